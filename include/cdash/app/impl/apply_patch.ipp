// Bodies of app/impl/apply_patch.hpp.
#pragma once

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/app/impl/apply_patch.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/error.hpp>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace cdash::detail {

// As JavaScript compares what is deeply equal: 1 and 1.0 are the same.
inline bool equal_in_page(const Json& left, const Json& right) {
  if (left.is_number() && right.is_number() && (left.is_double() || right.is_double()))
    return left.to_number<double>() == right.to_number<double>();
  if (left.is_array() && right.is_array())
    return std::equal(left.get_array().begin(), left.get_array().end(), right.get_array().begin(),
                      right.get_array().end(), equal_in_page);
  if (left.is_object() && right.is_object() && left.get_object().size() == right.get_object().size())
    return std::all_of(left.get_object().begin(), left.get_object().end(), [&](const auto& member) {
      const auto* const other = right.get_object().if_contains(member.key());
      return other && equal_in_page(member.value(), *other);
    });
  return left == right;
}

// One operation on the way down to its place.
class PatchOperation {
 public:
  explicit PatchOperation(const Json& operation) {
    if (!operation.is_object()) throw Error("cdash: a patch holds an operation that is no object");
    const auto& members = operation.get_object();
    if (const auto* name = find(members, "operation"); name && name->is_string()) name_ = name->get_string();
    if (const auto* location = find(members, "location"); location && location->is_array())
      location_ = &location->get_array();
    if (const auto* params = find(members, "params"); params && params->is_object()) {
      value_ = find(params->get_object(), "value");
      index_ = find(params->get_object(), "index");
    }
    if (!location_) fail("has no location");
  }

  void apply(Json& root) const {
    Json* value = &root;
    for (std::size_t depth = 0; depth < location_->size(); ++depth) {
      const auto& step = (*location_)[depth];
      const bool last = depth + 1 == location_->size();
      if (last && name_ == "Delete") return remove_at(*value, step);
      value = descend(*value, step, depth);
      if (!value) return;  // there is nothing to delete
    }
    if (name_ == "Delete") fail("needs a place below the property itself");
    run(*value);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    std::string place = "[]";
    if (location_) {
      place.clear();
      write_json(place, Json(*location_));
    }
    throw Error("cdash: the patch operation " + name_ + " at " + place + " " + what);
  }

  const Json& value() const {
    if (!value_) fail("has no value");
    return *value_;
  }

  std::size_t element(const boost::json::array& list, const Json& step) const {
    if (!step.is_int64()) fail("names a member of a list of " + std::to_string(list.size()));
    auto at = step.get_int64();
    if (at < 0) at += static_cast<std::int64_t>(list.size());
    if (at < 0) fail("is before the first of " + std::to_string(list.size()) + " elements");
    return static_cast<std::size_t>(at);
  }

  Json* descend(Json& value, const Json& step, std::size_t depth) const {
    const bool may_create = name_ == "Assign" || name_ == "Merge";
    if (!value.is_array() && !value.is_object()) {
      if (name_ == "Delete") return nullptr;
      if (!may_create) fail("finds " + in_words(value) + " on its way");
      if (step.is_number())
        value = boost::json::array();
      else
        value = boost::json::object();
    }
    if (auto* list = value.if_array()) {
      const auto at = element(*list, step);
      if (at >= list->size()) {
        if (name_ == "Delete") return nullptr;
        // Only the last step may name an element that is not there yet.
        if (!may_create || at > list->size() + most_added ||
            (depth + 1 < location_->size() && at > list->size()))
          fail("names element " + std::to_string(at) + " of " + std::to_string(list->size()));
        list->resize(at + 1);
      }
      return &(*list)[at];
    }
    std::string number;
    if (step.is_number()) write_json(number, step);
    if (!step.is_number() && !step.is_string()) fail("names a member by " + in_words(step));
    const auto key = step.is_number() ? std::string_view(number) : std::string_view(step.get_string());
    auto& object = value.get_object();
    if (auto* found = object.if_contains(key)) return found;
    if (name_ == "Delete") return nullptr;
    if (!may_create) fail("finds no member \"" + std::string(key) + "\"");
    return &object[key];
  }

  static std::string in_words(const Json& value) {
    if (value.is_null()) return "null";
    if (value.is_array()) return "a list";
    if (value.is_object()) return "an object";
    return value.is_string() ? "a text" : value.is_bool() ? "true or false" : "a number";
  }

  void remove_at(Json& value, const Json& step) const {
    if (auto* list = value.if_array()) {
      const auto at = element(*list, step);
      if (at < list->size()) list->erase(list->begin() + static_cast<std::ptrdiff_t>(at));
    } else if (auto* object = value.if_object()) {
      if (step.is_string()) object->stable_erase(step.get_string());
    }
  }

  boost::json::array& list_at(Json& value) const {
    if (!value.is_array()) fail("needs a list and finds " + in_words(value));
    return value.get_array();
  }

  // R.insert's rule: a place that the list does not have is its end.
  boost::json::array::iterator insertion_point(boost::json::array& list) const {
    auto at = index_ && index_->is_int64() ? index_->get_int64() : 0;
    const auto size = static_cast<std::int64_t>(list.size());
    if (at < 0) at += size;
    return at < 0 || at > size ? list.end() : list.begin() + at;
  }

  void extend(Json& before) const {
    if (before.is_string() && value().is_string()) {
      before.get_string() += value().get_string();
      return;
    }
    auto& list = list_at(before);
    if (!value().is_array()) fail("takes a list and got " + in_words(value()));
    for (const auto& element : value().get_array()) list.push_back(element);
  }

  void merge(Json& before) const {
    if (!before.is_object()) before = boost::json::object();
    if (const auto* members = value().if_object())
      for (const auto& [key, member] : *members) before.get_object()[key] = member;
  }

  void clear(Json& before) const {
    if (before.is_array())
      before.get_array().clear();
    else if (before.is_object())
      before.get_object().clear();
    else if (before.is_string())
      before.get_string().clear();
    else
      fail("needs a list, an object or a text and finds " + in_words(before));
  }

  void calculate(Json& before) const {
    const auto& by = value();
    if (name_ == "Add" && (before.is_string() || by.is_string())) {
      const auto text = [](const Json& x) {
        if (x.is_string()) return std::string(std::string_view(x.get_string()));
        std::string written;
        write_json(written, x);
        return written;
      };
      before = Json(text(before) + text(by));
      return;
    }
    if (!before.is_number() || !by.is_number())
      fail("needs two numbers and finds " + in_words(before) + " and " + in_words(by));
    const auto a = before.to_number<double>();
    const auto b = by.to_number<double>();
    const auto result = name_ == "Add" ? a + b : name_ == "Sub" ? a - b : name_ == "Mul" ? a * b : a / b;
    // JavaScript has doubles alone; whole numbers stay whole here, so that they read as such.
    if (std::trunc(result) == result && std::fabs(result) < 9e15)
      before = static_cast<std::int64_t>(result);
    else
      before = result;
  }

  void run(Json& before) const {
    if (name_ == "Assign") {
      before = value();
    } else if (name_ == "Merge") {
      merge(before);
    } else if (name_ == "Extend") {
      extend(before);
    } else if (name_ == "Append") {
      list_at(before).push_back(value());
    } else if (name_ == "Prepend") {
      auto& list = list_at(before);
      list.insert(list.begin(), value());
    } else if (name_ == "Insert") {
      auto& list = list_at(before);
      list.insert(insertion_point(list), value());
    } else if (name_ == "Remove") {
      auto& list = list_at(before);
      boost::json::array kept;
      for (auto& each : list)
        if (!equal_in_page(each, value())) kept.push_back(std::move(each));
      list = std::move(kept);
    } else if (name_ == "Clear") {
      clear(before);
    } else if (name_ == "Reverse") {
      auto& list = list_at(before);
      std::reverse(list.begin(), list.end());
    } else if (name_ == "Add" || name_ == "Sub" || name_ == "Mul" || name_ == "Div") {
      calculate(before);
    } else {
      fail("is none that the front end knows");
    }
  }

  // How far behind the end of a list an element may be set: each one between takes memory.
  static constexpr std::size_t most_added = 10'000;

  std::string name_;
  const boost::json::array* location_ = nullptr;
  const Json* value_ = nullptr;
  const Json* index_ = nullptr;
};

CDASH_DECL void apply_patch(Json& value, const Json& patch) {
  const auto* operations = patch.is_object() ? find(patch.get_object(), "operations") : nullptr;
  if (!operations || !operations->is_array()) throw Error("cdash: a patch has no list of operations");
  for (const auto& operation : operations->get_array()) PatchOperation(operation).apply(value);
}

}  // namespace cdash::detail
