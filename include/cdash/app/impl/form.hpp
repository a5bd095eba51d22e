// Gives an answer the form that its client asked for: not again, compressed, or a part of it (RFC 9110).
#pragma once

#include <cdash/app/impl/paths.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/settings.hpp>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// Answers of status 200 are looked at, no others:
/// - with an ETag or Last-Modified, the conditions of a GET or HEAD count: 304, 412;
/// - with `Accept-Ranges: bytes`, the ranges of a GET do: 206, 416;
/// - without a Content-Encoding, text and JSON are compressed if AppSettings::compress says so.
class Form {
 public:
  CDASH_DECL explicit Form(const AppSettings& settings, Lookup lookup = environment_variable);

  /// Throws Error if a body cannot be read.
  Response fit(const Request& request, Response response) const;

 private:
  struct Packed {
    std::string etag;
    std::shared_ptr<const std::string> bytes;
  };
  void compress(Response& response, const std::string& etag) const;

  bool compresses_;
  mutable std::mutex mutex_;
  mutable std::vector<Packed> packed_;  // what has an ETag, the last used at the end
};

}  // namespace cdash::detail
