// Dates as HTTP writes them: "Sun, 06 Nov 1994 08:49:37 GMT".
#pragma once

#include <cdash/config.hpp>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace cdash::detail {

CDASH_DECL std::string write_http_date(std::time_t time);
/// Nothing for what is no date in this form; of the two that are older nobody is left who sends them.
CDASH_DECL std::optional<std::time_t> read_http_date(std::string_view text);

}  // namespace cdash::detail

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/http_date.ipp>
#endif
