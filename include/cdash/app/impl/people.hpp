// What people see where an answer is an error.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>

namespace cdash::detail {

/// Gives a plain error that a browser shows by itself the page of AppSettings::error_page, or a short one.
CDASH_DECL void show_to_people(const AppSettings& settings, const Request& request, Response& response);

}  // namespace cdash::detail
