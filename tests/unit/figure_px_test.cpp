// Plotly Express: the charts of the guide, property by property, and what is refused.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cdash/figure/px.hpp>
#include <string>
#include <vector>

using namespace cdash;
using data::Column;
using data::Frame;

namespace {

Frame fruit() {
  return Frame{{"Fruit", {"Apples", "Oranges", "Bananas", "Apples", "Oranges", "Bananas"}},
               {"Amount", {4, 1, 2, 2, 4, 5}},
               {"City", {"SF", "SF", "SF", "Montreal", "Montreal", "Montreal"}}};
}
Frame small() {
  return Frame{{"x", {1, 2, 3, 4}},
               {"y", {1.0, nullptr, 3, 4}},
               {"c", {"a", nullptr, "b", "a"}},
               {"n", {1.5, 2, 2, 1e20}},
               {"b", {true, false, true, true}}};
}

Json json(const char* text) { return boost::json::parse(text); }
Json without_template(const Figure& figure) {
  auto all = boost::json::parse(figure.to_json());
  all.at("layout").as_object().erase("template");
  return all;
}
Json trace(const Figure& figure, std::size_t i = 0) { return without_template(figure).at("data").at(i); }
Json layout(const Figure& figure) { return without_template(figure).at("layout"); }
std::string hover(const Figure& figure) { return trace(figure).at("hovertemplate").as_string().c_str(); }

template <class F>
std::string message_of(F f) {
  try {
    f().figure();
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("A line") {
  const Frame df{{"year", {1952, 1957}}, {"pop", {14785584, 17010154}}};
  CHECK(without_template(px::line(df).x("year").y("pop")) == json(R"({
    "data": [{"type": "scatter", "mode": "lines", "name": "", "legendgroup": "", "showlegend": false,
      "hovertemplate": "year=%{x}<br>pop=%{y}<extra></extra>", "orientation": "v",
      "line": {"color": "#636efa", "dash": "solid"}, "marker": {"symbol": "circle"},
      "x": {"dtype": "i2", "bdata": "oAelBw=="}, "xaxis": "x",
      "y": {"dtype": "i4", "bdata": "MJzhAOqNAwE="}, "yaxis": "y"}],
    "layout": {"xaxis": {"anchor": "y", "domain": [0, 1], "title": {"text": "year"}},
      "yaxis": {"anchor": "x", "domain": [0, 1], "title": {"text": "pop"}},
      "legend": {"tracegroupgap": 0}, "margin": {"t": 60}}})"));
}

TEST_CASE("Bars by colour, side by side") {
  CHECK(without_template(px::bar(fruit()).x("Fruit").y("Amount").color("City").barmode("group")) == json(R"({
    "data": [
      {"type": "bar", "name": "SF", "legendgroup": "SF", "showlegend": true, "alignmentgroup": "True",
       "offsetgroup": "SF", "hovertemplate": "City=SF<br>Fruit=%{x}<br>Amount=%{y}<extra></extra>",
       "marker": {"color": "#636efa", "pattern": {"shape": ""}}, "orientation": "v", "textposition": "auto",
       "x": ["Apples", "Oranges", "Bananas"], "xaxis": "x", "y": {"dtype": "i1", "bdata": "BAEC"}, "yaxis": "y"},
      {"type": "bar", "name": "Montreal", "legendgroup": "Montreal", "showlegend": true, "alignmentgroup": "True",
       "offsetgroup": "Montreal", "hovertemplate": "City=Montreal<br>Fruit=%{x}<br>Amount=%{y}<extra></extra>",
       "marker": {"color": "#EF553B", "pattern": {"shape": ""}}, "orientation": "v", "textposition": "auto",
       "x": ["Apples", "Oranges", "Bananas"], "xaxis": "x", "y": {"dtype": "i1", "bdata": "AgQF"}, "yaxis": "y"}],
    "layout": {"xaxis": {"anchor": "y", "domain": [0, 1], "title": {"text": "Fruit"}},
      "yaxis": {"anchor": "x", "domain": [0, 1], "title": {"text": "Amount"}},
      "legend": {"title": {"text": "City"}, "tracegroupgap": 0}, "margin": {"t": 60}, "barmode": "group"}})"));
}

TEST_CASE("A histogram of averages") {
  CHECK(without_template(px::histogram(fruit()).x("Fruit").y("Amount").histfunc("avg")) == json(R"({
    "data": [{"type": "histogram", "bingroup": "x", "histfunc": "avg", "name": "", "legendgroup": "",
      "showlegend": false, "hovertemplate": "Fruit=%{x}<br>avg of Amount=%{y}<extra></extra>",
      "marker": {"color": "#636efa", "pattern": {"shape": ""}}, "orientation": "v",
      "x": ["Apples", "Oranges", "Bananas", "Apples", "Oranges", "Bananas"], "xaxis": "x",
      "y": {"dtype": "i1", "bdata": "BAECAgQF"}, "yaxis": "y"}],
    "layout": {"xaxis": {"anchor": "y", "domain": [0, 1], "title": {"text": "Fruit"}},
      "yaxis": {"anchor": "x", "domain": [0, 1], "title": {"text": "avg of Amount"}},
      "legend": {"tracegroupgap": 0}, "margin": {"t": 60}, "barmode": "relative"}})"));
}

TEST_CASE("Points with size, colour, names and a logarithmic axis") {
  const Frame df{{"gdp", {779.5, 1601.0, 2449.0}},
                 {"life", {28.8, 55.2, 43.1}},
                 {"pop", {8425333, 1282697, 9279525}},
                 {"continent", {"Asia", "Europe", "Africa"}},
                 {"country", {"Afghanistan", "Albania", "Algeria"}}};
  const Figure figure = px::scatter(df)
                            .x("gdp")
                            .y("life")
                            .size("pop")
                            .color("continent")
                            .hover_name("country")
                            .log_x()
                            .size_max(55);
  CHECK(trace(figure, 1) == json(R"(
    {"type": "scatter", "mode": "markers", "name": "Europe", "legendgroup": "Europe", "showlegend": true,
     "hovertemplate":
       "<b>%{hovertext}</b><br><br>continent=Europe<br>gdp=%{x}<br>life=%{y}<br>pop=%{marker.size}<extra></extra>",
     "hovertext": ["Albania"], "orientation": "v",
     "marker": {"color": "#EF553B", "size": {"dtype": "i4", "bdata": "iZITAA=="}, "sizemode": "area",
                "sizeref": 3067.6115702479337, "symbol": "circle"},
     "x": {"dtype": "f8", "bdata": "AAAAAAAEmUA="}, "xaxis": "x",
     "y": {"dtype": "f8", "bdata": "mpmZmZmZS0A="}, "yaxis": "y"})"));
  CHECK(layout(figure) ==
        json(R"({"xaxis": {"anchor": "y", "domain": [0, 1], "title": {"text": "gdp"}, "type": "log"},
    "yaxis": {"anchor": "x", "domain": [0, 1], "title": {"text": "life"}},
    "legend": {"title": {"text": "continent"}, "tracegroupgap": 0, "itemsizing": "constant"}, "margin": {"t": 60}})"));
}

TEST_CASE("Columns without a frame go by their part in the chart") {
  const auto df = fruit();
  const Figure figure = px::scatter().x(df["Amount"]).y(df["Amount"]).hover_name(df["Fruit"]);
  CHECK(hover(figure) == "<b>%{hovertext}</b><br><br>x=%{x}<br>y=%{y}<extra></extra>");
  CHECK(layout(figure).at("xaxis").at("title").at("text") == Json("x"));
}

TEST_CASE("A column of the frame goes by its name, one from elsewhere by its part") {
  const auto df = small();
  CHECK(hover(px::scatter(df).x(df["x"]).y(Column({1, 2, 3, 4}))) == "x=%{x}<br>y=%{y}<extra></extra>");
  CHECK(hover(px::line(df).x(df["n"]).y(df["b"])) == "n=%{x}<br>b=%{y}<extra></extra>");
}

TEST_CASE("A numeric colour is a scale for points and bars, and a trace each for lines") {
  const Figure points = px::scatter(fruit()).x("Fruit").y("Amount").color("Amount");
  CHECK(hover(points) == "Fruit=%{x}<br>Amount=%{marker.color}<extra></extra>");
  CHECK(trace(points).at("marker").at("coloraxis") == Json("coloraxis"));
  CHECK(trace(points).at("showlegend") == Json(false));
  const auto scale = layout(points).at("coloraxis");
  CHECK(scale.at("colorbar") == json(R"({"title":{"text":"Amount"}})"));
  CHECK(scale.at("colorscale").as_array().size() == 10);
  CHECK(scale.at("colorscale").at(1) == json(R"([0.1111111111111111,"#46039f"])"));
  CHECK(px::line(fruit()).x("Fruit").y("Amount").color("Amount").figure().traces() == 4);
}

TEST_CASE("Traces of numbers and bools are named as Python writes them") {
  const auto names = [](const Figure& figure) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < figure.traces(); ++i)
      result.emplace_back(trace(figure, i).at("name").as_string());
    return result;
  };
  using Names = std::vector<std::string>;
  CHECK(names(px::line(small()).x("x").y("y").color("n")) == Names{"1.5", "2.0", "1e+20"});
  CHECK(names(px::scatter(small()).x("x").y("y").color("b")) == Names{"True", "False"});
  CHECK(names(px::line(small()).x("x").y("y").color("x")) == Names{"1", "2", "3", "4"});
  const Frame odd{{"v", {0.0001, 0.00001, 123456789.0, 1e16, -0.5}}};
  CHECK(names(px::line(odd).x("v").y("v").color("v")) ==
        Names{"0.0001", "1e-05", "123456789.0", "1e+16", "-0.5"});
}

TEST_CASE("A missing colour makes no trace but uses up its colour") {
  const Figure figure = px::scatter(small()).x("x").y("y").color("c");
  REQUIRE(figure.traces() == 2);
  CHECK(trace(figure, 1).at("name") == Json("b"));
  CHECK(trace(figure, 1).at("marker").at("color") == Json("#00cc96"));
}

TEST_CASE("Colours begin anew after the tenth") {
  std::vector<int> numbers(12);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<int>(i);
  const Frame df{{"n", numbers}};
  const Figure figure = px::line(df).x("n").y("n").color("n");
  CHECK(trace(figure, 9).at("line").at("color") == Json("#FECB52"));
  CHECK(trace(figure, 10).at("line").at("color") == Json("#636efa"));
}

TEST_CASE("Without x or y the row numbers stand in") {
  const auto along = [](const Figure& figure) { return trace(figure).at("orientation"); };
  CHECK(hover(px::line(small()).y("y")) == "index=%{x}<br>y=%{y}<extra></extra>");
  CHECK(along(px::line(small()).y("y")) == Json("v"));
  CHECK(hover(px::bar(small()).x("x")) == "x=%{x}<br>index=%{y}<extra></extra>");
  CHECK(along(px::bar(small()).x("x")) == Json("h"));
  CHECK(trace(px::bar(small()).x("x")).at("y") == json(R"({"dtype":"i1","bdata":"AAECAw=="})"));
}

TEST_CASE("Bars lie where x is numeric and y is not, unless told otherwise") {
  CHECK(trace(px::bar(small()).x("x").y("c")).at("orientation") == Json("h"));
  CHECK(trace(px::bar(small()).x("x").y("c").orientation("v")).at("orientation") == Json("v"));
}

TEST_CASE("A histogram counts one column and sums the other") {
  const Figure count = px::histogram(small()).x("x").nbins(4);
  CHECK(hover(count) == "x=%{x}<br>count=%{y}<extra></extra>");
  CHECK(trace(count).at("nbinsx") == Json(4));
  CHECK(trace(count).as_object().if_contains("histfunc") == nullptr);
  const Figure lying = px::histogram(small()).y("x");
  CHECK(hover(lying) == "count=%{x}<br>x=%{y}<extra></extra>");
  CHECK(trace(lying).at("bingroup") == Json("y"));
  const Figure sum = px::histogram(small()).x("x").y("c");
  CHECK(hover(sum) == "sum of x=%{x}<br>c=%{y}<extra></extra>");
  CHECK(trace(sum).at("histfunc") == Json("sum"));
}

TEST_CASE("Bars over each other are half transparent, unless told otherwise") {
  CHECK(trace(px::histogram(small()).x("x").barmode("overlay")).at("marker").at("opacity") == Json(0.5));
  CHECK(trace(px::histogram(small()).x("x").barmode("overlay").opacity(0.3)).at("marker").at("opacity") ==
        Json(0.3));
}

TEST_CASE("Labels stand for names in axes, legend and hover") {
  const Figure figure = px::line(small()).x("x").y("y").color("c").labels({{"y", "Size"}, {"c", "Kind"}});
  CHECK(hover(figure) == "Kind=a<br>x=%{x}<br>Size=%{y}<extra></extra>");
  CHECK(layout(figure).at("yaxis").at("title").at("text") == Json("Size"));
  CHECK(layout(figure).at("legend").at("title").at("text") == Json("Kind"));
}

TEST_CASE("A title takes the place of the smaller margin") {
  const auto titled = layout(px::line(small()).x("x").y("y").title("T").width(300).height(200).log_y());
  CHECK(titled.at("title") == json(R"({"text":"T"})"));
  CHECK(titled.as_object().if_contains("margin") == nullptr);
  CHECK(titled.at("width") == Json(300));
  CHECK(titled.at("height") == Json(200));
  CHECK(titled.at("yaxis").at("type") == Json("log"));
}

TEST_CASE("A line can have markers") {
  CHECK(trace(px::line(small()).x("x").y("y").markers()).at("mode") == Json("lines+markers"));
}

TEST_CASE("No rows are an empty trace, and no trace at all by colour") {
  const auto none = small().head(0);
  const Figure plain = px::line(none).x("x").y("y");
  CHECK(trace(plain).at("x") == json("[]"));
  const Figure colored = px::line(none).x("x").y("y").color("c");
  CHECK(colored.traces() == 0);
  CHECK(layout(colored).at("legend") == json(R"({"tracegroupgap":0})"));
}

TEST_CASE("More than a thousand points are drawn by WebGL") {
  const Column many(std::vector<int>(1001));
  const Figure figure = px::scatter().x(many).y(many);
  CHECK(trace(figure).at("type") == Json("scattergl"));
  CHECK(trace(figure).as_object().if_contains("orientation") == nullptr);
  const Column fewer(std::vector<int>(1000));
  CHECK(trace(px::line().x(fewer).y(fewer)).at("type") == Json("scatter"));
}

TEST_CASE("Updates on a chart are applied to its figure") {
  const auto updated = without_template(px::line(small())
                                            .x("x")
                                            .y("y")
                                            .update_layout({{"transition_duration", 500}})
                                            .update_xaxes({{"title", "New"}})
                                            .update_yaxes({{"type", "log"}})
                                            .update_traces({{"line_width", 3}}));
  CHECK(updated.at("layout").at("transition") == json(R"({"duration":500})"));
  CHECK(updated.at("layout").at("xaxis").at("title") == json(R"({"text":"New"})"));
  CHECK(updated.at("layout").at("yaxis").at("type") == Json("log"));
  CHECK(updated.at("data").at(0).at("line") == json(R"({"color":"#636efa","dash":"solid","width":3})"));
}

TEST_CASE("A chart writes itself through its source") {
  const auto chart = px::line(small()).x("x").y("y");
  std::string out;
  chart.source()->write(out);
  CHECK(out == chart.figure().to_json());
  STATIC_REQUIRE(px::Line::writes == Writes::figure);
}

TEST_CASE("What does not fit a chart is named") {
  CHECK(message_of([] { return px::line(small()).x("year"); }) ==
        "cdash: px::line: x names the column \"year\", which the frame does not have; its columns are \"x\", "
        "\"y\", \"c\", \"n\", \"b\"");
  CHECK(message_of([] { return px::scatter(fruit()).x("Fruits").y("Amount"); }) ==
        "cdash: px::scatter: x names the column \"Fruits\", which the frame does not have (did you mean "
        "\"Fruit\"?)");
  CHECK(message_of([] { return px::scatter(fruit()).x("Fruit").y("Amount").hover_data({"Citty"}); }) ==
        "cdash: px::scatter: hover_data names the column \"Citty\", which the frame does not have (did you "
        "mean \"City\"?)");
  CHECK(message_of([] { return px::line().x("year"); }) ==
        "cdash: px::line: x names the column \"year\", but no frame was given; write px::line(df)");
  CHECK(message_of([] { return px::scatter(small()).x("x").y("y").size("c"); }) ==
        "cdash: px::scatter: size is the column \"c\", which holds text; it takes numbers");
  CHECK(message_of([] { return px::scatter().x(Column({1, 2})).y(Column({1, 2, 3})); }) ==
        "cdash: px::scatter: y has 3 values where x has 2; all columns of a chart are equally long");
}

TEST_CASE("Columns drawn together hold one type") {
  CHECK(
      message_of([] { return px::bar(small()); }) ==
      "cdash: px::bar: the columns drawn together hold values of different types: \"x\" whole numbers, \"c\" "
      "text; name the ones to draw for x or y");
}

TEST_CASE("Only one of x and y is a list of columns") {
  CHECK(message_of([] { return px::line(small()).x({"x", "n"}).y({"y", "n"}); }) ==
        "cdash: px::line: x and y are both lists of columns; only one of them can be");
}

TEST_CASE("A list of texts names columns where the frame has them, and is values elsewhere") {
  const Figure wide = px::line(small()).x("x").y({"y", "n"});
  CHECK(wide.traces() == 2);
  CHECK(trace(wide, 1).at("name") == Json("n"));
  CHECK(layout(wide).at("yaxis").at("title").at("text") == Json("value"));
  const Figure values = px::bar().x({"a", "b"}).y({1, 3});
  CHECK(trace(values).at("x") == json(R"(["a", "b"])"));
}

TEST_CASE("A hierarchy is named by path, or by ids and parents") {
  CHECK(message_of([] { return px::sunburst(fruit()).path({"City", "Fruit"}).parents("City"); }) ==
        "cdash: px::sunburst: path is given, and ids or parents too; either path or those say what is inside "
        "of "
        "what");
}

TEST_CASE("Nothing is inside of nothing") {
  const Frame df{{"a", {"x", nullptr}}, {"b", {"y", "z"}}};
  CHECK(message_of([&] { return px::treemap(df).path({"a", "b"}); }) ==
        "cdash: px::treemap: path: row 1 has a part inside of nothing: (nothing, \"z\")");
}

TEST_CASE("What has parts is not a part with a row of its own") {
  const Frame df{{"a", {"x", "x"}}, {"b", {nullptr, "y"}}};
  CHECK(message_of([&] { return px::icicle(df).path({"a", "b"}); }) ==
        "cdash: px::icicle: path: row 0 (\"x\", nothing) ends where row 1 (\"x\", \"y\") goes on; only what "
        "has no "
        "parts has a row of its own");
}

TEST_CASE("The bars of a timeline begin and end") {
  CHECK(message_of([] { return px::timeline(small()).x_start("c").y("x"); }) ==
        "cdash: px::timeline: x_start and x_end are both needed: where the bars begin and where they end");
  CHECK(message_of([] { return px::timeline(small()).x_start("c").x_end("c").y("x"); }) ==
        "cdash: px::timeline: x_start, row 0: \"a\" is not a time; write it as \"2015-02-17\" or "
        "\"2015-02-17T08:30:00\"");
  CHECK(
      message_of([] { return px::timeline(small()).x_start("x").x_end("c").y("x"); }) ==
      "cdash: px::timeline: x_start is the column \"x\", which holds whole numbers; it takes timestamps, or "
      "texts such as \"2015-02-17\"");
}

TEST_CASE("Values of hover data do not hide a column") {
  CHECK(
      message_of(
          [] { return px::bar(fruit()).x("Fruit").y("Amount").hover_data({{"City", Column({1})}}); }) ==
      "cdash: px::bar: hover_data gives values for \"City\", and the frame has a column of that name; rename "
      "one of them");
}

TEST_CASE("Facets leave room for themselves") {
  CHECK(message_of([] {
          return px::bar(fruit()).x("Fruit").y("Amount").facet_col("City").facet_col_spacing(2);
        }) == "cdash: px::bar: facet_col_spacing is 2; with 2 columns it is from 0 to 1");
}

TEST_CASE("A trend line goes through numbers") {
  CHECK(message_of([] { return px::scatter(fruit()).x("Fruit").y("Amount").trendline("ols"); }) ==
        "cdash: px::scatter: a trend line goes through numbers; x is the column \"Fruit\", which holds the "
        "text "
        "\"Apples\"; make dates timestamps");
}
