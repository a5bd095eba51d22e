// The page around an app: its parts, who puts them together, and what is missing from it.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <stdexcept>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Page {
  explicit Page(AppSettings settings) : app(std::move(settings)), asker(app) { app.layout(html::Div()); }
  std::string html() { return text(asker.get("/")); }
  App app;
  Asker asker;
};

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::string joined(const IndexParts& parts) {
  return parts.metas + parts.title + parts.favicon + parts.css + parts.app_entry + parts.config +
         parts.scripts + parts.renderer;
}

}  // namespace

TEST_CASE("external files are a text or the attributes of their tag") {
  Page page(
      {.external_stylesheets = {"https://example.org/a.css",
                                {{"href", "https://example.org/b.css"}, {"media", "print"}}},
       .external_scripts = {
           "https://example.org/a.js?x=1&y=\"",
           {{"src", "https://example.org/b.js"}, {"integrity", "sha384-x"}, {"crossorigin", "anonymous"}},
           {{"src", "https://example.org/c.js"}, {"type", "module"}}}});
  const auto html = page.html();
  CHECK(has(html, "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">"));
  CHECK(has(html, "<link rel=\"stylesheet\" href=\"https://example.org/b.css\" media=\"print\">"));
  CHECK(has(html, "<script src=\"https://example.org/a.js?x=1&amp;y=&quot;\"></script>"));
  CHECK(has(html,
            "<script src=\"https://example.org/b.js\" integrity=\"sha384-x\" crossorigin=\"anonymous\">"));
  CHECK(has(html, "<script src=\"https://example.org/c.js\" type=\"module\"></script>"));
}

TEST_CASE("a function makes the page from its eight parts") {
  Page page({.title = "A & B", .interpolate_index = [](const IndexParts& parts) {
               return "<main>" + joined(parts) + "</main>";
             }});
  const auto html = page.html();
  CHECK(html.starts_with("<main><meta "));
  CHECK(html.ends_with("</main>"));
  CHECK(has(html, "A &amp; B<link rel=\"icon\""));
  CHECK(has(html, "<div id=\"react-entry-point\">"));
}

TEST_CASE("a page without what the front end needs is not served") {
  Page page({.interpolate_index = [](const IndexParts& parts) { return parts.scripts; }});
  CHECK_THROWS_WITH(
      page.app.handler(),
      "cdash: the app cannot be served: 1 problem\n  the page has no app_entry (id=\"react-entry-point\"), "
      "config (id=\"_dash-config\"), renderer (id=\"_dash-renderer\"); index_string, interpolate_index and "
      "the index hooks leave these parts in it");
  Page without_scripts({.interpolate_index = [](const IndexParts& parts) {
    return parts.app_entry + parts.config + parts.renderer;
  }});
  CHECK_THROWS_WITH(without_scripts.app.handler(),
                    "cdash: the app cannot be served: 1 problem\n  the page has no scripts "
                    "(src=\"…dash-renderer…\"); index_string, interpolate_index and the index hooks leave "
                    "these parts in it");
}

TEST_CASE("an own start of the front end stands for the renderer") {
  const std::string own = "<script id=\"_dash-renderer\">const renderer = new DashRenderer({});</script>";
  Page page({.index_string = "{%app_entry%}{%config%}{%scripts%}" + own});
  CHECK(page.html().ends_with(own));
  Page none({.index_string = "{%app_entry%}{%config%}{%scripts%}"});
  CHECK_THROWS_WITH(none.app.handler(), Catch::Contains("the page has no renderer (id=\"_dash-renderer\");"));
}

TEST_CASE("a page with two makers") {
  App app{{.index_string = "{%app_entry%}{%config%}{%scripts%}{%renderer%}", .interpolate_index = joined}};
  app.layout(html::Div());
  CHECK(app.problems() == std::vector<std::string>{
                              "index_string and interpolate_index are both set; one of them makes the page"});
}

TEST_CASE("what stands where the app will be") {
  CHECK(has(Page(AppSettings{}).html(),
            "<div id=\"react-entry-point\"><div class=\"_dash-loading\">Loading...</div></div>"));
  CHECK(has(Page({.loading_html = "<img src=\"/assets/wait.svg\">"}).html(),
            "<div id=\"react-entry-point\"><img src=\"/assets/wait.svg\"></div>"));
}

TEST_CASE("hooks of the renderer stand in its start") {
  Page page({.hooks = {.request_pre = "(request) => { a(request); } // before",
                       .request_post = "function (request, response) {}"}});
  const std::string start =
      "var renderer = new DashRenderer({\nrequest_pre: (request) => { a(request); } // before\n,\n"
      "request_post: function (request, response) {}\n,});";
  CHECK(has(page.html(),
            "<script id=\"_dash-renderer\" type=\"application/javascript\">" + start + "</script>"));
}

TEST_CASE("the hash of the start is that of the start with its hooks") {
  const App plain, hooked{{.hooks = {.layout_pre = "() => {}"}}};
  REQUIRE(plain.csp_hashes().size() == 1);
  REQUIRE(hooked.csp_hashes().size() == 1);
  CHECK(hooked.csp_hashes()[0] != plain.csp_hashes()[0]);
  // printf 'var renderer = new DashRenderer({\nlayout_pre: () => {}\n,});' | openssl sha256 -binary | base64
  CHECK(hooked.csp_hashes()[0] == "'sha256-/ERo9+kLON3FhjtVZzzeEnCGWrcr3v8x7zdnJoWJ44Y='");
}

TEST_CASE("a hook that would end its script") {
  App app{{.hooks = {.layout_post = "() => '</ScRipt>'", .callback_resolved = "() => '<!--'"}}};
  app.layout(html::Div());
  const std::string rest =
      " has </script or <!-- in its JavaScript, which would not end where its <script> ends; split that text "
      "in two";
  CHECK(app.problems() ==
        std::vector<std::string>{"hooks.layout_post" + rest, "hooks.callback_resolved" + rest});
}

TEST_CASE("people who meet an error see a page, programs the plain answer") {
  Page page({.url_base_pathname = "/dash/"});
  const auto plain = page.asker.get("/elsewhere", {{"Accept", "application/json"}});
  CHECK(plain.status == 404);
  CHECK(has(text(plain), "404 Not Found"));
  const auto shown = page.asker.get("/elsewhere", {{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"}});
  CHECK(shown.status == 404);
  CHECK(shown.content_type == "text/html; charset=utf-8");
  CHECK(has(text(shown), "<p>There is nothing at this address.</p>"));
  CHECK_FALSE(has(text(shown), "dash"));
}

TEST_CASE("an own page for errors") {
  Page page({.error_page = [](const ErrorPage& error) {
    return "<h1>Oh: " + std::to_string(error.status) + "</h1>" + std::string(error.request_id);
  }});
  const auto shown = page.asker.get("/assets/none", {{"Accept", "text/html"}});
  CHECK(text(shown) == "<h1>Oh: 404</h1>" + header(shown, "X-Request-ID"));
}

TEST_CASE("a layout function that throws shows people nothing of it") {
  int calls = 0;
  App app;
  Asker asker(app);
  app.layout([&]() -> Component {
    if (++calls > 1) throw std::runtime_error("secret");
    return html::Div();
  });
  const auto response = asker.get("/_dash-layout", {{"Accept", "text/html"}});
  CHECK(response.status == 500);
  CHECK(has(text(response), "Something went wrong here."));
  CHECK_FALSE(has(text(response), "secret"));
}

TEST_CASE("a page for errors that throws leaves the plain one") {
  Page page({.error_page = [](const ErrorPage&) -> std::string { throw std::runtime_error("no page"); }});
  CHECK(has(text(page.asker.get("/assets/none", {{"Accept", "text/html"}})), "404 Not Found"));
  CHECK(page.asker.log == "cdash: error_page threw: no page\n");
}
