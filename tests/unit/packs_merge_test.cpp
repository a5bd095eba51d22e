// What a front end becomes with packs, and which packs do not go together.
#include <array>
#include <catch2/catch.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/client/packages.hpp>
#include <cdash/version.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace cdash::client;

namespace {

constexpr std::string_view hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

constexpr File file(std::string_view package, std::string_view path) {
  return {package, path, "text/javascript", hash, 4, {}, {}, "js()"};
}

constexpr File dash_files[] = {file("dash", "dash-renderer/renderer.js"), file("dash", "dcc.js"),
                               file("dash", "react.js"), file("plotly", "plotly.js")};
constexpr Package dash_packages[] = {{"dash", "4.1.0", "MIT", "abc", hash},
                                     {"plotly", "6.9.0", "MIT", "def"}};
constexpr Resource dash_scripts[] = {{"dash", "react.js", "", ""},
                                     {"dash", "dash-renderer/renderer.js", "", ""},
                                     {"dash", "dcc.js", "dash_core_components", ""}};
constexpr NodeProp dash_props[] = {{"dash_core_components", "Tab", "label"}};
constexpr Table dash{.dash_version = "4.1.0",
                     .renderer_version = "3.1.0",
                     .plotlyjs_version = "3.7.0",
                     .base_url = "",
                     .plotlyjs = {"plotly", "plotly.js", "", ""},
                     .packages = dash_packages,
                     .scripts = dash_scripts,
                     .styles = {},
                     .node_props = dash_props,
                     .files = dash_files};

// A library of one script, with its data.
struct Library {
  Library(std::string_view package, std::string_view version, std::string_view own_hash,
          std::string_view name_space)
      : packages{Package{package, version, "Apache-2.0", own_hash, "5"}},
        scripts{Resource{package, "main.js", name_space, "sha384-m"}},
        props{NodeProp{name_space, "Card", "title"}},
        files{file(package, "LICENSE"), file(package, "main.js")} {}

  Pack pack(std::string_view base_url = {}) const {
    return {
        .base_url = base_url, .packages = packages, .scripts = scripts, .node_props = props, .files = files};
  }

  std::array<Package, 1> packages;
  std::array<Resource, 1> scripts;
  std::array<NodeProp, 1> props;
  std::array<File, 2> files;
};

const Library boots("boots", "2.0", "b00", "boots_components");
const Library shoes("shoes", "1.0", "50e", "shoes_components");

std::vector<std::string> urls(const FrontEnd& front, std::vector<std::string_view> namespaces) {
  std::vector<std::string> out;
  for (const auto& tag : front.scripts(namespaces)) out.push_back(tag.url);
  return out;
}

FrontEnd with(const std::vector<Pack>& packs) { return FrontEnd(dash, packs); }

}  // namespace

TEST_CASE("Libraries stand between React and the renderer, and only those in use") {
  const std::vector packs{boots.pack(), shoes.pack()};
  const FrontEnd front(dash, packs);
  CHECK(urls(front, {"dash_core_components", "shoes_components", "boots_components"}) ==
        std::vector<std::string>{"_dash-component-suites/dash/-abc/react.js",
                                 "_dash-component-suites/boots/-b00/main.js",
                                 "_dash-component-suites/shoes/-50e/main.js",
                                 "_dash-component-suites/dash/-abc/dash-renderer/renderer.js",
                                 "_dash-component-suites/dash/-abc/dcc.js"});
  CHECK(urls(front, {"shoes_components"}) ==
        std::vector<std::string>{"_dash-component-suites/dash/-abc/react.js",
                                 "_dash-component-suites/shoes/-50e/main.js",
                                 "_dash-component-suites/dash/-abc/dash-renderer/renderer.js"});
}

TEST_CASE("A library's files are found, and properties of its components that hold others") {
  const std::vector packs{boots.pack()};
  const FrontEnd front(dash, packs);
  CHECK(front.find("boots/-b00/LICENSE").immutable);
  CHECK(front.find("dash/-abc/react.js").immutable);
  REQUIRE(front.table().node_props.size() == 2);
  CHECK(front.table().node_props[1].component_namespace == "boots_components");
}

TEST_CASE("The same package in two packs counts once") {
  const std::vector packs{boots.pack(), boots.pack()};
  const FrontEnd front(dash, packs);
  CHECK(urls(front, {"boots_components"}).size() == 3);
  CHECK(front.table().packages.size() == 3);
  CHECK(front.table().node_props.size() == 2);
}

TEST_CASE("A package in two versions is refused") {
  const Library newer("boots", "2.1", "b01", "boots_components");
  CHECK_THROWS_WITH(
      with({boots.pack(), newer.pack()}),
      "cdash: this program contains the package boots twice, in different versions: 2.0 (files b00) and "
      "2.1 (files b01); link or name one of them");
  const Library changed("boots", "2.0", "b02", "boots_components");
  CHECK_THROWS_WITH(
      with({boots.pack(), changed.pack()}),
      "cdash: this program contains the package boots twice, in different states: 2.0 (files b00) and "
      "2.0 (files b02); link or name one of them");
}

TEST_CASE("Another version of a package of Dash's own is refused") {
  const Library other("plotly", "7.0.0", "fff", "");
  CHECK_THROWS_WITH(
      with({other.pack()}),
      "cdash: this program contains the package plotly twice, in different versions: 6.9.0 (files def) "
      "and 7.0.0 (files fff); link or name one of them");
}

TEST_CASE("Two packages with one namespace are refused") {
  const Library fork("boots_fork", "0.1", "f00", "boots_components");
  CHECK_THROWS_WITH(
      with({boots.pack(), fork.pack()}),
      "cdash: this program contains two packages with components of the namespace boots_components: "
      "boots 2.0 and boots_fork 0.1; link or name one of them");
  const Library core("my_core", "0.1", "c00", "dash_core_components");
  CHECK_THROWS_WITH(with({core.pack()}),
                    "cdash: this program contains two packages with components of the namespace "
                    "dash_core_components: dash 4.1.0 and my_core 0.1; link or name one of them");
}

TEST_CASE("A pack that names a script it has not is refused") {
  auto wrong = boots;
  wrong.scripts[0].path = "gone.js";
  CHECK_THROWS_WITH(with({wrong.pack()}),
                    "cdash: the front end has no boots/gone.js, which it names as a script");
}

TEST_CASE("Each pack comes from its own place") {
  const std::vector packs{boots.pack("https://cdn.example/"), shoes.pack()};
  const FrontEnd front(dash, packs);
  const auto tags = front.scripts(std::array<std::string_view, 2>{"boots_components", "shoes_components"});
  REQUIRE(tags.size() == 4);
  CHECK(tags[1].url == "https://cdn.example/_dash-component-suites/boots/-b00/main.js");
  CHECK(tags[1].integrity == "sha384-m");
  CHECK(tags[1].absolute);
  CHECK_FALSE(tags[2].absolute);
}

TEST_CASE("A stylesheet of a CDN has its stand-in") {
  const std::array sheets{StandIn{"https://cdn.example/boots@2.0/boots.css", "boots", "main.js", "sha384-s"}};
  auto pack = boots.pack();
  pack.stand_ins = sheets;
  const std::vector packs{pack};
  const FrontEnd front(dash, packs);
  const auto found = front.stand_in("https://cdn.example/boots@2.0/boots.css");
  REQUIRE(found);
  CHECK(found->url == "_dash-component-suites/boots/-b00/main.js");
  CHECK_FALSE(front.stand_in("https://cdn.example/boots@2.1/boots.css"));
}

TEST_CASE("Packages are listed with what they are made of") {
  const std::vector packs{boots.pack()};
  CHECK(list_packages(FrontEnd(dash, packs)) ==
        "package  version  licence     files  bytes  sha256\n"
        "dash     4.1.0    MIT             3     12  " +
            std::string(hash) +
            "\n"
            "plotly   6.9.0    MIT             1      4  \n"
            "boots    2.0      Apache-2.0      2      8  5\n");
}

TEST_CASE("Packs stand in the order of their names, whoever announced them first") {
  const auto front = find_front_end({.built_in = &dash, .packs = {shoes.pack(), boots.pack()}});
  const std::vector<std::string_view> known(front->namespaces().begin(), front->namespaces().end());
  CHECK(known ==
        std::vector<std::string_view>{"boots_components", "shoes_components", "dash_core_components"});
}
