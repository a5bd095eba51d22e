// TLS over a socket that never blocks, without a word of OpenSSL: what a connection sees of it.
#pragma once

#include <cdash/config.hpp>
#include <cdash/http/settings.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace cdash::detail {

/// What came of reading or writing.
enum class TlsStatus : std::uint8_t {
  ok,
  wants_read,   ///< nothing was done; try again when the socket can be read
  wants_write,  ///< the same, when it can be written
  ended,        ///< the peer has gone
  failed,       ///< what the peer says is not TLS, or is none that is wanted here
  plain_http,   ///< the peer speaks http without TLS; the socket takes bytes as they are
};

/// One connection. One thread at a time.
class Tls {
 public:
  virtual ~Tls() = default;

  /// Shakes hands if need be, then reads; 0 with any status but ok.
  virtual std::size_t read(std::span<char> room, TlsStatus& status) noexcept = 0;
  /// Writes some of both, in this order. After wants_* the next call is to begin with the same bytes.
  virtual std::size_t write(std::string_view first, std::string_view second, TlsStatus& status) noexcept = 0;
  /// There is more to read than the socket knows of.
  virtual bool has_more() const noexcept = 0;
  /// Tells the peer that nothing more will be written, if the socket takes it.
  virtual void say_goodbye() noexcept = 0;
};

/// A server's certificate and what it agrees to.
class TlsContext {
 public:
  virtual ~TlsContext() = default;
  /// Null: no memory.
  virtual std::unique_ptr<Tls> accept(std::intptr_t socket) const noexcept = 0;
};

/// Throws ServerError, which names the file and what is wrong with it.
CDASH_DECL std::shared_ptr<const TlsContext> make_tls(const TlsSettings& settings);

}  // namespace cdash::detail

#ifdef CDASH_HEADER_ONLY
#include <cdash/http/impl/tls.ipp>
#endif
