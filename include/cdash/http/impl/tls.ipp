// Bodies of http/impl/tls.hpp: OpenSSL where CDASH_TLS is defined, a sentence about it where it is not.
#pragma once

#include <cdash/error.hpp>
#include <cdash/http/impl/tls.hpp>

#ifdef CDASH_TLS
#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fstream>
#include <new>
#include <string>
#include <utility>
#endif

namespace cdash::detail {

#ifdef CDASH_TLS

template <auto Free>
struct FreeWith {
  template <class T>
  void operator()(T* object) const noexcept {
    Free(object);
  }
};
using SslPtr = std::unique_ptr<SSL, FreeWith<SSL_free>>;
using SslContextPtr = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;
using BioPtr = std::unique_ptr<BIO, FreeWith<BIO_free>>;
using CertificatePtr = std::unique_ptr<X509, FreeWith<X509_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;

// ---- the socket as OpenSSL sees it ----

// OpenSSL's own writes to a socket raise SIGPIPE.
inline int send_to_socket(BIO* bio, const char* bytes, int count) {
#ifdef MSG_NOSIGNAL
  constexpr int flags = MSG_NOSIGNAL;
#else
  constexpr int flags = 0;
#endif
  const auto socket = reinterpret_cast<std::intptr_t>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
#ifdef _WIN32
  const auto sent = ::send(static_cast<SOCKET>(socket), bytes, count, flags);
#else
  const auto sent =
      static_cast<int>(::send(static_cast<int>(socket), bytes, static_cast<std::size_t>(count), flags));
#endif
  if (sent <= 0 && BIO_sock_should_retry(sent) != 0) BIO_set_retry_write(bio);
  return sent;
}

inline int receive_from_socket(BIO* bio, char* room, int count) {
  const auto socket = reinterpret_cast<std::intptr_t>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
#ifdef _WIN32
  const auto received = ::recv(static_cast<SOCKET>(socket), room, count, 0);
#else
  const auto received =
      static_cast<int>(::recv(static_cast<int>(socket), room, static_cast<std::size_t>(count), 0));
#endif
  if (received < 0 && BIO_sock_should_retry(received) != 0) BIO_set_retry_read(bio);
  return received;
}

inline long control_socket(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

inline const BIO_METHOD* socket_method() {
  static const auto* const method = [] {
    auto* const made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket of cdash");
    if (made != nullptr) {
      BIO_meth_set_write(made, send_to_socket);
      BIO_meth_set_read(made, receive_from_socket);
      BIO_meth_set_ctrl(made, control_socket);
    }
    return made;
  }();
  return method;
}

// ---- a connection ----

class OpenSsl final : public Tls {
 public:
  explicit OpenSsl(SslPtr ssl) noexcept : ssl_(std::move(ssl)) {}

  std::size_t read(std::span<char> room, TlsStatus& status) noexcept override {
    constexpr std::size_t most_of_record = 8 * 1024;  // behind such a one there may be others
    std::size_t all = 0;
    status = TlsStatus::ok;
    for (int turns = 0; turns < 16 && all != room.size(); ++turns) {
      std::size_t count = 0;
      ERR_clear_error();
      const auto result = SSL_read_ex(ssl_.get(), room.data() + all, room.size() - all, &count);
      if (result != 1) {
        status = status_of(result);
        const auto waits = status == TlsStatus::wants_read || status == TlsStatus::wants_write;
        has_more_ = all != 0 && !waits;  // the next call finds the same end
        if (all != 0) status = TlsStatus::ok;
        return all;
      }
      all += count;
      has_more_ = SSL_has_pending(ssl_.get()) != 0;
      if (!has_more_ && count < most_of_record) break;
    }
    return all;
  }

  std::size_t write(std::string_view first, std::string_view second, TlsStatus& status) noexcept override {
    constexpr std::size_t record = 16 * 1024;
    static thread_local char joined[record];  // so that a head and its body go out in one
    if (first.empty()) {
      first = second;
    } else if (!second.empty() && first.size() < record) {
      const auto more = std::min(second.size(), record - first.size());
      std::memcpy(joined, first.data(), first.size());
      std::memcpy(joined + first.size(), second.data(), more);
      first = {joined, first.size() + more};
    }
    status = TlsStatus::ok;
    std::size_t count = 0;
    ERR_clear_error();
    if (const auto result = SSL_write_ex(ssl_.get(), first.data(), first.size(), &count); result != 1) {
      status = status_of(result);
      return 0;
    }
    return count;
  }

  bool has_more() const noexcept override { return has_more_; }

  void say_goodbye() noexcept override {
    if (is_broken_ || SSL_is_init_finished(ssl_.get()) == 0) return;
    ERR_clear_error();
    SSL_shutdown(ssl_.get());
  }

 private:
  TlsStatus status_of(int result) noexcept {
    const auto error = SSL_get_error(ssl_.get(), result);
    if (error == SSL_ERROR_WANT_READ) return TlsStatus::wants_read;
    if (error == SSL_ERROR_WANT_WRITE) return TlsStatus::wants_write;
    if (error == SSL_ERROR_ZERO_RETURN) return TlsStatus::ended;
    is_broken_ = true;
    if (error == SSL_ERROR_SYSCALL) return TlsStatus::ended;
    const auto reason = ERR_GET_REASON(ERR_peek_error());
    if (reason == SSL_R_HTTP_REQUEST || reason == SSL_R_HTTPS_PROXY_REQUEST) return TlsStatus::plain_http;
#ifdef SSL_R_UNEXPECTED_EOF_WHILE_READING
    if (reason == SSL_R_UNEXPECTED_EOF_WHILE_READING) return TlsStatus::ended;
#endif
    return TlsStatus::failed;
  }

  SslPtr ssl_;
  bool has_more_ = false;
  bool is_broken_ = false;
};

class OpenSslContext final : public TlsContext {
 public:
  explicit OpenSslContext(SslContextPtr context) noexcept : context_(std::move(context)) {}

  std::unique_ptr<Tls> accept(std::intptr_t socket) const noexcept override {
    SslPtr ssl(SSL_new(context_.get()));
    if (ssl == nullptr || socket_method() == nullptr) return nullptr;
    auto* const bio = BIO_new(socket_method());
    if (bio == nullptr) return nullptr;
    BIO_set_data(bio, reinterpret_cast<void*>(socket));
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl.get(), bio, bio);
    SSL_set_accept_state(ssl.get());
    return std::unique_ptr<Tls>(new (std::nothrow) OpenSsl(std::move(ssl)));
  }

 private:
  SslContextPtr context_;
};

// ---- the certificate and the key ----

[[noreturn]] inline void cannot_serve_https(std::string_view why) {
  throw ServerError("cannot serve https: " + std::string(why));
}

/// `member` is how the user knows the file: "TlsSettings::private_key".
inline std::string read_tls_file(const std::string& file, const char* member) {
  if (file.empty()) cannot_serve_https(std::string(member) + " is empty; it takes the name of a file in PEM");
  errno = 0;
  std::ifstream in(file, std::ios::binary);
  std::string text;
  char part[4096];
  while (in.read(part, sizeof part) || in.gcount() != 0)
    text.append(part, static_cast<std::size_t>(in.gcount()));
  if (!in.is_open() || in.bad()) {
    cannot_serve_https("\"" + file + "\" (" + member +
                       ") cannot be read: " + std::strerror(errno != 0 ? errno : EIO));
  }
  return text;
}

inline BioPtr view_as_bio(const std::string& text) {
  BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(std::min<std::size_t>(text.size(), INT_MAX))));
  if (bio == nullptr) throw std::bad_alloc();
  return bio;
}

inline CertificatePtr use_certificates(SSL_CTX* context, const TlsSettings& settings) {
  const auto& file = settings.certificate_chain;
  const auto text = read_tls_file(file, "TlsSettings::certificate_chain");
  const auto bio = view_as_bio(text);
  CertificatePtr own(PEM_read_bio_X509_AUX(bio.get(), nullptr, nullptr, nullptr));
  if (own == nullptr) {
    cannot_serve_https("\"" + file +
                       "\" (TlsSettings::certificate_chain) holds no certificate in PEM: a part that begins "
                       "with -----BEGIN CERTIFICATE-----");
  }
  if (SSL_CTX_use_certificate(context, own.get()) != 1) {
    cannot_serve_https("OpenSSL does not take the certificate in \"" + file +
                       "\": " + ERR_reason_error_string(ERR_peek_last_error()));
  }
  while (CertificatePtr next{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
    SSL_CTX_add1_chain_cert(context, next.get());
  ERR_clear_error();  // the end of the file is one
  return own;
}

inline void use_key(SSL_CTX* context, const TlsSettings& settings, X509* certificate) {
  struct Password {
    const std::string& text;
    bool is_asked_for = false;
  } password{settings.password};
  const auto give = [](char* room, int size, int, void* data) {
    auto& given = *static_cast<Password*>(data);
    given.is_asked_for = true;
    const auto count = std::min(static_cast<std::size_t>(size), given.text.size());
    std::memcpy(room, given.text.data(), count);
    return static_cast<int>(count);
  };
  const auto& file = settings.private_key;
  const auto text = read_tls_file(file, "TlsSettings::private_key");
  const KeyPtr key(PEM_read_bio_PrivateKey(view_as_bio(text).get(), nullptr, give, &password));
  const auto named = "\"" + file + "\" (TlsSettings::private_key)";
  if (key == nullptr && password.is_asked_for) {
    cannot_serve_https(settings.password.empty()
                           ? "the key in " + named + " has a password, and TlsSettings::password is empty"
                           : "TlsSettings::password does not open the key in " + named);
  }
  if (key == nullptr) {
    cannot_serve_https(named +
                       " holds no private key in PEM: a part that begins with -----BEGIN PRIVATE KEY----- or "
                       "the like");
  }
  if (X509_check_private_key(certificate, key.get()) != 1) {
    cannot_serve_https(
        "the key in " + named + " does not belong to the certificate in \"" + settings.certificate_chain +
        "\" (TlsSettings::certificate_chain), whose first certificate must be the server's own");
  }
  if (SSL_CTX_use_PrivateKey(context, key.get()) != 1) {
    cannot_serve_https("OpenSSL does not take the key in " + named + ": " +
                       ERR_reason_error_string(ERR_peek_last_error()));
  }
}

// A client that names protocols and not this one would not understand the answer.
inline int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* size,
                           const unsigned char* offered, unsigned count, void*) {
  static constexpr unsigned char known[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
  unsigned char* found = nullptr;
  if (SSL_select_next_proto(&found, size, known, sizeof known, offered, count) != OPENSSL_NPN_NEGOTIATED)
    return SSL_TLSEXT_ERR_ALERT_FATAL;
  *chosen = found;
  return SSL_TLSEXT_ERR_OK;
}

CDASH_DECL std::shared_ptr<const TlsContext> make_tls(const TlsSettings& settings) {
  ERR_clear_error();
  SslContextPtr context(SSL_CTX_new(TLS_server_method()));
  if (context == nullptr) cannot_serve_https("OpenSSL does not start");
  auto* const made = context.get();
  const auto least = settings.minimum_version == TlsVersion::tls13 ? TLS1_3_VERSION : TLS1_2_VERSION;
  SSL_CTX_set_min_proto_version(made, least);
  SSL_CTX_set_options(made, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
  SSL_CTX_set_mode(
      made, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(made, 1);                           // one call of the system for a record, not two
  SSL_CTX_set_session_cache_mode(made, SSL_SESS_CACHE_OFF);  // tickets do it without memory of ours
  SSL_CTX_set_alpn_select_cb(made, choose_protocol, nullptr);
  const auto* const ciphers =
      settings.ciphers.empty() ? "ECDHE+AESGCM:ECDHE+CHACHA20" : settings.ciphers.c_str();
  if (SSL_CTX_set_cipher_list(made, ciphers) != 1) {
    cannot_serve_https("TlsSettings::ciphers is \"" + settings.ciphers +
                       "\"; OpenSSL knows none of that for TLS 1.2 (\"openssl ciphers -v\" lists what it "
                       "knows)");
  }
  const auto certificate = use_certificates(made, settings);
  use_key(made, settings, certificate.get());
  return std::make_shared<const OpenSslContext>(std::move(context));
}

#else

CDASH_DECL std::shared_ptr<const TlsContext> make_tls(const TlsSettings&) {
  throw ServerError(
      "cannot serve https: this program was built without OpenSSL; with CMake, install OpenSSL's headers and "
      "set CDASH_TLS to ON; header-only without CMake, define CDASH_TLS and link ssl and crypto");
}

#endif

}  // namespace cdash::detail
