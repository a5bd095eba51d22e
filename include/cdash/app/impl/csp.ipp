// Bodies of app/impl/csp.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/csp.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/core/json.hpp>
#include <utility>
#include <vector>

namespace cdash::detail {

CDASH_DECL std::string csp_hash(std::string_view script) {
  const auto hex = client::sha256_hex(script);
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2)
    bytes += static_cast<char>(hex_digit(hex[i]) * 16 + hex_digit(hex[i + 1]));
  std::string quoted;
  write_base64(quoted, bytes.data(), bytes.size());
  return "sha256-" + quoted.substr(1, quoted.size() - 2);
}

// "https://example.org" of an address there; empty for one of the app's own.
inline std::string_view origin_of(std::string_view url) {
  const auto slashes = url.find("//");
  const bool is_elsewhere =
      url.starts_with("//") || url.starts_with("http://") || url.starts_with("https://");
  if (!is_elsewhere) return {};
  const auto end = url.find_first_of("/?#", slashes + 2);
  return slashes == 0 ? url.substr(2, end == url.npos ? end : end - 2) : url.substr(0, end);
}

// The value of an attribute in a tag's text; an empty view if it is not there.
inline std::string_view attribute(std::string_view tag, std::string_view name) {
  for (auto at = tag.find(name); at != tag.npos; at = tag.find(name, at + 1)) {
    auto rest = tag.substr(at + name.size());
    if (at == 0 || (tag[at - 1] != ' ' && tag[at - 1] != '\n') || rest.size() < 2 || rest[0] != '=') continue;
    const char quote = rest[1];
    if (quote != '"' && quote != '\'') return rest.substr(1, rest.find_first_of(" >", 1) - 1);
    rest.remove_prefix(2);
    return rest.substr(0, rest.find(quote));
  }
  return {};
}

class PolicyWriter {
 public:
  void add(std::string_view directive, std::string_view source) {
    auto at = std::find_if(directives_.begin(), directives_.end(),
                           [&](const auto& d) { return d.first == directive; });
    if (at == directives_.end())
      at = directives_.insert(at, {std::string(directive), std::vector<std::string>()});
    auto& sources = at->second;
    if (source.empty() || std::find(sources.begin(), sources.end(), source) != sources.end()) return;
    // 'none' stands alone or not at all.
    if (sources == std::vector<std::string>{"'none'"}) sources.clear();
    sources.emplace_back(source);
  }

  std::string text() const {
    std::string text;
    for (const auto& [directive, sources] : directives_) {
      if (!text.empty()) text += "; ";
      text += directive;
      for (const auto& source : sources) (text += ' ') += source;
    }
    return text;
  }

 private:
  std::vector<std::pair<std::string, std::vector<std::string>>> directives_;
};

CDASH_DECL std::string policy_of(const AppSettings& settings, std::string_view page,
                                 std::string_view plotlyjs) {
  PolicyWriter policy;
  policy.add("default-src", "'self'");
  policy.add("script-src", "'self'");
  policy.add("style-src", "'self'");
  policy.add("style-src", "'unsafe-inline'");
  policy.add("img-src", "'self'");
  policy.add("img-src", "data:");
  policy.add("img-src", "blob:");
  policy.add("font-src", "'self'");
  policy.add("font-src", "data:");
  policy.add("connect-src", "'self'");
  policy.add("worker-src", "'self'");
  policy.add("worker-src", "blob:");
  policy.add("object-src", "'none'");
  policy.add("base-uri", "'self'");
  policy.add("form-action", "'self'");
  for (const auto& ancestor : settings.frame_ancestors) policy.add("frame-ancestors", ancestor);

  policy.add("script-src", origin_of(plotlyjs));
  for (auto at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
    const auto tag = page.substr(at + 1, page.find('>', at) - at - 1);
    if (tag.starts_with("link")) {
      if (attribute(tag, "rel") != "stylesheet") continue;
      const auto origin = origin_of(attribute(tag, "href"));
      policy.add("style-src", origin);
      policy.add("font-src", origin);  // which sheets bring along
    } else if (tag.starts_with("script")) {
      if (const auto source = attribute(tag, "src"); !source.empty()) {
        policy.add("script-src", origin_of(source));
        continue;
      }
      const auto begin = std::min(page.size(), at + tag.size() + 2);
      const auto end = page.find("</script", begin);
      if (end == page.npos) break;
      if (attribute(tag, "type") != "application/json")
        policy.add("script-src", "'" + csp_hash(page.substr(begin, end - begin)) + "'");
      at = end;
    }
  }
  for (const auto& [directive, sources] : settings.content_security_policy->allow) {
    if (sources.empty()) policy.add(directive, {});
    for (std::string_view rest = sources; !rest.empty();) {
      const auto space = rest.find(' ');
      policy.add(directive, rest.substr(0, space));
      rest = space == rest.npos ? std::string_view() : rest.substr(space + 1);
    }
  }
  return policy.text();
}

}  // namespace cdash::detail
