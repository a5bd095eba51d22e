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

// --- of a member of AppSettings or ServerSettings

template <class Settings, class T>
auto& member(auto& options, T Settings::* which) {
  if constexpr (std::is_same_v<Settings, AppSettings>) {
    return options.app.*which;
  } else {
    return options.server.*which;
  }
}

template <class T>
std::optional<T> read_number(std::string_view text) {
  T number{};
  const auto end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

template <class T>
std::string number_text(T number) {
  char text[64];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

template <auto Member>
Setting text_setting(std::string_view option, std::string_view variable, std::string_view value,
                     std::string_view help, std::string_view takes) {
  return {option,
          variable,
          value,
          help,
          takes,
          [](Options& options, std::string_view text) {
            if (text.empty()) return false;
            member(options, Member) = text;
            return true;
          },
          [](const Options& options) { return member(options, Member); }};
}

template <auto Member>
Setting switch_setting(std::string_view option, std::string_view variable, std::string_view help) {
  return {option,
          variable,
          {},
          help,
          "\"on\" or \"off\"",
          [](Options& options, std::string_view text) {
            const auto value = read_switch(text);
            if (value) member(options, Member) = *value;
            return value.has_value();
          },
          [](const Options& options) { return std::string(member(options, Member) ? "on" : "off"); }};
}

template <auto Member>
Setting number_setting(std::string_view option, std::string_view variable, std::string_view value,
                       std::string_view help, std::string_view takes) {
  return {option,
          variable,
          value,
          help,
          takes,
          [](Options& options, std::string_view text) {
            const auto number = read_number<std::remove_reference_t<decltype(member(options, Member))>>(text);
            if (number) member(options, Member) = *number;
            return number.has_value();
          },
          [](const Options& options) { return number_text(member(options, Member)); }};
}

// Written in seconds.
template <auto Member>
Setting time_setting(std::string_view option, std::string_view variable, std::string_view help) {
  return {option,
          variable,
          "SECONDS",
          help,
          "a number of seconds, such as 2.5",
          [](Options& options, std::string_view text) {
            const auto seconds = read_number<double>(text);
            if (!seconds || !(*seconds >= 0 && *seconds < 1e9)) return false;
            member(options, Member) = std::chrono::milliseconds(std::llround(*seconds * 1000));
            return true;
          },
          [](const Options& options) {
            return number_text(static_cast<double>(member(options, Member).count()) / 1000);
          }};
}

// --- of a member of AppSettings::dev_tools, which may say nothing

template <auto Member>
Setting dev_tool_setting(std::string_view option, std::string_view variable, std::string_view value,
                         std::string_view help, std::string_view takes) {
  return {option,
          variable,
          value,
          help,
          takes,
          [](Options& options, std::string_view text) {
            auto& tool = options.app.dev_tools.*Member;
            using Value = typename std::remove_reference_t<decltype(tool)>::value_type;
            std::optional<Value> read;
            if constexpr (std::is_same_v<Value, bool>) {
              read = read_switch(text);
            } else {
              read = read_number<Value>(text);
            }
            if (read) tool = read;
            return read.has_value();
          },
          [](const Options& options) {
            const auto& tool = options.app.dev_tools.*Member;
            using Value = typename std::remove_cvref_t<decltype(tool)>::value_type;
            if (!tool) return std::string();
            if constexpr (std::is_same_v<Value, bool>) {
              return std::string(*tool ? "on" : "off");
            } else {
              return number_text(*tool);
            }
          }};
}

template <auto Member>
Setting dev_tool_switch(std::string_view option, std::string_view variable, std::string_view help) {
  return dev_tool_setting<Member>(option, variable, {}, help, "\"on\" or \"off\"");
}

}  // namespace cdash::detail
