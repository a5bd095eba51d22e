// Bodies of figure/object.hpp.
#pragma once

#include <algorithm>
#include <boost/json/array.hpp>
#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/object.hpp>
#include <utility>
#include <variant>

namespace cdash::figure {
namespace detail {

// One named value of an Object.
struct Node {
  std::string name;
  std::variant<Json, TypedArray, Object, std::vector<Object>> value;
};

inline bool is_list_of_objects(std::string_view name, const Json& value) noexcept {
  const auto list = value.if_array();
  return is_object_list(name) && list != nullptr && !list->empty() &&
         std::all_of(list->begin(), list->end(), [](const Json& item) { return item.is_object(); });
}

inline decltype(Node::value) value_of(std::string_view name, Json value) {
  if (!value.is_structured() && name != "title") return value;
  if (is_opaque(name)) return value;
  if (name == "title" && value.is_string()) return Object().set("text", std::move(value));
  if (value.is_object()) return Object().merge(value.get_object());
  if (!is_list_of_objects(name, value)) return value;
  std::vector<Object> objects;
  for (const auto& item : value.get_array()) objects.push_back(Object().merge(item.get_object()));
  return objects;
}

}  // namespace detail

CDASH_DECL Object::Object() = default;
CDASH_DECL Object::Object(const Object& other) = default;
CDASH_DECL Object& Object::operator=(const Object& other) = default;
CDASH_DECL Object::Object(Object&& other) noexcept = default;
CDASH_DECL Object& Object::operator=(Object&& other) noexcept = default;
CDASH_DECL Object::~Object() = default;

CDASH_DECL const detail::Node* Object::node(std::string_view path) const noexcept {
  const auto dot = path.find('.');
  const auto name = path.substr(0, dot);
  for (const auto& node : nodes_) {
    if (node.name != name) continue;
    if (dot == std::string_view::npos) return &node;
    const auto inner = std::get_if<Object>(&node.value);
    return inner != nullptr ? inner->node(path.substr(dot + 1)) : nullptr;
  }
  return nullptr;
}

CDASH_DECL detail::Node& Object::make(std::string_view path) {
  const auto dot = path.find('.');
  const auto name = path.substr(0, dot);
  if (dot != std::string_view::npos) return child(name).make(path.substr(dot + 1));
  for (auto& node : nodes_)
    if (node.name == name) return node;
  return nodes_.emplace_back(detail::Node{std::string(name), Json()});
}

CDASH_DECL Object& Object::child(std::string_view path) {
  auto& node = make(path);
  if (!std::holds_alternative<Object>(node.value)) node.value = Object();
  return std::get<Object>(node.value);
}

CDASH_DECL Object& Object::set(std::string_view path, Json value) {
  if (value.is_null()) return erase(path);
  auto& node = make(path);
  node.value = detail::value_of(node.name, std::move(value));
  return *this;
}
CDASH_DECL Object& Object::set(std::string_view path, TypedArray values) {
  make(path).value = std::move(values);
  return *this;
}
CDASH_DECL Object& Object::set(std::string_view path, Object object) {
  make(path).value = std::move(object);
  return *this;
}
CDASH_DECL Object& Object::set(std::string_view path, std::vector<Object> objects) {
  make(path).value = std::move(objects);
  return *this;
}
CDASH_DECL Object& Object::set_text(std::string_view path, std::string_view text) {
  return set(path, Json(boost::json::string(text.data(), text.size())));
}
CDASH_DECL Object& Object::set(std::string_view path, std::initializer_list<double> values) {
  return set(path, Json(boost::json::array(values.begin(), values.end())));
}
CDASH_DECL Object& Object::set(std::string_view path, std::initializer_list<const char*> texts) {
  return set(path, Json(boost::json::array(texts.begin(), texts.end())));
}

namespace detail {

// As plotly.py: fewer new ones are used in turn, more are added.
inline void merge_lists(std::vector<Object>& olds, const std::vector<Object>& news) {
  const auto count = olds.size();
  for (std::size_t i = 0; i < count; ++i) olds[i].merge(news[i % news.size()]);
  for (std::size_t i = count; i < news.size(); ++i) olds.push_back(news[i]);
}

}  // namespace detail

CDASH_DECL Object& Object::merge(std::string_view key, const Json& value) {
  const auto name = detail::first_name(key);
  const auto rest = detail::rest_of(key, name);
  if (!rest.empty()) {
    child(name).merge(rest, value);
    return *this;
  }
  if (value.is_object() && !detail::is_opaque(name)) {
    child(name).merge(value.get_object());
    return *this;
  }
  const auto found = node(name);
  if (found != nullptr && std::holds_alternative<std::vector<Object>>(found->value) &&
      detail::is_list_of_objects(name, value)) {
    detail::merge_lists(list(name), std::get<std::vector<Object>>(detail::value_of(name, value)));
    return *this;
  }
  return set(name, value);
}

CDASH_DECL Object& Object::merge(const boost::json::object& properties) {
  for (const auto& property : properties) merge(detail::view(property), property.value());
  return *this;
}

CDASH_DECL Object& Object::merge(const Object& properties) {
  for (const auto& node : properties.nodes_) {
    if (const auto object = std::get_if<Object>(&node.value)) {
      child(node.name).merge(*object);
      continue;
    }
    auto& into = make(node.name);
    const auto news = std::get_if<std::vector<Object>>(&node.value);
    const auto olds = std::get_if<std::vector<Object>>(&into.value);
    if (news != nullptr && olds != nullptr && !news->empty())
      detail::merge_lists(*olds, *news);
    else
      into.value = node.value;
  }
  return *this;
}

CDASH_DECL Object& Object::append(std::string_view path, Object object) {
  list(path).push_back(std::move(object));
  return *this;
}

CDASH_DECL Object& Object::erase(std::string_view path) {
  const auto dot = path.find('.');
  const auto name = path.substr(0, dot);
  const auto found =
      std::find_if(nodes_.begin(), nodes_.end(), [&](const detail::Node& node) { return node.name == name; });
  if (found == nodes_.end()) return *this;
  if (dot == std::string_view::npos)
    nodes_.erase(found);
  else if (const auto inner = std::get_if<Object>(&found->value))
    inner->erase(path.substr(dot + 1));
  return *this;
}

CDASH_DECL bool Object::contains(std::string_view path) const noexcept { return node(path) != nullptr; }

CDASH_DECL std::vector<std::string_view> Object::names() const {
  std::vector<std::string_view> names;
  for (const auto& node : nodes_) names.push_back(node.name);
  return names;
}

CDASH_DECL const Json* Object::find(std::string_view path) const noexcept {
  const auto found = node(path);
  return found != nullptr ? std::get_if<Json>(&found->value) : nullptr;
}
CDASH_DECL const TypedArray* Object::array(std::string_view path) const noexcept {
  const auto found = node(path);
  return found != nullptr ? std::get_if<TypedArray>(&found->value) : nullptr;
}
CDASH_DECL const Object* Object::object(std::string_view path) const noexcept {
  const auto found = node(path);
  return found != nullptr ? std::get_if<Object>(&found->value) : nullptr;
}
CDASH_DECL const std::vector<Object>* Object::objects(std::string_view path) const noexcept {
  const auto found = node(path);
  return found != nullptr ? std::get_if<std::vector<Object>>(&found->value) : nullptr;
}
CDASH_DECL std::string_view Object::text(std::string_view path) const noexcept {
  const auto found = find(path);
  const auto string = found != nullptr ? found->if_string() : nullptr;
  return string != nullptr ? std::string_view(string->data(), string->size()) : std::string_view();
}
CDASH_DECL std::vector<Object>& Object::list(std::string_view path) {
  auto& node = make(path);
  if (!std::holds_alternative<std::vector<Object>>(node.value)) node.value = std::vector<Object>();
  return std::get<std::vector<Object>>(node.value);
}

CDASH_DECL std::size_t Object::json_size() const noexcept {
  std::size_t size = 2;
  for (const auto& node : nodes_) {
    size += node.name.size() + 32;
    if (const auto values = std::get_if<TypedArray>(&node.value)) size += values->json_size();
    if (const auto inner = std::get_if<Object>(&node.value)) size += inner->json_size();
    if (const auto objects = std::get_if<std::vector<Object>>(&node.value))
      for (const auto& object : *objects) size += object.json_size();
  }
  return size;
}

CDASH_DECL bool Object::write_members(std::string& out) const {
  bool first = true;
  for (const auto& node : nodes_) {
    if (!first) out += ',';
    first = false;
    write_json(out, std::string_view(node.name));
    out += ':';
    if (const auto json = std::get_if<Json>(&node.value)) {
      write_json(out, *json);
    } else if (const auto values = std::get_if<TypedArray>(&node.value)) {
      // The page's events look customdata up as it is sent, where bytes would have no entries.
      if (node.name == "customdata")
        values->write_list(out);
      else
        values->write(out);
    } else if (const auto inner = std::get_if<Object>(&node.value)) {
      inner->write(out);
    } else {
      out += '[';
      for (const auto& object : std::get<std::vector<Object>>(node.value)) {
        if (out.back() != '[') out += ',';
        object.write(out);
      }
      out += ']';
    }
  }
  return !first;
}

CDASH_DECL void Object::write(std::string& out) const {
  out += '{';
  write_members(out);
  out += '}';
}

CDASH_DECL std::string Object::to_json() const {
  std::string out;
  write(out);
  return out;
}

}  // namespace cdash::figure
