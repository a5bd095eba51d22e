// Bodies of core/value.hpp.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/core/value.hpp>

namespace cdash {
namespace detail {

struct ListSource final : JsonSource {
  explicit ListSource(std::vector<Value> values) : elements(std::move(values)) {}
  void write(std::string& out) const override {
    out += '[';
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (i != 0) out += ',';
      elements[i].write(out);
    }
    out += ']';
  }
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& element : elements) element.visit_components(visitor);
  }
  std::vector<Value> elements;
};

struct ObjectSource final : JsonSource {
  explicit ObjectSource(std::vector<std::pair<std::string, Value>> values) : members(std::move(values)) {}
  void write(std::string& out) const override {
    out += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (i != 0) out += ',';
      write_json(out, std::string_view(members[i].first));
      out += ':';
      members[i].second.write(out);
    }
    out += '}';
  }
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& member : members) member.second.visit_components(visitor);
  }
  std::vector<std::pair<std::string, Value>> members;
};

}  // namespace detail

CDASH_DECL Value::Value(std::string_view text) : json_(boost::json::string(text)) {}
CDASH_DECL Value::Value(double number) : json_(number) {}
CDASH_DECL Value::Value(std::int64_t number) : json_(number) {}
CDASH_DECL Value::Value(std::uint64_t number) : json_(number) {}
CDASH_DECL Value::Value(bool flag) : json_(flag) {}

CDASH_DECL Value Value::list(std::vector<Value> elements) {
  return Value(std::shared_ptr<const JsonSource>(std::make_shared<detail::ListSource>(std::move(elements))));
}
CDASH_DECL Value Value::object(std::vector<std::pair<std::string, Value>> members) {
  return Value(std::shared_ptr<const JsonSource>(std::make_shared<detail::ObjectSource>(std::move(members))));
}

CDASH_DECL const std::vector<Value>* Value::elements() const noexcept {
  const auto* list = dynamic_cast<const detail::ListSource*>(source_.get());
  return list ? &list->elements : nullptr;
}

CDASH_DECL void Value::write(std::string& out) const {
  if (source_)
    source_->write(out);
  else
    write_json(out, json_);
}

}  // namespace cdash
