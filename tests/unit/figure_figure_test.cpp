// Figures: traces, layout, Plotly's short forms, the template.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/figure.hpp>
#include <string>
#include <vector>

using namespace cdash;
using figure::Trace;

namespace {

Json parsed(const Figure& figure) { return boost::json::parse(figure.to_json()); }
Json layout(const Figure& figure) {
  auto all = parsed(figure).at("layout").as_object();
  all.erase("template");
  return all;
}
Json json(const char* text) { return boost::json::parse(text); }

}  // namespace

TEST_CASE("A trace has its type and what was set") {
  Figure figure;
  figure.add_trace(
      Trace("scatter").set("x", std::vector<std::int8_t>{1, 2}).set("name", "a").set("marker.color", "red"));
  figure.add_trace(Trace("bar").set("marker", boost::json::object{{"size", 3}}).set("marker.color", "blue"));
  CHECK(figure.traces() == 2);
  CHECK(parsed(figure).at("data") ==
        json(R"([{"type":"scatter","x":{"dtype":"i1","bdata":"AQI="},"name":"a","marker":{"color":"red"}},
                 {"type":"bar","marker":{"size":3,"color":"blue"}}])"));
}

TEST_CASE("update_layout merges objects and replaces everything else") {
  Figure figure;
  figure.update_layout({{"margin", {{"l", 40}, {"b", 40}}}, {"hovermode", "closest"}});
  figure.update_layout({{"margin", {{"b", 10}}}, {"hovermode", "x"}});
  CHECK(layout(figure) == json(R"({"margin":{"l":40,"b":10},"hovermode":"x"})"));
}

TEST_CASE("Underscores are short for nested properties, apart from those inside names") {
  Figure figure;
  figure.update_layout({{"transition_duration", 500},
                        {"font_color", "red"},
                        {"plot_bgcolor", "black"},
                        {"paper_bgcolor", "white"},
                        {"xaxis_title_font_size", 20},
                        {"font_size", 12}});
  CHECK(layout(figure) == json(R"({"transition":{"duration":500},"font":{"color":"red","size":12},
      "plot_bgcolor":"black","paper_bgcolor":"white","xaxis":{"title":{"font":{"size":20}}}})"));
}

TEST_CASE("A title may be given as text") {
  Figure figure;
  figure.update_layout(
      {{"title", "T"}, {"legend", {{"title", "L"}}}, {"xaxis_title", "X"}, {"title_x", 0.5}});
  CHECK(
      layout(figure) ==
      json(
          R"({"title":{"text":"T","x":0.5},"legend":{"title":{"text":"L"}},"xaxis":{"title":{"text":"X"}}})"));
}

TEST_CASE("update_xaxes changes every x axis, update_yaxes every y axis") {
  Figure figure;
  figure.update_xaxes({{"type", "log"}});
  figure.update_layout({{"xaxis2", boost::json::object()}});
  figure.update_xaxes({{"title", "X"}});
  figure.update_yaxes({{"type", "linear"}});
  CHECK(layout(figure) ==
        json(R"({"xaxis":{"type":"log","title":{"text":"X"}},"xaxis2":{"title":{"text":"X"}},
                                   "yaxis":{"type":"linear"}})"));
}

TEST_CASE("update_traces changes every trace and no copy of the figure") {
  Figure figure;
  figure.add_trace(Trace("scatter").set("marker.color", "red")).add_trace(Trace("bar"));
  auto copy = figure;
  copy.update_traces({{"marker_size", 10}, {"marker", {{"line", {{"width", 2}}}}}, {"name", "n"}});
  CHECK(parsed(copy).at("data") ==
        json(R"([{"type":"scatter","marker":{"color":"red","size":10,"line":{"width":2}},"name":"n"},
                 {"type":"bar","marker":{"size":10,"line":{"width":2}},"name":"n"}])"));
  CHECK(parsed(figure).at("data") == json(R"([{"type":"scatter","marker":{"color":"red"}},{"type":"bar"}])"));
}

TEST_CASE("A figure has the default template until it says otherwise") {
  Figure figure;
  CHECK(parsed(figure).at("layout").at("template").at("layout").at("plot_bgcolor") == Json("#E5ECF6"));
  figure.update_layout({{"template", "none"}});
  CHECK(figure.to_json() == R"({"data":[],"layout":{}})");
  figure.update_layout({{"template", {{"layout", {{"plot_bgcolor", "red"}}}}}, {"width", 5}});
  CHECK(figure.to_json() ==
        R"({"data":[],"layout":{"template":{"layout":{"plot_bgcolor":"red"}},"width":5}})");
  figure.update_layout({{"template", "plotly"}});
  CHECK(parsed(figure).at("layout").at("template").at("layout").at("plot_bgcolor") == Json("#E5ECF6"));
}

TEST_CASE("A figure writes itself through its source, whatever becomes of it afterwards") {
  Figure figure;
  figure.update_layout({{"template", "none"}, {"width", 5}});
  const auto source = figure.source();
  figure.update_layout({{"width", 6}});
  std::string out;
  source->write(out);
  CHECK(out == R"({"data":[],"layout":{"width":5}})");
  STATIC_REQUIRE(Figure::writes == Writes::figure);
}

TEST_CASE("A name with quotes stays one name") {
  Figure figure;
  figure.add_trace(Trace("scatter").set("name", Json("say \"hi\" </script>")));
  CHECK(parsed(figure).at("data").at(0).at("name") == Json("say \"hi\" </script>"));
}
