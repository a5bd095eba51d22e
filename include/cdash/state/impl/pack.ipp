// Bodies of state/pack.hpp: JSON and frames as bytes.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/state/pack.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cdash::state::detail {

CDASH_DECL void pack_json(std::string& out, const Json& value) {
  pack_bits(out, value.kind());
  switch (value.kind()) {
    case boost::json::kind::null:
      return;
    case boost::json::kind::bool_:
      return pack_bits(out, value.get_bool());
    case boost::json::kind::int64:
      return pack_bits(out, value.get_int64());
    case boost::json::kind::uint64:
      return pack_bits(out, value.get_uint64());
    case boost::json::kind::double_:
      return pack_bits(out, value.get_double());
    case boost::json::kind::string:
      return pack_text(out, value.get_string());
    case boost::json::kind::array:
      pack_bits(out, std::uint64_t{value.get_array().size()});
      for (const auto& element : value.get_array()) pack_json(out, element);
      return;
    case boost::json::kind::object:
      pack_bits(out, std::uint64_t{value.get_object().size()});
      for (const auto& member : value.get_object()) {
        pack_text(out, member.key());
        pack_json(out, member.value());
      }
      return;
  }
}

// `depth` bounds the stack: these bytes may be anybody's.
inline Json unpack_json(Packed& in, int depth) {
  if (depth > 200) throw Unpackable();
  const auto kind = unpack_bits<boost::json::kind>(in);
  switch (kind) {
    case boost::json::kind::null:
      return nullptr;
    case boost::json::kind::bool_:
      return unpack_bits<char>(in) != 0;
    case boost::json::kind::int64:
      return unpack_bits<std::int64_t>(in);
    case boost::json::kind::uint64:
      return unpack_bits<std::uint64_t>(in);
    case boost::json::kind::double_:
      return unpack_bits<double>(in);
    case boost::json::kind::string:
      return boost::json::string(in.take(unpack_bits<std::uint64_t>(in)));
    case boost::json::kind::array: {
      boost::json::array array;
      for (auto left = unpack_bits<std::uint64_t>(in); left != 0; --left)
        array.push_back(unpack_json(in, depth + 1));
      return array;
    }
    case boost::json::kind::object: {
      boost::json::object object;
      for (auto left = unpack_bits<std::uint64_t>(in); left != 0; --left) {
        const auto key = in.take(unpack_bits<std::uint64_t>(in));
        object.insert_or_assign(key, unpack_json(in, depth + 1));
      }
      return object;
    }
  }
  throw Unpackable();
}

CDASH_DECL Json unpack_json(Packed& in) { return unpack_json(in, 0); }

inline std::size_t cell_bytes(data::Type type) noexcept {
  switch (type) {
    case data::Type::boolean:
      return 1;
    case data::Type::text:
      return 4;
    default:
      return 8;
  }
}

template <class T>
std::vector<T> unpack_cells(Packed& in, std::size_t rows) {
  std::vector<T> cells(rows);
  const auto bytes = in.take(rows * sizeof(T));
  if (rows != 0) std::memcpy(cells.data(), bytes.data(), bytes.size());
  return cells;
}

// Of each column its name, type, cells, and which of them are missing; texts as the dictionary they are.
CDASH_DECL void pack_frame(std::string& out, const data::Frame& frame) {
  pack_bits(out, std::uint64_t{frame.rows()});
  pack_bits(out, std::uint64_t{frame.columns().size()});
  for (const auto& name : frame.columns()) {
    const auto column = frame[name];
    const auto& cells = *column.data();
    pack_text(out, name);
    pack_bits(out, cells.type);
    if (cells.size != 0)
      out.append(static_cast<const char*>(cells.values), cells.size * cell_bytes(cells.type));
    if (cells.type == data::Type::text) {
      pack_text(out, cells.dictionary->bytes);
      pack(out, std::vector<std::uint64_t>(cells.dictionary->ends.begin(), cells.dictionary->ends.end()));
    } else if (cells.type != data::Type::number) {
      std::vector<std::uint32_t> missing;
      for (std::size_t row = 0; cells.valid != nullptr && row < cells.size; ++row)
        if (!cells.is_valid(row)) missing.push_back(static_cast<std::uint32_t>(row));
      pack(out, missing);
    }
  }
}

CDASH_DECL void unpack_frame(Packed& in, data::Frame& frame) {
  namespace made = data::detail;
  const auto rows64 = unpack_bits<std::uint64_t>(in);
  const auto columns = unpack_bits<std::uint64_t>(in);
  if (columns != 0 && rows64 > in.size()) throw Unpackable();
  const auto rows = static_cast<std::size_t>(rows64);
  const auto missing = [&] {
    auto found = unpack<std::vector<std::uint32_t>>(in);
    for (std::size_t i = 0; i < found.size(); ++i)
      if (found[i] >= rows || (i != 0 && found[i] <= found[i - 1])) throw Unpackable();
    return found;
  };
  std::vector<data::NamedColumn> all;
  for (std::uint64_t i = 0; i < columns; ++i) {
    std::string name(in.take(unpack_bits<std::uint64_t>(in)));
    data::detail::ColumnPtr cells;
    switch (unpack_bits<data::Type>(in)) {
      case data::Type::number:
        cells = made::column_of_numbers(unpack_cells<double>(in, rows));
        break;
      case data::Type::integer: {
        auto values = unpack_cells<std::int64_t>(in, rows);
        cells = made::column_of_integers(std::move(values), missing());
        break;
      }
      case data::Type::timestamp: {
        auto values = unpack_cells<std::int64_t>(in, rows);
        cells = made::column_of_timestamps(std::move(values), missing());
        break;
      }
      case data::Type::boolean: {
        auto values = unpack_cells<std::uint8_t>(in, rows);
        cells = made::column_of_booleans(std::move(values), missing());
        break;
      }
      case data::Type::text: {
        auto codes = unpack_cells<std::uint32_t>(in, rows);
        auto dictionary = std::make_shared<made::Dictionary>();
        dictionary->bytes = in.take(unpack_bits<std::uint64_t>(in));
        const auto ends = unpack<std::vector<std::uint64_t>>(in);
        if (ends.empty() || ends.front() != 0 || ends.back() > dictionary->bytes.size() ||
            !std::is_sorted(ends.begin(), ends.end()))
          throw Unpackable();
        for (const auto code : codes)
          if (code >= ends.size()) throw Unpackable();
        dictionary->ends.assign(ends.begin(), ends.end());
        cells = made::column_of_codes(std::move(codes), std::move(dictionary));
        break;
      }
      default:
        throw Unpackable();
    }
    all.emplace_back(std::move(name), data::Column({}, std::move(cells)));
  }
  frame = data::Frame(std::move(all));
}

CDASH_DECL std::size_t frame_bytes(const data::Frame& frame) {
  std::size_t bytes = 0;
  for (const auto& name : frame.columns()) {
    const auto column = frame[name];
    const auto& cells = *column.data();
    bytes += name.size() + cells.size * cell_bytes(cells.type) + 128;
    if (cells.dictionary) bytes += cells.dictionary->bytes.size() + 8 * cells.dictionary->size();
  }
  return bytes;
}

}  // namespace cdash::state::detail
