// What a page is told about changed assets, by the handler and without a browser.
#include "app_fixture.hpp"

#include <catch2/catch.hpp>
#include <cdash/app/impl/folder_watch.hpp>
#include <cdash/cdash.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace cdash;
using namespace cdash_test;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

// A folder of its own, whose files are as old as the test says: 1 is the oldest.
struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "cdash-devtools-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    path = name;
  }
  Folder(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }

  void write(const std::string& name, const std::string& content, int age) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name) << content;
    fs::last_write_time(path / name, fs::file_time_type(start + std::chrono::seconds(age)));
  }
  static inline const auto start =
      fs::file_time_type::clock::now().time_since_epoch() - std::chrono::hours(1);
  fs::path path;
};

std::string told(const std::vector<detail::FileChange>& changes) {
  std::string text;
  for (const auto& change : changes) text += change.path + (change.modified < 0 ? " gone\n" : "\n");
  return text;
}

struct Reloading {
  explicit Reloading(const fs::path& assets)
      : app({.assets_folder = assets.string(),
             .dev_tools = {.hot_reload = true, .hot_reload_watch_interval = 0}}),
        asker(app) {
    app.layout(html::Div());
    app.handler();
  }
  boost::json::object ask(const std::string& since) {
    return boost::json::parse(text(asker.get("/_reload-hash?since=" + since))).as_object();
  }
  // The hash in the page that a browser gets now.
  std::string page() {
    const auto page = text(asker.get("/"));
    const auto at = page.find("\"hash\":\"") + 8;
    return page.substr(at, page.find('"', at) - at);
  }
  // "a.css b.js", with "-" before one that is gone.
  std::string files(const std::string& since) {
    std::string names;
    const auto answer = ask(since);
    for (const auto& file : answer.at("files").as_array()) {
      const std::string url(file.at("url").as_string());
      names += (names.empty() ? "" : " ") + std::string(file.at("modified").as_int64() < 0 ? "-" : "") +
               url.substr(std::string("/assets/").size());
    }
    return names;
  }

  App app;
  Asker asker;
};

std::string hash_in(const boost::json::object& answer) {
  return std::string(answer.at("reloadHash").as_string());
}

}  // namespace

TEST_CASE("a look at a folder tells what was added, written and deleted since the one before") {
  const Folder folder;
  folder.write("a.css", "1", 1);
  folder.write("sub/b.js", "1", 1);
  detail::FolderWatch watch(folder.path);
  CHECK(watch.look().empty());
  folder.write("a.css", "2", 2);
  folder.write("c.png", "1", 2);
  fs::remove(folder.path / "sub/b.js");
  CHECK(told(watch.look()) == "a.css\nc.png\nsub/b.js gone\n");
  CHECK(watch.look().empty());
}

TEST_CASE("another size is a change, whatever the time says") {
  const Folder folder;
  folder.write("a.css", "1", 1);
  detail::FolderWatch watch(folder.path);
  folder.write("a.css", "22", 1);
  CHECK(told(watch.look()) == "a.css\n");
}

TEST_CASE("a file that has just been written waits for the next look") {
  const Folder folder;
  folder.write("a.css", "1", 1);
  detail::FolderWatch watch(folder.path);
  const auto later = fs::file_time_type::clock::now() + std::chrono::hours(1);
  std::ofstream(folder.path / "a.css") << "half";
  std::ofstream(folder.path / "new.css") << "half";
  CHECK(watch.look().empty());
  fs::last_write_time(folder.path / "a.css", later);
  fs::remove(folder.path / "new.css");  // as editors do: nothing of it is told
  CHECK(told(watch.look()) == "a.css\n");
}

TEST_CASE("what editors leave beside a file is none of its business") {
  const Folder folder;
  detail::FolderWatch watch(folder.path);
  folder.write(".a.css.swp", "1", 1);
  folder.write("a.css~", "1", 1);
  folder.write(".git/index", "1", 1);
  CHECK(watch.look().empty());
}

TEST_CASE("a folder may come later, and go") {
  const Folder folder;
  detail::FolderWatch watch(folder.path / "assets");
  CHECK(watch.look().empty());
  folder.write("assets/a.css", "1", 1);
  CHECK(told(watch.look()) == "a.css\n");
  fs::remove_all(folder.path / "assets");
  CHECK(told(watch.look()) == "a.css gone\n");
}

TEST_CASE("a page is told of the files that changed since it was made") {
  const Folder folder;
  folder.write("a b.css", "1", 1);
  Reloading reloading(folder.path);
  const auto since = reloading.page();
  folder.write("a b.css", "2", 2);
  const auto answer = reloading.ask(since);
  CHECK(hash_in(answer) != since);
  CHECK(answer.at("hard") == true);
  CHECK(boost::json::serialize(answer.at("packages")) == R"(["cdash","dash","plotly"])");
  const auto& file = answer.at("files").at(0);
  CHECK(file.at("url") == "/assets/a%20b.css");
  CHECK(file.at("is_css") == true);
  CHECK(file.at("modified").as_int64() > 1'000'000'000'000);
}

TEST_CASE("a page that has heard of a change is not told again") {
  const Folder folder;
  Reloading reloading(folder.path);
  const auto since = reloading.page();
  folder.write("a.css", "1", 1);
  const auto heard = hash_in(reloading.ask(since));
  const auto answer = reloading.ask(heard);
  CHECK(hash_in(answer) == heard);
  CHECK(answer.at("hard") == false);
  CHECK(answer.at("files").as_array().empty());
}

TEST_CASE("every page gets what it has not seen, however many ask") {
  const Folder folder;
  Reloading reloading(folder.path);
  const auto slow = reloading.page();
  folder.write("a.css", "1", 1);
  const auto quick = hash_in(reloading.ask(slow));
  folder.write("b.js", "1", 1);
  CHECK(reloading.files(quick) == "b.js");
  CHECK(reloading.files(slow) == "a.css b.js");
}

TEST_CASE("a file that changes twice is told once, and a deleted one as gone") {
  const Folder folder;
  Reloading reloading(folder.path);
  const auto since = reloading.page();
  folder.write("a.css", "1", 1);
  reloading.ask(since);
  folder.write("a.css", "2", 2);
  CHECK(reloading.files(since) == "a.css");
  fs::remove(folder.path / "a.css");
  CHECK(reloading.files(since) == "-a.css");
}

TEST_CASE("a page of another process is loaded again, whatever has changed since") {
  const Folder folder;
  Reloading before(folder.path), after(folder.path);
  const auto other = before.page(), own = after.page();
  CHECK(own != other);
  folder.write("a.css", "1", 1);
  // The last two are of this process, and of no state that it ever had.
  for (const auto& since : {other, other + "0", std::string("x"), own.substr(0, 16) + "zzzzzzzzzzzzzzzz",
                            own.substr(0, 16) + "000000000000000f"}) {
    const auto answer = after.ask(since);
    CHECK(answer.at("hard") == true);
    CHECK(answer.at("files").as_array().empty());
  }
}

TEST_CASE("who does not say what it has seen gets the latest change, as from Dash") {
  const Folder folder;
  Reloading reloading(folder.path);
  CHECK(reloading.ask("").at("hard") == false);
  folder.write("a.css", "1", 1);
  CHECK(reloading.files("") == "a.css");
  folder.write("b.css", "1", 1);
  CHECK(reloading.files("") == "b.css");
}

TEST_CASE("a page that is loaded after a change has the new files, and no old ones") {
  const Folder folder;
  folder.write("old.js", "1", 1);
  Reloading reloading(folder.path);
  folder.write("new.css", "1", 1);
  fs::remove(folder.path / "old.js");
  CHECK_THAT(text(reloading.asker.get("/")), Contains("/assets/new.css?m=") && !Contains("/assets/old.js"));
}

TEST_CASE("the folder is not looked at again within the interval") {
  const Folder folder;
  App app({.assets_folder = folder.path.string(),
           .dev_tools = {.hot_reload = true, .hot_reload_watch_interval = 3600}});
  Asker asker(app);
  app.layout(html::Div());
  app.handler();
  folder.write("a.css", "1", 1);
  CHECK_THAT(text(asker.get("/_reload-hash")), Contains("\"files\":[]"));
}

TEST_CASE("without hot reload there is no hash, and nothing changes") {
  const Folder folder;
  App app({.assets_folder = folder.path.string()});
  Asker asker(app);
  app.layout(html::Div());
  app.handler();
  folder.write("a.css", "1", 1);
  CHECK(text(asker.get("/_reload-hash")) ==
        R"({"reloadHash":null,"hard":false,"packages":["cdash","dash","plotly"],"files":[]})");
}

TEST_CASE("the answer may not be kept") {
  const Folder folder;
  Reloading reloading(folder.path);
  CHECK(header(reloading.asker.get("/_reload-hash"), "Cache-Control") == "no-store");
}

TEST_CASE("what cdash-watch says of a build is in the answer, and nothing else of its file") {
  const Folder folder, state;
  setenv("CDASH_WATCH_STATUS", (state.path / "status").c_str(), 1);
  Reloading reloading(folder.path);
  unsetenv("CDASH_WATCH_STATUS");
  CHECK_FALSE(reloading.ask("").contains("cdash_build"));
  state.write("status", R"({"state":"failed","text":"a <b>","more":1})", 1);
  CHECK(boost::json::serialize(reloading.ask("").at("cdash_build")) ==
        R"({"state":"failed","text":"a <b>"})");
  for (const auto* other : {"", "no JSON", "[1]", R"({"state":1,"text":"a"})"}) {
    state.write("status", other, 1);
    CHECK_FALSE(reloading.ask("").contains("cdash_build"));
  }
}
