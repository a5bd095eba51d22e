// A server that says hello, as one writes it with Beast alone: what a user's file would cost without cdash.
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <memory>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

struct Session : std::enable_shared_from_this<Session> {
  explicit Session(tcp::socket socket) : stream(std::move(socket)) {}
  void read() {
    request = {};
    http::async_read(stream, buffer, request,
                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                       if (!error) self->write();
                     });
  }
  void write() {
    response = {http::status::ok, request.version()};
    response.body() = "hello";
    response.prepare_payload();
    http::async_write(stream, response, [self = shared_from_this()](beast::error_code error, std::size_t) {
      if (!error) self->read();
    });
  }
  beast::tcp_stream stream;
  beast::flat_buffer buffer;
  http::request<http::string_body> request;
  http::response<http::string_body> response;
};

void accept(tcp::acceptor& acceptor) {
  acceptor.async_accept(asio::make_strand(acceptor.get_executor()),
                        [&](beast::error_code error, tcp::socket socket) {
                          if (!error) std::make_shared<Session>(std::move(socket))->read();
                          accept(acceptor);
                        });
}

int main() {
  asio::io_context loop;
  tcp::acceptor acceptor(loop, {tcp::v4(), 8080});
  accept(acceptor);
  loop.run();
}
