// A time span without <chrono>, which is slow to compile.
#pragma once

namespace cdash {

/// A time span: any std::chrono::duration.
struct TimeSpan {
  template <class D>
    requires requires(const D& time) {
      time.count();
      D::period::den;
    }
  constexpr TimeSpan(const D& time)
      : seconds(static_cast<double>(time.count()) * static_cast<double>(D::period::num) /
                static_cast<double>(D::period::den)) {}

  static constexpr TimeSpan of_seconds(double count) noexcept {
    TimeSpan span;
    span.seconds = count;
    return span;
  }

  double seconds = 0;

 private:
  constexpr TimeSpan() = default;
};

}  // namespace cdash
