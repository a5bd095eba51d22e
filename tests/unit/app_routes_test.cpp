// The routes of an app: what answers which path, and what is refused.
#include <unistd.h>
#include <atomic>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Page {
  explicit Page(AppSettings settings = {}) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id("out"), dcc::Input().id("in"));
    app.callback(Output("out", "children"), Input("in", "value"),
                 [](const std::string& text) { return text; });
  }
  App app;
  Asker asker;
};

// A folder of its own for each test that needs one.
struct Folder {
  Folder()
      : path(std::filesystem::temp_directory_path() /
             ("cdash_assets_" + std::to_string(::getpid()) + "_" + std::to_string(count++))) {
    std::filesystem::create_directories(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name) << text;
  }
  std::filesystem::path path;
  static inline std::atomic<int> count = 0;
};

}  // namespace

TEST_CASE("the index page holds what the front end looks for") {
  Page page;
  const auto response = page.asker.get("/");
  CHECK(response.status == 200);
  CHECK(response.content_type == "text/html; charset=utf-8");
  const auto html = text(response);
  CHECK(html.find("id=\"react-entry-point\"") != html.npos);
  CHECK(html.find("id=\"_dash-config\" type=\"application/json\"") != html.npos);
  CHECK(html.find("id=\"_dash-renderer\"") != html.npos);
  CHECK(html.find("\"requests_pathname_prefix\":\"/\"") != html.npos);
}

TEST_CASE("the renderer's script stands before those of the components and behind React") {
  Page page;  // has a dcc::Input
  const auto html = text(page.asker.get("/"));
  const auto react = html.find("/react@"), renderer = html.find("/dash_renderer"),
             dcc = html.find("/dash_core_components.js");
  REQUIRE(react != html.npos);
  REQUIRE(dcc != html.npos);
  CHECK(react < renderer);
  CHECK(renderer < dcc);
}

TEST_CASE("any path that is nothing else is the page, for deep links") {
  Page page;
  CHECK(text(page.asker.get("/reports/2024?x=1")) == text(page.asker.get("/")));
}

TEST_CASE("title and meta tags are escaped") {
  Page page({.title = "a<b>\"&", .meta_tags = {{{"name", "description"}, {"content", "x\"><script>"}}}});
  const auto html = text(page.asker.get("/"));
  CHECK(html.find("<title>a&lt;b&gt;&quot;&amp;</title>") != html.npos);
  CHECK(html.find("content=\"x&quot;&gt;&lt;script&gt;\"") != html.npos);
}

TEST_CASE("the configuration cannot end its script") {
  Page page({.update_title = "</script><script>alert(1)"});
  const auto html = text(page.asker.get("/"));
  CHECK(html.find("\\u003c/script\\u003e") != html.npos);
  CHECK(html.find("alert(1)") < html.find("</script>"));
}

TEST_CASE("the layout is JSON") {
  Page page;
  const auto response = page.asker.get("/_dash-layout");
  CHECK(response.content_type == "application/json");
  CHECK(text(response) == R"([{"props":{"id":"out"},"type":"Div","namespace":"dash_html_components"},)"
                          R"({"props":{"id":"in"},"type":"Input","namespace":"dash_core_components"}])");
}

TEST_CASE("one component is the layout itself, a lone text becomes a list") {
  App one;
  one.layout(html::Div());
  CHECK(text(Asker(one).get("/_dash-layout")) ==
        R"({"props":{},"type":"Div","namespace":"dash_html_components"})");
  App lone;
  lone.layout("Hello");
  CHECK(text(Asker(lone).get("/_dash-layout")) == R"(["Hello"])");
}

TEST_CASE("a layout function is called for every page, on a thread that may block") {
  App app;
  int calls = 0;
  app.layout([&] { return html::Div(++calls); });
  Asker asker(app);
  app.handler();
  const int before = calls;
  const auto expected = [](int number) {
    return R"({"props":{"children":)" + std::to_string(number) +
           R"(},"type":"Div","namespace":"dash_html_components"})";
  };
  CHECK(text(asker.get("/_dash-layout")) == expected(before + 1));
  CHECK(text(asker.get("/_dash-layout")) == expected(before + 2));
  CHECK(app.handler().runs_user_code("GET", "/_dash-layout"));
}

TEST_CASE("only callbacks run user code where the layout is fixed") {
  Page page;
  CHECK(page.app.handler().runs_user_code("POST", "/_dash-update-component"));
  CHECK_FALSE(page.app.handler().runs_user_code("GET", "/_dash-layout"));
  CHECK_FALSE(page.app.handler().runs_user_code("GET", "/"));
}

TEST_CASE("dependencies list every callback") {
  Page page;
  page.app
      .callback(Output("out", "title"), Output("out", "lang"), Input("in", "value"),
                State("in", "placeholder"),
                [](const std::string& a, const std::string& b) { return std::tuple{a, b}; })
      .prevent_initial_call();
  CHECK(
      text(page.asker.get("/_dash-dependencies")) ==
      R"([{"output":"out.children","inputs":[{"id":"in","property":"value"}],"state":[],"clientside_function":null,)"
      R"("prevent_initial_call":false,"background":null,"dynamic_creator":null,"no_output":false,"optional":false,)"
      R"("hidden":null},{"output":"..out.title...out.lang..","inputs":[{"id":"in","property":"value"}],)"
      R"("state":[{"id":"in","property":"placeholder"}],"clientside_function":null,"prevent_initial_call":true,)"
      R"("background":null,"dynamic_creator":null,"no_output":false,"optional":false,"hidden":null}])");
}

TEST_CASE("what did not change is not sent again") {
  Page page;
  for (const auto* path : {"/", "/_dash-layout", "/_dash-dependencies", "/_favicon.ico"}) {
    const auto etag = header(page.asker.get(path), "ETag");
    REQUIRE_FALSE(etag.empty());
    const auto again = page.asker.get(path, {{"if-none-match", etag}});
    CHECK(again.status == 304);
    CHECK(again.body.size() == 0);
  }
}

TEST_CASE("a component script is kept for a year, compressed") {
  Page page;
  const auto html = text(page.asker.get("/"));
  const auto start = html.find("src=\"") + 5;
  const auto url = html.substr(start, html.find('"', start) - start);
  const auto response = page.asker.get(url, {{"Accept-Encoding", "gzip"}});
  CHECK(response.status == 200);
  CHECK(response.content_type.starts_with("text/javascript"));
  CHECK(header(response, "Content-Encoding") == "gzip");
  CHECK(header(response, "Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(header(response, "Vary") == "Accept-Encoding");
  CHECK(page.asker.get(url).body.size() > response.body.size());
}

TEST_CASE("a component script that does not exist is a 404") {
  Page page;
  CHECK(page.asker.get("/_dash-component-suites/dash/dcc/nothing.js").status == 404);
  CHECK(page.asker.get("/_dash-component-suites/nothing/dcc/x.js").status == 404);
  CHECK(page.asker.get("/_dash-component-suites/").status == 404);
  CHECK(page.asker.get("/_dash-component-suites/dash/../dash/favicon.ico").status == 404);
}

TEST_CASE("a path with a bad escape or a NUL is refused") {
  Page page;
  CHECK(page.asker.get("/%zz").status == 400);
  CHECK(page.asker.get("/%2").status == 400);
  CHECK(page.asker.get("/assets/%00").status == 400);
}

TEST_CASE("other methods are refused with those that are allowed") {
  Page page;
  const auto get = page.asker.get("/_dash-update-component");
  CHECK(get.status == 405);
  CHECK(header(get, "Allow") == "POST");
  const auto put = page.asker.ask("DELETE", "/");
  CHECK(put.status == 405);
  CHECK(header(put, "Allow") == "GET, HEAD");
}

TEST_CASE("a prefix moves everything, and nothing answers outside of it") {
  Page page({.url_base_pathname = "/dash/"});
  CHECK(page.asker.get("/dash/_dash-layout").content_type == "application/json");
  CHECK(page.asker.get("/").status == 404);
  CHECK(page.asker.get("/_dash-layout").status == 404);
  const auto html = text(page.asker.get("/dash/"));
  CHECK(html.find("\"requests_pathname_prefix\":\"/dash/\"") != html.npos);
  CHECK(html.find("src=\"/dash/_dash-component-suites/") != html.npos);
}

TEST_CASE("the prefix without its last slash leads to the page") {
  Page page({.url_base_pathname = "/dash/"});
  const auto response = page.asker.get("/dash");
  CHECK(response.status == 308);
  CHECK(header(response, "Location") == "/dash/");
}

TEST_CASE("assets are served with type and tag") {
  Folder folder;
  folder.write("style.css", "a{}");
  Page page({.assets_folder = folder.path.string()});
  const auto response = page.asker.get("/assets/style.css?m=1");
  CHECK(response.status == 200);
  CHECK(response.content_type == "text/css; charset=utf-8");
  CHECK(text(response) == "a{}");
  CHECK(page.asker.get("/assets/style.css", {{"If-None-Match", header(response, "ETag")}}).status == 304);
}

TEST_CASE("scripts and stylesheets of the assets stand in the page, root first, then folders by name") {
  Folder folder;
  folder.write("b.js", "");
  folder.write("a.js", "");
  folder.write("sub/c.js", "");
  folder.write("sub/m.mjs", "");
  folder.write("s.css", "");
  folder.write("note.txt", "");
  Page page({.assets_folder = folder.path.string()});
  const auto html = text(page.asker.get("/"));
  const auto a = html.find("/assets/a.js?m="), b = html.find("/assets/b.js?m="),
             c = html.find("/assets/sub/c.js?m=");
  REQUIRE(c != html.npos);
  CHECK(a < b);
  CHECK(b < c);
  CHECK(html.find("<script type=\"module\" src=\"/assets/sub/m.mjs") != html.npos);
  CHECK(html.find("<link rel=\"stylesheet\" href=\"/assets/s.css") < html.find("</head>"));
  CHECK(html.find("note.txt") == html.npos);
}

TEST_CASE("a favicon among the assets replaces the default one") {
  Folder folder;
  folder.write("favicon.ico", "x");
  Page page({.assets_folder = folder.path.string()});
  CHECK(text(page.asker.get("/")).find("href=\"/assets/favicon.ico?m=") != std::string::npos);
}

TEST_CASE("nothing outside of the assets folder is served") {
  Folder folder;
  folder.write("secret.txt", "secret");
  folder.write("assets/ok.txt", "ok");
  std::filesystem::create_symlink(folder.path / "secret.txt", folder.path / "assets" / "link.txt");
  Page page({.assets_folder = (folder.path / "assets").string()});
  CHECK(page.asker.get("/assets/ok.txt").status == 200);
  for (const auto* path : {"/assets/../secret.txt", "/assets/%2e%2e/secret.txt", "/assets/..%2fsecret.txt",
                           "/assets/..\\secret.txt", "/assets/link.txt", "/assets/./ok.txt",
                           "/assets//etc/passwd", "/assets/", "/assets/nothing.txt"})
    CHECK(page.asker.get(path).status == 404);
}

TEST_CASE("external scripts and stylesheets keep their attributes") {
  Page page({.external_stylesheets = {{{"href", "https://example.org/a.css"}, {"integrity", "sha384-x"}}},
             .external_scripts = {{{"src", "https://example.org/a.js"}, {"crossorigin", "anonymous"}}}});
  const auto html = text(page.asker.get("/"));
  CHECK(html.find("<link rel=\"stylesheet\" href=\"https://example.org/a.css\" integrity=\"sha384-x\">") !=
        html.npos);
  CHECK(html.find("<script src=\"https://example.org/a.js\" crossorigin=\"anonymous\"></script>") !=
        html.npos);
}

TEST_CASE("callback requests that are none are refused") {
  Page page;
  const auto good = one_input("out.children", "in.value", "\"x\"");
  CHECK(page.asker.post(good).status == 200);
  CHECK(page.asker.post(good, "text/plain").status == 415);
  CHECK(page.asker.post(good, "text/plain; application/json").status == 415);
  CHECK(page.asker.post(good, "Application/JSON; charset=utf-8").status == 200);
  CHECK(page.asker.post("{").status == 400);
  CHECK(page.asker.post("[]").status == 400);
  CHECK(page.asker.post("{}").status == 400);
  CHECK(page.asker.post(R"({"output":"out.children"})").status == 400);
  CHECK(page.asker.post(R"({"output":"out.children","outputs":{"id":"out","property":"children"}})").status ==
        400);
  CHECK(page.asker.post(one_input("secret.children", "in.value", "1")).status == 500);
  CHECK(page.asker.post(good).status == 200);
}

TEST_CASE("deep nesting is refused") {
  Page page;
  CHECK(page.asker
            .post(one_input("out.children", "in.value", std::string(100000, '[') + std::string(100000, ']')))
            .status == 400);
}

TEST_CASE("a request with another number of inputs, or others, is refused") {
  Page page;
  const std::string start =
      R"({"output":"out.children","outputs":{"id":"out","property":"children"},"inputs":)";
  CHECK(page.asker.post(start + "[]}").status == 500);
  CHECK(page.asker.post(start + R"([{"id":"in","property":"placeholder","value":1}]})").status == 500);
  CHECK(page.asker.post(start + R"([{"id":"other","property":"value","value":1}]})").status == 500);
  CHECK(page.asker.post(start + R"([1]})").status == 400);
}

TEST_CASE("what is refused names nothing of the app") {
  Page page;
  const auto body = text(page.asker.post(one_input("secret.children", "in.value", "1")));
  CHECK(body.find("500 Internal Server Error") != body.npos);
  CHECK(body.find("secret") == body.npos);
}

TEST_CASE("a page of the app's own is filled where it says") {
  Page page(
      {.title = "T",
       .index_string = "<html>{%title%}|{%app_entry%}{%config%}{%scripts%}{%renderer%}{%other%}</html>"});
  const auto html = text(page.asker.get("/"));
  CHECK(html.starts_with("<html>T|<div id=\"react-entry-point\">"));
  CHECK(html.ends_with("var renderer = new DashRenderer();</script>{%other%}</html>"));
}

TEST_CASE("what a title says is not taken for a part of the page") {
  Page page({.title = "{%config%}"});
  CHECK(text(page.asker.get("/")).find("<title>{%config%}</title>") != std::string::npos);
}

TEST_CASE("an ignored asset stands not in the page, but is served") {
  Folder folder;
  folder.write("a.js", "");
  folder.write("ignored_b.js", "x");
  Page page({.assets_folder = folder.path.string(), .assets_ignore = "ignored.*"});
  const auto html = text(page.asker.get("/"));
  CHECK(html.find("a.js") != html.npos);
  CHECK(html.find("ignored_b.js") == html.npos);
  CHECK(text(page.asker.get("/assets/ignored_b.js")) == "x");
}

TEST_CASE("an escaped path counts as one that may block") {
  Page page;
  CHECK(page.app.handler().runs_user_code("POST", "/_dash%2Dupdate-component"));
}

TEST_CASE("the names of assets are escaped in the page's addresses") {
  Folder folder;
  folder.write("a #1%.js", "x");
  Page page({.assets_folder = folder.path.string()});
  CHECK(text(page.asker.get("/")).find("src=\"/assets/a%20%231%25.js?m=") != std::string::npos);
  CHECK(text(page.asker.get("/assets/a%20%231%25.js")) == "x");
}

TEST_CASE("a link among the assets keeps its own name, one that leads away stays out of the page") {
  Folder folder;
  folder.write("secret.js", "");
  folder.write("assets/sub/real.js", "x");
  std::filesystem::create_symlink(folder.path / "assets/sub/real.js", folder.path / "assets/near.js");
  std::filesystem::create_symlink(folder.path / "secret.js", folder.path / "assets/away.js");
  Page page({.assets_folder = (folder.path / "assets").string()});
  const auto html = text(page.asker.get("/"));
  CHECK(html.find("/assets/near.js?m=") != html.npos);
  CHECK(html.find("away.js") == html.npos);
  CHECK(text(page.asker.get("/assets/near.js")) == "x");
}

TEST_CASE("a log that throws costs no request") {
  Page page;
  page.app.settings().log = [](std::string_view) { throw std::runtime_error("disk full"); };
  CHECK(page.asker.post(one_input("secret.children", "in.value", "1")).status == 500);
}

TEST_CASE("a request cannot start a line of the log") {
  Page page;
  page.asker.post(
      R"({"output":"out.children","outputs":{"id":"ou\nERROR\u001b[31m","property":"children"}})");
  CHECK(page.asker.log.find('\n') == page.asker.log.size() - 1);
  CHECK(page.asker.log.find('\x1b') == std::string::npos);
}

TEST_CASE("a layout that is a JSON list is that list") {
  App app;
  app.layout(Json{1, 2});
  CHECK(text(Asker(app).get("/_dash-layout")) == "[1,2]");
}

namespace {

struct Scripts {
  explicit Scripts(App& app)
      : page(text(Asker(app).get("/"))),
        html(has("/dash_html_components.min.js")),
        dcc(has("/dash_core_components.js")),
        table(has("/dash_table/bundle.js")) {}
  bool has(std::string_view script) const { return page.find(script) != std::string::npos; }
  std::string page;
  bool html, dcc, table;
};

}  // namespace

TEST_CASE("a page loads the scripts of the libraries in its layout") {
  App app;
  app.layout(html::Div());
  const Scripts scripts(app);
  CHECK(scripts.html);
  CHECK_FALSE(scripts.dcc);
  CHECK_FALSE(scripts.table);
}

TEST_CASE("a callback that returns text brings no other library") {
  App app;
  app.layout(html::Div().id("out"), html::Button().id("in"));
  app.callback(Output("out", "children"), Output("out", "title"), Input("in", "n_clicks"),
               [](int clicks) { return std::tuple{clicks, std::optional<std::string>()}; });
  CHECK_FALSE(Scripts(app).dcc);
}

TEST_CASE("a callback that may return components makes the page load every library") {
  App component;
  component.layout(html::Div().id("out"), html::Button().id("in"));
  component.callback(Output("out", "children"), Input("in", "n_clicks"),
                     [](int) { return dcc::Markdown("x"); });
  const Scripts scripts(component);
  CHECK(scripts.dcc);
  CHECK(scripts.table);
  App json;
  json.layout(html::Div().id("out"), html::Button().id("in"));
  json.callback(Output("out", "children"), Input("in", "n_clicks"), [](int) { return Json(1); });
  CHECK(Scripts(json).dcc);
}

TEST_CASE("a layout function makes the page load every library") {
  App app;
  app.layout([] { return html::Div(); });
  CHECK(Scripts(app).dcc);
}
