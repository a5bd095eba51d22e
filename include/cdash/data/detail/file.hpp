// Reads a whole file.
#pragma once

#include <cdash/error.hpp>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <system_error>

namespace cdash::data::detail {

// Throws DataError.
inline std::string read_file(const std::string& path) {
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  std::string text;
  // Twice as much each time: a pipe has no size.
  for (std::size_t read = 0; file != nullptr;) {
    text.resize(text.size() < 65536 ? 65536 : text.size() * 2);
    read += std::fread(text.data() + read, 1, text.size() - read, file.get());
    if (read == text.size()) continue;
    text.resize(read);
    if (std::ferror(file.get()) != 0) break;
    return text;
  }
  const auto error = errno;
  std::string message = "cdash: cannot read \"" + path + "\": " + std::generic_category().message(error);
  if (error == ENOENT && !path.starts_with('/')) message += "; the path counts from the working directory";
  throw DataError(message);
}

}  // namespace cdash::data::detail
