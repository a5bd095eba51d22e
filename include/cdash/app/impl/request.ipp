// Bodies of app/impl/request.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/request.hpp>

namespace cdash::detail {

CDASH_DECL std::string request_id(const Json& id) {
  if (const auto* text = id.if_string()) return std::string(std::string_view(*text));
  if (const auto* object = id.if_object()) {
    std::vector<const boost::json::key_value_pair*> members;
    for (const auto& member : *object) members.push_back(&member);
    std::sort(members.begin(), members.end(), [](auto* a, auto* b) { return a->key() < b->key(); });
    std::string text = "{";
    for (const auto* member : members) {
      if (text.size() > 1) text += ',';
      write_json(text, std::string_view(member->key()));
      text += ':';
      const auto& value = member->value();
      if (value.is_double() && value.get_double() == 0)
        text += '0';  // as JavaScript writes -0
      else
        write_json(text, value);
    }
    return text + "}";
  }
  return {};
}

CDASH_DECL Pattern::Pattern(const ComponentId& id) {
  const auto parsed = parse_exactly(id.text());
  if (!id.is_dictionary() || !parsed || !parsed->is_object()) return;
  for (const auto& member : parsed->get_object()) {
    Part part{std::string(std::string_view(member.key())), {}, {}};
    if (const auto* wildcard = member.value().if_array()) {
      const std::string_view name = wildcard->at(0).get_string();
      part.wildcard = name == "MATCH" ? MATCH : name == "ALL" ? ALL : ALLSMALLER;
    } else {
      write_json(part.json, member.value());
    }
    parts.push_back(std::move(part));
  }
}

CDASH_DECL bool Pattern::overlaps(const Pattern& other) const {
  return parts.size() == other.parts.size() &&
         std::equal(parts.begin(), parts.end(), other.parts.begin(), [](const Part& a, const Part& b) {
           return a.key == b.key && (a.wildcard || b.wildcard || a.json == b.json);
         });
}

CDASH_DECL bool fits(const Pattern& pattern, const boost::json::object& id, Matched& matched) {
  if (id.size() != pattern.parts.size()) return false;
  for (const auto& part : pattern.parts) {
    const auto* value = find(id, part.key);
    if (!value || !(value->is_string() || value->is_number() || value->is_bool())) return false;
    std::string json;
    write_json(json, *value);
    if (!part.wildcard) {
      if (json != part.json) return false;
    } else if (*part.wildcard == MATCH) {
      if (matched.emplace(part.key, json).first->second != json) return false;
    }
  }
  return true;
}

}  // namespace cdash::detail
