// Puts an exception into words: for the log, and for the panel in which a page shows it in debug.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <exception>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::detail {

/// An exception in words.
struct Thrown {
  std::string type;  ///< as C++ spells it
  std::string what;
};

/// What stands for the type of what is no exception.
inline constexpr std::string_view unknown_exception = "unknown exception";

/// The exception, and behind it those that are nested in it (std::throw_with_nested), at most 16 in all.
CDASH_DECL std::vector<Thrown> thrown_by(const std::exception_ptr& thrown);

/// "type: what; caused by type: what".
CDASH_DECL std::string in_one_line(const std::vector<Thrown>& thrown);

/// What is known of a call that has failed.
struct FailedCall {
  std::vector<Thrown> thrown;
  std::string in;  ///< "in the callback for", "in the background callback for"
  std::string name;
  std::source_location where;
  /// What the function got: names with their values, each in one line.
  std::vector<std::pair<std::string, std::string>> arguments = {};
  std::string triggered = {};
  std::string request_id = {};
};

/// An HTML document for the error panel, with everything escaped. The lines around `where` stand in it if the
/// file can be read. A <section> holds what a renderer that shows errors as plain text does without.
CDASH_DECL std::string error_page(const FailedCall& call);

/// The JSON of a value, cut after `longest` bytes, with "…" at the end then; however large the value is, no
/// more is written.
CDASH_DECL std::string short_json(const Json& value, std::size_t longest);

CDASH_DECL void escape_html(std::string& out, std::string_view text);

}  // namespace cdash::detail
