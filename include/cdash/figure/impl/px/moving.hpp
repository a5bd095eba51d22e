// Statistics over moving windows, growing windows and exponential weights, defined as pandas defines them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace cdash::px::detail {

inline constexpr auto nan_value = std::numeric_limits<double>::quiet_NaN();

// From row `begin` up to and without `end`.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class Statistic { count, sum, mean, median, min, max, var, std, sem, skew, kurt, quantile };

struct StatisticOptions {
  Statistic what = Statistic::mean;
  double ddof = 1;  // of var, std, sem
  double q = 0.5;   // of quantile, from 0 to 1
};

// Count, sum, mean, spread and extremes of the values so far.
class Moments {
 public:
  void add(double value) {
    if (std::isnan(value)) return;
    count_ += 1;
    const auto compensated = value - lost_;
    const auto sum = sum_ + compensated;
    lost_ = (sum - sum_) - compensated;
    sum_ = sum;
    const auto before = value - mean_;
    mean_ += before / count_;
    squares_ += before * (value - mean_);
    min_ = std::min(min_, value);
    max_ = std::max(max_, value);
  }
  double count() const { return count_; }
  double get(const StatisticOptions& options) const {
    switch (options.what) {
      case Statistic::count:
        return count_;
      case Statistic::sum:
        return sum_;
      case Statistic::min:
        return count_ > 0 ? min_ : nan_value;
      case Statistic::max:
        return count_ > 0 ? max_ : nan_value;
      case Statistic::var:
        return variance(options.ddof);
      case Statistic::std:
        return std::sqrt(variance(options.ddof));
      case Statistic::sem:
        return std::sqrt(variance(options.ddof) / count_);
      default:
        return count_ > 0 ? sum_ / count_ : nan_value;
    }
  }

 private:
  double variance(double ddof) const { return count_ > ddof ? squares_ / (count_ - ddof) : nan_value; }

  double count_ = 0, sum_ = 0, lost_ = 0, mean_ = 0, squares_ = 0;
  double min_ = std::numeric_limits<double>::infinity();
  double max_ = -std::numeric_limits<double>::infinity();
};

// Those that need all values at once; none is missing.
inline double statistic_of(std::vector<double> values, const StatisticOptions& options) {
  const auto n = static_cast<double>(values.size());
  if (options.what == Statistic::median || options.what == Statistic::quantile) {
    if (values.empty()) return nan_value;
    std::sort(values.begin(), values.end());
    const auto place = (options.what == Statistic::median ? 0.5 : options.q) * (n - 1);
    const auto low = static_cast<std::size_t>(place);
    if (low + 1 >= values.size()) return values.back();
    return values[low] + (values[low + 1] - values[low]) * (place - static_cast<double>(low));
  }
  double mean = 0, second = 0, third = 0, fourth = 0;
  for (const auto value : values) mean += value / n;
  for (const auto value : values) {
    const auto square = (value - mean) * (value - mean);
    second += square / n;
    third += square * (value - mean) / n;
    fourth += square * square / n;
  }
  if (options.what == Statistic::skew) {
    if (n < 3 || second <= 1e-14) return nan_value;
    return std::sqrt(n * (n - 1)) / (n - 2) * third / std::pow(second, 1.5);
  }
  if (n < 4 || second <= 1e-14) return nan_value;
  return ((n * n - 1) * fourth / (second * second) - 3 * (n - 1) * (n - 1)) / ((n - 2) * (n - 3));
}

// A value for each window; NaN where fewer than `least` values are present. A count asks for rows, not for
// values.
inline std::vector<double> over_windows(std::span<const double> values, std::span<const Window> windows,
                                        double least, const StatisticOptions& options) {
  const bool needs_all = options.what == Statistic::median || options.what == Statistic::quantile ||
                         options.what == Statistic::skew || options.what == Statistic::kurt;
  std::vector<double> result;
  result.reserve(windows.size());
  Moments moments;
  Window seen;
  for (const auto window : windows) {
    if (needs_all) {
      std::vector<double> present;
      for (auto i = window.begin; i < window.end; ++i)
        if (!std::isnan(values[i])) present.push_back(values[i]);
      const bool enough = static_cast<double>(present.size()) >= least;
      result.push_back(enough ? statistic_of(std::move(present), options) : nan_value);
      continue;
    }
    // A window that only grew goes on from where it was; rows are never taken out of a sum, which would cost
    // digits.
    if (window.begin != seen.begin || window.end < seen.end) {
      moments = {};
      seen = {window.begin, window.begin};
    }
    for (; seen.end < window.end; ++seen.end) moments.add(values[seen.end]);
    result.push_back((options.what == Statistic::count ? static_cast<double>(window.end - window.begin)
                                                       : moments.count()) >= least
                         ? moments.get(options)
                         : nan_value);
  }
  return result;
}

// The last weights.size() values up to each row, or around it by `ahead` rows, each times its weight.
inline std::vector<double> over_weights(std::span<const double> values, std::span<const double> weights,
                                        std::size_t ahead, double least, const StatisticOptions& options) {
  const auto size = weights.size();
  // pandas ties the weights of a spread to the number of the row, not to its place in the window.
  const bool is_spread = options.what == Statistic::var || options.what == Statistic::std;
  std::vector<double> result;
  result.reserve(values.size());
  for (std::size_t row = 0; row < values.size(); ++row) {
    const auto end = row + ahead + 1;
    const auto begin = end > size ? end - size : 0;
    double count = 0, total = 0, sum = 0, squares = 0;
    const auto each = [&](auto use) {
      for (auto j = begin; j < std::min(end, values.size()); ++j)
        if (!std::isnan(values[j])) use(values[j], weights[is_spread ? j % size : j + size - end]);
    };
    each([&](double value, double weight) {
      count += 1;
      total += weight;
      sum += value * weight;
    });
    const auto mean = total == 0 ? nan_value : sum / total;
    if (is_spread)
      each([&](double value, double weight) { squares += weight * (value - mean) * (value - mean); });
    const auto n = static_cast<double>(size);
    const auto variance = count == 1 ? 0.0 : squares * n / ((n - options.ddof) * total);
    result.push_back(count < least || (is_spread && count <= options.ddof) ? nan_value
                     : options.what == Statistic::sum                      ? sum
                     : options.what == Statistic::mean                     ? mean
                     : options.what == Statistic::var                      ? variance
                                                                           : std::sqrt(variance));
  }
  return result;
}

struct Decay {
  double alpha = 0.5;
  double least = 1;
  bool adjust = true;      // weights relative to all so far; else the recursion of a filter
  bool ignore_na = false;  // missing values do not age the others
  bool bias = false;       // of var and std
};

inline std::vector<double> exponential(std::span<const double> values, const Decay& decay, Statistic what) {
  const auto kept = 1 - decay.alpha;
  const auto fresh = decay.adjust ? 1.0 : decay.alpha;
  double mean = nan_value, sum = nan_value, count = 0, variance = 0;
  double old = 1, weights = 1, squared_weights = 1;
  std::vector<double> result;
  result.reserve(values.size());
  for (const auto value : values) {
    const bool present = !std::isnan(value);
    if (std::isnan(mean)) {
      mean = sum = value;
    } else if (present || !decay.ignore_na) {
      sum *= kept;
      old *= kept;
      weights *= kept;
      squared_weights *= kept * kept;
      if (present) {
        sum += value;
        const auto before = mean;
        if (mean != value) mean = (old * mean + fresh * value) / (old + fresh);
        variance =
            (old * (variance + (before - mean) * (before - mean)) + fresh * (value - mean) * (value - mean)) /
            (old + fresh);
        weights += fresh;
        squared_weights += fresh * fresh;
        old += fresh;
        if (!decay.adjust) {
          weights /= old;
          squared_weights /= old * old;
          old = 1;
        }
      }
    }
    count += present;
    const auto unbiased = weights * weights - squared_weights;
    const auto spread = decay.bias     ? variance
                        : unbiased > 0 ? weights * weights / unbiased * variance
                                       : nan_value;
    result.push_back(count < decay.least       ? nan_value
                     : what == Statistic::mean ? mean
                     : what == Statistic::sum  ? sum
                     : what == Statistic::var  ? spread
                                               : std::sqrt(spread));
  }
  return result;
}

}  // namespace cdash::px::detail
