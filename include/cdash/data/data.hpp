// Everything about data: frames, columns, conditions, and the ways in and out.
#pragma once

#include <cdash/data/arrow.hpp>
#include <cdash/data/column.hpp>
#include <cdash/data/csv.hpp>
#include <cdash/data/describe.hpp>
#include <cdash/data/expr.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/data/json.hpp>
