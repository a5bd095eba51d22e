// dmc::DatesProvider, the component DatesProvider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `DatesProvider` of dash_mantine_components.
struct DatesProvider : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"settings", 8},
  };
  static constexpr ComponentInfo info{"DatesProvider", "dash_mantine_components", "dmc::DatesProvider",
      property_names, false};

  /// An object; a function a member.
  class Settings : public types::Object<Settings> {
   public:
    using Object::Object;
    /// Text.
    Settings& locale(const types::Text& value) { return put("locale", value.value); }
    /// 0, 1, 2, 3, 4, 5 or 6.
    Settings& firstDayOfWeek(const types::NumberOf<0, 1, 2, 3, 4, 5, 6>& value) {
      return put("firstDayOfWeek", value.to_value());
    }
    /// A list of 0, 1, 2, 3, 4, 5 or 6.
    Settings& weekendDays(const types::ListOf<types::NumberOf<0, 1, 2, 3, 4, 5, 6>>& value) {
      return put("weekendDays", value.value);
    }
    /// Text.
    Settings& labelSeparator(const types::Text& value) { return put("labelSeparator", value.value); }
    /// True or false.
    Settings& consistentWeeks(const types::Bool& value) { return put("consistentWeeks", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Settings> settings() const { return {this->ref("settings")}; }
  };
  /// An id of this component type: `dmc::DatesProvider::Id name{"name"}`.
  using Id = Reference<DatesProvider>;

  DatesProvider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DatesProvider& id(const IdOf<DatesProvider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DatesProvider& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DatesProvider& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `Settings` (locale, firstDayOfWeek, weekendDays, labelSeparator, consistentWeeks). Required.
  DatesProvider& settings(const Settings& value) { return put("settings", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct DatesProvider DatesProvider(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::DatesProvider needs settings: dmc::DatesProvider(children, settings)");
  return {};
}
inline struct DatesProvider DatesProvider(const Child& children, const DatesProvider::Settings& settings) {
  struct DatesProvider made;
  made.children(children);
  made.settings(settings);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
