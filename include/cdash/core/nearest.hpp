// Finds the name that somebody probably meant, for error messages.
#pragma once

#include <cdash/config.hpp>
#include <span>
#include <string>
#include <string_view>

namespace cdash {

/// The candidate with the fewest edits (insert, delete, replace, swap of neighbours; case counts half) to
/// `name`, or an empty view if none is near enough to be meant: at most a third of the letters differ.
CDASH_DECL std::string_view nearest_name(std::string_view name, std::span<const std::string_view> candidates);

/// ` (did you mean "className"?)`, or nothing.
CDASH_DECL std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/nearest.ipp>
#endif
