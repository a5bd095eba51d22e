// Trend lines: the values that statsmodels and pandas give, and which options are refused.
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/impl/px/trendline.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace cdash::px::detail;
using Options = boost::json::object;

namespace {

constexpr auto missing = std::numeric_limits<double>::quiet_NaN();

Trend line(std::string_view kind, const Options& options = {},
           const std::vector<double>& y = {2, 1, 4, 3, 7, 5}, std::vector<double> x = {},
           bool x_is_time = false) {
  Spec spec;
  spec.function = Function::scatter;
  std::vector<std::uint8_t> present;
  for (std::size_t i = 0; i < y.size(); ++i) {
    if (x.size() <= i) x.push_back(static_cast<double>(i + 1));
    present.push_back(!std::isnan(x[i]) && !std::isnan(y[i]));
  }
  return trendline({spec, kind, &options, x, y, x_is_time, "x", "y", present});
}

void check(const Trend& trend, const std::vector<double>& wanted) {
  REQUIRE(trend.y.size() == wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    CAPTURE(i);
    if (std::isnan(wanted[i]))
      CHECK(std::isnan(trend.y[i]));
    else
      CHECK(trend.y[i] == Approx(wanted[i]).epsilon(1e-12));
  }
}

std::string refusal(std::string_view kind, const Options& options) {
  try {
    line(kind, options);
  } catch (const cdash::DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("A straight line says its equation and how well it fits") {
  const auto trend = line("ols");
  check(trend, {1.3809523809523798, 2.295238095238095, 3.20952380952381, 4.123809523809525,
                5.0380952380952415, 5.952380952380956});
  CHECK(trend.hover_header ==
        "<b>OLS trendline</b><br>y = 0.914286 * x + 0.466667<br>R<sup>2</sup>=0.626939<br><br>");
}

TEST_CASE("A straight line through the origin") {
  const auto trend = line("ols", {{"add_constant", false}});
  check(trend, {1.021978021978022, 2.043956043956044, 3.0659340659340657, 4.087912087912088,
                5.1098901098901095, 6.131868131868131});
  CHECK(trend.hover_header == "<b>OLS trendline</b><br>y = 1.02198 * x<br>R<sup>2</sup>=0.913884<br><br>");
}

TEST_CASE("A straight line between logarithms") {
  const auto trend = line("ols", {{"log_x", true}, {"log_y", true}});
  check(trend, {1.3285725862734836, 2.256700506436503, 3.0765724891868897, 3.833209587769145,
                4.546053716603856, 5.2258361840137235});
  CHECK(trend.hover_header ==
        "<b>OLS trendline</b><br>log10(y) = 0.764338 * log10(x) + 0.123385<br>"
        "R<sup>2</sup>=0.527913<br><br>");
}

TEST_CASE("A straight line over one x is the mean") {
  const auto trend = line("ols", {}, {1, 2, 6}, {5, 5, 5});
  check(trend, {3, 3, 3});
  CHECK(trend.hover_header == "<b>OLS trendline</b><br>y = 0.6<br>R<sup>2</sup>=0.000000<br><br>");
}

TEST_CASE("A local line trusts an outlier less") {
  const auto trend = line("lowess", {{"frac", 0.7}}, {2, 1, 4, 3, 7, 5, 20, 8});
  check(trend, {1.5074524152066173, 2.2106606968469813, 2.864548059061859, 4.428394457229959,
                5.22140341261406, 5.000000000000001, 6.823282371558317, 7.815222512084196});
  CHECK(trend.hover_header == "<b>LOWESS trendline</b><br><br>");
}

TEST_CASE("Rows without x or y have no place on a line") {
  check(line("ols", {}, {1, missing, 3, 4}), {1, 3, 4});
  check(line("rolling", {{"window", 2}, {"min_periods", 1}}, {1, missing, 3, 4}), {1, 3, 3.5});
}

TEST_CASE("Means of moving windows") {
  const auto trend = line("rolling", {{"window", 3}, {"min_periods", 1}});
  check(trend, {2.0, 1.5, 2.3333333333333335, 2.6666666666666665, 4.666666666666667, 5.0});
  CHECK(trend.hover_header == "<b>Rolling mean trendline</b><br><br>");
  check(line("rolling",
             {{"window", 3}, {"win_type", "gaussian"}, {"function_args", {{"std", 1}}}, {"center", true}}),
        {missing, 2.0962744762447882, 2.903725523755212, 4.370343095305985, 5.355588285632818, missing});
}

TEST_CASE("Windows of a time take the rows of that time") {
  constexpr double day = 86400;
  check(line("rolling", {{"window", "2D"}}, {1, 2, 3, 5}, {0, day, 4 * day, 5 * day}, true), {1, 1.5, 3, 4});
}

TEST_CASE("Statistics of growing windows") {
  const auto trend = line("expanding", {{"function", "std"}});
  check(trend, {missing, 0.7071067811865476, 1.5275252316519465, 1.2909944487358054, 2.3021728866442674,
                2.1602468994692865});
  CHECK(trend.hover_header == "<b>Expanding std trendline</b><br><br>");
}

TEST_CASE("Means that forget") {
  const auto trend = line("ewm", {{"halflife", 2}});
  check(trend, {2.0, 1.414213562373095, 2.5857864376269046, 2.7475468957064284, 4.260519949862865,
                4.508049883729149});
  CHECK(trend.hover_header == "<b>Exponentially Weighted mean trendline</b><br><br>");
}

TEST_CASE("Options that a trend line does not have are refused") {
  CHECK(refusal("ols", {{"frac", 0.5}}) ==
        "cdash: px::scatter: trendline_options of \"ols\" has \"frac\"; it takes add_constant, log_x, log_y");
  CHECK(refusal("lowess", {{"frac", 2}}) ==
        "cdash: px::scatter: trendline_options of \"lowess\": \"frac\" is 2; it must be from 0 to 1");
  CHECK(refusal("rolling", {}) ==
        "cdash: px::scatter: trendline_options of \"rolling\": \"window\" is not given; it "
        "must be a number of rows, or a time such as \"7D\"");
  CHECK(refusal("ewm", {}) ==
        "cdash: px::scatter: trendline_options of \"ewm\" must have one of com, span, halflife, "
        "alpha, such as {{\"halflife\", 2}}");
  CHECK(refusal("expanding", {{"function", "average"}}) ==
        "cdash: px::scatter: trendline_options of \"expanding\": \"function\" is \"average\"; it must be one "
        "of count, "
        "sum, mean, median, min, max, var, std, sem, skew, kurt, quantile");
}

TEST_CASE("What has no logarithm is refused") {
  try {
    line("ols", {{"log_y", true}}, {1, 0, 2});
    FAIL("nothing was thrown");
  } catch (const cdash::DataError& error) {
    CHECK(std::string(error.what()) ==
          "cdash: px::scatter: trendline_options has log_y, but \"y\" holds 0; only "
          "numbers above 0 have a logarithm");
  }
}
