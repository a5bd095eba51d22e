// Data of one visitor, or of one load of a page, kept on the server under a signed id.
#pragma once

#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <cdash/state/pack.hpp>
#include <cdash/state/store.hpp>
#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::state {

/// How much sessions hold, for how long, and where.
struct SessionSettings {
  /// Sign the ids, and the data in the store: the first one signs, all of them verify. 16 bytes or more, the
  /// same in all processes. Empty: a random one, and sessions end with the process.
  std::vector<std::string> secrets = {};
  /// How long the data stays after the last update().
  TimeSpan lifetime = TimeSpan::of_seconds(24 * 3600);
  /// How long an id is good, whatever happens.
  TimeSpan longest = TimeSpan::of_seconds(7 * 24 * 3600);
  /// Bytes of one session's data.
  std::size_t max_bytes = 1024 * 1024;
  /// Where they are: memory_store(), file_store(), redis_store(). Empty: in memory, 256 MiB.
  std::shared_ptr<Store> store = {};
};

namespace detail {

class SessionCore;
CDASH_DECL std::shared_ptr<const SessionCore> make_sessions(SessionSettings settings, std::string layout);
CDASH_DECL std::string open_session(const SessionCore& core);
CDASH_DECL bool is_session(const SessionCore& core, std::string_view token);
CDASH_DECL std::optional<std::string> session_bytes(const SessionCore& core, std::string_view token);
CDASH_DECL void close_session(const SessionCore& core, std::string_view token);

// Told of the bytes that are there, gives those to keep.
struct SessionChange {
  virtual std::string operator()(const std::optional<std::string>& bytes) = 0;

 protected:
  ~SessionChange() = default;
};
CDASH_DECL bool change_session(const SessionCore& core, std::string_view token, SessionChange& change);

}  // namespace detail

/// A T for each session: a struct that BOOST_DESCRIBE_STRUCT lists the members of, or anything else that is
/// Packable and has a default. May be copied, and used from many threads at once.
///
///     struct Visitor { std::vector<std::string> cart; };
///     BOOST_DESCRIBE_STRUCT(Visitor, (), (cart))
///     const state::Sessions<Visitor> sessions({.secrets = {secret}});
///
///     app.layout([=] { return html::Div(dcc::Store(session).data(sessions.open()), …); });
///     app.callback(…, Input(buy.n_clicks()), State(session.data()), [=](int, const std::string& id) {
///       sessions.update(id, [](Visitor& visitor) { visitor.cart.push_back("figs"); });
///       return sessions.get(id).cart.size();
///     });
///
/// An id is 128 random bits and a signature: nobody guesses another's. Whoever has an id has the session.
template <class T>
class Sessions {
  static constexpr bool is_data = Packable<T> && std::default_initializable<T>;
  static_assert(
      is_data,
      "cdash: the data of a session is kept as bytes and starts empty: a struct that BOOST_DESCRIBE_STRUCT "
      "lists, with a default constructor, a range, map, frame, text or number");

 public:
  /// Throws Error for secrets that are too short.
  explicit Sessions(SessionSettings settings = {})
      : core_(detail::make_sessions(std::move(settings), detail::layout_of<T>())) {}

  /// A new id, in letters, digits, "-", "_" and ".". It takes no room until something is kept for it.
  std::string open() const { return detail::open_session(*core_); }

  /// Whether the id is one of ours, and its time is not over.
  bool is_open(std::string_view id) const { return detail::is_session(*core_, id); }

  /// What is kept for the id; a T{} if that is nothing, or not any more, and for an id that is none. Throws
  /// StoreError if the store cannot be asked.
  T get(std::string_view id) const { return read(detail::session_bytes(*core_, id)); }

  /// Changes what is kept, one after another in all processes that share the store: `change(T&)`. False for
  /// an id that is none. Throws Error if it becomes larger than max_bytes, StoreError if it cannot be kept,
  /// and what `change` throws; then nothing has changed.
  template <class F>
  bool update(std::string_view id, F&& change) const {
    struct Change final : detail::SessionChange {
      explicit Change(F& given) : function(given) {}
      std::string operator()(const std::optional<std::string>& bytes) override {
        auto value = read(bytes);
        function(value);
        std::string packed;
        detail::pack(packed, value);
        return packed;
      }
      F& function;
    } packed_change(change);
    return detail::change_session(*core_, id, packed_change);
  }

  /// Forgets what is kept for the id.
  void close(std::string_view id) const { detail::close_session(*core_, id); }

 private:
  static T read(const std::optional<std::string>& bytes) {
    if (!bytes) return T{};
    try {
      detail::Packed in{bytes->data(), bytes->data() + bytes->size()};
      return detail::unpack<T>(in);
    } catch (const detail::Unpackable&) {
      return T{};
    }
  }

  std::shared_ptr<const detail::SessionCore> core_;
};

}  // namespace cdash::state

#ifdef CDASH_HEADER_ONLY
#include <cdash/state/impl/session.ipp>
#endif
