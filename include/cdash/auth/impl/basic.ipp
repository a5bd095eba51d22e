// Bodies of auth/basic.hpp.
#pragma once

#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/sign.hpp>
#include <cdash/auth/basic.hpp>
#include <cdash/error.hpp>
#include <map>
#include <mutex>
#include <optional>

namespace cdash::auth {

struct Accounts::State {
  // Passwords are compared by what this process makes of them: of one length, and of no use elsewhere.
  const std::string key = random_secret();
  std::map<std::string, Password, std::less<>> accounts;
  std::optional<Password> slow;  // one of them: what a name that is unknown is compared with
  std::mutex guard;
  std::map<std::string, std::string, std::less<>> known;  // the last right password of a slow account

  std::string mark(std::string_view password) const { return detail::hmac_sha256_hex(key, password); }
};

CDASH_DECL Accounts::Accounts() : state_(std::make_shared<State>()) {}

CDASH_DECL Accounts::Accounts(std::initializer_list<std::pair<std::string, Password>> accounts) : Accounts() {
  for (const auto& [name, password] : accounts) add(name, password);
}

CDASH_DECL void Accounts::add(std::string name, Password password) {
  if (name.empty() || name.find(':') != name.npos)
    throw Error("cdash: \"" + name + "\" is no name of an account; it has a letter at least, and no colon");
  if (password.kept().empty()) throw Error("cdash: the account " + name + " has an empty password");
  if (password.compare() != nullptr) state_->slow = password;
  if (!state_->accounts.try_emplace(name, std::move(password)).second)
    throw Error("cdash: there are two accounts of the name " + name);
}

CDASH_DECL bool Accounts::check(std::string_view name, std::string_view password) const {
  auto& state = *state_;
  const auto mark = state.mark(password);
  const auto account = state.accounts.find(name);
  const bool exists = account != state.accounts.end();
  if (exists ? account->second.compare() == nullptr : !state.slow) {
    const bool fits = detail::equal_in_constant_time(mark, state.mark(exists ? account->second.kept() : ""));
    return fits && exists;
  }
  const auto& kept = exists ? account->second : *state.slow;
  {
    const std::lock_guard lock(state.guard);
    const auto known = state.known.find(name);
    if (known != state.known.end() && detail::equal_in_constant_time(known->second, mark)) return true;
  }
  const bool fits = kept.compare()(kept.kept(), password);
  if (!fits || !exists) return false;
  const std::lock_guard lock(state.guard);
  state.known.insert_or_assign(std::string(name), mark);
  return true;
}

CDASH_DECL std::function<Access(const Request&)> basic(Accounts accounts, std::string realm) {
  if (realm.find_first_of(std::string_view("\"\\\r\n\0", 5)) != realm.npos)
    throw Error("cdash: the realm of basic authorisation has a quote or a line break in it; leave them out");
  return [accounts = std::move(accounts), realm = std::move(realm)](const Request& request) {
    const auto ask = [&](std::string why) {
      auto answer = text_response(401);
      answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"" + realm + "\", charset=\"UTF-8\"");
      return Access::refuse(std::move(answer), std::move(why));
    };
    const auto header = request.header("Authorization");
    if (header.empty()) return ask({});
    const auto space = header.find(' ');
    if (space == header.npos || !detail::same_name(header.substr(0, space), "Basic"))
      return ask("an Authorization header that is not Basic");
    const auto words = detail::from_base64(header.substr(header.find_last_of(' ') + 1));
    const auto colon = words ? words->find(':') : std::string::npos;
    if (colon == std::string::npos) return ask("an Authorization header that cannot be read");
    const auto name = std::string_view(*words).substr(0, colon);
    if (!accounts.check(name, std::string_view(*words).substr(colon + 1)))
      return ask("a wrong name or password");
    return Access::allow(std::string(name));
  };
}

}  // namespace cdash::auth
