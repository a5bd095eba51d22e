// A property's value as it is kept until it is written: JSON, a component, or something that writes itself.
#pragma once

#include <boost/json/value.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

class Component;

/// Told of every component below a value, outermost first.
class ComponentVisitor {
 public:
  virtual void visit(const Component& component) = 0;

 protected:
  ~ComponentVisitor() = default;
};

/// A value on its way to the browser. Cheap to copy when it holds a component or a large source.
class Value {
 public:
  /// null
  Value() noexcept = default;
  Value(std::nullptr_t) noexcept {}
  explicit Value(Json json) : json_(std::move(json)) {}
  explicit Value(std::shared_ptr<const JsonSource> source) : source_(std::move(source)) {}
  explicit Value(std::string_view text);
  explicit Value(const char* text) : Value(std::string_view(text)) {}
  explicit Value(double number);
  explicit Value(std::int64_t number);
  explicit Value(std::uint64_t number);
  explicit Value(bool flag);
  explicit Value(const Component& component);

  /// A list whose elements may hold components.
  static Value list(std::vector<Value> elements);
  /// An object whose members may hold components; keeps their order.
  static Value object(std::vector<std::pair<std::string, Value>> members);

  bool is_null() const noexcept { return source_ == nullptr && json_.is_null(); }
  /// The JSON, if the value is held as such.
  const Json* json() const noexcept { return source_ ? nullptr : &json_; }
  const std::shared_ptr<const JsonSource>& source() const noexcept { return source_; }
  /// The elements, if the value came from list().
  const std::vector<Value>* elements() const noexcept;

  /// Appends the value as JSON.
  void write(std::string& out) const;
  void visit_components(ComponentVisitor& visitor) const;

 private:
  Json json_;
  std::shared_ptr<const JsonSource> source_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/value.ipp>
#endif
