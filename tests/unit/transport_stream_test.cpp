// Bodies that are fetched while they are sent: unchanged, in bounded memory, and gone with their client.
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html.hpp>
#include <cdash/http/beast.hpp>
#include <cdash/http/server.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "http_client.hpp"

using namespace http_test;

namespace {

// Each byte tells its offset; tells of its own end.
class Counting : public cdash::BodySource {
 public:
  explicit Counting(Event* gone = nullptr, std::uint64_t breaks_at = UINT64_MAX)
      : gone_(gone), breaks_at_(breaks_at) {}
  ~Counting() override {
    if (gone_ != nullptr) gone_->set();
  }
  static char at(std::uint64_t offset) { return static_cast<char>(offset * 31 + (offset >> 8) * 17); }
  std::size_t read(std::uint64_t offset, std::span<char> room) const noexcept override {
    std::size_t i = 0;
    for (; i != room.size() && offset + i < breaks_at_; ++i) room[i] = at(offset + i);
    return i;
  }

 private:
  Event* gone_;
  std::uint64_t breaks_at_;
};

LambdaHandler sends(std::size_t size, Event* gone = nullptr, std::uint64_t breaks_at = UINT64_MAX) {
  return LambdaHandler([=](const cdash::Request&) {
    cdash::Response response;
    response.body = cdash::Body(std::make_shared<const Counting>(gone, breaks_at), 3, size);
    return response;
  });
}

constexpr auto get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

}  // namespace

TEST_CASE("A body that is fetched arrives whole and unchanged, however long") {
  for (const std::size_t size : {0u, 1u, 4096u, 65536u, 65537u, 5'000'000u}) {
    auto handler = sends(size);
    cdash::Server server(handler, any_port());
    Client client(server.port());
    for (int i = 0; i < 2; ++i) {
      const auto answer = client.ask(get);
      REQUIRE(answer.body.size() == size);
      bool same = true;
      for (std::size_t at = 0; at != size; ++at) same = same && answer.body[at] == Counting::at(at + 3);
      CHECK(same);
    }
  }
}

TEST_CASE("HEAD of a body that is fetched has its length, and fetches nothing") {
  auto handler = sends(1'000'000, nullptr, 0);
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(client.receive("HEAD").header("Content-Length") == "1000000");
}

TEST_CASE("A source that fails cuts its answer off, and the log says so") {
  LogBook log;
  auto handler = sends(1'000'000, nullptr, 300'000);
  auto settings = any_port();
  settings.log = log.sink();
  cdash::Server server(handler, settings);
  Client client(server.port());
  client.send(get);
  const auto all = client.receive_bytes(2'000'000);
  CHECK(all.size() > 100'000);
  CHECK(all.size() < 310'000);
  CHECK(log.first() == "an answer was cut off: the rest of its body cannot be read any more");
}

TEST_CASE("Beast gets a body that is fetched piece by piece as well") {
  constexpr std::size_t size = 200'000;
  const cdash::Body body(std::make_shared<const Counting>(), 3, size);
  cdash::BeastBody::writer writer(boost::beast::http::response_header<>(), body);
  boost::beast::error_code error;
  std::string all;
  for (bool more = true; more;) {
    const auto piece = writer.get(error);
    REQUIRE(piece.has_value());
    all.append(static_cast<const char*>(piece->first.data()), piece->first.size());
    CHECK(piece->first.size() <= 65536);
    more = piece->second;
  }
  CHECK(all.size() == size);
  CHECK(all.back() == Counting::at(size + 2));

  const cdash::Body broken(std::make_shared<const Counting>(nullptr, 10), 0, size);
  cdash::BeastBody::writer fails(boost::beast::http::response_header<>(), broken);
  CHECK_FALSE(fails.get(error).has_value());
  CHECK(error == boost::beast::http::error::partial_message);
}

TEST_CASE("Of a body that is fetched nothing stays when its client goes") {
  Event gone;
  auto handler = sends(1 << 30, &gone);
  cdash::Server server(handler, any_port());
  {
    Client client(server.port());
    client.send(get);
    CHECK(client.receive_bytes(1000).size() == 1000);
  }
  CHECK(gone.wait());
}

TEST_CASE("One that is quick to read leaves the network thread to others") {
  auto settings = any_port();
  settings.network_threads = 1;
  auto handler = LambdaHandler([](const cdash::Request& r) {
    if (r.target == "/short") return text("short");
    cdash::Response response;
    response.body = cdash::Body(std::make_shared<const Counting>(), 0, std::size_t{1} << 40);
    return response;
  });
  cdash::Server server(handler, settings);
  Client endless(server.port());
  endless.send(get);
  std::thread reader([&] {
    char bytes[256 * 1024];
    while (::recv(endless.fd(), bytes, sizeof bytes, 0) > 0) continue;
  });
  Client client(server.port());
  for (int i = 0; i < 20; ++i) CHECK(client.ask("GET /short HTTP/1.1\r\nHost: a\r\n\r\n").body == "short");
  ::shutdown(endless.fd(), SHUT_RDWR);
  reader.join();
}

TEST_CASE("A hundred clients on a file of 1 GB take a few megabytes") {
  const auto folder = std::filesystem::temp_directory_path() / ("cdash_stream_" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  {
    std::ofstream(folder / "large.bin") << "x";
  }
  std::filesystem::resize_file(folder / "large.bin", std::uintmax_t{1} << 30);  // takes no room on the disk
  {
    cdash::App app{{.assets_folder = folder.string()}};
    app.layout(cdash::html::Div("x"));
    cdash::Server server(app, any_port());
    Client(server.port()).ask("GET /assets/none HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto before = resident_bytes();
    std::vector<Client> clients;
    for (int i = 0; i < 100; ++i) {
      clients.emplace_back(server.port());
      clients.back().send("GET /assets/large.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    for (auto& client : clients) CHECK(client.receive_bytes(100'000).size() == 100'000);
    if (!is_instrumented) CHECK(resident_bytes() < before + 60'000'000);  // the clients' own buffers included
  }
  std::filesystem::remove_all(folder);
}
