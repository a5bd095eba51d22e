// Ids as requests have them: their canonical text, their parts, and whether they fit a pattern.
#include <cdash/app/context.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/error.hpp>

#include "fuzz.hpp"

using namespace cdash;

namespace {

template <class T>
void read_part(IdView id, std::string_view key) {
  try {
    static_cast<void>(id.part<T>(key));
  } catch (const Error&) {  // another type
  }
}

void check_id(const Json& json) {
  static const detail::Pattern patterns[] = {
      detail::Pattern(ComponentId{{"index", MATCH}, {"type", "box"}}),
      detail::Pattern(ComponentId{{"index", ALL}, {"type", "box"}}),
      detail::Pattern(ComponentId{{"index", ALLSMALLER}, {"type", MATCH}}),
  };
  const auto text = detail::request_id(json);
  if (!json.is_object()) return;
  const auto again = detail::parse_exactly(text);
  cdash_fuzz::check(again && again->is_object(), "a dictionary's canonical text is an object", text);
  cdash_fuzz::check(detail::request_id(*again) == text, "a canonical text stays as it is", text);
  const IdView id(text);
  cdash_fuzz::check(id.is_dictionary(), "a dictionary's text starts as one", text);
  for (const auto& member : json.get_object()) {
    read_part<std::string>(id, member.key());
    read_part<int>(id, member.key());
    read_part<bool>(id, member.key());
  }
  detail::Matched matched;
  for (const auto& pattern : patterns) {
    const bool fits = detail::fits(pattern, json.get_object(), matched);
    auto same = matched;
    cdash_fuzz::check(!fits || detail::fits(pattern, json.get_object(), same),
                      "an id that fits does so a second time", text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto rest = cdash_fuzz::text(data, size);
  const auto query = cdash_fuzz::take(rest, '\n');
  cdash_fuzz::check(detail::query_text(query).size() <= query.size(), "decoding makes nothing longer", query);
  const auto json = detail::parse_exactly(rest);
  if (!json) return 0;
  std::string once, twice, thrice;
  write_json(once, *json);
  const auto again = detail::parse_exactly(once);
  cdash_fuzz::check(again.has_value(), "what is written can be read", once);
  write_json(twice, *again);
  // Not the first time: -0.0 is written as -0, which is read as 0.
  write_json(thrice, detail::parse_exactly(twice).value());
  cdash_fuzz::check(twice == thrice, "what is written is read as it was", twice + "\n" + thrice);
  try {
    check_id(*json);
  } catch (const detail::BadCall&) {
  }
  return 0;
}
