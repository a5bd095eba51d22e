// go::: what the classes write, and what is said of a wrong value that the compiler could not see.
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/figure.hpp>
#include <cdash/figure/go/bar.hpp>
#include <cdash/figure/go/frame.hpp>
#include <cdash/figure/go/heatmap.hpp>
#include <cdash/figure/go/layout.hpp>
#include <cdash/figure/go/layout/scene.hpp>
#include <cdash/figure/go/layout/template.hpp>
#include <cdash/figure/go/scatter.hpp>
#include <cdash/figure/go/splom.hpp>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

using namespace cdash;

namespace {

template <class F>
std::string message_of(F call) {
  try {
    call();
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

// --- what is written --------------------------------------------------------------------------------------

TEST_CASE("a trace has its type and what was set") {
  CHECK(go::Scatter().name("a").mode("lines+markers").showlegend(false).to_json() ==
        R"({"type":"scatter","name":"a","mode":"lines+markers","showlegend":false})");
}

TEST_CASE("an object goes into the property that takes it") {
  CHECK(go::Scatter().marker(go::Marker().size(14).opacity(0.5)).to_json() ==
        R"({"type":"scatter","marker":{"size":14,"opacity":0.5}})");
}

TEST_CASE("a vector of numbers travels as bytes") {
  CHECK(go::Scatter().y(std::vector<double>{1, 2}).to_json() ==
        R"({"type":"scatter","y":{"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAAAAQA=="}})");
}

TEST_CASE("a vector that stays the caller's is copied") {
  const std::vector<int> mine{3};
  CHECK(go::Scatter().y(mine).to_json() == R"({"type":"scatter","y":{"dtype":"i4","bdata":"AwAAAA=="}})");
}

TEST_CASE("a vector that is given away is not copied") {
  std::vector<double> mine(1000);
  const auto memory = mine.data();
  const auto trace = go::Scatter().y(std::move(mine));
  CHECK(mine.empty());
  CHECK(trace.array("y")->size() == 1000);
  CHECK(memory != mine.data());
}

TEST_CASE("a span and a column are lists of numbers") {
  const std::vector<int> mine{3};
  const std::string written = R"({"type":"scatter","y":{"dtype":"i4","bdata":"AwAAAA=="}})";
  CHECK(go::Scatter().y(std::span(mine)).to_json() == written);
  CHECK(go::Scatter().y(data::Column{3}).to_json() ==
        R"({"type":"scatter","y":{"dtype":"i1","bdata":"Aw=="}})");
}

TEST_CASE("values in braces are a list") {
  CHECK(go::Scatter().x({1, 2.5, nullptr}).text({"a", "b"}).to_json() ==
        R"({"type":"scatter","x":[1,2.5,null],"text":["a","b"]})");
}

TEST_CASE("texts are a list of texts") {
  const std::vector<std::string> names{"a", "b"};
  CHECK(go::Scatter().x(names).to_json() == R"({"type":"scatter","x":["a","b"]})");
}

TEST_CASE("times are dates") {
  const std::vector<std::chrono::sys_days> days{std::chrono::sys_days{std::chrono::year{2026} / 2 / 1}};
  CHECK(go::Scatter().x(days).to_json() == R"({"type":"scatter","x":["2026-02-01"]})");
  CHECK(go::layout::XAxis().range({days[0], "2026-03-01"}).to_json() ==
        R"({"range":["2026-02-01","2026-03-01"]})");
}

TEST_CASE("rows of equal length are a matrix") {
  const std::vector<std::vector<float>> z{{1, 2}, {3, 4}, {5, 6}};
  CHECK(go::Heatmap().z(z).to_json().find(R"("shape":"3, 2")") != std::string::npos);
}

TEST_CASE("rows of unequal length are lists") {
  const std::vector<std::vector<int>> z{{1, 2}, {3}};
  CHECK(go::Heatmap().z(z).to_json() == R"({"type":"heatmap","z":[[1,2],[3]]})");
  CHECK(go::Heatmap().z({{1, 2}, {3}}).to_json() == R"({"type":"heatmap","z":[[1,2],[3]]})");
}

TEST_CASE("a property takes one value or a list, where the schema says so") {
  CHECK(go::Marker().size(3).to_json() == R"({"size":3})");
  CHECK(go::Marker().size({3, 4.5}).to_json() == R"({"size":[3,4.5]})");
  CHECK(go::Marker().symbol({"circle", "square-open"}).to_json() == R"({"symbol":["circle","square-open"]})");
  CHECK(go::Marker().symbol(101).to_json() == R"({"symbol":101})");
  CHECK(go::Marker().color({"red", "#fff"}).to_json() == R"({"color":["red","#fff"]})");
  CHECK(go::Marker().color({1, 2.5}).to_json() == R"({"color":[1,2.5]})");
}

TEST_CASE("a fixed value may be true, false or text") {
  CHECK(go::Scatter().visible("legendonly").to_json() == R"({"type":"scatter","visible":"legendonly"})");
  CHECK(go::Scatter().visible(true).to_json() == R"({"type":"scatter","visible":true})");
  CHECK(go::Layout().hovermode(false).to_json() == R"({"hovermode":false})");
}

TEST_CASE("a colour scale given by its name is sent as colours") {
  CHECK(go::Marker().colorscale("BrBG_r").find("colorscale")->get_array().size() == 11);
  CHECK(go::Marker().colorscale({"red", "blue"}).to_json() == R"({"colorscale":[[0,"red"],[1,"blue"]]})");
  CHECK(go::Marker().colorscale({{0, "red"}, {0.5, "#fff"}, {1, "blue"}}).to_json() ==
        R"({"colorscale":[[0,"red"],[0.5,"#fff"],[1,"blue"]]})");
}

TEST_CASE("a title is text or an object") {
  CHECK(go::Layout().title("Life").to_json() == R"({"title":{"text":"Life"}})");
  CHECK(go::Layout().title(go::layout::Title().text("Life").x(0.5)).to_json() ==
        R"({"title":{"text":"Life","x":0.5}})");
}

TEST_CASE("axes are numbered") {
  CHECK(go::Layout()
            .xaxis(1, go::layout::XAxis().range({0, 10}))
            .xaxis(2, go::layout::XAxis().range({nullptr, 5}))
            .to_json() == R"({"xaxis":{"range":[0,10]},"xaxis2":{"range":[null,5]}})");
}

TEST_CASE("a part of the layout with a header of its own") {
  CHECK(go::Layout().scene(go::layout::Scene().aspectmode("cube")).to_json() ==
        R"({"scene":{"aspectmode":"cube"}})");
}

TEST_CASE("a list of objects in braces or from a vector") {
  CHECK(go::Layout()
            .annotations({go::layout::Annotation().text("a"), go::layout::Annotation().text("b")})
            .to_json() == R"({"annotations":[{"text":"a"},{"text":"b"}]})");
  const std::vector<go::layout::Shape> shapes{go::layout::Shape().type("rect")};
  CHECK(go::Layout().shapes(shapes).to_json() == R"({"shapes":[{"type":"rect"}]})");
}

TEST_CASE("a template is a name or an object with traces and a layout") {
  CHECK(go::Layout().template_("none").to_json() == R"({"template":"none"})");
  CHECK(
      go::Layout()
          .template_(go::layout::Template()
                         .layout(go::Layout().plot_bgcolor("white"))
                         .data(go::layout::Template::Data().scatter({go::Scatter().mode("markers")})))
          .to_json() ==
      R"({"template":{"layout":{"plot_bgcolor":"white"},"data":{"scatter":[{"type":"scatter","mode":"markers"}]}}})");
}

TEST_CASE("a frame has traces and a layout") {
  CHECK(
      go::Frame()
          .name("2007")
          .data({go::Scatter().y({1})})
          .layout(go::Layout().title("2007"))
          .traces({0})
          .to_json() ==
      R"({"name":"2007","data":[{"type":"scatter","y":[1]}],"layout":{"title":{"text":"2007"}},"traces":[0]})");
}

TEST_CASE("nullptr and an empty optional unset a property") {
  auto marker = go::Marker().size(3).color("red");
  marker.size(nullptr).color(std::optional<std::string>());
  CHECK(marker.to_json() == "{}");
  auto trace = go::Scatter().marker(go::Marker().size(3)).y({1});
  trace.marker(nullptr).y(std::nullopt);
  CHECK(trace.to_json() == R"({"type":"scatter"})");
}

TEST_CASE("an optional with a value sets it") {
  CHECK(go::Marker().size(std::optional<int>(3)).to_json() == R"({"size":3})");
}

TEST_CASE("classes of the same content are one") {
  CHECK(std::same_as<go::Scatter::Marker::ColorBar, go::Heatmap::ColorBar>);
  CHECK(std::same_as<go::Marker, go::Scatter::Marker>);
  CHECK_FALSE(std::same_as<go::Marker, go::Bar::Marker>);
}

TEST_CASE("a trace and a layout go into a figure") {
  Figure figure;
  figure.add_trace(go::Bar().y({1}));
  figure.update_layout(go::Layout().template_("none").title("Life"));
  CHECK(figure.to_json() == R"({"data":[{"type":"bar","y":[1]}],"layout":{"title":{"text":"Life"}}})");
}

// --- values known at run time -----------------------------------------------------------------------------

TEST_CASE("a variable is checked when the program runs") {
  const int size = -3;
  CHECK(message_of([&] { go::Marker().size(size); }) ==
        "cdash: size is -3; it takes a number from 0 on, or a list of such values");
}

TEST_CASE("what is computed in place is checked when the program runs") {
  const double third = 1.0 / 3;
  CHECK(go::Scatter().opacity(go::computed(third * 1.5)).to_json() == R"({"type":"scatter","opacity":0.5})");
  CHECK(message_of([&] { go::Scatter().opacity(go::computed(third * 4.5)); }) ==
        "cdash: opacity is 1.5; it takes a number from 0 to 1");
}

TEST_CASE("a text known at run time is one of the fixed set") {
  CHECK(message_of([] { go::Line().shape(std::string("splines")); }) ==
        "cdash: shape is \"splines\"; it takes one of linear, spline, hv, vh, hvh, vhv");
  CHECK(go::Line().shape(std::string("spline")).to_json() == R"({"shape":"spline"})");
}

TEST_CASE("of many fixed values a message names the first") {
  CHECK(message_of([] { go::Marker().symbol(std::string("blob")); }) ==
        "cdash: symbol is \"blob\"; it takes one of 0, circle, 100, circle-open, 200, circle-dot, 300, "
        "circle-open-dot, 1, square, 101, square-open, and more, or a list of such values");
}

TEST_CASE("flags known at run time are out of the fixed set") {
  CHECK(
      message_of([] { go::Scatter().mode(std::string("lines+marker")); }) ==
      "cdash: mode is \"lines+marker\"; it takes one or more of lines, markers, text with + between them, or "
      "none");
}

TEST_CASE("a colour known at run time is one") {
  CHECK(message_of([] { go::Layout().plot_bgcolor(std::string("#12345")); }) ==
        "cdash: plot_bgcolor is \"#12345\"; it takes a colour: a CSS name, #rgb, #rrggbb, rgb(r, g, b), "
        "rgba, hsl, "
        "hsla or hsv");
}

TEST_CASE("every way to write a colour is known") {
  for (const std::string color : {"red", "RED", "light blue", "#fff", "#FFFA", "#1a2B3c", "#1a2b3c80",
                                  "rgb(1,2,3)", "rgba(1, 2, 3, .5)", "hsl(120, 50%, 50%)",
                                  "hsla(120,50%,50%,0.3)", "hsv(120,50%,50%)", "var(--accent)"}) {
    INFO(color);
    CHECK(go::Layout().plot_bgcolor(color).text("plot_bgcolor") == color);
  }
}

TEST_CASE("what only looks like a colour is none") {
  for (const std::string color : {"", "reddish", "#ff", "#fffff", "#ggg", "rgb(1,2)", "rgb(1,2,3",
                                  "rgb 1,2,3", "rgb(1,2,3,4,5)", "rgb()", "cmyk(1,2,3)", "rgb(1,,2,3)"}) {
    INFO(color);
    CHECK_THROWS_AS(go::Layout().plot_bgcolor(color), DataError);
  }
}

TEST_CASE("a colour scale known at run time is one") {
  const std::string wanted =
      "; it takes a colour scale: a name, a list of colours, or a list of pairs of a number from 0 to 1 and "
      "a colour, "
      "or a list of such values";
  CHECK(message_of([] { go::Marker().colorscale(std::string("Viridiss")); }) ==
        "cdash: colorscale is \"Viridiss\"" + wanted);
  CHECK(message_of([] { go::Marker().colorscale({{0, "red"}, {2, "blue"}}); }) ==
        "cdash: colorscale is [[0,\"red\"],[2,\"blue\"]]" + wanted);
}

TEST_CASE("the elements of lists known at run time are checked") {
  const std::vector<double> opacities{0.5, 2};
  CHECK(message_of([&] { go::Marker().opacity(opacities); }) ==
        "cdash: opacity is a list with 2; it takes a number from 0 to 1, or a list of such values");
  const std::vector<std::string> symbols{"circle", "blob"};
  CHECK(message_of([&] {
          go::Marker().symbol(symbols);
        }).starts_with("cdash: symbol[1] is \"blob\"; it takes one of"));
  CHECK(message_of([&] { go::Marker().opacity(data::Column{0.5, -1}); }) ==
        "cdash: opacity is a list with -1; it takes a number from 0 to 1, or a list of such values");
}

TEST_CASE("a list of another length than the property takes") {
  const std::vector<double> ends{0, 1, 2};
  CHECK(message_of([&] { go::layout::XAxis().range(ends); }) ==
        "cdash: range is a list of 3 values; it takes 2");
}

TEST_CASE("a whole number known at run time is whole") {
  const double ticks = 4.5;
  CHECK(message_of([&] { go::layout::XAxis().nticks(ticks); }) ==
        "cdash: nticks is 4.5; it takes a whole number from 0 on");
}

TEST_CASE("the name of an axis known at run time is one") {
  CHECK(message_of([] { go::Scatter().xaxis(std::string("x1")); }) ==
        "cdash: xaxis is \"x1\"; it takes x, x2, x3 ...");
  CHECK(message_of([] { go::layout::Shape().xref(std::string("z")); }) ==
        "cdash: xref is \"z\"; it takes the name of an axis: x, x2 ..., perhaps with \" domain\" behind it, "
        "or paper, or a list of such values");
}

TEST_CASE("JSON is checked as what it holds") {
  CHECK(go::Scatter().opacity(Json(0.5)).to_json() == R"({"type":"scatter","opacity":0.5})");
  CHECK(message_of([] { go::Scatter().opacity(Json("much")); }) ==
        "cdash: opacity is \"much\"; it takes a number from 0 to 1");
}

TEST_CASE("a long wrong value is cut short in the message") {
  CHECK(message_of([] { go::Line().shape(std::string(100, 'x')); }) ==
        "cdash: shape is \"" + std::string(56, 'x') +
            "...; it takes one of linear, spline, hv, vh, hvh, vhv");
}

TEST_CASE("axes are counted from 1 on") {
  CHECK(message_of([] { go::Layout().xaxis(0, go::layout::XAxis()); }) ==
        "cdash: xaxis number 0; they are counted from 1 on");
}

TEST_CASE("an axis is named by letter and number, perhaps with its domain") {
  for (const std::string axis : {"x", "x2", "x17", "x domain", "x2 domain", "paper"})
    CHECK(go::layout::Shape().xref(axis).text("xref") == axis);
  for (const std::string axis : {"", "x0", "x01", "x1", "y", "x2domain"})
    CHECK_THROWS_AS(go::layout::Shape().xref(axis), DataError);
}

TEST_CASE("a grid's subplots are pairs of axes, in rows") {
  CHECK(go::layout::Grid().subplots({{"xy", "x2y"}, {"", "x2y3"}}).to_json() ==
        R"({"subplots":[["xy","x2y"],["","x2y3"]]})");
  const std::vector<std::vector<std::string>> wrong{{"xy", "xz"}};
  CHECK(message_of([&] { go::layout::Grid().subplots(wrong); }) ==
        "cdash: subplots[0][1] is \"xz\"; it takes two axes: xy, x2y3 ..., or an empty text");
}

TEST_CASE("lengths of a dash are in pixels or per cent") {
  for (const std::string dash : {"5px,10px", "5,10", "5.5% 2px", "3", "longdashdot"})
    CHECK(go::Line().dash(dash).text("dash") == dash);
  for (const std::string dash : {"", "px", "5px,", "5..px", "5cm", "dots"})
    CHECK_THROWS_AS(go::Line().dash(dash), DataError);
}
