// What a Context makes when it is asked for, and what it adds to the answer besides the outputs.
#pragma once

#include <any>
#include <cdash/app/context.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace cdash::detail {

/// Properties of one component, for the answer.
struct SideUpdate {
  ComponentId id;
  std::vector<std::pair<std::string, Value>> values;
};

struct ContextState {
  bool has_values = false;
  std::vector<PageValue> inputs;
  std::vector<PageValue> states;
  std::map<std::string, std::any, std::less<>> custom;
  std::vector<std::pair<std::string, std::string>> headers;
  std::vector<SideUpdate> props;
  std::string timings;
};

}  // namespace cdash::detail
