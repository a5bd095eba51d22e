// Accounts with names and passwords, and HTTP's own way of asking for them.
#pragma once

#include <cdash/app/access.hpp>
#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace cdash::auth {

/// What a password is compared with. A text is the password itself; auth::hashed() (<cdash/auth/hashed.hpp>)
/// takes what cannot be turned back into one.
class Password {
 public:
  /// Whether a password is the kept one. Takes its time, so that nobody tries many.
  using Slow = bool (*)(const std::string& kept, std::string_view given);

  Password(std::string text) : kept_(std::move(text)) {}
  Password(const char* text) : kept_(text) {}
  Password(std::string kept, Slow compare) : kept_(std::move(kept)), compare_(compare) {}

  const std::string& kept() const noexcept { return kept_; }
  Slow compare() const noexcept { return compare_; }

 private:
  std::string kept_;
  Slow compare_ = nullptr;
};

/// Who may log in. Copies share their accounts; may be asked from several threads at once.
///
///     const auth::Accounts accounts{{"ann", auth::hashed(from_file("ann"))}, {"bob", "correct horse"}};
class Accounts {
 public:
  /// Throws Error for an account without a name or a password, for a name with a colon, which basic
  /// authorisation cannot carry, and for two of one name.
  CDASH_DECL Accounts(std::initializer_list<std::pair<std::string, Password>> accounts);
  /// An empty list; add() fills it before it is used.
  CDASH_DECL Accounts();
  CDASH_DECL void add(std::string name, Password password);

  /// Whether that is the account's password. How long it takes tells neither how much of it is right nor
  /// whether there is such an account. A hashed password that was right is known for the next time, so that
  /// every request can carry it.
  CDASH_DECL bool check(std::string_view name, std::string_view password) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

/// An AppSettings::authorize that has the browser ask for a name and a password (RFC 7617). They travel
/// readable with every request: for https, or a machine's own loopback.
///
///     app.settings().authorize = auth::basic({{"ann", auth::hashed("$y$j9T$…")}});
///
/// `realm` is what the browser may show with its question. Throws Error for one with a quote or a line break.
CDASH_DECL std::function<Access(const Request&)> basic(Accounts accounts, std::string realm = "Dash");

}  // namespace cdash::auth

#ifdef CDASH_HEADER_ONLY
#include <cdash/auth/impl/basic.ipp>
#endif
