// Bodies of data/frame.hpp: frames on their way to a page, and back.
#pragma once

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/error.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/string.hpp>
#include <boost/system/system_error.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/data/impl/write.ipp>
#include <charconv>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cdash::data {
namespace detail {

// In the order of Type.
inline constexpr std::array<std::string_view, 5> page_types{"number", "integer", "boolean", "text",
                                                            "timestamp"};
inline constexpr std::int64_t most_in_javascript = std::int64_t{1} << 53;

struct PageFrame final : JsonSource {
  explicit PageFrame(Frame of) : frame(std::move(of)) {}

  void write(std::string& out) const override {
    const auto each = [&](const char* before, auto&& what) {
      out += before;
      for (std::size_t i = 0; i < frame.columns().size(); ++i) {
        if (i != 0) out += ',';
        what(i);
      }
      out += ']';
    };
    each("{\"columns\":[", [&](std::size_t i) { cdash::write_json(out, frame.columns()[i]); });
    each(",\"types\":[", [&](std::size_t i) {
      cdash::write_json(out, page_types[static_cast<std::size_t>(frame[frame.columns()[i]].type())]);
    });
    const Writer cells(frame, JsonStyle());
    each(",\"data\":[", [&](std::size_t i) {
      const auto column = frame[frame.columns()[i]];
      const auto& data = *column.data();
      out += '[';
      for (std::size_t row = 0; row < frame.rows(); ++row) {
        if (row != 0) out += ',';
        const bool quoted =
            data.type == Type::integer && data.is_valid(row) &&
            (data.integers()[row] > most_in_javascript || data.integers()[row] < -most_in_javascript);
        if (quoted) out += '"';
        cells.write(out, i, row);
        if (quoted) out += '"';
      }
      out += ']';
    });
    out += '}';
  }

  Frame frame;
};

[[noreturn]] inline void throw_no_frame() {
  throw boost::system::system_error(boost::json::make_error_code(boost::json::error::incomplete));
}

inline const boost::json::array& page_list(const boost::json::object& object, std::string_view name) {
  const auto* const found = object.if_contains(name);
  if (found == nullptr || !found->is_array()) throw_no_frame();
  return found->get_array();
}

inline Scalar page_cell(Type type, const Json& cell) {
  if (cell.is_null()) return {};
  switch (type) {
    case Type::number:
      if (cell.is_number()) return cell.to_number<double>();
      break;
    case Type::integer:
      if (cell.is_number()) {
        boost::system::error_code error;
        const auto number = cell.to_number<std::int64_t>(error);
        if (!error) return number;
      } else if (cell.is_string()) {
        const auto& digits = cell.get_string();
        std::int64_t number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (read.ec == std::errc() && read.ptr == digits.data() + digits.size()) return number;
      }
      break;
    case Type::boolean:
      if (cell.is_bool()) return cell.get_bool();
      break;
    case Type::text:
      if (cell.is_string()) return std::string_view(cell.get_string());
      break;
    case Type::timestamp:
      if (cell.is_string())
        if (const auto time = parse_iso(cell.get_string())) return *time;
      break;
  }
  throw_no_frame();
}

// Of a type that is known, also where no value says so.
inline Column page_column(Type type, const boost::json::array& cells) {
  std::vector<Scalar> values;
  values.reserve(cells.size());
  for (const auto& cell : cells) values.push_back(page_cell(type, cell));
  const auto column = [&]<class T>(T (*get)(const Scalar&)) {
    std::vector<std::optional<T>> typed;
    typed.reserve(values.size());
    for (const auto& value : values)
      typed.push_back(value.kind() == Scalar::Kind::none ? std::nullopt : std::optional<T>(get(value)));
    return Column(typed);
  };
  switch (type) {
    case Type::number:
      return column(+[](const Scalar& value) { return value.number(); });
    case Type::integer:
      return column(+[](const Scalar& value) { return value.integer(); });
    case Type::boolean:
      return column(+[](const Scalar& value) { return value.boolean(); });
    case Type::text:
      return column(+[](const Scalar& value) { return std::string_view(value.text()); });
    case Type::timestamp:
      return column(
          +[](const Scalar& value) { return Timestamp(std::chrono::nanoseconds(value.integer())); });
  }
  throw_no_frame();
}

}  // namespace detail

CDASH_DECL std::shared_ptr<const JsonSource> Frame::source() const {
  return std::make_shared<const detail::PageFrame>(*this);
}

CDASH_DECL void tag_invoke(const boost::json::value_from_tag&, Json& json, const Frame& frame) {
  std::string text;
  frame.source()->write(text);
  json = boost::json::parse(text, json.storage());
}

CDASH_DECL Frame tag_invoke(const boost::json::value_to_tag<Frame>&, const Json& json) {
  if (!json.is_object()) detail::throw_no_frame();
  const auto& object = json.get_object();
  const auto& names = detail::page_list(object, "columns");
  const auto& types = detail::page_list(object, "types");
  const auto& data = detail::page_list(object, "data");
  if (types.size() != names.size() || data.size() != names.size()) detail::throw_no_frame();
  std::vector<NamedColumn> columns;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i].is_string() || !types[i].is_string() || !data[i].is_array()) detail::throw_no_frame();
    const auto type = std::find(detail::page_types.begin(), detail::page_types.end(),
                                std::string_view(types[i].get_string()));
    if (type == detail::page_types.end()) detail::throw_no_frame();
    columns.emplace_back(
        std::string(names[i].get_string()),
        detail::page_column(static_cast<Type>(type - detail::page_types.begin()), data[i].get_array()));
  }
  try {
    return Frame(std::move(columns));
  } catch (const DataError&) {  // lengths that differ, a name that comes twice
    detail::throw_no_frame();
  }
}

}  // namespace cdash::data
