// What a callback can ask about the call it is in.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

/// One property whose change led to a call.
struct Triggered {
  std::string_view prop_id;   ///< "submit.n_clicks"; a dictionary id in canonical form
  std::string_view id;        ///< "submit"
  std::string_view property;  ///< "n_clicks"
  const Json* value;          ///< null where the page has no value yet
};

/// The call a callback is in: what changed, and the request that brought it. Belongs to the call: a callback
/// takes it as `const Context&` in front of its other parameters, and keeps nothing of it.
class Context {
 public:
  /// What changed, in the page's order. Empty for a call that the page makes when it is loaded.
  std::span<const Triggered> triggered() const noexcept { return triggered_; }
  /// The id of the component that changed (the first, if several did); empty when the page was loaded.
  std::string_view triggered_id() const noexcept {
    return triggered_.empty() ? std::string_view() : triggered_[0].id;
  }
  /// Whether that component changed.
  bool is_triggered_by(std::string_view id) const noexcept {
    for (const auto& t : triggered_)
      if (t.id == id) return true;
    return false;
  }

  /// A header of the request; names in any case; empty if it is not there.
  std::string_view header(std::string_view name) const noexcept { return request_->header(name); }
  /// A cookie of the request, without quotes; empty if it is not there.
  CDASH_DECL std::string_view cookie(std::string_view name) const noexcept;
  /// The peer's address.
  std::string_view remote() const noexcept { return request_->remote; }

  /// Sets a header of the answer; a second call of that name replaces the first. Throws Error for what cannot
  /// be a name, for the server's own headers, and for a value with CR, LF or NUL.
  CDASH_DECL void set_header(std::string name, std::string value) const;

  explicit Context(const Request& request) : request_(&request) {}

 private:
  friend class Dispatch;
  const Request* request_;
  std::vector<Triggered> triggered_;
  // What the answer carries besides the outputs; a callback sees its context as const.
  mutable std::vector<std::pair<std::string, std::string>> response_headers_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/context.ipp>
#endif
