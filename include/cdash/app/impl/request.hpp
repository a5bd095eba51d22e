// Reads the parts of a callback request: members, ids, and whether an id fits a pattern.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/core/json.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// A request that does not fit the app's callbacks, or is none at all.
struct BadCall {
  int status;
  std::string why;  ///< for the log
};

inline const Json* find(const boost::json::object& object, std::string_view key) {
  const auto at = object.find(key);
  return at == object.end() ? nullptr : &at->value();
}

/// The id of a request's entry in canonical text: texts as they are, dictionaries with sorted keys.
CDASH_DECL std::string request_id(const Json& id);

/// A dictionary id of a callback with MATCH, ALL or ALLSMALLER, ready to be compared.
struct Pattern {
  struct Part {
    std::string key;
    std::string json;  // of a value that is none of the wildcards
    std::optional<Wildcard> wildcard;
  };
  std::vector<Part> parts;

  explicit Pattern(const ComponentId& id);
  /// Whether both may stand for one component.
  bool overlaps(const Pattern& other) const;
};

/// What MATCH stands for in a call, by the key; the JSON of its value.
using Matched = std::map<std::string, std::string, std::less<>>;

/// Whether the dictionary fits; what MATCH stands for is taken from the first id that has it, and is the same
/// in the others.
CDASH_DECL bool fits(const Pattern& pattern, const boost::json::object& id, Matched& matched);

}  // namespace cdash::detail
