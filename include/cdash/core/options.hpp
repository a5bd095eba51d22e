// The choices of a dropdown, of radio items and checklists, and the marks of a slider.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash {

/// One choice: `Option("Montreal")`, `Option("Montreal", "MTL")`, `Option(html::Span("…"),
/// "MTL").disabled(true)`.
class Option : public types::Object<Option> {
 public:
  /// Label and value in one.
  template <class T>
    requires(detail::TextLike<T> || detail::NumberLike<T> || std::same_as<T, bool>)
  Option(const T& value) : Option(value, value) {}
  Option(const char* value) : Option(value, value) {}
  /// `label`: text, a number or a component; `value`: text, a number or a bool.
  Option(Child label, types::AnyOf<types::Text, types::Number, types::Bool> value) {
    put("label", std::move(label.value));
    put("value", std::move(value.value));
  }

  /// Shown, but cannot be chosen. Default: false.
  Option& disabled(types::Bool value) { return put("disabled", value.to_value()); }
  /// Shown when the pointer rests on the choice.
  Option& title(types::Text value) { return put("title", value.to_value()); }
  /// What a dropdown's search looks in instead of the label.
  Option& search(types::Text value) { return put("search", value.to_value()); }
};

/// A place on a slider's rail: `Mark("5 °C")`, `Mark("26 °C").style({{"color", "red"}})`.
class Mark : public types::Object<Mark> {
 public:
  template <class T>
    requires(detail::TextLike<T> || detail::NumberLike<T>)
  Mark(const T& label) : Mark(to_value(label)) {}
  Mark(const char* label) : Mark(Value(label)) {}

  Mark& style(types::Style value) {
    styled_ = true;
    return put("style", value.to_value());
  }
  Value to_value() const { return styled_ ? types::Object<Mark>::to_value() : label_; }

 private:
  explicit Mark(Value label) : label_(label) { put("label", std::move(label)); }
  static Value to_value(const auto& label) { return cdash::to_value(label); }

  Value label_;
  bool styled_ = false;
};

namespace types {

/// Choices: a list or range of Option, of plain texts or numbers, or a map from value to label.
struct Options : PropertyType {
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<T, Options> || std::same_as<T, Json> || std::same_as<T, boost::json::array> ||
                  detail::accepts_or_optional<Options, T>())
      return true;
    else if constexpr (detail::MapLike<T>)
      return Child::accepts<typename T::mapped_type>;
    else if constexpr (detail::SelfWriting<T>)
      return T::writes == Writes::any;
    else if constexpr (detail::RangeLike<T>) {
      using E = detail::RangeElement<T>;
      return std::same_as<E, Option> || std::same_as<E, Json> || detail::TextLike<E> ||
             detail::NumberLike<E> || std::same_as<E, bool> || detail::UserJson<E>;
    } else
      return false;
  }();
  template <class T>
  static constexpr bool reads = [] {
    if constexpr (detail::reads_anything<T> || std::same_as<T, boost::json::array>)
      return true;
    else if constexpr (requires { typename T::value_type; } && detail::RangeLike<T> && !detail::MapLike<T>)
      return true;
    else
      return false;
  }();

  Options(std::initializer_list<Option> list) {
    std::vector<Value> elements;
    elements.reserve(list.size());
    for (const auto& option : list) elements.push_back(option.to_value());
    value = Value::list(std::move(elements));
  }
  template <class T>
  Options(const T& x) {
    static_assert(
        accepts<T>,
        "cdash: options are a list or range of texts, numbers or Option(label, value), or a map from "
        "value to label");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// Marks of a slider: `{{0, "cold"}, {100, Mark("hot").style(…)}}`, or a map from number to label.
struct Marks : PropertyType {
  struct At {
    double value;
    Mark mark;
  };
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<T, Marks> || std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                  detail::accepts_or_optional<Marks, T>())
      return true;
    else if constexpr (requires { typename T::mapped_type; })
      return detail::NumberLike<typename T::key_type> && std::is_convertible_v<typename T::mapped_type, Mark>;
    else
      return std::same_as<T, std::vector<At>>;
  }();
  template <class T>
  static constexpr bool reads = detail::reads_anything<T> || std::same_as<T, boost::json::object>;

  Marks(std::initializer_list<At> list) {
    std::vector<std::pair<std::string, Value>> members;
    for (const auto& at : list) members.emplace_back(key(at.value), at.mark.to_value());
    value = Value::object(std::move(members));
  }
  template <class T>
  Marks(const T& x) {
    static_assert(accepts<T>, "cdash: marks are {{number, \"label\"}, …} or a map from number to label");
    if constexpr (!accepts<T>) {
    } else if constexpr (std::same_as<T, Marks>) {
      value = x.value;
    } else if constexpr (requires { typename T::mapped_type; }) {
      std::vector<std::pair<std::string, Value>> members;
      for (const auto& [at, label] : x)
        members.emplace_back(key(static_cast<double>(at)), Mark(label).to_value());
      value = Value::object(std::move(members));
    } else if constexpr (std::same_as<T, std::vector<At>>) {
      std::vector<std::pair<std::string, Value>> members;
      for (const auto& at : x) members.emplace_back(key(at.value), at.mark.to_value());
      value = Value::object(std::move(members));
    } else if constexpr (accepts<T>) {
      value = cdash::to_value(x);
    }
  }
  Value to_value() const { return value; }

  Value value;

 private:
  static std::string key(double number) {
    std::string text;
    write_json(text, number);
    return text;
  }
};

}  // namespace types
}  // namespace cdash
