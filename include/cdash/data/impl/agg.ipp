// Bodies of data/agg.hpp.
#pragma once

#include <cdash/core/json.hpp>
#include <cdash/data/agg.hpp>
#include <cdash/error.hpp>
#include <string>

namespace cdash::data {

CDASH_DECL Agg Agg::quantile(double q) {
  if (!(q >= 0 && q <= 1)) {
    std::string message = "cdash: a quantile is at a fraction from 0 to 1, such as 0.9; this one is at ";
    write_json(message, q);
    throw DataError(message);
  }
  Agg result(quantile_at);
  result.q_ = q;
  return result;
}

CDASH_DECL std::string_view Agg::name() const noexcept {
  constexpr std::string_view names[] = {"count", "size", "sum", "mean", "median",  "min",     "max",
                                        "first", "last", "std", "var",  "nunique", "quantile"};
  return names[function_];
}

}  // namespace cdash::data
