// All components of dash_table, and what belongs to them.
//
// Written by tools/wrap.
#pragma once

#include <cdash/dash_table/data_table.hpp>
#include <cdash/dash_table/format.hpp>
#include <cdash/dash_table/format_template.hpp>
