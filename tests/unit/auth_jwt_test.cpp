// JSON Web Tokens: which are believed, and what the others are told.
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cdash/auth/jwt.hpp>
#include <cdash/cdash.hpp>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

const std::string secret = "0123456789abcdef0123456789abcdef";

// Made for these tests alone: openssl genrsa 2048; openssl ecparam -name prime256v1 -genkey.
const std::string rsa_private = R"(-----BEGIN PRIVATE KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDpJk8VKxH9sHHK
xdXk3E+gV/j0QAcqp2YUWbSSOS31Lwk+kYKgfPZh+awlDbvCjiewlCuCydRtfNVn
mBZXtqlYyxrQKlLitT7NK3KPrfMF047o3dt6TZwA0e0F5UlFw1DkBirBWLe9fAhi
70lbnlNGgpuV//49/Iq8qHzFz0ZmpivvQv7Bak6Tjtp3J04SKn3JPJEXTcNKUjCv
0LcoLLfW1bhsaMNVcmJTWF+SkodEPh6tZP+4YmsFIxxNNt88r8THixyW5CT+hSj3
6gjO9oycThNi2o2ev8ZsddfmzX2oAqYQgTmlyqQlcVeLXTilfAdAPpKdUq4BdKm2
QB6CTfW7AgMBAAECggEAZHzY7/g40F04pltfZb0Y6rSP/gIMtLMiuZmyTKWta7Qi
qV+A7Bf//1ljezLwnpmzfJVYLY486xW3SuePla2KTtV3UIo1YDYbA8X6ofeou3Wj
7jUVECEcIHRaUsSwsItOtYD884l/5ADuAmo89WqHXOgVE/EaTPAogciiwoUkRD//
KdQIJMT2+buEoV9K3AgYGe+nb5HnXUtZNN1aKXieT4P3iFOVuCAsm8c9OBJO3YWs
pz+f5yXkAwISrZL7IxHfIzyLvFeXvqXrA6r76Uf8s8Pa/dMn4sy7PcKIWaorQVYy
32HFynDeRjvgCJz8eUwYy4exuZmWHJHGG/Kyl2uKXQKBgQD3TkFETyXfBU7BdT03
7T0csymrgBdbCM7dI6L+JQfTcwtR4ZbdMcg7MV3MLbl2K6eXEjCO8c22kV+rfmGP
Om8cB+WyNUSO00suCM/Myj/4188N7nlUq/41gH6Mj2+s1MFz1YdyfTN1zJC7Cw1I
QHokIG5oHdjoZl/qO99zh2Ej1QKBgQDxWKZkFOYKqxbRD7DjKoPbUc+LuUleJ0A1
tJqY3NYlJhULJvLHhbk31PUrbuTitnmy0K3Q+kvvoWQEuG6z/NLfLjD4DT5EPbWK
RAKGVUs61qPRz8U7RNEN9Lfrdz7iWmdRcDX6U6OBPwO6chnne6VylRuEwkkqLDfU
WSifG0LLTwKBgH0mJ9c2qnaTDAjQmJtNvihg7kxwtOEHsw+rshckjDJQPMFCBQOI
5sg1sj7aQMlxTA0iUlp0OWMTbDOv8BT4QDQSNwYY+MnCWYBBS09aZkc6hviI3vOf
WjSfAuuExsHSpNdGjpW8kCcjz3YoIJ+YqXbQxq5/tD3fWNiDVg/zyY/FAoGBAJK8
mX3kDvGRkC/P4HZdlQm1tgB3yRnLt4hvpEcojbLMcqLzLU0OCszdV6ruo48L7vY/
Vk7mv2CUuaD9GaGpJ/S1uuQ1+RO4iTXln7tZBIJjmfqo3nvonUpk7aXmPH+XA5ZK
KSdnztN4IqYrVYCedrsx2SdgkOdpNxCOnNoP0w6VAoGBAKsKCzXT9XUlQE3ubbra
4f+uqtgCwkXPbYSj6W4dmOA6ltnLEwm1Mf/KFNZA/Ahqyg7DjlqFPRAuiXcLIgqe
GIjjJMLZZ2zkIJgJmabfPr/+tIgciUwCY9hGKODUenYdo6vA2itZuQVLoE+hRxPd
O9TDozoFHl61U7clgXxXAwQw
-----END PRIVATE KEY-----
)";
const std::string rsa_public = R"(-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6SZPFSsR/bBxysXV5NxP
oFf49EAHKqdmFFm0kjkt9S8JPpGCoHz2YfmsJQ27wo4nsJQrgsnUbXzVZ5gWV7ap
WMsa0CpS4rU+zStyj63zBdOO6N3bek2cANHtBeVJRcNQ5AYqwVi3vXwIYu9JW55T
RoKblf/+PfyKvKh8xc9GZqYr70L+wWpOk47adydOEip9yTyRF03DSlIwr9C3KCy3
1tW4bGjDVXJiU1hfkpKHRD4erWT/uGJrBSMcTTbfPK/Ex4scluQk/oUo9+oIzvaM
nE4TYtqNnr/GbHXX5s19qAKmEIE5pcqkJXFXi104pXwHQD6SnVKuAXSptkAegk31
uwIDAQAB
-----END PUBLIC KEY-----
)";
const std::string ec_private = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgBzm38naBYLPspYsg
BJCEvgRoQLL4aB2LxVML+nqmNEihRANCAAScJAhonJzZ66CVs3XCrGS/2+gVX3Nh
Zg5ev1omm2wD3WIHvHrunyUkAtw7rsXPgEkVRkv41sUys0/HY/TJON1t
-----END PRIVATE KEY-----
)";
const std::string ec_public = R"(-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEnCQIaJyc2euglbN1wqxkv9voFV9z
YWYOXr9aJptsA91iB7x67p8lJALcO67Fz4BJFUZL+NbFMrNPx2P0yTjdbQ==
-----END PUBLIC KEY-----
)";

std::string token(jwt_alg_t algorithm, const std::string& key, const boost::json::object& claims) {
  jwt_t* made = nullptr;
  REQUIRE(jwt_new(&made) == 0);
  const auto text = boost::json::serialize(claims);
  REQUIRE(jwt_add_grants_json(made, text.c_str()) == 0);
  REQUIRE(jwt_set_alg(made, algorithm, reinterpret_cast<const unsigned char*>(key.data()),
                      static_cast<int>(key.size())) == 0);
  char* encoded = jwt_encode_str(made);
  REQUIRE(encoded != nullptr);
  const std::string result(encoded);
  std::free(encoded);
  jwt_free(made);
  return result;
}

boost::json::object claims(std::int64_t seconds_left = 3600) {
  return {{"sub", "ann"}, {"exp", static_cast<std::int64_t>(std::time(nullptr)) + seconds_left}};
}
boost::json::object with(std::string_view name, boost::json::value value) {
  auto all = claims();
  all[name] = std::move(value);
  return all;
}

// A token by hand, with what no library writes.
std::string raw(std::string_view head, const boost::json::object& body, std::string_view signature = {}) {
  return detail::base64url(head) + '.' + detail::base64url(boost::json::serialize(body)) + '.' +
         std::string(signature);
}

// What the log says of a token; empty if it is good.
std::string fault(const std::string& text, const auth::JwtSettings& settings) {
  boost::json::object said;
  const auto found = auth::check_jwt(settings, text, static_cast<std::int64_t>(std::time(nullptr)), said);
  CHECK(said.empty() == !found.what.empty());
  return found.what;
}
std::string fault(const std::string& text) { return fault(text, {.keys = {auth::JwtKey::hs256(secret)}}); }

struct Guarded {
  explicit Guarded(auth::JwtSettings settings)
      : app({.authorize = auth::jwt(std::move(settings))}), asker(app) {
    app.layout(html::Div().id("out"), dcc::Input().id("in"));
    app.callback(Output("out", "children"), Input("in", "value"),
                 [](const Context& context, const std::string&) {
                   const auto* said = context.user_details<boost::json::object>();
                   return std::string(context.user()) + (said && said->contains("role") ? " as admin" : "");
                 });
  }
  Response call(const std::string& bearer) {
    return asker.ask("POST", "/_dash-update-component", one_input("out.children", "in.value", "\"x\""),
                     {{"Content-Type", "application/json"}, {"Authorization", bearer}});
  }
  App app;
  Asker asker;
};

}  // namespace

TEST_CASE("a good token is let in, and callbacks know its user and claims") {
  Guarded guarded({.keys = {auth::JwtKey::hs256(secret)}});
  CHECK(text(guarded.call("Bearer " + token(JWT_ALG_HS256, secret, with("role", "admin")))) ==
        R"({"multi":true,"response":{"out":{"children":"ann as admin"}}})");
  CHECK(guarded.call("bearer " + token(JWT_ALG_HS256, secret, claims())).status == 200);
}

TEST_CASE("without a token a client is told to bring one") {
  Guarded guarded({.keys = {auth::JwtKey::hs256(secret)}});
  const auto response = guarded.asker.get("/_dash-layout");
  CHECK(response.status == 401);
  CHECK(header(response, "WWW-Authenticate") == "Bearer");
  CHECK(text(response) == "JWT Expired or missing\n");  // the renderer fetches one at these words
  CHECK(guarded.asker.get("/_dash-layout", {{"Authorization", "Basic YTpi"}}).status == 401);
  CHECK(guarded.asker.log.empty());
}

TEST_CASE("an expired token gets the words that make the renderer fetch another one") {
  Guarded guarded({.keys = {auth::JwtKey::hs256(secret)}});
  const auto response = guarded.call("Bearer " + token(JWT_ALG_HS256, secret, claims(-31)));
  CHECK(response.status == 401);
  CHECK(text(response) == "JWT Expired\n");
  CHECK(header(response, "WWW-Authenticate") ==
        "Bearer error=\"invalid_token\", error_description=\"The token expired\"");
  CHECK(guarded.asker.log == "cdash: 401 to 127.0.0.1: a token that has expired\n");
}

TEST_CASE("a forged token learns nothing but that it is no good") {
  Guarded guarded({.keys = {auth::JwtKey::hs256(secret)}});
  for (int i = 0; i < 3; ++i) {
    const auto response = guarded.call("Bearer " + token(JWT_ALG_HS256, secret + "x", claims()));
    CHECK(response.status == 401);
    CHECK(text(response) == "401 Unauthorized\n");
    CHECK(header(response, "WWW-Authenticate") == "Bearer error=\"invalid_token\"");
  }
  CHECK(guarded.asker.log == "cdash: 401 to 127.0.0.1: a token that is forged\n");
}

TEST_CASE("a token that is cut off, or changed anywhere, is refused") {
  const auto good = token(JWT_ALG_HS256, secret, claims());
  CHECK(fault(good).empty());
  for (std::size_t i = 0; i < good.size(); ++i) {
    INFO(i);
    CHECK_FALSE(fault(good.substr(0, i)).empty());
    auto changed = good;
    changed[i] = changed[i] == 'A' ? 'Q' : 'A';
    CHECK_FALSE(fault(changed).empty());
  }
  CHECK_FALSE(fault(good + ".x").empty());
  CHECK(fault("no.token.atall") == "a token that is none");
}

TEST_CASE("a token does not decide how it is checked") {
  const auto body = claims();
  CHECK(fault(raw(R"({"alg":"none"})", body)) == "a token by an algorithm that no key is for");
  CHECK(fault(raw(R"({"alg":"None"})", body)) == "a token by an algorithm that no key is for");
  CHECK(fault(raw(R"({"alg":"HS256"})", body)) == "a token that is forged");
  CHECK(fault(raw(R"({"typ":"JWT"})", body)) == "a token that is none");
  CHECK(fault(raw(R"({"alg":7})", body)) == "a token that is none");
  CHECK(fault(raw(R"([])", body)) == "a token that is none");
  CHECK(fault(token(JWT_ALG_HS512, secret, body)) == "a token by an algorithm that no key is for");
  CHECK(fault(raw(R"({"alg":"none","alg":"HS256"})", body)) == "a token that is forged");
}

TEST_CASE("a public key is not taken for a secret") {
  const auth::JwtSettings settings{.keys = {auth::JwtKey::rs256(rsa_public)}};
  CHECK(fault(token(JWT_ALG_HS256, rsa_public, claims()), settings) ==
        "a token by an algorithm that no key is for");
  // Nor where a secret is known as well.
  const auth::JwtSettings both{.keys = {auth::JwtKey::rs256(rsa_public), auth::JwtKey::hs256(secret)}};
  CHECK(fault(token(JWT_ALG_HS256, rsa_public, claims()), both) == "a token that is forged");
  CHECK(message_of([] { auth::JwtKey::hs256(rsa_public); }) ==
        "cdash: JwtKey::hs256() was given a key in PEM; JwtKey::rs256() and es256() take public keys");
}

TEST_CASE("public keys of RSA and of a curve check what their private ones have signed") {
  const auth::JwtSettings rsa{.keys = {auth::JwtKey::rs256(rsa_public)}};
  const auth::JwtSettings curve{.keys = {auth::JwtKey::es256(ec_public)}};
  const auto by_rsa = token(JWT_ALG_RS256, rsa_private, claims());
  const auto by_curve = token(JWT_ALG_ES256, ec_private, claims());
  CHECK(fault(by_rsa, rsa).empty());
  CHECK(fault(by_curve, curve).empty());
  CHECK(fault(by_rsa, curve) == "a token by an algorithm that no key is for");
  CHECK(fault(by_rsa.substr(0, by_rsa.size() - 8) + "AAAAAAAA", rsa) == "a token that is forged");
}

TEST_CASE("a new key and the old one are good at the same time") {
  const auto old_secret = secret + "old";
  const auth::JwtSettings settings{.keys = {auth::JwtKey::hs256(secret), auth::JwtKey::hs256(old_secret)}};
  CHECK(fault(token(JWT_ALG_HS256, secret, claims()), settings).empty());
  CHECK(fault(token(JWT_ALG_HS256, old_secret, claims()), settings).empty());
}

TEST_CASE("a token has an end, and a start only if it says so") {
  CHECK(fault(token(JWT_ALG_HS256, secret, {{"sub", "ann"}})) == "a token without an end (exp)");
  CHECK(fault(token(JWT_ALG_HS256, secret, with("exp", "never"))) == "a token without an end (exp)");
  const auto now = static_cast<std::int64_t>(std::time(nullptr));
  CHECK(fault(token(JWT_ALG_HS256, secret, with("nbf", now + 20))).empty());  // clocks may be apart
  CHECK(fault(token(JWT_ALG_HS256, secret, with("nbf", now + 60))) ==
        "a token whose time has not come (nbf)");
  CHECK(fault(token(JWT_ALG_HS256, secret, with("nbf", "soon"))) == "a token whose time has not come (nbf)");
  CHECK(fault(token(JWT_ALG_HS256, secret, claims(-20))).empty());
  CHECK(fault(token(JWT_ALG_HS256, secret, claims(-20)),
              {.keys = {auth::JwtKey::hs256(secret)}, .leeway = TimeSpan::of_seconds(0)}) ==
        "a token that has expired");
}

TEST_CASE("issuer and audience are those that the settings name") {
  const auth::JwtSettings settings{
      .keys = {auth::JwtKey::hs256(secret)}, .issuer = "https://login.example.org", .audience = "dashboard"};
  const auto made = [&](boost::json::value issuer, boost::json::value audience) {
    auto all = claims();
    all["iss"] = std::move(issuer);
    all["aud"] = std::move(audience);
    return fault(token(JWT_ALG_HS256, secret, all), settings);
  };
  CHECK(made("https://login.example.org", "dashboard").empty());
  CHECK(made("https://login.example.org", boost::json::array{"shop", "dashboard"}).empty());
  CHECK(made("https://login.example.org/", "dashboard") == "a token of another issuer (iss)");
  CHECK(made(nullptr, "dashboard") == "a token of another issuer (iss)");
  CHECK(made("https://login.example.org", "shop") == "a token for another audience (aud)");
  CHECK(made("https://login.example.org", boost::json::array{"shop"}) ==
        "a token for another audience (aud)");
  CHECK(fault(token(JWT_ALG_HS256, secret, with("iss", "https://login.example.org")), settings) ==
        "a token for another audience (aud)");
}

TEST_CASE("a token with extensions that must be understood is refused, for none are") {
  CHECK(fault(raw(R"({"alg":"HS256","crit":["b64"],"b64":false})", claims(), "x")) ==
        "a token with extensions that must be understood");
}

TEST_CASE("a cookie brings the token where the settings name one, for what has no header") {
  Guarded guarded({.keys = {auth::JwtKey::hs256(secret)}, .cookie = "token"});
  const auto cookie = "token=" + token(JWT_ALG_HS256, secret, claims());
  CHECK(guarded.asker.get("/", {{"Cookie", cookie}}).status == 200);
  CHECK(guarded.asker.get("/", {{"Cookie", "other" + cookie}}).status == 401);
}

TEST_CASE("a page that fetches its tokens itself is open until it calls back") {
  Guarded guarded({.keys = {auth::JwtKey::hs256(secret)}, .open_paths = auth::page_paths()});
  for (const auto* target : {"/", "/?a=b", "/_favicon.ico", "/_dash-layout", "/_dash-dependencies"})
    CHECK(guarded.asker.get(target).status == 200);
  CHECK(guarded.asker.get("/assets/none.css").status == 404);
  for (const auto* target :
       {"/other", "//_dash-layout", "/assets%2Fx", "/_dash-component-suites", "/_dash-ws-callback"})
    CHECK(guarded.asker.get(target).status == 401);
  CHECK(guarded.asker.ask("POST", "/").status == 401);
  CHECK(guarded.asker.get("/", {{"Upgrade", "websocket"}}).status == 401);
  CHECK(guarded.call("").status == 401);
}

TEST_CASE("keys that cannot be are refused") {
  CHECK(message_of([] { auth::JwtKey::hs256("short"); }) ==
        "cdash: a secret of 5 bytes is too short for HS256; take 32 random ones: openssl rand -hex 32");
  CHECK(message_of([] { auth::JwtKey::rs256(rsa_private); }) ==
        "cdash: a public key was asked for, in PEM: -----BEGIN PUBLIC KEY-----");
  CHECK(message_of([] { auth::jwt({.keys = {}}); }) ==
        "cdash: auth::jwt() was given no key; a token is checked with one");
}
