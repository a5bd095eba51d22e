// Bodies of figure/px.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/error.hpp>
#include <cdash/figure/detail/look.hpp>
#include <cdash/figure/px.hpp>
#include <charconv>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace cdash::px {
namespace detail {

inline const char* name_of(Kind kind) noexcept {
  switch (kind) {
    case Kind::line:
      return "px::line";
    case Kind::scatter:
      return "px::scatter";
    case Kind::bar:
      return "px::bar";
    case Kind::histogram:
      break;
  }
  return "px::histogram";
}

// A number as Python's str writes it, so that traces are named alike: 2.0, 0.0001, 1e+20.
inline std::string python_text(double number) {
  char buffer[32];
  const auto size = std::fabs(number);
  const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
  const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, format).ptr;
  std::string text(buffer, end);
  if (plain && text.find('.') == std::string::npos && std::isfinite(number)) text += ".0";
  return text;
}

inline std::string python_text(const data::detail::ColumnData& column, std::size_t row) {
  if (column.type == data::Type::boolean) return column.booleans()[row] != 0 ? "True" : "False";
  if (column.type == data::Type::number) return python_text(column.numbers()[row]);
  return data::detail::text_of_cell(column, row);
}

inline Json json_text(std::string_view text) { return boost::json::string(text.data(), text.size()); }

struct Group {
  std::string name;
  const char* color = nullptr;
  std::vector<std::uint32_t> rows;
};

// The rows by value, in order of first appearance. A missing value makes no group, but uses up a colour, as
// in Plotly Express.
inline std::vector<Group> groups_by(const data::Column& column) {
  const auto& data = *column.data();
  constexpr auto missing = static_cast<std::size_t>(-1);
  std::unordered_map<std::uint64_t, std::size_t> seen;
  std::vector<Group> groups;
  std::size_t colors = 0;
  bool missing_seen = false;
  for (std::size_t row = 0; row < data.size; ++row) {
    if (data::detail::is_missing(data, row)) {
      if (!missing_seen) ++colors;
      missing_seen = true;
      continue;
    }
    std::uint64_t key = 0;
    switch (data.type) {
      case data::Type::number: {
        const auto number = data.numbers()[row] == 0 ? 0.0 : data.numbers()[row];
        std::memcpy(&key, &number, sizeof key);
        break;
      }
      case data::Type::integer:
      case data::Type::timestamp:
        key = static_cast<std::uint64_t>(data.integers()[row]);
        break;
      case data::Type::boolean:
        key = data.booleans()[row];
        break;
      case data::Type::text:
        key = data.codes()[row];
        break;
    }
    auto& index = seen.try_emplace(key, missing).first->second;
    if (index == missing) {
      index = groups.size();
      groups.push_back({python_text(data, row), figure::detail::colorway[colors++ % 10].data(), {}});
    }
    groups[index].rows.push_back(static_cast<std::uint32_t>(row));
  }
  return groups;
}

struct Request::Spec {
  Kind kind;
  std::optional<data::Frame> frame;
  std::array<Source, static_cast<std::size_t>(Part::count)> columns;
  std::array<std::optional<std::string>, static_cast<std::size_t>(Text::count)> texts;
  std::array<std::optional<double>, static_cast<std::size_t>(Number::count)> numbers;
  std::vector<std::pair<std::string, std::string>> labels;
  std::vector<std::pair<Target, boost::json::object>> updates;

  const Source& operator[](Part part) const { return columns[static_cast<std::size_t>(part)]; }
  std::string_view operator[](Text setting) const {
    const auto& text = texts[static_cast<std::size_t>(setting)];
    return text ? std::string_view(*text) : std::string_view();
  }
  const std::optional<double>& operator[](Number setting) const {
    return numbers[static_cast<std::size_t>(setting)];
  }
  bool is_on(Number setting) const { return (*this)[setting].value_or(0) != 0; }
};

// A chart with its columns found and its labels settled.
class Request::Builder {
 public:
  explicit Builder(const Spec& spec) : spec_(spec) {
    find_columns();
    settle_direction();
  }

  Figure build() {
    Figure figure;
    const bool grouped = color_ && !color_scale_;
    std::vector<Group> groups;
    if (grouped)
      groups = groups_by(*color_);
    else
      groups.push_back({"", figure::detail::colorway[0].data(), {}});
    for (const auto& group : groups) figure.add_trace(trace(group, grouped));
    figure.update_layout(layout(grouped && !groups.empty()));
    for (const auto& [target, properties] : spec_.updates) {
      switch (target) {
        case Target::layout:
          figure.update_layout(properties);
          break;
        case Target::xaxes:
          figure.update_xaxes(properties);
          break;
        case Target::yaxes:
          figure.update_yaxes(properties);
          break;
        case Target::traces:
          figure.update_traces(properties);
          break;
      }
    }
    return figure;
  }

 private:
  // --- columns ---

  std::optional<data::Column> find(const Source& source, const char* role, std::string& name) {
    if (!source.given) return std::nullopt;
    name = source.name;
    std::optional<data::Column> column = source.column;
    if (!column) {
      if (!spec_.frame)
        throw DataError("cdash: " + std::string(name_of(spec_.kind)) + ": " + role + " names the column \"" +
                        name + "\", but no frame was given; write " + name_of(spec_.kind) + "(df)");
      column = (*spec_.frame)[name];
    } else if (!spec_.frame || !spec_.frame->has(name) || (*spec_.frame)[name].data() != column->data()) {
      name = role;  // a column from elsewhere goes by its part in the chart
    }
    if (rows_ && *rows_ != column->size())
      throw DataError("cdash: " + std::string(name_of(spec_.kind)) + ": " + role + " has " +
                      std::to_string(column->size()) + " values where " + first_role_ + " has " +
                      std::to_string(*rows_) + "; all columns of a chart are equally long");
    if (!rows_) first_role_ = role;
    rows_ = column->size();
    return column;
  }

  void find_columns() {
    if (spec_.frame) {
      rows_ = spec_.frame->rows();
      first_role_ = "the frame";
    }
    x_ = find(spec_[Part::x], "x", x_name_);
    y_ = find(spec_[Part::y], "y", y_name_);
    color_ = find(spec_[Part::color], "color", color_name_);
    size_ = find(spec_[Part::size], "size", size_name_);
    std::string unused;
    hover_name_ = find(spec_[Part::hover_name], "hover_name", unused);
    if (!x_ && !y_)
      throw DataError("cdash: " + std::string(name_of(spec_.kind)) +
                      " has neither x nor y; name a column for one");
    if (size_ && !size_->is_numeric())
      throw DataError("cdash: " + std::string(name_of(spec_.kind)) + ": size is the column \"" + size_name_ +
                      "\", which holds " + std::string(data::plural_of(size_->type())) +
                      "; it takes numbers");
    color_scale_ = color_ && color_->is_numeric() && (spec_.kind == Kind::scatter || spec_.kind == Kind::bar);
  }

  void settle_direction() {
    const bool histogram = spec_.kind == Kind::histogram;
    const bool both = x_ && y_;
    if (!x_)
      horizontal_ = histogram;  // a histogram of y alone lies down
    else if (!y_)
      horizontal_ = !histogram;
    else
      horizontal_ = x_->is_numeric() && !y_->is_numeric();
    if (!spec_[Text::orientation].empty()) horizontal_ = spec_[Text::orientation] == "h";
    histfunc_ = spec_[Text::histfunc];
    if (histogram) {
      if (both && histfunc_.empty()) histfunc_ = "sum";
      return;
    }
    if (both) return;
    std::vector<std::int64_t> positions(*rows_);
    std::iota(positions.begin(), positions.end(), std::int64_t{0});
    (x_ ? y_ : x_) = data::Column(std::move(positions));
    (spec_[Part::x].given ? y_name_ : x_name_) = "index";
  }

  // --- labels ---

  std::string label(const std::string& column) const {
    for (const auto& [name, text] : spec_.labels)
      if (name == column) return text;
    return column;
  }

  // What an axis shows: a histogram counts, sums or averages along the other one.
  std::string axis_label(char axis) const {
    const bool values = spec_.kind == Kind::histogram && (axis == 'x') == horizontal_;
    const auto name = label(axis == 'x' ? x_name_ : y_name_);
    if (!values) return name;
    if (histfunc_.empty() || histfunc_ == "count") return "count";
    return std::string(histfunc_) + " of " + name;
  }

  std::string hover(const Group& group, bool grouped) const {
    std::vector<std::pair<std::string, std::string>> lines;
    const auto add = [&](std::string name, std::string value) {
      for (auto& line : lines) {
        if (line.first != name) continue;
        line.second = std::move(value);
        return;
      }
      lines.emplace_back(std::move(name), std::move(value));
    };
    if (grouped) add(label(color_name_), group.name);
    add(axis_label('x'), "%{x}");
    add(axis_label('y'), "%{y}");
    if (size_) add(label(size_name_), "%{marker.size}");
    if (color_scale_) add(label(color_name_), "%{marker.color}");
    std::string text = hover_name_ && spec_.kind != Kind::histogram ? "<b>%{hovertext}</b><br><br>" : "";
    for (const auto& [name, value] : lines) {
      if (&name != &lines.front().first) text += "<br>";
      text += name + '=' + value;
    }
    return text + "<extra></extra>";
  }

  // --- traces ---

  figure::Trace trace(const Group& group, bool grouped) const {
    const auto part = [&](const data::Column& column) -> figure::TypedArray {
      if (!grouped || group.rows.size() == *rows_) return column;
      return data::Column({}, data::detail::gather(*column.data(), group.rows));
    };
    const bool points = spec_.kind == Kind::line || spec_.kind == Kind::scatter;
    const bool webgl = points && *rows_ > 1000;  // where plotly.js draws them much faster
    figure::Trace trace(points                    ? (webgl ? "scattergl" : "scatter")
                        : spec_.kind == Kind::bar ? "bar"
                                                  : "histogram");
    trace.set("name", json_text(group.name));
    trace.set("legendgroup", json_text(group.name));
    trace.set("showlegend", grouped && !group.name.empty());
    trace.set("hovertemplate", json_text(hover(group, grouped)));
    if (!webgl) trace.set("orientation", horizontal_ ? "h" : "v");
    if (x_) trace.set("x", part(*x_));
    if (y_) trace.set("y", part(*y_));
    trace.set("xaxis", "x").set("yaxis", "y");
    if (hover_name_ && spec_.kind != Kind::histogram) trace.set("hovertext", part(*hover_name_));
    if (spec_.kind == Kind::line) {
      trace.set("mode", spec_.is_on(Number::markers) ? "lines+markers" : "lines");
      trace.set("line.color", group.color).set("line.dash", "solid");
      trace.set("marker.symbol", "circle");
      return trace;
    }
    if (color_scale_)
      trace.set("marker.color", part(*color_)).set("marker.coloraxis", "coloraxis");
    else
      trace.set("marker.color", group.color);
    const auto barmode = this->barmode();
    if (const auto opacity = spec_[Number::opacity])
      trace.set("marker.opacity", *opacity);
    else if (!points && barmode == "overlay")
      trace.set("marker.opacity", 0.5);
    if (spec_.kind == Kind::scatter) {
      trace.set("mode", "markers");
      trace.set("marker.symbol", "circle");
      if (size_) {
        trace.set("marker.size", part(*size_)).set("marker.sizemode", "area");
        const auto largest = spec_[Number::size_max].value_or(20);
        trace.set("marker.sizeref", size_->max() / (largest * largest));
      }
      return trace;
    }
    trace.set("marker.pattern.shape", "");
    if (barmode == "group") {
      trace.set("alignmentgroup", "True");
      trace.set("offsetgroup", json_text(group.name));
    }
    if (spec_.kind == Kind::bar) {
      trace.set("textposition", "auto");
      return trace;
    }
    trace.set("bingroup", horizontal_ ? "y" : "x");
    if (!histfunc_.empty()) trace.set("histfunc", json_text(histfunc_));
    if (const auto nbins = spec_[Number::nbins]) trace.set(horizontal_ ? "nbinsy" : "nbinsx", whole(*nbins));
    return trace;
  }

  std::string_view barmode() const {
    const auto mode = spec_[Text::barmode];
    return mode.empty() ? "relative" : mode;
  }
  static std::int64_t whole(double number) { return static_cast<std::int64_t>(number); }

  // --- layout ---

  boost::json::object layout(bool grouped) const {
    const auto axis = [&](char letter, const char* anchor, bool log) {
      boost::json::object result{{"anchor", anchor}, {"domain", boost::json::array{0, 1}}};
      result["title"] = boost::json::object{{"text", json_text(axis_label(letter))}};
      if (log) result["type"] = "log";
      return result;
    };
    boost::json::object legend{{"tracegroupgap", 0}};
    if (grouped) legend["title"] = boost::json::object{{"text", json_text(label(color_name_))}};
    if (size_) legend["itemsizing"] = "constant";
    boost::json::object layout{{"xaxis", axis('x', "y", spec_.is_on(Number::log_x))},
                               {"yaxis", axis('y', "x", spec_.is_on(Number::log_y))},
                               {"legend", std::move(legend)}};
    if (spec_[Text::title].empty())
      layout["margin"] = boost::json::object{{"t", 60}};
    else
      layout["title"] = boost::json::object{{"text", json_text(spec_[Text::title])}};
    if (spec_.kind == Kind::bar || spec_.kind == Kind::histogram) layout["barmode"] = json_text(barmode());
    if (color_scale_)
      layout["coloraxis"] = boost::json::object{
          {"colorbar",
           boost::json::object{{"title", boost::json::object{{"text", json_text(label(color_name_))}}}}},
          {"colorscale", figure::detail::color_scale_json()}};
    if (const auto width = spec_[Number::width]) layout["width"] = whole(*width);
    if (const auto height = spec_[Number::height]) layout["height"] = whole(*height);
    return layout;
  }

  const Spec& spec_;
  std::optional<data::Column> x_, y_, color_, size_, hover_name_;
  std::string x_name_, y_name_, color_name_, size_name_;
  std::optional<std::size_t> rows_;
  const char* first_role_ = "";
  std::string_view histfunc_;
  bool color_scale_ = false;
  bool horizontal_ = false;
};

CDASH_DECL Request::Request(Kind kind) : spec_(std::make_unique<Spec>()) { spec_->kind = kind; }
CDASH_DECL Request::Request(Kind kind, data::Frame frame) : Request(kind) { spec_->frame = std::move(frame); }
CDASH_DECL Request::Request(const Request& other) : spec_(std::make_unique<Spec>(*other.spec_)) {}
CDASH_DECL Request& Request::operator=(const Request& other) {
  if (this != &other) spec_ = std::make_unique<Spec>(*other.spec_);
  return *this;
}
CDASH_DECL Request::Request(Request&& other) noexcept = default;
CDASH_DECL Request& Request::operator=(Request&& other) noexcept = default;
CDASH_DECL Request::~Request() = default;

CDASH_DECL Figure Request::figure() const { return Builder(*spec_).build(); }
CDASH_DECL std::shared_ptr<const JsonSource> Request::source() const { return figure().source(); }
CDASH_DECL std::string Request::to_json() const { return figure().to_json(); }

CDASH_DECL void Request::set(Part part, Source column) {
  spec_->columns[static_cast<std::size_t>(part)] = std::move(column);
}
CDASH_DECL void Request::set(Text setting, std::string text) {
  spec_->texts[static_cast<std::size_t>(setting)] = std::move(text);
}
CDASH_DECL void Request::set(Number setting, double number) {
  spec_->numbers[static_cast<std::size_t>(setting)] = number;
}
CDASH_DECL void Request::set_labels(std::vector<std::pair<std::string, std::string>> names) {
  spec_->labels = std::move(names);
}
CDASH_DECL void Request::update(Target target, const boost::json::object& properties) {
  spec_->updates.emplace_back(target, properties);
}

}  // namespace detail

CDASH_DECL Line line() { return {}; }
CDASH_DECL Line line(data::Frame frame) { return Line(std::move(frame)); }
CDASH_DECL Scatter scatter() { return {}; }
CDASH_DECL Scatter scatter(data::Frame frame) { return Scatter(std::move(frame)); }
CDASH_DECL Bar bar() { return {}; }
CDASH_DECL Bar bar(data::Frame frame) { return Bar(std::move(frame)); }
CDASH_DECL Histogram histogram() { return {}; }
CDASH_DECL Histogram histogram(data::Frame frame) { return Histogram(std::move(frame)); }

}  // namespace cdash::px
