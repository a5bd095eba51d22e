// One setting that the command line and the environment know, and how its text becomes a value.
#pragma once

#include <array>
#include <cdash/app/impl/text.hpp>
#include <cdash/http/options.hpp>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace cdash::detail {

struct Setting {
  std::string_view option;    // "--port"
  std::string_view variable;  // "PORT"; of a DASH_… one the lower case counts, too
  std::string_view value;     // how the help calls the value: "PORT"; empty: a switch
  std::string_view help;
  std::string_view takes;  // for whoever has written something else: "a number from 0 to 65535"
  bool (*read)(Options&, std::string_view text);  // false: it is something else
  std::string (*now)(const Options&);             // as the command line takes it
};

// --- of a member of AppSettings, ServerSettings or DevTools

template <class Settings, class T>
auto& member(auto& options, T Settings::* which) {
  if constexpr (std::is_same_v<Settings, AppSettings>) {
    return options.app.*which;
  } else if constexpr (std::is_same_v<Settings, DevTools>) {
    return options.app.dev_tools.*which;
  } else {
    return options.server.*which;
  }
}

template <class T>
inline constexpr bool may_say_nothing = false;
template <class T>
inline constexpr bool may_say_nothing<std::optional<T>> = true;

// Nothing for what is no such value.
template <class T>
std::optional<T> read_value(std::string_view text) {
  if constexpr (std::is_same_v<T, std::string>) {
    return text.empty() ? std::nullopt : std::optional<T>(text);
  } else if constexpr (std::is_same_v<T, bool>) {
    return read_switch(text);
  } else if constexpr (std::is_arithmetic_v<T>) {
    T number{};
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return number;
  } else {  // a time, written in seconds
    const auto seconds = read_value<double>(text);
    if (!seconds || !(*seconds >= 0 && *seconds < 1e9)) return std::nullopt;
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
  }
}

template <class T>
std::string value_text(const T& value) {
  if constexpr (std::is_same_v<T, std::string>) {
    return value;
  } else if constexpr (std::is_same_v<T, bool>) {
    return value ? "on" : "off";
  } else if constexpr (std::is_arithmetic_v<T>) {
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
  } else if constexpr (may_say_nothing<T>) {
    return value ? value_text(*value) : std::string();
  } else {
    return value_text(static_cast<double>(value.count()) / 1000);
  }
}

template <auto Member>
Setting setting(std::string_view option, std::string_view variable, std::string_view value,
                std::string_view help, std::string_view takes) {
  return {option,
          variable,
          value,
          help,
          takes,
          [](Options& options, std::string_view text) {
            auto& place = member(options, Member);
            using Place = std::remove_reference_t<decltype(place)>;
            const auto read = [&] {
              if constexpr (may_say_nothing<Place>) {
                return read_value<typename Place::value_type>(text);
              } else {
                return read_value<Place>(text);
              }
            }();
            if (read) place = *read;
            return read.has_value();
          },
          [](const Options& options) { return value_text(member(options, Member)); }};
}

template <auto Member>
Setting switch_setting(std::string_view option, std::string_view variable, std::string_view help) {
  return setting<Member>(option, variable, {}, help, "\"on\" or \"off\"");
}

template <auto Member>
Setting time_setting(std::string_view option, std::string_view variable, std::string_view help) {
  return setting<Member>(option, variable, "SECONDS", help, "a number of seconds, such as 2.5");
}

}  // namespace cdash::detail
