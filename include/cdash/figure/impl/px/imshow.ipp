// Bodies of imshow.hpp: heatmaps of matrices, and pictures.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/error.hpp>
#include <cdash/figure/impl/px/image.ipp>
#include <cdash/figure/impl/px/imshow.hpp>
#include <cdash/figure/impl/px/look.hpp>
#include <cdash/figure/impl/px/png.hpp>
#include <cdash/figure/impl/px/subplots.ipp>
#include <cdash/figure/px/image.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace cdash::px::detail {

// One axis of the image that becomes several pictures.
struct Slices {
  std::optional<std::size_t> axis;
  std::size_t count = 1;
};

class ImageChart {
 public:
  ImageChart(const Spec& spec, const Image& image) : spec_(spec), image_(image), look_(spec) {
    check_shape();
    animation_ = slices(Arg::animation_frame);
    facet_row_ = slices(Arg::facet_row);
    facet_col_ = slices(Arg::facet_col);
    const std::array all{animation_, facet_row_, facet_col_};
    for (std::size_t axis = 0; axis < image.shape.size(); ++axis)
      if (std::none_of(all.begin(), all.end(), [&](const auto& slice) { return slice.axis == axis; }))
        rest_.push_back(axis);
    is_binary_ = spec.flag(Arg::binary_string).value_or(rest_.size() >= 3 && image.columns.empty());
    if (is_binary_ && !image.columns.empty())
      fail(spec, "binary_string is true, but the image is a frame; only arrays become a PNG");
    if (spec.text(Arg::binary_format) == "jpg")
      fail(spec, "binary_format is \"jpg\"; only \"png\" is written");
    settle_range();
  }

  Figure draw() {
    const bool is_matrix = rest_.size() == 2 && !is_binary_;
    const bool has_channels = rest_.size() == 3 && (channels() == 3 || channels() == 4);
    if (!is_matrix && !has_channels && !(rest_.size() == 2 && is_binary_)) {
      fail(spec_,
           "the image has the shape " + shape_text() +
               "; it must be a matrix, or a matrix of 3 or 4 colour channels, or such ones along the axes "
               "that animation_frame, facet_row and facet_col name");
    }
    if (is_matrix)
      make_heatmaps();
    else
      make_images();
    return assemble();
  }

 private:
  using Values = std::vector<double>;

  std::string shape_text() const {
    std::string text;
    for (const auto size : image_.shape) text += (text.empty() ? "(" : ", ") + std::to_string(size);
    return text + ')';
  }
  void check_shape() const {
    for (std::size_t row = 0; row < image_.lengths.size(); ++row)
      if (image_.lengths[row] != image_.shape[1])
        fail(spec_, "row " + std::to_string(row) + " of the image has " +
                        std::to_string(image_.lengths[row]) + " values where row 0 has " +
                        std::to_string(image_.shape[1]) + "; all rows are equally long");
    std::size_t wanted = 1;
    for (const auto size : image_.shape) wanted *= size;
    if (wanted != image_.values.size())
      fail(spec_, "the image has " + std::to_string(image_.values.size()) + " values; its shape " +
                      shape_text() + " holds " + std::to_string(wanted));
    if (image_.shape.size() < 2)
      fail(spec_, "the image has the shape " + shape_text() + "; it must have rows and columns");
  }
  Slices slices(Arg arg) const {
    const auto number = spec_.number(arg);
    if (!number) return {};
    const auto axes = static_cast<double>(image_.shape.size());
    const auto axis = *number < 0 ? *number + axes : *number;
    if (!(axis >= 0 && axis < axes))
      fail(spec_, std::string(name_of(arg)) + " is " + std::to_string(static_cast<int>(*number)) +
                      "; the image has the axes 0 to " + std::to_string(image_.shape.size() - 1));
    return {static_cast<std::size_t>(axis), image_.shape[static_cast<std::size_t>(axis)]};
  }
  std::size_t rows() const { return image_.shape[rest_[0]]; }
  std::size_t columns() const { return image_.shape[rest_[1]]; }
  std::size_t channels() const { return rest_.size() < 3 ? 1 : image_.shape[rest_[2]]; }

  // The name of what runs along x, y, colour, or the slices; empty: none was given.
  std::string label(std::string_view role) const {
    if (const auto labels = spec_.get<Labels>(Arg::labels))
      for (const auto& [name, text] : *labels)
        if (name == role) return text;
    return "";
  }

  // --- the range of values ---

  double extreme(bool greatest) const {
    double result = std::numeric_limits<double>::quiet_NaN();
    for (const auto value : image_.values)
      if (std::isnan(result) || (greatest ? value > result : value < result)) result = value;
    return result;
  }
  void settle_range() {
    low_ = spec_.number(Arg::zmin);
    high_ = spec_.number(Arg::zmax);
    if (const auto range = spec_.get<AxisRange>(Arg::range_color)) {
      low_ = range->low.number();
      high_ = range->high.number();
    }
    if (spec_.text_or(Arg::contrast_rescaling, rest_.size() == 2 ? "minmax" : "infer") == "minmax") {
      if ((low_ || is_binary_) && !high_) high_ = extreme(true);
      if ((high_ || is_binary_) && !low_) low_ = extreme(false);
      return;
    }
    if (!high_ && !image_.is_bytes) {
      // What the values look like: parts of 1, bytes, 16 bits, or more.
      const auto greatest = extreme(true);
      high_ = greatest <= 1.05           ? 1
              : greatest <= 255 * 1.05   ? 255
              : greatest <= 65535 * 1.05 ? 65535
                                         : 4294967296;
    }
    if (high_ && !low_) low_ = 0;
  }

  // --- the values of one picture ---

  std::size_t pictures() const { return animation_.count * facet_row_.count * facet_col_.count; }

  // Row by row, the channels of a pixel together.
  Values picture(std::size_t number) const {
    std::vector<std::size_t> steps(image_.shape.size(), 1);
    for (std::size_t axis = steps.size() - 1; axis > 0; --axis)
      steps[axis - 1] = steps[axis] * image_.shape[axis];
    std::size_t begin = 0;
    for (const auto* slice : {&facet_col_, &facet_row_, &animation_}) {
      if (slice->axis) begin += number % slice->count * steps[*slice->axis];
      number /= slice->count;
    }
    Values result;
    result.reserve(rows() * columns() * channels());
    for (std::size_t y = 0; y < rows(); ++y)
      for (std::size_t x = 0; x < columns(); ++x)
        for (std::size_t c = 0; c < channels(); ++c)
          result.push_back(image_.values[begin + y * steps[rest_[0]] + x * steps[rest_[1]] +
                                         (rest_.size() < 3 ? 0 : c * steps[rest_[2]])]);
    return result;
  }

  std::optional<data::Column> coordinates(Arg arg) const {
    const auto given = spec_.get<ColumnRef>(arg);
    if (given == nullptr || given->kind == ColumnRef::Kind::none) return std::nullopt;
    if (given->kind != ColumnRef::Kind::values)
      fail(spec_, std::string(name_of(arg)) + " is \"" + given->name + "\"; it must be a list of values");
    return given->values;
  }

  // --- a matrix ---

  std::optional<data::Column> matrix_coordinates(Arg arg, std::size_t wanted) const {
    const auto given = coordinates(arg);
    if (given && given->size() != wanted)
      fail(spec_, std::string(name_of(arg)) + " has " + std::to_string(given->size()) +
                      " values; the image has " + std::to_string(wanted) +
                      (arg == Arg::x ? " columns" : " rows"));
    if (given || image_.columns.empty()) return given;
    if (arg == Arg::x) return data::Column(image_.columns);
    std::vector<std::int64_t> numbers(wanted);
    std::iota(numbers.begin(), numbers.end(), std::int64_t{0});
    return data::Column(std::move(numbers));
  }

  void make_heatmaps() {
    const auto x = matrix_coordinates(Arg::x, columns());
    const auto y = matrix_coordinates(Arg::y, rows());
    const auto text = spec_.get<TextAuto>(Arg::text_auto);
    for (std::size_t i = 0; i < pictures(); ++i) {
      figure::Trace trace("heatmap");
      trace.set("name", std::to_string(i)).set("coloraxis", "coloraxis");
      if (x) trace.set("x", figure::TypedArray(*x));
      if (y) trace.set("y", figure::TypedArray(*y));
      if (image_.is_bytes) {
        trace.set("z", figure::TypedArray(bytes_of(picture(i)), columns()));
      } else {
        trace.set("z", figure::TypedArray(picture(i), columns()));
      }
      if (text != nullptr && text->on)
        trace.set("texttemplate", text->format.empty() ? "%{z}" : "%{z:" + text->format + '}');
      traces_.push_back(std::move(trace));
    }
    if (spec_.text(Arg::origin) == "lower")
      layout_.set("yaxis.autorange", Json(true));
    else
      layout_.set("yaxis.autorange", "reversed");
    const auto aspect = spec_.get<Json>(Arg::aspect);
    if (aspect == nullptr || aspect->is_null() || *aspect == "equal") {
      layout_.set("xaxis.scaleanchor", "y").set("xaxis.constrain", "domain");
      layout_.set("yaxis.constrain", "domain");
    }
    layout_.set("coloraxis.colorscale", look_.color_scale());
    if (const auto middle = spec_.number(Arg::color_continuous_midpoint))
      layout_.set("coloraxis.cmid", Json(*middle));
    if (low_) layout_.set("coloraxis.cmin", Json(*low_));
    if (high_) layout_.set("coloraxis.cmax", Json(*high_));
    // Else a template that chooses scales by itself would choose another.
    if (spec_.given(Arg::color_continuous_scale)) layout_.set("coloraxis.autocolorscale", Json(false));
    if (const auto name = label("color"); !name.empty()) layout_.set("coloraxis.colorbar.title.text", name);
    shown_value_ = "%{z}";
  }

  // --- a picture ---

  static std::vector<std::uint8_t> bytes_of(const Values& values) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(values.size());
    for (const auto value : values) bytes.push_back(static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0)));
    return bytes;
  }
  // Stretched so that the range's ends become 0 and 255.
  Values stretched(Values values) const {
    if (!low_ || !high_) return values;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool is_opacity = channels() == 4 && i % 4 == 3;
      const auto low = is_opacity ? 0.0 : *low_, high = is_opacity ? 255.0 : *high_;
      auto& value = values[i];
      value = std::clamp(value, low, high);
      value = low != high ? std::floor((value - low) / (high - low) * 255) : std::clamp(value, 0.0, 255.0);
    }
    return values;
  }

  // Where the first pixel is, and how far the next one.
  double place_pixels(Arg arg, const char* first, const char* step) {
    const auto given = coordinates(arg);
    if (!given) return 0;
    if (!given->is_numeric() || given->size() < 2)
      fail(spec_, std::string(name_of(arg)) + " of a picture must be two numbers or more");
    const auto numbers = given->as<double>();
    for (auto& trace : traces_) trace.set(first, Json(numbers[0])).set(step, Json(numbers[1] - numbers[0]));
    return numbers[1] - numbers[0];
  }

  void make_images() {
    bool changed = false;
    for (std::size_t i = 0; i < pictures(); ++i) {
      figure::Trace trace("image");
      auto values = picture(i);
      if (is_binary_) {
        auto bytes = stretched(values);
        changed = changed || bytes != values;
        const Pixels pixels{columns(), rows(), channels(), bytes_of(bytes)};
        trace.set("source", Png(pixels, compression()).data_address()).set("name", std::to_string(i));
      } else {
        trace.set("z", nested(values)).set("colormodel", channels() == 3 ? "rgb" : "rgba256");
        if (low_ && high_) trace.set("zmin", ends(*low_, 0)).set("zmax", ends(*high_, 255));
      }
      traces_.push_back(std::move(trace));
    }
    const auto across = place_pixels(Arg::x, "x0", "dx");
    const auto upwards = place_pixels(Arg::y, "y0", "dy");
    if (spec_.text(Arg::origin) == "lower" || upwards < 0) layout_.set("yaxis.autorange", Json(true));
    if (across < 0) layout_.set("xaxis.autorange", "reversed");
    if (changed)  // what is drawn is not what was given
      shown_value_.clear();
    else
      shown_value_ = image_.shape.size() == 2                           ? "%{z[0]}"
                     : image_.shape.size() == 3 && image_.shape[2] == 3 ? "[%{z[0]}, %{z[1]}, %{z[2]}]"
                                                                        : "%{z}";
  }
  int compression() const {
    const auto level = spec_.number(Arg::binary_compression_level).value_or(4);
    if (!(level >= 0 && level <= 9))
      fail(spec_,
           "binary_compression_level is " + std::to_string(static_cast<int>(level)) + "; it is from 0 to 9");
    return static_cast<int>(level);
  }
  static Json ends(double value, double opacity) { return boost::json::array{value, value, value, opacity}; }
  Json nested(const Values& values) const {
    boost::json::array rows_of_pixels;
    std::size_t i = 0;
    for (std::size_t y = 0; y < rows(); ++y) {
      boost::json::array row;
      for (std::size_t x = 0; x < columns(); ++x) {
        boost::json::array pixel;
        for (std::size_t c = 0; c < channels(); ++c) pixel.emplace_back(values[i++]);
        row.push_back(std::move(pixel));
      }
      rows_of_pixels.push_back(std::move(row));
    }
    return rows_of_pixels;
  }

  // --- the figure ---

  std::vector<std::string> slice_titles(const Slices& slices, Arg arg) const {
    std::vector<std::string> titles;
    if (!slices.axis) return titles;
    auto name = label(name_of(arg));
    if (name.empty()) name = name_of(arg);
    for (std::size_t i = 0; i < slices.count; ++i) titles.push_back(name + '=' + std::to_string(i));
    return titles;
  }
  std::string hover() const {
    const auto named = [&](const char* role) {
      const auto name = label(role);
      return name.empty() ? std::string(role) : name;
    };
    const auto place = named("x") + ": %{x}<br>" + named("y") + ": %{y}";
    return place + (shown_value_.empty() ? "" : "<br>" + named("color") + ": " + shown_value_) +
           "<extra></extra>";
  }

  Grid grid_of_slices() const {
    Grid grid;
    grid.column_titles = slice_titles(facet_col_, Arg::facet_col);
    grid.row_titles = slice_titles(facet_row_, Arg::facet_row);
    grid.rows = static_cast<int>(facet_row_.count);
    grid.columns = static_cast<int>(facet_col_.count);
    const auto wrap = static_cast<int>(spec_.number(Arg::facet_col_wrap).value_or(0));
    grid.wrapped = wrap > 0 && !facet_row_.axis;
    if (grid.wrapped) {
      grid.rows = (grid.columns + wrap - 1) / wrap;
      grid.columns = std::min(grid.columns, wrap);
    }
    const auto vertical = spec_.number(Arg::facet_row_spacing).value_or(grid.wrapped ? 0.07 : 0.03);
    const auto horizontal = spec_.number(Arg::facet_col_spacing).value_or(0.02);
    check_spacing(spec_, horizontal, grid.columns, Arg::facet_col_spacing, "columns");
    check_spacing(spec_, vertical, grid.rows, Arg::facet_row_spacing, "rows");
    const std::vector<double> widths(static_cast<std::size_t>(grid.columns), 1.0);
    const std::vector<double> heights(static_cast<std::size_t>(grid.rows), 1.0);
    divide(grid.left, grid.right, widths, facet_row_.axis ? 0.98 : 1.0, horizontal);
    divide(grid.bottom, grid.top, heights, 1.0, vertical);
    return grid;
  }

  Figure assemble() {
    if (const auto title = spec_.text(Arg::title); !title.empty())
      layout_.set("title.text", title);
    else if (!look_.says("layout.margin.t"))
      layout_.set("margin.t", Json(60));
    for (const auto arg : {Arg::width, Arg::height})
      if (const auto size = spec_.number(arg); size && *size != 0)
        layout_.set(name_of(arg), Json(static_cast<int>(*size)));

    const auto grid = grid_of_slices();
    figure::Object layout;
    write_subplots(layout, grid);
    layout.merge(layout_);
    const auto titled = [&](const char* letter, int count, auto number) {
      const auto text = label(letter);
      if (text.empty()) return;
      for (int i = 0; i < count; ++i)
        layout.set(Grid::numbered(std::string(letter) + "axis", number(i)) + ".title.text", text);
    };
    titled("x", grid.columns, [&](int column) { return grid.number(0, column); });
    titled("y", grid.rows, [&](int row) { return grid.number(row, 0); });

    Figure figure({}, even(grid));
    const auto each_frame = facet_row_.count * facet_col_.count;
    for (std::size_t i = 0; i < each_frame && i < traces_.size(); ++i) {
      auto trace = traces_[i];
      trace.set("hovertemplate", hover());
      const auto columns = static_cast<std::size_t>(grid.columns);
      place(trace, grid, static_cast<int>(i / columns) + 1, static_cast<int>(i % columns) + 1);
      figure.add_trace(std::move(trace));
    }
    if (animation_.axis) add_frames(figure, each_frame);
    if (const auto look = spec_.get<Template>(Arg::template_))
      figure.update_layout(boost::json::object{{"template", look->value}});
    figure.update_layout(layout);
    return figure;
  }

  void add_frames(Figure& figure, std::size_t each_frame) const {
    for (std::size_t i = 0; i < animation_.count; ++i) {
      figure::Frame frame(std::to_string(i));
      for (std::size_t k = 0; k < each_frame; ++k) frame.add_trace(traces_[i * each_frame + k]);
      frame.update_layout(layout_);
      figure.add_frame(std::move(frame));
    }
    if (animation_.count < 2) return;
    const auto name = label("animation_frame");
    figure::AnimationControls controls;
    controls.prefix = (name.empty() ? "animation_frame" : name) + '=';
    figure.add_animation_controls(controls);
  }

  const Spec& spec_;
  const Image& image_;
  Look look_;
  Slices animation_, facet_row_, facet_col_;
  std::vector<std::size_t> rest_;  // the axes of one picture: rows, columns, perhaps channels
  bool is_binary_ = false;
  std::optional<double> low_, high_;
  std::vector<figure::Trace> traces_;
  figure::Object layout_;  // what the frames of an animation repeat
  std::string shown_value_;
};

CDASH_DECL Figure draw_image(const Spec& spec) { return ImageChart(spec, *spec.get<Image>(Arg::img)).draw(); }

}  // namespace cdash::px::detail
