// The dmc wrappers: the guide's Mantine page as it is sent, style properties and breakpoints.
#include "wrappers_json.hpp"

#include <catch2/catch.hpp>
#include <cdash/dmc.hpp>
#include <string>
#include <vector>

using namespace cdash;

namespace {
std::string dmc_json(const std::string& type, const std::string& props) {
  return R"({"props":)" + props + R"(,"type":")" + type + R"(","namespace":"dash_mantine_components"})";
}
}  // namespace

TEST_CASE("the guide's Mantine layout is what Dash sends") {
  std::vector<struct dmc::Radio> radios;
  for (const char* name : {"pop", "lifeExp", "gdpPercap"}) radios.push_back(dmc::Radio(name).value(name));
  const auto made = dmc::MantineProvider(
      dmc::Container(dmc::Title("My First App with Data, Graph, and Controls").size("h3"),
                     dmc::RadioGroup(radios).value("lifeExp").size("sm").id("my-dmc-radio-item"),
                     dmc::Grid(dmc::GridCol("table").span(6), dmc::GridCol("graph").span(6)))
          .fluid(true));
  const std::string buttons = dmc_json("Radio", R"({"label":"pop","value":"pop"})") + "," +
                              dmc_json("Radio", R"({"label":"lifeExp","value":"lifeExp"})") + "," +
                              dmc_json("Radio", R"({"label":"gdpPercap","value":"gdpPercap"})");
  const std::string columns = dmc_json("GridCol", R"({"children":"table","span":6})") + "," +
                              dmc_json("GridCol", R"({"children":"graph","span":6})");
  const std::string inside =
      dmc_json("Title", R"({"children":"My First App with Data, Graph, and Controls","size":"h3"})") + "," +
      dmc_json("RadioGroup", R"({"id":"my-dmc-radio-item","children":[)" + buttons +
                                 R"(],"value":"lifeExp","size":"sm"})") +
      "," + dmc_json("Grid", R"({"children":[)" + columns + "]}");
  CHECK(json_of(made) ==
        dmc_json("MantineProvider",
                 R"({"children":)" +
                     dmc_json("Container", R"({"children":[)" + inside + R"(],"fluid":true})") + "}"));
}

TEST_CASE("a Mantine style property takes one value, or one for each breakpoint") {
  CHECK(props_of(dmc::GridCol().span({{"base", 12}, {"md", 6}})) == R"({"span":{"base":12,"md":6}})");
  CHECK(props_of(dmc::Text("a").fz("lg").mt(20).c("dimmed")) ==
        R"({"children":"a","fz":"lg","mt":20,"c":"dimmed"})");
  CHECK(props_of(dmc::Text().ta("center").fw(700)) == R"({"ta":"center","fw":700})");
  CHECK(props_of(dmc::Text().ta({{"base", "left"}, {"md", "right"}})) ==
        R"({"ta":{"base":"left","md":"right"}})");
}

TEST_CASE("a Mantine select is made of its value; its data are choices") {
  CHECK(props_of(dmc::Select("pop").data({{"Population", "pop"}, {"Life", "lifeExp"}}).clearable(true)) ==
        R"({"value":"pop","data":[{"label":"Population","value":"pop"},{"label":"Life","value":"lifeExp"}],)"
        R"("clearable":true})");
}
