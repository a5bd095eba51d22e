// Plotly Express: a chart from a frame and the names of its columns.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/types.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/figure/figure.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
  Source(const char* column) : name(column), given(true) {}
  Source(std::string column) : name(std::move(column)), given(true) {}
  Source(std::string_view column) : name(column), given(true) {}
  Source(data::Column values) : name(values.name()), column(std::move(values)), given(true) {}

  std::string name;
  std::optional<data::Column> column;
  bool given = false;
};

enum class Part : std::uint8_t { x, y, color, size, hover_name, count };
enum class Text : std::uint8_t { title, orientation, barmode, histfunc, count };
enum class Number : std::uint8_t { opacity, size_max, nbins, width, height, log_x, log_y, markers, count };

// What was asked for so far. Nothing of it is a template, so that a file that draws compiles little more than
// its own calls.
class Request {
 public:
  static constexpr Writes writes = Writes::figure;

  Request(const Request& other);
  Request& operator=(const Request& other);
  Request(Request&& other) noexcept;
  Request& operator=(Request&& other) noexcept;
  ~Request();

  /// The chart. Throws DataError for a column that does not exist or does not fit.
  Figure figure() const;
  operator Figure() const { return figure(); }
  std::shared_ptr<const JsonSource> source() const;
  std::string to_json() const;

 protected:
  explicit Request(Kind kind);
  Request(Kind kind, data::Frame frame);
  void set(Part part, Source column);
  void set(Text setting, std::string text);
  void set(Number setting, double number);
  void set_labels(std::vector<std::pair<std::string, std::string>> names);
  void update(Target target, const boost::json::object& properties);

 private:
  struct Spec;
  class Builder;
  std::unique_ptr<Spec> spec_;
};

/// What all charts have. The setters are named as Plotly Express names its arguments.
template <class Self>
class Chart : public Request {
 public:
  /// A column of the frame by name, or a data::Column. The row numbers, if x or y is not given.
  Self& x(Source column) { return put(Part::x, std::move(column)); }
  Self& y(Source column) { return put(Part::y, std::move(column)); }
  /// One trace for each different value; a colour scale where the column is numeric and the chart has
  /// points or bars.
  Self& color(Source column) { return put(Part::color, std::move(column)); }
  /// Bold, on top of the hover box.
  Self& hover_name(Source column) { return put(Part::hover_name, std::move(column)); }
  Self& title(std::string text) { return put(Text::title, std::move(text)); }
  /// What a column is called in axis titles, legend and hover: `.labels({{"pop", "Population"}})`.
  Self& labels(std::vector<std::pair<std::string, std::string>> names) {
    set_labels(std::move(names));
    return self();
  }
  Self& log_x(bool on = true) { return put(Number::log_x, on ? 1 : 0); }
  Self& log_y(bool on = true) { return put(Number::log_y, on ? 1 : 0); }
  /// "v": along x; "h": along y. Not given: what the columns suggest.
  Self& orientation(types::OneOf<"v", "h"> direction) { return put(Text::orientation, direction.text()); }
  /// Pixels. Not given: as large as the page allows.
  Self& width(int pixels) { return put(Number::width, pixels); }
  Self& height(int pixels) { return put(Number::height, pixels); }

  /// As Figure's: applied when the figure is made, in this order.
  Self& update_layout(const boost::json::object& properties) { return later(Target::layout, properties); }
  Self& update_xaxes(const boost::json::object& properties) { return later(Target::xaxes, properties); }
  Self& update_yaxes(const boost::json::object& properties) { return later(Target::yaxes, properties); }
  Self& update_traces(const boost::json::object& properties) { return later(Target::traces, properties); }

 protected:
  using Request::Request;
  Self& put(Part part, Source column) {
    set(part, std::move(column));
    return self();
  }
  Self& put(Text setting, std::string text) {
    set(setting, std::move(text));
    return self();
  }
  Self& put(Text setting, const char* text) { return put(setting, std::string(text != nullptr ? text : "")); }
  Self& put(Number setting, double number) {
    set(setting, number);
    return self();
  }

 private:
  Self& later(Target target, const boost::json::object& properties) {
    update(target, properties);
    return self();
  }
  Self& self() { return static_cast<Self&>(*this); }
};

}  // namespace detail

class Line : public detail::Chart<Line> {
 public:
  Line() : Chart(detail::Kind::line) {}
  explicit Line(data::Frame frame) : Chart(detail::Kind::line, std::move(frame)) {}
  /// A mark on every point.
  Line& markers(bool on = true) { return put(detail::Number::markers, on ? 1 : 0); }
};

class Scatter : public detail::Chart<Scatter> {
 public:
  Scatter() : Chart(detail::Kind::scatter) {}
  explicit Scatter(data::Frame frame) : Chart(detail::Kind::scatter, std::move(frame)) {}
  /// The area of the marks: a numeric column.
  Scatter& size(detail::Source column) { return put(detail::Part::size, std::move(column)); }
  /// Diameter of the largest mark, in pixels. Not given: 20.
  Scatter& size_max(double pixels) { return put(detail::Number::size_max, pixels); }
  /// From 0 to 1.
  Scatter& opacity(double value) { return put(detail::Number::opacity, value); }
};

class Bar : public detail::Chart<Bar> {
 public:
  Bar() : Chart(detail::Kind::bar) {}
  explicit Bar(data::Frame frame) : Chart(detail::Kind::bar, std::move(frame)) {}
  /// How bars of different colours share a place: stacked ("relative"), side by side ("group"), or one over
  /// the other.
  Bar& barmode(types::OneOf<"relative", "group", "overlay", "stack"> mode) {
    return put(detail::Text::barmode, mode.text());
  }
  /// From 0 to 1.
  Bar& opacity(double value) { return put(detail::Number::opacity, value); }
};

class Histogram : public detail::Chart<Histogram> {
 public:
  Histogram() : Chart(detail::Kind::histogram) {}
  explicit Histogram(data::Frame frame) : Chart(detail::Kind::histogram, std::move(frame)) {}
  /// What a bar shows of the other column's values. Not given: their sum; of one column alone: how many.
  Histogram& histfunc(types::OneOf<"count", "sum", "avg", "min", "max"> function) {
    return put(detail::Text::histfunc, function.text());
  }
  /// At most so many bars.
  Histogram& nbins(int count) { return put(detail::Number::nbins, count); }
  /// How bars of different colours share a place.
  Histogram& barmode(types::OneOf<"relative", "group", "overlay", "stack"> mode) {
    return put(detail::Text::barmode, mode.text());
  }
  /// From 0 to 1.
  Histogram& opacity(double value) { return put(detail::Number::opacity, value); }
};

/// Each takes a frame, whose columns then go by name, or nothing, where columns are given themselves:
/// `px::line(df).x("year").y("pop").color("country")`, `px::scatter().x(df["a"]).y(other["b"])`. The result
/// is a Figure wherever one is wanted.
CDASH_DECL Line line();
CDASH_DECL Line line(data::Frame frame);
CDASH_DECL Scatter scatter();
CDASH_DECL Scatter scatter(data::Frame frame);
CDASH_DECL Bar bar();
CDASH_DECL Bar bar(data::Frame frame);
CDASH_DECL Histogram histogram();
CDASH_DECL Histogram histogram(data::Frame frame);

}  // namespace cdash::px

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/px.ipp>
#endif
