// Bodies of data/csv.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/core/nearest.hpp>
#include <cdash/data/csv.hpp>
#include <cdash/data/detail/interner.hpp>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <system_error>

namespace cdash::data {
namespace detail {

// What pandas' read_csv takes for a missing value, the empty field included.
inline constexpr std::string_view default_missing[] = {
    "",     "#N/A", "#N/A N/A", "#NA",  "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
    "<NA>", "N/A",  "NA",       "NULL", "NaN",     "None",     "n/a",  "nan",  "null"};

// Text, with a line end behind it that belongs to nobody: loops over a field need no other stop.
struct CsvBuffer {
  std::unique_ptr<char[]> bytes;
  std::size_t size = 0;

  void allocate(std::size_t count) {
    bytes.reset(new char[count + 1]);  // not make_unique: no zeros first
    size = count;
  }
};

inline std::optional<std::int64_t> whole_number(std::string_view text) noexcept {
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

inline std::optional<double> any_number(std::string_view text) noexcept {
  auto digits = text;
  if (!digits.empty() && (digits.front() == '+' || digits.front() == '-')) digits.remove_prefix(1);
  if (digits.empty()) return std::nullopt;
  const bool is_digit = (digits.front() >= '0' && digits.front() <= '9') || digits.front() == '.';
  const auto letter = static_cast<char>(digits.front() | 0x20);
  if (!is_digit && letter != 'i') return std::nullopt;  // infinity, but no nan(…) and no second sign
  if (text.front() == '+') text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    // Too large or too small? Not by strtod: it reads a comma for the point in some locales.
    const auto exponent = digits.find_first_of("eE");
    const bool small = exponent != std::string_view::npos ? digits[exponent + 1] == '-'
                                                          : digits.front() == '0' || digits.front() == '.';
    const auto size = small ? 0.0 : std::numeric_limits<double>::infinity();
    return text.front() == '-' ? -size : size;
  }
  if (error != std::errc()) return std::nullopt;
  return number;
}

inline std::optional<bool> truth(std::string_view text) noexcept {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

// Numbers may stand among blanks.
inline std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

class CsvReader {
 public:
  CsvReader(std::string source, const CsvBuffer& buffer, const CsvOptions& options)
      : source_(std::move(source)),
        begin_(buffer.bytes.get()),
        end_(begin_ + buffer.size),
        options_(options) {
    if (options.missing) missing_.assign(options.missing->begin(), options.missing->end());
    if (!options.missing) missing_.assign(std::begin(default_missing), std::end(default_missing));
    plain_numbers_ = std::none_of(missing_.begin(), missing_.end(),
                                  [](std::string_view text) { return any_number(trimmed(text)); });
    if (options.delimiter == '"' || options.delimiter == '\n' || options.delimiter == '\r')
      throw DataError("cdash: " + source_ + ": the delimiter of CSV is neither a quote nor a line end");
    stops_[static_cast<unsigned char>(options.delimiter)] = true;
    stops_[static_cast<unsigned char>('\n')] = true;
    stops_[static_cast<unsigned char>('\r')] = true;
  }

  Frame read() {
    skip_mark();
    read_names();
    const auto body = p_;
    // Types from the first lines, so that most files are read once. A column that turns out to be text only
    // later costs one more pass: its numbers must be kept as they were written.
    constexpr std::size_t sample = 256;
    read_rows(sample);
    if (p_ == end_ && !again_) return take();
    again_ = false;
    restart(body);
    read_rows(std::numeric_limits<std::size_t>::max());
    if (again_) {
      restart(body);
      read_rows(std::numeric_limits<std::size_t>::max());
    }
    return take();
  }

 private:
  enum class Kind : std::uint8_t { unknown, boolean, integer, number, text };

  struct Builder {
    std::string name;
    Kind kind = Kind::unknown;
    bool given = false;  // the type was told, not found out
    std::size_t rows = 0;
    std::vector<std::int64_t> integers;
    std::vector<double> numbers;
    std::vector<std::uint8_t> booleans;
    std::vector<std::uint32_t> codes;
    std::vector<std::uint32_t> missing;  // rows, for integers and booleans
    Interner interner;
    std::uint32_t last_code = 0;
    std::string_view last_text;  // in the input; repeats are common
    bool has_last = false;
    std::array<std::pair<std::string_view, std::uint32_t>, 32> waiting;  // texts in the input, and their tags
    std::size_t waiting_count = 0;
  };

  // --- the parts of a file ---

  void skip_mark() {
    p_ = begin_;
    const auto starts_with = [&](std::string_view mark) {
      return static_cast<std::size_t>(end_ - p_) >= mark.size() &&
             std::memcmp(p_, mark.data(), mark.size()) == 0;
    };
    if (starts_with("\xEF\xBB\xBF")) p_ += 3;
    if (starts_with("\xFF\xFE") || starts_with("\xFE\xFF"))
      throw DataError("cdash: " + source_ + " is UTF-16; save it as UTF-8");
  }

  void read_names() {
    if (!options_.names.empty()) {
      for (const auto& name : options_.names) add_column(name);
    } else {
      skip_blank_lines();
      if (p_ == end_)
        throw DataError("cdash: " + source_ + " is empty; CSV starts with a line of column names");
      line_ = p_;
      for (;;) {
        const auto place = builders_.size();
        std::string name(field("column " + std::to_string(place + 1)));
        if (name.empty()) name = "Unnamed: " + std::to_string(place);
        add_column(name);
        if (p_ == end_ || *p_ != options_.delimiter) break;
        ++p_;
      }
      end_line();
    }
    for (const auto& [name, type] : options_.types) {
      const auto found =
          std::find_if(builders_.begin(), builders_.end(), [&](auto& b) { return b.name == name; });
      if (found == builders_.end()) {
        std::vector<std::string_view> names;
        for (const auto& builder : builders_) names.push_back(builder.name);
        throw DataError("cdash: " + source_ + " has no column \"" + name + "\" to give a type to" +
                        did_you_mean(name, names));
      }
      found->given = true;
      found->kind = type == Type::text      ? Kind::text
                    : type == Type::boolean ? Kind::boolean
                    : type == Type::integer ? Kind::integer
                                            : Kind::number;
    }
  }

  void add_column(const std::string& name) {
    auto unique = name;
    const auto taken = [&] {
      return std::any_of(builders_.begin(), builders_.end(), [&](auto& b) { return b.name == unique; });
    };
    for (int i = 1; taken(); ++i) unique = name + '.' + std::to_string(i);
    builders_.emplace_back();
    builders_.back().name = std::move(unique);
  }

  void skip_blank_lines() {
    while (p_ != end_ && (*p_ == '\n' || *p_ == '\r')) ++p_;
  }

  void end_line() {
    if (p_ == end_) return;
    if (*p_ == '\r') ++p_;
    if (p_ != end_ && *p_ == '\n') ++p_;
  }

  void restart(const char* body) {
    const auto per_row =
        rows_ == 0 ? 16 : std::max<std::size_t>(1, static_cast<std::size_t>(p_ - body) / rows_);
    const auto expected = static_cast<std::size_t>(end_ - body) / per_row;
    for (auto& builder : builders_) {
      Builder fresh;
      fresh.name = std::move(builder.name);
      fresh.kind = builder.kind;
      fresh.given = builder.given;
      const auto room = expected + expected / 50 + 16;
      if (fresh.kind == Kind::integer) fresh.integers.reserve(room);
      if (fresh.kind == Kind::number) fresh.numbers.reserve(room);
      if (fresh.kind == Kind::boolean) fresh.booleans.reserve(room);
      if (fresh.kind == Kind::text) fresh.codes.reserve(room);
      builder = std::move(fresh);
    }
    p_ = body;
    rows_ = 0;
  }

  void read_rows(std::size_t most) {
    const auto columns = builders_.size();
    for (skip_blank_lines(); p_ != end_ && rows_ < most; skip_blank_lines()) {
      if (rows_ == 0xFFFFFFFF) throw DataError("cdash: " + source_ + " has more than 4294967295 rows");
      line_ = p_;
      for (std::size_t i = 0; i < columns; ++i) {
        read_cell(builders_[i]);
        const bool more = p_ != end_ && *p_ == options_.delimiter;
        if (more != (i + 1 < columns)) throw_ragged(i + 1);
        if (more) ++p_;
      }
      end_line();
      ++rows_;
    }
  }

  // --- one field ---

  bool at_stop(const char* p) const noexcept { return stops_[static_cast<unsigned char>(*p)]; }

  // The field at p_, quotes taken off; p_ then stands behind it. The view is into the input or scratch_.
  std::string_view field(std::string_view column) {
    if (p_ == end_ || *p_ != '"') {
      const auto from = p_;
      while (!at_stop(p_)) ++p_;
      return {from, static_cast<std::size_t>(p_ - from)};
    }
    const auto open = p_++;
    auto from = p_;
    bool copied = false;
    for (;;) {
      const auto quote = static_cast<const char*>(std::memchr(p_, '"', static_cast<std::size_t>(end_ - p_)));
      if (quote == nullptr)
        throw DataError(place(open, column) + ": the quote that opens this field is never closed");
      p_ = quote + 1;
      if (p_ == end_ || *p_ != '"') {
        if (!at_stop(p_))
          throw DataError(place(open, column) +
                          ": text after the closing quote; a quote inside a quoted field is written twice");
        const std::string_view rest(from, static_cast<std::size_t>(quote - from));
        if (!copied) return rest;
        scratch_.append(rest);
        return scratch_;
      }
      if (!copied) scratch_.clear();
      copied = true;
      scratch_.append(from, p_);  // up to and with the first of the two quotes
      from = ++p_;
    }
  }

  bool is_missing(std::string_view text) const noexcept {
    return std::find(missing_.begin(), missing_.end(), text) != missing_.end();
  }

  void read_cell(Builder& column) {
    switch (column.kind) {
      case Kind::integer:
      case Kind::number:
        if (plain_numbers_ && read_plain_number(column)) return;
        break;
      case Kind::text: {
        const auto text = field(column.name);
        if (column.interner.is_large()) {
          add_later(column, text);
          return;
        }
        if (!column.has_last || text != column.last_text) {
          column.last_code = column.interner.code(text, [this](std::string_view t) { return is_missing(t); });
          column.has_last = text.data() != scratch_.data();
          column.last_text = text;
        }
        column.codes.push_back(column.last_code);
        return;
      }
      case Kind::unknown:
      case Kind::boolean:
        break;
    }
    add(column, field(column.name));
  }

  // Lookups of many different texts, some at a time, so that they wait for memory together.
  void add_later(Builder& column, std::string_view text) {
    const bool lasting = text.data() != scratch_.data();
    if (lasting) {
      const auto tag = column.interner.tag(text);
      column.interner.announce(tag);
      column.waiting[column.waiting_count++] = {text, tag};
      if (column.waiting_count < column.waiting.size()) return;
    }
    look_up(column);
    if (!lasting) {
      column.codes.push_back(
          column.interner.code(text, [this](std::string_view t) { return is_missing(t); }));
    }
  }

  void look_up(Builder& column) {
    for (std::size_t i = 0; i < column.waiting_count; ++i) {
      const auto& [text, tag] = column.waiting[i];
      column.codes.push_back(
          column.interner.code(text, tag, [this](std::string_view t) { return is_missing(t); }));
    }
    column.waiting_count = 0;
  }

  // Numbers as programs write them, straight from the input: first those whose digits and power of ten a
  // double holds exactly, so that one division rounds right. What is left for add(): blanks, quotes, a plus
  // sign, missing values, text.
  bool read_plain_number(Builder& column) {
    auto p = p_;
    const bool negative = *p == '-';
    if (negative) ++p;
    std::uint64_t digits = 0;
    const auto first = p;
    for (; static_cast<unsigned char>(*p - '0') < 10; ++p)
      digits = digits * 10 + static_cast<unsigned char>(*p - '0');
    const auto whole = p - first;
    if (whole == 0 || whole > 18) return false;
    if (at_stop(p)) {
      const auto number = negative ? -static_cast<std::int64_t>(digits) : static_cast<std::int64_t>(digits);
      if (column.kind == Kind::integer)
        column.integers.push_back(number);
      else
        column.numbers.push_back(negative && digits == 0 ? -0.0 : static_cast<double>(number));
      p_ = p;
      return true;
    }
    if (column.kind == Kind::integer) return false;
    if (*p == '.') {
      const auto point = ++p;
      for (; static_cast<unsigned char>(*p - '0') < 10; ++p) {
        digits = digits * 10 + static_cast<unsigned char>(*p - '0');
      }
      const auto fraction = p - point;
      if (at_stop(p) && whole + fraction <= 18 && digits <= (std::uint64_t{1} << 53)) {
        static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                            1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
        const auto number = static_cast<double>(digits) / powers[fraction];
        column.numbers.push_back(negative ? -number : number);
        p_ = p;
        return true;
      }
    }
    double number = 0;
    const auto [stop, error] = std::from_chars(p_, end_, number);
    if (error != std::errc() || !at_stop(stop)) return false;
    column.numbers.push_back(number);
    p_ = stop;
    return true;
  }

  // Any field of a column that is not (yet) text: finds out or widens the column's kind.
  void add(Builder& column, std::string_view text) {
    const auto row = static_cast<std::uint32_t>(rows_);
    const auto bare = trimmed(text);
    if (text.empty() || is_missing(text)) {
      switch (column.kind) {
        case Kind::integer:
          column.missing.push_back(row);
          column.integers.push_back(0);
          break;
        case Kind::boolean:
          column.missing.push_back(row);
          column.booleans.push_back(0);
          break;
        case Kind::number:
          column.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
          break;
        case Kind::unknown:
        case Kind::text:
          break;
      }
      return;
    }
    if (column.kind == Kind::unknown) {
      const bool flag = truth(text).has_value();
      column.kind = flag                 ? Kind::boolean
                    : whole_number(bare) ? Kind::integer
                    : any_number(bare)   ? Kind::number
                                         : Kind::text;
      fill_missing(column, row);
    }
    if (column.kind == Kind::boolean) {
      if (const auto flag = truth(text)) {
        column.booleans.push_back(*flag ? 1 : 0);
        return;
      }
    } else if (column.kind == Kind::integer) {
      if (const auto number = whole_number(bare)) {
        column.integers.push_back(*number);
        return;
      }
      if (!column.given && any_number(bare)) widen(column);
    }
    if (column.kind == Kind::number) {
      if (const auto number = any_number(bare)) {
        column.numbers.push_back(*number);
        return;
      }
    }
    if (column.given) {
      const auto wanted = column.kind == Kind::boolean   ? "true or false"
                          : column.kind == Kind::integer ? "a whole number"
                                                         : "a number";
      throw DataError(place(line_, column.name) + ": \"" + std::string(text) + "\" is not " + wanted);
    }
    if (column.kind == Kind::text) {
      column.codes.push_back(column.interner.code(text));
      return;
    }
    column.kind = Kind::text;
    again_ = true;
    column.codes.assign(row + 1, 0);
  }

  // The rows before the first value of a column.
  void fill_missing(Builder& column, std::uint32_t row) {
    switch (column.kind) {
      case Kind::integer:
        column.integers.assign(row, 0);
        break;
      case Kind::boolean:
        column.booleans.assign(row, 0);
        break;
      case Kind::number:
        column.numbers.assign(row, std::numeric_limits<double>::quiet_NaN());
        return;
      case Kind::text:
        column.codes.assign(row, 0);
        if (row != 0 && !is_missing("")) again_ = true;  // they are empty texts then, not missing ones
        return;
      case Kind::unknown:
        return;
    }
    for (std::uint32_t i = 0; i < row; ++i) column.missing.push_back(i);
  }

  static void widen(Builder& column) {
    column.kind = Kind::number;
    column.numbers.reserve(column.integers.capacity());
    for (const auto number : column.integers) column.numbers.push_back(static_cast<double>(number));
    for (const auto row : column.missing) column.numbers[row] = std::numeric_limits<double>::quiet_NaN();
    column.integers = {};
    column.missing = {};
  }

  Frame take() {
    std::vector<NamedColumn> columns;
    for (auto& column : builders_) {
      look_up(column);
      const auto fitted = [](auto& values) {
        if (values.capacity() > values.size() + values.size() / 8) values.shrink_to_fit();
        return std::move(values);
      };
      ColumnPtr data;
      switch (column.kind) {
        case Kind::integer:
          data = column_of_integers(fitted(column.integers), column.missing);
          break;
        case Kind::boolean:
          data = column_of_booleans(fitted(column.booleans), column.missing);
          break;
        case Kind::number:
          data = column_of_numbers(fitted(column.numbers));
          break;
        case Kind::text:
          data = column_of_codes(fitted(column.codes), column.interner.take());
          break;
        case Kind::unknown:
          data = column_of_numbers(std::vector<double>(rows_, std::numeric_limits<double>::quiet_NaN()));
      }
      columns.emplace_back(std::move(column.name), Column({}, std::move(data)));
    }
    return Frame(std::move(columns));
  }

  // --- what went wrong, and where ---

  std::size_t line_number(const char* at) const {
    std::size_t lines = 1;
    for (auto p = begin_; p < at; ++p)
      if (*p == '\n' || (*p == '\r' && p[1] != '\n')) ++lines;
    return lines;
  }
  std::string place(const char* at) const {
    return "cdash: " + source_ + ", line " + std::to_string(line_number(at));
  }
  std::string place(const char* at, std::string_view column) const {
    return place(at) + ", column \"" + std::string(column) + '"';
  }

  [[noreturn]] void throw_ragged(std::size_t read) {
    const auto columns = builders_.size();
    const auto counted = std::to_string(columns) + (columns == 1 ? " column is" : " columns are");
    if (read < columns)
      throw DataError(place(line_) + ": " + std::to_string(read) + (read == 1 ? " field" : " fields") +
                      " where " + counted + " named; column \"" + builders_[read].name + "\" has none");
    auto fields = read;
    std::string extra;
    while (p_ != end_ && *p_ == options_.delimiter) {
      ++p_;
      const auto text = field("column " + std::to_string(fields + 1));
      if (fields++ == read) extra = text;
    }
    throw DataError(place(line_) + ": " + std::to_string(fields) + " fields where " + counted +
                    " named; the first too many is \"" + extra + '"');
  }

  std::string source_;
  const char* begin_;
  const char* end_;  // *end_ is a line end
  const CsvOptions& options_;
  std::vector<std::string_view> missing_;
  std::array<bool, 256> stops_{};
  std::vector<Builder> builders_;
  const char* p_ = nullptr;
  const char* line_ = nullptr;
  std::size_t rows_ = 0;
  bool plain_numbers_ = true;  // no number means "missing"
  bool again_ = false;         // a column became text after values of it were taken for numbers or bools
  std::string scratch_;
};

[[noreturn]] inline void throw_unreadable(const std::string& path, int error) {
  const bool relative = path.empty() || path.front() != '/';
  throw DataError("cdash: cannot read \"" + path + "\": " + std::generic_category().message(error) +
                  (error == ENOENT && relative ? "; the path counts from the working directory" : ""));
}

inline CsvBuffer file_bytes(const std::string& path) {
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) throw_unreadable(path, errno);
  std::setvbuf(file.get(), nullptr, _IONBF, 0);
  // A pipe has no size: read it in pieces that double.
  std::size_t room = 1 << 16;
  if (std::fseek(file.get(), 0, SEEK_END) == 0) {
    const auto size = std::ftell(file.get());
    if (size > 0 && size < std::numeric_limits<long>::max()) room = static_cast<std::size_t>(size) + 1;
    std::rewind(file.get());
  }
  CsvBuffer buffer;
  buffer.allocate(room);
  std::size_t read = 0;
  for (;;) {
    errno = 0;
    read += std::fread(buffer.bytes.get() + read, 1, room - read, file.get());
    if (std::ferror(file.get()) != 0) throw_unreadable(path, errno);
    if (read < room) break;
    CsvBuffer larger;
    larger.allocate(room *= 2);
    std::memcpy(larger.bytes.get(), buffer.bytes.get(), read);
    buffer = std::move(larger);
  }
  buffer.size = read;
  buffer.bytes[read] = '\n';
  return buffer;
}

}  // namespace detail

CDASH_DECL Frame read_csv(const std::string& path, const CsvOptions& options) {
  const auto bytes = detail::file_bytes(path);
  return detail::CsvReader(path, bytes, options).read();
}

CDASH_DECL Frame parse_csv(std::string_view text, const CsvOptions& options) {
  detail::CsvBuffer bytes;
  bytes.allocate(text.size());
  if (!text.empty()) std::memcpy(bytes.bytes.get(), text.data(), text.size());
  bytes.bytes[text.size()] = '\n';
  return detail::CsvReader("the CSV text", bytes, options).read();
}

}  // namespace cdash::data
