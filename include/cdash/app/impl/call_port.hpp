// The way from a call of a callback back to the page that made it.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <cdash/core/id.hpp>
#include <cdash/core/json.hpp>
#include <cdash/core/value.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace cdash::detail {

/// Told at most once, from any thread: what the page has, or nothing when the page has gone.
using Answered = std::function<void(std::optional<Json>)>;

/// What a call reports to while it runs, and when it has ended; from whatever thread it runs on.
class CallPort {
 public:
  virtual ~CallPort() = default;

  /// Once: the answer, as over HTTP.
  virtual void finish(Response response) noexcept = 0;

  /// A property that is set besides the outputs. False: the answer is to carry it.
  virtual bool set_prop(const ComponentId& id, std::string_view property, const Value& value);

  /// Asks for what the page has. Returns what forget() takes. Throws Error where no page can be asked.
  virtual std::string ask(const ComponentId& id, std::string_view property, Answered answered);

  /// An answer to that question is not waited for any more.
  virtual void forget(const std::string&) noexcept {}

  /// What the function's Progress has told: JSON, as the page takes it.
  virtual void set_progress(std::string) {}

  /// The std::stop_token of the call; null: nobody stops it.
  virtual const void* stop_token() const noexcept { return nullptr; }

  /// Whether it came over a WebSocket: what is set reaches the page at once, and the page can be asked.
  virtual bool is_websocket() const noexcept { return false; }

  /// Whether nobody waits for the call any more.
  virtual bool is_shutdown() const noexcept { return false; }
};

[[noreturn]] CDASH_DECL void refuse_get_prop(const ComponentId& id, std::string_view property);

inline bool CallPort::set_prop(const ComponentId&, std::string_view, const Value&) { return false; }

inline std::string CallPort::ask(const ComponentId& id, std::string_view property, Answered) {
  refuse_get_prop(id, property);
}

}  // namespace cdash::detail
