// Reads typed arrays as plotly.js does: base64 of numbers, with a type and perhaps a shape.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <optional>

namespace cdash::testing::detail {

/// The numbers of `{"dtype": …, "bdata": …}`, as lists of lists if there is a shape; nothing for any other
/// value.
CDASH_DECL std::optional<Json> numbers_of_typed_array(const Json& value);

}  // namespace cdash::testing::detail
