// Bodies of data/download.hpp.
#pragma once

#include <cdash/core/json.hpp>
#include <cdash/data/download.hpp>
#include <cdash/error.hpp>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <utility>

namespace cdash::dcc {
namespace detail {

// Bytes that become base64 where they are written to the wire, and nowhere before.
class Base64Source final : public JsonSource {
 public:
  explicit Base64Source(std::string bytes) : bytes_(std::move(bytes)) {}
  void write(std::string& out) const override { write_base64(out, bytes_.data(), bytes_.size()); }

 private:
  std::string bytes_;
};

inline std::string in_megabytes(std::uintmax_t bytes) {
  constexpr std::uintmax_t mega = 1024 * 1024;
  return std::to_string((bytes + mega - 1) / mega) + " MB";
}

[[noreturn]] inline void too_large(const std::string& call, std::uintmax_t bytes) {
  throw Error("cdash: " + call + ": " + in_megabytes(bytes) +
              " are more than a download can have that goes through a callback (" +
              in_megabytes(download_limit) +
              "); put the file where the app's assets are and link to it, html::A with href, instead");
}

inline void check(const std::string& call, std::uintmax_t bytes, const std::string& filename) {
  if (filename.empty()) throw Error("cdash: " + call + ": a download needs a filename, such as \"data.csv\"");
  if (bytes > download_limit) too_large(call, bytes);
}

inline Download::Data with_type(Download::Data data, const std::string& type) {
  if (!type.empty()) data.type(type);
  return data;
}

inline Download::Data base64_data(std::string bytes, const std::string& filename, const std::string& type) {
  types::Text content("");
  content.value = Value(std::make_shared<const Base64Source>(std::move(bytes)));
  Download::Data data(filename, content);
  data.base64(true);
  return with_type(std::move(data), type);
}

inline std::string written_by(const std::function<void(std::ostream&)>& write) {
  std::ostringstream out;
  write(out);
  return std::move(out).str();
}

}  // namespace detail

CDASH_DECL Download::Data send_file(const std::string& path, std::string filename, const std::string& type) {
  const auto call = "send_file(\"" + path + "\")";
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (error) throw Error("cdash: " + call + ": the file cannot be read: " + error.message());
  if (filename.empty()) filename = std::filesystem::path(path).filename().string();
  detail::check(call, size, filename);
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!in.read(bytes.data(), static_cast<std::streamsize>(size)))
    throw Error("cdash: " + call + ": the file cannot be read: " + std::strerror(errno != 0 ? errno : EIO));
  return detail::base64_data(std::move(bytes), filename, type);
}

CDASH_DECL Download::Data send_bytes(std::string bytes, const std::string& filename,
                                     const std::string& type) {
  detail::check("send_bytes(…, \"" + filename + "\")", bytes.size(), filename);
  return detail::base64_data(std::move(bytes), filename, type);
}

CDASH_DECL Download::Data send_bytes(const std::function<void(std::ostream&)>& write,
                                     const std::string& filename, const std::string& type) {
  return send_bytes(detail::written_by(write), filename, type);
}

CDASH_DECL Download::Data send_string(std::string_view text, const std::string& filename,
                                      const std::string& type) {
  detail::check("send_string(…, \"" + filename + "\")", text.size(), filename);
  Download::Data data(filename, text);
  data.base64(false);
  return detail::with_type(std::move(data), type);
}

CDASH_DECL Download::Data send_string(const std::function<void(std::ostream&)>& write,
                                      const std::string& filename, const std::string& type) {
  return send_string(detail::written_by(write), filename, type);
}

CDASH_DECL Download::Data send_data_frame(const data::Frame& frame, const std::string& filename) {
  if (filename.ends_with(".csv")) return send_data_frame(frame, filename, data::CsvFormat{});
  if (filename.ends_with(".json")) return send_data_frame(frame, filename, data::JsonOrient::records);
  throw Error("cdash: send_data_frame(…, \"" + filename +
              "\"): the name ends neither in .csv nor in .json, which would say what is written; or give "
              "data::CsvFormat{} or data::JsonOrient::records as a third argument");
}

CDASH_DECL Download::Data send_data_frame(const data::Frame& frame, const std::string& filename,
                                          const data::CsvFormat& format) {
  return send_string(frame.to_csv(format), filename, "text/csv");
}

CDASH_DECL Download::Data send_data_frame(const data::Frame& frame, const std::string& filename,
                                          data::JsonOrient orient) {
  return send_string(frame.to_json(orient), filename, "application/json");
}

}  // namespace cdash::dcc
