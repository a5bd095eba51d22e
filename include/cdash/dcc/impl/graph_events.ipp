// Bodies of dcc/graph_events.hpp.
#pragma once

#include <boost/json/error.hpp>
#include <boost/system/system_error.hpp>
#include <cdash/dcc/graph_events.hpp>
#include <cmath>
#include <cstdint>
#include <limits>

namespace cdash::dcc {
namespace detail {

struct DatumMember {
  std::string_view name;
  Datum Point::* member;
};
inline constexpr DatumMember point_data[] = {
    {"x", &Point::x},         {"y", &Point::y},           {"z", &Point::z},
    {"lat", &Point::lat},     {"lon", &Point::lon},       {"location", &Point::location},
    {"r", &Point::r},         {"theta", &Point::theta},   {"label", &Point::label},
    {"value", &Point::value}, {"text", &Point::text},     {"hovertext", &Point::hovertext},
    {"id", &Point::id},       {"parent", &Point::parent},
};

struct PlaceMember {
  std::string_view name;
  std::optional<int> Point::* member;
};
inline constexpr PlaceMember point_places[] = {
    {"pointNumber", &Point::pointNumber},
    {"pointIndex", &Point::pointIndex},
    {"binNumber", &Point::binNumber},
};

[[noreturn]] inline void throw_form(boost::json::error why) {
  throw boost::system::system_error(boost::json::make_error_code(why));
}

// A copy with storage of its own: a request's goes away with it.
inline Json copied(const Json& json) { return Json(json, boost::json::storage_ptr()); }

inline const boost::json::object& object_in(const Json& json) {
  if (!json.is_object()) throw_form(boost::json::error::not_object);
  return json.get_object();
}

inline boost::json::object object_at(const boost::json::object& object, std::string_view name) {
  const Json* found = object.if_contains(name);
  if (!found || found->is_null()) return {};
  return {object_in(*found), boost::json::storage_ptr()};
}

inline std::optional<double> number_in(const Json* json) {
  if (!json || !json->is_number()) return std::nullopt;
  return json->to_number<double>();
}

inline std::optional<int> place_in(const Json& json) {
  const auto number = number_in(&json);
  if (!number || *number < 0 || *number > std::numeric_limits<int>::max() || std::floor(*number) != *number)
    return std::nullopt;
  return static_cast<int>(*number);
}

inline bool read_places(const Json& json, std::vector<int>& places) {
  if (!json.is_array()) return false;
  std::vector<int> read;
  for (const Json& element : json.get_array()) {
    const auto place = place_in(element);
    if (!place) return false;
    read.push_back(*place);
  }
  places = std::move(read);
  return true;
}

inline Datum datum_of(const Json& json) {
  if (const auto number = number_in(&json)) {
    // Whole numbers stay whole.
    if (const auto* whole = json.if_int64()) return *whole;
    if (const auto* whole = json.if_uint64()) return *whole;
    return *number;
  }
  return json.is_string() ? Datum(std::string_view(json.get_string())) : Datum();
}

inline bool read_bbox(const Json& json, std::optional<Bbox>& box) {
  if (!json.is_object()) return false;
  const auto& object = json.get_object();
  const auto at = [&](std::string_view name) { return number_in(object.if_contains(name)); };
  const auto x0 = at("x0"), x1 = at("x1"), y0 = at("y0"), y1 = at("y1");
  if (!x0 || !x1 || !y0 || !y1) return false;
  box = Bbox{*x0, *x1, *y0, *y1, at("z0"), at("z1")};
  return true;
}

// Whether a member of Point has that name and takes the value.
inline bool read_member(Point& point, std::string_view name, const Json& json) {
  for (const auto& [datum, member] : point_data) {
    if (datum != name) continue;
    if (json.is_structured() || json.is_bool()) return false;
    point.*member = datum_of(json);
    return true;
  }
  for (const auto& [place, member] : point_places) {
    if (place != name) continue;
    point.*member = place_in(json);
    return (point.*member).has_value();
  }
  if (name == "pointNumbers") return read_places(json, point.pointNumbers);
  if (name == "bbox") return read_bbox(json, point.bbox);
  if (name == "customdata") return point.customdata = copied(json), true;
  if (name != "curveNumber") return false;
  const auto place = place_in(json);
  if (place) point.curveNumber = *place;
  return place.has_value();
}

inline std::vector<Point> points_in(const boost::json::object& object) {
  const Json* found = object.if_contains("points");
  if (!found || !found->is_array()) throw_form(boost::json::error::not_array);
  std::vector<Point> points;
  points.reserve(found->get_array().size());
  for (const Json& point : found->get_array()) points.push_back(boost::json::value_to<Point>(point));
  return points;
}

inline boost::json::object object_of(const std::vector<Point>& points) {
  boost::json::array list;
  for (const Point& point : points) list.push_back(boost::json::value_from(point));
  return {{"points", std::move(list)}};
}

inline std::optional<Range> range_in(const Json* json) {
  if (!json || !json->is_array() || json->get_array().size() != 2) return std::nullopt;
  return Range{datum_of(json->get_array()[0]), datum_of(json->get_array()[1])};
}

inline std::optional<Vector3> vector_in(const boost::json::object& object, std::string_view name) {
  const Json* found = object.if_contains(name);
  if (!found || !found->is_object()) return std::nullopt;
  const auto at = [&](std::string_view axis) { return number_in(found->get_object().if_contains(axis)); };
  return Vector3{at("x").value_or(0), at("y").value_or(0), at("z").value_or(0)};
}

inline std::string joined(std::string_view before, std::string_view after) {
  return std::string(before).append(after);
}

inline std::string shown(const Json& json) {
  std::string text;
  write_json(text, json);
  return text;
}

}  // namespace detail

CDASH_DECL double Datum::number() const {
  if (!is_number()) throw Error("cdash: a datum is " + detail::shown(value_) + ", not a number");
  return value_.to_number<double>();
}

CDASH_DECL std::string_view Datum::text() const {
  if (!is_text()) throw Error("cdash: a datum is " + detail::shown(value_) + ", not a text");
  return value_.get_string();
}

CDASH_DECL std::string Datum::to_string() const {
  if (is_null()) return {};
  return is_text() ? std::string(text()) : detail::shown(value_);
}

CDASH_DECL Datum Point::get(std::string_view name) const {
  const Json* found = other.if_contains(name);
  return found ? detail::datum_of(*found) : Datum();
}

CDASH_DECL const Json& Point::custom_entry(std::size_t index) const {
  const auto* list = customdata.if_array();
  const std::size_t count = list ? list->size() : customdata.is_null() ? 0 : 1;
  if (index >= count)
    throw Error("cdash: a point has no customdata " + std::to_string(index) + ": its customdata is " +
                detail::shown(customdata));
  return list ? (*list)[index] : customdata;
}

CDASH_DECL void Point::throw_custom(std::size_t index) const {
  throw Error("cdash: customdata " + std::to_string(index) + " of a point is " +
              detail::shown(custom_entry(index)) + ", which does not fit the type asked for");
}

CDASH_DECL std::optional<Range> SelectedData::range_of(std::string_view axis) const {
  return detail::range_in(range.if_contains(axis));
}

CDASH_DECL std::vector<Datum> SelectedData::lasso_of(std::string_view axis) const {
  std::vector<Datum> corners;
  if (const Json* found = lassoPoints.if_contains(axis); found && found->is_array())
    for (const Json& corner : found->get_array()) corners.push_back(detail::datum_of(corner));
  return corners;
}

CDASH_DECL std::optional<Range> RelayoutData::range(AxisName axis) const {
  // A drag names the two ends, a range slider or a program both at once.
  const std::string name = detail::joined(axis.text, ".range");
  const Json* from = changes.if_contains(name + "[0]");
  const Json* to = changes.if_contains(name + "[1]");
  if (from && to) return Range{detail::datum_of(*from), detail::datum_of(*to)};
  return detail::range_in(changes.if_contains(name));
}

CDASH_DECL bool RelayoutData::autorange(AxisName axis) const {
  const Json* found = changes.if_contains(detail::joined(axis.text, ".autorange"));
  return found && found->is_bool() && found->get_bool();
}

CDASH_DECL bool RelayoutData::autosize() const {
  const Json* found = changes.if_contains("autosize");
  return found && found->is_bool() && found->get_bool();
}

CDASH_DECL std::optional<MapView> RelayoutData::view(std::string_view map) const {
  const auto at = [&](std::string_view name) { return changes.if_contains(detail::joined(map, name)); };
  MapView view;
  view.zoom = detail::number_in(at(".zoom"));
  view.bearing = detail::number_in(at(".bearing"));
  view.pitch = detail::number_in(at(".pitch"));
  if (const Json* center = at(".center"); center && center->is_object()) {
    view.lat = detail::number_in(center->get_object().if_contains("lat"));
    view.lon = detail::number_in(center->get_object().if_contains("lon"));
  }
  if (!view.zoom && !view.bearing && !view.pitch && !view.lat && !view.lon) return std::nullopt;
  return view;
}

CDASH_DECL std::optional<Camera> RelayoutData::camera(std::string_view scene) const {
  const Json* found = changes.if_contains(detail::joined(scene, ".camera"));
  if (!found || !found->is_object()) return std::nullopt;
  const auto& object = found->get_object();
  const auto eye = detail::vector_in(object, "eye");
  if (!eye) return std::nullopt;
  return Camera{*eye, detail::vector_in(object, "center").value_or(Vector3{}),
                detail::vector_in(object, "up").value_or(Vector3{0, 0, 1})};
}

CDASH_DECL Datum RelayoutData::get(std::string_view attribute) const {
  const Json* found = changes.if_contains(attribute);
  return found ? detail::datum_of(*found) : Datum();
}

// --- JSON -------------------------------------------------------------------------------------------------

CDASH_DECL Bbox tag_invoke(const boost::json::value_to_tag<Bbox>&, const Json& json) {
  std::optional<Bbox> box;
  if (!detail::read_bbox(json, box)) detail::throw_form(boost::json::error::not_object);
  return *box;
}

CDASH_DECL Point tag_invoke(const boost::json::value_to_tag<Point>&, const Json& json) {
  Point point;
  for (const auto& [name, value] : detail::object_in(json)) {
    // What has another form than usual is not lost.
    if (!detail::read_member(point, name, value) && !value.is_null()) point.other.emplace(name, value);
  }
  return point;
}

CDASH_DECL HoverData tag_invoke(const boost::json::value_to_tag<HoverData>&, const Json& json) {
  return {detail::points_in(detail::object_in(json))};
}

CDASH_DECL ClickData tag_invoke(const boost::json::value_to_tag<ClickData>&, const Json& json) {
  return {detail::points_in(detail::object_in(json))};
}

CDASH_DECL SelectedData tag_invoke(const boost::json::value_to_tag<SelectedData>&, const Json& json) {
  const auto& object = detail::object_in(json);
  return {detail::points_in(object), detail::object_at(object, "range"),
          detail::object_at(object, "lassoPoints")};
}

CDASH_DECL RelayoutData tag_invoke(const boost::json::value_to_tag<RelayoutData>&, const Json& json) {
  return {{detail::object_in(json), boost::json::storage_ptr()}};
}

CDASH_DECL RestyleData tag_invoke(const boost::json::value_to_tag<RestyleData>&, const Json& json) {
  if (!json.is_array() || json.get_array().size() != 2) detail::throw_form(boost::json::error::not_array);
  const auto& list = json.get_array();
  RestyleData data{{detail::object_in(list[0]), boost::json::storage_ptr()}, {}};
  if (!detail::read_places(list[1], data.traces)) detail::throw_form(boost::json::error::not_array);
  return data;
}

CDASH_DECL ClickAnnotationData tag_invoke(const boost::json::value_to_tag<ClickAnnotationData>&,
                                          const Json& json) {
  const auto& object = detail::object_in(json);
  const Json* index = object.if_contains("index");
  const auto place = index ? detail::place_in(*index) : std::nullopt;
  if (!place) detail::throw_form(boost::json::error::not_number);
  ClickAnnotationData data{*place, detail::object_at(object, "annotation"), {}};
  if (const Json* plot = object.if_contains("subplotId"); plot && plot->is_string())
    data.subplotId = std::string_view(plot->get_string());
  return data;
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const Bbox& box) {
  auto& object = json.emplace_object();
  object = {{"x0", box.x0}, {"x1", box.x1}, {"y0", box.y0}, {"y1", box.y1}};
  if (box.z0) object["z0"] = *box.z0;
  if (box.z1) object["z1"] = *box.z1;
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const Point& point) {
  auto& object = json.emplace_object();
  object["curveNumber"] = point.curveNumber;
  for (const auto& [name, member] : detail::point_places)
    if (point.*member) object[name] = *(point.*member);
  for (const auto& [name, member] : detail::point_data)
    if (!(point.*member).is_null()) object[name] = (point.*member).json();
  if (!point.pointNumbers.empty()) object["pointNumbers"] = boost::json::value_from(point.pointNumbers);
  if (point.bbox) object["bbox"] = boost::json::value_from(*point.bbox);
  if (!point.customdata.is_null()) object["customdata"] = point.customdata;
  for (const auto& [name, value] : point.other) object[name] = value;
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const HoverData& data) {
  json = detail::object_of(data.points);
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const ClickData& data) {
  json = detail::object_of(data.points);
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const SelectedData& data) {
  auto object = detail::object_of(data.points);
  if (!data.range.empty()) object["range"] = data.range;
  if (!data.lassoPoints.empty()) object["lassoPoints"] = data.lassoPoints;
  json = std::move(object);
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const RelayoutData& data) {
  json = data.changes;
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const RestyleData& data) {
  json = boost::json::array{data.changes, boost::json::value_from(data.traces)};
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const ClickAnnotationData& data) {
  auto& object = json.emplace_object();
  object["index"] = data.index;
  object["annotation"] = data.annotation;
  if (!data.subplotId.empty()) object["subplotId"] = data.subplotId;
}

}  // namespace cdash::dcc
