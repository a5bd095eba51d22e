// A program of somebody who uses cdash: prints "ok" when the library answers.
#ifdef SINGLE_HEADER
#include <cdash.hpp>
#else
#include <cdash/core/json.hpp>
#endif

#include <iostream>
#include <string>

#ifdef WITH_SECOND_FILE
std::string from_second_file();
#else
std::string from_second_file() { return "null"; }
#endif

int main() {
  std::string text;
  cdash::write_json(text, cdash::Json{{"year", 1952}});
  text += from_second_file();
  const bool good = text == R"({"year":1952}null)";
  std::cout << (good ? "ok" : "unexpected: " + text) << '\n';
  return good ? 0 : 1;
}
