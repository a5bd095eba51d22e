// dbc::Pagination, the component Pagination of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Pagination` of dash_bootstrap_components.
struct Pagination : Component {
  static constexpr std::string_view property_names[] = {
      {"active_page", 11}, {"className", 9}, {"class_name", 10}, {"first_last", 10}, {"fully_expanded", 14},
      {"max_value", 9}, {"min_value", 9}, {"previous_next", 13}, {"size", 4}, {"step", 4}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Pagination", "dash_bootstrap_components", "dbc::Pagination",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> active_page() const { return {this->ref("active_page")}; }
    Property<types::Number> min_value() const { return {this->ref("min_value")}; }
    Property<types::Number> max_value() const { return {this->ref("max_value")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::OneOf<"sm", "lg">> size() const { return {this->ref("size")}; }
    Property<types::Bool> fully_expanded() const { return {this->ref("fully_expanded")}; }
    Property<types::Bool> previous_next() const { return {this->ref("previous_next")}; }
    Property<types::Bool> first_last() const { return {this->ref("first_last")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Pagination::Id name{"name"}`.
  using Id = Reference<Pagination>;

  Pagination() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Pagination& id(const IdOf<Pagination>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number. Default: 1.
  Pagination& active_page(const types::Number& value) { return put("active_page", value.value), *this; }
  /// A number. Default: 1.
  Pagination& min_value(const types::Number& value) { return put("min_value", value.value), *this; }
  /// A number. Required.
  Pagination& max_value(const types::Number& value) { return put("max_value", value.value), *this; }
  /// A number. Default: 1.
  Pagination& step(const types::Number& value) { return put("step", value.value), *this; }
  /// "sm" or "lg".
  Pagination& size(const types::OneOf<"sm", "lg">& value) { return put("size", value.to_value()), *this; }
  /// True or false. Default: true.
  Pagination& fully_expanded(const types::Bool& value) { return put("fully_expanded", value.value), *this; }
  /// True or false. Default: false.
  Pagination& previous_next(const types::Bool& value) { return put("previous_next", value.value), *this; }
  /// True or false. Default: false.
  Pagination& first_last(const types::Bool& value) { return put("first_last", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Pagination& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Pagination& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Pagination& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Pagination Pagination(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dbc::Pagination needs max_value: dbc::Pagination(max_value)");
  return {};
}
inline struct Pagination Pagination(const types::Number& max_value) {
  struct Pagination made;
  made.max_value(max_value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
