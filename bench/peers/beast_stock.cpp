// The plain Beast server: its streams and its asynchronous operations, Boost.JSON in and out, a thread a
// core.
//
// beast_stock echo             answers the echo callback: reads the request, makes the answer
// beast_stock fixed <file>     reads the request, answers with the file
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>
#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "reply.hpp"

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace json = boost::json;
using tcp = asio::ip::tcp;

namespace {

std::optional<std::string> fixed_reply;

std::string answer_to(const json::value& request) {
  const auto& input = request.at("inputs").at(0);
  const auto& text = input.at("value").as_string();
  if (fixed_reply) return *fixed_reply;
  std::string_view output = request.at("output").as_string();
  const auto dot = output.rfind('.');
  json::object properties;
  properties[output.substr(dot + 1)] = "Output: " + std::string(text);
  json::object response;
  response[output.substr(0, dot)] = std::move(properties);
  json::object answer;
  answer["multi"] = true;
  answer["response"] = std::move(response);
  return json::serialize(answer);
}

class Session : public std::enable_shared_from_this<Session> {
 public:
  explicit Session(tcp::socket&& socket) : stream_(std::move(socket)) {
    stream_.socket().set_option(tcp::no_delay(true));
  }

  void start() {
    asio::dispatch(stream_.get_executor(), [self = shared_from_this()] { self->read(); });
  }

 private:
  void read() {
    request_ = {};
    stream_.expires_after(std::chrono::seconds(30));
    http::async_read(stream_, buffer_, request_,
                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                       if (!error) self->write();
                     });
  }

  void write() {
    response_ = {};
    response_.version(request_.version());
    response_.keep_alive(request_.keep_alive());
    try {
      response_.result(http::status::ok);
      response_.set(http::field::content_type, "application/json");
      response_.set(http::field::date, date);
      response_.body() = answer_to(json::parse(request_.body()));
    } catch (const std::exception&) {
      response_.result(http::status::bad_request);
    }
    response_.prepare_payload();
    http::async_write(stream_, response_, [self = shared_from_this()](beast::error_code error, std::size_t) {
      if (!error && self->response_.keep_alive()) self->read();
    });
  }

  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  http::request<http::string_body> request_;
  http::response<http::string_body> response_;
};

void accept(asio::io_context& loop, tcp::acceptor& acceptor) {
  acceptor.async_accept(asio::make_strand(loop), [&](beast::error_code error, tcp::socket socket) {
    if (!error) std::make_shared<Session>(std::move(socket))->start();
    accept(loop, acceptor);
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 2) fixed_reply = read_file(argv[2]);
  const int threads = static_cast<int>(std::thread::hardware_concurrency());
  asio::io_context loop(threads);
  tcp::acceptor acceptor(loop, {asio::ip::make_address("127.0.0.1"), 0});
  accept(loop, acceptor);
  say_port(acceptor.local_endpoint().port());
  std::vector<std::thread> others;
  for (int i = 1; i < threads; ++i) others.emplace_back([&] { loop.run(); });
  loop.run();
}
