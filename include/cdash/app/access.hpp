// What an app decides about a request before it answers: who asks, and whether they may.
#pragma once

#include <any>
#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace cdash {

/// What AppSettings::authorize says about a request: it goes on, as somebody, or gets another answer.
///
///     app.settings().authorize = [session](const Request& request) {
///       if (const auto user = session.read(request)) return Access::allow(*user);
///       return Access::refuse(redirect("/login"));
///     };
class Access {
 public:
  /// The request is answered.
  static Access allow() { return {}; }
  /// The request is answered for somebody: callbacks see the name with Context::user(), and what else is
  /// known with Context::user_details<T>().
  static Access allow(std::string user, std::any details = {}) {
    Access access;
    access.user_ = std::make_shared<const User>(User{std::move(user), std::move(details)});
    return access;
  }
  /// The request gets this answer and no other: 401, 403, a redirection, a login page. `why` is for the log,
  /// which has it with the peer's address, each reason once in ten seconds at most; empty: no line.
  static Access refuse(Response answer, std::string why = {}) {
    Access access;
    access.is_allowed_ = false;
    access.answer_ = std::move(answer);
    access.why_ = std::move(why);
    return access;
  }

  bool is_allowed() const noexcept { return is_allowed_; }
  const std::shared_ptr<const User>& user() const noexcept { return user_; }
  const std::string& why() const noexcept { return why_; }
  Response& answer() noexcept { return answer_; }

 private:
  Access() = default;

  bool is_allowed_ = true;
  std::shared_ptr<const User> user_;
  Response answer_;
  std::string why_;
};

/// An answer of a few words: `text_response(403, "Ann may not do that")`. Empty: the words that belong to the
/// status.
CDASH_DECL Response text_response(int status, std::string text = {});
/// Sends the browser to another page, with a GET (status 303). Throws Error for an address with a line break.
CDASH_DECL Response redirect(std::string to);
/// For those who have to log in first: a browser that wants to show a page is sent to `login`, what the page
/// asks for later (callbacks, files, a WebSocket) gets 401.
CDASH_DECL Access refuse_to_login(const Request& request, std::string login, std::string why = {});

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/access.ipp>
#endif
