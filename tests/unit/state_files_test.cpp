// A cache in files: shared by processes, damaged, full, away and back.
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cdash/state/cache.hpp>
#include <cdash/state/file_store.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "message_of.hpp"
#include "state_fixture.hpp"

using namespace cdash;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const state::StoreKey key{"group", "name"};

std::string kilobyte(int n) { return std::string(1000, static_cast<char>('a' + n % 26)); }

// A process's cache of one function, on a folder that others use as well.
struct Process {
  explicit Process(state::CacheSettings settings) : cache(std::move(settings)) {}
  Process(const std::string& folder, const Lines& lines = {})
      : Process(state::CacheSettings{.store = state::file_store({.folder = folder}), .log = lines.sink()}) {}

  std::atomic<int> calls = 0;
  state::Cache cache;
  state::Memo<std::string(int)> text = cache.memoize("text", [this](int n) {
    ++calls;
    return kilobyte(n);
  });
};

// The one entry in a folder.
fs::path entry_in(const std::string& folder) {
  fs::path found;
  for (const auto& file : fs::recursive_directory_iterator(folder))
    if (file.is_regular_file() && file.path().filename() != ".guard") found = file.path();
  return found;
}

std::size_t files_in(const std::string& folder) {
  std::size_t count = 0;
  for (const auto& file : fs::recursive_directory_iterator(folder))
    count += file.is_regular_file() && file.path().filename() != ".guard";
  return count;
}

void write_file(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::string damaged_line =
    "warn: an entry of \"text\" in the cache's store is no result and is computed anew: it is damaged, or "
    "was "
    "written with another secret; others are not told of";

}  // namespace

TEST_CASE("a result is found by another process") {
  const Folder folder;
  Process one(folder.path), two(folder.path);
  CHECK(one.text(3) == kilobyte(3));
  CHECK(two.text(3) == kilobyte(3));
  CHECK(two.calls == 0);
  CHECK(two.cache.statistics().hits == 1);
}

TEST_CASE("a result is computed once for processes that ask at once") {
  const Folder folder;
  std::atomic<int> calls = 0;
  std::latch all_ask(4);
  std::atomic<int> right = 0;
  at_once(4, [&](int) {
    state::Cache cache({.store = state::file_store({.folder = folder.path})});
    const auto slow = cache.memoize("slow", [&](int n) {
      all_ask.wait();
      ++calls;
      return n + 1;
    });
    all_ask.count_down();
    right += slow(1) == 2;
  });
  CHECK(right == 4);
  CHECK(calls == 1);
}

TEST_CASE("the lock of a process that is killed is free") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  int ready[2];
  REQUIRE(pipe(ready) == 0);
  const pid_t child = fork();
  if (child == 0) {
    const auto lock = store->try_lock(key);
    (void)!write(ready[1], "x", 1);
    while (true) pause();
  }
  char byte;
  REQUIRE(read(ready[0], &byte, 1) == 1);
  CHECK(store->try_lock(key) == nullptr);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  CHECK(store->try_lock(key) != nullptr);
  close(ready[0]);
  close(ready[1]);
}

TEST_CASE("who has waited long enough for another process computes as well") {
  const Folder folder;
  const Clock clock;
  int asked = 0;
  Process process({.store = state::file_store({.folder = folder.path}), .longest_wait = 10s, .clock = [&] {
                     return clock.pass(++asked == 1 ? 0 : 6), clock();
                   }});
  Process other(folder.path);
  std::string waited;
  std::atomic<bool> inside = false;
  state::Cache hanging({.store = state::file_store({.folder = folder.path})});
  const auto text = hanging.memoize("text", [&](int n) {
    inside = true;
    waited = process.text(n);
    return kilobyte(n);
  });
  (void)text(1);
  CHECK(waited == kilobyte(1));
  CHECK(process.calls == 1);
}

TEST_CASE("locks leave no files behind") {
  const Folder folder;
  Process process(folder.path);
  (void)process.text(1);
  CHECK(files_in(folder.path) == 1);
}

TEST_CASE("a truncated file is a miss, told once") {
  const Folder folder;
  const Lines lines;
  Process process(folder.path, lines);
  (void)process.text(1);
  const auto file = entry_in(folder.path);
  for (const std::uintmax_t size : {500u, 200u}) {
    fs::resize_file(file, size);
    CHECK(process.text(1) == kilobyte(1));
  }
  CHECK(process.calls == 3);
  CHECK(lines.all() == std::vector{damaged_line});
}

TEST_CASE("a file cut within its first line is a miss") {
  const Folder folder;
  const Lines lines;
  Process process(folder.path, lines);
  (void)process.text(1);
  fs::resize_file(entry_in(folder.path), 20);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(lines.all() ==
        std::vector{"warn: an entry of \"text\" in the cache's store is no result and is computed anew: " +
                    entry_in(folder.path).string() + " is no entry of a file store; others are not told of"});
}

TEST_CASE("a changed byte is a miss") {
  const Folder folder;
  Process process(folder.path);
  (void)process.text(1);
  const auto file = entry_in(folder.path);
  auto bytes = read_file(file);
  bytes[bytes.size() - 10] ^= 1;
  write_file(file, bytes);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 2);
}

TEST_CASE("an entry in the place of another is a miss") {
  const Folder folder;
  Process process(folder.path);
  (void)process.text(1);
  const auto one = entry_in(folder.path);
  const auto bytes = read_file(one);
  fs::remove(one);
  (void)process.text(2);
  write_file(entry_in(folder.path), bytes);
  CHECK(process.text(2) == kilobyte(2));
}

TEST_CASE("an entry of another version is not found") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  Process old({.store = store, .version = "1"}), now({.store = store, .version = "2"});
  (void)old.text(1);
  (void)now.text(1);
  CHECK(now.calls == 1);
  (void)old.text(1);
  CHECK(old.calls == 1);  // both live side by side
}

TEST_CASE("an entry of a function with another result is not found") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  state::Cache old({.store = store}), now({.store = store});
  const auto whole = old.memoize("f", [](int n) { return n; });
  const auto real = now.memoize("f", [](int n) { return n + 0.5; });
  CHECK(whole(1) == 1);
  CHECK(real(1) == 1.5);
}

TEST_CASE("an entry that was written without the secret is not believed") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  Process stranger(state::CacheSettings{.store = store});
  (void)stranger.text(1);
  const Lines lines;
  Process ours({.store = store, .secret = "0123456789abcdef", .log = lines.sink()});
  CHECK(ours.text(1) == kilobyte(1));
  CHECK(ours.calls == 1);
  CHECK(lines.all() == std::vector{damaged_line});
}

TEST_CASE("a result in a file expires") {
  const Folder folder;
  const Clock clock;
  Process process({.lifetime = 10s, .store = state::file_store({.folder = folder.path, .clock = clock})});
  (void)process.text(1);
  clock.pass(9);
  (void)process.text(1);
  CHECK(process.calls == 1);
  clock.pass(2);
  (void)process.text(1);
  CHECK(process.calls == 2);
}

TEST_CASE("an entry from the future is not found: the clock was set back") {
  const Folder folder;
  const Clock clock;
  Process process({.lifetime = 10s, .store = state::file_store({.folder = folder.path, .clock = clock})});
  (void)process.text(1);
  clock.pass(-3600);
  (void)process.text(1);
  CHECK(process.calls == 2);
}

TEST_CASE("what one process invalidates, another computes anew") {
  const Folder folder;
  Process one(folder.path), two(folder.path);
  (void)one.text(1);
  (void)one.text(2);
  two.text.invalidate(1);
  (void)one.text(1);
  CHECK(one.calls == 3);
  two.text.invalidate_all();
  (void)one.text(1);
  (void)one.text(2);
  CHECK(one.calls == 5);
}

TEST_CASE("what is invalidated while another process computes it is not kept") {
  const Folder folder;
  Process other(folder.path);
  state::Cache cache({.store = state::file_store({.folder = folder.path})});
  int calls = 0;
  const auto text = cache.memoize("text", [&](int n) {
    if (++calls == 1) other.text.invalidate(n);
    return kilobyte(n);
  });
  (void)text(1);
  (void)text(1);
  CHECK(calls == 2);
}

TEST_CASE("a copy in memory answers for as long as it may") {
  const Folder folder;
  const Clock clock;
  Process one({.store = state::file_store({.folder = folder.path}), .local = 5s, .clock = clock});
  Process two(folder.path);
  (void)one.text(1);
  two.text.invalidate_all();
  (void)one.text(1);
  CHECK(one.calls == 1);
  clock.pass(6);
  (void)one.text(1);
  CHECK(one.calls == 2);
}

TEST_CASE("memoize_here stays in the process") {
  const Folder folder;
  state::Cache cache({.store = state::file_store({.folder = folder.path})});
  const auto f = cache.memoize_here("f", [](int n) { return n; });
  (void)f(1);
  CHECK(files_in(folder.path) == 0);
  CHECK(cache.statistics().entries == 1);
}

TEST_CASE("a full disk: results are computed and not kept, told once, and kept again when there is room") {
  const Folder folder;
  const Lines lines;
  Process process(folder.path, lines);
  struct rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small{300, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.text(2) == kilobyte(2));
  CHECK(files_in(folder.path) == 0);
  setrlimit(RLIMIT_FSIZE, &before);
  signal(SIGXFSZ, handler);
  (void)process.text(1);
  (void)process.text(1);
  CHECK(process.calls == 3);
  const auto all = lines.all();
  REQUIRE(all.size() == 2);
  CHECK(all[0].starts_with("warn: the cache's store keeps no more results, they are computed each time: " +
                           folder.path));
  CHECK(all[0].ends_with(": File too large"));
  CHECK(all[1] == "info: the cache's store keeps results again");
}

TEST_CASE("a folder that went away is made again") {
  const Folder folder;
  Process process(folder.path + "/cache");
  (void)process.text(1);
  fs::remove_all(folder.path + "/cache");
  (void)process.text(1);
  (void)process.text(1);
  CHECK(process.calls == 2);
}

TEST_CASE("a store that cannot be used: memory stands in, told once, and it is used again when it can be") {
  const Folder folder;
  const Lines lines;
  const auto cache = folder.path + "/cache";
  Process process(cache, lines);
  fs::remove_all(cache);
  write_file(cache, "in the way");
  (void)process.text(1);
  (void)process.text(1);
  (void)process.text(2);
  CHECK(process.calls == 2);
  fs::remove(cache);
  (void)process.text(1);
  CHECK(process.calls == 3);  // what was kept meanwhile may have been invalidated elsewhere
  const auto all = lines.all();
  REQUIRE(all.size() == 2);
  CHECK(all[0].starts_with(
      "warn: the cache's store does not answer, results are kept in this process until it does: " + cache));
  CHECK(all[1] == "info: the cache's store is back");
}

TEST_CASE("invalidating says so where the store cannot be asked") {
  const Folder folder;
  const auto cache = folder.path + "/cache";
  Process process(cache);
  fs::remove_all(cache);
  write_file(cache, "in the way");
  CHECK_THROWS_AS(process.text.invalidate(1), state::StoreError);
}

TEST_CASE("past the limit in bytes, files that were not asked for longest are deleted") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path, .max_bytes = 50000});
  Process process(state::CacheSettings{.store = store});
  for (int n = 0; n < 200; ++n) (void)process.text(n);
  CHECK(files_in(folder.path) <= 48);
  CHECK(files_in(folder.path) >= 40);
}

TEST_CASE("the folder and its files are their owner's alone") {
  const Folder folder;
  Process process(folder.path + "/cache");
  (void)process.text(1);
  CHECK(fs::status(folder.path + "/cache").permissions() == fs::perms::owner_all);
  CHECK(fs::status(entry_in(folder.path)).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a lock holds until it is given back") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  auto lock = store->try_lock(key);
  REQUIRE(lock);
  CHECK(store->try_lock(key) == nullptr);
  CHECK(store->try_lock({"group", "other"}) != nullptr);
  lock.reset();
  CHECK(store->try_lock(key) != nullptr);
}

TEST_CASE("a key that could be a path is refused") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  CHECK(message_of([&] { store->put({"..", "name"}, "", 0); }) ==
        "cdash: the group of a store's key is \"..\"; it takes 1 to 200 letters, digits, \"-\" and \"_\"");
  CHECK(message_of([&] { store->put({"group", "a/b"}, "", 0); }) ==
        "cdash: the name of a store's key is \"a/b\"; it takes 1 to 200 letters, digits, \"-\" and \"_\"");
}

TEST_CASE("a file store takes a folder") {
  CHECK(message_of([] { state::file_store({}); }) ==
        "cdash: a file store takes a folder, and FileStoreSettings::folder is empty");
}

TEST_CASE("a link in the place of an entry is not followed") {
  const Folder folder;
  const auto store = state::file_store({.folder = folder.path});
  store->put(key, "ours", 0);
  write_file(folder.path + "/secret", "theirs");
  fs::remove(folder.path + "/group/name");
  fs::create_symlink(folder.path + "/secret", folder.path + "/group/name");
  CHECK(message_of([&] { store->get(key); }) ==
        "cdash: " + folder.path + "/group/name is no entry of a file store");
}
