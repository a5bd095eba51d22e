// Reads JSON into a frame.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/frame.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::data {

/// How JSON is read.
struct JsonOptions {
  /// Columns whose type is known, by name: `{{"date", Type::timestamp}}` reads ISO 8601 texts, and whole
  /// numbers as milliseconds since 1970, which pandas writes; `{{"zip", Type::text}}` takes numbers and bools
  /// as they are written. The others are found out from all their values.
  std::vector<std::pair<std::string, Type>> types = {};
};

/// Reads a JSON file as pandas writes it, in either form:
///
///     [{"city": "SF", "n": 4}, {"city": "NYC", "n": null}]                     orient="records"
///     {"columns": ["city", "n"], "index": [0, 1], "data": [["SF", 4], ["NYC", null]]}    orient="split"
///
/// A column is of whole numbers if all its values are written as such, of numbers if one has a point or an
/// exponent or is beyond std::int64_t, else of bools or of text; dates stay text unless told (options.types).
/// null is a missing value, and so is a name that a record does not have; a column of nulls is of numbers.
/// The index is left out.
///
/// Throws DataError that names file, line, row and column: a file that cannot be read, text that is no JSON
/// (in UTF-8) or of another form, values of several types in one column, a list or an object as a value.
///
///     const auto df = data::read_json("orders.json", {.types = {{"at", data::Type::timestamp}}});
CDASH_DECL Frame read_json(const std::string& path, const JsonOptions& options = {});
/// The same from text in memory.
CDASH_DECL Frame parse_json(std::string_view text, const JsonOptions& options = {});

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/json.ipp>
#endif
