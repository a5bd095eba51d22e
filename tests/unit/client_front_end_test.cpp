// Which scripts a page gets, and which file an address means.
#include <array>
#include <catch2/catch.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/error.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace cdash::client;

namespace {

// "abcabcabcabc", packed by gzip.
constexpr std::string_view packed{
    "\037\213\010\000\000\000\000\000\002\377KLJN\204\041\000\064\052nZ\014\000\000\000", 25};
constexpr std::string_view hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

constexpr File files[] = {
    {"dash", "dash-renderer/build/dash_renderer.min.js", "text/javascript", hash, 12, packed, "br!", {}},
    {"dash", "dcc/async-graph.js", "text/javascript", hash, 12, packed, "br!", {}},
    {"dash", "dcc/dash_core_components.js", "text/javascript", hash, 12, packed, "br!", {}},
    {"dash", "deps/polyfill@7.12.1.min.js", "text/javascript", hash, 12, packed, "br!", {}},
    {"dash", "favicon.ico", "image/x-icon", hash, 4, {}, {}, "icon"},
    {"dash", "html/dash_html_components.min.js", "text/javascript", hash, 12, packed, {}, {}},
    {"plotly", "package_data/plotly.min.js", "text/javascript", hash, 12, packed, {}, {}},
};
constexpr Package packages[] = {{"dash", "4.1.0", "MIT", "abc123"}, {"plotly", "6.9.0", "MIT", "def456"}};
constexpr Resource scripts[] = {
    {"dash", "deps/polyfill@7.12.1.min.js", "", "sha384-p"},
    {"dash", "dash-renderer/build/dash_renderer.min.js", "", "sha384-r"},
    {"dash", "dcc/dash_core_components.js", "dash_core_components", "sha384-c"},
    {"dash", "html/dash_html_components.min.js", "dash_html_components", "sha384-h"},
};

constexpr Table table_at(std::string_view base_url) {
  return {.dash_version = "4.1.0",
          .renderer_version = "3.1.0",
          .plotlyjs_version = "3.7.0",
          .base_url = base_url,
          .plotlyjs = {"plotly", "package_data/plotly.min.js", "", "sha384-y"},
          .packages = packages,
          .scripts = scripts,
          .styles = {},
          .node_props = {},
          .files = files};
}
constexpr Table table = table_at("");

std::vector<std::string> urls(const FrontEnd& front, std::vector<std::string_view> namespaces) {
  std::vector<std::string> out;
  for (const auto& tag : front.scripts(namespaces)) out.push_back(tag.url);
  return out;
}

std::string found(std::string_view address) {
  const FrontEnd front(table);
  const auto match = front.find(address);
  if (!match) return "nothing";
  return std::string(match.file->package) + " " + std::string(match.file->path) +
         (match.immutable ? ", immutable" : "");
}

template <class F>
std::string error_of(F&& make) {
  try {
    make();
  } catch (const cdash::Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a page loads the scripts of the namespaces it uses, in load order") {
  const FrontEnd front(table);
  CHECK(
      urls(front, {"dash_html_components", "dash_core_components"}) ==
      std::vector<std::string>{"_dash-component-suites/dash/-abc123/deps/polyfill@7.12.1.min.js",
                               "_dash-component-suites/dash/-abc123/dash-renderer/build/dash_renderer.min.js",
                               "_dash-component-suites/dash/-abc123/dcc/dash_core_components.js",
                               "_dash-component-suites/dash/-abc123/html/dash_html_components.min.js"});
}

TEST_CASE("a page does not load the scripts of namespaces it does not use") {
  const FrontEnd front(table);
  CHECK(
      urls(front, {"dash_html_components", "my_components"}) ==
      std::vector<std::string>{"_dash-component-suites/dash/-abc123/deps/polyfill@7.12.1.min.js",
                               "_dash-component-suites/dash/-abc123/dash-renderer/build/dash_renderer.min.js",
                               "_dash-component-suites/dash/-abc123/html/dash_html_components.min.js"});
}

TEST_CASE("the front end knows its namespaces") {
  const FrontEnd front(table);
  const std::vector<std::string_view> known(front.namespaces().begin(), front.namespaces().end());
  CHECK(known == std::vector<std::string_view>{"dash_core_components", "dash_html_components"});
}

TEST_CASE("from a CDN, addresses are complete and have their hashes") {
  const auto cdn = table_at("https://cdn.example/x/");
  const FrontEnd front(cdn);
  const auto tags = front.scripts(std::array<std::string_view, 1>{"dash_html_components"});
  REQUIRE(tags.size() == 3);
  CHECK(tags[2].absolute);
  CHECK(tags[2].integrity == "sha384-h");
  CHECK(tags[2].url ==
        "https://cdn.example/x/_dash-component-suites/dash/-abc123/html/dash_html_components.min.js");
}

TEST_CASE("plotly.js has an address of its own") {
  CHECK(FrontEnd(table).plotlyjs().url == "_dash-component-suites/plotly/-def456/package_data/plotly.min.js");
}

TEST_CASE("an address without hash is found and not kept") {
  CHECK(found("dash/dcc/async-graph.js") == "dash dcc/async-graph.js");
  CHECK(found("plotly/package_data/plotly.min.js") == "plotly package_data/plotly.min.js");
}

TEST_CASE("an address with the package's hash is immutable") {
  CHECK(found("dash/-abc123/dcc/async-graph.js") == "dash dcc/async-graph.js, immutable");
}

TEST_CASE("an address with another version's hash is found and not kept") {
  CHECK(found("dash/-abc124/dcc/async-graph.js") == "dash dcc/async-graph.js");
  CHECK(found("dash/-abc124/dcc/async-graph.v4_5_0m1790032440.js") == "dash dcc/async-graph.js");
}

TEST_CASE("a fingerprint is left out, whatever it says") {
  CHECK(found("dash/dcc/async-graph.v4_5_0m1790032440.js") == "dash dcc/async-graph.js, immutable");
  CHECK(found("dash/deps/polyfill@7.v4_3_0m1795376752.12.1.min.js") ==
        "dash deps/polyfill@7.12.1.min.js, immutable");
  CHECK(found("dash/-abc123/dcc/async-graph.v1mm0f.js") == "dash dcc/async-graph.js, immutable");
}

TEST_CASE("what looks like a fingerprint only from afar stays in the name") {
  for (const auto* name : {"async-graph.v4_5_0.js", "async-graph.v4mxyz.js", "async-graph.vm12.js",
                           "async-graph.v4_5m.js", "async-graph.js.v4m12", "v4m12.async-graph.js"})
    CHECK(found(std::string("dash/dcc/") + name) == "nothing");
}

TEST_CASE("names that no package has are not found") {
  for (const auto* address :
       {"", "dash", "dash/", "/", "dash/-abc123", "dash/-abc123/", "dash/-/dcc/async-graph.js",
        "dash/-xyz/dcc/async-graph.js", "nobody/dcc/async-graph.js", "dash/dcc/async-graph",
        "dash/dcc/async-graph.jsx", "dash/dcc/async-grap.js", "dash//dcc/async-graph.js",
        "dash/DCC/async-graph.js", "plotly/favicon.ico"})
    CHECK(found(address) == "nothing");
}

TEST_CASE("an address cannot leave its package") {
  using namespace std::string_view_literals;
  for (const auto address :
       {"dash/../dash/favicon.ico"sv, "dash/./favicon.ico"sv, "dash/dcc/../favicon.ico"sv,
        "../../etc/passwd"sv, "dash\\favicon.ico"sv, "dash/favicon.ico\0.js"sv, "dash/%66avicon.ico"sv})
    CHECK(found(address) == "nothing");
}

TEST_CASE("a file goes out as the client wants it") {
  const FrontEnd front(table);
  const auto& file = *front.find("dash/dcc/async-graph.js").file;
  CHECK(front.encode(file, "gzip, br").bytes == "br!");
  CHECK(front.encode(file, "gzip").bytes == packed);
  CHECK(front.encode(file, "").bytes == "abcabcabcabc");
}

TEST_CASE("a file kept plain goes out plain") {
  const FrontEnd front(table);
  const auto answer = front.encode(*front.find("dash/favicon.ico").file, "gzip, br");
  CHECK(answer.bytes == "icon");
  CHECK(answer.encoding == Encoding::identity);
}

TEST_CASE("each encoding has an ETag of its own") {
  const FrontEnd front(table);
  const auto& file = *front.find("dash/dcc/async-graph.js").file;
  CHECK(front.encode(file, "").etag == "\"0123456789abcdef0123\"");
  CHECK(front.encode(file, "gzip").etag == "\"0123456789abcdef0123-gzip\"");
  CHECK(front.encode(file, "br").etag == "\"0123456789abcdef0123-br\"");
}

TEST_CASE("clients without gzip share the unpacked bytes") {
  const FrontEnd front(table);
  const auto& file = *front.find("dash/dcc/async-graph.js").file;
  const auto first = front.encode(file, "");
  CHECK(front.encode(file, "").bytes.data() == first.bytes.data());
}

TEST_CASE("a table for a CDN says that it has no bytes") {
  static constexpr File empty[] = {
      {"plotly", "package_data/plotly.min.js", "text/javascript", hash, 12, {}, {}, {}}};
  auto cdn = table_at("https://cdn.example/");
  cdn.files = empty;
  cdn.scripts = {};
  const FrontEnd front(cdn);
  CHECK(error_of([&] { (void)front.encode(empty[0], "gzip"); }) ==
        "cdash: the front end has no bytes of plotly/package_data/plotly.min.js: it was packed for a CDN, "
        "which "
        "serves them");
}

TEST_CASE("a table whose files are not sorted is refused") {
  const std::array unsorted{files[6], files[0]};
  auto wrong = table;
  wrong.files = unsorted;
  CHECK(error_of([&] { FrontEnd{wrong}; }) ==
        "cdash: the front end's files are not sorted: dash/dash-renderer/build/dash_renderer.min.js comes "
        "after "
        "plotly/package_data/plotly.min.js");
}

TEST_CASE("a table that names a script it has not is refused") {
  static constexpr Resource missing[] = {{"dash", "dcc/gone.js", "dash_core_components", ""}};
  auto wrong = table;
  wrong.scripts = missing;
  CHECK(error_of([&] { FrontEnd{wrong}; }) ==
        "cdash: the front end has no dash/dcc/gone.js, which it names as a script");
}
