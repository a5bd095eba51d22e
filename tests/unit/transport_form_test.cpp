// The form of answers: conditions, ranges, compression, and files of the assets folder.
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cdash/app/impl/form.hpp>
#include <cdash/app/impl/http_date.hpp>
#include <cdash/client/encoding.hpp>
#include <cdash/dcc/markdown.hpp>
#include <cdash/html.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "app_fixture.hpp"

using namespace std::literals;
using cdash_test::header;
using cdash_test::text;

namespace {

using Headers = std::vector<cdash::HeaderView>;

// An app with an assets folder of its own.
struct Site {
  explicit Site(bool compress = false)
      : folder(std::filesystem::temp_directory_path() / ("cdash_form_" + std::to_string(::getpid()))),
        app(cdash::AppSettings{
            .assets_folder = (std::filesystem::create_directories(folder), folder.string()),
            .compress = compress}),
        asker(app) {
    app.layout(cdash::html::Div(std::string(2000, 'x')));
  }
  ~Site() { std::filesystem::remove_all(folder); }

  void write(std::string_view name, std::string_view bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
  }
  cdash::Response get(std::string_view target, Headers headers = {}) { return asker.get(target, headers); }
  cdash::Response range(std::string_view range, Headers more = {}) {
    more.push_back({"Range", range});
    return asker.get("/assets/data.bin", std::move(more));
  }

  std::filesystem::path folder;
  cdash::App app;
  cdash_test::Asker asker;
};

std::string numbered(std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; bytes.size() < size; ++i) bytes += std::to_string(i) + '\n';
  bytes.resize(size);
  return bytes;
}

constexpr std::size_t large = 700'000;  // one that is not read into memory

}  // namespace

// ---- dates ----

TEST_CASE("A date is read as it is written") {
  using cdash::detail::read_http_date, cdash::detail::write_http_date;
  CHECK(write_http_date(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT");
  CHECK(read_http_date("Sun, 06 Nov 1994 08:49:37 GMT") == 784111777);
  for (const auto wrong :
       {"Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "yesterday", "",
        "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 25:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"})
    CHECK_FALSE(read_http_date(wrong));
}

// ---- conditions ----

TEST_CASE("A file that a browser has is not sent again") {
  Site site;
  for (const auto size : {std::size_t{1000}, large}) {
    site.write("data.bin", numbered(size));
    const auto first = site.get("/assets/data.bin");
    REQUIRE(first.status == 200);
    CHECK(first.body.size() == size);
    const auto etag = header(first, "ETag"), modified = header(first, "Last-Modified");
    CHECK(site.get("/assets/data.bin", {{"If-None-Match", etag}}).status == 304);
    CHECK(site.get("/assets/data.bin", {{"If-None-Match", "\"x\", W/" + etag}}).status == 304);
    CHECK(site.get("/assets/data.bin", {{"If-None-Match", "\"x\""}}).status == 200);
    CHECK(site.get("/assets/data.bin", {{"If-Modified-Since", modified}}).status == 304);
    CHECK(site.get("/assets/data.bin", {{"If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT"}}).status ==
          200);
    const auto not_again = site.get("/assets/data.bin", {{"If-None-Match", etag}});
    CHECK(header(not_again, "ETag") == etag);
    CHECK(header(not_again, "Cache-Control") == "no-cache");
    CHECK(not_again.body.size() == 0);
  }
}

TEST_CASE("If-None-Match counts, and If-Modified-Since beside it does not") {
  Site site;
  site.write("data.bin", "abc");
  const auto modified = header(site.get("/assets/data.bin"), "Last-Modified");
  CHECK(site.get("/assets/data.bin", {{"If-None-Match", "\"x\""}, {"If-Modified-Since", modified}}).status ==
        200);
}

TEST_CASE("A file that has changed under a client that needs the old one is refused with 412") {
  Site site;
  site.write("data.bin", "abc");
  const auto first = site.get("/assets/data.bin");
  const auto etag = header(first, "ETag");
  CHECK(site.get("/assets/data.bin", {{"If-Match", etag}}).status == 200);
  CHECK(site.get("/assets/data.bin", {{"If-Match", "*"}}).status == 200);
  CHECK(site.get("/assets/data.bin", {{"If-Match", "\"x\""}}).status == 412);
  CHECK(site.get("/assets/data.bin", {{"If-Match", "W/" + etag}}).status == 412);
  CHECK(site.get("/assets/data.bin", {{"If-Unmodified-Since", header(first, "Last-Modified")}}).status ==
        200);
  CHECK(site.get("/assets/data.bin", {{"If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:37 GMT"}}).status ==
        412);
}

TEST_CASE("Another content has another tag, whether the file is short or long") {
  Site site;
  for (const auto size : {std::size_t{1000}, large}) {
    site.write("data.bin", numbered(size));
    const auto before = header(site.get("/assets/data.bin"), "ETag");
    site.write("data.bin", numbered(size + 1));
    CHECK(header(site.get("/assets/data.bin"), "ETag") != before);
  }
}

// Each request has its own id.
static auto without_id(const cdash::Response& response) {
  auto headers = response.headers;
  std::erase_if(headers, [](const auto& line) { return line.first == "X-Request-ID"; });
  return headers;
}

TEST_CASE("The page, its layout and its dependencies answer HEAD and conditions") {
  Site site;
  for (const auto target : {"/", "/_dash-layout", "/_dash-dependencies"}) {
    const auto got = site.get(target);
    const auto head = site.asker.ask("HEAD", target);
    CHECK(head.status == 200);
    CHECK(without_id(head) == without_id(got));
    CHECK(head.body.size() == got.body.size());
    CHECK(site.get(target, {{"If-None-Match", header(got, "ETag")}}).status == 304);
    CHECK(site.asker.ask("HEAD", target, {}, {{"If-None-Match", header(got, "ETag")}}).status == 304);
  }
}

// ---- ranges ----

TEST_CASE("A range of a file is sent alone, of a short file and of a long one") {
  Site site;
  for (const auto size : {std::size_t{1000}, large}) {
    const auto bytes = numbered(size);
    site.write("data.bin", bytes);
    CHECK(header(site.get("/assets/data.bin"), "Accept-Ranges") == "bytes");
    const auto all = std::to_string(size);
    const auto last = std::to_string(size - 1);
    const auto middle = site.range("bytes=100-199");
    CHECK(middle.status == 206);
    CHECK(text(middle) == bytes.substr(100, 100));
    CHECK(header(middle, "Content-Range") == "bytes 100-199/" + all);
    CHECK(middle.content_type == "application/octet-stream");
    CHECK(text(site.range("bytes=900-")) == bytes.substr(900));
    CHECK(text(site.range("bytes=-50")) == bytes.substr(size - 50));
    CHECK(header(site.range("bytes=990-99999999999999999999"), "Content-Range") ==
          "bytes 990-" + last + "/" + all);
    CHECK(header(site.range("bytes=-99999999"), "Content-Range") == "bytes 0-" + last + "/" + all);
  }
}

TEST_CASE("Ranges that the file does not have are refused with 416 and its length") {
  Site site;
  site.write("data.bin", "0123456789");
  for (const auto range : {"bytes=10-", "bytes=10-20,30-40", "bytes=-0"}) {
    const auto answer = site.range(range);
    CHECK(answer.status == 416);
    CHECK(header(answer, "Content-Range") == "bytes */10");
    CHECK(answer.body.size() == 0);
  }
}

TEST_CASE("What is no range, is none of bytes, or asks for more than there is gets the whole") {
  Site site;
  site.write("data.bin", "0123456789");
  for (const auto& range :
       std::vector<std::string>{"bytes=", "bytes=a-b", "bytes=5-2", "bytes=-", "bytes", "lines=1-2",
                                "bytes=1-2-3", "bytes=0-9,0-9", "bytes=1-2,x"}) {
    CAPTURE(range);
    const auto answer = site.range(range);
    CHECK(answer.status == 200);
    CHECK(text(answer) == "0123456789");
  }
  CHECK(site.asker.ask("HEAD", "/assets/data.bin", {}, {{"Range", "bytes=1-2"}}).status == 200);
}

TEST_CASE("Sixteen ranges are sent as parts, and with one more the whole") {
  Site site;
  site.write("data.bin", numbered(1000));
  const auto status = [&](int ranges) {
    std::string wanted = "bytes=0-1";
    for (int i = 1; i < ranges; ++i)
      wanted += "," + std::to_string(10 * i) + "-" + std::to_string(10 * i + 1);
    return site.range(wanted).status;
  };
  CHECK(status(16) == 206);
  CHECK(status(17) == 200);
}

TEST_CASE("Several ranges are sent as parts of one answer") {
  Site site;
  for (const auto size : {std::size_t{1000}, large}) {
    const auto bytes = numbered(size);
    site.write("data.bin", bytes);
    const auto answer = site.range("bytes=0-9, 500-599 ,-5");
    CHECK(answer.status == 206);
    const auto type = header(answer, "Content-Type");
    REQUIRE(type.starts_with("multipart/byteranges; boundary="));
    const auto boundary = type.substr(type.find('=') + 1);
    const auto all = std::to_string(size);
    const auto part = [&](std::size_t from, std::size_t count) {
      return "--" + boundary + "\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes " +
             std::to_string(from) + '-' + std::to_string(from + count - 1) + '/' + all + "\r\n\r\n" +
             bytes.substr(from, count) + "\r\n";
    };
    const auto expected = part(0, 10) + part(500, 100) + part(size - 5, 5) + "--" + boundary + "--\r\n";
    CHECK(text(answer) == expected);
    // Whatever pieces it is fetched in.
    std::string pieces;
    for (std::size_t at = 0; at < answer.body.size();) {
      char room[7];
      const auto count = answer.body.read(at, room);
      REQUIRE(count != 0);
      pieces.append(room, count);
      at += count;
    }
    CHECK(pieces == expected);
  }
}

TEST_CASE("If-Range asks for a part of the file that the client knows, or for all of another") {
  Site site;
  site.write("data.bin", "0123456789");
  const auto first = site.get("/assets/data.bin");
  CHECK(site.range("bytes=1-2", {{"If-Range", header(first, "ETag")}}).status == 206);
  CHECK(site.range("bytes=1-2", {{"If-Range", header(first, "Last-Modified")}}).status == 206);
  CHECK(site.range("bytes=1-2", {{"If-Range", "\"x\""}}).status == 200);
  CHECK(site.range("bytes=1-2", {{"If-Range", "W/" + header(first, "ETag")}}).status == 200);
  CHECK(site.range("bytes=1-2", {{"If-Range", "Sun, 06 Nov 1994 08:49:37 GMT"}}).status == 200);
}

TEST_CASE("A long file is fetched while it is sent, and one that shrinks ends early") {
  Site site;
  site.write("data.bin", numbered(large));
  const auto answer = site.get("/assets/data.bin");
  REQUIRE(answer.body.is_fetched());
  std::filesystem::resize_file(site.folder / "data.bin", 10);
  std::string room(100, '\0');
  CHECK(answer.body.read(0, room) == 10);
  CHECK(answer.body.read(large - 50, room) == 0);
}

// ---- compression ----

TEST_CASE("Nothing is compressed unless the app says so") {
  Site site;
  CHECK(header(site.get("/_dash-layout", {{"Accept-Encoding", "gzip"}}), "Content-Encoding").empty());
}

TEST_CASE("Compression that the settings do not decide is what DASH_COMPRESS says") {
  using cdash::detail::Form;
  const auto compresses = [](std::optional<bool> setting, cdash::detail::Lookup lookup) {
    const Form form({.compress = setting}, lookup);
    const cdash::HeaderView gzip{"Accept-Encoding", "gzip"};
    cdash::Response answer{200, "text/plain", {}, cdash::Body(std::string(500, 'x'))};
    answer = form.fit({"GET", "/", {&gzip, 1}, {}, {}}, std::move(answer));
    return header(answer, "Content-Encoding") == "gzip";
  };
  CHECK(compresses({}, [](const char*) { return "True"; }));
  CHECK(compresses({}, [](const char*) { return "1"; }));
  CHECK(compresses(
      {}, [](const char* name) { return name == std::string_view("dash_compress") ? "True" : nullptr; }));
  CHECK_FALSE(compresses({}, [](const char*) { return "False"; }));
  CHECK_FALSE(compresses({}, [](const char*) -> const char* { return nullptr; }));
  CHECK_FALSE(compresses(false, [](const char*) { return "True"; }));
}

TEST_CASE("An answer that is long enough is compressed for a client that takes it") {
  Site site(true);
  const auto plain = site.get("/_dash-layout");
  CHECK(header(plain, "Content-Encoding").empty());
  CHECK(header(plain, "Vary") == "Accept-Encoding");
  const auto packed = site.get("/_dash-layout", {{"Accept-Encoding", "gzip, deflate, br"}});
  CHECK(header(packed, "Content-Encoding") == "gzip");
  CHECK(header(packed, "Vary") == "Accept-Encoding");
  CHECK(packed.content_type == "application/json");
  CHECK(packed.body.size() < plain.body.size() / 10);
  CHECK(cdash::client::gunzip(packed.body.view(), plain.body.size()) == text(plain));
  CHECK(header(site.get("/_dash-layout", {{"Accept-Encoding", "gzip;q=0"}}), "Content-Encoding").empty());
  CHECK(header(site.get("/_dash-layout", {{"Accept-Encoding", "br"}}), "Content-Encoding").empty());
}

TEST_CASE("What is read while it is sent is compressed up to 8 MB, and one byte more is not") {
  struct Zeros final : cdash::BodySource {
    std::size_t read(std::uint64_t, std::span<char> room) const noexcept override {
      std::fill(room.begin(), room.end(), '0');
      return room.size();
    }
  };
  const cdash::detail::Form form({.compress = true});
  const cdash::HeaderView gzip{"Accept-Encoding", "gzip"};
  const auto encoding = [&](std::size_t size) {
    cdash::Response answer{200, "text/plain", {}, cdash::Body(std::make_shared<const Zeros>(), 0, size)};
    answer = form.fit({"GET", "/", {&gzip, 1}, {}, {}}, std::move(answer));
    return header(answer, "Content-Encoding");
  };
  CHECK(encoding(8 << 20) == "gzip");
  CHECK(encoding((8 << 20) + 1).empty());
}

TEST_CASE("Both forms of an answer have tags of their own, and conditions hold for each") {
  Site site(true);
  const auto plain = header(site.get("/_dash-layout"), "ETag");
  const auto packed = header(site.get("/_dash-layout", {{"Accept-Encoding", "gzip"}}), "ETag");
  CHECK(packed == plain.substr(0, plain.size() - 1) + "-gzip\"");
  CHECK(site.get("/_dash-layout", {{"If-None-Match", plain}}).status == 304);
  const auto again = site.get("/_dash-layout", {{"Accept-Encoding", "gzip"}, {"If-None-Match", packed}});
  CHECK(again.status == 304);
  CHECK(header(again, "ETag") == packed);
  CHECK(header(again, "Vary") == "Accept-Encoding");
  CHECK(site.get("/_dash-layout", {{"Accept-Encoding", "gzip"}, {"If-None-Match", plain}}).status == 200);
  const auto head = site.asker.ask("HEAD", "/_dash-layout", {}, {{"Accept-Encoding", "gzip"}});
  CHECK(header(head, "ETag") == packed);
  CHECK(head.body.size() == site.get("/_dash-layout", {{"Accept-Encoding", "gzip"}}).body.size());
}

TEST_CASE("499 bytes stay as they are, 500 are compressed; so do pictures, however long") {
  Site site(true);
  const Headers gzip{{"Accept-Encoding", "gzip"}};
  site.write("a.css", std::string(499, ' '));
  site.write("b.css", std::string(500, ' '));
  site.write("c.png", std::string(5000, ' '));
  CHECK(header(site.get("/assets/a.css", gzip), "Content-Encoding").empty());
  CHECK(header(site.get("/assets/a.css", gzip), "Vary").empty());
  CHECK(header(site.get("/assets/b.css", gzip), "Content-Encoding") == "gzip");
  CHECK(header(site.get("/assets/c.png", gzip), "Content-Encoding").empty());
}

TEST_CASE("The answer of a callback is compressed as well, each anew") {
  cdash::App app{{.compress = true}};
  app.layout(cdash::html::Button().id("b"), cdash::html::Div().id("o"));
  app.callback(cdash::Output("o", "children"), cdash::Input("b", "n_clicks"),
               [](int n) { return std::string(1000, static_cast<char>('a' + n)); });
  cdash_test::Asker asker(app);
  for (const auto n : {1, 2}) {
    const auto answer = asker.ask("POST", "/_dash-update-component",
                                  cdash_test::one_input("o.children", "b.n_clicks", std::to_string(n)),
                                  {{"content-type", "application/json"}, {"Accept-Encoding", "gzip"}});
    CHECK(header(answer, "Content-Encoding") == "gzip");
    const auto json = R"({"multi":true,"response":{"o":{"children":")" +
                      std::string(1000, static_cast<char>('a' + n)) + R"("}}})";
    CHECK(cdash::client::gunzip(answer.body.view(), json.size()) == json);
  }
}

TEST_CASE("A range is one of the plain bytes, also where the whole would be compressed") {
  Site site(true);
  site.write("a.css", numbered(2000));
  const auto answer = site.get("/assets/a.css", {{"Accept-Encoding", "gzip"}, {"Range", "bytes=0-9"}});
  CHECK(answer.status == 206);
  CHECK(header(answer, "Content-Encoding").empty());
  CHECK(text(answer) == numbered(10));
  CHECK(header(answer, "ETag") == header(site.get("/assets/a.css"), "ETag"));
}

TEST_CASE("The front end's own files, which are packed already, are not packed again") {
  Site site(true);
  const auto page = text(site.get("/"));
  const auto at = page.find("/_dash-component-suites/");
  const auto script = page.substr(at, page.find('"', at) - at);
  const auto answer = site.get(script, {{"Accept-Encoding", "gzip"}});
  CHECK(header(answer, "Content-Encoding") == "gzip");
  CHECK(header(answer, "Vary") == "Accept-Encoding");
  CHECK(static_cast<unsigned char>(answer.body.view()[0]) == 0x1f);
  CHECK(static_cast<unsigned char>(answer.body.view()[10]) != 0x1f);
}
