// Reads CSV into a frame.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/frame.hpp>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::data {

/// How CSV is read.
struct CsvOptions {
  /// Between two fields: one byte, neither a quote nor a line end.
  char delimiter = ',';
  /// The columns' names, for data without a line of names. Empty: the first line has them.
  std::vector<std::string> names = {};
  /// Columns whose type is known, by name: `{{"zip", Type::text}}` keeps "00501" as it stands. The others
  /// are found out from all their values.
  std::vector<std::pair<std::string, Type>> types = {};
  /// Columns of dates, or dates and times of the day, in ISO 8601: `{"when"}`. The same as Type::timestamp in
  /// `types`; without it, dates are text.
  std::vector<std::string> parse_dates = {};
  /// Texts that mean "no value". Not given: the empty field, NA, N/A, NaN, null, None and what else pandas
  /// takes for one. An empty list keeps them all, the empty text too; an empty field of a column of numbers
  /// or bools is missing nonetheless.
  std::optional<std::vector<std::string>> missing = std::nullopt;
  /// How many threads read, the calling one included; 0: as many as the machine has cores. What is read and
  /// what is thrown do not depend on it, and less than half a megabyte is always read by one.
  std::size_t threads = 0;
};

/// Reads a CSV file (RFC 4180: quotes, doubled quotes, line ends inside quotes; also a byte order mark and
/// any line ends), in UTF-8.
///
/// A column is of whole numbers if every value in it is one, missing ones apart (pandas would make it
/// double); else of numbers, else of bools (true, True, TRUE, …), else of text. A column without any value is
/// of numbers. Whole numbers that std::int64_t cannot hold make it a column of numbers. Lines without a
/// character are skipped. A column without a name is called "Unnamed: 0" after its place, a second "x"
/// becomes "x.1". A file is read in pieces: beside the frame itself little memory is needed.
///
/// Throws DataError that names file, line and column: a file that cannot be read, a line with too few or too
/// many fields, a quote that is never closed, a value that is not of the type given.
///
///     const auto df = data::read_csv("people.csv", {.delimiter = ';', .types = {{"zip",
///     data::Type::text}}});
CDASH_DECL Frame read_csv(const std::string& path, const CsvOptions& options = {});
/// The same from a stream, up to its end.
CDASH_DECL Frame read_csv(std::istream& stream, const CsvOptions& options = {});
/// The same from text in memory.
CDASH_DECL Frame parse_csv(std::string_view text, const CsvOptions& options = {});

namespace detail {
// As parse_csv, cut into blocks of about that many bytes whatever the size: so that tests can have many.
CDASH_DECL Frame parse_csv_in_blocks(std::string_view text, const CsvOptions& options, std::size_t block);
}  // namespace detail

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/csv.ipp>
#endif
