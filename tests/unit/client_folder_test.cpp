// A front end read from a folder, and what is said when the folder is damaged.
#include <catch2/catch.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using cdash::client::find_front_end;
using cdash::client::FrontEnd;
using cdash::client::sha256_hex;

namespace {

namespace fs = std::filesystem;

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

/// A folder as the packer writes it, with one package and one file; gone with the object.
class Folder {
 public:
  Folder() {
    auto name = (fs::temp_directory_path() / "cdash-client-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
    fs::create_directories(path_ / "plotly");
    write("plotly/plotly.js", "plot()");
    write("manifest.json", manifest);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::string name() const { return path_.string(); }

  /// What loading says; the folder's name replaced by F.
  std::string error() const {
    try {
      (void)FrontEnd::from_folder(name());
    } catch (const cdash::Error& error) {
      return replaced(error.what(), name(), "F");
    }
    return "no error";
  }

  const std::string manifest = R"({"format":2,"pack":false,"dash_version":"4.1.0","renderer_version":"3.1.0",
"plotlyjs_version":"3.7.0","plotlyjs":{"package":"plotly","path":"plotly.js","integrity":"sha384-x"},
"packages":[{"name":"plotly","version":"6.9.0","licence":"MIT","hash":"abc","sha256":"def"}],
"scripts":[],"styles":[],"stand_ins":[],
"node_props":[{"namespace":"dash_core_components","component":"Tab","path":"label"}],
"files":[{"package":"plotly","path":"plotly.js","content_type":"text/javascript","size":6,"sha256":")" +
                               sha256_hex("plot()") +
                               R"(","identity":{"file":"plotly/plotly.js","sha256":")" +
                               sha256_hex("plot()") + R"("}}]})";

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("a folder gives its files") {
  const Folder folder;
  const auto front = FrontEnd::from_folder(folder.name());
  const auto match = front->find("plotly/-abc/plotly.js");
  REQUIRE(match);
  CHECK(match.immutable);
  CHECK(front->encode(*match.file, "gzip").bytes == "plot()");
}

TEST_CASE("a folder gives its versions and node properties") {
  const Folder folder;
  const auto front = FrontEnd::from_folder(folder.name());
  CHECK(front->table().dash_version == "4.1.0");
  REQUIRE(front->table().node_props.size() == 1);
  CHECK(front->table().node_props[0].path == "label");
}

TEST_CASE("a folder that does not exist is named") {
  CHECK_THROWS_WITH(FrontEnd::from_folder("/no/such/folder"),
                    "cdash: the front end's folder /no/such/folder does not exist; make it with "
                    "tools/pack_client --folder");
}

TEST_CASE("a folder without manifest is told") {
  const Folder folder;
  fs::remove(folder / "manifest.json");
  CHECK(folder.error() == "cdash: F/manifest.json cannot be opened; run tools/pack_client --folder again");
}

TEST_CASE("a manifest that is no JSON is told") {
  const Folder folder;
  folder.write("manifest.json", "{\"format\":1,");
  CHECK(folder.error() ==
        "cdash: F/manifest.json: is not JSON: incomplete JSON; run tools/pack_client --folder again");
}

TEST_CASE("a manifest of another format is told") {
  const Folder folder;
  folder.write("manifest.json", "{\"format\":1}");
  CHECK(folder.error() ==
        "cdash: F/manifest.json: has format 1, wanted 2; run tools/pack_client --folder again");
}

TEST_CASE("a manifest without a member is told") {
  const Folder folder;
  folder.write("manifest.json", replaced(folder.manifest, "\"hash\"", "\"hush\""));
  CHECK(folder.error() ==
        "cdash: F/manifest.json: packages has no hash; run tools/pack_client --folder again");
}

TEST_CASE("a manifest with a member of another type is told") {
  const Folder folder;
  folder.write("manifest.json", replaced(folder.manifest, "\"scripts\":[]", "\"scripts\":{}"));
  CHECK(folder.error() ==
        "cdash: F/manifest.json: scripts is no array; run tools/pack_client --folder again");
}

TEST_CASE("a manifest that names a file outside the folder is refused") {
  const Folder folder;
  folder.write("manifest.json", replaced(folder.manifest, "plotly/plotly.js", "plotly/../../plotly.js"));
  CHECK(folder.error() ==
        "cdash: F/manifest.json: names the file plotly/../../plotly.js, which is not inside the folder; run "
        "tools/pack_client --folder again");
}

TEST_CASE("a manifest that names a file by its full path is refused") {
  const Folder folder;
  folder.write("manifest.json", replaced(folder.manifest, "plotly/plotly.js", "/etc/passwd"));
  CHECK(folder.error() ==
        "cdash: F/manifest.json: names the file /etc/passwd, which is not inside the folder; run "
        "tools/pack_client --folder again");
}

TEST_CASE("a file that is missing is told") {
  const Folder folder;
  fs::remove(folder / "plotly/plotly.js");
  CHECK(folder.error() == "cdash: F/plotly/plotly.js cannot be opened; run tools/pack_client --folder again");
}

TEST_CASE("a file with other bytes than packed is told") {
  const Folder folder;
  folder.write("plotly/plotly.js", "plop()");
  CHECK(folder.error() == "cdash: F/plotly/plotly.js: sha256 is " + sha256_hex("plop()") +
                              ", the manifest says " + sha256_hex("plot()") +
                              "; run tools/pack_client --folder again");
}

TEST_CASE("what is built in comes before any folder") {
  const Folder folder;
  const auto from_folder = FrontEnd::from_folder(folder.name());
  cdash::client::Table table = from_folder->table();
  table.dash_version = "built in";
  CHECK(find_front_end({.built_in = &table, .folders = {folder.name()}})->table().dash_version == "built in");
}

TEST_CASE("a folder comes before a CDN") {
  const Folder folder;
  const auto from_folder = FrontEnd::from_folder(folder.name());
  cdash::client::Table table = from_folder->table();
  table.base_url = "https://cdn.example/";
  CHECK(find_front_end({.built_in = &table, .folders = {folder.name()}})->table().base_url.empty());
  CHECK(find_front_end({.built_in = &table, .share_folders = {folder.name()}})->table().base_url.empty());
  CHECK(find_front_end({.built_in = &table, .share_folders = {"/no/such/folder"}})->table().base_url ==
        "https://cdn.example/");
}

TEST_CASE("a folder that was asked for and is wrong is not passed over") {
  const Folder folder;
  CHECK_THROWS_WITH(find_front_end({.folders = {"/no/such/folder"}, .share_folders = {folder.name()}}),
                    "cdash: the front end's folder /no/such/folder does not exist; make it with "
                    "tools/pack_client --folder");
}

TEST_CASE("a program without a front end says where it looked") {
  CHECK_THROWS_WITH(
      find_front_end({.share_folders = {"/no/such/folder"}}),
      "cdash: this program has no front end: none is built in, the environment variable "
      "CDASH_CLIENT_DIR is not set, there is no folder /no/such/folder; include cdash_client.hpp, "
      "link cdash::client, or set CDASH_CLIENT_DIR to a folder that tools/pack_client --folder has "
      "written");
}
