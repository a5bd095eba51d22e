// Every way the transport refuses a request: the status, what the client reads, which limit it was.
#pragma once

#include <string_view>

namespace cdash::detail {

/// The client's text names nothing of the app. `limit` names the setting in the log; a refusal without one is
/// the client's fault alone and is not logged.
struct Refusal {
  int status;
  std::string_view text;
  std::string_view limit;
};

namespace refusals {

inline constexpr Refusal malformed{400, "The request is not valid HTTP/1.1.", {}};
inline constexpr Refusal plain_http{400, "This port speaks https: the address begins with https://.", {}};
inline constexpr Refusal no_host{400, "The request needs exactly one Host header.", {}};
inline constexpr Refusal bad_length{400, "The request's Content-Length is not one plain number.", {}};
inline constexpr Refusal two_lengths{400, "The request has both Content-Length and Transfer-Encoding.", {}};
inline constexpr Refusal slow_header{408, "The request's head took too long.", "Limits::header_timeout"};
inline constexpr Refusal slow_body{408, "The request's body took too long.", "Limits::body_timeout"};
inline constexpr Refusal no_length{411, "The request needs a Content-Length.", {}};
inline constexpr Refusal long_body{413, "The request's body is too large.", "Limits::body_bytes"};
inline constexpr Refusal long_target{414, "The request's target is too long.", "Limits::target_bytes"};
inline constexpr Refusal unknown_expectation{417, "The only expectation known here is 100-continue.", {}};
inline constexpr Refusal long_header{431, "The request's head is too large.", "Limits::header_bytes"};
inline constexpr Refusal many_headers{431, "The request has too many header lines.", "Limits::header_count"};
inline constexpr Refusal unknown_coding{501, "The only transfer coding known here is chunked.", {}};
inline constexpr Refusal many_bodies{503, "The server is busy.", "Limits::all_body_bytes"};
inline constexpr Refusal many_connections{503, "The server is busy.", "Limits::connections"};
inline constexpr Refusal many_callbacks{503, "The server is busy.", "Limits::queued_callbacks"};
inline constexpr Refusal unknown_version{505, "The only versions known here are HTTP/1.0 and HTTP/1.1.", {}};

inline constexpr Refusal no_websocket_key{
    400, "The request to speak WebSocket needs one Sec-WebSocket-Key of 16 bytes in base64.", {}};
inline constexpr Refusal websocket_version{426, "The only version of WebSocket known here is 13.", {}};
inline constexpr Refusal many_websockets{503, "The server is busy.", "Limits::websockets"};

// These close a WebSocket connection: the status is the code of RFC 6455, section 7.4.1.
inline constexpr Refusal stopping{1001, "The server stops.", {}};
inline constexpr Refusal bad_frame{1002, "A frame is not valid.", {}};
inline constexpr Refusal binary_message{1003, "Only text messages are known here.", {}};
inline constexpr Refusal bad_utf8{1007, "A message is not UTF-8.", {}};
inline constexpr Refusal many_frames{1008, "Too many messages in a second.", "Limits::websocket_rate"};
inline constexpr Refusal slow_message{1008, "A message took too long.", "Limits::body_timeout"};
inline constexpr Refusal long_message{1009, "A message is too large.", "Limits::websocket_message_bytes"};
inline constexpr Refusal many_messages{1013, "The server is busy.", "Limits::all_body_bytes"};

}  // namespace refusals
}  // namespace cdash::detail
