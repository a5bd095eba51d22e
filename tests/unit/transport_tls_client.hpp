// Keys and certificates made on the spot, and a client that speaks TLS, for the tests of https.
#pragma once

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "http_client.hpp"

namespace tls_test {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A folder with server.pem, server.key (its key), sealed.key (the same with the password "open") and
/// other.key (somebody else's); goes with the object.
class Folder {
 public:
  explicit Folder(long serial = 1)
      : path_(std::filesystem::temp_directory_path() /
              ("cdash_tls_" + std::to_string(::getpid()) + '_' + std::to_string(++made))) {
    std::filesystem::create_directories(path_);
    write_pair(serial);
    const KeyPtr other(EVP_EC_gen("P-256"), EVP_PKEY_free);
    write_key("other.key", other.get(), nullptr);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string file(std::string_view name) const { return (path_ / name).string(); }
  void write(std::string_view name, std::string_view text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  void write_pair(long serial) const {
    const KeyPtr key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    auto* const c = certificate.get();
    X509_set_version(c, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(c), serial);
    X509_gmtime_adj(X509_getm_notBefore(c), -3600);
    X509_gmtime_adj(X509_getm_notAfter(c), 3600);
    X509_set_pubkey(c, key.get());
    auto* const name = X509_get_subject_name(c);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(c, name);
    X509_sign(c, key.get(), EVP_sha256());
    auto* const file = std::fopen(this->file("server.pem").c_str(), "w");
    PEM_write_X509(file, c);
    std::fclose(file);
    write_key("server.key", key.get(), nullptr);
    write_key("sealed.key", key.get(), "open");
  }
  cdash::TlsSettings settings() const { return {file("server.pem"), file("server.key")}; }

 private:
  void write_key(std::string_view name, EVP_PKEY* key, const char* password) const {
    auto* const file = std::fopen(this->file(name).c_str(), "w");
    PEM_write_PrivateKey(file, key, password == nullptr ? nullptr : EVP_aes_128_cbc(), nullptr, 0, nullptr,
                         const_cast<char*>(password));
    std::fclose(file);
  }
  static inline int made = 0;
  std::filesystem::path path_;
};

class Client {
 public:
  struct Wishes {
    int least = TLS1_2_VERSION;
    int most = TLS1_3_VERSION;
    std::string_view protocols = {"\x08http/1.1", 9};
  };
  /// Throws std::runtime_error if the handshake fails.
  explicit Client(std::uint16_t port) : Client(port, Wishes{}) {}
  Client(std::uint16_t port, Wishes wishes)
      : socket_(port), context_(SSL_CTX_new(TLS_client_method()), SSL_CTX_free), ssl_(nullptr, SSL_free) {
    const timeval patience{http_test::patience_ms / 1000, 0};
    ::setsockopt(socket_.fd(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    SSL_CTX_set_security_level(context_.get(), 0);
    SSL_CTX_set_min_proto_version(context_.get(), wishes.least);
    SSL_CTX_set_max_proto_version(context_.get(), wishes.most);
    SSL_CTX_set_options(context_.get(), SSL_OP_IGNORE_UNEXPECTED_EOF);
    if (!wishes.protocols.empty())
      SSL_CTX_set_alpn_protos(context_.get(), reinterpret_cast<const unsigned char*>(wishes.protocols.data()),
                              static_cast<unsigned>(wishes.protocols.size()));
    ssl_.reset(SSL_new(context_.get()));
    SSL_set_fd(ssl_.get(), socket_.fd());
    ERR_clear_error();
    if (SSL_connect(ssl_.get()) != 1) throw std::runtime_error("no handshake");
  }

  SSL* ssl() const noexcept { return ssl_.get(); }
  http_test::Client& socket() noexcept { return socket_; }
  long serial() const {
    const std::unique_ptr<X509, decltype(&X509_free)> c(SSL_get1_peer_certificate(ssl_.get()), X509_free);
    return ASN1_INTEGER_get(X509_get_serialNumber(c.get()));
  }

  bool send(std::string_view bytes) {
    std::size_t count = 0;
    return SSL_write_ex(ssl_.get(), bytes.data(), bytes.size(), &count) == 1 && count == bytes.size();
  }
  /// That many bytes, or fewer if the connection ends before.
  std::string receive_bytes(std::size_t count) {
    while (buffer_.size() < count && more()) continue;
    auto bytes = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return bytes;
  }
  http_test::Answer receive() {
    http_test::Answer answer;
    std::size_t end;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
      if (!more()) throw std::runtime_error("the connection ended before an answer");
    answer.head = buffer_.substr(0, end + 2);
    buffer_.erase(0, end + 4);
    answer.status = std::stoi(answer.head.substr(9, 3));
    if (answer.status == 101) return answer;
    answer.body = receive_bytes(static_cast<std::size_t>(std::stoull(answer.header("Content-Length"))));
    return answer;
  }
  http_test::Answer ask(std::string_view request) {
    send(request);
    return receive();
  }
  /// Waits for the end; true if it was announced (close_notify), and nothing came before.
  bool ends_in_order() {
    char byte;
    std::size_t count = 0;
    const auto result = SSL_read_ex(ssl_.get(), &byte, 1, &count);
    return buffer_.empty() && result == 0 && SSL_get_error(ssl_.get(), result) == SSL_ERROR_ZERO_RETURN &&
           (SSL_get_shutdown(ssl_.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
  }

 private:
  bool more() {
    char bytes[16 * 1024];
    std::size_t count = 0;
    if (SSL_read_ex(ssl_.get(), bytes, sizeof bytes, &count) != 1) return false;
    buffer_.append(bytes, count);
    return true;
  }

  http_test::Client socket_;
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
  std::unique_ptr<SSL, decltype(&SSL_free)> ssl_;
  std::string buffer_;
};

}  // namespace tls_test
