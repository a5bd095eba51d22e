// dash_table::FormatTemplate, ready formats for money and percentages.
#pragma once

#include <cdash/dash_table/format.hpp>

namespace cdash::dash_table::FormatTemplate {

/// $1,234.50: groups, `decimals` digits behind the point, the locale's currency symbol.
inline Format money(int decimals, Sign sign = Sign::default_) {
  return Format().group(Group::yes).precision(decimals).scheme(Scheme::fixed).sign(sign).symbol(Symbol::yes);
}

/// 0.123 as 12.3%, with `decimals` digits behind the point.
inline Format percentage(int decimals) { return Format().scheme(Scheme::percentage).precision(decimals); }

/// The same with `digits` significant digits.
inline Format percentage_rounded(int digits) {
  return Format().scheme(Scheme::percentage_rounded).precision(digits);
}

}  // namespace cdash::dash_table::FormatTemplate
