// Plotly Express's arguments as C++ writes them: braces, vectors, columns, maps, and what each means.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/figure/colors.hpp>
#include <cdash/figure/px.hpp>
#include <string>
#include <vector>

using namespace cdash;
using data::Column;
using data::Frame;

namespace {

Frame tips() {
  return Frame{{"bill", {10.5, 20.0, 30.25, 8.0}},
               {"tip", {1.0, 3.5, 5.0, 2.0}},
               {"sex", {"Female", "Male", "Male", "Female"}},
               {"day", {"Sun", "Sat", "Sun", "Fri"}}};
}

Json json(const char* text) { return boost::json::parse(text); }
Json all_of(const Figure& figure) { return boost::json::parse(figure.to_json()); }
Json trace(const Figure& figure, std::size_t i = 0) { return all_of(figure).at("data").at(i); }
Json layout(const Figure& figure) { return all_of(figure).at("layout"); }
std::string hover(const Figure& figure) { return trace(figure).at("hovertemplate").as_string().c_str(); }
std::vector<std::string> names(const Figure& figure) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < figure.traces(); ++i)
    result.emplace_back(trace(figure, i).at("name").as_string());
  return result;
}

}  // namespace

TEST_CASE("A vector is a column") {
  const std::vector<std::string> fruit{"Apples", "Pears"};
  const std::vector<int> amounts{3, 4};
  const Figure figure = px::bar().x(fruit).y(amounts);
  CHECK(trace(figure).at("x") == json(R"(["Apples", "Pears"])"));
  CHECK(trace(figure).at("y") == json(R"({"dtype": "i1", "bdata": "AwQ="})"));
}

TEST_CASE("Lists without names are columns of a wide table") {
  const Figure figure = px::line().y({{1, 2, 3}, {4, 5, 6}});
  CHECK(names(figure) == std::vector<std::string>{"wide_variable_0", "wide_variable_1"});
  CHECK(layout(figure).at("xaxis").at("title").at("text") == Json("index"));
}

TEST_CASE("A vector of names is several columns of the frame") {
  const std::vector<std::string> columns{"bill", "tip"};
  CHECK(names(px::line(tips()).y(columns)) == columns);
}

TEST_CASE("A constant and a range are as long as the other columns") {
  const Figure figure = px::scatter(tips()).x(px::Range{"row"}).y("tip").color(px::Constant("all", "group"));
  CHECK(hover(figure) == "group=all<br>row=%{x}<br>tip=%{y}<extra></extra>");
  CHECK(trace(figure).at("x") == json(R"({"dtype": "i1", "bdata": "AAECAw=="})"));
}

TEST_CASE("Hover data are names, formats, switches or values") {
  CHECK(hover(px::scatter(tips()).x("bill").y("tip").hover_data({"day"})) ==
        "bill=%{x}<br>tip=%{y}<br>day=%{customdata[0]}<extra></extra>");
  CHECK(hover(px::scatter(tips()).x("bill").y("tip").hover_data(
            {{"bill", false}, {"tip", ":.1f"}, {"rank", {4, 3, 2, 1}}})) ==
        "tip=%{y:.1f}<br>rank=%{customdata[0]}<extra></extra>");
}

TEST_CASE("Custom data travels as rows that the page's events can look up") {
  const auto with = [](px::ColumnList columns) {
    return trace(px::scatter(tips()).x("bill").y("tip").custom_data(std::move(columns))).at("customdata");
  };
  CHECK(with({"tip"}) == json("[[1], [3.5], [5], [2]]"));
  CHECK(with({"tip", "day"}) == json(R"([[1, "Sun"], [3.5, "Sat"], [5, "Sun"], [2, "Fri"]])"));
}

TEST_CASE("Values stand in the order that is asked for, others behind them") {
  CHECK(names(px::scatter(tips()).x("bill").y("tip").color("day").category_orders(
            {{"day", {"Fri", "Thur"}}})) == std::vector<std::string>{"Fri", "Sun", "Sat"});
}

TEST_CASE("Colours go by value, the rest take the next of the sequence") {
  const Figure figure = px::scatter(tips())
                            .x("bill")
                            .y("tip")
                            .color("day")
                            .color_discrete_map({{"Sat", "black"}})
                            .color_discrete_sequence(px::colors::qualitative::G10);
  CHECK(trace(figure, 0).at("marker").at("color") == Json("#DC3912"));
  CHECK(trace(figure, 1).at("marker").at("color") == Json("black"));
  CHECK(trace(figure, 2).at("marker").at("color") == Json("#FF9900"));
}

TEST_CASE("A column of colours is used as it is") {
  const Figure figure =
      px::bar().x({"a", "b"}).y({1, 2}).color({"red", "blue"}).color_discrete_map("identity");
  CHECK(trace(figure, 1).at("marker").at("color") == Json("blue"));
  CHECK(trace(figure, 1).at("showlegend") == Json(false));
  CHECK_THROWS_WITH(
      px::bar().color_discrete_map("same"),
      "cdash: a map of looks was given the text \"same\"; it takes \"identity\" or pairs such as "
      "{{\"Asia\", \"red\"}}");
}

TEST_CASE("A colour scale goes by name, by colours, or by colours and places") {
  const auto scale = [](px::ColorScale colors) {
    return layout(
               px::scatter(tips()).x("bill").y("tip").color("tip").color_continuous_scale(std::move(colors)))
        .at("coloraxis")
        .at("colorscale");
  };
  CHECK(scale("Viridis").at(0) == json(R"([0, "#440154"])"));
  CHECK(scale({"red", "white", "blue"}) == json(R"([[0, "red"], [0.5, "white"], [1, "blue"]])"));
  CHECK(scale({{0, "red"}, {0.2, "white"}, {1, "blue"}}) ==
        json(R"([[0, "red"], [0.2, "white"], [1, "blue"]])"));
}

TEST_CASE("A range has numbers, dates, or an open end, and the powers of ten of a logarithmic axis") {
  const auto axis = [](const Figure& figure, const char* name) {
    return layout(figure).at(name).at("range");
  };
  const Figure figure =
      px::scatter(tips()).x("bill").y("tip").log_x().range_x({1, 1000}).range_y({nullptr, 5});
  CHECK(axis(figure, "xaxis") == json("[0, 3]"));
  CHECK(axis(figure, "yaxis") == json("[null, 5]"));
  CHECK(axis(px::scatter(tips()).x("bill").y("tip").range_x({"2015-01-01", "2016-01-01"}), "xaxis") ==
        json(R"(["2015-01-01", "2016-01-01"])"));
}

TEST_CASE("Facets stand in a grid, their titles beside it") {
  const Figure figure = px::scatter(tips()).x("bill").y("tip").facet_col("sex").facet_row("day");
  CHECK(trace(figure, 0).at("xaxis") == Json("x5"));
  CHECK(layout(figure).at("xaxis5").at("matches") == Json("x"));
  CHECK(layout(figure).at("annotations").at(0).at("text") == Json("sex=Female"));
  CHECK(layout(figure).at("annotations").at(2).at("text") == Json("day=Fri"));
  CHECK(layout(figure).at("annotations").as_array().size() == 5);
}

TEST_CASE("An animation has a frame for each value, a slider and buttons") {
  const Figure figure = px::bar(tips()).x("sex").y("tip").animation_frame("day");
  CHECK(figure.frames() == 3);
  CHECK(figure.traces() == 1);
  CHECK(layout(figure).at("sliders").at(0).at("currentvalue").at("prefix") == Json("day="));
  CHECK(layout(figure).at("updatemenus").as_array().size() == 1);
}

TEST_CASE("Nothing to draw is an empty chart") {
  CHECK(px::scatter().figure().traces() == 1);
  CHECK(px::scatter(tips().head(0)).x("bill").y("tip").color("sex").figure().traces() == 0);
}

TEST_CASE("A missing value of a grouping column makes no trace") {
  const Frame df{{"x", {1, 2, 3}}, {"g", {"a", nullptr, "b"}}};
  CHECK(names(px::scatter(df).x("x").y("x").color("g")) == std::vector<std::string>{"a", "b"});
}

TEST_CASE("A chart of street maps looks at the middle of its points, or where it is told to") {
  const auto center = [](const Figure& figure) { return layout(figure).at("map").at("center"); };
  CHECK(center(px::scatter_map(tips()).lat("bill").lon("tip")) == json(R"({"lat": 17.1875, "lon": 2.875})"));
  CHECK(center(px::scatter_map(tips()).lat("bill").lon("tip").center({.lat = 1, .lon = 2})) ==
        json(R"({"lat": 1, "lon": 2})"));
}

TEST_CASE("Updates reach the traces that are selected") {
  const Figure figure = px::bar(tips()).x("day").y("tip").color("sex").update_traces(
      {{"marker_line_width", 3}}, {.selector = {{"name", "Male"}}});
  CHECK(trace(figure, 1).at("marker").at("line") == json(R"({"width": 3})"));
  CHECK_FALSE(trace(figure, 0).at("marker").as_object().contains("line"));
}

TEST_CASE("The running shares of an ecdf end at one, or at the sum itself") {
  const auto y = [](const Figure& figure) { return trace(figure).at("y").at("bdata"); };
  CHECK(y(px::ecdf(tips()).x("bill")) == y(px::line().x({1, 2, 3, 4}).y({0.25, 0.5, 0.75, 1.0})));
  CHECK(y(px::ecdf(tips()).x("bill").ecdfnorm(nullptr)) ==
        y(px::line().x({1, 2, 3, 4}).y({1.0, 2.0, 3.0, 4.0})));
}

TEST_CASE("Bars of a timeline are as long as their times are apart") {
  const Frame df{{"task", {"a"}}, {"from", {"2009-01-01"}}, {"to", {"2009-01-02T12:00:00"}}};
  const Figure figure = px::timeline(df).x_start("from").x_end("to").y("task");
  CHECK(trace(figure).at("base") == json(R"(["2009-01-01"])"));
  CHECK(trace(figure).at("x") == json(R"({"dtype": "i4", "bdata": "AIq5Bw=="})"));
  CHECK(layout(figure).at("xaxis").at("type") == Json("date"));
}
