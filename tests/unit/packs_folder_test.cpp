// Packs in folders, beside a front end that is built in or in a folder itself.
#include <catch2/catch.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

using cdash::client::find_front_end;
using cdash::client::sha256_hex;

namespace {

namespace fs = std::filesystem;

/// A folder as the packer writes it, with one package of one script; gone with the object.
class Folder {
 public:
  explicit Folder(const std::string& package, const std::string& more) {
    auto name = (fs::temp_directory_path() / "cdash-packs-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
    std::ofstream(path_ / "main.js") << "main()";
    const auto hash = sha256_hex("main()");
    std::ofstream(path_ / "manifest.json")
        << R"({"format":2,)" << more << R"(,"packages":[{"name":")" << package
        << R"(","version":"1.0","licence":"MIT","hash":"abc","sha256":"def"}],"scripts":[{"package":")"
        << package << R"(","path":"main.js","namespace":")" << package
        << R"(","integrity":"sha384-m"}],"styles":[],"node_props":[],"stand_ins":[],"files":[{"package":")"
        << package << R"(","path":"main.js","content_type":"text/javascript","size":6,"sha256":")" << hash
        << R"(","identity":{"file":"main.js","sha256":")" << hash << R"("}}]})";
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string name() const { return path_.string(); }

 private:
  fs::path path_;
};

struct Pack : Folder {
  explicit Pack(const std::string& package) : Folder(package, "\"pack\":true") {}
};

struct Dash : Folder {
  Dash()
      : Folder("dash",
               R"("pack":false,"dash_version":"4.1.0","renderer_version":"3.1.0","plotlyjs_version":"3.7.0",
"plotlyjs":{"package":"dash","path":"main.js","integrity":"sha384-x"})") {}
};

}  // namespace

TEST_CASE("A folder of the environment adds its pack to what is built in") {
  const Dash dash;
  const Pack boots("boots");
  const auto built_in = find_front_end({.folders = {dash.name()}});
  const auto front = find_front_end({.built_in = &built_in->table(), .folders = {boots.name()}});
  CHECK(front->find("boots/-abc/main.js"));
  CHECK(front->find("dash/-abc/main.js"));
}

TEST_CASE("A front end and packs are named together, in any order") {
  const Dash dash;
  const Pack boots("boots");
  const auto front = find_front_end({.folders = {boots.name(), dash.name()}});
  CHECK(front->table().dash_version == "4.1.0");
  CHECK(front->find("boots/-abc/main.js"));
}

TEST_CASE("A pack that is named leaves the front end where it is") {
  const Dash dash;
  const Pack boots("boots");
  const auto front = find_front_end({.folders = {boots.name()}, .share_folders = {dash.name()}});
  CHECK(front->find("dash/-abc/main.js"));
}

TEST_CASE("Of the folders of a linked pack the first that is there counts") {
  const Dash dash;
  const Pack boots("boots");
  const auto front = find_front_end(
      {.folders = {}, .share_folders = {dash.name()}, .pack_folders = {{"/no/such", boots.name()}}});
  CHECK(front->find("boots/-abc/main.js"));
}

TEST_CASE("A linked pack that was moved is told, or named in the environment") {
  const Dash dash;
  const Pack boots("boots");
  CHECK_THROWS_WITH(
      find_front_end({.share_folders = {dash.name()}, .pack_folders = {{"/no/a", "/no/b"}}}),
      "cdash: a pack that this program was linked with is not there: no folder /no/a or /no/b; name "
      "its folder in the environment variable CDASH_CLIENT_DIR, beside that of the front end");
  CHECK(find_front_end({.folders = {dash.name(), boots.name()}, .pack_folders = {{"/no/a"}}})
            ->find("boots/-abc/main.js"));
}

TEST_CASE("Two front ends are refused") {
  const Dash one, two;
  CHECK_THROWS_WITH(find_front_end({.folders = {one.name(), two.name()}}),
                    "cdash: CDASH_CLIENT_DIR names two front ends, " + one.name() + " and " + two.name() +
                        "; name one of them, and folders with packs");
}

TEST_CASE("Packs without a front end say so") {
  const Pack boots("boots");
  CHECK_THROWS_WITH(
      find_front_end({.folders = {boots.name()}}),
      "cdash: this program has no front end: none is built in, the environment variable "
      "CDASH_CLIENT_DIR names packs alone; include cdash_client.hpp, link cdash::client, or set "
      "CDASH_CLIENT_DIR to a folder that tools/pack_client --folder has written");
}
