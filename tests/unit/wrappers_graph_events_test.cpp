// What a page tells of a graph, read into structs and written back.
#include "message_of.hpp"
#include "wrappers_json.hpp"

#include <boost/describe.hpp>
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/read.hpp>
#include <cdash/dcc.hpp>
#include <cdash/error.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <vector>

using namespace cdash;

namespace {
struct City {
  std::string name;
  int people = 0;
};
BOOST_DESCRIBE_STRUCT(City, (), (name, people))

template <class T>
T read_as(const char* json) {
  return detail::read<T>(boost::json::parse(json));
}

std::string json_of(const auto& value) {
  std::string out;
  to_value(value).write(out);
  return out;
}
}  // namespace

TEST_CASE("a hover's point has its place, its coordinates and its box") {
  const auto hover = read_as<dcc::HoverData>(
      R"({"points":[{"curveNumber":1,"pointNumber":2,"pointIndex":2,"x":3,"y":"b","text":"t",)"
      R"("bbox":{"x0":1,"x1":2.5,"y0":3,"y1":4},"customdata":["c",7]}]})");
  REQUIRE(hover.points.size() == 1);
  const auto& point = hover.points[0];
  CHECK(point.curveNumber == 1);
  CHECK(point.pointNumber == 2);
  CHECK(point.x == 3);
  CHECK(point.y == "b");
  CHECK(point.text == "t");
  CHECK(point.z.is_null());
  CHECK(point.bbox == dcc::Bbox{.x0 = 1, .x1 = 2.5, .y0 = 3, .y1 = 4});
  CHECK(point.other.empty());
}

TEST_CASE("a datum is a number, a text or nothing") {
  CHECK(dcc::Datum(2.5).number() == 2.5);
  CHECK(dcc::Datum(2007).to_string() == "2007");
  CHECK(dcc::Datum("2007-01-02").text() == "2007-01-02");
  CHECK(dcc::Datum().to_string().empty());
  CHECK(message_of([] { (void)dcc::Datum("a").number(); }) == "cdash: a datum is \"a\", not a number");
  CHECK(message_of([] { (void)dcc::Datum(1).text(); }) == "cdash: a datum is 1, not a text");
}

TEST_CASE("customdata is read as the type asked for") {
  const auto point = read_as<dcc::Point>(R"({"curveNumber":0,"customdata":["c",7,{"name":"P","people":2}]})");
  CHECK(point.custom<std::string>() == "c");
  CHECK(point.custom<int>(1) == 7);
  CHECK(point.custom<double>(1) == 7);
  CHECK(point.custom<City>(2).name == "P");
  CHECK(message_of([&] { point.custom<int>(); }) ==
        "cdash: customdata 0 of a point is \"c\", which does not fit the type asked for");
  CHECK(message_of([&] { point.custom<int>(3); }) ==
        R"(cdash: a point has no customdata 3: its customdata is ["c",7,{"name":"P","people":2}])");
}

TEST_CASE("customdata that is no list is its own first entry") {
  CHECK(read_as<dcc::Point>(R"({"customdata":"Japan"})").custom<std::string>() == "Japan");
  CHECK(message_of([] { dcc::Point().custom<int>(); }) ==
        "cdash: a point has no customdata 0: its customdata is null");
}

TEST_CASE("what is no member of a point, or has another form, is kept") {
  const auto point = read_as<dcc::Point>(
      R"({"curveNumber":0,"pointNumber":[1,2],"x":{"a":1},"marker.size":12,"percent":0.25,"close":null})");
  CHECK_FALSE(point.pointNumber);
  CHECK(point.x.is_null());
  CHECK(point.get("marker.size") == 12);
  CHECK(point.get("percent").number() == 0.25);
  CHECK(point.get("nothing").is_null());
  CHECK(json_of(point) ==
        R"({"curveNumber":0,"pointNumber":[1,2],"x":{"a":1},"marker.size":12,"percent":0.25})");
}

TEST_CASE("a histogram's point has the numbers of all in its bin") {
  const auto point =
      read_as<dcc::Point>(R"({"curveNumber":0,"binNumber":3,"pointNumbers":[1,4,9],"x":1,"y":3})");
  CHECK(point.binNumber == 3);
  CHECK(point.pointNumbers == std::vector{1, 4, 9});
}

TEST_CASE("a selection has the ends of its box") {
  const auto selected = read_as<dcc::SelectedData>(
      R"({"points":[{"curveNumber":0,"pointNumber":4}],"range":{"x":[1,2],"y":["a","b"]}})");
  CHECK(selected.points.at(0).pointNumber == 4);
  CHECK(selected.range_of("x") == dcc::Range{1, 2});
  CHECK(selected.range_of("y") == dcc::Range{"a", "b"});
  CHECK_FALSE(selected.range_of("x2"));
  CHECK(selected.lasso_of("x").empty());
}

TEST_CASE("a selection has the corners of its lasso") {
  const auto selected =
      read_as<dcc::SelectedData>(R"({"points":[],"lassoPoints":{"x":[1,2,3],"y":[4,5,6]}})");
  CHECK(selected.lasso_of("y") == std::vector<dcc::Datum>{4, 5, 6});
  CHECK_FALSE(selected.range_of("x"));
}

TEST_CASE("a zoom tells the ends of an axis, in both spellings") {
  const auto zoomed = read_as<dcc::RelayoutData>(
      R"({"xaxis.range[0]":0.5,"xaxis.range[1]":3,"yaxis2.range":["2015-01-01","2016-01-01"]})");
  CHECK(zoomed.range("xaxis") == dcc::Range{0.5, 3});
  CHECK(zoomed.range("yaxis2") == dcc::Range{"2015-01-01", "2016-01-01"});
  CHECK_FALSE(zoomed.range("yaxis"));
  CHECK_FALSE(zoomed.autorange("xaxis"));
}

TEST_CASE("a double click lets an axis fit its data") {
  const auto reset = read_as<dcc::RelayoutData>(R"({"xaxis.autorange":true,"xaxis.showspikes":false})");
  CHECK(reset.autorange("xaxis"));
  CHECK_FALSE(reset.range("xaxis"));
  CHECK_FALSE(reset.autosize());
  CHECK(read_as<dcc::RelayoutData>(R"({"autosize":true})").autosize());
}

TEST_CASE("a map tells its view, a scene its camera") {
  const auto moved = read_as<dcc::RelayoutData>(
      R"({"map.center":{"lat":1,"lon":2},"map.zoom":3.5,"scene.camera":{"eye":{"x":1,"y":2,"z":3}}})");
  CHECK(moved.view()->lat == 1.0);
  CHECK(moved.view()->zoom == 3.5);
  CHECK_FALSE(moved.view()->pitch);
  CHECK_FALSE(moved.view("map2"));
  CHECK(moved.camera()->eye == dcc::Vector3{1, 2, 3});
  CHECK(moved.camera()->up == dcc::Vector3{0, 0, 1});
  CHECK_FALSE(moved.camera("scene2"));
}

TEST_CASE("another change of a layout is asked for by its attribute") {
  CHECK(read_as<dcc::RelayoutData>(R"({"dragmode":"pan"})").get("dragmode") == "pan");
  CHECK(read_as<dcc::RelayoutData>(R"({"dragmode":"pan"})").get("hovermode").is_null());
}

TEST_CASE("a change of traces has its values and its traces") {
  const auto restyled = read_as<dcc::RestyleData>(R"([{"visible":["legendonly"]},[2]])");
  CHECK(restyled.traces == std::vector{2});
  CHECK(json_of(restyled) == R"([{"visible":["legendonly"]},[2]])");
}

TEST_CASE("a clicked annotation has its place and itself") {
  const auto clicked =
      read_as<dcc::ClickAnnotationData>(R"({"index":1,"annotation":{"text":"peak"},"subplotId":"scene"})");
  CHECK(clicked.index == 1);
  CHECK(clicked.annotation.at("text") == "peak");
  CHECK(clicked.subplotId == "scene");
}

TEST_CASE("what a page cannot have sent is no hover") {
  for (const char* wrong : {"[]", "3", R"({"points":{}})", R"({"points":[3]})", "{}"}) {
    INFO(wrong);
    CHECK_THROWS_AS(read_as<dcc::HoverData>(wrong), detail::Misfit);
  }
  CHECK_THROWS_AS(read_as<dcc::RestyleData>(R"([{}])"), detail::Misfit);
  CHECK_THROWS_AS(read_as<dcc::ClickAnnotationData>(R"({"annotation":{}})"), detail::Misfit);
}

TEST_CASE("a graph can start with a hover") {
  CHECK(props_of(dcc::Graph().hoverData(dcc::HoverData{.points = {{.x = 3, .customdata = "Japan"}}})) ==
        R"({"hoverData":{"points":[{"curveNumber":0,"x":3,"customdata":"Japan"}]}})");
  CHECK(props_of(dcc::Graph().clickData(nullptr)) == R"({"clickData":null})");
  CHECK(props_of(dcc::Graph().relayoutData({{"autosize", true}})) == R"({"relayoutData":{"autosize":true}})");
}

TEST_CASE("a selection is written as it was read") {
  const char* json =
      R"({"points":[{"curveNumber":0,"pointNumber":1,"x":2}],"range":{"x":[1,2]},"lassoPoints":{"y":[3]}})";
  CHECK(json_of(read_as<dcc::SelectedData>(json)) == json);
}

TEST_CASE("a tooltip stands where the point stands") {
  CHECK(props_of(dcc::Tooltip().bbox(dcc::Bbox{.x0 = 1, .x1 = 2, .y0 = 3, .y1 = 4})) ==
        R"({"bbox":{"x0":1,"x1":2,"y0":3,"y1":4}})");
}

TEST_CASE("a clipboard names its target by any id") {
  CHECK(props_of(dcc::Clipboard().target_id("text")) == R"({"target_id":"text"})");
  CHECK(props_of(dcc::Clipboard().target_id(html::Div::Id{"div"})) == R"({"target_id":"div"})");
  CHECK(props_of(dcc::Clipboard().target_id({{"type", "text"}, {"index", 2}})) ==
        R"({"target_id":{"index":2,"type":"text"}})");
}
