// Reads a request's JSON with every number as exact as it was written.
#pragma once

#include <cdash/core/json.hpp>
#include <optional>
#include <string_view>

namespace cdash::detail {

/// The value, or nothing if the text is not one JSON value, or is nested deeper than 128. Boost.JSON's own
/// parser is off by one unit in the last place for some doubles; here they are what std::from_chars makes of
/// their text.
CDASH_DECL std::optional<Json> parse_exactly(std::string_view text);

}  // namespace cdash::detail
