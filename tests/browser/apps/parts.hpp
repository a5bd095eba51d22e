// Components of browser_test_parts (asset_folders/parts/parts.js), a library without a pack.
#pragma once

#include "program.hpp"

#include <array>
#include <initializer_list>

namespace browser_tests {

/// A component of browser_test_parts: `Part::adds(html::Div()).id("adds")`. Its properties are set by name.
class Part : public Component {
 public:
  explicit Part(const ComponentInfo& info) : Component(info) {}

  Part& id(ComponentId name, std::source_location where = std::source_location::current()) {
    put_id(std::move(name), where);
    return *this;
  }
  Part& id(const char* name, std::source_location where = std::source_location::current()) {
    return id(ComponentId(name), where);
  }
  template <class T>
  Part& with(std::string_view name, const T& value) {
    set(name, to_value(value));
    return *this;
  }
  Part& children(std::initializer_list<Child> parts) {
    put_children(parts);
    return *this;
  }
};

#define BROWSER_TEST_PART(name, ...)                                                                    \
  inline Part name() {                                                                                  \
    static constexpr auto properties = std::to_array<std::string_view>({__VA_ARGS__});                  \
    static constexpr ComponentInfo info{#name, "browser_test_parts", "Part " #name, properties, false}; \
    return Part(info);                                                                                  \
  }
namespace parts {
BROWSER_TEST_PART(Adds, "children")
BROWSER_TEST_PART(Async, "value")
BROWSER_TEST_PART(Collapse, "children", "display")
BROWSER_TEST_PART(Counter, "children")
BROWSER_TEST_PART(Delayed, "n_clicks")
BROWSER_TEST_PART(DrawnBy, "n_clicks")
BROWSER_TEST_PART(Foreign, "extra", "extra_temp", "input_id", "text")
BROWSER_TEST_PART(Fragment, "children")
BROWSER_TEST_PART(Holder, "choices", "frame", "named", "named_below", "named_list", "nested_list", "one",
                  "pairs")
BROWSER_TEST_PART(Kept, "persistence", "value")
BROWSER_TEST_PART(KeptMember, "persistence", "value")
BROWSER_TEST_PART(Lengths, "first", "second")
BROWSER_TEST_PART(Receives, "text")
BROWSER_TEST_PART(Width, "width")
}  // namespace parts
#undef BROWSER_TEST_PART

/// An app whose page has the scripts of browser_test_parts.
inline App app_with_parts(AppSettings settings = {}) {
  settings.assets_folder = BROWSER_ASSETS "/parts";
  return App(std::move(settings));
}

}  // namespace browser_tests
