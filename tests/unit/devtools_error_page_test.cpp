// What an exception of a callback looks like in the log, and in the error panel of a page.
#include "app_fixture.hpp"

#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <stdexcept>

using namespace cdash;
using namespace cdash_test;
using Catch::Contains;

namespace {

// An app with one callback, from in.value and a State to out.children.
struct Panel {
  template <class F>
  explicit Panel(F function, bool debug = true) : asker(app) {
    app.settings().debug = debug;
    app.layout(dcc::Input().id("in"), dcc::Store().id("more"), html::Div().id("out"));
    app.callback(
        Output("out", "children"), Input("in", "value"), State("more", "data"),  // the place
        [function](const std::optional<std::string>&, const Json&) -> std::string { return function(); });
  }
  Response call(const std::string& value = "\"typed\"", const std::string& more = "null",
                std::vector<HeaderView> headers = {}) {
    const PageCall call{"out.children", entry("out", "children"), "[" + entry("in", "value", value) + "]",
                        "[" + entry("more", "data", more) + "]", R"(["in.value"])"};
    const auto body = call.body();
    headers.push_back({"content-type", "application/json"});
    return asker.ask("POST", "/_dash-update-component", body, std::move(headers));
  }

  App app;
  Asker asker;
};

std::string nested() {
  try {
    try {
      throw std::out_of_range("row 7 of 5");
    } catch (...) {
      std::throw_with_nested(std::runtime_error("the table could not be read"));
    }
  } catch (...) {
    std::throw_with_nested(std::logic_error("no <report>"));
  }
}

}  // namespace

TEST_CASE("the panel shows what was nested in an exception, the outermost first, without the wrappers") {
  const auto page = text(Panel(nested).call());
  CHECK_THAT(page, Contains("<h1>std::logic_error</h1><p>no &lt;report&gt;</p>"
                            "<h1>caused by std::runtime_error</h1><p>the table could not be read</p>"
                            "<h1>caused by std::out_of_range</h1><p>row 7 of 5</p>"));
}

TEST_CASE("the log has a line for an exception and all that is nested in it") {
  Panel panel(nested, false);
  CHECK(text(panel.call()).find("report") == std::string::npos);
  CHECK_THAT(
      panel.asker.log,
      Catch::EndsWith(" failed: std::logic_error: no <report>; caused by std::runtime_error: the table could "
                      "not be read; caused by std::out_of_range: row 7 of 5\n"));
}

TEST_CASE("the panel is a document that the front end can put its styles into") {
  const auto response = Panel(nested).call();
  CHECK(response.status == 500);
  CHECK(response.content_type == "text/html; charset=utf-8");
  CHECK_THAT(text(response), Catch::StartsWith("<!doctype html>") && Contains("</head>"));
}

TEST_CASE("the panel shows the arguments, escaped and cut, and what triggered the call") {
  const auto page = text(Panel(nested).call("\"</td><script>x()\"", "\"" + std::string(5000, 'x') + "\""));
  CHECK_THAT(page,
             Contains("<td>in.value</td><td><code>&quot;&lt;/td&gt;&lt;script&gt;x()&quot;</code></td>"));
  CHECK_THAT(page, Contains("<td>more.data</td><td><code>&quot;" + std::string(199, 'x') + "…</code></td>"));
  CHECK_THAT(page, Contains("<td>triggered by</td><td><code>in.value</code></td>"));
}

TEST_CASE("an argument is cut between two characters") {
  std::string smileys;
  for (int i = 0; i < 100; ++i) smileys += "☺";  // three bytes each, behind one for the quote
  CHECK_THAT(text(Panel(nested).call("\"" + smileys + "\"")),
             Contains("&quot;" + smileys.substr(0, 198) + "…</code>"));
}

TEST_CASE("an argument that the page does not have is null in the panel") {
  CHECK_THAT(text(Panel(nested).call("")), Contains("<td>in.value</td><td><code>null</code></td>"));
}

TEST_CASE("the panel shows the source around the callback, its line marked") {
  const auto page = text(Panel(nested).call());
  const std::string_view file = "devtools_error_page_test.cpp:";
  const auto at = page.find(file) + file.size();
  const auto line = page.substr(at, page.find("</p>", at) - at);
  CHECK_THAT(page, Contains("<b>" + line + "</b>         Output(&quot;out&quot;, &quot;children&quot;), "));
  CHECK_THAT(page, Contains("<i>" + std::to_string(std::stoi(line) + 1) + "</i>         [function]"));
}

TEST_CASE("the panel shows the id of the request") {
  const auto response = Panel(nested).call();
  CHECK_THAT(text(response), Contains("<td>request</td><td><code>" +
                                      cdash_test::header(response, "X-Request-ID") + "</code></td>"));
}

TEST_CASE("the panel shows the components behind an ALL one by one") {
  App app;
  Asker asker(app);
  app.settings().debug = true;
  const auto box = [](auto number) { return dcc::Dropdown::Id{{"n", number}, {"type", "x"}}; };
  app.layout(dcc::Dropdown().id(box(1)), html::Div().id("out"));
  app.callback(
      Output("out", "children"), Input(box(ALL).value()),
      [](const std::vector<std::optional<std::string>>&) -> std::string { throw std::logic_error("no"); });
  const PageCall call{"out.children", entry("out", "children"),
                      "[[" + entry(R"({"n":1,"type":"x"})", "value", "\"a\"") + "," +
                          entry(R"({"n":2,"type":"x"})", "value", "\"b\"") + "]]"};
  const auto page = text(asker.post(call.body()));
  CHECK_THAT(page, Contains(".value [0]</td><td><code>&quot;a&quot;"));
  CHECK_THAT(page, Contains(".value [1]</td><td><code>&quot;b&quot;"));
}

TEST_CASE("what is no exception is shown as such") {
  CHECK_THAT(text(Panel([]() -> std::string { throw 7; }).call()),
             Contains("<h1>unknown exception</h1><p>something that is not a std::exception was thrown</p>"));
}

TEST_CASE("in production the answer says nothing of the exception") {
  Panel panel(nested, false);
  const auto response = panel.call();
  const auto id = cdash_test::header(response, "X-Request-ID");
  CHECK(text(response) ==
        "<!doctype html>\n<html lang=\"en\"><head><title>500 Internal Server Error</title></head><body>"
        "<h1>500 Internal Server Error</h1><p>Request " +
            id + "</p></body></html>\n");
}

TEST_CASE("an exception of a layout function is a page in debug, and none in production") {
  App app;
  Asker asker(app);
  bool fails = false;
  app.layout([&]() -> Child {
    if (fails) throw std::runtime_error("no <layout>");
    return html::Div();
  });
  SECTION("debug") {
    app.settings().debug = true;
    app.handler();
    fails = true;
    CHECK_THAT(
        text(asker.get("/_dash-layout")),
        Contains(
            "<h1>std::runtime_error</h1><p>no &lt;layout&gt;</p><p>in the request for <b>/_dash-layout</b>"));
  }
  SECTION("production") {
    app.handler();
    fails = true;
    CHECK(text(asker.get("/_dash-layout")).find("layout&gt;") == std::string::npos);
  }
}
