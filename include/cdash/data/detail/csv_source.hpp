// The bytes of a CSV file, stream or text, read in any order and from several threads.
#pragma once

#include <algorithm>
#include <cdash/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <istream>
#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>
#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#endif

namespace cdash::data::detail {

[[noreturn]] inline void throw_unreadable(const std::string& path, int error) {
  const bool relative = path.empty() || path.front() != '/';
  throw DataError("cdash: cannot read \"" + path + "\": " + std::generic_category().message(error) +
                  (error == ENOENT && relative ? "; the path counts from the working directory" : ""));
}

class CsvSource {
 public:
  // Borrows the text.
  static CsvSource of_text(std::string_view text) {
    CsvSource source;
    source.name_ = "the CSV text";
    source.text_ = text;
    source.size_ = text.size();
    return source;
  }
  static CsvSource of_stream(std::istream& stream) {
    CsvSource source;
    source.name_ = "the CSV stream";
    source.keep([&](char* to, std::size_t room) {
      stream.read(to, static_cast<std::streamsize>(room));
      return static_cast<std::size_t>(stream.gcount());
    });
    if (stream.bad()) throw DataError("cdash: the CSV stream failed while it was read");
    return source;
  }
  // A file that has a size is read where and when it is needed, all else (a pipe) at once.
  static CsvSource of_file(const std::string& path) {
    CsvSource source;
    source.name_ = path;
    source.file_.reset(std::fopen(path.c_str(), "rb"));
    auto* file = source.file_.get();
    if (file == nullptr) throw_unreadable(path, errno);
    std::setvbuf(file, nullptr, _IONBF, 0);
    if (std::fseek(file, 0, SEEK_END) == 0) {
      const auto size = std::ftell(file);
      std::rewind(file);
      if (size > 0 && size < std::numeric_limits<long>::max()) {
        source.size_ = static_cast<std::size_t>(size);
        return source;
      }
    }
    errno = 0;
    source.keep([&](char* to, std::size_t room) { return std::fread(to, 1, room, file); });
    if (std::ferror(file) != 0) throw_unreadable(path, errno);
    source.file_.reset();
    return source;
  }

  const std::string& name() const noexcept { return name_; }
  std::size_t size() const noexcept { return size_; }

  // Throws DataError if they cannot be read.
  void read(std::size_t offset, std::size_t count, char* to) const {
    if (file_ == nullptr) {
      if (count != 0) std::memcpy(to, text_.data() + offset, count);
      return;
    }
#if defined(__unix__) || defined(__APPLE__)
    while (count != 0) {
      const auto got = ::pread(::fileno(file_.get()), to, count, static_cast<off_t>(offset));
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) throw_unreadable(name_, errno);
      if (got == 0) throw_changed();
      const auto bytes = static_cast<std::size_t>(got);
      offset += bytes;
      to += bytes;
      count -= bytes;
    }
#else
    const std::lock_guard lock(*mutex_);
    errno = 0;
    if (std::fseek(file_.get(), static_cast<long>(offset), SEEK_SET) != 0) throw_unreadable(name_, errno);
    if (std::fread(to, 1, count, file_.get()) == count) return;
    if (std::ferror(file_.get()) != 0) throw_unreadable(name_, errno);
    throw_changed();
#endif
  }
  [[noreturn]] void throw_changed() const {
    throw DataError("cdash: \"" + name_ + "\" was changed while it was read");
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };

  // read_some(to, room) gives fewer bytes than there is room for at the end.
  template <class Read>
  void keep(const Read& read_some) {
    std::size_t room = 1 << 16;
    kept_.reset(new char[room]);  // not make_unique: no zeros first
    for (;;) {
      size_ += read_some(kept_.get() + size_, room - size_);
      if (size_ < room) break;
      std::unique_ptr<char[]> larger(new char[room * 2]);
      std::memcpy(larger.get(), kept_.get(), size_);
      kept_ = std::move(larger);
      room *= 2;
    }
    text_ = {kept_.get(), size_};
  }

  std::string name_;
  std::string_view text_;
  std::size_t size_ = 0;
  std::unique_ptr<char[]> kept_;
  std::unique_ptr<std::FILE, Close> file_;
#if !defined(__unix__) && !defined(__APPLE__)
  std::unique_ptr<std::mutex> mutex_ = std::make_unique<std::mutex>();
#endif
};

// Bytes of a source, with room to look behind both ends. Grows, and is used again and again.
class CsvBuffer {
 public:
  // What stands at `offset`; a line end follows that belongs to nobody, so that loops need no other stop.
  // The byte before it is there too; at the start of the source it is a line end.
  void load(const CsvSource& source, std::size_t offset, std::size_t count) {
    if (count + before + 64 > room_) {
      room_ = count + count / 4 + before + 64;
      bytes_.reset();
      bytes_.reset(new char[room_]);  // not make_unique: no zeros first
    }
    auto* to = bytes_.get() + before;
    to[-1] = '\n';
    const std::size_t extra = offset == 0 ? 0 : 1;
    source.read(offset - extra, count + extra, to - extra);
    std::memset(to + count, '\n', 64);
    size_ = count;
    offset_ = offset;
  }
  // Whatever the byte before is: it ends a line.
  void starts_line() noexcept { bytes_[before - 1] = '\n'; }
  const char* begin() const noexcept { return bytes_.get() + before; }
  const char* end() const noexcept { return begin() + size_; }
  std::size_t offset() const noexcept { return offset_; }

 private:
  static constexpr std::size_t before = 64;
  std::unique_ptr<char[]> bytes_;
  std::size_t room_ = 0;
  std::size_t size_ = 0;
  std::size_t offset_ = 0;
};

}  // namespace cdash::data::detail
