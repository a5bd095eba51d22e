// Everything about data: frames, columns, conditions, CSV.
#pragma once

#include <cdash/data/column.hpp>
#include <cdash/data/csv.hpp>
#include <cdash/data/expr.hpp>
#include <cdash/data/frame.hpp>
