// Figures as pages of their own.
#include <catch2/catch.hpp>
#include <cdash/client/html.hpp>
#include <cdash/error.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace cdash;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

Figure bars() {
  Figure made;
  made.add_trace(figure::Trace("bar").set("y", {1, 2}).set("name", "</script>"));
  made.update_layout({{"template", "none"}});
  return made;
}

}  // namespace

TEST_CASE("A part of a page is a div and its script") {
  CHECK(bars().to_html({.full_html = false, .include_plotlyjs = false}) ==
        R"-(<div class="plotly-graph-div" style="height:100%; width:100%"></div>
<script>(function(div) {
const figure = {"data":[{"type":"bar","y":[1,2],"name":"\u003c/script>"}],"layout":{}};
figure.config = {"responsive":true};
Plotly.newPlot(div, figure);
})(document.currentScript.previousElementSibling);</script>
)-");
}

TEST_CASE("The size is the layout's, else what was asked for") {
  auto sized = bars();
  sized.update_layout({{"width", 300}});
  CHECK_THAT(
      sized.to_html({.full_html = false,
                     .include_plotlyjs = false,
                     .div_id = "a\"b",
                     .default_width = "50%",
                     .default_height = "20em"}),
      StartsWith("<div class=\"plotly-graph-div\" id=\"a&quot;b\" style=\"height:20em; width:300px\">"));
}

TEST_CASE("The config is plotly.js's own, responsive unless it says otherwise") {
  CHECK_THAT(bars().to_html({.include_plotlyjs = false, .config = {{"displayModeBar", false}}}),
             Contains(R"(figure.config = {"displayModeBar":false,"responsive":true};)"));
  CHECK_THAT(bars().to_html({.include_plotlyjs = false, .config = {{"responsive", false}}}),
             Contains(R"(figure.config = {"responsive":false};)"));
}

TEST_CASE("Frames play by themselves unless told otherwise") {
  auto animated = bars();
  animated.add_frame(figure::Frame("a"));
  CHECK_THAT(animated.to_html({.full_html = false, .include_plotlyjs = false}), Contains("Plotly.animate"));
  CHECK_THAT(animated.to_html({.full_html = false, .include_plotlyjs = false, .auto_play = false}),
             !Contains("Plotly.animate"));
}

TEST_CASE("A page has plotly.js inside") {
  const auto page = bars().to_html();
  CHECK(page.size() > 4'000'000);
  CHECK(page.size() < 6'000'000);
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(page.ends_with("</body>\n</html>\n"));
}

TEST_CASE("A page goes into a file") {
  const auto path = (std::filesystem::temp_directory_path() / "cdash_write_html_test.html").string();
  bars().write_html(path, {.include_plotlyjs = false});
  std::ifstream in(path);
  const std::string text(std::istreambuf_iterator<char>(in), {});
  std::filesystem::remove(path);
  CHECK(text == bars().to_html({.include_plotlyjs = false}));
}

TEST_CASE("A file that cannot be written is an error") {
  CHECK_THROWS_WITH(bars().write_html("/nowhere/figure.html", {.include_plotlyjs = false}),
                    "cdash: /nowhere/figure.html cannot be written");
}
