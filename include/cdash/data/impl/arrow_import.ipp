// Bodies of data/arrow.hpp: frames from Arrow's arrays.
#pragma once

#include <algorithm>
#include <cdash/data/arrow.hpp>
#include <cdash/data/detail/arrow_handle.hpp>
#include <cdash/data/detail/cells.hpp>
#include <cdash/data/detail/interner.hpp>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace cdash::data {
namespace detail {

// A column's array.
using ArrowOwner = std::shared_ptr<ArrowHandle<ArrowArray>>;

// What a format is called where it is refused.
inline std::string_view name_of_arrow(std::string_view format) {
  static constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"+l", "lists"},
      {"+L", "lists"},
      {"+vl", "lists"},
      {"+vL", "lists"},
      {"+w:", "lists"},
      {"+s", "structs"},
      {"+m", "maps"},
      {"+ud:", "unions"},
      {"+us:", "unions"},
      {"+r", "runs of values"},
      {"z", "binary data"},
      {"Z", "binary data"},
      {"vz", "binary data"},
      {"w:", "binary data"},
      {"e", "half floats"},
      {"tt", "times of the day"},
      {"tD", "durations"},
      {"ti", "intervals"},
      {"d:", "decimals of more than 128 bits"}};
  for (const auto& [start, name] : names)
    if (format.starts_with(start)) return name;
  return "something";
}

// Reads one array of a column: the rows from `start` on, `size` of them.
class ArrowReader {
 public:
  ArrowReader(const ArrowSchema& schema, const ArrowArray& array, std::int64_t start, std::size_t size,
              ArrowOwner owner, std::string name)
      : schema_(schema),
        array_(array),
        start_(static_cast<std::size_t>(start + array.offset)),
        size_(size),
        owner_(std::move(owner)),
        name_(std::move(name)),
        format_(schema.format == nullptr ? "" : schema.format) {
    if (size_ != 0 && array.length < start + static_cast<std::int64_t>(size))
      throw DataError(place() + " has " + std::to_string(array.length) + " values where " +
                      std::to_string(static_cast<std::size_t>(start) + size) + " are told");
    if (size_ == 0 || array.null_count == 0 || array.n_buffers == 0 || format_ == "n") return;
    bits_ = static_cast<const std::uint8_t*>(array.buffers[0]);
    if (bits_ == nullptr) return;
    for (std::size_t row = 0; row < size_ && !has_nulls_; ++row) has_nulls_ = !is_valid(row);
    if (!has_nulls_) bits_ = nullptr;
  }

  ColumnPtr read() const {
    if (schema_.dictionary != nullptr) return read_dictionary();
    if (format_.size() == 1) {
      switch (format_[0]) {
        case 'n':
          return column_of_numbers(std::vector<double>(size_, nothing));
        case 'b':
          return read_bools();
        case 'c':
          return converted<std::int8_t>();
        case 'C':
          return converted<std::uint8_t>();
        case 's':
          return converted<std::int16_t>();
        case 'S':
          return converted<std::uint16_t>();
        case 'i':
          return converted<std::int32_t>();
        case 'I':
          return converted<std::uint32_t>();
        case 'l':
          return shared_integers(Type::integer);
        case 'L':
          return converted<std::uint64_t>();
        case 'f':
          return read_numbers([values = buffer<float>()](std::size_t row) { return values[row]; });
        case 'g':
          return shared_numbers();
        case 'u':
          return read_texts<std::int32_t>();
        case 'U':
          return read_texts<std::int64_t>();
        default:
          break;
      }
    }
    if (format_ == "vu") return read_text_views();
    if (format_ == "tdD") return read_times<std::int32_t>(86'400'000'000'000);
    if (format_ == "tdm") return read_times<std::int64_t>(1'000'000);
    if (format_.starts_with("ts") && format_.size() >= 4 && format_[3] == ':') return read_timestamps();
    if (format_.starts_with("d:")) {
      const auto scale = decimal_scale();
      if (scale) return read_decimals(*scale);
    }
    throw DataError(
        place() + " holds " + std::string(name_of_arrow(format_)) + " (format \"" + std::string(format_) +
        "\"), which no column of a frame can; leave it out, or make it numbers, text or timestamps");
  }

 private:
  static constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

  std::string place() const { return "cdash: column \"" + name_ + "\" of the Arrow data"; }

  bool is_valid(std::size_t row) const noexcept {
    const auto at = start_ + row;
    return bits_ == nullptr || (bits_[at >> 3] >> (at & 7) & 1) != 0;
  }

  // The column's own part of a buffer. An array without rows may have none.
  template <class T>
  const T* buffer(std::int64_t index = 1) const noexcept {
    if (size_ == 0 || index >= array_.n_buffers) return nullptr;
    return static_cast<const T*>(array_.buffers[index]) + start_;
  }

  template <class T>
  bool is_aligned(const T* values) const noexcept {
    return reinterpret_cast<std::uintptr_t>(values) % alignof(T) == 0;
  }

  // --- without a copy ---

  ColumnPtr shared_numbers() const {
    const auto* values = buffer<double>();
    bool as_it_is = is_aligned(values);
    for (std::size_t row = 0; has_nulls_ && as_it_is && row < size_; ++row)
      as_it_is = is_valid(row) || std::isnan(values[row]);
    if (as_it_is) return view_of(Type::number, values, size_, owner_);
    return read_numbers([=](std::size_t row) {
      double value = 0;
      std::memcpy(&value, values + row, sizeof value);
      return value;
    });
  }

  ColumnPtr shared_integers(Type type) const {
    const auto* values = buffer<std::int64_t>();
    if (!is_aligned(values)) {
      std::vector<std::int64_t> copy(size_);
      std::memcpy(copy.data(), static_cast<const void*>(values), size_ * sizeof(std::int64_t));
      return with_nulls(type, std::move(copy));
    }
    if (!has_nulls_) return view_of(type, values, size_, owner_);
    auto column = std::make_shared<ColumnData>(*view_of(type, values, size_, owner_));
    if (start_ % 8 == 0) {
      column->valid = bits_ + start_ / 8;
      column->keep_valid = owner_;
    } else {
      keep_nulls(*column);
    }
    return column;
  }

  // --- with one ---

  template <class Get>
  ColumnPtr read_numbers(const Get& get) const {
    std::vector<double> numbers(size_);
    for (std::size_t row = 0; row < size_; ++row)
      numbers[row] = is_valid(row) ? static_cast<double>(get(row)) : nothing;
    return column_of_numbers(std::move(numbers));
  }

  void keep_nulls(ColumnData& column) const {
    auto bits = std::make_shared<std::vector<std::uint8_t>>((size_ + 7) / 8);
    for (std::size_t row = 0; row < size_; ++row)
      if (is_valid(row)) (*bits)[row >> 3] |= static_cast<std::uint8_t>(1U << (row & 7));
    column.valid = bits->data();
    column.keep_valid = std::move(bits);
  }

  template <class T>
  ColumnPtr with_nulls(Type type, std::vector<T> values) const {
    auto keep = std::make_shared<const std::vector<T>>(std::move(values));
    auto column = std::make_shared<ColumnData>(*view_of(type, keep->data(), keep->size(), keep));
    if (has_nulls_) keep_nulls(*column);
    return column;
  }

  template <class T>
  ColumnPtr converted() const {
    const auto* values = buffer<T>();
    auto cells = cells_of<T>(size_);
    for (std::size_t row = 0; row < size_; ++row) {
      if (is_valid(row))
        cells.add(values[row]);
      else
        cells.add_missing();
    }
    return cells.take();
  }

  ColumnPtr read_bools() const {
    std::vector<std::uint8_t> flags(size_);
    const auto* bits = size_ == 0 ? nullptr : static_cast<const std::uint8_t*>(array_.buffers[1]);
    for (std::size_t row = 0; row < size_; ++row)
      flags[row] = bits[(start_ + row) >> 3] >> ((start_ + row) & 7) & 1;
    return with_nulls(Type::boolean, std::move(flags));
  }

  template <class T>
  ColumnPtr read_times(std::int64_t nanoseconds) const {
    const auto* values = buffer<T>();
    const auto most = std::numeric_limits<std::int64_t>::max() / nanoseconds;
    std::vector<std::int64_t> times(size_);
    for (std::size_t row = 0; row < size_; ++row) {
      if (!is_valid(row)) continue;
      const std::int64_t value = values[row];
      if (value > most || value < -most)
        throw DataError(place() + ", row " + std::to_string(row) +
                        ": the time lies beyond what a timestamp holds, the years 1677 to 2262");
      times[row] = value * nanoseconds;
    }
    return with_nulls(Type::timestamp, std::move(times));
  }

  ColumnPtr read_timestamps() const {
    const auto zone = format_.substr(4);
    static constexpr std::string_view utc[] = {"", "UTC", "utc", "Etc/UTC", "Z", "GMT", "+00:00"};
    if (std::find(std::begin(utc), std::end(utc), zone) == std::end(utc))
      throw DataError(place() + " holds timestamps in the time zone \"" + std::string(zone) +
                      "\"; a frame's are in UTC, convert them first");
    switch (format_[2]) {
      case 's':
        return read_times<std::int64_t>(1'000'000'000);
      case 'm':
        return read_times<std::int64_t>(1'000'000);
      case 'u':
        return read_times<std::int64_t>(1'000);
      default:
        return shared_integers(Type::timestamp);
    }
  }

  // "d:19,2" or "d:19,2,128"; nothing for another width.
  std::optional<int> decimal_scale() const {
    const auto comma = format_.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const auto rest = format_.substr(comma + 1);
    int scale = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), scale);
    if (error != std::errc()) return std::nullopt;
    const std::string_view width(end, static_cast<std::size_t>(rest.data() + rest.size() - end));
    if (!width.empty() && width != ",128") return std::nullopt;
    return scale;
  }

  struct Decimal {
    std::uint64_t low;
    std::int64_t high;
    // Of a number that 64 bits hold, the sign stands in both halves.
    bool is_small() const noexcept { return high == (integer() < 0 ? -1 : 0); }
    std::int64_t integer() const noexcept { return static_cast<std::int64_t>(low); }
    double number() const noexcept {
      return is_small() ? static_cast<double>(integer())
                        : std::ldexp(static_cast<double>(high), 64) + static_cast<double>(low);
    }
  };

  // Without a fraction they are whole numbers, if 64 bits hold them: the sums of DuckDB are such decimals.
  ColumnPtr read_decimals(int scale) const {
    const auto* values = buffer<Decimal>();
    const auto value = [values](std::size_t row) {
      Decimal decimal{};
      std::memcpy(&decimal, static_cast<const void*>(values + row), sizeof decimal);
      return decimal;
    };
    std::vector<std::int64_t> integers(scale == 0 ? size_ : 0);
    bool whole = scale == 0;
    for (std::size_t row = 0; whole && row < size_; ++row) {
      if (!is_valid(row)) continue;
      integers[row] = value(row).integer();
      whole = value(row).is_small();
    }
    if (whole) return with_nulls(Type::integer, std::move(integers));
    const auto unit = std::pow(10.0, std::abs(scale));
    return read_numbers(
        [=](std::size_t row) { return scale < 0 ? value(row).number() * unit : value(row).number() / unit; });
  }

  // text(row) of each row that has one.
  template <class Text>
  ColumnPtr interned(const Text& text) const {
    Interner interner;
    std::vector<std::uint32_t> codes(size_);
    std::string_view last;
    std::uint32_t last_code = 0;
    for (std::size_t row = 0; row < size_; ++row) {
      if (!is_valid(row)) continue;
      const std::string_view here = text(row);
      if (last_code == 0 || here != last) last_code = interner.code(here);
      last = here;
      codes[row] = last_code;
    }
    return column_of_codes(std::move(codes), interner.take());
  }

  template <class Offset>
  ColumnPtr read_texts() const {
    const auto* offsets = buffer<Offset>();
    const auto* bytes = size_ == 0 ? nullptr : static_cast<const char*>(array_.buffers[2]);
    return interned([=](std::size_t row) {
      return std::string_view(bytes + offsets[row],
                              static_cast<std::size_t>(offsets[row + 1] - offsets[row]));
    });
  }

  // Sixteen bytes a text: its length, then itself if it has at most twelve bytes, else its first four, the
  // buffer that it stands in, and where.
  ColumnPtr read_text_views() const {
    struct View {
      std::int32_t size;
      char start[4];
      std::int32_t index;
      std::int32_t offset;
    };
    const auto* views = buffer<View>();
    const auto** buffers = array_.buffers;
    return interned([=](std::size_t row) {
      const auto& view = views[row];
      const auto* bytes = view.size <= 12 ? reinterpret_cast<const char*>(&view) + sizeof view.size
                                          : static_cast<const char*>(buffers[2 + view.index]) + view.offset;
      return std::string_view(bytes, static_cast<std::size_t>(view.size));
    });
  }

  // --- dictionaries: the different values, and where each row's stands among them ---

  ColumnPtr read_dictionary() const {
    ColumnPtr values;
    if (array_.dictionary != nullptr)
      values = ArrowReader(*schema_.dictionary, *array_.dictionary, 0,
                           static_cast<std::size_t>(array_.dictionary->length), owner_, name_)
                   .read();
    else
      values = ArrowReader(*schema_.dictionary, ArrowArray{}, 0, 0, nullptr, name_).read();
    // A missing row may have any index.
    std::vector<std::uint32_t> places(size_);
    const auto look_up = [&](const auto* indices) {
      for (std::size_t row = 0; row < size_; ++row) {
        if (!is_valid(row)) continue;
        if (std::cmp_less(indices[row], 0) || std::cmp_greater_equal(indices[row], values->size))
          throw DataError(place() + ", row " + std::to_string(row) + ": there is no entry " +
                          std::to_string(indices[row]) + " in its dictionary of " +
                          std::to_string(values->size));
        places[row] = static_cast<std::uint32_t>(indices[row]);
      }
    };
    switch (format_.empty() ? ' ' : format_[0]) {
      case 'c':
        look_up(buffer<std::int8_t>());
        break;
      case 'C':
        look_up(buffer<std::uint8_t>());
        break;
      case 's':
        look_up(buffer<std::int16_t>());
        break;
      case 'S':
        look_up(buffer<std::uint16_t>());
        break;
      case 'i':
        look_up(buffer<std::int32_t>());
        break;
      case 'I':
        look_up(buffer<std::uint32_t>());
        break;
      case 'l':
        look_up(buffer<std::int64_t>());
        break;
      case 'L':
        look_up(buffer<std::uint64_t>());
        break;
      default:
        throw DataError(place() + " has a dictionary with indices of the format \"" + std::string(format_) +
                        "\"; they are whole numbers");
    }
    return picked(*values, places);
  }

  ColumnPtr picked(const ColumnData& values, const std::vector<std::uint32_t>& places) const {
    if (values.size == 0) {  // then all rows are missing
      if (values.type == Type::text) return column_of_codes(places, values.dictionary);
      return with_all_missing(values.type);
    }
    auto column = gather(values, places);
    if (!has_nulls_) return column;
    if (column->type == Type::number)
      return read_numbers([&](std::size_t row) { return column->numbers()[row]; });
    if (column->type == Type::text) {
      std::vector<std::uint32_t> codes(column->codes(), column->codes() + size_);
      for (std::size_t row = 0; row < size_; ++row)
        if (!is_valid(row)) codes[row] = 0;
      return column_of_codes(std::move(codes), column->dictionary);
    }
    // Missing is what is missing here, or there.
    auto bits = std::make_shared<std::vector<std::uint8_t>>((size_ + 7) / 8);
    for (std::size_t row = 0; row < size_; ++row)
      if (is_valid(row) && column->is_valid(row))
        (*bits)[row >> 3] |= static_cast<std::uint8_t>(1U << (row & 7));
    auto result = std::make_shared<ColumnData>(*column);
    result->valid = bits->data();
    result->keep_valid = std::move(bits);
    return result;
  }

  ColumnPtr with_all_missing(Type type) const {
    if (type == Type::number) return column_of_numbers(std::vector<double>(size_, nothing));
    if (type == Type::boolean) return with_nulls(type, std::vector<std::uint8_t>(size_));
    return with_nulls(type, std::vector<std::int64_t>(size_));
  }

  const ArrowSchema& schema_;
  const ArrowArray& array_;
  std::size_t start_;
  std::size_t size_;
  ArrowOwner owner_;
  std::string name_;
  std::string_view format_;
  const std::uint8_t* bits_ = nullptr;  // bit start_ + row is set where a value is; null: nothing is missing
  bool has_nulls_ = false;
};

inline void check_batch(const ArrowSchema& schema) {
  const std::string_view format = schema.format == nullptr ? "" : schema.format;
  if (format != "+s")
    throw DataError("cdash: an Arrow array of the format \"" + std::string(format) +
                    "\" is no frame; a frame is made of a record batch, the format \"+s\"");
}

inline Frame frame_of_batch(const ArrowSchema& schema, ArrowArray& batch) {
  check_batch(schema);
  const auto rows = static_cast<std::size_t>(batch.length);
  if (batch.null_count != 0 && batch.n_buffers > 0 && batch.buffers[0] != nullptr) {
    const auto* bits = static_cast<const std::uint8_t*>(batch.buffers[0]);
    for (std::size_t row = 0; row < rows; ++row) {
      const auto at = row + static_cast<std::size_t>(batch.offset);
      if ((bits[at >> 3] >> (at & 7) & 1) == 0)
        throw DataError("cdash: row " + std::to_string(row) +
                        " of the Arrow data is null as a whole; only its values may be");
    }
  }
  if (schema.n_children != batch.n_children)
    throw DataError("cdash: the Arrow schema has " + std::to_string(schema.n_children) +
                    " columns, the record batch " + std::to_string(batch.n_children));
  std::vector<NamedColumn> columns;
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    const auto& field = *schema.children[i];
    std::string name = field.name == nullptr ? "" : field.name;
    // Each column keeps its own array, so that what was copied need not wait for what was not.
    const auto owner = std::make_shared<ArrowHandle<ArrowArray>>(*batch.children[i]);
    auto column = ArrowReader(field, **owner, batch.offset, rows, owner, name).read();
    columns.emplace_back(std::move(name), Column({}, std::move(column)));
  }
  return Frame(std::move(columns));
}

inline void check_stream(ArrowArrayStream& stream, int error) {
  if (error == 0) return;
  const char* message = stream.get_last_error(&stream);
  throw DataError("cdash: the Arrow stream failed: " + (message != nullptr && *message != '\0'
                                                            ? std::string(message)
                                                            : std::generic_category().message(error)));
}

inline Frame empty_frame(const ArrowSchema& schema) {
  check_batch(schema);
  std::vector<ArrowArray> children(static_cast<std::size_t>(schema.n_children));
  std::vector<ArrowArray*> pointers;
  for (auto& child : children) pointers.push_back(&child);
  ArrowArray batch{};
  batch.n_children = schema.n_children;
  batch.children = pointers.data();
  return frame_of_batch(schema, batch);
}

}  // namespace detail

CDASH_DECL Frame from_arrow(ArrowSchema* schema, ArrowArray* batch) {
  detail::ArrowHandle<ArrowSchema> own_schema(*schema);
  detail::ArrowHandle<ArrowArray> own_batch(*batch);
  return detail::frame_of_batch(*own_schema, *own_batch);
}

CDASH_DECL Frame from_arrow(ArrowArrayStream* stream) {
  detail::ArrowHandle<ArrowArrayStream> own_stream(*stream);
  detail::ArrowHandle<ArrowSchema> schema;
  detail::check_stream(*own_stream, own_stream->get_schema(&*own_stream, &*schema));
  std::vector<Frame> frames;
  for (;;) {
    detail::ArrowHandle<ArrowArray> batch;
    detail::check_stream(*own_stream, own_stream->get_next(&*own_stream, &*batch));
    if (batch.empty()) break;
    frames.push_back(detail::frame_of_batch(*schema, *batch));
  }
  if (frames.empty()) return detail::empty_frame(*schema);
  return frames.size() == 1 ? std::move(frames.front()) : concat(frames);
}

}  // namespace cdash::data
