// Assets: which of them stand in the page, which are served, and what is a 404.
#include <sys/stat.h>
#include <unistd.h>
#include <atomic>
#include <catch2/catch.hpp>
#include <cdash/app/impl/assets.hpp>
#include <cdash/cdash.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Folder {
  Folder()
      : path(std::filesystem::temp_directory_path() /
             ("cdash_files_" + std::to_string(::getpid()) + "_" + std::to_string(count++))) {
    std::filesystem::create_directories(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  void write(const std::string& name, const std::string& text = {}) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name) << text;
  }
  std::filesystem::path path;
  static inline std::atomic<int> count = 0;
};

struct Page {
  explicit Page(AppSettings settings) : app(std::move(settings)), asker(app) { app.layout(html::Div()); }
  std::string html() { return text(asker.get("/")); }
  App app;
  Asker asker;
};

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("folders whose name matches stay out of the page, with all that is below them") {
  Folder folder;
  for (const auto* name : {"a.js", "ignored/b.js", "deep/not_ignored_at_all/c.js", "deep/d.js", "ignored.js"})
    folder.write(name);
  Page page({.assets_folder = folder.path.string(), .assets_path_ignore = {"", "ignored$", "^not_"}});
  const auto html = page.html();
  CHECK(has(html, "/assets/a.js"));
  CHECK(has(html, "/assets/ignored.js"));
  CHECK(has(html, "/assets/deep/d.js"));
  CHECK_FALSE(has(html, "b.js"));
  CHECK_FALSE(has(html, "c.js"));
  CHECK(page.asker.get("/assets/ignored/b.js").status == 200);
}

TEST_CASE("a folder's pattern that is none") {
  App app{{.assets_path_ignore = {"fine", "("}}};
  app.layout(html::Div());
  REQUIRE(app.problems().size() == 1);
  CHECK(app.problems()[0].starts_with("assets_path_ignore has \"(\", which is no regular expression: "));
}

TEST_CASE("assets that are served alone, and not put into the page") {
  Folder folder;
  folder.write("a.js");
  folder.write("favicon.ico", "icon");
  Page page({.assets_folder = folder.path.string(), .include_assets_files = false});
  CHECK_FALSE(has(page.html(), "/assets/"));
  CHECK(page.asker.get("/assets/a.js").status == 200);
}

TEST_CASE("the environment keeps assets out of the page where the settings say nothing") {
  const auto says = [](const char* text) {
    static const char* value;
    value = text;
    return +[](const char* name) {
      return name == std::string_view("DASH_INCLUDE_ASSETS_FILES") ? value : nullptr;
    };
  };
  CHECK(detail::includes_assets({}, says(nullptr)));
  CHECK_FALSE(detail::includes_assets({}, says("false")));
  CHECK_FALSE(detail::includes_assets({}, says("False")));
  CHECK(detail::includes_assets({}, says("true")));
  CHECK_FALSE(detail::includes_assets({}, [](const char* name) {
    return name == std::string_view("dash_include_assets_files") ? "false" : nullptr;
  }));
  CHECK(detail::includes_assets({.include_assets_files = true}, says("false")));
}

TEST_CASE("assets that browsers fetch elsewhere") {
  Folder folder;
  folder.write("a.js");
  folder.write("favicon.ico", "icon");
  Page page({.assets_folder = folder.path.string(), .assets_external_path = "https://cdn.example.org/v1/"});
  const auto html = page.html();
  CHECK(has(html, "src=\"https://cdn.example.org/v1/assets/a.js?m="));
  CHECK(has(html, "href=\"https://cdn.example.org/v1/assets/favicon.ico?m="));
}

TEST_CASE("names that are not a file everywhere are no assets") {
  for (const auto* name : {"a", "a.css", "css/a b.css", ".hidden", "console.js", "com.js", "com10.js", "lpt0",
                           "auxiliary/x", "é.css"})
    CHECK(detail::is_plain_path(name));
  for (const auto* name : {"",
                           "/",
                           "/a",
                           "a/",
                           "a//b",
                           "//server/share/a",
                           "\\\\server\\share\\a",
                           "..",
                           "../a",
                           "a/..",
                           ".",
                           "a/./b",
                           "a\\b",
                           "C:a",
                           "C:/a",
                           "a:stream",
                           "a::$DATA",
                           "a.",
                           "a ",
                           "a. ",
                           "CON",
                           "con",
                           "nul.txt",
                           "sub/aux.css",
                           "COM1",
                           "com9.js",
                           "Lpt1.a.b",
                           "prn .txt",
                           "CONIN$",
                           "a\nb",
                           "a\x7f"})
    CHECK_FALSE(detail::is_plain_path(name));
}

TEST_CASE("what is no plain file of the folder is a 404, and says nothing of the file system") {
  Folder folder;
  folder.write("secret.txt", "secret");
  folder.write("assets/ok.css", "ok");
  folder.write("assets/aux.css", "device");
  folder.write("assets/deep/x.css", "deep");
  std::filesystem::create_symlink(folder.path, folder.path / "assets" / "up");
  std::filesystem::create_symlink("nowhere", folder.path / "assets" / "broken.css");
  std::filesystem::create_symlink("../secret.txt", folder.path / "assets" / "out.css");
  std::filesystem::create_symlink("ok.css", folder.path / "assets" / "in.css");
  REQUIRE(::mkfifo((folder.path / "assets" / "pipe.css").c_str(), 0600) == 0);
  Page page({.assets_folder = (folder.path / "assets").string()});
  CHECK(text(page.asker.get("/assets/in.css")) == "ok");
  for (const auto* name :
       {"up/secret.txt", "broken.css", "out.css", "pipe.css", "deep", "deep/", "aux.css", "CON", "NUL.txt",
        "ok.css/", "ok.css.", "ok.css%20", "ok.css::$DATA", "%5C%5Cserver%5Cshare%5Ca", "//server/share/a",
        "C:/secret.txt", "..%2f..%2fsecret.txt", "deep/..%5c..%5csecret.txt", "%2e%2e/secret.txt"}) {
    const auto response = page.asker.get("/assets/" + std::string(name));
    CHECK(response.status == 404);
    CHECK_FALSE(has(text(response), "secret"));
    CHECK_FALSE(has(text(response), folder.path.string()));
  }
}

TEST_CASE("a script that is left out is a warning") {
  Folder folder;
  folder.write("aux.js");
  std::vector<LogLevel> levels;
  App app{{.assets_folder = folder.path.string(),
           .log = [&](const LogRecord& record) { levels.push_back(record.level); }}};
  app.layout(html::Div());
  app.handler();
  CHECK(levels == std::vector{LogLevel::warn});
}

TEST_CASE("scripts and stylesheets that are left out are named in the log") {
  Folder folder;
  folder.write("outside.js");
  folder.write("assets/aux.css");
  std::filesystem::create_symlink("nowhere", folder.path / "assets" / "broken.js");
  std::filesystem::create_symlink("../outside.js", folder.path / "assets" / "out.js");
  std::filesystem::create_symlink("../outside.js", folder.path / "assets" / "note.txt");
  Page page({.assets_folder = (folder.path / "assets").string()});
  CHECK_FALSE(has(page.html(), "/assets/"));
  CHECK(has(page.asker.log,
            "cdash: the asset aux.css is left out: its name is not the same on every system\n"));
  CHECK(has(page.asker.log, "cdash: the asset broken.js is left out: it is no file\n"));
  CHECK(has(page.asker.log, "cdash: the asset out.js is left out: the link leads out of the folder\n"));
  CHECK_FALSE(has(page.asker.log, "note.txt"));
}

TEST_CASE("assets built into the program stand in for the folder") {
  static constexpr EmbeddedAsset files[] = {{"z.css", "z{}"},
                                            {"sub/b.js", "b"},
                                            {"a.js", "a"},
                                            {"favicon.ico", "icon"},
                                            {"data/n.bin", {"\0\xff", 2}}};
  Folder folder;
  folder.write("own.js");
  Page page({.assets_folder = folder.path.string(), .embedded_assets = files});
  const auto html = page.html();
  CHECK(html.find("/assets/a.js?m=") < html.find("/assets/sub/b.js?m="));
  CHECK(has(html, "<link rel=\"stylesheet\" href=\"/assets/z.css?m="));
  CHECK(has(html, "href=\"/assets/favicon.ico?m="));
  CHECK_FALSE(has(html, "own.js"));
  CHECK(page.asker.get("/assets/own.js").status == 404);
  const auto binary = page.asker.get("/assets/data/n.bin");
  CHECK(text(binary) == std::string("\0\xff", 2));
  CHECK(binary.content_type == "application/octet-stream");
  CHECK(page.asker.get("/assets/data/n.bin", {{"If-None-Match", header(binary, "ETag")}}).status == 304);
  CHECK(page.asker.get("/assets/data").status == 404);
}
