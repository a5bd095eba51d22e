// dash_table::format_template, ready formats for money and percentages.
#pragma once

#include <cdash/dash_table/format.hpp>
