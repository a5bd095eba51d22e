// Bodies of client/encoding.hpp.
#pragma once

#include <zlib.h>

#include <cdash/client/encoding.hpp>
#include <cdash/error.hpp>
#include <limits>

namespace cdash::client {
namespace detail {

inline std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// Takes what stands before the next `separator` off `text`.
inline std::string_view next_part(std::string_view& text, char separator) noexcept {
  const auto end = text.find(separator);
  const auto part = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return trimmed(part);
}

inline bool same_word(std::string_view text, std::string_view lower) noexcept {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != lower[i]) return false;
  }
  return true;
}

/// A q-value in thousandths; 0, which refuses, for what is none.
inline int thousandths(std::string_view q) noexcept {
  if (q.empty() || q.size() > 5 || (q[0] != '0' && q[0] != '1') || (q.size() > 1 && q[1] != '.')) return 0;
  int value = (q[0] - '0') * 1000;
  int weight = 100;
  for (std::size_t i = 2; i < q.size(); ++i, weight /= 10) {
    if (q[i] < '0' || q[i] > '9') return 0;
    value += (q[i] - '0') * weight;
  }
  return value > 1000 ? 0 : value;
}

}  // namespace detail

CDASH_DECL Encoding negotiate(std::string_view accept_encoding,
                              std::span<const Encoding> available) noexcept {
  int gzip = -1;
  int brotli = -1;
  int identity = -1;
  int others = 0;  // what the header does not name is not wanted, unless it says *
  while (!accept_encoding.empty()) {
    auto item = detail::next_part(accept_encoding, ',');
    const auto name = detail::next_part(item, ';');
    int q = 1000;
    while (!item.empty()) {
      const auto parameter = detail::next_part(item, ';');
      if (parameter.size() >= 2 && (parameter[0] == 'q' || parameter[0] == 'Q') && parameter[1] == '=')
        q = detail::thousandths(detail::trimmed(parameter.substr(2)));
    }
    if (detail::same_word(name, "gzip") || detail::same_word(name, "x-gzip")) gzip = q;
    if (detail::same_word(name, "br")) brotli = q;
    if (detail::same_word(name, "identity")) identity = q;
    if (name == "*") others = q;
  }
  if (identity < 0) identity = others;
  Encoding best = Encoding::identity;
  int best_q = 0;
  for (const auto encoding : available) {
    const int named = encoding == Encoding::gzip ? gzip : encoding == Encoding::brotli ? brotli : identity;
    const int q = named < 0 ? others : named;
    if (q > best_q) {
      best = encoding;
      best_q = q;
    }
  }
  return identity > best_q ? Encoding::identity : best;
}

CDASH_DECL bool etag_matches(std::string_view if_none_match, std::string_view etag) noexcept {
  if (detail::trimmed(if_none_match) == "*") return true;
  while (!if_none_match.empty()) {
    auto tag = detail::next_part(if_none_match, ',');
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    if (!tag.empty() && tag == etag) return true;
  }
  return false;
}

CDASH_DECL std::string gzip(std::string_view plain) {
  constexpr int level = 4;  // most of what 6 saves, in half of its time
  constexpr std::size_t limit = std::numeric_limits<uInt>::max();
  z_stream stream{};
  if (plain.size() > limit ||
      deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw Error("cdash: cannot compress an answer of " + std::to_string(plain.size()) + " bytes");
  std::string packed(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);  // the room is enough for all of it
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

CDASH_DECL std::string gunzip(std::string_view gzip, std::size_t size) {
  constexpr std::size_t limit = std::numeric_limits<uInt>::max();
  z_stream stream{};
  if (gzip.size() > limit || size >= limit || inflateInit2(&stream, 15 + 16) != Z_OK)
    throw Error("cdash: cannot unpack a front-end file of " + std::to_string(gzip.size()) + " bytes");
  std::string plain(size + 1, '\0');  // one more than expected, so that a longer one is noticed
  // zlib's interface is older than const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gzip.data()));
  stream.avail_in = static_cast<uInt>(gzip.size());
  stream.next_out = reinterpret_cast<Bytef*>(plain.data());
  stream.avail_out = static_cast<uInt>(plain.size());
  const int result = inflate(&stream, Z_FINISH);
  const std::size_t found = stream.total_out;
  inflateEnd(&stream);
  if (result != Z_STREAM_END || found != size) {
    throw Error("cdash: a front-end file does not unpack: " + std::to_string(found) + " bytes came out of " +
                std::to_string(gzip.size()) + ", wanted " + std::to_string(size));
  }
  plain.resize(size);
  return plain;
}

}  // namespace cdash::client
