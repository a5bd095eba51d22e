// Callbacks that run in the page: JavaScript, or the name of a function that the page brings.
#pragma once

#include <cdash/app/group.hpp>
#include <cdash/app/options.hpp>
#include <string>
#include <string_view>

namespace cdash {

namespace detail {
/// Whether JavaScript would end, or hide the end of, the <script> it stands in.
constexpr bool breaks_out_of_script(std::string_view text) {
  constexpr std::string_view end = "</script";
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    if (text.substr(i, 4) == "<!--") return true;
    std::size_t k = 0;
    while (
        k < end.size() && i + k < text.size() &&
        (text[i + k] == end[k] || (text[i + k] >= 'A' && text[i + k] <= 'Z' && text[i + k] + 32 == end[k])))
      ++k;
    if (k == end.size()) return true;
  }
  return false;
}
}  // namespace detail

/// The source of a JavaScript function: `"function (x) { return x * 2; }"`, `"(x) => x * 2"`. A literal is
/// checked by the compiler, other text before the app is served.
class JavaScript {
 public:
  template <std::size_t N>
  consteval JavaScript(const char (&literal)[N]) : text_(literal, N - 1) {
    if (detail::breaks_out_of_script(text_))
      throw "cdash: JavaScript with </script or <!-- in it would not end where its <script> ends; split that text in two";
  }
  /// A view: `text` lives until it was registered.
  JavaScript(const std::string& text) : text_(text) {}

  constexpr std::string_view text() const noexcept { return text_; }

 private:
  std::string_view text_;
};

/// A function of the page, from an asset or an external script:
/// `window.dash_clientside[name_space][function]`.
struct ClientsideFunction {
  std::string name_space;
  std::string function;
};

/// What can be said of a clientside callback: `app.clientside_callback(…).prevent_initial_call();`
class ClientsideOptions : public AnyCallbackOptions<ClientsideOptions> {
 public:
  using AnyCallbackOptions::AnyCallbackOptions;
};

namespace detail {

CDASH_DECL Clientside clientside_of(const JavaScript& source);
inline Clientside clientside_of(const ClientsideFunction& named) {
  return {named.name_space, named.function, {}};
}

template <class... D>
void bind_clientside(Callback& callback, Clientside function, const D&... dependencies) {
  constexpr bool only_dependencies = ((role<D>() != no_role) && ...);
  static_assert(
      only_dependencies,
      "cdash: clientside_callback() takes JavaScript or a ClientsideFunction, then Output, Input and State");
  if constexpr (only_dependencies) {
    constexpr bool outputs_then_inputs_then_states = in_order<D...>();
    static_assert(outputs_then_inputs_then_states,
                  "cdash: a callback's Outputs come first, then its Inputs, then its States");
    if constexpr (outputs_then_inputs_then_states) {
      constexpr auto outputs = (std::size_t(role<D>() == output_role) + ... + 0);
      (add_dependency<void>(
           callback, dependencies,
           group_of(role<D>() == output_role ? callback.output_grouping : callback.argument_grouping,
                    role<D>() == output_role ? outputs : sizeof...(D) - outputs)),
       ...);
      callback.multi = outputs > 1 || ((role<D>() == output_role && IsGroup<D>) || ...);
      callback.clientside = std::move(function);
    }
  }
}

}  // namespace detail
}  // namespace cdash
