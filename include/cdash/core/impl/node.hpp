// What a component's handle points to; for the bodies of core/ and app/ alone.
#pragma once

#include <cdash/core/component.hpp>
#include <cdash/core/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {
namespace detail {

struct Node final : JsonSource {
  explicit Node(const ComponentInfo& component) : info(&component) {}

  void write(std::string& out) const override;
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& [name, value] : properties) value.visit_components(visitor);
  }

  const ComponentInfo* info;
  ComponentId id;
  std::source_location where;
  std::vector<std::pair<std::string_view, Value>> properties;  // names of static storage, in order of setting
  std::vector<std::pair<std::string, Value>> attributes;       // data-* and aria-*
};

struct ComponentAccess {
  static Component handle(std::shared_ptr<Node> node) { return Component(std::move(node)); }
  // An id given by the library itself is seen through every handle: the component may already stand in the
  // layout. Nothing is served yet when this is called.
  static void give_id(const Component& component, ComponentId id, std::source_location where) {
    component.node_->id = std::move(id);
    component.node_->where = where;
  }
};

inline void Node::write(std::string& out) const {
  out += "{\"props\":{";
  const auto start = out.size();
  const auto key = [&](std::string_view name) {
    if (out.size() != start) out += ',';
    out += '"';
    out += name;
    out += "\":";
  };
  if (!id.empty()) {
    key("id");
    id.write(out);
  }
  for (const auto& [name, value] : properties) {
    key(name);
    value.write(out);
  }
  for (const auto& [name, value] : attributes) {
    if (out.size() != start) out += ',';
    write_json(out, std::string_view(name));
    out += ':';
    value.write(out);
  }
  out += "},\"type\":\"";
  out += info->type;
  out += "\",\"namespace\":\"";
  out += info->name_space;
  out += "\"}";
}

}  // namespace detail

}  // namespace cdash
