// Bodies of core/component.hpp.
#pragma once

#include <algorithm>
#include <atomic>
#include <cdash/core/component.hpp>
#include <cdash/core/impl/node.hpp>
#include <cdash/core/impl/value.ipp>
#include <cdash/core/nearest.hpp>
#include <cdash/error.hpp>

namespace cdash {

CDASH_DECL Component::Component(const ComponentInfo& info) : node_(std::make_shared<detail::Node>(info)) {}
CDASH_DECL Component::Component(std::shared_ptr<detail::Node> node) noexcept : node_(std::move(node)) {}

CDASH_DECL const ComponentInfo& Component::info() const noexcept { return *node_->info; }
CDASH_DECL const ComponentId& Component::id() const noexcept { return node_->id; }
CDASH_DECL std::source_location Component::where() const noexcept { return node_->where; }

CDASH_DECL detail::Node& Component::own() {
  if (node_.use_count() != 1) node_ = std::make_shared<detail::Node>(*node_);
#ifndef __SANITIZE_THREAD__  // GCC does not know fences under TSan
  else
    std::atomic_thread_fence(std::memory_order_acquire);  // whoever dropped the last other handle had read it
#endif
  return *node_;
}

CDASH_DECL void Component::put(std::string_view name, Value value) {
  auto& properties = own().properties;
  for (auto& property : properties) {
    if (property.first == name) {
      property.second = std::move(value);
      return;
    }
  }
  properties.emplace_back(name, std::move(value));
}

CDASH_DECL void Component::put(const char* name, const Value& value) { put(std::string_view(name), value); }

CDASH_DECL void Component::put_attribute(std::string_view name, Value value) {
  auto& attributes = own().attributes;
  for (auto& attribute : attributes) {
    if (attribute.first == name) {
      attribute.second = std::move(value);
      return;
    }
  }
  attributes.emplace_back(std::string(name), std::move(value));
}

CDASH_DECL void Component::put_id(ComponentId id, std::source_location where) {
  auto& node = own();
  node.id = std::move(id);
  node.where = where;
}

CDASH_DECL void Component::set(std::string_view name, Value value) {
  if (name.starts_with("data-") || name.starts_with("aria-")) {
    if (info().wildcards) return put_attribute(name, std::move(value));
  }
  const auto names = info().properties;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end() || name == "id") {
    throw Error("cdash: " + std::string(info().spelling) + " has no property \"" + std::string(name) + "\"" +
                (name == "id" ? ": an id is given with .id()" : did_you_mean(name, names)));
  }
  put(*found, std::move(value));
}

CDASH_DECL const Value* Component::get(std::string_view name) const noexcept {
  for (const auto& property : node_->properties)
    if (property.first == name) return &property.second;
  for (const auto& attribute : node_->attributes)
    if (attribute.first == name) return &attribute.second;
  return nullptr;
}

CDASH_DECL void Component::write(std::string& out) const { node_->write(out); }
CDASH_DECL void Component::visit_components(ComponentVisitor& visitor) const {
  node_->visit_components(visitor);
}
CDASH_DECL Value::Value(const Component& component) : source_(component.source()) {}
CDASH_DECL void Value::visit_components(ComponentVisitor& visitor) const {
  if (const auto node = std::dynamic_pointer_cast<const detail::Node>(source_))
    visitor.visit(detail::ComponentAccess::handle(std::const_pointer_cast<detail::Node>(node)));
  else if (source_)
    source_->visit_components(visitor);
}
CDASH_DECL std::shared_ptr<const JsonSource> Component::source() const noexcept { return node_; }

}  // namespace cdash
