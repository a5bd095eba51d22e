// Bodies of state/file_store.hpp.
#pragma once

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/error.hpp>
#include <cdash/state/file_store.hpp>
#include <cdash/state/impl/check_key.hpp>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace cdash::state::detail {

class FileHandle {
 public:
  explicit FileHandle(int fd = -1) noexcept : fd_(fd) {}
  FileHandle(FileHandle&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileHandle& operator=(FileHandle&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~FileHandle() {
    if (fd_ >= 0) ::close(fd_);
  }
  explicit operator bool() const noexcept { return fd_ >= 0; }
  int get() const noexcept { return fd_; }
  // False if what was written could not be kept after all.
  bool close() noexcept { return ::close(std::exchange(fd_, -1)) == 0; }

 private:
  int fd_;
};

[[noreturn]] inline void throw_file_error(const std::string& path, int error) {
  const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
  throw StoreError(full ? StoreError::Fault::full : StoreError::Fault::down,
                   "cdash: " + path + ": " + std::generic_category().message(error));
}

[[noreturn]] inline void throw_foreign(const std::string& path) {
  throw StoreError(StoreError::Fault::foreign, "cdash: " + path + " is no entry of a file store");
}

class FileStore final : public Store, public std::enable_shared_from_this<FileStore> {
 public:
  explicit FileStore(FileStoreSettings settings) : settings_(std::move(settings)) {
    if (settings_.folder.empty())
      throw Error("cdash: a file store takes a folder, and FileStoreSettings::folder is empty");
    if (!settings_.clock)
      settings_.clock = [] {
        return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
      };
    make_folder(settings_.folder);
    if (::access(settings_.folder.c_str(), R_OK | W_OK | X_OK) != 0)
      throw_file_error(settings_.folder, errno);
  }

  std::optional<std::string> get(const StoreKey& key) override {
    const auto path = path_of(key);
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file) {
      if (errno == ENOENT) return std::nullopt;
      if (errno == ELOOP) throw_foreign(path);
      throw_file_error(path, errno);
    }
    auto bytes = read(file, path);
    std::int64_t created = 0, expires = 0;
    if (!read_header(bytes, created, expires)) throw_foreign(path);
    const auto now = milliseconds();
    if ((expires != 0 && now >= expires) || now < created - clock_slack) return std::nullopt;
    ::futimens(file.get(), nullptr);  // asked for: it goes last
    return bytes.erase(0, header_size);
  }

  void put(const StoreKey& key, std::string_view bytes, double seconds) override {
    const auto path = path_of(key);
    const auto made = written(key, bytes, seconds);
    const auto guard = hold(LOCK_SH);
    move(made, path);
  }

  void erase(const StoreKey& key) override {
    const auto path = path_of(key);
    const auto guard = hold(LOCK_EX);
    remove(path);
    remove(path + ".lock");
  }

  void erase_group(const std::string& group) override {
    check_key_part("group", group);
    const auto guard = hold(LOCK_EX);
    const auto path = settings_.folder + '/' + group;
    std::error_code error;
    for (std::filesystem::directory_iterator at(path, error), end; !error && at != end; at.increment(error))
      if (!at->path().filename().native().starts_with('.'))
        remove(at->path());  // what is being written stays
    if (error && error != std::errc::no_such_file_or_directory) throw_file_error(path, error.value());
  }

  std::unique_ptr<StoreLock> try_lock(const StoreKey& key) override {
    const auto path = path_of(key) + ".lock";
    while (true) {
      FileHandle file = create(path, key, O_RDWR);
      if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) return nullptr;
        throw_file_error(path, errno);
      }
      // Who had it may have deleted the file between our two calls.
      if (is_at(file, path)) return std::make_unique<Lock>(shared_from_this(), key, std::move(file));
    }
  }

 private:
  class Lock final : public StoreLock {
   public:
    Lock(std::shared_ptr<FileStore> store, StoreKey key, FileHandle file)
        : store_(std::move(store)), key_(std::move(key)), file_(std::move(file)) {}
    ~Lock() override {
      const auto path = store_->path_of(key_) + ".lock";
      if (is_at(file_, path)) ::unlink(path.c_str());
    }
    void put(std::string_view bytes, double seconds) override {
      const auto path = store_->path_of(key_);
      const auto made = store_->written(key_, bytes, seconds);
      const auto guard = store_->hold(LOCK_SH);  // nothing is erased between the question and the answer
      if (is_at(file_, path + ".lock"))
        move(made, path);
      else
        ::unlink(made.c_str());
    }

   private:
    std::shared_ptr<FileStore> store_;
    StoreKey key_;
    FileHandle file_;
  };

  static constexpr std::string_view magic = "cdash-file-1 ";
  static constexpr std::size_t header_size = magic.size() + 2 * 21;
  static constexpr std::int64_t clock_slack = 60'000;  // clocks are set right all the time

  std::int64_t milliseconds() const { return static_cast<std::int64_t>(settings_.clock() * 1000); }

  std::string path_of(const StoreKey& key) const {
    check_key(key);
    return settings_.folder + '/' + key.group + '/' + key.name;
  }

  // Of somebody who cleans up below us, too.
  static void make_folder(const std::string& path) {
    const auto above = std::filesystem::path(path).parent_path();
    std::error_code error;
    if (!above.empty()) std::filesystem::create_directories(above, error);
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) throw_file_error(path, errno);
  }

  FileHandle create(const std::string& path, const StoreKey& key, int flags) const {
    flags |= O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    FileHandle file(::open(path.c_str(), flags, 0600));
    if (!file && errno == ENOENT) {
      make_folder(settings_.folder + '/' + key.group);
      file = FileHandle(::open(path.c_str(), flags, 0600));
    }
    if (!file) throw_file_error(path, errno);
    return file;
  }

  // Held by who erases, and shared by who puts.
  FileHandle hold(int how) const {
    const auto path = settings_.folder + "/.guard";
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    FileHandle file(::open(path.c_str(), flags, 0600));
    if (!file && errno == ENOENT) {
      make_folder(settings_.folder);
      file = FileHandle(::open(path.c_str(), flags, 0600));
    }
    if (!file) throw_file_error(path, errno);
    while (::flock(file.get(), how) != 0)
      if (errno != EINTR) throw_file_error(path, errno);
    return file;
  }

  static bool is_at(const FileHandle& file, const std::string& path) noexcept {
    struct stat ours{};
    struct stat theirs{};
    return ::fstat(file.get(), &ours) == 0 && ::stat(path.c_str(), &theirs) == 0 &&
           ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev;
  }

  static std::string read(const FileHandle& file, const std::string& path) {
    struct stat about{};
    if (::fstat(file.get(), &about) != 0) throw_file_error(path, errno);
    if (!S_ISREG(about.st_mode)) throw_foreign(path);
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
      const auto count = ::read(file.get(), bytes.data() + done, bytes.size() - done);
      if (count < 0 && errno != EINTR) throw_file_error(path, errno);
      if (count == 0) break;
      if (count > 0) done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
  }

  static bool read_header(std::string_view bytes, std::int64_t& created, std::int64_t& expires) {
    if (bytes.size() < header_size || !bytes.starts_with(magic)) return false;
    const auto number = [&](std::size_t at, std::int64_t& value) {
      const char* const end = bytes.data() + at + 20;
      const auto read = std::from_chars(bytes.data() + at, end, value);
      return read.ec == std::errc() && read.ptr == end;
    };
    return number(magic.size(), created) && number(magic.size() + 21, expires);
  }

  // A file beside its place with all that belongs there.
  std::string written(const StoreKey& key, std::string_view bytes, double seconds) {
    trim(bytes.size());
    const auto path = settings_.folder + '/' + key.group + "/.new-" + cdash::detail::random_name();
    const auto now = milliseconds();
    char header[header_size + 1];
    std::snprintf(
        header, sizeof header, "%s%020lld %020lld\n", magic.data(), static_cast<long long>(now),
        seconds > 0 ? static_cast<long long>(now + static_cast<std::int64_t>(seconds * 1000)) : 0LL);
    FileHandle file = create(path, key, O_WRONLY | O_EXCL);
    int error = write(file, {header, header_size});
    if (error == 0) error = write(file, bytes);
    if (error == 0 && !file.close()) error = errno;
    if (error == 0) return path;
    ::unlink(path.c_str());
    throw_file_error(path, error);
  }

  static int write(const FileHandle& file, std::string_view bytes) noexcept {
    while (!bytes.empty()) {
      const auto count = ::write(file.get(), bytes.data(), bytes.size());
      if (count < 0 && errno != EINTR) return errno;
      if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
  }

  static void move(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) == 0) return;
    const int error = errno;
    ::unlink(from.c_str());
    throw_file_error(to, error);
  }

  static void remove(const std::string& path) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) throw_file_error(path, errno);
  }

  // Deletes what is too much, now and then.
  void trim(std::size_t more) {
    const auto share = settings_.max_bytes / 16;
    if (written_.fetch_add(more) + more < share && has_trimmed_) return;
    const std::unique_lock lock(trimming_, std::try_to_lock);
    if (!lock) return;
    written_ = 0;
    has_trimmed_ = true;
    struct Found {
      std::filesystem::file_time_type used;
      std::size_t bytes;
      std::string path;
    };
    std::vector<Found> all;
    std::size_t bytes = more;
    std::error_code error;
    const auto now = std::filesystem::file_time_type::clock::now();
    for (std::filesystem::recursive_directory_iterator at(settings_.folder, error), end; !error && at != end;
         at.increment(error)) {
      std::error_code gone;  // another process deletes as well
      if (!at->is_regular_file(gone) || gone) continue;
      const auto name = at->path().filename().string();
      const auto size = static_cast<std::size_t>(at->file_size(gone));
      const auto used = gone ? now : at->last_write_time(gone);
      if (gone) continue;
      if (name.starts_with(".new-")) {
        if (now - used > std::chrono::hours(1)) ::unlink(at->path().c_str());  // of a process that has died
      } else if (!name.starts_with('.') && !name.ends_with(".lock")) {
        bytes += size;
        all.push_back({used, size, at->path().string()});
      }
    }
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.used < b.used; });
    for (const auto& file : all) {
      if (bytes <= settings_.max_bytes) break;
      ::unlink(file.path.c_str());
      bytes -= file.bytes;
    }
  }

  FileStoreSettings settings_;
  std::mutex trimming_;
  std::atomic<std::size_t> written_ = 0;
  std::atomic<bool> has_trimmed_ = false;
};

}  // namespace cdash::state::detail

namespace cdash::state {

CDASH_DECL std::shared_ptr<Store> file_store(FileStoreSettings settings) {
  return std::make_shared<detail::FileStore>(std::move(settings));
}

}  // namespace cdash::state
