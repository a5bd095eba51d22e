// Bodies of core/child.hpp.
#pragma once

#include <boost/json/array.hpp>
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

CDASH_DECL void append_flat(std::vector<Value>& list, const Value& value) {
  if (const auto* elements = value.elements()) {
    for (const auto& element : *elements) append_flat(list, element);
  } else if (const auto* json = value.json(); json && json->is_array()) {
    for (const auto& element : json->get_array())
      append_flat(list, Value(Json(element, boost::json::storage_ptr())));
  } else {
    list.push_back(value);
  }
}

CDASH_DECL Value flat(const Value& children) {
  if (!children.elements() && !(children.json() && children.json()->is_array())) return children;
  std::vector<Value> list;
  append_flat(list, children);
  return Value::list(std::move(list));
}

}  // namespace detail
}  // namespace cdash
