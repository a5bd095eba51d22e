// Bodies of state/memory_store.hpp.
#pragma once

#include <cdash/state/impl/check_key.hpp>
#include <cdash/state/memory_store.hpp>
#include <chrono>
#include <limits>
#include <list>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace cdash::state::detail {

class MemoryTable final : public MemoryStore, public std::enable_shared_from_this<MemoryTable> {
 public:
  explicit MemoryTable(MemoryStoreSettings settings) : settings_(std::move(settings)) {
    if (!settings_.clock)
      settings_.clock = [] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
      };
  }

  std::optional<std::string> get(const StoreKey& key) override {
    const auto name = name_of(key);
    const std::lock_guard lock(guard_);
    const auto at = entries_.find(name);
    if (at == entries_.end()) return std::nullopt;
    if (at->second->expires <= settings_.clock()) {
      erase(at);
      return std::nullopt;
    }
    return at->second->bytes;
  }

  std::size_t size() const override {
    const std::lock_guard lock(guard_);
    return bytes_;
  }

  void put(const StoreKey& key, std::string_view bytes, double seconds) override {
    const auto name = name_of(key);
    const std::lock_guard lock(guard_);
    insert(name, bytes, seconds);
  }

  void erase(const StoreKey& key) override {
    const auto name = name_of(key);
    const std::lock_guard lock(guard_);
    forget(name);
  }

  void erase_group(const std::string& group) override {
    check_key_part("group", group);
    const std::lock_guard lock(guard_);
    const auto is_in = [&](const std::string& name) { return name.starts_with(group + ':'); };
    for (auto at = entries_.begin(); at != entries_.end();) at = is_in(at->first) ? erase(at) : std::next(at);
    std::erase_if(locks_, [&](const auto& lock) { return is_in(lock.first); });
  }

  std::unique_ptr<StoreLock> try_lock(const StoreKey& key) override {
    const auto name = name_of(key);
    const std::lock_guard lock(guard_);
    if (!locks_.try_emplace(name, next_lock_).second) return nullptr;
    return std::make_unique<Lock>(shared_from_this(), name, next_lock_++);
  }

 private:
  struct Entry {
    std::string name;
    std::string bytes;
    double expires;
  };
  using Entries = std::unordered_map<std::string, std::list<Entry>::iterator>;

  class Lock final : public StoreLock {
   public:
    Lock(std::shared_ptr<MemoryTable> store, std::string name, std::uint64_t number)
        : store_(std::move(store)), name_(std::move(name)), number_(number) {}
    ~Lock() override {
      const std::lock_guard lock(store_->guard_);
      if (is_held()) store_->locks_.erase(name_);
    }
    void put(std::string_view bytes, double seconds) override {
      const std::lock_guard lock(store_->guard_);
      if (!is_held()) return;
      store_->insert(name_, bytes, seconds);
      store_->locks_.erase(name_);
    }

   private:
    bool is_held() const {
      const auto at = store_->locks_.find(name_);
      return at != store_->locks_.end() && at->second == number_;
    }

    std::shared_ptr<MemoryTable> store_;
    std::string name_;
    std::uint64_t number_;
  };

  static constexpr std::size_t overhead = 160;  // of an entry: its nodes in the table and the list

  static std::string name_of(const StoreKey& key) {
    check_key(key);
    return key.group + ':' + key.name;
  }
  static std::size_t size_of(const Entry& entry) noexcept {
    return entry.bytes.size() + 2 * entry.name.size() + overhead;
  }

  void insert(const std::string& name, std::string_view bytes, double seconds) {
    const double now = settings_.clock();
    if (const auto at = entries_.find(name); at != entries_.end()) erase(at);
    ages_.push_back({name, std::string(bytes), seconds > 0 ? now + seconds : forever});
    entries_[name] = std::prev(ages_.end());
    bytes_ += size_of(ages_.back());
    // Those of one lifetime stand in the order in which they expire.
    while (!ages_.empty() && (bytes_ > settings_.max_bytes || ages_.front().expires <= now))
      erase(entries_.find(ages_.front().name));
  }
  Entries::iterator erase(Entries::iterator at) {
    bytes_ -= size_of(*at->second);
    ages_.erase(at->second);
    return entries_.erase(at);
  }
  void forget(const std::string& name) {
    if (const auto at = entries_.find(name); at != entries_.end()) erase(at);
    locks_.erase(name);
  }

  static constexpr double forever = std::numeric_limits<double>::infinity();

  MemoryStoreSettings settings_;
  mutable std::mutex guard_;
  std::list<Entry> ages_;  // the one that was put longest ago first
  Entries entries_;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, std::uint64_t> locks_;
  std::uint64_t next_lock_ = 0;
};

}  // namespace cdash::state::detail

namespace cdash::state {

CDASH_DECL std::shared_ptr<MemoryStore> memory_store(MemoryStoreSettings settings) {
  return std::make_shared<detail::MemoryTable>(std::move(settings));
}

}  // namespace cdash::state
