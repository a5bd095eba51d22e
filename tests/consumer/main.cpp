// A program of somebody who uses cdash: asks its own app for the layout and a callback, without a socket.
#ifdef SINGLE_HEADER
#include <cdash.hpp>
#include <cdash_client.hpp>
#include <cdash_go.hpp>
#else
#include <cdash/cdash.hpp>
#include <cdash/figure/go/scatter.hpp>
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
             dcc::Graph().figure(figure.update_layout({{"template", "plotly_dark"}})));
  app.callback(Output("greeting", "children"), Input("name", "value"),
               [](const std::string& name) { return "Hello " + name; });

  const auto ask = [&](std::string_view method, std::string_view target, std::string_view body,
                       std::string_view wanted) {
    const HeaderView json{"Content-Type", "application/json"};
    const auto answer = app.handler().handle(
        {.method = method, .target = target, .headers = {&json, 1}, .body = body, .remote = "127.0.0.1"});
    const bool good = answer.status == 200 && answer.body.view().find(wanted) != std::string_view::npos;
    if (!good) std::cout << target << ": " << answer.status << ' ' << answer.body.view() << '\n';
    return good;
  };
  const bool good = ask("GET", "/_dash-layout", "", R"("type":"H1")") &&
                    ask("GET", "/_dash-layout", "", R"("mode":"lines+markers")") &&
                    ask("GET", "/_dash-layout", "", R"x("plot_bgcolor":"rgb(17,17,17)")x") &&
                    ask("POST", "/_dash-update-component",
                        R"({"output":"greeting.children","outputs":{"id":"greeting","property":"children"},
              "inputs":[{"id":"name","property":"value","value":"you"}],"changedPropIds":["name.value"]})",
                        R"("Hello you")");
  if (good) std::cout << "ok\n";
  return good ? 0 : 1;
}
