// What was asked of a chart: its function, its frame, and the arguments given so far.
#pragma once

#include <cdash/figure/figure.hpp>
#include <cdash/figure/impl/px/signatures.hpp>
#include <cdash/figure/px/arguments.hpp>
#include <cdash/figure/px/image.hpp>
#include <cdash/figure/px/request.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace cdash::px::detail {

// A text argument that was given as nullptr.
struct None {};

struct Spec {
  using Value = std::variant<None, ColumnRef, Columns, ColumnList, HoverData, TextList, ValueMap, Labels,
                             CategoryOrders, AxisRange, ColorScale, Center, TextAuto, Template, Image, Json,
                             std::string, double, bool>;
  struct Update {
    Target target;
    figure::Object properties;
    figure::Selection which;
  };

  Function function{};
  std::optional<data::Frame> frame;
  std::vector<std::pair<Arg, Value>> values;
  std::vector<Update> updates;

  void put(Arg arg, Value value) {
    for (auto& [name, old] : values) {
      if (name != arg) continue;
      old = std::move(value);
      return;
    }
    values.emplace_back(arg, std::move(value));
  }
  // The argument as it was given, or null. The builders' setters put the type that belongs to it.
  template <class T>
  const T* get(Arg arg) const {
    for (const auto& [name, value] : values)
      if (name == arg) return std::get_if<T>(&value);
    return nullptr;
  }
  bool given(Arg arg) const {
    for (const auto& [name, value] : values)
      if (name == arg) return true;
    return false;
  }
  // Empty, if it was not given, or given as nullptr.
  std::string_view text(Arg arg) const {
    const auto found = get<std::string>(arg);
    return found != nullptr ? std::string_view(*found) : std::string_view();
  }
  std::string_view text_or(Arg arg, std::string_view otherwise) const {
    return given(arg) ? text(arg) : otherwise;
  }
  std::optional<double> number(Arg arg) const {
    const auto found = get<double>(arg);
    return found != nullptr ? std::optional(*found) : std::nullopt;
  }
  std::optional<bool> flag(Arg arg) const {
    const auto found = get<bool>(arg);
    return found != nullptr ? std::optional(*found) : std::nullopt;
  }
  bool is_on(Arg arg) const { return flag(arg).value_or(false); }

  // Whether the function has the argument at all.
  bool has(Arg arg) const {
    const auto i = static_cast<std::size_t>(arg);
    return (signatures[static_cast<std::size_t>(function)].arguments[i / 64] >> (i % 64) & 1) != 0;
  }
  // "px::line", as messages say it.
  std::string name() const {
    return std::string("px::") + signatures[static_cast<std::size_t>(function)].name;
  }
};

inline const char* name_of(Arg arg) { return argument_names[static_cast<std::size_t>(arg)]; }

inline Json json_text(std::string_view text) { return boost::json::string(text.data(), text.size()); }

}  // namespace cdash::px::detail
