// What a hit of the cache costs: in memory, in files, in the Redis of REDIS_URL; median and p99 in ns, one
// line each.
#include <algorithm>
#include <cdash/data/frame.hpp>
#include <cdash/state/cache.hpp>
#include <cdash/state/file_store.hpp>
#include <cdash/state/redis.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace cdash;
using Clock = std::chrono::steady_clock;

namespace {

// The clock is read around `at_once` calls: alone it would cost as much as one of them.
template <class Call>
void time(const char* name, std::size_t rounds, std::size_t at_once, const Call& call) {
  call();
  std::vector<double> times;
  for (std::size_t round = 0; round < rounds; ++round) {
    const auto start = Clock::now();
    for (std::size_t i = 0; i < at_once; ++i) call();
    times.push_back(std::chrono::duration<double, std::nano>(Clock::now() - start).count() /
                    static_cast<double>(at_once));
  }
  std::sort(times.begin(), times.end());
  std::printf("%s\t%.0f\t%.0f\n", name, times[rounds / 2], times[rounds * 99 / 100]);
}

std::string kilobyte(const std::string& key) { return std::string(1000, key.front()); }
data::Frame rows(const std::string&) {
  return {{"x", std::vector<double>(10'000, 1.5)}, {"y", std::vector<double>(10'000, 2.5)}};
}

void all(const std::string& where, const std::shared_ptr<state::Store>& store, std::size_t rounds,
         std::size_t at_once) {
  const state::Cache cache({.lifetime = std::chrono::hours(1), .store = store});
  const auto text = cache.memoize("text", kilobyte);
  const auto frame = cache.memoize("frame", rows);
  const std::string key = "apples";
  time((where + ", text of 1 KB").c_str(), rounds, at_once, [&] { return text(key); });
  time((where + ", frame of 160 KB").c_str(), rounds, at_once, [&] { return frame(key); });
}

}  // namespace

int main() {
  all("memory", nullptr, 2000, 1000);
  const auto folder = std::filesystem::temp_directory_path() / "cdash-bench-cache";
  all("files", state::file_store({.folder = folder.string()}), 5000, 1);
  std::filesystem::remove_all(folder);
  if (std::getenv("REDIS_URL")) all("Redis", state::redis_store(), 20000, 1);
}
