// Patches: what is written is JSON with every operation, and applying it ends in a value or an Error.
#include <cdash/app/impl/apply_patch.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/patch.hpp>
#include <cdash/error.hpp>
#include <charconv>
#include <vector>

#include "fuzz.hpp"

using namespace cdash;

namespace {

Patch::Place at(Patch::Place from, std::string_view path) {
  if (path.empty()) return from;
  const auto step = cdash_fuzz::take(path, '/');
  int index = 0;
  const auto* const end = step.data() + step.size();
  const bool is_index = std::from_chars(step.data(), end, index).ptr == end && !step.empty();
  return at(is_index ? from[index] : from[step], path);
}

// One operation a line: its letter, the place ("a/0/b"), a blank, and the value.
bool add(Patch& patch, std::string_view line) {
  if (line.empty()) return false;
  const char letter = line.front();
  line.remove_prefix(1);
  const auto path = cdash_fuzz::take(line, ' ');
  const Json value = detail::parse_exactly(line).value_or(Json(line));
  auto place = at(patch["root"], path);
  const auto index = static_cast<std::int64_t>(line.size()) - 3;
  switch (letter) {
    case '=':
      place = value;
      break;
    case '+':
      place += value;
      break;
    case '-':
      place -= static_cast<double>(index);
      break;
    case '*':
      place *= static_cast<double>(index);
      break;
    case '/':
      place /= static_cast<double>(index);
      break;
    case 'a':
      place.append(value);
      break;
    case 'p':
      place.prepend(value);
      break;
    case 'i':
      place.insert(index, value);
      break;
    case 'e':
      place.extend(std::vector<Json>{value, value});
      break;
    case 'u':
      place.update(value);
      break;
    case 'r':
      place.remove(value);
      break;
    case 'k':
      place.erase(line);
      break;
    case 'n':
      place.erase(index);
      break;
    case 'c':
      place.clear();
      break;
    case 'v':
      place.reverse();
      break;
    default:
      return false;
  }
  return true;
}

std::string written(const Json& value) {
  std::string text;
  write_json(text, value);
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto rest = cdash_fuzz::text(data, size);
  const Json before{{"root", detail::parse_exactly(cdash_fuzz::take(rest, '\n')).value_or(Json())}};
  Patch patch;
  std::size_t operations = 0;
  while (!rest.empty()) operations += add(patch, cdash_fuzz::take(rest, '\n')) ? 1 : 0;

  std::string text;
  patch.to_value().write(text);
  const auto read = detail::parse_exactly(text);
  cdash_fuzz::check(read && read->is_object(), "a patch is written as an object", text);
  cdash_fuzz::check(read->get_object().at("operations").get_array().size() == operations,
                    "every operation is written", text);

  Json kept = before;
  try {
    detail::apply_patch(kept, *read);
  } catch (const Error&) {
  }
  static_cast<void>(written(kept));
  return 0;
}
