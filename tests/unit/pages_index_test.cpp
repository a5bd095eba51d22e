// What the index page says of a page, and where former paths lead.
#include <unistd.h>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

// The page's tags, one a line, from <head> to <title>.
std::string head(const std::string& page) {
  const auto start = page.find("<head>\n") + 7;
  auto text = page.substr(start, page.find("</title>") - start);
  for (auto at = text.find("><meta"); at != text.npos; at = text.find("><meta", at))
    text.insert(at + 1, "\n");
  return text;
}

std::string metas(std::string_view description, std::string_view url, std::string_view title,
                  std::string_view image) {
  const std::string d(description), u(url), t(title), i(image);
  return "<meta name=\"description\" content=\"" + d +
         "\">\n"
         "<meta property=\"twitter:card\" content=\"summary_large_image\">\n"
         "<meta property=\"twitter:url\" content=\"" +
         u +
         "\">\n"
         "<meta property=\"twitter:title\" content=\"" +
         t +
         "\">\n"
         "<meta property=\"twitter:description\" content=\"" +
         d +
         "\">\n"
         "<meta property=\"twitter:image\" content=\"" +
         i +
         "\">\n"
         "<meta property=\"og:title\" content=\"" +
         t +
         "\">\n"
         "<meta property=\"og:type\" content=\"website\">\n"
         "<meta property=\"og:description\" content=\"" +
         d +
         "\">\n"
         "<meta property=\"og:image\" content=\"" +
         i + "\">\n";
}

const std::string others =
    "<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n<meta charset=\"UTF-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";

// A folder of assets with these files, gone with the test.
struct Folder {
  explicit Folder(std::initializer_list<const char*> files)
      : path(std::filesystem::temp_directory_path() / ("cdash_pages_" + std::to_string(::getpid()))) {
    std::filesystem::create_directory(path);
    for (const auto* file : files) std::ofstream(path / file) << "x";
  }
  ~Folder() { std::filesystem::remove_all(path); }
  std::filesystem::path path;
};

}  // namespace

TEST_CASE("ten tags for what an app says of its page") {
  App app;
  Asker asker(app);
  app.page("/supplied", html::P())
      .title("Supplied <Title>")
      .description("A \"description\"")
      .image("birds of prey.jpeg");
  CHECK(head(text(asker.get("/supplied?a=<b>", {{"Host", "example.org:8050"}}))) ==
        metas("A &quot;description&quot;", "http://example.org:8050/supplied?a=&lt;b&gt;",
              "Supplied &lt;Title&gt;", "http://example.org:8050/assets/birds%20of%20prey.jpeg") +
            others + "Supplied &lt;Title&gt;");
}

TEST_CASE("ten tags without what an app could have said") {
  App app{{.assets_folder = "no such folder"}};
  Asker asker(app);
  app.page("/", html::P()).name("Multi layout2");
  CHECK(head(text(asker.get("/", {{"Host", "localhost"}}))) ==
        metas("", "http://localhost/", "Multi layout2", "") + others + "Multi layout2");
}

TEST_CASE("the app's own title and description stand for those that pages do not give") {
  App app{{.title = "App Title", .description = "App Description"}};
  Asker asker(app);
  app.page("/", html::P("Home"));
  app.page("/page1", html::P("Page1")).title("Page 1 Title").description("Page 1 Description");
  CHECK(head(text(asker.get("/"))) == metas("App Description", "/", "App Title", "") + others + "App Title");
  CHECK(head(text(asker.get("/page1"))) ==
        metas("Page 1 Description", "/page1", "Page 1 Title", "") + others + "Page 1 Title");
  CHECK(app.pages()[0].title == "App Title");
  CHECK(app.pages()[1].title == "Page 1 Title");
  CHECK(app.pages()[0].description == "App Description");
  CHECK(app.pages()[1].description == "Page 1 Description");
}

TEST_CASE("no tags if the app wants none, but the title") {
  App app{{.include_pages_meta = false}};
  Asker asker(app);
  app.page("/page1", html::P()).title("One");
  CHECK(head(text(asker.get("/page1"))) == others + "One");
}

TEST_CASE("a Host that is none stands in no tag") {
  App app;
  Asker asker(app);
  app.page("/", html::P()).image("x.png");
  const auto page = text(asker.get("/", {{"Host", "evil\"><script>"}}));
  CHECK(page.find("evil") == std::string::npos);
  CHECK(page.find("\"twitter:image\" content=\"/assets/x.png\"") != std::string::npos);
}

TEST_CASE("the tags of a page that was asked for over TLS") {
  App app;
  app.page("/", html::P()).image("x.png");
  const HeaderView host{"Host", "example.org"};
  const auto page = text(app.handler().handle(
      {.method = "GET", .target = "/", .headers = {&host, 1}, .body = {}, .remote = {}, .scheme = "https"}));
  CHECK(page.find("\"twitter:url\" content=\"https://example.org/\"") != std::string::npos);
  CHECK(page.find("\"og:image\" content=\"https://example.org/assets/x.png\"") != std::string::npos);
}

TEST_CASE("the index of a path that no page has") {
  App app{{.title = "Levels", .description = "of tanks"}};
  Asker asker(app);
  app.page("/", html::P());
  CHECK(head(text(asker.get("/nowhere"))) == metas("of tanks", "/nowhere", "Levels", "") + others + "Levels");
  App other;
  Asker other_asker(other);
  other.page("/x/<id>", [](int) { return html::P(); }).title([](int id) { return std::to_string(id); });
  other.page_not_found(html::P()).title("Nothing here").image_url("https://example.org/a.png");
  CHECK(head(text(other_asker.get("/x/y"))) ==
        metas("", "/x/y", "Nothing here", "https://example.org/a.png") + others + "Nothing here");
}

TEST_CASE("a title whose function fails is the app's, and the log says so") {
  App app;
  Asker asker(app);
  app.page("/", html::P()).title([]() -> std::string { throw std::runtime_error("no"); });
  CHECK(asker.get("/").status == 200);
  CHECK(asker.log.find("has no title or description: their function has failed\n") != std::string::npos);
}

TEST_CASE("functions for titles run where blocking hurts nobody") {
  App app;
  app.page("/", html::P());
  CHECK_FALSE(app.handler().runs_user_code("GET", "/"));
  App other;
  other.page("/", html::P()).title([] { return "x"; });
  CHECK(other.handler().runs_user_code("GET", "/"));
  CHECK(other.handler().runs_user_code("GET", "/assetsandmore"));
  CHECK_FALSE(other.handler().runs_user_code("GET", "/assets/a.css"));
  CHECK_FALSE(other.handler().runs_user_code("GET", "/_dash-component-suites/dash/a.js"));
}

TEST_CASE("the index of a page is kept as long as it says the same") {
  App app;
  Asker asker(app);
  app.page("/", html::P());
  app.page("/a", html::P());
  const auto tag = header(asker.get("/"), "ETag");
  CHECK(asker.get("/", {{"If-None-Match", tag}}).status == 304);
  CHECK(asker.get("/a", {{"If-None-Match", tag}}).status == 200);
}

TEST_CASE("images of the assets folder, by the page's name, else the app's, else the logo") {
  const Folder folder{"app.svg", "logo.png", "weekly_report.png", "home.txt", "b.jpeg", "b.gif"};
  App app{{.assets_folder = folder.path.string()}};
  app.page("/", html::P());
  app.page("/x/weekly-report", html::P());
  app.page("/b", html::P());
  app.page("/c", html::P()).image("given.png");
  std::vector<std::string> images;
  for (const auto& page : app.pages()) images.push_back(page.image);
  CHECK(images == std::vector<std::string>{"app.svg", "weekly_report.png", "b.gif", "given.png"});
  Asker asker(app);
  CHECK(text(asker.get("/b")).find("content=\"/assets/b.gif\"") != std::string::npos);
}

TEST_CASE("former paths lead to the page, with their query") {
  App app{{.url_base_pathname = "/app1/"}};
  Asker asker(app);
  app.page("/new page", html::P()).redirect_from("/old-home-page", "/v2/");
  app.page("/report/<id>", [](const std::string&) { return html::P(); }).redirect_from("/r/<id>/<rest>");
  const auto response = asker.get("/app1/old-home-page?a=b%20c");
  CHECK(response.status == 301);
  CHECK(header(response, "Location") == "/app1/new%20page?a=b%20c");
  CHECK(header(asker.get("/app1/v2"), "Location") == "/app1/new%20page");
  CHECK(header(asker.get("/app1/r/a%2F%2Fb%0d%0ax/y"), "Location") == "/app1/report/a%2F%2Fb%0D%0Ax");
  CHECK(asker.get("/app1/old-home-page/more").status == 200);
  CHECK(asker.ask("HEAD", "/app1/v2").status == 301);
  CHECK(asker.ask("POST", "/app1/v2").status == 405);
}

TEST_CASE("a former path of the whole app leads below its prefix, not to another host") {
  App app;
  Asker asker(app);
  app.page("/<a>/<b>", [](const std::string&, const std::string&) { return html::P(); })
      .redirect_from("/go/<a>/<b>");
  CHECK(header(asker.get("/go/%2F/evil.example"), "Location") == "/%2F/evil.example");
}

TEST_CASE("the container is the layout of an app with pages that has none") {
  App app;
  Asker asker(app);
  app.page("/", html::P());
  CHECK(
      text(asker.get("/_dash-layout")) ==
      R"({"props":{"children":[{"props":{"id":"_pages_location","refresh":"callback-nav"},"type":"Location",)"
      R"("namespace":"dash_core_components"},{"props":{"id":"_pages_content","disable_n_clicks":true},)"
      R"("type":"Div","namespace":"dash_html_components"},{"props":{"id":"_pages_store"},"type":"Store",)"
      R"("namespace":"dash_core_components"},{"props":{"id":"_pages_dummy","disable_n_clicks":true},)"
      R"("type":"Div","namespace":"dash_html_components"}]},"type":"Div","namespace":"dash_html_components"})");
}

TEST_CASE("the callbacks of pages, as Dash has them") {
  App app;
  Asker asker(app);
  app.page("/", html::P());
  const auto router = record(asker, 0), titles = record(asker, 1);
  CHECK(router.at("output") == ".._pages_content.children..._pages_store.data..");
  CHECK(boost::json::serialize(router.at("inputs")) ==
        R"([{"id":"_pages_location","property":"pathname"},{"id":"_pages_location","property":"search"}])");
  CHECK(router.at("prevent_initial_call") == true);
  CHECK(titles.at("output") == "_pages_dummy.children");
  CHECK(boost::json::serialize(titles.at("clientside_function")) ==
        R"({"namespace":"_dashprivate_clientside_funcs","function_name":"_pages_title"})");
}

TEST_CASE("the browser knows what callbacks name on all pages, but not what the pages hold") {
  App app;
  Asker asker(app);
  app.page("/", html::Div("a secret").id("one"), html::P().id("no callback's"));
  app.page("/x/<id>", [](int id) { return html::Span(id).id({{"type", "x"}, {"index", id}}); }).example(3);
  const html::Span::Id part{{"type", "x"}, {"index", 3}};
  app.callback(Output("one", "children"), Input(part.n_clicks()), [](int) { return 1; });
  const auto page = text(asker.get("/"));
  CHECK(page.find(R"("validation_layout":[{"props":{"id":"_pages_location"},"type":"Location",)") !=
        std::string::npos);
  CHECK(page.find(
            R"({"props":{"id":"one"},"type":"Div","namespace":"dash_html_components"},)"
            R"({"props":{"id":{"index":3,"type":"x"}},"type":"Span","namespace":"dash_html_components"}])") !=
        std::string::npos);
}

TEST_CASE("it knows of no components, if ids may come later") {
  App app{{.suppress_callback_exceptions = true}};
  Asker asker(app);
  app.page("/", html::Div().id("one"));
  CHECK(text(asker.get("/")).find("validation_layout") == std::string::npos);
}

TEST_CASE("the scripts of what pages are made of") {
  App app;
  Asker asker(app);
  app.page("/", html::Div());
  CHECK(text(asker.get("/")).find("dash_table") == std::string::npos);
  App other;
  Asker other_asker(other);
  other.page("/", html::Div());
  other.page("/t", dash_table::DataTable());
  CHECK(text(other_asker.get("/")).find("dash_table") != std::string::npos);
  App made;
  Asker made_asker(made);
  made.page("/", [] { return html::Div(); });
  CHECK(text(made_asker.get("/")).find("dash_table") != std::string::npos);
}
