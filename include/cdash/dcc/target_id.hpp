// dcc::TargetId, what dcc::Clipboard takes as target_id: the id of another component.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/types.hpp>
#include <concepts>
#include <string>
#include <string_view>

namespace cdash::dcc {

/// The id of another component: text, a dictionary, or any component's typed id.
/// `dcc::Clipboard().target_id(table)`
struct TargetId : types::PropertyType {
  template <class T>
  static constexpr bool is_typed_id = !cdash::detail::ComponentLike<T> && requires(const T& typed) {
    { typed.id() } -> std::same_as<const ComponentId&>;
  };
  template <class T>
  static constexpr bool accepts = cdash::detail::TextLike<T> || std::same_as<T, TargetId> ||
                                  std::same_as<T, Json> || types::detail::accepts_or_optional<TargetId, T>();
  template <class T>
  static constexpr bool reads = types::Text::reads<T> || std::same_as<T, Json>;

  TargetId(std::initializer_list<IdPart> parts) : TargetId(ComponentId(parts)) {}
  CDASH_DECL TargetId(const ComponentId& id);
  template <class T>
  TargetId(const T& x) {
    static_assert(accepts<T> || is_typed_id<T>, "cdash: this property takes the id of a component");
    if constexpr (is_typed_id<T>)
      value = TargetId(x.id()).value;
    else if constexpr (accepts<T>)
      value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

}  // namespace cdash::dcc

#ifdef CDASH_HEADER_ONLY
#include <cdash/dcc/impl/target_id.ipp>
#endif
