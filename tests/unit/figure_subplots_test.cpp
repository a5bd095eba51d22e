// Subplots, selections, shapes and frames: what tests/oracle does not compare, errors above all.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/figure.hpp>
#include <cdash/figure/px.hpp>
#include <string>

using namespace cdash;
using figure::Subplot;
using figure::Trace;

namespace {

Json json(const char* text) { return boost::json::parse(text); }
Json json(const Figure& figure) {
  Figure plain = figure;
  plain.update_layout({{"template", "none"}});
  return boost::json::parse(plain.to_json());
}

}  // namespace

TEST_CASE("A trace goes into its subplot") {
  auto fig = make_subplots({.cols = 2});
  fig.add_trace(Trace("bar"), {.row = 1, .col = 2});
  CHECK(fig.trace(0).text("xaxis") == "x2");
  CHECK(fig.trace(0).text("yaxis") == "y2");
  CHECK(fig.has_subplots());
}

TEST_CASE("A subplot that is not there is an error") {
  auto fig = make_subplots({.cols = 2, .specs = {{Subplot{}, {}}}});
  CHECK_THROWS_WITH(fig.add_trace(Trace("bar"), {.row = 2, .col = 1}),
                    "cdash: add_trace: there is no row 2, column 1; they count from 1 to 1 and 2");
  CHECK_THROWS_WITH(fig.add_trace(Trace("bar"), {.row = 1, .col = 2}),
                    "cdash: add_trace: row 1, column 2 has no subplot");
  CHECK_THROWS_WITH(fig.add_trace(Trace("bar"), {.row = 1, .col = 1, .secondary_y = true}),
                    "cdash: add_trace: row 1, column 1 has no second y axis; make_subplots makes one with "
                    "secondary_y");
}

TEST_CASE("A trace of another kind than its subplot is an error") {
  auto fig = make_subplots({.specs = {{Subplot{.type = "polar"}}}});
  CHECK_THROWS_WITH(fig.add_trace(Trace("bar"), {.row = 1, .col = 1}),
                    "cdash: add_trace: a trace of type \"bar\" belongs into a subplot of type \"xy\"; row 1, "
                    "column 1 is of type \"polar\"");
}

TEST_CASE("A row without subplots is an error") {
  CHECK_THROWS_WITH(Figure().add_trace(Trace("bar"), {.row = 1, .col = 1}),
                    "cdash: add_trace is given a row or column, but the figure has no subplots; make it with "
                    "make_subplots");
  CHECK_THROWS_WITH(Figure().update_xaxes({{"title", "x"}}, {.row = 1}),
                    "cdash: update is given a row or column, but the figure has no subplots; make it with "
                    "make_subplots");
}

TEST_CASE("Settings of subplots that contradict each other are errors") {
  CHECK_THROWS_WITH(make_subplots({.rows = 0}),
                    "cdash: make_subplots: there are 0 rows and 1 columns; there is "
                    "at least one of each");
  CHECK_THROWS_WITH(make_subplots({.rows = 2, .row_heights = {1, 2, 3}}),
                    "cdash: make_subplots: row_heights has 3 numbers where there are 2 rows");
  CHECK_THROWS_WITH(make_subplots({.cols = 3, .horizontal_spacing = 0.6}),
                    "cdash: make_subplots: horizontal_spacing is 0.600000; with 3 columns it is from 0 to "
                    "0.500000");
  CHECK_THROWS_WITH(make_subplots({.rows = 2, .specs = {{Subplot{}}}}),
                    "cdash: make_subplots: specs is not a list of 2 rows with 1 cells each");
  CHECK_THROWS_WITH(
      make_subplots({.specs = {{Subplot{.type = "polar", .secondary_y = true}}}}),
      "cdash: make_subplots: row 1, column 1 is of type \"polar\" with secondary_y; only \"xy\" has "
      "a second y axis");
  CHECK_THROWS_WITH(make_subplots({.specs = {{Subplot{.colspan = 2}}}}),
                    "cdash: make_subplots: row 1, column 1 spans 1 rows and 2 columns, more than there are");
  CHECK_THROWS_WITH(make_subplots({.specs = {{Subplot{.type = "pi"}}}}),
                    "cdash: make_subplots: there is no type of subplot \"pi\"; there are xy, scene, polar, "
                    "ternary, geo, map, mapbox, domain, and the types of traces");
  CHECK_THROWS_WITH(make_subplots({.insets = {{.row = 2}}}),
                    "cdash: make_subplots: an inset is in row 2, column 1; they count from 1 to 1 and 1");
  CHECK_THROWS_WITH(make_subplots({}).set_subplots({}),
                    "cdash: set_subplots: the figure has subplots already");
}

TEST_CASE("A selection by a function") {
  Figure fig;
  fig.add_trace(Trace("bar").set("name", "a")).add_trace(Trace("bar").set("name", "b"));
  fig.update_traces({{"visible", false}},
                    {.where = [](const figure::Object& trace) { return trace.text("name") == "b"; }});
  CHECK_FALSE(fig.trace(0).contains("visible"));
  CHECK(fig.trace(1).contains("visible"));
}

TEST_CASE("An index outside of the chosen traces is an error") {
  CHECK_THROWS_WITH(Figure().add_trace(Trace("bar")).update_traces({{"name", "n"}}, {.index = 1}),
                    "cdash: index is 1, but 1 traces are chosen");
  CHECK_THROWS_WITH(Figure().trace(0), "cdash: the figure has no trace 0; it has 0, counted from 0");
}

TEST_CASE("for_each reaches every trace, axis and annotation") {
  auto fig = make_subplots({.cols = 2});
  fig.add_trace(Trace("bar")).add_annotation({{"text", "sex=Male"}});
  fig.for_each_trace([](Trace& trace) { trace.set("name", "t"); });
  fig.for_each_xaxis([](figure::Object& axis) { axis.set("title.text", "x"); });
  fig.for_each_yaxis([](figure::Object& axis) { axis.set("title.text", "y"); }, {.col = 2});
  fig.for_each_annotation([](figure::Object& note) { note.set("text", note.text("text").substr(4)); });
  CHECK(fig.trace(0).text("name") == "t");
  CHECK(fig.layout().text("xaxis.title.text") == "x");
  CHECK(fig.layout().text("xaxis2.title.text") == "x");
  CHECK(fig.layout().text("yaxis.title.text").empty());
  CHECK(fig.layout().text("yaxis2.title.text") == "y");
  CHECK(fig.layout().objects("annotations")->front().text("text") == "Male");
}

TEST_CASE("An annotation_position that is none is an error") {
  CHECK_THROWS_WITH(
      Figure().add_hline(1, {{"annotation_text", "t"}, {"annotation_position", "top bottom"}}),
      "cdash: add_hline: annotation_position is \"top bottom\"; it is made of top or bottom, left or right");
  CHECK_THROWS_WITH(Figure().add_vrect(1, 2, {{"annotation_text", "t"}, {"annotation_position", "above"}}),
                    "cdash: add_vrect: annotation_position is \"above\"; it is made of top or bottom, left "
                    "or right, inside "
                    "or outside");
}

TEST_CASE("A shape belongs into a subplot with two axes") {
  auto fig = make_subplots({.specs = {{Subplot{.type = "polar"}}}});
  CHECK_THROWS_WITH(
      fig.add_shape({{"type", "rect"}}, {.row = 1, .col = 1}),
      "cdash: shapes: row 1, column 1 is of type \"polar\"; only subplots of type \"xy\" have them");
}

TEST_CASE("The traces of another figure can be added") {
  Figure one;
  one.add_trace(Trace("bar"));
  Figure two;
  two.add_trace(Trace("pie")).add_traces(one).add_traces(two);
  CHECK(two.traces() == 4);
  CHECK(two.trace(1).type() == "bar");
}

TEST_CASE("Frames travel with the figure") {
  Figure fig;
  fig.add_trace(Trace("scatter").set("y", {1}));
  fig.add_frame(figure::Frame("a").add_trace(Trace("scatter").set("y", {2})));
  fig.add_frame(figure::Frame("b").traces({0}).group("g").baseframe("a").update_layout({{"title", "B"}}));
  CHECK(fig.frames() == 2);
  CHECK(fig.frame(1).name() == "b");
  CHECK(json(fig).at("frames") == json(R"([{"name":"a","data":[{"type":"scatter","y":[2]}]},
      {"name":"b","data":[],"traces":[0],"group":"g","baseframe":"a","layout":{"title":{"text":"B"}}}])"));
}

TEST_CASE("Buttons and a slider play the frames") {
  Figure fig;
  CHECK_THROWS_WITH(fig.add_animation_controls(),
                    "cdash: add_animation_controls: the figure has no frames; add_frame comes first");
  fig.add_frame(figure::Frame("1952")).add_frame(figure::Frame("1957"));
  fig.add_animation_controls({.duration = 100, .prefix = "year="});
  const auto layout = json(fig).at("layout");
  CHECK(layout.at_pointer("/updatemenus/0/buttons/0/args/1/frame/duration") == Json(100));
  CHECK(layout.at_pointer("/updatemenus/0/buttons/1/args/0") == json("[null]"));
  CHECK(layout.at_pointer("/sliders/0/currentvalue/prefix") == Json("year="));
  CHECK(layout.at_pointer("/sliders/0/steps/1/args/0") == json(R"(["1957"])"));
}

TEST_CASE("The facets of a chart are subplots, rows from below") {
  const data::Frame df({{"x", data::Column({1, 2, 3})}, {"f", data::Column({"a", "b", "c"})}});
  auto fig = px::scatter(df).x("x").y("x").facet_col("f").facet_col_wrap(2).figure();
  fig.update_xaxes({{"title", "top left"}}, {.row = 2, .col = 1});
  fig.update_traces({{"opacity", 0.5}}, {.row = 1});
  fig.add_hline(2, {}, {.row = 2});
  CHECK(fig.layout().text("xaxis3.title.text") == "top left");
  CHECK_FALSE(fig.trace(0).contains("opacity"));
  CHECK(fig.trace(2).contains("opacity"));
  CHECK(fig.layout().objects("shapes")->size() == 2);
  CHECK(fig.layout().objects("shapes")->at(1).text("xref") == "x4 domain");
}

TEST_CASE("The facets of pies are subplots too") {
  const data::Frame df({{"x", data::Column({1, 2})}, {"f", data::Column({"a", "b"})}});
  auto fig = px::pie(df).values("x").facet_col("f").figure();
  fig.update_traces({{"hole", 0.4}}, {.col = 2});
  CHECK_FALSE(fig.trace(0).contains("hole"));
  CHECK(fig.trace(1).contains("hole"));
}
