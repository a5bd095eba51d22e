// Plotly Express: a chart from a frame and the names of its columns.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/types.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/figure/figure.hpp>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdash::px {

namespace detail {

enum class Kind : std::uint8_t { line, scatter, bar, histogram };
enum class Target : std::uint8_t { layout, xaxes, yaxes, traces };

// What plays a part in a chart: a column of the frame by name, or a column by itself.
class Source {
 public:
  Source() = default;
  template <data::detail::TextLike T>
  Source(const T& column) : name(std::string_view(column)), given(true) {}
  Source(data::Column values) : name(values.name()), column(std::move(values)), given(true) {}

  std::string name;
  std::optional<data::Column> column;
  bool given = false;
};

struct Spec {
  Kind kind;
  std::optional<data::Frame> frame;
  Source x, y, color, size, hover_name;
  std::string title;
  std::vector<std::pair<std::string, std::string>> labels;
  const char* orientation = nullptr;
  const char* barmode = "relative";
  const char* histfunc = nullptr;
  std::optional<double> opacity;
  double size_max = 20;
  int nbins = 0;
  int width = 0;
  int height = 0;
  bool log_x = false;
  bool log_y = false;
  bool markers = false;
  std::vector<std::pair<Target, boost::json::object>> updates;
};

// Throws DataError.
CDASH_DECL Figure build(const Spec& spec);

/// What all charts have. The setters are named as Plotly Express names its arguments.
template <class Self>
class Chart {
 public:
  static constexpr Writes writes = Writes::figure;

  /// A column of the frame by name, or a data::Column. The row numbers, if x or y is not given.
  Self& x(Source column) { return put(&Spec::x, std::move(column)); }
  Self& y(Source column) { return put(&Spec::y, std::move(column)); }
  /// One trace for each different value; a colour scale where the column is numeric and the chart has
  /// points or bars.
  Self& color(Source column) { return put(&Spec::color, std::move(column)); }
  /// Bold, on top of the hover box.
  Self& hover_name(Source column) { return put(&Spec::hover_name, std::move(column)); }
  Self& title(std::string text) { return put(&Spec::title, std::move(text)); }
  /// What a column is called in axis titles, legend and hover: `.labels({{"pop", "Population"}})`.
  Self& labels(std::vector<std::pair<std::string, std::string>> names) {
    return put(&Spec::labels, std::move(names));
  }
  Self& log_x(bool on = true) { return put(&Spec::log_x, on); }
  Self& log_y(bool on = true) { return put(&Spec::log_y, on); }
  /// "v": along x; "h": along y. Not given: what the columns suggest.
  Self& orientation(types::OneOf<"v", "h"> direction) { return put(&Spec::orientation, direction.text()); }
  /// Pixels. Not given: as large as the page allows.
  Self& width(int pixels) { return put(&Spec::width, pixels); }
  Self& height(int pixels) { return put(&Spec::height, pixels); }

  /// As Figure's: applied when the figure is made, in this order.
  Self& update_layout(boost::json::object properties) { return later(Target::layout, std::move(properties)); }
  Self& update_xaxes(boost::json::object properties) { return later(Target::xaxes, std::move(properties)); }
  Self& update_yaxes(boost::json::object properties) { return later(Target::yaxes, std::move(properties)); }
  Self& update_traces(boost::json::object properties) { return later(Target::traces, std::move(properties)); }

  /// The chart. Throws DataError for a column that does not exist or does not fit.
  Figure figure() const { return build(spec_); }
  operator Figure() const { return build(spec_); }
  std::shared_ptr<const JsonSource> source() const { return build(spec_).source(); }
  std::string to_json() const { return build(spec_).to_json(); }

 protected:
  explicit Chart(Kind kind) { spec_.kind = kind; }
  Chart(Kind kind, data::Frame frame) {
    spec_.kind = kind;
    spec_.frame = std::move(frame);
  }
  template <class T, class U>
  Self& put(T Spec::* member, U&& value) {
    spec_.*member = std::forward<U>(value);
    return static_cast<Self&>(*this);
  }

 private:
  Self& later(Target target, boost::json::object properties) {
    spec_.updates.emplace_back(target, std::move(properties));
    return static_cast<Self&>(*this);
  }

  Spec spec_{};
};

}  // namespace detail

class Line : public detail::Chart<Line> {
 public:
  Line() : Chart(detail::Kind::line) {}
  explicit Line(data::Frame frame) : Chart(detail::Kind::line, std::move(frame)) {}
  /// A mark on every point.
  Line& markers(bool on = true) { return put(&detail::Spec::markers, on); }
};

class Scatter : public detail::Chart<Scatter> {
 public:
  Scatter() : Chart(detail::Kind::scatter) {}
  explicit Scatter(data::Frame frame) : Chart(detail::Kind::scatter, std::move(frame)) {}
  /// The area of the marks: a numeric column.
  Scatter& size(detail::Source column) { return put(&detail::Spec::size, std::move(column)); }
  /// Diameter of the largest mark, in pixels.
  Scatter& size_max(double pixels) { return put(&detail::Spec::size_max, pixels); }
  /// From 0 to 1.
  Scatter& opacity(double value) { return put(&detail::Spec::opacity, value); }
};

class Bar : public detail::Chart<Bar> {
 public:
  Bar() : Chart(detail::Kind::bar) {}
  explicit Bar(data::Frame frame) : Chart(detail::Kind::bar, std::move(frame)) {}
  /// How bars of different colours share a place: stacked ("relative"), side by side ("group"), or one over
  /// the other.
  Bar& barmode(types::OneOf<"relative", "group", "overlay", "stack"> mode) {
    return put(&detail::Spec::barmode, mode.text());
  }
  /// From 0 to 1.
  Bar& opacity(double value) { return put(&detail::Spec::opacity, value); }
};

class Histogram : public detail::Chart<Histogram> {
 public:
  Histogram() : Chart(detail::Kind::histogram) {}
  explicit Histogram(data::Frame frame) : Chart(detail::Kind::histogram, std::move(frame)) {}
  /// What a bar shows of the other column's values. Not given: their sum; of one column alone: how many.
  Histogram& histfunc(types::OneOf<"count", "sum", "avg", "min", "max"> function) {
    return put(&detail::Spec::histfunc, function.text());
  }
  /// At most so many bars.
  Histogram& nbins(int count) { return put(&detail::Spec::nbins, count); }
  Histogram& barmode(types::OneOf<"relative", "group", "overlay", "stack"> mode) {
    return put(&detail::Spec::barmode, mode.text());
  }
  /// From 0 to 1.
  Histogram& opacity(double value) { return put(&detail::Spec::opacity, value); }
};

/// Each takes a frame, whose columns then go by name, or nothing, where columns are given themselves:
/// `px::line(df).x("year").y("pop").color("country")`, `px::scatter().x(df["a"]).y(other["b"])`. The result
/// is a Figure wherever one is wanted.
inline Line line() { return {}; }
inline Line line(data::Frame frame) { return Line(std::move(frame)); }
inline Scatter scatter() { return {}; }
inline Scatter scatter(data::Frame frame) { return Scatter(std::move(frame)); }
inline Bar bar() { return {}; }
inline Bar bar(data::Frame frame) { return Bar(std::move(frame)); }
inline Histogram histogram() { return {}; }
inline Histogram histogram(data::Frame frame) { return Histogram(std::move(frame)); }

}  // namespace cdash::px

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/px.ipp>
#endif
