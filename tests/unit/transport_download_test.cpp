// Downloads and uploads: what the helpers make, what a callback reads, and what they refuse.
#include <unistd.h>

#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/core/json.hpp>
#include <cdash/data/download.hpp>
#include <cdash/dcc/contents.hpp>
#include <cdash/dcc/upload.hpp>
#include <cdash/html.hpp>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;

namespace {

std::string json(const dcc::Download::Data& data) {
  std::string text;
  data.to_value().write(text);
  return text;
}

data::Frame three_columns() {
  return data::Frame{
      {"a", std::vector{1, 2}}, {"b", std::vector{0.5, 1.5}}, {"c", std::vector<std::string>{"x", "y"}}};
}

}  // namespace

TEST_CASE("Base64 is read as it is written, of every length") {
  std::string bytes;
  for (int i = 0; i < 600; ++i) {
    std::string written;
    write_base64(written, bytes.data(), bytes.size());
    const auto text = std::string_view(written).substr(1, written.size() - 2);
    REQUIRE(read_base64(text) == bytes);
    REQUIRE(read_base64(text.substr(0, text.find('='))) == bytes);
    bytes += static_cast<char>(i * 7);
  }
}

TEST_CASE("What is no base64 is not read") {
  for (const auto wrong : {"A", "AAAAA", "AA=A", "A===", "AAA-", "AA A", "AAA\xff"})
    CHECK_FALSE(read_base64(wrong));
}

TEST_CASE("Text is sent as it is, bytes as base64") {
  CHECK(json(dcc::send_string("Hello, \"world\"!\n", "hello.txt")) ==
        R"({"filename":"hello.txt","content":"Hello, \"world\"!\n","base64":false})");
  CHECK(json(dcc::send_bytes(std::string("\0\x01\xff", 3), "b.bin", "image/png")) ==
        R"({"filename":"b.bin","content":"AAH/","base64":true,"type":"image/png"})");
}

TEST_CASE("What a function writes is sent as well") {
  CHECK(json(dcc::send_string([](std::ostream& out) { out << 1 << ';' << 2; }, "n.txt")) ==
        R"({"filename":"n.txt","content":"1;2","base64":false})");
  CHECK(json(dcc::send_bytes([](std::ostream& out) { out.put('\xff'); }, "n.bin")) ==
        R"({"filename":"n.bin","content":"/w==","base64":true})");
}

TEST_CASE("A frame is sent as CSV or JSON, by the name or as told") {
  const auto frame = three_columns();
  const std::string csv =
      R"({"filename":"df.csv","content":"a,b,c\n1,0.5,x\n2,1.5,y\n","base64":false,"type":"text/csv"})";
  CHECK(json(dcc::send_data_frame(frame, "df.csv")) == csv);
  CHECK(json(dcc::send_data_frame(frame, "df.csv", data::CsvFormat{})) == csv);
  const auto sent = boost::json::parse(json(dcc::send_data_frame(frame, "df.json")));
  CHECK(sent.at("type") == "application/json");
  CHECK(sent.at("content") == boost::json::value(frame.to_json(data::JsonOrient::records)));
  CHECK(message_of([&] { dcc::send_data_frame(frame, "df.xlsx"); }) ==
        "cdash: send_data_frame(…, \"df.xlsx\"): the name ends neither in .csv nor in .json, which would say "
        "what "
        "is written; or give data::CsvFormat{} or data::JsonOrient::records as a third argument");
}

TEST_CASE("A file is sent under its own name or another") {
  const auto folder = std::filesystem::temp_directory_path() / ("cdash_down_" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  const auto file = (folder / "a.bin").string();
  std::ofstream(file, std::ios::binary) << "\x01\x02";
  CHECK(json(dcc::send_file(file)) == R"({"filename":"a.bin","content":"AQI=","base64":true})");
  CHECK(json(dcc::send_file(file, "other", "text/plain")) ==
        R"({"filename":"other","content":"AQI=","base64":true,"type":"text/plain"})");

  std::filesystem::resize_file(file, dcc::download_limit + 1);
  CHECK(
      message_of([&] { dcc::send_file(file); }) ==
      "cdash: send_file(\"" + file +
          "\"): 257 MB are more than a download can have that goes through a callback (256 MB); put the file "
          "where the app's assets are and link to it, html::A with href, instead");
  CHECK(message_of([&] { dcc::send_file(folder.string()); }) ==
        "cdash: send_file(\"" + folder.string() + "\"): the file cannot be read: Is a directory");
  std::filesystem::remove_all(folder);
  CHECK(message_of([&] { dcc::send_file(file); }) ==
        "cdash: send_file(\"" + file + "\"): the file cannot be read: No such file or directory");
}

TEST_CASE("A download needs a filename") {
  CHECK(message_of([] { dcc::send_string("text", ""); }) ==
        "cdash: send_string(…, \"\"): a download needs a filename, such as \"data.csv\"");
}

TEST_CASE("A callback's download is what its output takes") {
  App app;
  const dcc::Download::Id download{"download"};
  const html::Button::Id button{"button"};
  app.layout(html::Button("save").id(button), dcc::Download().id(download));
  app.callback(Output(download.data()), Input(button.n_clicks()),
               [](int) { return dcc::send_bytes(std::string(3, 'a'), "a.txt"); });
  cdash_test::Asker asker(app);
  CHECK(
      cdash_test::text(asker.post(cdash_test::one_input("download.data", "button.n_clicks", "1"))) ==
      R"({"multi":true,"response":{"download":{"data":{"filename":"a.txt","content":"YWFh","base64":true}}}})");
}

TEST_CASE("Uploaded contents are read into bytes and a type") {
  CHECK(dcc::read_contents("data:image/png;base64,AAH/") ==
        dcc::Contents{std::string("\0\x01\xff", 3), "image/png"});
  CHECK(dcc::read_contents("data:text/plain;charset=utf-8;base64,YQ==") ==
        dcc::Contents{"a", "text/plain;charset=utf-8"});
  CHECK(dcc::read_contents("data:;base64,") == dcc::Contents{});
  for (const auto wrong :
       {"", "data:", "data:a/b,c", "data:a/b;base64", "data:a/b;base64,#", "blob:x;base64,AA=="}) {
    CHECK(message_of([&] { dcc::read_contents(wrong); }) ==
          "cdash: read_contents() takes the contents of an uploaded file, \"data:<type>;base64,<data>\"; "
          "this is "
          "the text \"" +
              std::string(wrong) + '"');
  }
}

TEST_CASE("A callback gets one uploaded file, or several") {
  App app;
  const dcc::Upload::Id one{"one"}, many{"many"};
  app.layout(dcc::Upload().id(one), dcc::Upload().id(many).multiple(true), html::Div().id("a"),
             html::Div().id("b"));
  app.callback(Output("a", "children"), Input(one.contents()),
               [](const dcc::Contents& file) { return file.type + ":" + file.bytes; });
  app.callback(Output("b", "children"), Input(many.contents()),
               [](const std::optional<std::vector<dcc::Contents>>& files) {
                 std::string all;
                 for (const auto& file : files.value_or(std::vector<dcc::Contents>()))
                   all += file.bytes + ";";
                 return all;
               });
  cdash_test::Asker asker(app);
  using cdash_test::one_input;
  CHECK(
      cdash_test::text(asker.post(one_input("a.children", "one.contents", R"("data:text/x;base64,YWI=")"))) ==
      R"({"multi":true,"response":{"a":{"children":"text/x:ab"}}})");
  CHECK(cdash_test::text(asker.post(
            one_input("b.children", "many.contents", R"(["data:;base64,YQ==","data:;base64,Yg=="])"))) ==
        R"({"multi":true,"response":{"b":{"children":"a;b;"}}})");
  CHECK(cdash_test::text(asker.post(one_input("b.children", "many.contents", "null"))) ==
        R"({"multi":true,"response":{"b":{"children":""}}})");
}

TEST_CASE("Contents that are none are refused before the callback, with what would be right in the log") {
  App app;
  const dcc::Upload::Id upload{"upload"};
  app.layout(dcc::Upload().id(upload), html::Div().id("a"));
  app.callback(Output("a", "children"), Input(upload.contents()),
               [](const dcc::Contents& file) { return file.bytes; });
  cdash_test::Asker asker(app);
  CHECK(asker.post(cdash_test::one_input("a.children", "upload.contents", R"("data:text/x;base64,#")"))
            .status == 500);
  INFO(asker.log);
  CHECK(asker.log.find("the contents of an uploaded file, \"data:<type>;base64,<data>\"") !=
        std::string::npos);
}
