// An HTTP request and its answer as plain values: what passes between a server and an app's handler.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

/// One header line of a request. Names compare without regard to case.
struct HeaderView {
  std::string_view name;
  std::string_view value;
};

/// A request as a server has read it. Everything is a view into the server's own buffer, which outlives the
/// call that gets the request.
struct Request {
  std::string_view method;              ///< "GET", "POST", … as sent
  std::string_view target;              ///< path and query as sent, percent escapes and all: "/a%20b?c=d"
  std::span<const HeaderView> headers;  ///< in the order of the wire
  std::string_view body;                ///< without transfer coding
  std::string_view remote;              ///< the peer's address: "127.0.0.1", "::1"

  /// The first header of that name (any case), or an empty view.
  std::string_view header(std::string_view name) const noexcept;
};

/// The bytes of an answer: owned text, or a view of bytes that something else keeps alive (a file built into
/// the program, a layout serialised once for every page).
class Body {
 public:
  Body() = default;
  Body(std::string text) : owned_(std::move(text)), is_owned_(true) {}
  Body(const char* text) : Body(std::string(text)) {}
  /// `keep` lives as long as the body; null for bytes of static storage.
  Body(std::string_view bytes, std::shared_ptr<const void> keep) : view_(bytes), keep_(std::move(keep)) {}

  std::string_view view() const noexcept { return is_owned_ ? std::string_view(owned_) : view_; }
  std::size_t size() const noexcept { return view().size(); }

 private:
  std::string owned_;
  std::string_view view_;
  std::shared_ptr<const void> keep_;
  bool is_owned_ = false;
};

/// What goes back. The server adds Content-Length, Date and Connection; everything else stands here.
struct Response {
  int status = 200;
  std::string_view content_type;                             ///< static text; empty: no Content-Type line
  std::vector<std::pair<std::string, std::string>> headers;  ///< no CR, LF or NUL in any of them
  Body body;
};

/// Answers requests without knowing about sockets: an app's face to whatever server carries it.
///
/// handle() may be called from many threads at once.
class Handler {
 public:
  virtual ~Handler() = default;

  /// Whether answering may run the user's code (a callback, a layout function), so that a server answers on
  /// its pool instead of on a network thread.
  virtual bool runs_user_code(std::string_view method, std::string_view target) const noexcept = 0;

  /// The answer. Does not throw: what goes wrong inside becomes a status of 500.
  virtual Response handle(const Request& request) noexcept = 0;
};

inline std::string_view Request::header(std::string_view name) const noexcept {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  for (const auto& h : headers) {
    if (h.name.size() != name.size()) continue;
    std::size_t i = 0;
    while (i < name.size() && lower(h.name[i]) == lower(name[i])) ++i;
    if (i == name.size()) return h.value;
  }
  return {};
}

}  // namespace cdash
