// Locally weighted regression with robust weights (Cleveland 1979), with the constants of statsmodels.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace cdash::px::detail {

class Lowess {
 public:
  // Of the points that have both values; x rises. `fraction` of them, at least two, make up a neighbourhood.
  Lowess(std::span<const double> x, std::span<const double> y, double fraction)
      : x_(x), y_(y), robust_(x.size(), 1.0), fit_(x.size()), weights_(x.size()) {
    const auto wanted = static_cast<std::size_t>(fraction * static_cast<double>(x.size()) + 1e-10);
    neighbours_ = std::min(std::max<std::size_t>(wanted, 2), x.size());
  }

  std::vector<double> fit() && {
    constexpr int rounds = 4;  // one plain, three that trust outliers less
    for (int round = 0; round < rounds; ++round) {
      fit_once();
      if (round + 1 < rounds) weigh_residuals();
    }
    return std::move(fit_);
  }

 private:
  void fit_once() {
    std::size_t begin = 0;
    auto end = neighbours_;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      if (i > 0 && x_[i] == x_[i - 1]) {
        fit_[i] = fit_[i - 1];
        continue;
      }
      for (; end < x_.size() && x_[i] > (x_[begin] + x_[end]) / 2; ++end) ++begin;
      fit_[i] = fit_at(i, begin, end);
    }
  }

  double fit_at(std::size_t i, std::size_t begin, std::size_t end) {
    const auto radius = std::max(x_[i] - x_[begin], x_[end - 1] - x_[i]);
    double total = 0;
    int used = 0;
    for (auto j = begin; j < end; ++j) {
      const auto near = 1 - std::pow(std::fabs(x_[j] - x_[i]) / radius, 3);
      weights_[j] = near * near * near * robust_[j];
      total += weights_[j];
      used += weights_[j] > 1e-12;
    }
    if (used < 2) return y_[i];
    double center = 0, spread = 0, result = 0;
    for (auto j = begin; j < end; ++j) center += (weights_[j] /= total) * x_[j];
    for (auto j = begin; j < end; ++j) spread += weights_[j] * (x_[j] - center) * (x_[j] - center);
    spread = std::max(spread, 1e-12);
    for (auto j = begin; j < end; ++j)
      result += weights_[j] * (1 + (x_[i] - center) * (x_[j] - center) / spread) * y_[j];
    return result;
  }

  void weigh_residuals() {
    for (std::size_t i = 0; i < y_.size(); ++i) robust_[i] = std::fabs(y_[i] - fit_[i]);
    const auto typical = median(robust_);
    for (auto& residual : robust_) {
      residual = typical == 0 ? (residual > 0 ? 1.0 : residual) : std::min(residual / (6 * typical), 1.0);
      const auto weight = 1 - residual * residual;
      residual = weight * weight;
    }
  }

  static double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
  }

  std::span<const double> x_, y_;
  std::vector<double> robust_, fit_, weights_;
  std::size_t neighbours_ = 0;
};

}  // namespace cdash::px::detail
