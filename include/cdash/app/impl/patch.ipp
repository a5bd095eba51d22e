// Bodies of app/patch.hpp.
#pragma once

#include <cdash/app/patch.hpp>
#include <memory>
#include <optional>
#include <vector>

namespace cdash {
namespace detail {

/// The operations of a patch, in the form in which the page takes them.
struct PatchSource final : JsonSource {
  struct Operation {
    const char* name;
    std::string location;
    std::optional<Value> value;
    std::optional<std::int64_t> index;
  };
  std::vector<Operation> operations;

  void write(std::string& out) const override {
    out += "{\"__dash_patch_update\":\"__dash_patch_update\",\"operations\":[";
    for (const auto& operation : operations) {
      if (&operation != operations.data()) out += ',';
      out += "{\"operation\":\"";
      out += operation.name;
      out += "\",\"location\":[";
      out += operation.location;
      out += "],\"params\":{";
      if (operation.value) {
        out += "\"value\":";
        operation.value->write(out);
      }
      if (operation.index) {
        out += ",\"index\":";
        write_json(out, *operation.index);
      }
      out += "}}";
    }
    out += "]}";
  }
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& operation : operations)
      if (operation.value) operation.value->visit_components(visitor);
  }
};

CDASH_DECL void PatchOperations::add(const char* operation, const Value& value) {
  patch_->operations.push_back({operation, location_, value, {}});
}

CDASH_DECL void PatchOperations::add_at(std::int64_t index, const Value& value) {
  patch_->operations.push_back({"Insert", location_, value, index});
}

CDASH_DECL void PatchOperations::erase(std::string_view key) {
  patch_->operations.push_back({"Delete", inner(key), {}, {}});
}

CDASH_DECL void PatchOperations::erase_at(std::int64_t index) {
  patch_->operations.push_back({"Delete", inner_at(index), {}, {}});
}

CDASH_DECL void PatchOperations::clear() { patch_->operations.push_back({"Clear", location_, {}, {}}); }

CDASH_DECL void PatchOperations::reverse() { patch_->operations.push_back({"Reverse", location_, {}, {}}); }

CDASH_DECL std::string PatchOperations::inner(std::string_view key) const {
  auto location = location_;
  if (!location.empty()) location += ',';
  write_json(location, key);
  return location;
}

CDASH_DECL std::string PatchOperations::inner_at(std::int64_t index) const {
  auto location = location_;
  if (!location.empty()) location += ',';
  write_json(location, index);
  return location;
}

}  // namespace detail

CDASH_DECL void Patch::Place::operator=(std::initializer_list<boost::json::value_ref> json) {
  *this = Json(json);
}

CDASH_DECL Patch::Patch() : PatchOperations(new detail::PatchSource, {}) {}

CDASH_DECL Patch::Patch(const Patch& other) : PatchOperations(new detail::PatchSource(*other.patch_), {}) {}

CDASH_DECL Patch::Patch(Patch&& other) noexcept : PatchOperations(std::exchange(other.patch_, nullptr), {}) {}

CDASH_DECL Patch& Patch::operator=(Patch other) noexcept {
  std::swap(patch_, other.patch_);
  return *this;
}

CDASH_DECL Patch::~Patch() { delete patch_; }

CDASH_DECL bool Patch::empty() const noexcept { return patch_->operations.empty(); }

CDASH_DECL Value Patch::to_value() const {
  return Value(std::shared_ptr<const JsonSource>(std::make_shared<detail::PatchSource>(*patch_)));
}

}  // namespace cdash
