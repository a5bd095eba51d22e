// A cache of what functions return, by their arguments: each result is computed once, for all who ask.
#pragma once

#include <cdash/app/log.hpp>
#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/state/pack.hpp>
#include <cdash/state/store.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cdash::state {

/// How much a cache keeps, for how long, and where.
struct CacheSettings {
  /// How long a result is kept, counted from its computation; zero: as long as there is room.
  TimeSpan lifetime = TimeSpan::of_seconds(0);
  /// Bytes of results in the memory of this process, about as they lie there. Beyond them the one that was
  /// not asked for longest goes first; a result that is larger alone is given out and not kept.
  std::size_t max_bytes = 256 * 1024 * 1024;
  /// Where results are kept that several processes share: file_store(), redis_store(). Empty: in the memory
  /// of this process.
  std::shared_ptr<Store> store = {};
  /// For how long a result of the store is kept in memory as well. So long may an answer be that another
  /// process has invalidated; zero: the store is asked each time.
  TimeSpan local = TimeSpan::of_seconds(0);
  /// How long to wait for another process that computes the same. Past it, this one computes as well.
  TimeSpan longest_wait = TimeSpan::of_seconds(60);
  /// Goes into the mark of every entry in the store: entries with another one are not found. Change it when
  /// the same functions are to return something else.
  std::string version = {};
  /// Signs the entries in the store (HMAC, SHA-256), 16 bytes or more: what was written without it is not
  /// found. Empty: entries have a checksum only, and whoever may write into the store may say what functions
  /// return.
  std::string secret = {};
  /// Told when the store fails, when it is back, and of entries that were damaged; once each.
  LogSink log = {};
  /// Seconds of a clock that does not go back; empty: the system's.
  std::function<double()> clock = {};
};

/// What one function has different from its cache.
struct MemoSettings {
  /// Not set: the cache's.
  std::optional<TimeSpan> lifetime = std::nullopt;
  /// Added to the cache's.
  std::string version = {};
};

/// What a cache, or one function of it, has done since it was made. Every call is a hit or a miss.
struct CacheStatistics {
  std::uint64_t hits = 0;          ///< calls whose result was there
  std::uint64_t misses = 0;        ///< calls that computed, or waited for one that did
  std::uint64_t computations = 0;  ///< calls of the function, also those that threw
  std::uint64_t evictions = 0;     ///< results that had to make room in memory
  std::size_t entries = 0;         ///< results in memory now
  std::size_t bytes = 0;           ///< of them
};

namespace detail {

using Kept = std::shared_ptr<const void>;
class CacheCore;

// One memoised function, without its types.
class MemoRecord {
 public:
  virtual ~MemoRecord() = default;
  virtual Kept compute(const void* arguments) = 0;
  virtual std::size_t bytes_of(const void* result) const = 0;
  virtual bool is_shared() const noexcept = 0;
  virtual std::string pack(const void* result) const = 0;
  // Throws Unpackable.
  virtual Kept unpack(std::string_view bytes) const = 0;

  std::string name;
  std::string layout;
  MemoSettings settings;
  double lifetime = 0;
  std::uint32_t number = 0;  // first in the keys of its results
  std::string mark;          // of its entries in the store
  std::string group;
  CacheStatistics counted;
};

CDASH_DECL std::shared_ptr<CacheCore> make_cache(CacheSettings settings);
CDASH_DECL void add_memo(CacheCore& cache, std::shared_ptr<MemoRecord> memo);
CDASH_DECL Kept find(CacheCore& cache, MemoRecord& memo, const std::string& key, const void* arguments);
CDASH_DECL void invalidate(CacheCore& cache, const MemoRecord& memo, const std::string& key);
CDASH_DECL void invalidate(CacheCore& cache, const MemoRecord& memo);
CDASH_DECL void invalidate(CacheCore& cache);
CDASH_DECL CacheStatistics statistics(CacheCore& cache, const MemoRecord* memo);

enum class Keeping : std::uint8_t { shared, here };

// About what a result takes in memory.
template <class T>
std::size_t bytes_of(const T& value) {
  if constexpr (std::is_trivially_copyable_v<T>) {
    return sizeof(T);
  } else if constexpr (std::same_as<T, data::Frame>) {
    return sizeof(T) + frame_bytes(value);
  } else if constexpr (cdash::detail::SelfWriting<T>) {
    std::string text;
    value.source()->write(text);
    return sizeof(T) + text.size();
  } else if constexpr (Packable<T>) {
    std::string packed;
    state::detail::pack(packed, value);
    return sizeof(T) + packed.size();
  } else if constexpr (Valuable<T>) {
    std::string text;
    to_value(value).write(text);
    return sizeof(T) + text.size();
  } else {
    return sizeof(T);
  }
}

template <Keeping how, class R, class... A>
class MemoOf final : public MemoRecord {
 public:
  using Arguments = std::tuple<const std::remove_cvref_t<A>&...>;

  explicit MemoOf(std::function<R(A...)> function) : function_(std::move(function)) {}

  Kept compute(const void* arguments) override {
    return std::apply([&](const auto&... each) { return std::make_shared<const Result>(function_(each...)); },
                      *static_cast<const Arguments*>(arguments));
  }
  std::size_t bytes_of(const void* result) const override {
    return detail::bytes_of(*static_cast<const Result*>(result));
  }
  bool is_shared() const noexcept override { return how == Keeping::shared; }
  std::string pack([[maybe_unused]] const void* result) const override {
    std::string bytes;
    if constexpr (how == Keeping::shared) detail::pack(bytes, *static_cast<const Result*>(result));
    return bytes;
  }
  Kept unpack([[maybe_unused]] std::string_view bytes) const override {
    if constexpr (how == Keeping::shared) {
      Packed in{bytes.data(), bytes.data() + bytes.size()};
      auto result = std::make_shared<const Result>(detail::unpack<Result>(in));
      if (in.size() != 0) throw Unpackable();
      return result;
    } else {
      throw Unpackable();
    }
  }

 private:
  using Result = std::remove_cvref_t<R>;
  std::function<R(A...)> function_;
};

template <class T>
inline constexpr bool is_argument = !std::is_rvalue_reference_v<T> &&
                                    (!std::is_reference_v<T> || std::is_const_v<std::remove_reference_t<T>>);
template <class T>
inline constexpr bool is_key = Packable<T> || TextLike<T>;

template <class F>
concept OneSignature = requires(F function) { std::function(std::move(function)); };

}  // namespace detail

/// A function whose results are kept: called as the function it was made of. Cheap to copy; copies are the
/// same. May be called from many threads at once.
template <class Signature>
class Memo;

template <class R, class... A>
class Memo<R(A...)> {
 public:
  using Result = std::remove_cvref_t<R>;

  /// The result for these arguments: the one that is kept, or the function's. While it is computed, whoever
  /// asks for the same waits. What the function throws, all of them get, and nothing is kept.
  ///
  /// Throws Error in a function that asks for its own result.
  Result operator()(A... arguments) const { return *shared(static_cast<A&&>(arguments)...); }

  /// The same without a copy.
  std::shared_ptr<const Result> shared(A... arguments) const {
    const std::tuple<const std::remove_cvref_t<A>&...> all(arguments...);
    return std::static_pointer_cast<const Result>(detail::find(*cache_, *record_, key(arguments...), &all));
  }

  /// Forgets the result for these arguments, in all processes that share the store; one that is being
  /// computed will not be kept. Throws StoreError if the store cannot be asked: then it may still have the
  /// result.
  void invalidate(A... arguments) const { detail::invalidate(*cache_, *record_, key(arguments...)); }
  /// Forgets all results of this function. Throws as above.
  void invalidate_all() const { detail::invalidate(*cache_, *record_); }

  CacheStatistics statistics() const { return detail::statistics(*cache_, record_.get()); }

 private:
  friend class Cache;
  Memo(std::shared_ptr<detail::CacheCore> cache, std::shared_ptr<detail::MemoRecord> record)
      : cache_(std::move(cache)), record_(std::move(record)) {}

  std::string key(const std::remove_cvref_t<A>&... arguments) const {
    std::string key;
    detail::pack_bits(key, record_->number);
    (detail::pack(key, arguments), ...);
    return key;
  }

  std::shared_ptr<detail::CacheCore> cache_;
  std::shared_ptr<detail::MemoRecord> record_;
};

/// Keeps what functions return.
///
///     state::Cache cache;                                     // in this process's memory, 256 MiB
///     const auto sales = cache.memoize("sales", [&](const std::string& region, int year) {
///       return database.query(region, year);                  // computed once for each region and year
///     });
///     app.callback(Output(graph.figure()), Input(region.value()), [=](const std::string& name) {
///       return px::line(sales(name, 2024)).x("month").y("total");
///     });
///
/// A result depends on the arguments alone: what a function reads besides, its results are kept without.
class Cache {
 public:
  /// Throws Error for a secret that is shorter than 16 bytes.
  explicit Cache(CacheSettings settings = {}) : core_(detail::make_cache(std::move(settings))) {}

  /// The function, with its results kept under `name`. It has one signature; its arguments, by value or by
  /// reference to const, and its result are Packable. Throws Error for a name that this cache has already.
  template <class F>
  auto memoize(std::string name, F function, MemoSettings settings = {}) const {
    return make<detail::Keeping::shared>(std::move(name), std::move(function), std::move(settings));
  }

  /// The same for results that cannot leave the process, figures and components among them: kept in its
  /// memory, also by a cache with a store.
  template <class F>
  auto memoize_here(std::string name, F function, MemoSettings settings = {}) const {
    return make<detail::Keeping::here>(std::move(name), std::move(function), std::move(settings));
  }

  /// Forgets all results of all its functions. Throws StoreError as Memo::invalidate() does.
  void invalidate_all() const { detail::invalidate(*core_); }

  CacheStatistics statistics() const { return detail::statistics(*core_, nullptr); }

 private:
  template <detail::Keeping how, class F>
  auto make(std::string name, F function, MemoSettings settings) const {
    constexpr bool one_signature = detail::OneSignature<F>;
    static_assert(one_signature,
                  "cdash: a memoised function has one signature: no auto parameters, no overloads");
    if constexpr (one_signature)
      return make<how>(std::move(name), std::function(std::move(function)), std::move(settings));
  }

  template <detail::Keeping how, class R, class... A>
  auto make(std::string name, std::function<R(A...)> function, MemoSettings settings) const {
    constexpr bool arguments = (detail::is_argument<A> && ...);
    constexpr bool keys = (detail::is_key<std::remove_cvref_t<A>> && ...);
    constexpr bool result =
        how == detail::Keeping::here ? !std::is_void_v<R> : Packable<std::remove_cvref_t<R>>;
    static_assert(arguments,
                  "cdash: a memoised function takes its arguments by value or by reference to const");
    static_assert(
        keys,
        "cdash: an argument of a memoised function is a number, bool, text, enum, time, JSON, frame, "
        "an optional, range, map or tuple of them, or a struct that BOOST_DESCRIBE_STRUCT lists");
    static_assert(
        result,
        "cdash: the result of a memoised function is kept as bytes: a number, text, frame, range, map or "
        "described struct; memoize_here() keeps any other in the memory of the process");
    if constexpr (arguments && keys && result) {
      auto record = std::make_shared<detail::MemoOf<how, R, A...>>(std::move(function));
      record->name = std::move(name);
      record->settings = std::move(settings);
      if constexpr (how == detail::Keeping::shared)
        record->layout = detail::layout_of<std::remove_cvref_t<R>, std::remove_cvref_t<A>...>();
      detail::add_memo(*core_, record);
      return Memo<R(A...)>(core_, std::move(record));
    }
  }

  std::shared_ptr<detail::CacheCore> core_;
};

}  // namespace cdash::state

#ifdef CDASH_HEADER_ONLY
#include <cdash/state/impl/cache.ipp>
#endif
