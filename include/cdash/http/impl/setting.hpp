// One setting that the command line and the environment know, and how its text becomes a value.
#pragma once

#include <array>
#include <cdash/http/options.hpp>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
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

inline std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (auto& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
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
            const auto lower = lower_case(text);
            for (const auto yes : {"on", "true", "1", "yes"}) {
              if (lower == yes) return member(options, Member) = true;
            }
            for (const auto no : {"off", "false", "0", "no"}) {
              if (lower == no) return !(member(options, Member) = false);
            }
            return false;
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
            auto number = member(options, Member);
            const auto end = text.data() + text.size();
            const auto read = std::from_chars(text.data(), end, number);
            if (read.ec != std::errc() || read.ptr != end) return false;
            member(options, Member) = number;
            return true;
          },
          [](const Options& options) {
            char text[64];
            return std::string(text, std::to_chars(text, text + sizeof text, member(options, Member)).ptr);
          }};
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
            double seconds = 0;
            const auto end = text.data() + text.size();
            const auto read = std::from_chars(text.data(), end, seconds);
            if (read.ec != std::errc() || read.ptr != end || !(seconds >= 0 && seconds < 1e9)) return false;
            member(options, Member) = std::chrono::milliseconds(std::llround(seconds * 1000));
            return true;
          },
          [](const Options& options) {
            char text[64];
            const auto seconds = static_cast<double>(member(options, Member).count()) / 1000;
            return std::string(text, std::to_chars(text, text + sizeof text, seconds).ptr);
          }};
}

}  // namespace cdash::detail
