// Writes JSON text as a browser can read it.
#pragma once

#include <boost/json/value.hpp>
#include <cdash/config.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cdash {

/// The one JSON type of the library: what upstream calls "any", and what a user's own struct becomes through
/// Boost.Describe or `tag_invoke`.
using Json = boost::json::value;

class ComponentVisitor;

/// Appends `value` to `out`. Unlike boost::json::serialize: NaN and the infinities become null (a browser's
/// parser takes nothing else), bytes that are not UTF-8 become U+FFFD, numbers are written as JavaScript
/// writes them (1, not 1.0).
CDASH_DECL void write_json(std::string& out, const Json& value);
/// Appends a number in its shortest form that reads back as the same double; null if it is not finite.
CDASH_DECL void write_json(std::string& out, double number);
CDASH_DECL void write_json(std::string& out, std::int64_t number);
CDASH_DECL void write_json(std::string& out, std::uint64_t number);
/// Appends a quoted, escaped text.
CDASH_DECL void write_json(std::string& out, std::string_view text);

/// Something that writes itself as JSON, so that large values (a figure, the rows of a table) go from the
/// user's memory to the wire without a tree in between. Immutable once handed over.
class JsonSource {
 public:
  virtual ~JsonSource() = default;
  virtual void write(std::string& out) const = 0;
  /// Tells the visitor of the components inside; most sources have none.
  virtual void visit_components(ComponentVisitor&) const {}
};

/// Appends `"` + the standard base64 of the bytes + `"`: the bdata of a typed array.
CDASH_DECL void write_base64(std::string& out, const void* bytes, std::size_t count);
/// The bytes of standard base64, with or without the '=' at its end; nothing if it is none.
CDASH_DECL std::optional<std::string> read_base64(std::string_view text);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/json.ipp>
#endif
