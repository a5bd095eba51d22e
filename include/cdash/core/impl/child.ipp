// Bodies of core/child.hpp.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash {

CDASH_DECL Child::Child(std::initializer_list<Child> children) {
  std::vector<Value> list;
  for (const auto& child : children) detail::append_flat(list, child.value);
  value = Value::list(std::move(list));
}

CDASH_DECL void Component::put_children(std::initializer_list<Child> children) {
  if (children.size() == 1)
    put("children", children.begin()->value);
  else
    put("children", Child(children).value);
}

namespace detail {

CDASH_DECL void append_flat(std::vector<Value>& list, Value value) {
  if (const auto* elements = value.elements())
    list.insert(list.end(), elements->begin(), elements->end());
  else
    list.push_back(std::move(value));
}

}  // namespace detail
}  // namespace cdash
