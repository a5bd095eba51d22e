// Bodies of testing/impl/tree.hpp.
#pragma once

#include <algorithm>
#include <boost/json/parse.hpp>
#include <cdash/app/impl/apply_patch.hpp>
#include <cdash/testing/error.hpp>
#include <cdash/testing/impl/tree.hpp>
#include <charconv>
#include <optional>

namespace cdash::testing::detail {

CDASH_DECL bool starts_with(const Path& path, const Path& start) {
  return path.size() >= start.size() && std::equal(start.begin(), start.end(), path.begin());
}

CDASH_DECL const Json* at_path(const Json& tree, const Path& path) {
  const Json* value = &tree;
  for (const auto& step : path) {
    if (step.is_index) {
      const auto* array = value->if_array();
      value = array && step.index < array->size() ? &(*array)[step.index] : nullptr;
    } else {
      value = member_of(*value, step.name);
    }
    if (!value) return nullptr;
  }
  return value;
}

CDASH_DECL Json* at_path(Json& tree, const Path& path) {
  return const_cast<Json*>(at_path(static_cast<const Json&>(tree), path));
}

CDASH_DECL const Json* member_of(const Json& value, std::string_view name) {
  const auto* object = value.if_object();
  return object ? object->if_contains(name) : nullptr;
}

CDASH_DECL std::string_view text_of(const Json* value) {
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

CDASH_DECL ChildrenProps::ChildrenProps(const Json* config) {
  if (!config || !config->is_object()) return;
  for (const auto& [space, types] : config->get_object()) {
    if (!types.is_object()) continue;
    for (const auto& [type, props] : types.get_object()) {
      if (!props.is_array()) continue;
      auto& list = props_[std::string(std::string_view(space)) + "/" + std::string(std::string_view(type))];
      for (const auto& prop : props.get_array()) list.emplace_back(text_of(&prop));
    }
  }
}

CDASH_DECL const std::vector<std::string>& ChildrenProps::of(const Json& component) const {
  static const std::vector<std::string> none;
  if (props_.empty()) return none;
  const auto found = props_.find(std::string(text_of(member_of(component, "namespace"))) + "/" +
                                 std::string(text_of(member_of(component, "type"))));
  return found == props_.end() ? none : found->second;
}

CDASH_DECL void ChildrenProps::crawl(const Json& tree, const Path& start, const Found& found) const {
  Path path = start;
  crawl_below(tree, path, found);
}

CDASH_DECL void ChildrenProps::crawl_below(const Json& tree, Path& path, const Found& found) const {
  if (const auto* array = tree.if_array()) {
    for (std::size_t i = 0; i < array->size(); ++i) {
      path.emplace_back(i);
      crawl_below((*array)[i], path, found);
      path.pop_back();
    }
    return;
  }
  if (!tree.is_object()) return;
  found(tree, path);
  const auto* props = member_of(tree, "props");
  if (!props) return;
  path.emplace_back("props");
  if (const auto* children = member_of(*props, "children")) {
    path.emplace_back("children");
    crawl_below(*children, path, found);
    path.pop_back();
  }
  for (const auto& prop : of(tree)) crawl_property(*props, prop, path, found);
  path.pop_back();
}

CDASH_DECL void ChildrenProps::crawl_property(const Json& value, std::string_view rest, Path& path,
                                              const Found& found) const {
  if (rest.empty()) return crawl_below(value, path, found);
  const auto dot = rest.find('.');
  auto name = rest.substr(0, dot);
  rest = dot == rest.npos ? std::string_view() : rest.substr(dot + 1);
  const bool each_element = name.ends_with("[]");
  const bool each_member = name.ends_with("{}");
  if (each_element || each_member) name.remove_suffix(2);
  const auto* inner = member_of(value, name);
  if (!inner) return;
  path.emplace_back(name);
  if (each_element && inner->is_array()) {
    for (std::size_t i = 0; i < inner->get_array().size(); ++i) {
      path.emplace_back(i);
      crawl_property(inner->get_array()[i], rest, path, found);
      path.pop_back();
    }
  } else if (each_member && inner->is_object()) {
    for (const auto& [key, each] : inner->get_object()) {
      path.emplace_back(std::string_view(key));
      crawl_property(each, rest, path, found);
      path.pop_back();
    }
  } else if (!each_element && !each_member) {
    crawl_property(*inner, rest, path, found);
  }
  path.pop_back();
}

CDASH_DECL Id::Id(const Json& of) {
  if (const auto* object = of.if_object()) {
    std::vector<std::pair<std::string, Json>> members;
    for (const auto& [key, value] : *object) members.emplace_back(std::string(std::string_view(key)), value);
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    text = "{";
    for (auto& [key, value] : members) {
      if (!keys.empty()) {
        joined_keys += ',';
        text += ',';
      }
      joined_keys += key;
      write_json(text, std::string_view(key));
      text += ':';
      write_json(text, value);
      keys.push_back(std::move(key));
      values.push_back(std::move(value));
    }
    text += '}';
    json = text;
  } else {
    text = text_of(&of);
    write_json(json, std::string_view(text));
  }
}

CDASH_DECL Id Id::from_key(std::string_view key) {
  if (!key.starts_with('{')) return Id(Json(key));
  boost::system::error_code error;
  const auto parsed = boost::json::parse(key, error);
  return error ? Id(Json(key)) : Id(parsed);
}

// Numbers, and texts that are numbers.
inline std::optional<double> numeric(const Json& value) {
  if (value.is_number()) return value.to_number<double>();
  if (!value.is_string()) return std::nullopt;
  const std::string_view text = value.get_string();
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

inline int order(const auto& left, const auto& right) { return left > right ? 1 : left < right ? -1 : 0; }

CDASH_DECL int compare_id_values(const Json& left, const Json& right) {
  const auto a = numeric(left);
  const auto b = numeric(right);
  if (a || b) return a && b ? order(*a, *b) : a ? -1 : 1;
  if (left.is_bool() != right.is_bool()) return left.is_bool() ? -1 : 1;
  if (left.is_bool()) return order(left.get_bool(), right.get_bool());
  return order(text_of(&left), text_of(&right));
}

CDASH_DECL bool same_id_value(const Json& left, const Json& right) {
  if (left.is_number() && right.is_number()) return left.to_number<double>() == right.to_number<double>();
  return left == right;
}

inline bool same_values(const std::vector<Json>& a, const std::vector<Json>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_id_value);
}

CDASH_DECL const Path* Paths::find(const Id& id) const {
  if (!id.is_dictionary()) {
    const auto found = texts.find(id.text);
    return found == texts.end() ? nullptr : &found->second;
  }
  const auto found = dictionaries.find(id.joined_keys);
  if (found == dictionaries.end()) return nullptr;
  for (const auto& place : found->second)
    if (same_values(place.values, id.values)) return &place.path;
  return nullptr;
}

CDASH_DECL PathsPtr places(const ChildrenProps& children, const Json& tree, const Path& start,
                           const Paths& before) {
  auto now = std::make_shared<Paths>();
  if (!start.empty()) {
    for (const auto& [id, path] : before.texts)
      if (!starts_with(path, start)) now->texts.emplace(id, path);
    for (const auto& [keys, list] : before.dictionaries) {
      std::vector<Paths::Place> kept;
      std::copy_if(list.begin(), list.end(), std::back_inserter(kept),
                   [&](const Paths::Place& place) { return !starts_with(place.path, start); });
      if (!kept.empty()) now->dictionaries.emplace(keys, std::move(kept));
    }
  }
  children.crawl(tree, start, [&](const Json& object, const Path& path) {
    const auto* props = member_of(object, "props");
    const auto* json = props ? member_of(*props, "id") : nullptr;
    if (!json) return;
    auto id = std::make_shared<const Id>(*json);
    if (!id->is_dictionary()) {
      if (!id->text.empty()) now->texts.insert_or_assign(id->text, path);
      return;
    }
    auto& list = now->dictionaries[id->joined_keys];
    // What stood there before keeps its turn; what is new comes last.
    auto turn = list.size();
    if (const auto old = before.dictionaries.find(id->joined_keys); old != before.dictionaries.end()) {
      const auto same = std::find_if(old->second.begin(), old->second.end(), [&](const Paths::Place& place) {
        return same_values(place.values, id->values) && place.path == path;
      });
      if (same != old->second.end())
        turn = std::min(turn, static_cast<std::size_t>(same - old->second.begin()));
    }
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(turn), Paths::Place{id->values, path, id});
  });
  return now;
}

CDASH_DECL bool is_patch(const Json& value) { return member_of(value, "__dash_patch_update") != nullptr; }

CDASH_DECL Json patched(const Json& before, const Json& patch) {
  Json value = before;
  try {
    cdash::detail::apply_patch(value, patch);
  } catch (const Error& error) {
    throw PageError(error.what());
  }
  return value;
}

}  // namespace cdash::testing::detail
