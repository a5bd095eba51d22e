// Bodies of core/id.hpp.
#pragma once

#include <algorithm>
#include <cdash/core/id.hpp>
#include <cdash/core/json.hpp>
#include <vector>

namespace cdash {

CDASH_DECL IdPart::IdPart(std::string_view key_name, std::string_view text) : key(key_name) {
  write_json(json, text);
}

CDASH_DECL IdPart::IdPart(std::string_view key_name, double number) : key(key_name) {
  write_json(json, number);
}

CDASH_DECL IdPart::IdPart(std::string_view key_name, Wildcard several)
    : key(key_name),
      json(several == MATCH ? "[\"MATCH\"]"
           : several == ALL ? "[\"ALL\"]"
                            : "[\"ALLSMALLER\"]"),
      wildcard(several) {}

CDASH_DECL void ComponentId::set_parts(const IdPart* parts, std::size_t count) {
  std::vector<const IdPart*> sorted;
  for (std::size_t i = 0; i < count; ++i) sorted.push_back(parts + i);
  std::sort(sorted.begin(), sorted.end(), [](auto a, auto b) { return a->key < b->key; });
  kind_ = Kind::dictionary;
  text_ = "{";
  for (const auto* part : sorted) {
    if (text_.size() > 1) text_ += ',';
    write_json(text_, std::string_view(part->key));
    text_ += ':';
    text_ += part->json;
    if (part->wildcard)
      wildcards_ = static_cast<unsigned char>(wildcards_ | 1U << static_cast<unsigned>(*part->wildcard));
  }
  text_ += '}';
}

CDASH_DECL void ComponentId::write(std::string& out) const {
  switch (kind_) {
    case Kind::none:
      out += "null";
      break;
    case Kind::text:
      write_json(out, std::string_view(text_));
      break;
    case Kind::dictionary:
      out += text_;
      break;
  }
}

namespace detail {
CDASH_DECL std::string json_number(std::int64_t number) {
  std::string out;
  write_json(out, number);
  return out;
}
}  // namespace detail

}  // namespace cdash
