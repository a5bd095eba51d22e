// Bodies of figure/impl/px/trendline.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <boost/json/serialize.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/impl/px/lowess.hpp>
#include <cdash/figure/impl/px/moving.hpp>
#include <cdash/figure/impl/px/trendline.hpp>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <numbers>
#include <optional>
#include <span>

namespace cdash::px::detail {

// The options of one kind of line, read by name and checked.
class TrendOptions {
 public:
  TrendOptions(const TrendInput& input, const boost::json::object* options, std::string name)
      : where_("cdash: " + input.spec.name() + ": " + name + " of \"" + std::string(input.kind) + "\""),
        options_(options) {}

  // Throws for an option that is none of these.
  void allow(std::initializer_list<std::string_view> names) const {
    if (options_ == nullptr) return;
    for (const auto& [key, value] : *options_) {
      if (std::find(names.begin(), names.end(), std::string_view(key)) != names.end()) continue;
      std::string all;
      for (const auto name : names) all += (all.empty() ? "" : ", ") + std::string(name);
      throw DataError(where_ + " has \"" + std::string(key) + "\"; it takes " +
                      (all.empty() ? "nothing" : all));
    }
  }
  bool has(std::string_view name) const { return find(name) != nullptr; }
  bool flag(std::string_view name, bool otherwise) const {
    const auto value = find(name);
    if (value == nullptr) return otherwise;
    if (!value->is_bool()) refuse(name, "true or false");
    return value->as_bool();
  }
  std::optional<double> number(std::string_view name) const {
    const auto value = find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_number()) refuse(name, "a number");
    return value->to_number<double>();
  }
  double number_within(std::string_view name, double otherwise, double low, double high,
                       const char* wanted) const {
    const auto value = number(name).value_or(otherwise);
    if (!(value >= low && value <= high)) refuse(name, wanted);
    return value;
  }
  std::string text(std::string_view name, std::string otherwise) const {
    const auto value = find(name);
    if (value == nullptr) return otherwise;
    if (!value->is_string()) refuse(name, "a text");
    return std::string(value->as_string());
  }
  const boost::json::object* object(std::string_view name) const {
    const auto value = find(name);
    if (value == nullptr) return nullptr;
    if (!value->is_object()) refuse(name, "an object");
    return &value->as_object();
  }
  const boost::json::value* find(std::string_view name) const {
    const auto value = options_ != nullptr ? options_->if_contains(name) : nullptr;
    return value == nullptr || value->is_null() ? nullptr : value;
  }
  [[noreturn]] void refuse(std::string_view name, const std::string& wanted) const {
    const auto value = find(name);
    throw DataError(where_ + ": \"" + std::string(name) + "\" is " +
                    (value == nullptr ? "not given" : boost::json::serialize(*value)) + "; it must be " +
                    wanted);
  }

 private:
  std::string where_;
  const boost::json::object* options_;
};

struct Points {
  std::vector<double> x, y;
};

inline Points complete_points(const TrendInput& input) {
  Points points;
  for (std::size_t i = 0; i < input.x.size(); ++i) {
    if (input.present[i] == 0) continue;
    points.x.push_back(input.x[i]);
    points.y.push_back(input.y[i]);
  }
  return points;
}

template <class... T>
std::string printed(const char* format, T... values) {
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, values...);
  return buffer.data();
}

inline void to_logarithm(std::vector<double>& values, const std::string& chart, const char* option,
                         const std::string& name) {
  for (auto& value : values) {
    if (value <= 0)
      throw DataError("cdash: " + chart + ": trendline_options has " + option + ", but \"" + name +
                      "\" holds " + printed("%g", value) + "; only numbers above 0 have a logarithm");
    value = std::log10(value);
  }
}

inline Trend straight_line(const TrendInput& input) {
  const TrendOptions options(input, input.options, "trendline_options");
  options.allow({"add_constant", "log_x", "log_y"});
  std::string x_name(input.x_name), y_name(input.y_name);
  auto [x, y] = complete_points(input);
  const bool log_y = options.flag("log_y", false);
  if (log_y) {
    to_logarithm(y, input.spec.name(), "log_y", y_name);
    y_name = "log10(" + y_name + ")";
  }
  if (options.flag("log_x", false)) {
    to_logarithm(x, input.spec.name(), "log_x", x_name);
    x_name = "log10(" + x_name + ")";
  }
  const auto n = static_cast<double>(x.size());
  const auto mean_of = [&](const std::vector<double>& values) {
    double sum = 0;
    for (const auto value : values) sum += value;
    return sum / n;
  };
  const bool one_x = std::adjacent_find(x.begin(), x.end(), std::not_equal_to<>()) == x.end();
  // An x that is the same everywhere is a constant by itself: then there is no slope to find.
  const bool x_is_constant = one_x && !x.empty() && x.front() != 0;
  const bool with_constant = options.flag("add_constant", true) && !x_is_constant;
  const auto x_mean = with_constant ? mean_of(x) : 0.0;
  const auto y_mean = mean_of(y);
  const auto y_from = with_constant ? y_mean : 0.0;
  double xx = 0, xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xx += (x[i] - x_mean) * (x[i] - x_mean);
    xy += (x[i] - x_mean) * (y[i] - y_from);
  }
  const auto slope = xx > 0 ? xy / xx : 0.0;
  Trend trend;
  double residual = 0, total = 0;
  const auto total_from = with_constant || x_is_constant ? y_mean : 0.0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const auto value = y_from + slope * (x[i] - x_mean);
    residual += (y[i] - value) * (y[i] - value);
    total += (y[i] - total_from) * (y[i] - total_from);
    trend.y.push_back(log_y ? std::pow(10.0, value) : value);
  }
  trend.hover_header = "<b>OLS trendline</b><br>" + y_name + " = " + printed("%g", slope);
  if (with_constant)
    trend.hover_header += " * " + x_name + " + " + printed("%g", y_from - slope * x_mean);
  else if (!options.flag("add_constant", true))
    trend.hover_header += " * " + x_name;
  trend.hover_header += "<br>R<sup>2</sup>=" + printed("%f", 1 - residual / total) + "<br><br>";
  return trend;
}

inline Trend local_line(const TrendInput& input) {
  const TrendOptions options(input, input.options, "trendline_options");
  options.allow({"frac"});
  const auto fraction = options.number_within("frac", 0.6666666, 0, 1, "from 0 to 1");
  const auto points = complete_points(input);
  return {Lowess(points.x, points.y, fraction).fit(), "<b>LOWESS trendline</b><br><br>"};
}

// --- moving windows ---

inline Statistic statistic_named(const TrendOptions& options, const std::string& name,
                                 std::initializer_list<std::string_view> allowed) {
  static constexpr std::array<std::string_view, 12> names{
      "count", "sum", "mean", "median", "min", "max", "var", "std", "sem", "skew", "kurt", "quantile"};
  if (allowed.size() == 0 || std::find(allowed.begin(), allowed.end(), name) != allowed.end())
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == name) return static_cast<Statistic>(i);
  std::string all;
  const auto add = [&](std::string_view one) { all += (all.empty() ? "one of " : ", ") + std::string(one); };
  if (allowed.size() == 0)
    for (const auto one : names) add(one);
  else
    for (const auto one : allowed) add(one);
  options.refuse("function", all);
}

// "7D", "90s", "1h30min": seconds; nothing if it is none.
inline std::optional<double> time_span(std::string_view text) {
  static constexpr std::pair<std::string_view, double> units[] = {
      {"D", 86400}, {"h", 3600}, {"min", 60}, {"s", 1}, {"ms", 1e-3}, {"us", 1e-6}, {"ns", 1e-9}};
  if (text.empty()) return std::nullopt;
  double seconds = 0;
  while (!text.empty()) {
    double count = 1;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), count).ptr;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    const auto letters = std::min(text.find_first_of("0123456789."), text.size());
    const auto unit = std::find_if(std::begin(units), std::end(units),
                                   [&](const auto& known) { return known.first == text.substr(0, letters); });
    if (unit == std::end(units)) return std::nullopt;
    seconds += count * unit->second;
    text.remove_prefix(letters);
  }
  return seconds;
}

// The weights of a window of `size`, as signal processing names them.
inline std::vector<double> window_weights(const TrendOptions& options, const std::string& type,
                                          std::size_t size, const TrendOptions& arguments) {
  std::vector<double> weights(size, 1.0);
  if (size == 1) return weights;
  constexpr auto pi = std::numbers::pi;
  const auto last = static_cast<double>(size - 1);
  const auto cosines = [&](std::initializer_list<double> terms) {
    for (std::size_t i = 0; i < size; ++i) {
      weights[i] = 0;
      double k = 0;
      for (const auto term : terms)
        weights[i] += term * std::cos(pi * k++ * (2 * static_cast<double>(i) / last - 1));
    }
  };
  const auto each = [&](auto weight) {
    for (std::size_t i = 0; i < size; ++i) weights[i] = weight(static_cast<double>(i));
  };
  const auto n = static_cast<double>(size);
  if (type == "hamming") {
    cosines({0.54, 0.46});
  } else if (type == "hann") {
    cosines({0.5, 0.5});
  } else if (type == "blackman") {
    cosines({0.42, 0.5, 0.08});
  } else if (type == "nuttall") {
    cosines({0.3635819, 0.4891775, 0.1365995, 0.0106411});
  } else if (type == "blackmanharris") {
    cosines({0.35875, 0.48829, 0.14128, 0.01168});
  } else if (type == "bartlett") {
    each([&](double i) { return i <= last / 2 ? 2 * i / last : 2 - 2 * i / last; });
  } else if (type == "triang") {
    each([&](double i) {
      const auto from_end = std::min(i, last - i) + 1;
      return size % 2 == 0 ? (2 * from_end - 1) / n : 2 * from_end / (n + 1);
    });
  } else if (type == "cosine") {
    each([&](double i) { return std::sin(pi / n * (i + 0.5)); });
  } else if (type == "gaussian") {
    const auto width = arguments.number("std");
    if (!width) arguments.refuse("std", "a number, the width of the bell");
    each([&](double i) { return std::exp(-(i - last / 2) * (i - last / 2) / (2 * *width * *width)); });
  } else if (type != "boxcar") {
    options.refuse("win_type",
                   "one of bartlett, blackman, blackmanharris, boxcar, cosine, gaussian, hamming, hann, "
                   "nuttall, triang");
  }
  return weights;
}

inline StatisticOptions statistic_options(const TrendOptions& options, const TrendOptions& arguments) {
  StatisticOptions result;
  result.what = statistic_named(options, options.text("function", "mean"), {});
  result.ddof = arguments.number("ddof").value_or(1);
  result.q = arguments.number_within("q", 0.5, 0, 1, "from 0 to 1");
  return result;
}

inline std::vector<double> rolling(const TrendInput& input, const TrendOptions& options,
                                   const TrendOptions& arguments) {
  options.allow({"window", "min_periods", "center", "win_type", "closed", "function", "function_args"});
  const auto n = input.y.size();
  const bool center = options.flag("center", false);
  const auto statistic = statistic_options(options, arguments);
  const auto closed = options.text("closed", "right");
  if (closed != "right" && closed != "left" && closed != "both" && closed != "neither")
    options.refuse("closed", "one of right, left, both, neither");
  const bool with_begin = closed == "left" || closed == "both";
  const bool with_end = closed == "right" || closed == "both";
  std::vector<Window> windows(n);

  const auto window = options.find("window");
  if (window != nullptr && window->is_string()) {
    const auto span = time_span(std::string_view(window->as_string()));
    if (!span || !input.x_is_time) options.refuse("window", "a number of rows, or a time such as \"7D\"");
    // Both ends only move forwards. Without `center`, rows of the same time as this one that come after it
    // are not in its window.
    std::size_t begin = 0, end = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const auto to = input.x[i] + (center ? *span / 2 : 0.0);
      const auto from = input.x[i] - (center ? *span / 2 : *span);
      while (begin < i && (with_begin ? input.x[begin] < from : input.x[begin] <= from)) ++begin;
      while (end < n && (with_end ? input.x[end] <= to : input.x[end] < to)) ++end;
      windows[i] = {begin, !center && with_end ? i + 1 : end};
      windows[i].begin = std::min(windows[i].begin, windows[i].end);
    }
    return over_windows(input.y, windows, options.number("min_periods").value_or(1), statistic);
  }

  const auto wanted = options.number("window");
  if (!wanted || *wanted < 1 || *wanted != std::floor(*wanted))
    options.refuse("window", "a number of rows, or a time such as \"7D\"");
  const auto size = static_cast<std::size_t>(*wanted);
  const auto ahead = center ? (size - 1) / 2 : 0;
  const auto least = options.number("min_periods").value_or(*wanted);
  if (options.has("win_type")) {
    statistic_named(options, options.text("function", "mean"), {"mean", "sum", "var", "std"});
    const auto weights = window_weights(options, options.text("win_type", ""), size, arguments);
    return over_weights(input.y, weights, ahead, least, statistic);
  }
  for (std::size_t i = 0; i < n; ++i) {
    const auto end = i + 1 + ahead;
    const auto begin = end > size ? end - size : 0;
    windows[i] = {end > size && with_begin ? begin - 1 : begin, with_end ? end : end - 1};
    windows[i].end = std::min(windows[i].end, n);
    windows[i].begin = std::min(windows[i].begin, windows[i].end);
  }
  return over_windows(input.y, windows, least, statistic);
}

inline std::vector<double> expanding(const TrendInput& input, const TrendOptions& options,
                                     const TrendOptions& arguments) {
  options.allow({"min_periods", "function", "function_args"});
  std::vector<Window> windows;
  for (std::size_t i = 0; i < input.y.size(); ++i) windows.push_back({0, i + 1});
  return over_windows(input.y, windows, options.number("min_periods").value_or(1),
                      statistic_options(options, arguments));
}

inline std::vector<double> weighted_mean(const TrendInput& input, const TrendOptions& options,
                                         const TrendOptions& arguments) {
  options.allow({"com", "span", "halflife", "alpha", "min_periods", "adjust", "ignore_na", "function",
                 "function_args"});
  const auto com = options.number("com"), span = options.number("span"),
             halflife = options.number("halflife"), alpha = options.number("alpha");
  if (com.has_value() + span.has_value() + halflife.has_value() + alpha.has_value() != 1)
    throw DataError("cdash: " + input.spec.name() +
                    ": trendline_options of \"ewm\" must have one of com, span, halflife, "
                    "alpha, such as {{\"halflife\", 2}}");
  constexpr auto infinite = std::numeric_limits<double>::infinity();
  Decay decay;
  if (com) decay.alpha = 1 / (1 + options.number_within("com", 0, 0, infinite, "0 or more"));
  if (span) decay.alpha = 2 / (1 + options.number_within("span", 1, 1, infinite, "1 or more"));
  if (halflife) {
    if (*halflife <= 0) options.refuse("halflife", "above 0");
    decay.alpha = 1 - std::exp(-std::numbers::ln2 / *halflife);
  }
  if (alpha) {
    if (!(*alpha > 0 && *alpha <= 1)) options.refuse("alpha", "above 0 and at most 1");
    decay.alpha = *alpha;
  }
  decay.least = std::max(options.number("min_periods").value_or(0), 1.0);
  decay.adjust = options.flag("adjust", true);
  decay.ignore_na = options.flag("ignore_na", false);
  decay.bias = arguments.flag("bias", false);
  const auto what = statistic_named(options, options.text("function", "mean"), {"mean", "sum", "var", "std"});
  if (what == Statistic::sum && !decay.adjust) options.refuse("adjust", "true where function is sum");
  return exponential(input.y, decay, what);
}

inline Trend moving_line(const TrendInput& input) {
  const TrendOptions options(input, input.options, "trendline_options");
  const TrendOptions arguments(input, options.object("function_args"), "function_args");
  const bool is_rolling = input.kind == "rolling", is_expanding = input.kind == "expanding";
  const auto values = is_rolling     ? rolling(input, options, arguments)
                      : is_expanding ? expanding(input, options, arguments)
                                     : weighted_mean(input, options, arguments);
  Trend trend;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (input.present[i] != 0) trend.y.push_back(values[i]);
  trend.hover_header = std::string("<b>") +
                       (is_rolling     ? "Rolling "
                        : is_expanding ? "Expanding "
                                       : "Exponentially Weighted ") +
                       options.text("function", "mean") + " trendline</b><br><br>";
  return trend;
}

CDASH_DECL Trend trendline(const TrendInput& input) {
  if (input.kind == "ols") return straight_line(input);
  if (input.kind == "lowess") return local_line(input);
  return moving_line(input);
}

}  // namespace cdash::px::detail
