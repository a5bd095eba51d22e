// The dbc wrappers: the guide's Bootstrap page as it is sent, widths, choices and ids.
#include "wrappers_json.hpp"

#include <catch2/catch.hpp>
#include <cdash/dbc.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <vector>

using namespace cdash;

namespace {
// {"props":…,"type":"Row","namespace":"dash_bootstrap_components"}
std::string dbc_json(const std::string& type, const std::string& props) {
  return R"({"props":)" + props + R"(,"type":")" + type + R"(","namespace":"dash_bootstrap_components"})";
}
}  // namespace

TEST_CASE("the guide's Bootstrap layout is what Dash sends") {
  const auto made = dbc::Container(dbc::Row(html::Div("My First App with Data, Graph, and Controls")
                                                .className("text-primary text-center fs-3")),
                                   dbc::Row(dbc::RadioItems({"pop", "lifeExp", "gdpPercap"}, "lifeExp")
                                                .inline_(true)
                                                .id("radio-buttons-final")),
                                   dbc::Row(dbc::Col("table").width(6), dbc::Col("graph").width(6)))
                        .fluid(true);
  const std::string title =
      R"({"props":{"children":"My First App with Data, Graph, and Controls","className":"text-primary text-center fs-3"},)"
      R"("type":"Div","namespace":"dash_html_components"})";
  const std::string radio = dbc_json(
      "RadioItems",
      R"({"id":"radio-buttons-final","options":[{"label":"pop","value":"pop"},{"label":"lifeExp","value":"lifeExp"},)"
      R"({"label":"gdpPercap","value":"gdpPercap"}],"value":"lifeExp","inline":true})");
  const std::string columns = dbc_json("Col", R"({"children":"table","width":6})") + "," +
                              dbc_json("Col", R"({"children":"graph","width":6})");
  CHECK(json_of(made) ==
        dbc_json("Container", R"({"children":[)" + dbc_json("Row", R"({"children":)" + title + "}") + "," +
                                  dbc_json("Row", R"({"children":)" + radio + "}") + "," +
                                  dbc_json("Row", R"({"children":[)" + columns + "]}") +
                                  R"(],"fluid":true})"));
}

TEST_CASE("a Bootstrap column's width is a number, a word, a bool or all three of size, order and offset") {
  CHECK(props_of(dbc::Col().width(6)) == R"({"width":6})");
  CHECK(props_of(dbc::Col().width("auto")) == R"({"width":"auto"})");
  CHECK(props_of(dbc::Col().xs(true)) == R"({"xs":true})");
  CHECK(props_of(dbc::Col().md(dbc::Col::Width().size(6).order("last").offset(3))) ==
        R"({"md":{"size":6,"order":"last","offset":3}})");
}

TEST_CASE("a Bootstrap tooltip takes the typed id of what it explains") {
  const dbc::Button::Id save{"save"};
  CHECK(props_of(dbc::Tooltip("Writes the file").target(save)) ==
        R"({"children":"Writes the file","target":"save"})");
}
