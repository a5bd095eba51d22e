// What update_layout and its like take: properties in braces, as JSON or as a typed object.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/figure/object.hpp>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace cdash::figure {

/// Properties by name: `{{"title_font_size", 20}, {"margin", {{"l", 0}}}}`, a boost::json::object, or a
/// go:: object. Meant for parameters: it refers to the object it was made of.
class Properties {
 public:
  Properties() = default;
  Properties(std::initializer_list<std::pair<boost::json::string_view, boost::json::value_ref>> properties)
      : own_(properties), json_(&own_) {}
  Properties(const boost::json::object& properties) : json_(&properties) {}
  Properties(const Object& properties) : object_(&properties) {}
  Properties(const Properties&) = delete;
  Properties& operator=(const Properties&) = delete;

  const boost::json::object* json() const noexcept { return json_; }
  const Object* object() const noexcept { return object_; }
  /// Merges them into `target`.
  void merge_into(Object& target) const {
    if (json_ != nullptr) target.merge(*json_);
    if (object_ != nullptr) target.merge(*object_);
  }
  /// As an object of its own.
  Object copy() const {
    Object result;
    merge_into(result);
    return result;
  }

 private:
  boost::json::object own_;
  const boost::json::object* json_ = nullptr;
  const Object* object_ = nullptr;
};

}  // namespace cdash::figure
