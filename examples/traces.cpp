// A figure of every trace type that plotly.js has, chosen from a list.
#include <cdash/cdash.hpp>
#include <cdash/figure/go.hpp>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace cdash;

namespace {

using Numbers = std::vector<double>;
using Texts = std::vector<std::string>;
using Matrix = std::vector<Numbers>;

// --- data -------------------------------------------------------------------------------------------------

Numbers steps(double from, double to, int count) {
  Numbers values;
  for (int i = 0; i < count; ++i) values.push_back(from + (to - from) * i / (count - 1));
  return values;
}

Numbers map(const Numbers& values, const std::function<double(double)>& f) {
  Numbers mapped;
  for (const double value : values) mapped.push_back(f(value));
  return mapped;
}

// The same numbers in every run and on every machine.
Numbers scattered(unsigned seed, int count, double center = 0, double width = 1) {
  std::mt19937 random(seed);
  const auto even = [&] { return static_cast<double>(random()) / 4294967296.0; };
  Numbers values;
  for (int i = 0; i < count; ++i) values.push_back(center + width * (even() + even() + even() + even() - 2));
  return values;
}

Matrix hills(int rows, int columns) {
  Matrix z;
  for (const double y : steps(-2, 2, rows))
    z.push_back(map(steps(-2, 2, columns), [&](double x) { return x * std::exp(-x * x - y * y); }));
  return z;
}

// A cube of points, and what is measured there.
struct Cube {
  Numbers x, y, z, value;
};
Cube cube(int side) {
  Cube made;
  for (const double x : steps(-1, 1, side))
    for (const double y : steps(-1, 1, side))
      for (const double z : steps(-1, 1, side)) {
        made.x.push_back(x);
        made.y.push_back(y);
        made.z.push_back(z);
        made.value.push_back(x * x + y * y + z * z);
      }
  return made;
}

// Rectangles on the globe: states with straight borders.
Json states() {
  boost::json::array features;
  const auto add = [&](const char* id, double west, double south, double east, double north) {
    const boost::json::array ring = {
        {west, south}, {west, north}, {east, north}, {east, south}, {west, south}};
    features.push_back({{"type", "Feature"},
                        {"id", id},
                        {"properties", boost::json::object()},
                        {"geometry", {{"type", "Polygon"}, {"coordinates", boost::json::array{ring}}}}});
  };
  add("CO", -109.05, 37, -102.05, 41);
  add("WY", -111.05, 41, -104.05, 45);
  add("NM", -109.05, 31.3, -103, 37);
  add("KS", -102.05, 37, -94.6, 40);
  return {{"type", "FeatureCollection"}, {"features", features}};
}
const Texts state_names{"CO", "WY", "NM", "KS"};

const Numbers capitals_lon{-104.98, -104.82, -105.94, -95.68};
const Numbers capitals_lat{39.74, 41.14, 35.69, 39.05};
const Texts capitals{"Denver", "Cheyenne", "Santa Fe", "Topeka"};

const Texts days{"2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09"};
const Texts branches{"all", "fruit", "nuts", "apple", "pear", "hazel"};
const Texts trunks{"", "all", "all", "fruit", "fruit", "nuts"};

// --- figures ----------------------------------------------------------------------------------------------

Figure figure(const std::vector<figure::Trace>& traces, const go::Layout& layout = {}) {
  Figure made;
  for (const auto& trace : traces) made.add_trace(trace);
  made.update_layout(go::Layout().margin(go::layout::Margin().t(40).r(20).b(40).l(50)).showlegend(false));
  made.update_layout(layout);
  return made;
}

// A map without tiles: nothing is fetched.
go::Layout white_map() {
  return go::Layout().map(
      go::layout::Map().style("white-bg").zoom(3.7).center(go::layout::Map::Center().lon(-103).lat(38.5)));
}
go::Layout white_mapbox() {
  return go::Layout().mapbox(go::layout::Mapbox()
                                 .style("white-bg")
                                 .zoom(3.7)
                                 .center(go::layout::Mapbox::Center().lon(-103).lat(38.5)));
}

go::Carpet carpet() {
  return go::Carpet()
      .a({1, 1, 1, 2, 2, 2, 3, 3, 3})
      .b({1, 2, 3, 1, 2, 3, 1, 2, 3})
      .x({1, 1.2, 1.6, 2, 2.3, 2.8, 3, 3.4, 4})
      .y({1, 2.1, 3.4, 1.3, 2.6, 3.9, 1.1, 2.3, 3.5})
      .aaxis(go::Carpet::Aaxis().gridcolor("crimson").title("a"))
      .baxis(go::Carpet::Baxis().gridcolor("royalblue").title("b"));
}

std::vector<std::pair<std::string, std::function<Figure()>>> gallery() {
  const auto t = steps(0, 10, 60);
  const auto wave = map(t, [](double x) { return std::sin(x); });
  const auto other_wave = map(t, [](double x) { return std::cos(x) / 2; });
  const auto x = scattered(1, 400);
  const auto y = scattered(2, 400);
  const auto ball = cube(9);

  return {
      {"scatter",
       [=] {
         return figure(
             {go::Scatter().x(t).y(wave).mode("lines+markers").marker(go::Marker().size(9).opacity(0.6)),
              go::Scatter().x(t).y(other_wave).fill("tozeroy").line(go::Line().dash("dot"))});
       }},
      {"scattergl",
       [=] {
         return figure({go::Scattergl().x(x).y(y).mode("markers").marker(
             go::Scattergl::Marker().color(x).colorscale("Jet").size(8))});
       }},
      {"bar",
       [] {
         return figure(
             {go::Bar().x({"a", "b", "c"}).y({3, 1, 2}).name("first"),
              go::Bar()
                  .x({"a", "b", "c"})
                  .y({1, 2, 1})
                  .marker(go::Bar::Marker().color("crimson").pattern(go::Bar::Marker::Pattern().shape("/")))},
             go::Layout().barmode("stack"));
       }},
      {"box",
       [=] {
         return figure(
             {go::Box().y(x).boxpoints("outliers"), go::Box().y(scattered(3, 80, 1)).notched(true)});
       }},
      {"violin",
       [=] {
         return figure({go::Violin().y(x).box(go::Violin::Box().visible(true)),
                        go::Violin()
                            .y(scattered(3, 80, 1))
                            .points("all")
                            .meanline(go::Violin::Meanline().visible(true))});
       }},
      {"histogram",
       [=] {
         return figure({go::Histogram().x(x).nbinsx(30).marker(go::Histogram::Marker().color("teal"))});
       }},
      {"histogram2d",
       [=] { return figure({go::Histogram2d().x(x).y(y).nbinsx(20).nbinsy(20).colorscale("Viridis")}); }},
      {"histogram2dcontour",
       [=] { return figure({go::Histogram2dContour().x(x).y(y).colorscale("Plasma").ncontours(12)}); }},
      {"heatmap", [] { return figure({go::Heatmap().z(hills(20, 30)).colorscale("RdBu")}); }},
      {"contour",
       [] {
         return figure({go::Contour()
                            .z(hills(40, 60))
                            .colorscale("Turbo")
                            .contours(go::Contour::Contours().coloring("heatmap").showlabels(true))});
       }},
      {"image",
       [] {
         std::vector<std::vector<std::vector<int>>> rows(24);
         for (int row = 0; row < 24; ++row)
           for (int column = 0; column < 32; ++column)
             rows[static_cast<unsigned>(row)].push_back({row * 10, 80, column * 8});
         return figure({go::Image().z(rows).colormodel("rgb")});
       }},
      {"waterfall",
       [] {
         return figure({go::Waterfall()
                            .x({"sales", "costs", "tax", "profit"})
                            .y({60, -25, -8, nullptr})
                            .measure({"relative", "relative", "relative", "total"})});
       }},
      {"funnel",
       [] {
         return figure({go::Funnel()
                            .y({"visits", "downloads", "sales"})
                            .x({120, 60, 25})
                            .textinfo("value+percent initial")});
       }},
      {"funnelarea",
       [] { return figure({go::Funnelarea().labels({"visits", "downloads", "sales"}).values({5, 3, 2})}); }},
      {"pie",
       [] {
         return figure({go::Pie()
                            .labels({"oxygen", "hydrogen", "carbon"})
                            .values({4500, 2500, 1053})
                            .hole(0.4)
                            .pull({0, 0.1, 0})});
       }},
      {"sunburst",
       [] {
         return figure({go::Sunburst()
                            .labels(branches)
                            .parents(trunks)
                            .values({10, 6, 4, 4, 2, 4})
                            .branchvalues("total")});
       }},
      {"treemap",
       [] {
         return figure({go::Treemap()
                            .labels(branches)
                            .parents(trunks)
                            .textinfo("label+percent root")
                            .values({10, 6, 4, 4, 2, 4})
                            .branchvalues("total")});
       }},
      {"icicle",
       [] {
         return figure({go::Icicle()
                            .labels(branches)
                            .parents(trunks)
                            .values({10, 6, 4, 4, 2, 4})
                            .branchvalues("total")
                            .tiling(go::Icicle::Tiling().orientation("v"))});
       }},
      {"sankey",
       [] {
         return figure(
             {go::Sankey()
                  .node(go::Sankey::Node()
                            .label({"sun", "wind", "grid", "homes", "works"})
                            .color({"gold", "skyblue", "gray", "seagreen", "crimson"}))
                  .link(go::Sankey::Link().source({0, 1, 2, 2}).target({2, 2, 3, 4}).value({8, 4, 7, 5}))});
       }},
      {"table",
       [] {
         return figure(
             {go::Table()
                  .header(go::Table::Header()
                              .values({"City", "Height"})
                              .fill(go::Table::Header::Fill().color("gold")))
                  .cells(go::Table::Cells()
                             .values({{"Denver", "Topeka"}, {1609, 288}})
                             .fill(go::Table::Cells::Fill().color({"lightskyblue", "lightsalmon"})))});
       }},
      {"indicator",
       [] {
         using Gauge = go::Indicator::Gauge;
         return figure({go::Indicator()
                            .mode("gauge+number+delta")
                            .value(64)
                            .delta(go::Indicator::Delta().reference(50))
                            .gauge(Gauge()
                                       .axis(Gauge::Axis().range({0, 100}))
                                       .bar(Gauge::Bar().color("crimson"))
                                       .steps({Gauge::Step().range({0, 50}).color("lightgray")}))},
                       go::Layout().margin(go::layout::Margin().t(80)));
       }},
      {"ohlc",
       [] {
         return figure({go::Ohlc()
                            .x(days)
                            .open({10, 12, 11, 13, 14})
                            .high({13, 14, 13, 15, 15})
                            .low({9, 11, 10, 12, 11})
                            .close({12, 11, 13, 14, 12})},
                       go::Layout().xaxis(
                           go::layout::XAxis().rangeslider(go::layout::XAxis::Rangeslider().visible(false))));
       }},
      {"candlestick",
       [] {
         return figure({go::Candlestick()
                            .x(days)
                            .open({10, 12, 11, 13, 14})
                            .high({13, 14, 13, 15, 15})
                            .low({9, 11, 10, 12, 11})
                            .close({12, 11, 13, 14, 12})});
       }},
      {"carpet", [] { return figure({carpet()}); }},
      {"scattercarpet",
       [] {
         return figure({carpet(), go::Scattercarpet()
                                      .a({1.2, 1.8, 2.6})
                                      .b({1.3, 2.5, 1.6})
                                      .mode("lines+markers")
                                      .marker(go::Scattercarpet::Marker().color("seagreen").size(14))});
       }},
      {"contourcarpet",
       [] {
         return figure({carpet(), go::Contourcarpet()
                                      .a({1, 1, 1, 2, 2, 2, 3, 3, 3})
                                      .b({1, 2, 3, 1, 2, 3, 1, 2, 3})
                                      .z({1, 2, 3, 2, 4, 6, 3, 6, 9})
                                      .colorscale("Jet")});
       }},
      {"parcats",
       [] {
         using Dimension = go::Parcats::Dimension;
         return figure(
             {go::Parcats()
                  .dimensions(
                      {Dimension().label("Size").values({"S", "M", "S", "L", "M", "M"}),
                       Dimension().label("Colour").values({"red", "red", "blue", "blue", "blue", "red"})})
                  .line(go::Parcats::Line().color({0, 0, 1, 1, 1, 0}).colorscale({"crimson", "royalblue"}))});
       }},
      {"parcoords",
       [=] {
         using Dimension = go::Parcoords::Dimension;
         return figure({go::Parcoords()
                            .dimensions({Dimension().label("x").values(x).constraintrange({-1, 1}),
                                         Dimension().label("y").values(y),
                                         Dimension().label("z").values(scattered(3, 400))})
                            .line(go::Parcoords::Line().color(x).colorscale("Jet"))});
       }},
      {"splom",
       [=] {
         using Dimension = go::Splom::Dimension;
         return figure({go::Splom()
                            .dimensions({Dimension().label("x").values(x), Dimension().label("y").values(y),
                                         Dimension().label("z").values(scattered(3, 400))})
                            .marker(go::Splom::Marker().color("crimson").size(5))});
       }},
      {"scatterpolar",
       [=] {
         return figure({go::Scatterpolar()
                            .theta(map(t, [](double v) { return 36 * v; }))
                            .r(map(t, [](double v) { return 2 + std::cos(3 * v); }))
                            .fill("toself")},
                       go::Layout().polar(go::layout::Polar().bgcolor("white")));
       }},
      {"scatterpolargl",
       [=] {
         return figure({go::Scatterpolargl()
                            .theta(map(x, [](double v) { return 90 * v; }))
                            .r(map(y, [](double v) { return 2 + v; }))
                            .mode("markers")
                            .marker(go::Scatterpolargl::Marker().color("crimson"))});
       }},
      {"barpolar",
       [] {
         return figure({go::Barpolar()
                            .theta({0, 60, 120, 180, 240, 300})
                            .r({3, 5, 2, 4, 6, 1})
                            .marker(go::Barpolar::Marker().color(
                                {"red", "orange", "gold", "green", "blue", "purple"}))});
       }},
      {"scatterternary",
       [] {
         return figure({go::Scatterternary()
                            .a({75, 20, 30, 50})
                            .b({10, 60, 30, 25})
                            .c({15, 20, 40, 25})
                            .mode("markers")
                            .marker(go::Scatterternary::Marker().size(18).color("crimson"))},
                       go::Layout().ternary(go::layout::Ternary().sum(100)));
       }},
      {"scattersmith",
       [] {
         return figure({go::Scattersmith()
                            .real({0.2, 0.5, 1, 2, 3})
                            .imag({0.5, 1, 0.5, -1, -2})
                            .line(go::Scattersmith::Line().color("crimson").width(4))});
       }},
      {"scatter3d",
       [=] {
         return figure({go::Scatter3d()
                            .x(wave)
                            .y(map(t, [](double v) { return std::cos(v); }))
                            .z(t)
                            .mode("lines+markers")
                            .marker(go::Scatter3d::Marker().size(5).color(t).colorscale("Jet"))},
                       go::Layout().scene(go::layout::Scene().aspectmode("cube")));
       }},
      {"surface", [] { return figure({go::Surface().z(hills(40, 40)).colorscale("Jet")}); }},
      {"mesh3d",
       [] {
         return figure({go::Mesh3d()
                            .x({0, 1, 0.5, 0.5})
                            .y({0, 0, 1, 0.4})
                            .z({0, 0, 0, 1})
                            .i({0, 0, 0, 1})
                            .j({1, 2, 3, 2})
                            .k({2, 3, 1, 3})
                            .facecolor({"crimson", "gold", "royalblue", "seagreen"})});
       }},
      {"cone",
       [] {
         return figure({go::Cone()
                            .x({1, 2, 3})
                            .y({1, 1, 1})
                            .z({1, 1, 1})
                            .u({1, 0, 1})
                            .v({0, 1, 1})
                            .w({1, 1, 0})
                            .sizemode("absolute")
                            .sizeref(0.7)
                            .colorscale("Jet")});
       }},
      {"streamtube",
       [=] {
         return figure({go::Streamtube()
                            .x(ball.x)
                            .y(ball.y)
                            .z(ball.z)
                            .u(map(ball.y, [](double v) { return -v; }))
                            .v(ball.x)
                            .w(Numbers(ball.x.size(), 0.3))
                            .colorscale("Jet")
                            .sizeref(0.5)});
       }},
      {"volume",
       [=] {
         return figure({go::Volume()
                            .x(ball.x)
                            .y(ball.y)
                            .z(ball.z)
                            .value(ball.value)
                            .isomin(0.2)
                            .isomax(1.4)
                            .opacity(0.3)
                            .surface(go::Volume::Surface().count(6))
                            .colorscale("Jet")});
       }},
      {"isosurface",
       [=] {
         return figure({go::Isosurface()
                            .x(ball.x)
                            .y(ball.y)
                            .z(ball.z)
                            .value(ball.value)
                            .isomin(0.6)
                            .isomax(1.2)
                            .colorscale("Jet")});
       }},
      {"scattergeo",
       [=] {
         using Geo = go::layout::Geo;
         return figure({go::Scattergeo()
                            .lon({-105, 2.35, 139.7, 151.2, 18.4})
                            .lat({39.7, 48.9, 35.7, -33.9, -33.9})
                            .mode("lines+markers")
                            .marker(go::Scattergeo::Marker().size(11).color("crimson"))},
                       go::Layout().geo(Geo()
                                            .showland(true)
                                            .landcolor("palegreen")
                                            .projection(Geo::Projection().type("natural earth"))));
       }},
      {"choropleth",
       [] {
         return figure({go::Choropleth()
                            .geojson(states())
                            .locations(state_names)
                            .z({58, 6, 21, 29})
                            .colorscale("Reds")},
                       go::Layout().geo(go::layout::Geo().fitbounds("locations").visible(false)));
       }},
      {"scattermap",
       [] {
         return figure({go::Scattermap()
                            .lon(capitals_lon)
                            .lat(capitals_lat)
                            .hovertext(capitals)
                            .marker(go::Scattermap::Marker().size(18).color("crimson"))},
                       white_map());
       }},
      {"choroplethmap",
       [] {
         return figure({go::Choroplethmap()
                            .geojson(states())
                            .locations(state_names)
                            .z({58, 6, 21, 29})
                            .colorscale("Reds")},
                       white_map());
       }},
      {"densitymap",
       [] {
         return figure({go::Densitymap()
                            .lon(capitals_lon)
                            .lat(capitals_lat)
                            .z({4, 1, 2, 3})
                            .radius(60)
                            .colorscale("Jet")},
                       white_map());
       }},
      {"scattermapbox",
       [] {
         return figure({go::Scattermapbox()
                            .lon(capitals_lon)
                            .lat(capitals_lat)
                            .hovertext(capitals)
                            .marker(go::Scattermapbox::Marker().size(18).color("crimson"))},
                       white_mapbox());
       }},
      {"choroplethmapbox",
       [] {
         return figure({go::Choroplethmapbox()
                            .geojson(states())
                            .locations(state_names)
                            .z({58, 6, 21, 29})
                            .colorscale("Reds")},
                       white_mapbox());
       }},
      {"densitymapbox",
       [] {
         return figure({go::Densitymapbox()
                            .lon(capitals_lon)
                            .lat(capitals_lat)
                            .z({4, 1, 2, 3})
                            .radius(60)
                            .colorscale("Jet")},
                       white_mapbox());
       }},
  };
}

}  // namespace

int main(int argc, char** argv) {
  const auto figures = gallery();
  Texts names;
  for (const auto& [name, make] : figures) names.push_back(name);

  const dcc::RadioItems::Id type{"type"};
  const dcc::Graph::Id graph{"graph"};

  // Maps on a globe need outlines, which plotly.js fetches from an outside service; these come from our
  // assets.
  App app({.assets_folder = CDASH_EXAMPLE_DATA "/traces"});
  app.layout(html::Div(dcc::RadioItems(names, names.front())
                           .id(type)
                           .style({{"columnCount", "2"}, {"width", "340px"}, {"fontSize", "14px"}}),
                       dcc::Graph()
                           .id(graph)
                           .config(dcc::Graph::Config().topojsonURL("/assets/"))
                           .style({{"width", "700px"}, {"height", "520px"}}))
                 .style({{"display", "flex"}, {"fontFamily", "sans-serif"}}));

  app.callback(Output(graph.figure()), Input(type.value()), [figures](const std::string& name) {
    for (const auto& [known, make] : figures)
      if (known == name) return make();
    return Figure();
  });
  return app.run(argc, argv);
}
