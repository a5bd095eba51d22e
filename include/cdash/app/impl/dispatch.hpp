// Answers the page's callback requests: POST _dash-update-component.
#pragma once

#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/call_port.hpp>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cdash {

/// The callbacks of an app, found by the output text of their record, and called.
class Dispatch {
 public:
  explicit Dispatch(detail::AppState& app);

  /// The body of `_dash-dependencies`.
  std::string dependencies() const;
  /// How many callbacks the page may know: it grows when callbacks create others.
  std::size_t count() const;
  /// The answer to a request, or nothing: then `later` gets it.
  std::optional<Response> begin(const Request& request, const std::shared_ptr<Later>& later);
  /// A call whose body came otherwise; `port` gets the answer, before or after this returns. What `request`
  /// views lives as long as `port`.
  void begin(Json body, const std::shared_ptr<detail::CallPort>& port, const Request& request = {});
  /// The callback that a body calls; null: the app has none of that name.
  const detail::Callback* find(const Json& body) const;
  /// What a request runs, for people.
  std::string describe(const Request& request) const;

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>()(text);
    }
  };

  const detail::Entry* find_entry(const Json& body) const;
  Response run(detail::Call& call);
  Response unknown_callback() const;
  void add(const detail::Callback& callback);
  void add_cancels(std::size_t first);
  void run_creator(const detail::Callback& callback, const std::function<void()>& run);

  detail::AppState& app_;
  std::deque<detail::Callback> cancels_;  // addresses stay
  mutable std::shared_mutex guard_;       // of the two below; an entry itself does not change
  std::deque<detail::Entry> entries_;
  std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> by_output_;
};

}  // namespace cdash
