// The Content-Security-Policy of a page: strict, and all that the page needs.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <string>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

const std::string strict_start = "default-src 'self'; script-src 'self' '";
const std::string strict_end =
    "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src "
    "'self'; "
    "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

std::string policy_of(App& app) {
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  return header(app.handler().handle({"GET", "/", {}, {}, "127.0.0.1"}), "Content-Security-Policy");
}

std::string directive(const std::string& policy, const std::string& name) {
  const auto at = policy.find(name + " ");
  return at == policy.npos ? std::string() : policy.substr(at, policy.find(';', at) - at);
}

}  // namespace

TEST_CASE("the strict policy takes scripts of the app alone, those in the page by their hashes") {
  App app({.content_security_policy = ContentSecurityPolicy{}});
  app.clientside_callback("(x) => x", Output("out", "children"), Input("in", "value"));
  const auto hashes = app.csp_hashes();
  REQUIRE(hashes.size() == 2);
  CHECK(policy_of(app) ==
        "default-src 'self'; script-src 'self' " + hashes[0] + " " + hashes[1] + strict_end);
}

TEST_CASE("the places of external scripts and sheets are allowed, and nothing else of theirs") {
  App app({.external_stylesheets = {{{"href", "https://css.example.org/a/b.css?c"}}, {{"href", "local.css"}}},
           .external_scripts = {{{"src", "https://js.example.org:8443/x.js"}},
                                {{"src", "//cdn.example.org/y.js"}}},
           .content_security_policy = ContentSecurityPolicy{}});
  const auto policy = policy_of(app);
  CHECK(directive(policy, "script-src")
            .starts_with("script-src 'self' https://js.example.org:8443 cdn.example.org 'sha256-"));
  CHECK(directive(policy, "style-src") == "style-src 'self' 'unsafe-inline' https://css.example.org");
  CHECK(directive(policy, "font-src") == "font-src 'self' data: https://css.example.org");
}

TEST_CASE("a script of the app's own page is known by its hash, a data block needs none") {
  App app({.index_string =
               "<html><body>{%app_entry%}<script>alert(1)</script>"
               "<script type=\"application/json\">{}</script>{%config%}{%scripts%}{%renderer%}</body>",
           .content_security_policy = ContentSecurityPolicy{}});
  const auto scripts = directive(policy_of(app), "script-src");
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  CHECK(scripts.find("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='") != scripts.npos);
  CHECK(std::count(scripts.begin(), scripts.end(), ' ') == 3);
}

TEST_CASE("what the settings allow is added to a directive, or adds one") {
  App app({.frame_ancestors = {"'none'"},
           .content_security_policy = ContentSecurityPolicy{
               .allow = {{"connect-src", "https://api.example.org wss://api.example.org"},
                         {"frame-src", "https://maps.example.org"},
                         {"object-src", "'self'"},
                         {"upgrade-insecure-requests", ""}}}});
  const auto policy = policy_of(app);
  CHECK(directive(policy, "connect-src") ==
        "connect-src 'self' https://api.example.org wss://api.example.org");
  CHECK(directive(policy, "frame-src") == "frame-src https://maps.example.org");
  CHECK(directive(policy, "object-src") == "object-src 'self'");
  CHECK(directive(policy, "frame-ancestors") == "frame-ancestors 'none'");
  CHECK(policy.ends_with("; upgrade-insecure-requests"));
}

TEST_CASE("a policy that only reports stands in the header for that, and frames are forbidden all the same") {
  App app({.content_security_policy = ContentSecurityPolicy{.report_only = true}});
  app.layout(html::Div());
  const auto page = app.handler().handle({"GET", "/", {}, {}, "127.0.0.1"});
  CHECK(header(page, "Content-Security-Policy") == "frame-ancestors 'self'");
  CHECK(header(page, "Content-Security-Policy-Report-Only").starts_with(strict_start));
}

TEST_CASE("sources that would start another directive are reported before the app is served") {
  App app({.frame_ancestors = {"'self'; script-src *"},
           .content_security_policy = ContentSecurityPolicy{.allow = {{"img-src", "a\r\nX: y"}}}});
  app.layout(html::Div());
  CHECK(
      app.problems() ==
      std::vector<std::string>{
          "frame_ancestors has \"'self'; script-src *\", which would start another directive; leave out "
          "\";\", "
          "\",\" and line breaks",
          "content_security_policy has \"a\r\nX: y\", which would start another directive; leave out \";\", "
          "\",\" and line breaks"});
}
