// Bodies of app/impl/apply_patch.hpp.
#pragma once

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <cdash/app/impl/apply_patch.hpp>
#include <cdash/error.hpp>
#include <string>
#include <string_view>

namespace cdash::detail {

// One operation of a patch, on its way to its place.
struct PatchStepper {
  const boost::json::object& operation;
  std::string_view name = operation.at("operation").as_string();

  [[noreturn]] void misfit(const Json& found) const {
    throw Error("cdash: the patch operation " + std::string(name) + " at " +
                boost::json::serialize(operation.at("location")) +
                " does not fit what is there: " + boost::json::serialize(found).substr(0, 80));
  }
  const Json& given(std::string_view key = "value") const {
    return operation.at("params").as_object().at(key);
  }
  boost::json::array& list(Json& at) const {
    if (!at.is_array()) misfit(at);
    return at.get_array();
  }

  // Where an index stands in a list; a negative one counts from the end.
  static std::int64_t place(const boost::json::array& list, std::int64_t index) {
    return index < 0 ? index + static_cast<std::int64_t>(list.size()) : index;
  }

  Json* step(Json& at, const Json& key) const {
    if (at.is_object() && key.is_string()) return at.get_object().if_contains(key.get_string());
    if (at.is_array() && key.is_int64()) {
      const auto index = place(at.get_array(), key.get_int64());
      return index < 0 ? nullptr : at.get_array().if_contains(static_cast<std::size_t>(index));
    }
    return nullptr;
  }

  void erase(Json& from, const Json& key) const {
    if (from.is_object() && key.is_string()) {
      // Unlike erase() this keeps the order of the others.
      const auto at = from.get_object().find(key.get_string());
      if (at != from.get_object().end()) from.get_object().stable_erase(at);
      return;
    }
    const auto* const element = step(from, key);
    if (!element) misfit(from);
    auto& list = from.get_array();
    list.erase(list.begin() + (element - list.data()));
  }

  double number(const Json& value) const {
    boost::system::error_code none;
    const auto number = value.to_number<double>(none);
    if (none) misfit(value);
    return number;
  }

  void calculate(Json& at) const {
    if (name == "Add" && at.is_string() && given().is_string()) {
      at.get_string().append(given().get_string());
      return;
    }
    const double a = number(at), b = number(given());
    at = name == "Add" ? a + b : name == "Sub" ? a - b : name == "Mul" ? a * b : a / b;
  }

  void apply(Json& at) const {
    if (name == "Assign") {
      at = given();
    } else if (name == "Merge") {
      if (!at.is_object() || !given().is_object()) misfit(at);
      for (const auto& [key, value] : given().get_object()) at.get_object()[key] = value;
    } else if (name == "Extend") {
      if (!given().is_array()) misfit(given());
      for (const auto& value : given().get_array()) list(at).push_back(value);
    } else if (name == "Append") {
      list(at).push_back(given());
    } else if (name == "Prepend") {
      list(at).insert(list(at).begin(), given());
    } else if (name == "Insert") {
      auto& values = list(at);
      const auto index = std::clamp<std::int64_t>(place(values, given("index").as_int64()), 0,
                                                  static_cast<std::int64_t>(values.size()));
      values.insert(values.begin() + index, given());
    } else if (name == "Remove") {
      auto& values = list(at);
      for (std::size_t i = values.size(); i-- > 0;)
        if (values[i] == given()) values.erase(values.begin() + static_cast<std::ptrdiff_t>(i));
    } else if (name == "Clear") {
      if (at.is_object())
        at.get_object().clear();
      else
        list(at).clear();
    } else if (name == "Reverse") {
      std::reverse(list(at).begin(), list(at).end());
    } else if (name == "Add" || name == "Sub" || name == "Mul" || name == "Div") {
      calculate(at);
    } else {
      throw Error("cdash: a patch has no operation " + std::string(name));
    }
  }

  void run(Json& value) const {
    const auto& location = operation.at("location").as_array();
    const bool is_last_a_key = name == "Delete" || name == "Assign";
    const auto steps = location.size() - (is_last_a_key && !location.empty() ? 1 : 0);
    Json* at = &value;
    for (std::size_t i = 0; i < steps; ++i) {
      auto* const inner = step(*at, location[i]);
      if (!inner) misfit(*at);
      at = inner;
    }
    if (steps == location.size()) {
      if (name == "Delete") misfit(value);
      return apply(*at);
    }
    const auto& key = location.back();
    if (name == "Delete") return erase(*at, key);
    if (auto* const there = step(*at, key)) return apply(*there);
    if (!at->is_object() || !key.is_string()) misfit(*at);
    at->get_object()[key.get_string()] = given();
  }
};

CDASH_DECL void apply_patch(Json& value, const Json& patch) {
  for (const auto& operation : patch.as_object().at("operations").as_array())
    PatchStepper{operation.as_object()}.run(value);
}

}  // namespace cdash::detail
