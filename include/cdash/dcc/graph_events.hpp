// The values of hoverData, clickData, selectedData and the like: what a reader of the page does in a graph.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <cdash/config.hpp>
#include <cdash/core/types.hpp>
#include <cdash/error.hpp>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// The members have the names that Plotly gives them.
///
///     app.callback(Output(text.children()), Input(graph.hoverData()), [](const dcc::HoverData& hover) {
///       return "x is " + hover.points.at(0).x.to_string();
///     });
///
/// A page sends null until the first event; as any parameter that is not optional, `const HoverData&` means
/// that the callback waits for it, `const std::optional<HoverData>&` that it does not.
namespace cdash::dcc {

/// A coordinate or a label in a graph: a number, a text (a category, or a date as Plotly writes it), or
/// nothing.
class Datum {
 public:
  Datum() noexcept = default;
  Datum(std::nullptr_t) noexcept {}
  template <cdash::detail::NumberLike T>
  Datum(T number) : value_(number) {}
  Datum(std::string_view text) : value_(text) {}
  Datum(const char* text) : Datum(std::string_view(text)) {}
  Datum(const std::string& text) : Datum(std::string_view(text)) {}

  bool is_null() const noexcept { return value_.is_null(); }
  bool is_number() const noexcept { return value_.is_number(); }
  bool is_text() const noexcept { return value_.is_string(); }
  /// Throws Error if it is no number.
  CDASH_DECL double number() const;
  /// Throws Error if it is no text. The view lives as long as the datum.
  CDASH_DECL std::string_view text() const;
  /// For showing: the text, the number in its shortest form, or nothing.
  CDASH_DECL std::string to_string() const;
  const Json& json() const noexcept { return value_; }

  friend bool operator==(const Datum&, const Datum&) = default;

 private:
  Json value_;
};

/// Two ends in the data's units; dates are texts, and of a zoom on a logarithmic axis the exponents. `from`
/// is the greater one on a reversed axis.
struct Range {
  Datum from;
  Datum to;
  friend bool operator==(const Range&, const Range&) = default;
};

/// Where a point is drawn, in pixels of the page: what dcc::Tooltip takes as bbox. z of 3-d traces only.
struct Bbox {
  double x0 = 0;
  double x1 = 0;
  double y0 = 0;
  double y1 = 0;
  std::optional<double> z0 = {};
  std::optional<double> z1 = {};
  using JsonForm = boost::json::object;
  friend bool operator==(const Bbox&, const Bbox&) = default;
};

/// A point, bar, sector or cell. Which members are there depends on the type of the trace.
struct Point {
  int curveNumber = 0;                  ///< the trace's place in the figure's data
  std::optional<int> pointNumber = {};  ///< the point's place in its trace
  std::optional<int> pointIndex = {};   ///< the same for most traces
  std::optional<int> binNumber = {};    ///< of histograms
  std::vector<int> pointNumbers = {};   ///< what a bin or sector is made of
  Datum x = {};
  Datum y = {};
  Datum z = {};
  Datum lat = {};
  Datum lon = {};
  Datum location = {};
  Datum r = {};
  Datum theta = {};
  Datum label = {};
  Datum value = {};
  Datum text = {};
  Datum hovertext = {};
  Datum id = {};
  Datum parent = {};
  std::optional<Bbox> bbox = {};
  Json customdata = {};            ///< what the figure has put there for this point, see custom()
  boost::json::object other = {};  ///< what else the trace tells: "percent", "close", "marker.size", …

  /// What the page sent under a name that is no member here; null if nothing, or neither number nor text.
  CDASH_DECL Datum get(std::string_view name) const;

  /// Entry `index` of customdata, which px::…().custom_data({…}) and customdata() fill. Customdata that is
  /// no list is its own first entry. Throws Error if there is no such entry, or if it is no T.
  /// `point.custom<std::string>()`
  template <class T>
  T custom(std::size_t index = 0) const {
    auto found = boost::json::try_value_to<T>(custom_entry(index));
    if (!found) throw_custom(index);
    return std::move(*found);
  }

  friend bool operator==(const Point&, const Point&) = default;

 private:
  CDASH_DECL const Json& custom_entry(std::size_t index) const;
  [[noreturn]] CDASH_DECL void throw_custom(std::size_t index) const;
};

/// The points below the pointer, one a trace where the layout's hovermode is "x".
struct HoverData {
  std::vector<Point> points;
  using JsonForm = boost::json::object;
  friend bool operator==(const HoverData&, const HoverData&) = default;
};

/// The points that were clicked.
struct ClickData {
  std::vector<Point> points;
  using JsonForm = boost::json::object;
  friend bool operator==(const ClickData&, const ClickData&) = default;
};

/// The points inside a box or lasso, and its outline. The page sends null when nothing is selected any more.
struct SelectedData {
  std::vector<Point> points;
  boost::json::object range = {};        ///< of a box: [from, to] for "x", "y", "x2", …; corners for a map
  boost::json::object lassoPoints = {};  ///< of a lasso: coordinates for "x", "y", …

  /// The ends of a box along an axis: "x", "y", "x2", …; none for a lasso.
  CDASH_DECL std::optional<Range> range_of(std::string_view axis) const;
  /// The corners of a lasso along an axis: "x", "y", "x2", …; empty for a box.
  CDASH_DECL std::vector<Datum> lasso_of(std::string_view axis) const;

  using JsonForm = boost::json::object;
  friend bool operator==(const SelectedData&, const SelectedData&) = default;
};

/// An axis of a layout: "xaxis", "yaxis2", "scene.zaxis", "polar.radialaxis"; checked as it is compiled.
struct AxisName {
  template <std::size_t N>
  consteval AxisName(const char (&name)[N]) : text(name, N - 1) {
    std::string_view bare = text;
    while (!bare.empty() && bare.back() >= '0' && bare.back() <= '9') bare.remove_suffix(1);
    if (!bare.ends_with("axis") || bare == "axis")
      throw "cdash: an axis of a layout is called xaxis, yaxis, xaxis2, scene.zaxis, …";
  }
  std::string_view text;
};

/// Where a map looks; what did not change is empty.
struct MapView {
  std::optional<double> lat;
  std::optional<double> lon;
  std::optional<double> zoom;
  std::optional<double> bearing;  ///< degrees
  std::optional<double> pitch;    ///< degrees
};

/// A place or direction in a 3-d scene.
struct Vector3 {
  double x = 0;
  double y = 0;
  double z = 0;
  friend bool operator==(const Vector3&, const Vector3&) = default;
};

/// From where a 3-d scene is seen.
struct Camera {
  Vector3 eye;
  Vector3 center;
  Vector3 up;
};

/// What has changed in a layout: a zoom, a pan, an edited annotation, a drawn shape.
struct RelayoutData {
  /// Every change, under Plotly's name of the attribute: "xaxis.range[0]", "dragmode", "shapes".
  boost::json::object changes;

  /// The new ends of an axis, if both have changed.
  CDASH_DECL std::optional<Range> range(AxisName axis) const;
  /// Whether the axis fits the data again: after a double click.
  CDASH_DECL bool autorange(AxisName axis) const;
  /// Whether the graph has only taken another size, as it does when it is first drawn.
  CDASH_DECL bool autosize() const;
  /// The new view of the map that the layout calls so.
  CDASH_DECL std::optional<MapView> view(std::string_view map = "map") const;
  /// The new camera of the 3-d scene that the layout calls so.
  CDASH_DECL std::optional<Camera> camera(std::string_view scene = "scene") const;
  /// The new value of any attribute, null if it has not changed or is neither number nor text.
  CDASH_DECL Datum get(std::string_view attribute) const;

  using JsonForm = boost::json::object;
  friend bool operator==(const RelayoutData&, const RelayoutData&) = default;
};

/// What has changed in traces: a click on the legend ("visible"), a selection in parallel coordinates.
struct RestyleData {
  boost::json::object changes;  ///< new values by attribute, a list with one a trace
  std::vector<int> traces;      ///< places in the figure's data

  using JsonForm = boost::json::array;
  friend bool operator==(const RestyleData&, const RestyleData&) = default;
};

/// The annotation that was clicked; it needs `captureevents`, or a hovertext.
struct ClickAnnotationData {
  int index = 0;                        ///< its place in layout.annotations
  boost::json::object annotation = {};  ///< as the figure has it
  std::string subplotId = {};           ///< of annotations in a 3-d scene

  using JsonForm = boost::json::object;
  friend bool operator==(const ClickAnnotationData&, const ClickAnnotationData&) = default;
};

namespace detail {

template <class T>
inline constexpr bool is_graph_data =
    std::same_as<T, HoverData> || std::same_as<T, ClickData> || std::same_as<T, SelectedData> ||
    std::same_as<T, RelayoutData> || std::same_as<T, RestyleData> || std::same_as<T, ClickAnnotationData> ||
    std::same_as<T, Bbox>;

}  // namespace detail

// They throw boost::system::system_error if the JSON is of another form.
CDASH_DECL Bbox tag_invoke(const boost::json::value_to_tag<Bbox>&, const Json& json);
CDASH_DECL Point tag_invoke(const boost::json::value_to_tag<Point>&, const Json& json);
CDASH_DECL HoverData tag_invoke(const boost::json::value_to_tag<HoverData>&, const Json& json);
CDASH_DECL ClickData tag_invoke(const boost::json::value_to_tag<ClickData>&, const Json& json);
CDASH_DECL SelectedData tag_invoke(const boost::json::value_to_tag<SelectedData>&, const Json& json);
CDASH_DECL RelayoutData tag_invoke(const boost::json::value_to_tag<RelayoutData>&, const Json& json);
CDASH_DECL RestyleData tag_invoke(const boost::json::value_to_tag<RestyleData>&, const Json& json);
CDASH_DECL ClickAnnotationData tag_invoke(const boost::json::value_to_tag<ClickAnnotationData>&,
                                          const Json& json);

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const Bbox& box);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const Point& point);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const HoverData& data);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const ClickData& data);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const SelectedData& data);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const RelayoutData& data);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const RestyleData& data);
CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const ClickAnnotationData& data);

/// A property whose JSON has the form of the struct T. It takes a T or JSON, and is read into a T, JSON, or a
/// struct of the user's.
template <class T>
struct DataOf : types::PropertyType {
  template <class U>
  static constexpr bool accepts =
      std::same_as<U, T> || std::same_as<U, Json> || std::same_as<U, typename T::JsonForm> ||
      std::same_as<U, DataOf> || types::detail::accepts_or_optional<DataOf, U>();
  template <class U>
  static constexpr bool reads = [] {
    if constexpr (std::same_as<U, T> || std::same_as<U, Json> || std::same_as<U, typename T::JsonForm>)
      return true;
    else if constexpr (detail::is_graph_data<U>)
      return false;
    else
      return types::detail::ReadableStruct<U>;
  }();

  /// Members as Boost.JSON's initializer lists write them.
  DataOf(std::initializer_list<boost::json::value_ref> list) : value(Json(list)) {}
  template <class U>
  DataOf(const U& x) {
    static_assert(accepts<U>,
                  "cdash: this property takes what the page tells of a graph: the struct that has its name, "
                  "or JSON of that form");
    if constexpr (accepts<U>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

}  // namespace cdash::dcc

#ifdef CDASH_HEADER_ONLY
#include <cdash/dcc/impl/graph_events.ipp>
#endif
