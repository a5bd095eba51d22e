// Bodies of app/impl/form.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/app/impl/form.hpp>
#include <cdash/app/impl/http_date.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/client/encoding.hpp>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace cdash::detail {

inline std::string* find_header(Response& response, std::string_view name) noexcept {
  for (auto& [key, value] : response.headers)
    if (same_name(key, name)) return &value;
  return nullptr;
}

inline void add_to_vary(Response& response, std::string_view name) {
  if (auto* vary = find_header(response, "Vary"); vary == nullptr)
    response.headers.emplace_back("Vary", name);
  else if (vary->find(name) == vary->npos && *vary != "*")
    (*vary += ", ") += name;
}

inline bool is_compressible(std::string_view type) noexcept {
  const auto essence = type.substr(0, type.find(';'));
  return (essence.starts_with("text/") && essence != "text/event-stream") || essence.ends_with("json") ||
         essence.ends_with("xml") || essence.ends_with("javascript");
}

// ---- conditions (RFC 9110, section 13) ----

// 0: the answer stands.
inline int failed_condition(const Request& request, std::string_view etag, std::string_view modified) {
  const auto date = [](std::string_view text) { return read_http_date(text); };
  const auto changed = modified.empty() ? std::nullopt : date(modified);
  const auto is_strong = !etag.empty() && !etag.starts_with("W/");
  if (const auto wanted = request.header("If-Match"); !wanted.empty()) {
    const auto names_it = is_strong && wanted.find("W/" + std::string(etag)) == wanted.npos &&
                          client::etag_matches(wanted, etag);
    if (wanted != "*" && !names_it) return 412;
  } else if (const auto since = date(request.header("If-Unmodified-Since")); since && changed) {
    if (*changed > *since) return 412;
  }
  if (const auto known = request.header("If-None-Match"); !known.empty())
    return client::etag_matches(known, etag.starts_with("W/") ? etag.substr(2) : etag) ? 304 : 0;
  const auto since = date(request.header("If-Modified-Since"));
  return since && changed && *changed <= *since ? 304 : 0;
}

// ---- ranges (RFC 9110, section 14) ----

struct Range {
  std::size_t begin;
  std::size_t size;
};

// The parts of a body of `size` bytes that are asked for, empty if it has none of them; nothing if the header
// asks for none in a way known here, or for more than a well-meaning client would.
inline std::optional<std::vector<Range>> read_ranges(std::string_view header, std::size_t size) {
  static constexpr std::size_t most = 16;
  constexpr std::string_view unit = "bytes=";
  if (!same_name(header.substr(0, unit.size()), unit)) return std::nullopt;
  header.remove_prefix(unit.size());
  const auto number = [](std::string_view text) -> std::optional<std::size_t> {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || text.empty()) return std::nullopt;
    return error == std::errc::result_out_of_range ? SIZE_MAX : value;
  };
  std::vector<Range> ranges;
  std::size_t asked = 0, bytes = 0;
  while (true) {
    const auto comma = header.find(',');
    auto part = header.substr(0, comma);
    while (part.starts_with(' ') || part.starts_with('\t')) part.remove_prefix(1);
    while (part.ends_with(' ') || part.ends_with('\t')) part.remove_suffix(1);
    const auto dash = part.find('-');
    if (dash == part.npos || ++asked > most) return std::nullopt;
    const auto first = number(part.substr(0, dash)), last = number(part.substr(dash + 1));
    if ((!first && dash != 0) || (!last && dash + 1 != part.size()) || (!first && !last)) return std::nullopt;
    if (first && last && *last < *first) return std::nullopt;
    const auto begin = first ? *first : size - std::min(size, *last);
    const auto end = first && last && *last < size ? *last + 1 : size;
    if (begin < end) {
      ranges.push_back({begin, end - begin});
      bytes += end - begin;
    }
    if (comma == header.npos) break;
    header.remove_prefix(comma + 1);
  }
  if (ranges.size() > 1 && bytes > size) return std::nullopt;  // they overlap: the whole is less
  return ranges;
}

inline std::string content_range(const Range& range, std::size_t size) {
  return "bytes " + std::to_string(range.begin) + '-' + std::to_string(range.begin + range.size - 1) + '/' +
         std::to_string(size);
}

// Several ranges of one body, each with a few lines before it.
class ManyRanges final : public BodySource {
 public:
  ManyRanges(Body whole, const std::vector<Range>& ranges, std::string_view type, std::string_view boundary)
      : whole_(std::move(whole)) {
    for (const auto& range : ranges) {
      auto lines = (parts_.empty() ? "--" : "\r\n--") + std::string(boundary);
      if (!type.empty()) (lines += "\r\nContent-Type: ") += type;
      lines += "\r\nContent-Range: " + content_range(range, whole_.size()) + "\r\n\r\n";
      size_ += lines.size() + range.size;
      parts_.push_back({std::move(lines), range});
    }
    parts_.push_back({"\r\n--" + std::string(boundary) + "--\r\n", {0, 0}});
    size_ += parts_.back().lines.size();
  }
  std::size_t size() const noexcept { return size_; }

  std::size_t read(std::uint64_t offset, std::span<char> room) const noexcept override {
    std::size_t filled = 0;
    for (const auto& [lines, range] : parts_) {
      if (filled == room.size()) break;
      if (offset < lines.size()) {
        const auto count = std::min(room.size() - filled, lines.size() - static_cast<std::size_t>(offset));
        std::copy_n(lines.data() + offset, count, room.data() + filled);
        filled += count;
        offset += count;
        if (filled == room.size()) break;
      }
      const auto inside = static_cast<std::size_t>(offset) - lines.size();
      if (inside < range.size) {
        const auto wanted = std::min(room.size() - filled, range.size - inside);
        const auto count = whole_.read(range.begin + inside, room.subspan(filled, wanted));
        filled += count;
        if (count != wanted) break;
        offset += count;
      }
      offset -= lines.size() + range.size;
    }
    return filled;
  }

 private:
  struct Part {
    std::string lines;
    Range range;
  };
  Body whole_;
  std::vector<Part> parts_;
  std::size_t size_ = 0;
};

inline void take_ranges(const Request& request, Response& response, std::string_view etag,
                        std::string_view modified) {
  if (const auto condition = request.header("If-Range"); !condition.empty()) {
    const auto is_same = condition.starts_with('"') ? condition == etag : condition == modified;
    if (!is_same) return;
  }
  const auto size = response.body.size();
  const auto ranges = read_ranges(request.header("Range"), size);
  if (!ranges) return;
  if (ranges->empty()) {
    response.status = 416;
    response.headers.emplace_back("Content-Range", "bytes */" + std::to_string(size));
    response.content_type = {};
    response.body = Body();
    return;
  }
  response.status = 206;
  if (ranges->size() == 1) {
    response.headers.emplace_back("Content-Range", content_range(ranges->front(), size));
    response.body = std::move(response.body).part(ranges->front().begin, ranges->front().size);
    return;
  }
  const auto boundary = random_name();  // so long that no file has it by chance
  auto parts =
      std::make_shared<ManyRanges>(std::move(response.body), *ranges, response.content_type, boundary);
  const auto all = parts->size();
  response.body = Body(std::move(parts), 0, all);
  response.content_type = {};
  response.headers.emplace_back("Content-Type", "multipart/byteranges; boundary=" + boundary);
}

// ---- all of it ----

CDASH_DECL Form::Form(const AppSettings& settings, Lookup lookup) {
  const Variable said("DASH_COMPRESS", lookup);
  compresses_ = settings.compress.value_or(said && read_switch(said.text).value_or(false));
}

CDASH_DECL Response Form::fit(const Request& request, Response response) const {
  static constexpr std::size_t least = 500;
  static constexpr std::size_t most_fetched = 8 * 1024 * 1024;
  if (response.status != 200) return response;
  const auto is_read = request.method == "GET" || request.method == "HEAD";
  const auto text_of = [&](std::string_view name) {
    const auto* value = find_header(response, name);
    return value == nullptr ? std::string() : *value;
  };
  auto etag = text_of("ETag");
  const auto modified = text_of("Last-Modified");
  const auto has_ranges = text_of("Accept-Ranges") == "bytes";
  const auto takes_ranges = has_ranges && request.method == "GET" && !request.header("Range").empty();

  const auto may_compress = compresses_ && response.body.size() >= least &&
                            (!response.body.is_fetched() || response.body.size() <= most_fetched) &&
                            is_compressible(response.content_type) &&
                            find_header(response, "Content-Encoding") == nullptr &&
                            text_of("Cache-Control").find("no-transform") == std::string::npos;
  bool compresses = false;
  if (may_compress) {
    add_to_vary(response, "Accept-Encoding");
    static constexpr std::array offered{client::Encoding::gzip};
    compresses = !takes_ranges &&
                 client::negotiate(request.header("Accept-Encoding"), offered) == client::Encoding::gzip;
    if (compresses && etag.ends_with('"')) {
      etag.insert(etag.size() - 1, "-gzip");  // other bytes, another tag
      *find_header(response, "ETag") = etag;
    }
  }
  if (is_read && !(etag.empty() && modified.empty())) {
    if (const auto status = failed_condition(request, etag, modified); status != 0) {
      response.status = status;
      response.content_type = {};
      response.body = Body();
      return response;
    }
  }
  if (compresses)
    compress(response, etag);
  else if (takes_ranges)
    take_ranges(request, response, etag, modified);
  return response;
}

// What has a strong ETag is compressed once, as long as there is room to remember it.
CDASH_DECL void Form::compress(Response& response, const std::string& etag) const {
  static constexpr std::size_t most_bytes = 16 * 1024 * 1024;
  static constexpr std::size_t most = 64;
  const auto is_kept = etag.starts_with('"');
  std::shared_ptr<const std::string> packed;
  if (is_kept) {
    const std::lock_guard lock(mutex_);
    const auto at =
        std::find_if(packed_.begin(), packed_.end(), [&](const Packed& p) { return p.etag == etag; });
    if (at != packed_.end()) {
      std::rotate(at, at + 1, packed_.end());
      packed = packed_.back().bytes;
    }
  }
  if (packed == nullptr) {
    packed = std::make_shared<const std::string>(client::gzip(response.body.view()));
    if (is_kept && packed->size() <= most_bytes / 2) {
      const std::lock_guard lock(mutex_);
      packed_.push_back({etag, packed});
      std::size_t bytes = 0;
      auto from = packed_.end();
      while (from != packed_.begin() && packed_.end() - from < static_cast<std::ptrdiff_t>(most) &&
             bytes + std::prev(from)->bytes->size() <= most_bytes)
        bytes += (--from)->bytes->size();
      packed_.erase(packed_.begin(), from);
    }
  }
  response.headers.emplace_back("Content-Encoding", "gzip");
  response.body = Body(std::string_view(*packed), packed);
}

}  // namespace cdash::detail
