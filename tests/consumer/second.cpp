// The second file of a header-only program.
#include <cdash/core/json.hpp>
#include <string>

std::string from_second_file() {
  std::string text;
  cdash::write_json(text, cdash::Json(nullptr));
  return text;
}
