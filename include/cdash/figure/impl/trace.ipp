// Bodies of figure/trace.hpp.
#pragma once

#include <algorithm>
#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/trace.hpp>
#include <utility>

namespace cdash::figure {

CDASH_DECL Trace::Node& Trace::at(Nodes& nodes, std::string_view path) {
  const auto dot = path.find('.');
  const auto name = path.substr(0, dot);
  auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.name == name; });
  if (found == nodes.end()) found = nodes.insert(nodes.end(), Node{std::string(name), Json()});
  if (dot == std::string_view::npos) return *found;
  if (!std::holds_alternative<Nodes>(found->value)) {
    Nodes inner;
    // {"marker": {…}} given as JSON before: its members become nodes.
    if (const auto json = std::get_if<Json>(&found->value); json != nullptr && json->is_object())
      merge(inner, json->get_object());
    found->value = std::move(inner);
  }
  return at(std::get<Nodes>(found->value), path.substr(dot + 1));
}

CDASH_DECL Trace& Trace::set(std::string_view path, Json value) {
  at(nodes_, path).value = std::move(value);
  return *this;
}

CDASH_DECL Trace& Trace::set(std::string_view path, TypedArray values) {
  at(nodes_, path).value = std::move(values);
  return *this;
}

CDASH_DECL void Trace::merge(Nodes& nodes, const boost::json::object& properties) {
  for (const auto& property : properties) {
    const std::string_view key(property.key().data(), property.key().size());
    const auto name = detail::first_name(key);
    const auto rest = detail::rest_of(key, name);
    const auto value = rest.empty() ? detail::spelled_out(name, property.value()) : Json();
    if (rest.empty() && !value.is_object()) {
      at(nodes, name).value = value;
      continue;
    }
    auto& node = at(nodes, name);
    if (!std::holds_alternative<Nodes>(node.value)) {
      Nodes inner;
      if (const auto json = std::get_if<Json>(&node.value); json != nullptr && json->is_object())
        merge(inner, json->get_object());
      node.value = std::move(inner);
    }
    auto& inner = std::get<Nodes>(node.value);
    if (rest.empty())
      merge(inner, value.get_object());
    else
      merge(inner,
            boost::json::object{{boost::json::string_view(rest.data(), rest.size()), property.value()}});
  }
}

CDASH_DECL Trace& Trace::merge(const boost::json::object& properties) {
  merge(nodes_, properties);
  return *this;
}

CDASH_DECL std::size_t Trace::json_size(const Nodes& nodes) noexcept {
  std::size_t size = 2;
  for (const auto& node : nodes) {
    size += node.name.size() + 32;
    if (const auto values = std::get_if<TypedArray>(&node.value)) size += values->json_size();
    if (const auto inner = std::get_if<Nodes>(&node.value)) size += json_size(*inner);
  }
  return size;
}

CDASH_DECL void Trace::write(std::string& out, const Nodes& nodes) {
  out += '{';
  bool first = true;
  for (const auto& node : nodes) {
    if (!first) out += ',';
    first = false;
    write_json(out, std::string_view(node.name));
    out += ':';
    if (const auto json = std::get_if<Json>(&node.value))
      write_json(out, *json);
    else if (const auto values = std::get_if<TypedArray>(&node.value))
      values->write(out);
    else
      write(out, std::get<Nodes>(node.value));
  }
  out += '}';
}

CDASH_DECL void Trace::write(std::string& out) const { write(out, nodes_); }

}  // namespace cdash::figure
