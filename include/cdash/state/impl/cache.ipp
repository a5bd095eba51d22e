// Bodies of state/cache.hpp.
#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <cdash/state/cache.hpp>
#include <cdash/state/impl/seal.hpp>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <limits>
#include <list>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace cdash::state::detail {

class CacheCore {
 public:
  explicit CacheCore(CacheSettings settings) : settings_(std::move(settings)) {
    if (!settings_.secret.empty() && settings_.secret.size() < 16)
      throw Error("cdash: CacheSettings::secret has " + std::to_string(settings_.secret.size()) +
                  " bytes; it takes 16 or more: openssl rand -hex 32");
    if (!settings_.clock)
      settings_.clock = [] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
      };
  }

  void add(std::shared_ptr<MemoRecord> memo) {
    memo->lifetime = memo->settings.lifetime.value_or(settings_.lifetime).seconds;
    std::string mark;
    pack_text(mark, is_little_endian ? "1 little" : "1 big");  // how pack() writes
    pack_text(mark, memo->name);
    pack_text(mark, memo->layout);
    pack_text(mark, settings_.version);
    pack_text(mark, memo->settings.version);
    memo->mark = std::move(mark);
    memo->group = "cache-" + client::sha256_hex(memo->name).substr(0, 32);
    const std::lock_guard lock(guard_);
    for (const auto& other : memos_)
      if (other->name == memo->name)
        throw Error("cdash: the cache has a function \"" + memo->name +
                    "\" already; each needs a name of its own");
    memo->number = static_cast<std::uint32_t>(memos_.size());
    memos_.push_back(std::move(memo));
  }

  Kept find(MemoRecord& memo, const std::string& key, const void* arguments) {
    const bool shared = is_shared(memo);
    std::unique_lock lock(guard_);
    if (memory_answers(shared)) {
      if (auto kept = in_memory(key)) {
        ++memo.counted.hits;
        return kept;
      }
    }
    auto& place = flights_[key];
    if (place) return wait_for(*std::shared_ptr(place), memo, lock);
    const auto flight = place = std::make_shared<Flight>();
    lock.unlock();

    Result result;
    std::size_t bytes = 0;
    try {
      result = shared ? through_store(memo, key, arguments) : here(memo, arguments);
      if (result.seconds) bytes = memo.bytes_of(result.value.get()) + key.size() + overhead;
    } catch (...) {
      flight->error = std::current_exception();
    }

    lock.lock();
    flight->value = result.value;
    flight->was_there = result.was_there;
    flight->is_done = true;
    ++(result.was_there ? memo.counted.hits : memo.counted.misses);
    // Not so if it was invalidated meanwhile: then the result is for those alone who have asked before.
    const auto at = flights_.find(key);
    if (at != flights_.end() && at->second == flight) {
      flights_.erase(at);
      if (!flight->error && result.seconds) insert(memo, key, result.value, bytes, *result.seconds);
    }
    lock.unlock();
    flight->landed.notify_all();
    if (flight->error) std::rethrow_exception(flight->error);
    return result.value;
  }

  void invalidate(const MemoRecord& memo, const std::string& key) {
    {
      const std::lock_guard lock(guard_);
      flights_.erase(key);
      erase(key);
    }
    if (is_shared(memo)) settings_.store->erase(store_key(memo, key));
  }

  void invalidate(const MemoRecord& memo) {
    drop([&](const MemoRecord& other) { return &other == &memo; }, Flights::too);
    if (is_shared(memo)) settings_.store->erase_group(memo.group);
  }

  void invalidate() {
    drop([](const MemoRecord&) { return true; }, Flights::too);
    if (!settings_.store) return;
    std::vector<std::string> groups;
    {
      const std::lock_guard lock(guard_);
      for (const auto& memo : memos_)
        if (memo->is_shared()) groups.push_back(memo->group);
    }
    for (const auto& group : groups) settings_.store->erase_group(group);
  }

  CacheStatistics statistics(const MemoRecord* memo) {
    const std::lock_guard lock(guard_);
    if (memo) return memo->counted;
    CacheStatistics sum;
    for (const auto& each : memos_) {
      sum.hits += each->counted.hits;
      sum.misses += each->counted.misses;
      sum.computations += each->counted.computations;
      sum.evictions += each->counted.evictions;
      sum.entries += each->counted.entries;
      sum.bytes += each->counted.bytes;
    }
    return sum;
  }

 private:
  static constexpr bool is_little_endian = std::endian::native == std::endian::little;
  static constexpr std::size_t overhead = 160;  // of an entry: its nodes in the table and the list
  static constexpr double forever = std::numeric_limits<double>::infinity();

  struct Entry {
    Kept value;
    std::size_t bytes = 0;
    double expires = forever;
    MemoRecord* memo = nullptr;
    std::list<const std::string*>::iterator age;
  };

  // A result on its way, and who waits for it.
  struct Flight {
    std::thread::id by = std::this_thread::get_id();
    bool is_done = false;
    bool was_there = false;
    Kept value;
    std::exception_ptr error;
    std::condition_variable landed;
  };

  struct Result {
    Kept value;
    bool was_there = false;
    std::optional<double> seconds;  // to be kept in memory; zero: without an end
  };

  enum class Flights : std::uint8_t { too, stay };

  bool is_shared(const MemoRecord& memo) const noexcept { return settings_.store && memo.is_shared(); }

  // What is in memory of a shared function is a copy that may be a little old, or made while the store was
  // away.
  bool memory_answers(bool shared) const noexcept {
    return !shared || settings_.local.seconds > 0 || (is_down_ && !settings_.store->is_ready());
  }

  Kept in_memory(const std::string& key) {
    const auto at = entries_.find(key);
    if (at == entries_.end()) return nullptr;
    if (at->second.expires != forever && at->second.expires <= settings_.clock()) {
      erase(at);
      return nullptr;
    }
    ages_.splice(ages_.end(), ages_, at->second.age);
    return at->second.value;
  }

  Kept wait_for(Flight& flight, MemoRecord& memo, std::unique_lock<std::mutex>& lock) {
    if (flight.by == std::this_thread::get_id())
      throw Error("cdash: the memoised function \"" + memo.name +
                  "\" asks for its own result, with the same arguments; it would wait for itself");
    flight.landed.wait(lock, [&] { return flight.is_done; });
    ++(flight.was_there ? memo.counted.hits : memo.counted.misses);
    if (flight.error) std::rethrow_exception(flight.error);
    return flight.value;
  }

  Kept compute(MemoRecord& memo, const void* arguments) {
    {
      const std::lock_guard lock(guard_);
      ++memo.counted.computations;
    }
    return memo.compute(arguments);
  }

  Result here(MemoRecord& memo, const void* arguments) {
    return {compute(memo, arguments), false, memo.lifetime};
  }

  // While the store is away: as if there were none.
  Result without_store(MemoRecord& memo, const std::string& key, const void* arguments) {
    {
      const std::lock_guard lock(guard_);
      if (auto kept = in_memory(key)) return {std::move(kept), true, std::nullopt};
    }
    return here(memo, arguments);
  }

  std::optional<double> seconds_here(const MemoRecord& memo) const {
    const double local = settings_.local.seconds;
    if (local <= 0) return std::nullopt;
    return memo.lifetime > 0 ? std::min(local, memo.lifetime) : local;
  }

  Result through_store(MemoRecord& memo, const std::string& key, const void* arguments) {
    auto& store = *settings_.store;
    if (!store.is_ready()) return without_store(memo, key, arguments);
    const auto place = store_key(memo, key);
    std::unique_ptr<StoreLock> right;
    try {
      std::optional<double> deadline;
      for (auto pause = std::chrono::milliseconds(2);; pause = std::min(2 * pause, longest_pause)) {
        if (auto kept = read(memo, place)) return {std::move(kept), true, seconds_here(memo)};
        if (right) break;
        right = store.try_lock(place);
        if (right) continue;  // whoever had it may have put the result there in between
        const auto now = settings_.clock();
        if (!deadline) deadline = now + settings_.longest_wait.seconds;
        if (now >= *deadline) break;
        std::this_thread::sleep_for(pause);
      }
    } catch (const StoreError& error) {
      tell(error);
      if (error.fault == StoreError::Fault::down) return without_store(memo, key, arguments);
    }
    Result result{compute(memo, arguments), false, seconds_here(memo)};
    if (!right) return result;
    try {
      right->put(sealed(settings_.secret, place, memo.pack(result.value.get())), memo.lifetime);
      if (is_full_.exchange(false)) log(LogLevel::info, "the cache's store keeps results again");
    } catch (const StoreError& error) {
      tell(error);
      if (error.fault == StoreError::Fault::down) result.seconds = memo.lifetime;
    }
    return result;
  }

  Kept read(const MemoRecord& memo, const StoreKey& place) {
    std::optional<std::string> all;
    try {
      all = settings_.store->get(place);
    } catch (const StoreError& error) {
      if (error.fault != StoreError::Fault::foreign) throw;
      tell_damaged(memo, error.what());
      return nullptr;
    }
    if (is_down_.exchange(false)) {
      log(LogLevel::info, "the cache's store is back");
      drop([&](const MemoRecord& other) { return is_shared(other); }, Flights::stay);
    }
    if (!all) return nullptr;
    try {
      if (const auto bytes = unsealed(settings_.secret, place, *all)) return memo.unpack(*bytes);
    } catch (const Unpackable&) {
    } catch (const std::exception&) {  // of a user's own conversion, or of a frame that is none
    }
    tell_damaged(memo, "cdash: it is damaged, or was written with another secret");
    return nullptr;
  }

  StoreKey store_key(const MemoRecord& memo, const std::string& key) const {
    auto text = memo.mark;
    text.append(key, sizeof memo.number);
    return {memo.group, client::sha256_hex(text)};
  }

  // --- in memory; the guard is held ---

  void insert(MemoRecord& memo, const std::string& key, Kept value, std::size_t bytes, double seconds) {
    erase(key);
    if (bytes > settings_.max_bytes) return;
    while (bytes_ + bytes > settings_.max_bytes) {
      const auto oldest = entries_.find(*ages_.front());
      ++oldest->second.memo->counted.evictions;
      erase(oldest);
    }
    const auto at = entries_.try_emplace(key).first;
    at->second = {std::move(value), bytes, seconds > 0 ? settings_.clock() + seconds : forever, &memo,
                  ages_.insert(ages_.end(), &at->first)};
    bytes_ += bytes;
    memo.counted.bytes += bytes;
    ++memo.counted.entries;
  }

  using Entries = std::unordered_map<std::string, Entry>;
  Entries::iterator erase(Entries::iterator at) {
    const auto& entry = at->second;
    bytes_ -= entry.bytes;
    entry.memo->counted.bytes -= entry.bytes;
    --entry.memo->counted.entries;
    ages_.erase(entry.age);
    return entries_.erase(at);
  }
  void erase(const std::string& key) {
    if (const auto at = entries_.find(key); at != entries_.end()) erase(at);
  }

  template <class Which>
  void drop(const Which& which, Flights flights) {
    const std::lock_guard lock(guard_);
    for (auto at = entries_.begin(); at != entries_.end();)
      at = which(*at->second.memo) ? erase(at) : std::next(at);
    if (flights == Flights::stay) return;
    std::erase_if(flights_, [&](const auto& flight) {
      std::uint32_t number;
      std::memcpy(&number, flight.first.data(), sizeof number);
      return which(*memos_[number]);
    });
  }

  // --- the log ---

  void log(LogLevel level, const std::string& message) const {
    settings_.log.write({.level = level, .message = message, .source = "cache"});
  }

  static std::string reason(std::string_view what) {
    return std::string(what.starts_with("cdash: ") ? what.substr(7) : what);
  }

  void tell(const StoreError& error) {
    if (error.fault == StoreError::Fault::down) {
      if (!is_down_.exchange(true))
        log(LogLevel::warn,
            "the cache's store does not answer, results are kept in this process until it does: " +
                reason(error.what()));
    } else if (!is_full_.exchange(true)) {
      log(LogLevel::warn,
          "the cache's store keeps no more results, they are computed each time: " + reason(error.what()));
    }
  }

  void tell_damaged(const MemoRecord& memo, std::string_view what) {
    if (!told_damaged_.exchange(true))
      log(LogLevel::warn, "an entry of \"" + memo.name +
                              "\" in the cache's store is no result and is computed anew: " + reason(what) +
                              "; others are not told of");
  }

  static constexpr std::chrono::milliseconds longest_pause{100};

  CacheSettings settings_;
  std::mutex guard_;
  std::vector<std::shared_ptr<MemoRecord>> memos_;
  Entries entries_;
  std::list<const std::string*> ages_;  // keys, the one that was not asked for longest first
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, std::shared_ptr<Flight>> flights_;
  std::atomic<bool> is_down_ = false;
  std::atomic<bool> is_full_ = false;
  std::atomic<bool> told_damaged_ = false;
};

CDASH_DECL std::shared_ptr<CacheCore> make_cache(CacheSettings settings) {
  return std::make_shared<CacheCore>(std::move(settings));
}
CDASH_DECL void add_memo(CacheCore& cache, std::shared_ptr<MemoRecord> memo) { cache.add(std::move(memo)); }
CDASH_DECL Kept find(CacheCore& cache, MemoRecord& memo, const std::string& key, const void* arguments) {
  return cache.find(memo, key, arguments);
}
CDASH_DECL void invalidate(CacheCore& cache, const MemoRecord& memo, const std::string& key) {
  cache.invalidate(memo, key);
}
CDASH_DECL void invalidate(CacheCore& cache, const MemoRecord& memo) { cache.invalidate(memo); }
CDASH_DECL void invalidate(CacheCore& cache) { cache.invalidate(); }
CDASH_DECL CacheStatistics statistics(CacheCore& cache, const MemoRecord* memo) {
  return cache.statistics(memo);
}

}  // namespace cdash::state::detail
