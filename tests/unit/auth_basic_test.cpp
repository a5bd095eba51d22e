// Accounts and basic authorisation: who knows the password, and what the others are told.
#include <atomic>
#include <catch2/catch.hpp>
#include <cdash/auth/hashed.hpp>
#include <cdash/cdash.hpp>
#include <string>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

// "correct horse" by `openssl passwd -6 -salt salt`.
const std::string sha512 =
    "$6$salt$pfWEh40/jW3sybE9zOQ9fIpZ9F6fyy/jogzYisHAyINpuc9icJd187oNK8pukepHV.QSHFtNVGUeWCRJCE9G4/";

struct Guarded {
  explicit Guarded(auth::Accounts accounts)
      : app({.authorize = auth::basic(std::move(accounts))}), asker(app) {
    app.layout(html::Div());
  }
  Response get(std::string authorization) {
    return asker.get("/_dash-layout", {{"Authorization", authorization}});
  }
  App app;
  Asker asker;
};

std::atomic<int> compared = 0;

bool slow_compare(const std::string& kept, std::string_view given) {
  ++compared;
  return kept == given;
}

}  // namespace

TEST_CASE("a browser without a password is asked for one, and nobody is told why in the log") {
  Guarded guarded({{"ann", "secret"}});
  const auto response = guarded.asker.get("/");
  CHECK(response.status == 401);
  CHECK(header(response, "WWW-Authenticate") == "Basic realm=\"Dash\", charset=\"UTF-8\"");
  CHECK(text(response) == "401 Unauthorized\n");
  CHECK(guarded.asker.log.empty());
}

TEST_CASE("the right name and password are let in, in any case of the scheme") {
  Guarded guarded({{"ann", "se:cret"}, {"bob", "pässword"}});
  CHECK(guarded.get("Basic YW5uOnNlOmNyZXQ=").status == 200);  // ann:se:cret
  CHECK(guarded.get("basic YW5uOnNlOmNyZXQ=").status == 200);
  CHECK(guarded.get("Basic Ym9iOnDDpHNzd29yZA==").status == 200);  // bob:pässword
}

TEST_CASE("a wrong password, a wrong name and what cannot be read are refused alike") {
  Guarded guarded({{"ann", "secret"}});
  for (const auto* authorization :
       {"Basic YW5uOnNlY3JlVA==", "Basic Ym9iOnNlY3JldA==", "Basic YW5uOg==", "Basic OnNlY3JldA==",
        "Basic YW5u", "Basic ", "Basic !!!!", "Basic", "Bearer YW5uOnNlY3JldA==", "YW5uOnNlY3JldA=="}) {
    INFO(authorization);
    const auto response = guarded.get(authorization);
    CHECK(response.status == 401);
    CHECK(text(response) == "401 Unauthorized\n");
    CHECK(header(response, "WWW-Authenticate") == "Basic realm=\"Dash\", charset=\"UTF-8\"");
  }
  CHECK(guarded.asker.log ==
        "cdash: 401 to 127.0.0.1: a wrong name or password\n"
        "cdash: 401 to 127.0.0.1: an Authorization header that cannot be read\n"
        "cdash: 401 to 127.0.0.1: an Authorization header that is not Basic\n");
}

TEST_CASE("callbacks know who has given the password") {
  App app({.authorize = auth::basic({{"ann", "secret"}})});
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const Context& context, const std::string&) { return std::string(context.user()); });
  Asker asker(app);
  const auto response =
      asker.ask("POST", "/_dash-update-component", one_input("out.children", "in.value", "\"x\""),
                {{"Content-Type", "application/json"}, {"Authorization", "Basic YW5uOnNlY3JldA=="}});
  CHECK(text(response) == R"({"multi":true,"response":{"out":{"children":"ann"}}})");
}

TEST_CASE("a slow password is compared once as long as it is right, and each time it is wrong") {
  compared = 0;
  const auth::Accounts accounts{{"ann", auth::Password("secret", slow_compare)}, {"bob", "other"}};
  CHECK(accounts.check("ann", "secret"));
  CHECK(accounts.check("ann", "secret"));
  CHECK(compared == 1);
  CHECK_FALSE(accounts.check("ann", "Secret"));
  CHECK_FALSE(accounts.check("ann", "Secret"));
  CHECK(compared == 3);
  CHECK_FALSE(accounts.check("nobody", "secret"));  // takes as long as an account that is there
  CHECK(compared == 4);
  CHECK(accounts.check("bob", "other"));
  CHECK(compared == 4);
}

TEST_CASE("a hashed password is checked by the system's library") {
  const auto hash = auth::hash_password("correct horse");
  CHECK(hash != auth::hash_password("correct horse"));  // each has its salt
  const auth::Accounts accounts{{"ann", auth::hashed(hash)}, {"bob", auth::hashed(sha512)}};
  CHECK(accounts.check("ann", "correct horse"));
  CHECK_FALSE(accounts.check("ann", "correct horse "));
  CHECK_FALSE(accounts.check("ann", std::string_view("correct horse\0x", 15)));
  CHECK(accounts.check("bob", "correct horse"));
  CHECK_FALSE(accounts.check("bob", "battery staple"));
}

TEST_CASE("a text that is no hash is not taken for one, and a password that cannot be is not hashed") {
  for (const auto* wrong : {"", "secret", "$1$salt$abc", "$9$x", "$6$"})
    CHECK(message_of([&] { auth::hashed(wrong); }) ==
          "cdash: auth::hashed() was given a text that is no hash of a password that this system knows; "
          "auth::hash_password() and `openssl passwd -6` make one");
  CHECK(message_of([] { auth::hash_password(""); }) ==
        "cdash: a password cannot be hashed; it is empty, too long, or has a NUL in it");
}

TEST_CASE("accounts that cannot be are refused") {
  CHECK(message_of([] { auth::Accounts{{"a:b", "x"}}; }) ==
        "cdash: \"a:b\" is no name of an account; it has a letter at least, and no colon");
  CHECK(message_of([] { auth::Accounts{{"a", ""}}; }) == "cdash: the account a has an empty password");
  CHECK(message_of([] { auth::Accounts{{"a", "x"}, {"a", "y"}}; }) ==
        "cdash: there are two accounts of the name a");
  CHECK(message_of([] { auth::basic({{"a", "x"}}, "a\"b"); }) ==
        "cdash: the realm of basic authorisation has a quote or a line break in it; leave them out");
}
