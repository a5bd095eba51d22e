// Bodies of data/csv.hpp.
#pragma once

#include <algorithm>
#include <cdash/core/nearest.hpp>
#include <cdash/data/csv.hpp>
#include <cdash/data/detail/csv_layout.hpp>
#include <cdash/data/detail/csv_source.hpp>
#include <cdash/data/detail/csv_texts.hpp>
#include <cdash/data/detail/parallel.hpp>
#include <cdash/data/detail/raw_memory.hpp>
#include <cdash/data/detail/scan.hpp>
#include <cstring>
#include <limits>
#include <memory>
#include <mutex>
#include <thread>

namespace cdash::data {
namespace detail {

// What pandas' read_csv takes for a missing value, the empty field included.
inline constexpr std::string_view default_missing[] = {
    "",     "#N/A", "#N/A N/A", "#NA",  "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
    "<NA>", "N/A",  "NA",       "NULL", "NaN",     "None",     "n/a",  "nan",  "null"};

enum class CsvKind : std::uint8_t { unknown, boolean, integer, number, timestamp, text };

// What holds both: the kind of a column of which one part is `a` and another `b`.
inline CsvKind common_kind(CsvKind a, CsvKind b) noexcept {
  if (a == CsvKind::unknown || a == b) return b;
  if (b == CsvKind::unknown) return a;
  const auto is_number = [](CsvKind kind) { return kind == CsvKind::integer || kind == CsvKind::number; };
  return is_number(a) && is_number(b) ? CsvKind::number : CsvKind::text;
}

// The memory of one column while it is read: room for every row, of whatever its kind needs, which is
// numbers of eight bytes (whole ones become others in place), bools or codes.
class CsvRoom {
 public:
  explicit CsvRoom(std::size_t rows) : rows_(rows) {}

  double* numbers() { return get<double>(eights_); }
  std::int64_t* integers() { return get<std::int64_t>(eights_); }
  std::uint8_t* booleans() { return get<std::uint8_t>(booleans_); }
  std::uint32_t* codes() { return get<std::uint32_t>(codes_); }

  std::shared_ptr<const void> take(CsvKind kind) {
    return kind == CsvKind::text ? codes_ : kind == CsvKind::boolean ? booleans_ : eights_;
  }

 private:
  template <class T>
  T* get(std::shared_ptr<void>& memory) {
    const std::lock_guard lock(mutex_);
    if (memory == nullptr) {  // without zeros: the threads that write it first touch it
      const auto bytes = std::max<std::size_t>(1, rows_) * sizeof(T);
      memory = std::shared_ptr<void>(raw_allocate(bytes), [bytes](void* p) { raw_free(p, bytes); });
    }
    return static_cast<T*>(memory.get());
  }

  std::size_t rows_;
  std::mutex mutex_;
  std::shared_ptr<void> eights_, booleans_, codes_;
};

// Where something is in the input, for a message.
class CsvPlaces {
 public:
  explicit CsvPlaces(const CsvSource& source) : source_(source) {}

  std::string line(std::size_t offset) const {
    return "cdash: " + source_.name() + ", line " + std::to_string(line_number(offset));
  }
  std::string field(std::size_t offset, std::string_view column) const {
    return line(offset) + ", column \"" + std::string(column) + '"';
  }

 private:
  std::size_t line_number(std::size_t offset) const {
    constexpr std::size_t piece = 1 << 20;
    std::size_t lines = 1;
    CsvBuffer buffer;
    for (std::size_t from = 0; from < offset; from += piece) {
      buffer.load(source_, from, std::min(piece, offset - from));
      for (auto p = buffer.begin(); p != buffer.end(); ++p)
        if (*p == '\r' || (*p == '\n' && p[-1] != '\r')) ++lines;
    }
    return lines;
  }

  const CsvSource& source_;
};

// Takes fields one by one.
class CsvFields {
 public:
  CsvFields(const CsvSource& source, const StopFinder& stops) : stops_(stops), places_(source) {}

  void load(const CsvSource& source, std::size_t offset, std::size_t count) {
    buffer_.load(source, offset, count);
    p = buffer_.begin();
    end = buffer_.end();
  }
  std::size_t offset_of(const char* at) const noexcept {
    return buffer_.offset() + static_cast<std::size_t>(at - buffer_.begin());
  }
  void skip_blank_lines() noexcept {
    while (p != end && is_line_end(*p)) ++p;
  }
  void skip_line_end() noexcept {
    if (p == end) return;
    if (*p == '\r') ++p;
    if (p != end && *p == '\n') ++p;
  }
  bool at_delimiter() const noexcept { return *p == stops_.delimiter(); }
  bool at_stop() const noexcept { return stops_.is_stop(*p); }

  // The field at p, quotes taken off; p then stands behind it. The view is good until the next field, and
  // can be read beyond its end (see scan_margin).
  std::string_view next(std::string_view column) {
    if (*p != '"' || p == end) {
      const auto from = p;
      p = stops_.find(p);
      return {from, static_cast<std::size_t>(p - from)};
    }
    const auto open = p++;
    auto from = p;
    bool copied = false;
    for (;;) {
      const auto quote = static_cast<const char*>(std::memchr(p, '"', static_cast<std::size_t>(end - p)));
      if (quote == nullptr)
        throw DataError(place(open, column) + ": the quote that opens this field is never closed");
      p = quote + 1;
      if (p == end || *p != '"') {
        if (!at_stop())
          throw DataError(place(open, column) +
                          ": text after the closing quote; a quote inside a quoted field is written twice");
        const std::string_view rest(from, static_cast<std::size_t>(quote - from));
        if (!copied) return rest;
        unquoted_.append(rest);
        const auto size = unquoted_.size();
        unquoted_.append(scan_margin, '\0');
        return std::string_view(unquoted_).substr(0, size);
      }
      if (!copied) unquoted_.clear();
      copied = true;
      unquoted_.append(from, p);  // up to and with the first of the two quotes
      from = ++p;
    }
  }

  std::string place(const char* at) const { return places_.line(offset_of(at)); }
  std::string place(const char* at, std::string_view column) const {
    return places_.field(offset_of(at), column);
  }

  const char* p = nullptr;
  const char* end = nullptr;  // *end is a line end

 private:
  const StopFinder& stops_;
  CsvPlaces places_;
  CsvBuffer buffer_;
  std::string unquoted_;
};

// What all threads share.
struct CsvTable {
  struct Column {
    std::string name;
    CsvKind kind = CsvKind::unknown;  // as found so far; guarded by the table's mutex
    bool given = false;               // the kind was told, not found out
    std::unique_ptr<CsvRoom> room;
    // One for each block, written by the thread that reads it.
    std::vector<CsvKind> kinds;
    std::vector<std::vector<std::uint32_t>> missing;  // rows, for integers, bools and timestamps
    std::vector<BlockTexts> texts;
  };

  CsvTable(const CsvSource& csv, const CsvOptions& options) : source(csv), stops(options.delimiter) {
    if (options.missing) missing.assign(options.missing->begin(), options.missing->end());
    if (!options.missing) missing.assign(std::begin(default_missing), std::end(default_missing));
    for (const auto text : missing) longest_missing = std::max(longest_missing, text.size());
    plain_numbers = std::none_of(missing.begin(), missing.end(),
                                 [](std::string_view text) { return any_number(trimmed(text)); });
  }

  bool is_missing(std::string_view text) const noexcept {
    return text.size() <= longest_missing && std::find(missing.begin(), missing.end(), text) != missing.end();
  }

  const CsvSource& source;
  StopFinder stops;
  std::vector<std::string_view> missing;
  std::size_t longest_missing = 0;
  bool plain_numbers = true;  // no number means "missing"
  std::vector<Column> columns;
  std::vector<CsvBlock> blocks;
  std::mutex mutex;
};

// Reads the rows of one block after the other into the table's memory.
class CsvBlockReader {
 public:
  explicit CsvBlockReader(CsvTable& table)
      : table_(table), fields_(table.source, table.stops), cells_(table.columns.size()) {}

  // At most `most` rows of it.
  void read(std::size_t block, std::size_t most = std::numeric_limits<std::size_t>::max()) {
    const auto& extent = table_.blocks[block];
    if (extent.rows == 0) return;
    if (extent.end - extent.begin > 0x7FFFFFFF)
      throw DataError(CsvPlaces(table_.source).line(extent.begin) + ": a line of more than 2 GB");
    fields_.load(table_.source, extent.begin, extent.end - extent.begin);
    const auto start = fields_.p;
    first_row_ = extent.first_row;
    {
      const std::lock_guard lock(table_.mutex);
      for (std::size_t i = 0; i < cells_.size(); ++i) cells_[i].kind = table_.columns[i].kind;
    }
    do {
      fields_.p = start;
      for (std::size_t i = 0; i < cells_.size(); ++i) begin(cells_[i], table_.columns[i]);
    } while (!read_rows(std::min(extent.rows, most), most >= extent.rows));

    for (auto& cell : cells_)
      if (cell.kind == CsvKind::text) cell.interner.finish(cell.texts);
    const std::lock_guard lock(table_.mutex);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      auto& column = table_.columns[i];
      auto& cell = cells_[i];
      // Written only where it changes, which it does not when a block is read once more: others read it then.
      const auto kind = common_kind(column.kind, cell.kind);
      if (kind != column.kind) column.kind = kind;
      column.kinds[block] = cell.kind;
      column.missing[block] = std::move(cell.missing);
      column.texts[block] = std::move(cell.texts);
    }
  }

 private:
  struct Cell {
    CsvTable::Column* column = nullptr;
    CsvKind kind = CsvKind::unknown;
    // The block's first value; one of them, by kind.
    double* numbers = nullptr;
    std::int64_t* integers = nullptr;
    std::uint8_t* booleans = nullptr;
    std::uint32_t* codes = nullptr;
    std::vector<std::uint32_t> missing;
    BlockTexts texts;
    BlockInterner interner;
  };

  void begin(Cell& cell, CsvTable::Column& column) {
    cell.column = &column;
    cell.missing.clear();
    cell.texts = {};
    find_room(cell);
  }
  void find_room(Cell& cell) {
    auto& room = *cell.column->room;
    if (cell.kind == CsvKind::number) cell.numbers = room.numbers() + first_row_;
    if (cell.kind == CsvKind::integer || cell.kind == CsvKind::timestamp)
      cell.integers = room.integers() + first_row_;
    if (cell.kind == CsvKind::boolean) cell.booleans = room.booleans() + first_row_;
    if (cell.kind == CsvKind::text) {
      cell.codes = room.codes() + first_row_;
      cell.interner.start(cell.texts);
    }
  }

  // False if a column turned out to be text, so that its numbers are to be kept as they were written.
  bool read_rows(std::size_t rows, bool to_the_end) {
    const auto columns = cells_.size();
    auto& p = fields_.p;
    for (std::size_t row = 0;; ++row) {
      fields_.skip_blank_lines();
      if (row == rows && (p == fields_.end || !to_the_end)) return true;
      if (row == rows || p == fields_.end) table_.source.throw_changed();
      line_ = p;
      for (std::size_t i = 0; i < columns; ++i) {
        if (!read_cell(cells_[i], row)) return false;
        const bool more = fields_.at_delimiter();
        if (more != (i + 1 < columns)) throw_ragged(i + 1);
        if (more) ++p;
      }
    }
  }

  bool read_cell(Cell& cell, std::size_t row) {
    auto& p = fields_.p;
    switch (cell.kind) {
      case CsvKind::text:
        cell.codes[row] =
            cell.interner.code(cell.texts, fields_.next(cell.column->name),
                               [this](std::string_view text) { return table_.is_missing(text); });
        return true;
      case CsvKind::number:
        if (!table_.plain_numbers) break;
        if (fields_.at_stop()) {
          cell.numbers[row] = std::numeric_limits<double>::quiet_NaN();
          return true;
        } else {
          const auto plain = plain_number(p, table_.stops);
          if (plain.kind == PlainNumber::Kind::none) break;
          cell.numbers[row] =
              plain.kind == PlainNumber::Kind::number ? plain.number : static_cast<double>(plain.integer);
          return true;
        }
      case CsvKind::integer:
        if (table_.plain_numbers) {
          const auto from = p;
          const auto plain = plain_number(p, table_.stops);
          if (plain.kind == PlainNumber::Kind::integer) {
            cell.integers[row] = plain.integer;
            return true;
          }
          p = from;
        }
        break;
      case CsvKind::unknown:
      case CsvKind::boolean:
      case CsvKind::timestamp:
        break;
    }
    return add(cell, row, fields_.next(cell.column->name));
  }

  // Any field of a column that is not (yet) text: finds out or widens the column's kind.
  bool add(Cell& cell, std::size_t row, std::string_view text) {
    if (text.empty() || table_.is_missing(text)) {
      add_missing(cell, row);
      return true;
    }
    const auto bare = trimmed(text);
    if (cell.kind == CsvKind::unknown) {
      cell.kind = truth(text).has_value() ? CsvKind::boolean
                  : whole_number(bare)    ? CsvKind::integer
                  : any_number(bare)      ? CsvKind::number
                                          : CsvKind::text;
      if (cell.kind == CsvKind::text) return false;
      find_room(cell);
      for (std::size_t before = 0; before < row; ++before) add_missing(cell, before);
    }
    if (cell.kind == CsvKind::boolean) {
      if (const auto flag = truth(text)) {
        cell.booleans[row] = *flag ? 1 : 0;
        return true;
      }
    } else if (cell.kind == CsvKind::timestamp) {
      if (const auto time = parse_iso(bare)) {
        cell.integers[row] = time->time_since_epoch().count();
        return true;
      }
    } else {
      const auto whole = whole_number(bare);
      if (whole && cell.kind == CsvKind::integer) {
        cell.integers[row] = *whole;
        return true;
      }
      const auto number = whole ? static_cast<double>(*whole) : any_number(bare);
      if (number && cell.kind == CsvKind::integer && !cell.column->given) widen(cell, row);
      if (number && cell.kind == CsvKind::number) {
        cell.numbers[row] = *number;
        return true;
      }
    }
    if (cell.column->given) throw_type(cell, text);
    cell.kind = CsvKind::text;
    return false;
  }

  void add_missing(Cell& cell, std::size_t row) {
    switch (cell.kind) {
      case CsvKind::number:
        cell.numbers[row] = std::numeric_limits<double>::quiet_NaN();
        return;
      case CsvKind::integer:
      case CsvKind::timestamp:
        cell.integers[row] = 0;
        break;
      case CsvKind::boolean:
        cell.booleans[row] = 0;
        break;
      case CsvKind::unknown:
      case CsvKind::text:
        return;
    }
    cell.missing.push_back(static_cast<std::uint32_t>(first_row_ + row));
  }

  void widen(Cell& cell, std::size_t rows) {
    cell.kind = CsvKind::number;
    find_room(cell);
    widen(cell.numbers, rows, cell.missing, first_row_);
    cell.missing.clear();
  }

 public:
  // Whole numbers into numbers where they stand.
  static void widen(double* values, std::size_t rows, const std::vector<std::uint32_t>& missing,
                    std::size_t first_row) {
    for (std::size_t i = 0; i < rows; ++i) {
      std::int64_t whole = 0;
      std::memcpy(&whole, values + i, sizeof whole);
      values[i] = static_cast<double>(whole);
    }
    for (const auto row : missing) values[row - first_row] = std::numeric_limits<double>::quiet_NaN();
  }

 private:
  [[noreturn]] void throw_type(const Cell& cell, std::string_view text) const {
    const auto* wanted = cell.kind == CsvKind::boolean   ? "true or false"
                         : cell.kind == CsvKind::integer ? "a whole number"
                         : cell.kind == CsvKind::number
                             ? "a number"
                             : "a date or time in ISO 8601, such as 2015-02-17 or 2015-02-17T08:30:00";
    throw DataError(fields_.place(line_, cell.column->name) + ": \"" + std::string(text) + "\" is not " +
                    wanted);
  }

  [[noreturn]] void throw_ragged(std::size_t read) {
    const auto columns = cells_.size();
    const auto counted = std::to_string(columns) + (columns == 1 ? " column is" : " columns are");
    const auto line = fields_.place(line_);
    if (read < columns)
      throw DataError(line + ": " + std::to_string(read) + (read == 1 ? " field" : " fields") + " where " +
                      counted + " named; column \"" + table_.columns[read].name + "\" has none");
    auto fields = read;
    std::string extra;
    while (fields_.at_delimiter()) {
      ++fields_.p;
      const auto text = fields_.next("column " + std::to_string(fields + 1));
      if (fields++ == read) extra = text;
    }
    throw DataError(line + ": " + std::to_string(fields) + " fields where " + counted +
                    " named; the first too many is \"" + extra + '"');
  }

  CsvTable& table_;
  CsvFields fields_;
  std::vector<Cell> cells_;
  std::size_t first_row_ = 0;
  const char* line_ = nullptr;
};

class CsvReader {
 public:
  CsvReader(const CsvSource& source, const CsvOptions& options)
      : source_(source), options_(options), table_(source, options) {
    const auto delimiter = options.delimiter;
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r')
      throw DataError("cdash: " + source.name() + ": the delimiter of CSV is neither a quote nor a line end");
  }

  // In blocks of that size; 0: as it suits the size.
  Frame read(std::size_t block) {
    const auto body = read_names();
    name_types();
    threads_ = options_.threads != 0 ? options_.threads
                                     : std::max<std::size_t>(1, std::thread::hardware_concurrency());
    const auto size = source_.size() - body;
    if (block == 0) {
      constexpr std::size_t most = 1 << 19;  // so that what a thread works on stays in its cache
      block = std::clamp<std::size_t>(size / (threads_ * 4), 1 << 17, most);
      if (size < 1 << 19 || threads_ == 1) block = std::clamp<std::size_t>(size, 1, most);
    }
    threads_ = std::min(threads_, size / block + 1);
    table_.blocks = CsvLayout::cut(source_, body, table_.stops, block, threads_);
    rows_ = table_.blocks.empty() ? 0 : table_.blocks.back().first_row + table_.blocks.back().rows;
    if (rows_ > 0xFFFFFFFF) throw DataError("cdash: " + source_.name() + " has more than 4294967295 rows");
    for (auto& column : table_.columns) {
      column.room = std::make_unique<CsvRoom>(rows_);
      column.kinds.resize(table_.blocks.size(), CsvKind::unknown);
      column.missing.resize(table_.blocks.size());
      column.texts.resize(table_.blocks.size());
    }
    read_blocks();
    std::vector<NamedColumn> result;
    for (auto& column : table_.columns) {
      auto data = take(column);
      result.emplace_back(std::move(column.name), data::Column({}, std::move(data)));
    }
    table_.columns.clear();
    if (size > 1 << 24) return_free_memory();
    return Frame(std::move(result));
  }

 private:
  // --- the line of names ---

  std::size_t read_names() {
    // Names are short; where they are not, once more with more of the text.
    for (std::size_t room = 1 << 14;; room *= 16) {
      const auto size = std::min(room, source_.size());
      CsvFields fields(source_, table_.stops);
      fields.load(source_, 0, size);
      table_.columns.clear();
      try {
        const auto at_end = !take_names(fields);
        if (!at_end || size == source_.size()) return fields.offset_of(fields.p);
      } catch (const DataError&) {
        if (size == source_.size()) throw;
      }
    }
  }

  // False if they go up to the end of what was loaded, and perhaps on.
  bool take_names(CsvFields& fields) {
    skip_mark(fields);
    if (!options_.names.empty()) {
      for (const auto& name : options_.names) add_column(name);
      return true;
    }
    fields.skip_blank_lines();
    if (fields.p == fields.end)
      throw DataError("cdash: " + source_.name() + " is empty; CSV starts with a line of column names");
    for (;;) {
      const auto place = table_.columns.size();
      std::string name(fields.next("column " + std::to_string(place + 1)));
      if (name.empty()) name = "Unnamed: " + std::to_string(place);
      add_column(name);
      if (!fields.at_delimiter()) break;
      ++fields.p;
    }
    fields.skip_line_end();
    return fields.p != fields.end;
  }

  void skip_mark(CsvFields& fields) const {
    const std::string_view text(fields.p, static_cast<std::size_t>(fields.end - fields.p));
    if (text.substr(0, 3) == "\xEF\xBB\xBF") fields.p += 3;
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF")
      throw DataError("cdash: " + source_.name() + " is UTF-16; save it as UTF-8");
  }

  void add_column(const std::string& name) {
    auto unique = name;
    const auto taken = [&] {
      return std::any_of(table_.columns.begin(), table_.columns.end(),
                         [&](auto& column) { return column.name == unique; });
    };
    for (int i = 1; taken(); ++i) unique = name + '.' + std::to_string(i);
    table_.columns.emplace_back();
    table_.columns.back().name = std::move(unique);
  }

  void name_types() {
    for (const auto& [name, type] : options_.types) give_type(name, type);
    for (const auto& name : options_.parse_dates) give_type(name, Type::timestamp);
  }
  void give_type(const std::string& name, Type type) {
    auto& columns = table_.columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](auto& column) { return column.name == name; });
    if (found == columns.end()) {
      std::vector<std::string_view> names;
      for (const auto& column : columns) names.push_back(column.name);
      throw DataError("cdash: " + source_.name() + " has no column \"" + name + "\" to give a type to" +
                      did_you_mean(name, names));
    }
    found->given = true;
    found->kind = type == Type::text        ? CsvKind::text
                  : type == Type::boolean   ? CsvKind::boolean
                  : type == Type::integer   ? CsvKind::integer
                  : type == Type::timestamp ? CsvKind::timestamp
                                            : CsvKind::number;
  }

  // --- the rows ---

  void read_blocks() {
    const auto blocks = table_.blocks.size();
    std::vector<std::unique_ptr<CsvBlockReader>> readers;
    for (std::size_t i = 0; i < threads_; ++i) readers.push_back(std::make_unique<CsvBlockReader>(table_));
    // Kinds from the first rows, so that most blocks are read once.
    constexpr std::size_t sample = 256;
    if (blocks != 0) readers[0]->read(0, sample);
    run_parallel(blocks, threads_, [&](std::size_t i, std::size_t thread) { readers[thread]->read(i); });
    run_parallel(blocks, threads_, [&](std::size_t i, std::size_t thread) {
      if (!make_common(i)) readers[thread]->read(i);
    });
  }

  // Brings a block's values to the kinds that the columns have now. False if it is to be read once more.
  bool make_common(std::size_t block) {
    for (const auto& column : table_.columns) {
      const auto kind = column.kinds[block];
      if (kind == column.kind || kind == CsvKind::integer) continue;
      if (kind != CsvKind::unknown || (column.kind == CsvKind::text && !table_.is_missing(""))) return false;
    }
    for (const auto& column : table_.columns)
      if (column.kinds[block] == CsvKind::integer && column.kind == CsvKind::text) return false;
    const auto& extent = table_.blocks[block];
    for (auto& column : table_.columns) {
      const auto kind = std::exchange(column.kinds[block], column.kind);
      if (kind == column.kind) continue;
      if (kind == CsvKind::integer) {
        CsvBlockReader::widen(column.room->numbers() + extent.first_row, extent.rows, column.missing[block],
                              extent.first_row);
        column.missing[block].clear();
      } else {
        fill_missing(column, extent, column.missing[block]);
      }
    }
    return true;
  }

  static void fill_missing(CsvTable::Column& column, const CsvBlock& extent,
                           std::vector<std::uint32_t>& missing) {
    const auto from = extent.first_row;
    const auto fill = [&](auto* values, auto none) { std::fill_n(values + from, extent.rows, none); };
    switch (column.kind) {
      case CsvKind::number:
        return fill(column.room->numbers(), std::numeric_limits<double>::quiet_NaN());
      case CsvKind::text:
        return fill(column.room->codes(), std::uint32_t{0});
      case CsvKind::boolean:
        fill(column.room->booleans(), std::uint8_t{0});
        break;
      case CsvKind::integer:
      case CsvKind::timestamp:
        fill(column.room->integers(), std::int64_t{0});
        break;
      case CsvKind::unknown:
        return;
    }
    missing.resize(extent.rows);
    for (std::size_t i = 0; i < extent.rows; ++i) missing[i] = static_cast<std::uint32_t>(from + i);
  }

  ColumnPtr take(CsvTable::Column& column) {
    auto data = std::make_shared<ColumnData>();
    data->size = rows_;
    switch (column.kind) {
      case CsvKind::unknown:
        std::fill_n(column.room->numbers(), rows_, std::numeric_limits<double>::quiet_NaN());
        [[fallthrough]];
      case CsvKind::number:
        data->type = Type::number;
        data->values = column.room->numbers();
        break;
      case CsvKind::integer:
      case CsvKind::timestamp:
        data->type = column.kind == CsvKind::integer ? Type::integer : Type::timestamp;
        data->values = column.room->integers();
        break;
      case CsvKind::boolean:
        data->type = Type::boolean;
        data->values = column.room->booleans();
        break;
      case CsvKind::text: {
        data->type = Type::text;
        auto* codes = column.room->codes();
        data->values = codes;
        TextMerger merger(column.texts);
        data->dictionary = merger.merge(threads_);
        run_parallel(table_.blocks.size(), threads_, [&](std::size_t i, std::size_t) {
          const auto& block = table_.blocks[i];
          merger.recode(i, codes + block.first_row, block.rows);
        });
        break;
      }
    }
    data->keep = column.room->take(column.kind);
    column.room.reset();
    column.texts = {};
    add_validity(*data, column.missing);
    column.missing = {};
    return data;
  }

  void add_validity(ColumnData& data, const std::vector<std::vector<std::uint32_t>>& missing) const {
    if (std::all_of(missing.begin(), missing.end(), [](auto& rows) { return rows.empty(); })) return;
    auto bits = std::make_shared<std::vector<std::uint8_t>>((rows_ + 7) / 8, std::uint8_t{0xFF});
    for (const auto& rows : missing)
      for (const auto row : rows) (*bits)[row >> 3] &= static_cast<std::uint8_t>(~(1U << (row & 7)));
    data.valid = bits->data();
    data.keep_valid = std::move(bits);
  }

  const CsvSource& source_;
  const CsvOptions& options_;
  CsvTable table_;
  std::size_t threads_ = 1;
  std::size_t rows_ = 0;
};

CDASH_DECL Frame parse_csv_in_blocks(std::string_view text, const CsvOptions& options, std::size_t block) {
  const auto source = CsvSource::of_text(text);
  return CsvReader(source, options).read(block);
}

}  // namespace detail

CDASH_DECL Frame read_csv(const std::string& path, const CsvOptions& options) {
  const auto source = detail::CsvSource::of_file(path);
  return detail::CsvReader(source, options).read(0);
}

CDASH_DECL Frame read_csv(std::istream& stream, const CsvOptions& options) {
  const auto source = detail::CsvSource::of_stream(stream);
  return detail::CsvReader(source, options).read(0);
}

CDASH_DECL Frame parse_csv(std::string_view text, const CsvOptions& options) {
  return detail::parse_csv_in_blocks(text, options, 0);
}

}  // namespace cdash::data
