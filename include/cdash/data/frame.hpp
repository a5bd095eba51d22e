// A table of named columns in memory: what a dashboard reads, filters and hands to tables and figures.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/json.hpp>
#include <cdash/data/column.hpp>
#include <cdash/data/expr.hpp>
#include <cdash/data/group.hpp>
#include <cdash/data/join.hpp>
#include <cdash/data/reshape.hpp>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::data {

/// A column on its way into a frame: {"Amount", {4, 1, 2}}.
struct NamedColumn {
  NamedColumn(std::string column_name, Column column)
      : name(std::move(column_name)), values(std::move(column)) {}
  std::string name;
  Column values;
};

enum class Order : std::uint8_t { ascending, descending };

/// A column to sort by: `"pop"`, or `{"pop", Order::descending}`.
struct SortKey {
  SortKey(const char* column_name, Order by = Order::ascending) : name(column_name), order(by) {}
  SortKey(std::string column_name, Order by = Order::ascending) : name(std::move(column_name)), order(by) {}
  std::string name;
  Order order;
};

/// Whether a row can be drawn more than once.
enum class Replacement : std::uint8_t { none, allowed };

/// Which rows Frame::sample draws: `{.count = 100}` or `{.fraction = 0.1}`, one of the two.
struct SampleOptions {
  std::optional<std::size_t> count = std::nullopt;
  std::optional<double> fraction = std::nullopt;  ///< of all rows; rounded to a whole number of them
  std::uint64_t seed = 0;                         ///< one seed draws the same rows everywhere
  Replacement replacement = Replacement::none;
};

/// How a frame stands in JSON, by pandas' names.
enum class JsonOrient : std::uint8_t {
  records,  ///< `[{"a": 1, "b": "x"}, …]`
  split     ///< `{"columns": ["a", "b"], "index": [0, …], "data": [[1, "x"], …]}`
};

/// How CSV is written.
struct CsvFormat {
  char delimiter = ',';         ///< one byte, neither a quote nor a line end
  std::string missing = {};     ///< what stands where a value is missing
  std::string line_end = "\n";  ///< RFC 4180 has "\r\n"
  bool names = true;            ///< the first line has the columns' names
};

class Records;

/// Columns of one length, by name. Immutable; a copy shares everything; safe to read from many threads.
///
///     const auto df = data::read_csv("gapminder.csv");
///     const auto one = df.where(col("country") == "Canada");
///     auto years = df["year"].unique();
///
/// At most 4,294,967,295 rows.
class Frame {
 public:
  /// No columns, no rows.
  Frame();
  /// From columns of one length: `Frame{{"Fruit", {"Apples", "Oranges"}}, {"Amount", {4, 1}}}`. Throws
  /// DataError if lengths differ or a name comes twice.
  Frame(std::initializer_list<NamedColumn> columns);
  explicit Frame(std::vector<NamedColumn> columns);

  std::size_t rows() const noexcept;
  /// The same as rows(), as for any container.
  std::size_t size() const noexcept { return rows(); }
  bool empty() const noexcept { return rows() == 0; }
  /// The columns' names, in order.
  const std::vector<std::string>& columns() const noexcept;
  bool has(std::string_view name) const noexcept;

  /// A column by name. Throws DataError that offers the nearest name. On a frame that is a selection of rows
  /// the first access copies them together, later ones return the same memory.
  Column operator[](std::string_view name) const;
  /// One value, null if missing. Throws DataError for a row or column that is not there.
  Json cell(std::size_t row, std::string_view name) const;

  /// The rows for which the condition holds. Throws DataError for an unknown column, and for a column that
  /// is compared with another type than its own.
  Frame where(const Expr& condition) const;
  /// The first `count` rows, or all if there are fewer.
  Frame head(std::size_t count = 5) const;
  /// These columns, in this order.
  Frame select(std::span<const std::string> names) const;
  Frame select(std::initializer_list<std::string> names) const;
  /// With that column added, or replaced. Throws DataError if its length is not rows().
  Frame with_column(std::string name, Column values) const;
  /// Rows by the values of one column; equal ones keep their order, missing ones come last.
  Frame sort_by(std::string_view name, Order order = Order::ascending) const;
  /// Rows by several columns, the first one first: `sort_by({"continent", {"pop", Order::descending}})`.
  Frame sort_by(std::initializer_list<SortKey> keys) const;
  Frame sort_by(const std::vector<SortKey>& keys) const;
  /// Rows drawn at random, in the order in which they were drawn: `sample({.count = 100, .seed = 7})`. Throws
  /// DataError if more are asked for than there are (without replacement), or neither or both of count and
  /// fraction are given.
  Frame sample(const SampleOptions& options) const;

  /// Rows with equal keys together; `group_by("continent").agg({{"pop", Agg::sum}})` then makes one row of
  /// each group. Sorted by key, rows without a key left out, unless told otherwise. Throws DataError for an
  /// unknown column.
  Groups group_by(const std::vector<std::string>& keys, const GroupOptions& options = {}) const;
  Groups group_by(std::initializer_list<std::string> keys, const GroupOptions& options = {}) const;
  Groups group_by(const std::string& key, const GroupOptions& options = {}) const;

  /// Long to wide. The values keep their type; a place without a value is missing. Rows in which an index or
  /// `columns` is missing are left out. Throws DataError for an unknown column, and for a second value of one
  /// place if there is no aggregate.
  ///
  ///     df.pivot({.index = {"country"}, .columns = "year", .values = "pop"})
  Frame pivot(const PivotOptions& options) const;
  /// Wide to long: first all values of the first column, then those of the second. Throws DataError for an
  /// unknown column, and for columns whose types do not go together (whole numbers and numbers do).
  Frame melt(const MeltOptions& options = {}) const;
  /// Rows of this frame beside those of another with equal keys. Throws DataError for an unknown column, for
  /// keys of different types, and for names that come twice in the result.
  ///
  ///     df.join(areas, {.on = {"country"}, .how = Join::left})
  Frame join(const Frame& right, const JoinOptions& options) const;
  Frame join(const Frame& right, const std::string& key, Join how = Join::inner) const;
  /// The rows at these positions, in that order, repeats allowed.
  Frame take(std::vector<std::uint32_t> positions) const;

  /// The rows as JSON objects, for a table: `[{"country":"Canada","year":1952}, …]`.
  Records records() const;

  /// For a property that takes any JSON, `dcc::Store::data` above all: a callback may return a frame, and
  /// another take it as its parameter, with the types of its columns. In the browser it is
  /// `{"columns": ["a", "b"], "types": ["number", "text"], "data": [[1.5, null], ["x", "y"]]}`: one list a
  /// column. What is not finite is null there, and missing afterwards; times are ISO 8601, and whole numbers
  /// that JavaScript cannot hold are texts.
  std::shared_ptr<const JsonSource> source() const;
  static constexpr Writes writes = Writes::frame;
  static constexpr const char* wanted = "a frame: {\"columns\": […], \"types\": […], \"data\": [[…], …]}";

  /// All of it as JSON text, which read_json() and pandas read: times in ISO 8601, a missing value and a
  /// number that is not finite as null. Unlike in records(), a whole number in a column of doubles is written
  /// as 1.0, so that it is read as one.
  std::string to_json(JsonOrient orient = JsonOrient::records) const;
  /// The same into a file or a stream, without the whole text in memory. Throws DataError if it cannot be
  /// written.
  void write_json(const std::string& path, JsonOrient orient = JsonOrient::records) const;
  void write_json(std::ostream& out, JsonOrient orient = JsonOrient::records) const;

  /// All of it as CSV (RFC 4180), which read_csv() reads back as it was: doubles as short as they go, but
  /// never as a whole number; quotes where they are needed. What no CSV tells apart stays so: an empty text
  /// and a missing one, a text that looks like a number (`CsvOptions::types`, `CsvOptions::missing`). Throws
  /// DataError for an impossible delimiter.
  std::string to_csv(const CsvFormat& format = {}) const;
  /// The same into a file or a stream, without the whole text in memory. Throws DataError if it cannot be
  /// written.
  void write_csv(const std::string& path, const CsvFormat& format = {}) const;
  void write_csv(std::ostream& out, const CsvFormat& format = {}) const;

 private:
  struct State;
  Frame rows_at(std::vector<std::uint32_t> positions) const;  // take() without its check
  explicit Frame(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  std::size_t index_of(std::string_view name) const;
  const detail::ColumnPtr& column(std::size_t index) const;
  std::shared_ptr<const State> state_;
};

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const Frame& frame);
CDASH_DECL Frame tag_invoke(const boost::json::value_to_tag<Frame>&, const Json& json);

/// The rows of several frames below one another. Columns go by name, in order of first appearance; what a
/// frame does not have is missing. Throws DataError for columns of one name whose types do not go together
/// (whole numbers and numbers do).
CDASH_DECL Frame concat(const std::vector<Frame>& frames);

/// The rows of a frame as an array of objects; writes itself, so that no JSON tree of the rows ever exists.
/// Missing values and numbers that are not finite are null. Cheap to copy.
class Records {
 public:
  static constexpr Writes writes = Writes::records;

  explicit Records(Frame frame) : frame_(std::move(frame)) {}
  std::size_t size() const noexcept { return frame_.rows(); }
  const Frame& frame() const noexcept { return frame_; }

  /// Appends the JSON array.
  void write(std::string& out) const;
  std::string to_json() const;
  /// For whoever writes JSON later.
  std::shared_ptr<const JsonSource> source() const;

 private:
  Frame frame_;
};

namespace detail {
// The rows for which the condition holds, in order. Throws DataError.
CDASH_DECL std::vector<std::uint32_t> rows_where(const Condition& condition, const Frame& frame);
}  // namespace detail

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/evaluate.ipp>
#include <cdash/data/impl/frame.ipp>
#include <cdash/data/impl/group.ipp>
#include <cdash/data/impl/join.ipp>
#include <cdash/data/impl/keys.ipp>
#include <cdash/data/impl/order.ipp>
#include <cdash/data/impl/page.ipp>
#include <cdash/data/impl/reshape.ipp>
#include <cdash/data/impl/write.ipp>
#endif
