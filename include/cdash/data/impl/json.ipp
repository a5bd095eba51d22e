// Bodies of data/json.hpp.
#pragma once

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <cdash/core/nearest.hpp>
#include <cdash/data/detail/file.hpp>
#include <cdash/data/detail/growing_column.hpp>
#include <cdash/data/json.hpp>
#include <limits>
#include <unordered_map>

namespace cdash::data {
namespace detail {

// Takes what the parser meets, without a tree in between. A false from one of its functions stops the parser,
// which then knows where it stands; problem() says what was wrong there.
class JsonFrame {
 public:
  using Error = boost::system::error_code;
  using Text = boost::json::string_view;

  explicit JsonFrame(const JsonOptions& options) : options_(options) {}

  const std::string& problem() const noexcept { return problem_; }

  Frame take() {
    std::vector<NamedColumn> result;
    for (auto& column : columns_) {
      column.fill(rows_);
      result.emplace_back(std::move(column.name), Column({}, column.take()));
    }
    return Frame(std::move(result));
  }

  // Types given for columns that are not there.
  void check_types() {
    for (const auto& [name, type] : options_.types) {
      if (places_.contains(name)) continue;
      std::vector<std::string_view> names;
      for (const auto& column : columns_) names.push_back(column.name);
      problem_ = "there is no column \"" + name + "\" to give a type to" + did_you_mean(name, names);
    }
  }

  // --- what the parser calls ---

  static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

  bool on_document_begin(Error&) { return true; }
  bool on_document_end(Error&) { return true; }
  bool on_comment_part(Text, Error&) { return true; }
  bool on_comment(Text, Error&) { return true; }

  bool on_array_begin(Error& error) {
    switch (place_) {
      case Place::start:
        place_ = Place::records;
        return true;
      case Place::split:
        if (part_ == "columns") return go(Place::names);
        if (part_ == "data") {
          if (columns_seen_) return go(Place::data);
          return stop(error, "\"data\" stands before \"columns\"; pandas writes \"columns\" first");
        }
        return skip();
      case Place::data:
        field_ = 0;
        return go(Place::row);
      case Place::skipped:
        return skip();
      case Place::records:
        return stop(error, at_row() +
                               " is a list; the rows of a list are objects, {\"name\": value}, or the "
                               "whole is {\"columns\": […], \"data\": [[…]]}");
      case Place::names:
        return stop(error, "the name of column " + std::to_string(columns_.size()) +
                               " is a list; a column's name is one text");
      case Place::record:
      case Place::row:
      case Place::end:
        break;
    }
    return stop(error, at_cell() + " is a list; a cell is one value");
  }

  bool on_array_end(std::size_t, Error& error) {
    switch (place_) {
      case Place::skipped:
        return unskip();
      case Place::names:
        columns_seen_ = true;
        return go(Place::split);
      case Place::data:
        data_seen_ = true;
        return go(Place::split);
      case Place::row:
        if (field_ != columns_.size())
          return stop(error, at_row() + " has " + values(field_) + " where " + named_columns() +
                                 "; column \"" + columns_[field_].name + "\" has none");
        return end_row(error) && go(Place::data);
      default:
        return go(Place::end);
    }
  }

  bool on_object_begin(Error& error) {
    switch (place_) {
      case Place::start:
        return go(Place::split);
      case Place::records:
        field_ = 0;
        return go(Place::record);
      case Place::split:
        if (part_ == "columns" || part_ == "data") return stop(error, not_a_frame());
        return skip();
      case Place::skipped:
        return skip();
      case Place::data:
        return stop(error, at_row() + " of \"data\" is an object; it is a list of the row's values");
      case Place::names:
        return stop(error, "the name of column " + std::to_string(columns_.size()) +
                               " is an object; a column's name is one text");
      case Place::record:
      case Place::row:
      case Place::end:
        break;
    }
    return stop(error, at_cell() + " is an object; a cell is one value");
  }

  bool on_object_end(std::size_t, Error& error) {
    if (place_ == Place::skipped) return unskip();
    if (place_ == Place::record) return end_row(error) && go(Place::records);
    if (!columns_seen_ || !data_seen_) return stop(error, not_a_frame());
    return go(Place::end);
  }

  bool on_key_part(Text text, std::size_t, Error&) {
    key_.append(text.data(), text.size());
    return true;
  }
  bool on_key(Text text, std::size_t, Error& error) {
    key_.append(text.data(), text.size());
    if (place_ == Place::split) part_ = key_;
    if (place_ == Place::record) find_column(key_);
    if (place_ == Place::record && columns_[field_].rows() > rows_)
      return stop(error, at_row() + " has the name \"" + key_ + "\" twice");
    key_.clear();
    return true;
  }

  bool on_string_part(Text text, std::size_t, Error&) {
    written_.append(text.data(), text.size());
    return true;
  }
  bool on_string(Text text, std::size_t, Error& error) {
    const auto whole = joined(text);
    const bool more = cell(
        error, [&](GrowingColumn& column) { return column.add(whole); },
        [&] { return "the text \"" + std::string(whole) + '"'; }, whole);
    written_.clear();
    return more;
  }

  bool on_number_part(Text text, Error&) {
    written_.append(text.data(), text.size());
    return true;
  }
  bool on_int64(std::int64_t number, Text text, Error& error) {
    return number_cell(text, error, [&](GrowingColumn& column, std::string_view written) {
      return column.add(number, written);
    });
  }
  bool on_uint64(std::uint64_t number, Text text, Error& error) {
    // The parser takes all that std::int64_t holds for signed.
    return number_cell(text, error, [&](GrowingColumn& column, std::string_view written) {
      return column.add(static_cast<double>(number), written);
    });
  }
  bool on_double(double number, Text text, Error& error) {
    return number_cell(text, error, [&](GrowingColumn& column, std::string_view written) {
      // The parser's own number may be off by one bit.
      static_cast<void>(std::from_chars(written.data(), written.data() + written.size(), number));
      return column.add(number, written);
    });
  }
  bool on_bool(bool flag, Error& error) {
    const std::string_view text = flag ? "true" : "false";
    return cell(
        error, [&](GrowingColumn& column) { return column.add(flag); }, [&] { return std::string(text); },
        text);
  }
  bool on_null(Error& error) {
    return cell(
        error,
        [](GrowingColumn& column) {
          column.add_missing();
          return true;
        },
        [] { return std::string("null"); }, "null");
  }

 private:
  enum class Place : std::uint8_t { start, records, record, split, names, data, row, skipped, end };

  bool go(Place place) {
    place_ = place;
    return true;
  }
  bool skip() {
    ++depth_;
    return go(Place::skipped);
  }
  bool unskip() { return --depth_ != 0 || go(Place::split); }

  bool stop(Error& error, std::string problem) {
    problem_ = std::move(problem);
    error = boost::json::error::exception;
    return false;
  }

  std::string_view joined(Text text) {
    if (written_.empty()) return {text.data(), text.size()};
    written_.append(text.data(), text.size());
    return written_;
  }

  template <class Add>
  bool number_cell(Text text, Error& error, const Add& add) {
    const auto written = joined(text);
    const bool more = cell(
        error, [&](GrowingColumn& column) { return add(column, written); },
        [&] { return "the number " + std::string(written); }, written);
    written_.clear();
    return more;
  }

  // A single value, wherever it stands; found() says it in a message.
  template <class Add, class Found>
  bool cell(Error& error, const Add& add, const Found& found, std::string_view written) {
    switch (place_) {
      case Place::names:
        if (places_.contains(std::string(written)))
          return stop(error, "there are two columns named \"" + std::string(written) + "\"; names differ");
        add_column(std::string(written));
        return true;
      case Place::row:
        if (field_ == columns_.size())
          return stop(error, at_row() + " has more than " + values(field_) + " where " + named_columns() +
                                 "; the first too many is " + found());
        [[fallthrough]];
      case Place::record:
        if (!add(columns_[field_])) return stop(error, misfit(columns_[field_], found()));
        ++field_;
        return true;
      case Place::records:
      case Place::data:
        return stop(error,
                    at_row() + " is " + found() +
                        (place_ == Place::data ? "; a row is a list of its values" : "; a row is an object"));
      case Place::split:
        if (part_ == "columns" || part_ == "data") return stop(error, not_a_frame());
        return true;
      case Place::skipped:
        return true;
      case Place::start:
      case Place::end:
        break;
    }
    return stop(error, "this is " + found() +
                           ", but a frame is a list of objects, [{\"name\": value}], or {\"columns\": […], "
                           "\"data\": [[…]]}");
  }

  bool end_row(Error& error) {
    if (rows_ == 0xFFFFFFFF) return stop(error, "there are more than 4294967295 rows");
    ++rows_;
    // Names that this record does not have.
    if (place_ == Place::record)
      for (auto& column : columns_) column.fill(rows_);
    return true;
  }

  // Records name the same columns in the same order, most of them.
  void find_column(const std::string& name) {
    if (field_ < columns_.size() && columns_[field_].name == name) return;
    const auto known = places_.find(name);
    if (known != places_.end()) {
      field_ = known->second;
      return;
    }
    field_ = columns_.size();
    add_column(name);
    columns_.back().fill(rows_);
  }

  void add_column(std::string name) {
    places_.emplace(name, columns_.size());
    const auto given = std::find_if(options_.types.begin(), options_.types.end(),
                                    [&](const auto& type) { return type.first == name; });
    columns_.emplace_back(std::move(name));
    if (given != options_.types.end()) columns_.back().give_type(given->second);
  }

  // --- what went wrong ---

  std::string not_a_frame() const {
    return "the object is no frame: one has the lists \"columns\" and \"data\", or the whole is a list of "
           "objects, "
           "[{\"name\": value}]";
  }
  std::string at_row() const { return "row " + std::to_string(rows_); }
  std::string at_cell() const {
    const auto name = field_ < columns_.size() ? columns_[field_].name : std::to_string(field_);
    return at_row() + ", column \"" + name + '"';
  }
  std::string values(std::size_t count) const {
    return std::to_string(count) + (count == 1 ? " value" : " values");
  }
  std::string named_columns() const {
    return std::to_string(columns_.size()) +
           (columns_.size() == 1 ? " column is named" : " columns are named");
  }
  std::string misfit(const GrowingColumn& column, const std::string& found) const {
    if (column.has_given_type()) {
      std::string_view wanted = "a number";
      if (column.type() == Type::integer) wanted = "a whole number";
      if (column.type() == Type::boolean) wanted = "true or false";
      if (column.type() == Type::timestamp)
        wanted = "an ISO 8601 text such as \"2015-02-17\", or milliseconds since 1970";
      return at_cell() + ": " + found + " is not " + std::string(wanted);
    }
    return at_cell() + ": " + found + " after " + std::string(plural_of(column.type())) +
           "; the values of a column are of one type, and with .types = {{\"" + column.name +
           "\", Type::text}} all are read as text";
  }

  const JsonOptions& options_;
  Place place_ = Place::start;
  std::size_t depth_ = 0;  // of what is skipped
  std::size_t rows_ = 0;   // whole ones
  std::size_t field_ = 0;  // the column whose value comes next
  bool columns_seen_ = false;
  bool data_seen_ = false;
  std::string part_;  // the name in {"columns": …}
  std::string key_;
  std::string written_;  // what came before the last part of a text or number
  std::string problem_;
  std::vector<GrowingColumn> columns_;
  std::unordered_map<std::string, std::size_t> places_;  // by name
};

inline Frame frame_of_json(const std::string& source, std::string_view text, const JsonOptions& options) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  boost::json::basic_parser<JsonFrame> parser(boost::json::parse_options(), options);
  boost::system::error_code error;
  auto read = parser.write_some(false, text.data(), text.size(), error);
  auto& frame = parser.handler();
  if (!error) {
    const auto rest = text.find_first_not_of(" \t\r\n", read);
    if (rest != std::string_view::npos) {
      read = rest;
      error = boost::json::error::extra_data;
    } else {
      frame.check_types();
      if (frame.problem().empty()) return frame.take();
      throw DataError("cdash: " + source + ": " + frame.problem());
    }
  }
  const auto before = text.substr(0, read);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  auto problem = frame.problem();
  if (problem.empty()) {
    const auto start = before.rfind('\n');
    const auto byte = start == std::string_view::npos ? before.size() : before.size() - start - 1;
    problem = "no JSON at byte " + std::to_string(byte) + " of the line: " + error.message();
  }
  throw DataError("cdash: " + source + ", line " + std::to_string(line) + ": " + problem);
}

}  // namespace detail

CDASH_DECL Frame read_json(const std::string& path, const JsonOptions& options) {
  return detail::frame_of_json(path, detail::read_file(path), options);
}

CDASH_DECL Frame parse_json(std::string_view text, const JsonOptions& options) {
  return detail::frame_of_json("the JSON text", text, options);
}

}  // namespace cdash::data
