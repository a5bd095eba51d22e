// A program of somebody who uses cdash: opens a page of its own app, without a socket.
#ifdef SINGLE_HEADER
#include <cdash.hpp>
#include <cdash_client.hpp>
#include <cdash_go.hpp>
#include <cdash_testing.hpp>
#else
#include <cdash/cdash.hpp>
#include <cdash/figure/go/scatter.hpp>
#include <cdash/testing.hpp>
#endif

#ifdef WITH_ASSETS
#include <cdash_assets.hpp>
#endif
#include <iostream>
#include <string>

using namespace cdash;

#ifdef WITH_SECOND_FILE
Component greeting();
#else
Component greeting() { return html::Div().id("greeting"); }
#endif

int main() {
  App app;
  Figure figure;
  figure.add_trace(go::Scatter().x({1, 2}).y({3, 4}).mode("lines+markers"));
  app.layout(html::H1("Consumer"), dcc::Input().value("you").id("name"), greeting(),
             dcc::Graph().id("graph").figure(figure.update_layout({{"template", "plotly_dark"}})));
  app.callback(Output("greeting", "children"), Input("name", "value"),
               [](const std::string& name) { return "Hello " + name; });

#ifdef WITH_ASSETS
  app.settings().embedded_assets = cdash_assets::files();
  const auto asset = app.handler().handle({"GET", "/assets/deep/odd%20n%C3%A4me.txt", {}, {}, "127.0.0.1"});
  const bool has_assets = asset.body.view() == "Line one\nand two: \"\\x41\"?\n";
#else
  const bool has_assets = true;
#endif

#ifdef WITH_PACK
  const auto licence = app.handler().handle(
      {"GET", "/_dash-component-suites/dash_bootstrap_components/LICENSE", {}, {}, "127.0.0.1"});
  const bool has_pack = licence.status == 200;
#else
  const bool has_pack = true;
#endif

  testing::Page page{app};
  const bool good =
      has_assets && has_pack && page.get("greeting", "children") == "Hello you" &&
      page.get("graph", "figure")["data"][0]["mode"] == "lines+markers" &&
      page.get("graph", "figure")["layout"]["template"]["layout"]["plot_bgcolor"] == "rgb(17,17,17)";
  std::cout << (good ? "ok\n" : testing::outline(page.layout().json()));
  return good ? 0 : 1;
}
