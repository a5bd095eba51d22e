// Bodies of app/impl/file_answer.hpp.
#pragma once

#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/file_answer.hpp>
#include <cdash/app/impl/http_date.hpp>
#include <chrono>
#include <fstream>
#include <memory>
#include <string>

namespace cdash::detail {

// An open file: what the directory calls by its name afterwards does not matter. One read at a time.
class FileSource final : public BodySource {
 public:
  explicit FileSource(const std::filesystem::path& file) : in_(file, std::ios::binary) {}

  bool is_open() const { return in_.is_open(); }
  /// -1: it has none, being a directory or the like.
  std::streamoff size() const {
    in_.seekg(0, std::ios::end);
    return in_.tellg();
  }
  std::size_t read(std::uint64_t offset, std::span<char> room) const noexcept override {
    try {
      in_.clear();
      in_.seekg(static_cast<std::streamoff>(offset));
      in_.read(room.data(), static_cast<std::streamsize>(room.size()));
      return in_.bad() ? 0 : static_cast<std::size_t>(in_.gcount());
    } catch (...) {
      return 0;
    }
  }

 private:
  mutable std::ifstream in_;
};

inline std::string hex(std::uint64_t number) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  do text.insert(text.begin(), digits[number & 15]);
  while ((number >>= 4) != 0);
  return text;
}

CDASH_DECL Response file_answer(const std::filesystem::path& file, std::string_view content_type) {
  static constexpr std::streamoff short_file = 256 * 1024;
  std::error_code none;
  const auto written = std::filesystem::last_write_time(file, none);
  auto source = std::make_shared<const FileSource>(file);
  if (none || !source->is_open()) return plain_error(404);
  const auto size = source->size();
  if (size < 0) return plain_error(404);

  const auto time = std::chrono::file_clock::to_sys(written);
  const auto length = static_cast<std::size_t>(size);
  Response response;
  response.content_type = content_type;
  response.body = Body(source, 0, length);
  auto tag = hex(length) + '-' + hex(static_cast<std::uint64_t>(time.time_since_epoch().count()));
  if (size <= short_file) {
    // A client that has these bytes need not have them again because the file was written anew.
    std::string bytes(response.body.view());
    tag = fingerprint(bytes);
    response.body = Body(std::move(bytes));
  } else if (std::filesystem::last_write_time(file, none) != written) {
    tag.clear();  // it is being written: nothing tells one state from the next
  }
  if (!tag.empty()) response.headers.emplace_back("ETag", '"' + tag + '"');
  response.headers.emplace_back(
      "Last-Modified", write_http_date(std::chrono::system_clock::to_time_t(
                           std::chrono::time_point_cast<std::chrono::system_clock::duration>(time))));
  response.headers.emplace_back("Accept-Ranges", "bytes");
  response.headers.emplace_back("Cache-Control", "no-cache");
  return response;
}

}  // namespace cdash::detail
