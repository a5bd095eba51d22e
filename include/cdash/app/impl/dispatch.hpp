// Answers the page's callback requests: POST _dash-update-component.
#pragma once

#include <cdash/app/context.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/state.hpp>
#include <deque>
#include <functional>
#include <optional>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cdash {

/// The callbacks of an app, found by the output text of their record, and called.
class Dispatch {
 public:
  explicit Dispatch(detail::AppState& app);

  /// The body of `_dash-dependencies`.
  std::string dependencies() const;
  /// How many callbacks the page may know: it grows when callbacks create others.
  std::size_t count() const;
  Response update(const Request& request);

 private:
  struct Group {
    std::string id_key;                                        // "\"out\":", quoted for the answer
    std::vector<std::pair<std::string, std::size_t>> members;  // quoted property name, index of the output
  };
  // A dependency as requests name it.
  struct Wire {
    std::string property;                    // with "@…" behind it where other callbacks set it too
    std::optional<detail::Pattern> pattern;  // of a dictionary id with a wildcard
  };
  struct Entry {
    const detail::Callback* callback;
    std::string output;         // "id.property", or "..a.b...c.d.."
    std::vector<Wire> outputs;  // likewise inputs and states
    std::vector<Wire> inputs;
    std::vector<Wire> states;
    std::vector<Group> groups;  // if no output is a pattern: the answer's keys are known before
  };
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>()(text);
    }
  };
  struct Call;

  Response call(const Entry& entry, const boost::json::object& body, const Request& request);
  bool handled(const detail::Callback& callback, const Context& context, const std::exception& error,
               std::span<detail::Result> results) const;
  static void write_side_update(std::string& out, const Context& context);
  void add(const detail::Callback& callback);
  void run_creator(const detail::Callback& callback, const std::function<void()>& run);
  Response failure(const Entry* entry, std::string_view type, std::string_view what) const;

  detail::AppState& app_;
  mutable std::shared_mutex guard_;  // of the two below; an entry itself does not change
  std::deque<Entry> entries_;
  std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> by_output_;
};

namespace detail {
/// The answer to a request that cannot be answered: a page that names nothing of the app.
CDASH_DECL Response plain_error(int status);
CDASH_DECL void escape_html(std::string& out, std::string_view text);
}  // namespace detail

}  // namespace cdash
