// Bodies of testing/found.hpp.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/testing/found.hpp>
#include <cdash/testing/impl/typed_arrays.hpp>
#include <ostream>

namespace cdash::testing {
namespace detail {

inline bool has_typed_arrays(const Json& value) {
  if (const auto* list = value.if_array()) {
    for (const auto& each : *list)
      if (has_typed_arrays(each)) return true;
  } else if (const auto* object = value.if_object()) {
    if (object->contains("bdata")) return true;
    for (const auto& member : *object)
      if (has_typed_arrays(member.value())) return true;
  }
  return false;
}

inline Json with_lists(const Json& value) {
  if (auto numbers = numbers_of_typed_array(value)) return std::move(*numbers);
  Json copy = value;
  if (auto* list = copy.if_array())
    for (auto& each : *list) each = with_lists(each);
  else if (auto* object = copy.if_object())
    for (auto& member : *object) member.value() = with_lists(member.value());
  return copy;
}

inline void append_text(std::string& text, const Json& value) {
  if (value.is_string())
    text += std::string_view(value.get_string());
  else if (value.is_number())
    write_json(text, value);
  else if (const auto* list = value.if_array())
    for (const auto& each : *list) append_text(text, each);
  else if (const auto* object = value.if_object())
    if (const auto* props = object->if_contains("props"); props && props->is_object())
      if (const auto* children = props->get_object().if_contains("children")) append_text(text, *children);
}

}  // namespace detail

CDASH_DECL Found::Found(Json value, std::string place)
    : root_(std::make_shared<const Json>(std::move(value))), value_(root_.get()), place_(std::move(place)) {}

CDASH_DECL Found::Found(std::shared_ptr<const Json> root, const Json* value, std::string place)
    : root_(std::move(root)), value_(value), place_(std::move(place)) {}

CDASH_DECL Found Found::missing(std::string place) {
  Found none(Json(), std::move(place));
  none.is_set_ = false;
  return none;
}

CDASH_DECL const Json& Found::plain() const {
  if (!detail::has_typed_arrays(*value_)) return *value_;
  if (!plain_) plain_ = std::make_shared<const Json>(detail::with_lists(*value_));
  return *plain_;
}

CDASH_DECL void Found::misfits(const std::string& wanted) const {
  throw PageError("cdash: " + place_ + " is " +
                  (is_set_ ? cdash::detail::describe(*value_) : std::string("not set")) + ", not " + wanted);
}

CDASH_DECL Found Found::operator[](std::string_view name) const {
  if (!value_->is_object()) misfits("an object with a member \"" + std::string(name) + "\"");
  const auto& object = value_->get_object();
  auto place = place_ + "." + std::string(name);
  if (const auto* found = object.if_contains(name)) return {root_, found, std::move(place)};
  if (const auto* props = object.if_contains("props"); props && props->is_object())
    if (const auto* found = props->get_object().if_contains(name)) return {root_, found, std::move(place)};
  std::string names;
  for (const auto& member : object) names += (names.empty() ? "" : ", ") + std::string(member.key());
  throw PageError("cdash: " + place_ + " has no member \"" + std::string(name) + "\"; it has: " + names);
}

CDASH_DECL Found Found::operator[](std::size_t element) const {
  const auto& list = plain();
  if (!list.is_array()) misfits("a list");
  if (element >= list.get_array().size())
    throw PageError("cdash: " + place_ + " has " + std::to_string(list.get_array().size()) +
                    " elements, there is no [" + std::to_string(element) + "]");
  auto keep = plain_ ? plain_ : root_;
  return {std::move(keep), &list.get_array()[element], place_ + "[" + std::to_string(element) + "]"};
}

CDASH_DECL Found Found::operator[](int element) const {
  if (element < 0)
    throw PageError("cdash: " + place_ + "[" + std::to_string(element) + "]: elements count from 0");
  return (*this)[static_cast<std::size_t>(element)];
}

CDASH_DECL std::size_t Found::size() const {
  const auto& value = plain();
  if (value.is_array()) return value.get_array().size();
  if (!value.is_object()) misfits("a list or an object");
  return value.get_object().size();
}

CDASH_DECL std::string Found::text() const {
  std::string text;
  detail::append_text(text, *value_);
  return text;
}

CDASH_DECL std::ostream& operator<<(std::ostream& out, const Found& found) {
  std::string text;
  write_json(text, found.json());
  return out << (found.is_set() ? text : "(not set)");
}

}  // namespace cdash::testing
