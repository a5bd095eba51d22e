// Bodies of data/frame.hpp: frames as JSON and CSV text.
#pragma once

#include <cdash/data/frame.hpp>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <memory>
#include <ostream>
#include <system_error>

namespace cdash::data {
namespace detail {

// Where text goes piece by piece: kept, or passed on as soon as there is a block of it.
class TextSink {
 public:
  virtual ~TextSink() = default;
  std::string text;
  void offer() {
    if (text.size() >= std::size_t{1} << 16) flush();
  }
  virtual void flush() {}
};

class StreamSink final : public TextSink {
 public:
  explicit StreamSink(std::ostream& out) : out_(out) {}
  void flush() override {
    out_.write(text.data(), static_cast<std::streamsize>(text.size()));
    text.clear();
    if (!out_) throw DataError("cdash: the stream that a frame is written to takes no more text");
  }

 private:
  std::ostream& out_;
};

class FileSink final : public TextSink {
 public:
  explicit FileSink(const std::string& path) : path_(path), file_(std::fopen(path.c_str(), "wb")) {
    if (file_ == nullptr) throw_unwritable();
  }
  void flush() override {
    if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) throw_unwritable();
    text.clear();
  }
  void close() {
    flush();
    if (std::fclose(file_.release()) != 0) throw_unwritable();
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };
  [[noreturn]] void throw_unwritable() const {
    throw DataError("cdash: cannot write \"" + path_ + "\": " + std::generic_category().message(errno));
  }
  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
};

// A double in its shortest form, but not as a whole number: 1.0, not 1.
inline void append_double(std::string& out, double number) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  const std::string_view text(digits, static_cast<std::size_t>(end - digits));
  out += text;
  if (std::isfinite(number) && text.find_first_of(".e") == std::string_view::npos) out += ".0";
}

// Columns on their way out. What `Style` says: how a text, a number and a missing value are written.
template <class Style>
class Writer {
 public:
  Writer(const Frame& frame, const Style& style) : style_(style), rows_(frame.rows()) {
    for (const auto& name : frame.columns()) {
      Field field{frame[name].data(), {}};
      if (field.column->type == Type::text && field.column->dictionary->size() <= rows_ / 2 + 16) {
        // Each different text once, unless they are many beside the rows.
        const auto& dictionary = *field.column->dictionary;
        field.texts.resize(dictionary.size());
        style_.missing(field.texts[0]);
        for (std::size_t code = 1; code < dictionary.size(); ++code)
          style_.text(field.texts[code], dictionary[code]);
      }
      fields_.push_back(std::move(field));
    }
  }

  std::size_t rows() const noexcept { return rows_; }
  std::size_t columns() const noexcept { return fields_.size(); }

  void write(std::string& out, std::size_t column, std::size_t row) const {
    const auto& data = *fields_[column].column;
    if (data.type == Type::text && !fields_[column].texts.empty()) {
      out += fields_[column].texts[data.codes()[row]];
      return;
    }
    if (is_missing(data, row)) {
      style_.missing(out);
      return;
    }
    switch (data.type) {
      case Type::number:
        style_.number(out, data.numbers()[row]);
        break;
      case Type::integer:
        cdash::write_json(out, data.integers()[row]);
        break;
      case Type::boolean:
        out += data.booleans()[row] != 0 ? "true" : "false";
        break;
      case Type::timestamp:
        style_.time(out, data.integers()[row]);
        break;
      case Type::text:
        style_.text(out, (*data.dictionary)[data.codes()[row]]);
    }
  }

 private:
  struct Field {
    ColumnPtr column;
    std::vector<std::string> texts;  // by code; empty: each is written anew
  };
  Style style_;
  std::size_t rows_;
  std::vector<Field> fields_;
};

// As JavaScript writes values.
struct JsonStyle {
  void missing(std::string& out) const { out += "null"; }
  void number(std::string& out, double number) const { cdash::write_json(out, number); }
  void text(std::string& out, std::string_view text) const { cdash::write_json(out, text); }
  void time(std::string& out, std::int64_t nanoseconds) const {
    out += '"';
    append_iso(out, nanoseconds);
    out += '"';
  }
};

struct LastingJsonStyle : JsonStyle {
  void number(std::string& out, double number) const {
    if (std::isfinite(number))
      append_double(out, number);
    else
      missing(out);
  }
};

template <class Style>
inline void write_records(TextSink& sink, const Frame& frame, const Style& style) {
  const Writer<Style> writer(frame, style);
  std::vector<std::string> keys;  // {"name": or ,"name":
  for (const auto& name : frame.columns()) {
    keys.emplace_back(keys.empty() ? "{" : ",");
    cdash::write_json(keys.back(), std::string_view(name));
    keys.back() += ':';
  }
  auto& out = sink.text;
  out += '[';
  for (std::size_t row = 0; row < writer.rows(); ++row) {
    if (row != 0) out += ',';
    if (keys.empty()) out += '{';
    for (std::size_t i = 0; i < keys.size(); ++i) {
      out += keys[i];
      writer.write(out, i, row);
    }
    out += '}';
    sink.offer();
  }
  out += ']';
}

inline void write_split(TextSink& sink, const Frame& frame) {
  const Writer<LastingJsonStyle> writer(frame, {});
  auto& out = sink.text;
  out += "{\"columns\":[";
  for (std::size_t i = 0; i < writer.columns(); ++i) {
    if (i != 0) out += ',';
    cdash::write_json(out, std::string_view(frame.columns()[i]));
  }
  out += "],\"index\":[";
  for (std::size_t row = 0; row < writer.rows(); ++row) {
    if (row != 0) out += ',';
    cdash::write_json(out, static_cast<std::uint64_t>(row));
    sink.offer();
  }
  out += "],\"data\":[";
  for (std::size_t row = 0; row < writer.rows(); ++row) {
    out += row == 0 ? "[" : ",[";
    for (std::size_t i = 0; i < writer.columns(); ++i) {
      if (i != 0) out += ',';
      writer.write(out, i, row);
    }
    out += ']';
    sink.offer();
  }
  out += "]}";
}

inline void write_frame_json(TextSink& sink, const Frame& frame, JsonOrient orient) {
  if (orient == JsonOrient::split)
    write_split(sink, frame);
  else
    write_records(sink, frame, LastingJsonStyle());
}

struct CsvStyle {
  const CsvFormat& format;

  void missing(std::string& out) const { out += format.missing; }
  void number(std::string& out, double number) const { append_double(out, number); }
  void time(std::string& out, std::int64_t nanoseconds) const { append_iso(out, nanoseconds); }
  void text(std::string& out, std::string_view text) const {
    const char special[] = {format.delimiter, '"', '\n', '\r'};
    if (text.find_first_of({special, sizeof special}) == std::string_view::npos) {
      out += text;
      return;
    }
    out += '"';
    for (const char byte : text) {
      if (byte == '"') out += '"';
      out += byte;
    }
    out += '"';
  }
};

inline void write_frame_csv(TextSink& sink, const Frame& frame, const CsvFormat& format) {
  if (format.delimiter == '"' || format.delimiter == '\n' || format.delimiter == '\r')
    throw DataError("cdash: the delimiter of CSV is neither a quote nor a line end");
  const CsvStyle style{format};
  const Writer<CsvStyle> writer(frame, style);
  auto& out = sink.text;
  // A line without a character would be skipped by whoever reads it.
  const auto end_line = [&](std::size_t start) {
    if (out.size() == start && writer.columns() == 1) out += "\"\"";
    out += format.line_end;
  };
  if (format.names && writer.columns() != 0) {
    const auto start = out.size();
    for (std::size_t i = 0; i < writer.columns(); ++i) {
      if (i != 0) out += format.delimiter;
      style.text(out, frame.columns()[i]);
    }
    end_line(start);
  }
  for (std::size_t row = 0; row < writer.rows(); ++row) {
    const auto start = out.size();
    for (std::size_t i = 0; i < writer.columns(); ++i) {
      if (i != 0) out += format.delimiter;
      writer.write(out, i, row);
    }
    end_line(start);
    sink.offer();
  }
}

template <class Write>
inline std::string written(const Write& write) {
  TextSink sink;
  write(sink);
  return std::move(sink.text);
}
template <class Write>
inline void write_file(const std::string& path, const Write& write) {
  FileSink sink(path);
  write(sink);
  sink.close();
}
template <class Write>
inline void write_stream(std::ostream& out, const Write& write) {
  StreamSink sink(out);
  write(sink);
  sink.flush();
}

}  // namespace detail

CDASH_DECL void Records::write(std::string& out) const {
  detail::TextSink sink;
  sink.text = std::move(out);
  sink.text.reserve(sink.text.size() + frame_.rows() * frame_.columns().size() * 20 + 2);
  detail::write_records(sink, frame_, detail::JsonStyle());
  out = std::move(sink.text);
}

CDASH_DECL std::string Frame::to_json(JsonOrient orient) const {
  return detail::written([&](detail::TextSink& sink) { detail::write_frame_json(sink, *this, orient); });
}
CDASH_DECL void Frame::write_json(const std::string& path, JsonOrient orient) const {
  detail::write_file(path, [&](detail::TextSink& sink) { detail::write_frame_json(sink, *this, orient); });
}
CDASH_DECL void Frame::write_json(std::ostream& out, JsonOrient orient) const {
  detail::write_stream(out, [&](detail::TextSink& sink) { detail::write_frame_json(sink, *this, orient); });
}

CDASH_DECL std::string Frame::to_csv(const CsvFormat& format) const {
  return detail::written([&](detail::TextSink& sink) { detail::write_frame_csv(sink, *this, format); });
}
CDASH_DECL void Frame::write_csv(const std::string& path, const CsvFormat& format) const {
  detail::write_file(path, [&](detail::TextSink& sink) { detail::write_frame_csv(sink, *this, format); });
}
CDASH_DECL void Frame::write_csv(std::ostream& out, const CsvFormat& format) const {
  detail::write_stream(out, [&](detail::TextSink& sink) { detail::write_frame_csv(sink, *this, format); });
}

}  // namespace cdash::data
