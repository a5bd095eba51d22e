// The table's wrapper: rows, columns, conditions, and what they send.
#include "wrappers_json.hpp"

#include <catch2/catch.hpp>
#include <cdash/dash_table.hpp>
#include <map>
#include <string>
#include <vector>

using namespace cdash;
using namespace cdash::dash_table;

namespace {
using Table = struct DataTable;
}  // namespace

TEST_CASE("a table is made of rows and columns") {
  CHECK(props_of(DataTable({{{"city", "Paris"}, {"pop", 2.1}}, {{"city", "Rome"}}},
                           {{"City", "city"}, {"Population", "pop"}})) ==
        R"({"data":[{"city":"Paris","pop":2.1},{"city":"Rome"}],)"
        R"("columns":[{"name":"City","id":"city"},{"name":"Population","id":"pop"}]})");
}

TEST_CASE("rows may be maps") {
  const std::vector<std::map<std::string, double>> rows{{{"x", 1}, {"y", 2}}};
  CHECK(props_of(DataTable(rows)) == R"({"data":[{"x":1,"y":2}]})");
}

TEST_CASE("a column may be given by one text") {
  const std::vector<std::string> names{"x", "y"};
  const auto columns = R"({"columns":[{"name":"x","id":"x"},{"name":"y","id":"y"}]})";
  CHECK(props_of(DataTable().columns({"x", "y"})) == columns);
  CHECK(props_of(DataTable().columns(names)) == columns);
}

TEST_CASE("a column's name may have several lines") {
  CHECK(props_of(DataTable().columns({{{"2024", "May"}, "may"}})) ==
        R"({"columns":[{"name":["2024","May"],"id":"may"}]})");
}

TEST_CASE("a column has its own setters") {
  CHECK(props_of(DataTable().columns(
            {Table::Column("x")
                 .type("numeric")
                 .selectable("first")
                 .deletable({true, false})
                 .hideable(true)
                 .filter_options(Table::Column::FilterOptions().case_("insensitive"))})) ==
        R"({"columns":[{"name":"x","id":"x","type":"numeric","selectable":"first","deletable":[true,false],)"
        R"("hideable":true,"filter_options":{"case":"insensitive"}}]})");
}

TEST_CASE("a fixed text, an object or nothing beside each other") {
  CHECK(props_of(DataTable().filter_action("native")) == R"({"filter_action":"native"})");
  CHECK(props_of(DataTable().filter_action(Table::FilterAction("custom").operator_("or"))) ==
        R"({"filter_action":{"type":"custom","operator":"or"}})");
  CHECK(props_of(DataTable().filter_action(nullptr)) == R"({"filter_action":null})");
}

TEST_CASE("sorting is a list of column and direction") {
  CHECK(props_of(DataTable().sort_by({{"x", "asc"}, {"y", "desc"}})) ==
        R"({"sort_by":[{"column_id":"x","direction":"asc"},{"column_id":"y","direction":"desc"}]})");
}

TEST_CASE("a conditional style has its keys beside its condition") {
  using Condition = Table::StyleDataConditional::If;
  CHECK(
      props_of(DataTable().style_data_conditional({{Condition().filter_query("{x} > 3").column_id({"x", "y"}),
                                                    {{"color", "red"}, {"fontWeight", "bold"}}},
                                                   {Condition().row_index("odd"), {}}})) ==
      R"({"style_data_conditional":[{"if":{"filter_query":"{x} > 3","column_id":["x","y"]},"color":"red",)"
      R"("fontWeight":"bold"},{"if":{"row_index":"odd"}}]})");
}

TEST_CASE("tooltips are texts or objects") {
  CHECK(props_of(DataTable().tooltip({{"x", "plain"}, {"y", Table::Tooltip("**bold**").type("markdown")}})) ==
        R"({"tooltip":{"x":"plain","y":{"value":"**bold**","type":"markdown"}}})");
  CHECK(props_of(DataTable().tooltip_data({{{"x", "first row"}}})) ==
        R"({"tooltip_data":[{"x":"first row"}]})");
}

TEST_CASE("a dropdown's choices are lists of label and value") {
  CHECK(
      props_of(DataTable().dropdown({{"x", Table::Dropdown({{"One", 1}, {"Two", "2"}}).clearable(false)}})) ==
      R"({"dropdown":{"x":{"options":[{"label":"One","value":1},{"label":"Two","value":"2"}],"clearable":false}}})");
}

TEST_CASE("selected cells are objects") {
  CHECK(props_of(DataTable().active_cell(Table::ActiveCell().row(0).column_id("x"))) ==
        R"({"active_cell":{"row":0,"column_id":"x"}})");
}
