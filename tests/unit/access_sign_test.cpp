// Signed texts and cookies: what they are worth once they have been in a browser.
#include <catch2/catch.hpp>
#include <cdash/app/access.hpp>
#include <cdash/app/context.hpp>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/sign.hpp>
#include <chrono>
#include <string>

#include "message_of.hpp"

using namespace cdash;
using namespace std::chrono_literals;
using Fault = Verified::Fault;

namespace {

const std::string secret = "0123456789abcdef0123456789abcdef";
const std::string other = "fedcba9876543210fedcba9876543210";

std::string set_cookie_of(const Response& response) {
  for (const auto& [name, value] : response.headers)
    if (name == "Set-Cookie") return value;
  return {};
}

// What the browser sends back: the cookie's pair.
std::string pair_of(const Response& response) {
  const auto line = set_cookie_of(response);
  return line.substr(0, line.find(';'));
}

}  // namespace

TEST_CASE("what was signed is read again, whatever bytes it has") {
  const Signer signer({secret});
  for (const std::string& text : {std::string("ann"), std::string(), std::string("a.b;c\r\n\0\xff", 8)}) {
    const auto token = signer.sign(text, 1h);
    CHECK(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") ==
          token.npos);
    const auto found = signer.verify(token);
    REQUIRE(found);
    CHECK(*found == text);
  }
}

TEST_CASE("a token with any character changed, added or cut off is forged") {
  const Signer signer({secret});
  const auto token = signer.sign("ann", 1h);
  for (std::size_t i = 0; i < token.size(); ++i) {
    auto changed = token;
    changed[i] = changed[i] == 'x' ? 'y' : 'x';
    INFO(changed);
    CHECK(signer.verify(changed).fault == Fault::forged);
    CHECK(signer.verify(token.substr(0, i)).fault == (i == 0 ? Fault::missing : Fault::forged));
  }
  CHECK(signer.verify(token + "0").fault == Fault::forged);
  CHECK(signer.verify("..").fault == Fault::forged);
}

TEST_CASE("a token is of no use after its end") {
  const Signer signer({secret});
  const auto found = signer.verify(signer.sign("ann", -1s));
  CHECK(found.fault == Fault::expired);
  CHECK(found.text.empty());
}

TEST_CASE("a new secret signs, and the old one still verifies until it is left out") {
  const auto token = Signer({other}).sign("ann", 1h);
  CHECK(Signer({secret, other}).verify(token));
  CHECK(Signer({secret}).verify(token).fault == Fault::forged);
  CHECK(Signer({secret}).verify(Signer({secret, other}).sign("ann", 1h)));
}

TEST_CASE("what is signed for one purpose is forged for another") {
  const auto token = Signer({secret}, "reset").sign("ann", 1h);
  CHECK(Signer({secret}, "reset").verify(token));
  CHECK(Signer({secret}, "login").verify(token).fault == Fault::forged);
  CHECK(Signer({secret}).verify(token).fault == Fault::forged);
}

TEST_CASE("secrets that can be guessed are refused") {
  CHECK(message_of([] { Signer({"short"}); }) ==
        "cdash: a secret of 5 bytes can be guessed; take 32 random ones: openssl rand -hex 32");
  CHECK(message_of([] { Signer({secret, ""}); }) ==
        "cdash: a secret of 0 bytes can be guessed; take 32 random ones: openssl rand -hex 32");
  CHECK(message_of([] { Signer(std::vector<std::string>()); }) ==
        "cdash: a Signer was given no secret; it signs with the first of them");
}

TEST_CASE("a signed cookie is kept from scripts and other sites, and over https from http") {
  const SignedCookie session("session", {secret}, {.lifetime = 2h});
  Request request{"GET", "/", {}, {}, "127.0.0.1"};
  Response response;
  session.set(response, request, "ann");
  const auto line = set_cookie_of(response);
  CHECK(line.substr(line.find(';')) == "; Max-Age=7200; Path=/; HttpOnly; SameSite=Lax");

  request.scheme = "https";
  Response secure;
  session.set(secure, request, "ann");
  const auto secure_line = set_cookie_of(secure);
  CHECK(secure_line.substr(secure_line.find(';')) ==
        "; Max-Age=7200; Path=/; Secure; HttpOnly; SameSite=Lax");
}

TEST_CASE("a signed cookie is read from the request that brings it back, and from a callback's context") {
  const SignedCookie session("session", {secret});
  Response response;
  session.set(response, {"GET", "/", {}, {}, "127.0.0.1"}, "ann");
  const auto cookies = "theme=dark; " + pair_of(response);
  const HeaderView header{"Cookie", cookies};
  const Request request{"GET", "/", {&header, 1}, {}, "127.0.0.1"};
  CHECK(*session.read(request) == "ann");
  CHECK(*session.read(Context(request)) == "ann");
  CHECK(SignedCookie("other", {secret}).read(request).fault == Fault::missing);
}

TEST_CASE("a signed cookie under another cookie's name is forged") {
  Response response;
  SignedCookie("theme", {secret}).set(response, {"GET", "/", {}, {}, "127.0.0.1"}, "ann");
  const auto cookies = "session" + pair_of(response).substr(5);
  const HeaderView header{"Cookie", cookies};
  CHECK(SignedCookie("session", {secret}).read(Request{"GET", "/", {&header, 1}, {}, ""}).fault ==
        Fault::forged);
}

TEST_CASE("clearing a signed cookie makes the browser forget it") {
  Response response;
  SignedCookie("session", {secret}).clear(response, {"GET", "/", {}, {}, "127.0.0.1"});
  CHECK(set_cookie_of(response) == "session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax");
}

TEST_CASE("cookies that browsers would throw away are refused with the reason") {
  Response response;
  const auto refusal = [&](std::string_view name, std::string_view value, const CookieOptions& options) {
    return message_of([&] { set_cookie(response, name, value, options); });
  };
  CHECK(refusal("a", "b", {.same_site = "lax"}) ==
        "cdash: the cookie a has same_site \"lax\"; it is \"Lax\", \"Strict\" or \"None\"");
  CHECK(refusal("a", "b", {.same_site = "None"}) ==
        "cdash: the cookie a has same_site \"None\" without secure, and browsers keep no such cookie; set "
        "secure");
  CHECK(refusal("a", "b", {.path = "x"}) == "cdash: the cookie a has the path \"x\"; it starts with \"/\"");
  CHECK(refusal("__Secure-a", "b", {}) ==
        "cdash: the cookie __Secure-a is by its name for https alone; set secure");
  CHECK(refusal("__Host-a", "b", {.domain = "example.org", .secure = true}) ==
        "cdash: the cookie __Host-a is by its name for the whole of this host alone; leave path and domain "
        "out");
  CHECK(refusal("a", std::string(4096, 'x'), {}) ==
        "cdash: the cookie a has 4097 bytes with its name; browsers keep 4096 at most");
  CHECK(refusal("a", "b\r\nX: y", {}) ==
        "cdash: the value of the cookie a has a character that a cookie cannot hold; encode it");
  CHECK(response.headers.empty());
}

TEST_CASE("an address with a line break is no redirection") {
  CHECK(message_of([] { redirect("/\r\nSet-Cookie: a=b"); }) ==
        "cdash: the value of the header Location has a line break or a NUL in it; remove it");
}

TEST_CASE("base64 in either alphabet is read, and has one spelling alone") {
  CHECK(detail::base64url("\xff\xfe\xfd\xfc") == "__79_A");
  CHECK(detail::from_base64("__79_A") == "\xff\xfe\xfd\xfc");
  CHECK(detail::from_base64("//79/A==") == "\xff\xfe\xfd\xfc");
  CHECK(detail::from_base64("__79_B") == std::nullopt);
  CHECK(detail::from_base64("a") == std::nullopt);
  CHECK(detail::from_base64("a b=") == std::nullopt);
}
