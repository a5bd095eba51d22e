// Callbacks in JavaScript: their records, their scripts in the page, and what a Content-Security-Policy
// needs.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace clientside {

const html::Div::Id out{"out"};

struct Page {
  Page() : asker(app) { app.layout(html::Div().id(out), html::Div().id("other"), dcc::Store().id("in")); }
  App app;
  Asker asker;
};

}  // namespace clientside
using clientside::out;

TEST_CASE("a named function stands in the record") {
  clientside::Page page;
  page.app
      .clientside_callback(ClientsideFunction{"mine", "display"}, Output(out.children()), Input("in", "data"))
      .prevent_initial_call();
  CHECK(member(page.asker, "clientside_function") == R"({"namespace":"mine","function_name":"display"})");
  CHECK(member(page.asker, "output") == R"("out.children")");
  CHECK(member(page.asker, "prevent_initial_call") == "true");
  CHECK(text(page.asker.get("/")).find("dash_clientside") == std::string::npos);
}

TEST_CASE("inline JavaScript comes with the page, each source once") {
  clientside::Page page;
  page.app.clientside_callback("(x) => x + 1", Output(out.children()), Input("in", "data"));
  page.app.clientside_callback("(x) => x + 1", Output("other", "children"), Input("in", "data"));
  const auto function = record(page.asker).at("clientside_function").as_object();
  CHECK(function.at("namespace").as_string() == "_dashprivate_clientside_funcs");
  const std::string name(function.at("function_name").as_string());
  CHECK(name.size() == 64);
  const auto html = text(page.asker.get("/"));
  const auto script = "[\"" + name + "\"] = (x) => x + 1;</script>";
  const auto first = html.find(script);
  REQUIRE(first != html.npos);
  CHECK(html.find(script, first + 1) == html.npos);
  CHECK(first < html.find("new DashRenderer()"));
}

TEST_CASE("several outputs, and groups of them, travel as a list") {
  clientside::Page page;
  page.app.clientside_callback("() => [1, 2]", Output(out.children()), Output("other", "children"),
                               Input("in", "data"));
  page.app.clientside_callback("() => [1]", std::vector{Output(out.title())}, Input("in", "data"));
  CHECK(member(page.asker, "output", 0) == R"("..out.children...other.children..")");
  CHECK(member(page.asker, "output", 1) == R"("..out.title..")");
}

TEST_CASE("a request for a clientside callback is refused") {
  clientside::Page page;
  page.app.clientside_callback("(x) => x", Output(out.children()), Input("in", "data"));
  CHECK(page.asker.post(one_input("out.children", "in.data", "1")).status == 500);
}

TEST_CASE("csp_hashes covers the page's own scripts, byte for byte") {
  App app;
  // sha256 of "var renderer = new DashRenderer();", the one script of an app without clientside callbacks
  CHECK(app.csp_hashes() ==
        std::vector<std::string>{"'sha256-jZlsGVOhUAIcH+4PVs7QuGZkthRMgvT2n0ilH6/zTM0='"});
  app.clientside_callback("(x) => x", Output(out.children()), Input("in", "data"));
  CHECK(app.csp_hashes().size() == 2);
}

TEST_CASE("JavaScript that would end its script tag") {
  clientside::Page page;
  page.app.clientside_callback(std::string("() => '</ScRiPt>'"), Output(out.children()), Input("in", "data"));
  REQUIRE(page.app.problems().size() == 1);
  CHECK(
      page.app.problems()[0].ends_with(": the clientside callback for out.children has </script or <!-- in "
                                       "its JavaScript, which would not end where its "
                                       "<script> ends; split that text in two"));
}

TEST_CASE("the front end's own namespaces are taken") {
  clientside::Page page;
  page.app.clientside_callback(ClientsideFunction{"no_update", "f"}, Output(out.children()),
                               Input("in", "data"));
  REQUIRE(page.app.problems().size() == 1);
  CHECK(
      page.app.problems()[0].ends_with(": the clientside callback for out.children names the function "
                                       "no_update.f; \"no_update\" is taken by the front "
                                       "end: use a namespace of your own"));
}

TEST_CASE("a clientside callback shares the rules of the others") {
  clientside::Page page;
  page.app.clientside_callback("(x) => x", Output(out.children()), Input("inn", "data"));
  page.app.callback(Output(out.children()), Input("in", "data"), [](const Json&) { return 1; });
  CHECK(page.app.problems().size() == 2);
}
