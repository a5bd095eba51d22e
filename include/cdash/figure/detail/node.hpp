// One named value of a figure::Object.
#pragma once

#include <cdash/core/json.hpp>
#include <cdash/figure/object.hpp>
#include <cdash/figure/typed_array.hpp>
#include <string>
#include <variant>
#include <vector>

namespace cdash::figure::detail {

struct Node {
  std::string name;
  std::variant<Json, TypedArray, Object, std::vector<Object>> value;
};

}  // namespace cdash::figure::detail
