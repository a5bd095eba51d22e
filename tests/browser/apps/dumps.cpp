// JSON text in Python's spelling, for the assertions that are written in it.
#include "program.hpp"

namespace browser_tests {

std::string dumps(const Json& value) {
  if (const auto* list = value.if_array()) {
    std::string text = "[";
    for (const auto& element : *list) text += (text.size() > 1 ? ", " : "") + dumps(element);
    return text + "]";
  }
  if (const auto* object = value.if_object()) {
    std::string text = "{";
    for (const auto& member : *object) {
      if (text.size() > 1) text += ", ";
      write_json(text, std::string_view(member.key()));
      text += ": " + dumps(member.value());
    }
    return text + "}";
  }
  std::string text;
  write_json(text, value);
  return text;
}

}  // namespace browser_tests
