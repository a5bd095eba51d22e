// Everything of cdash: the one include of a dashboard.
#pragma once

// clang-format off: in the order of the layers, so that a compile error in the core comes without a long list of
// files that include each other.
#include <cdash/version.hpp>
#include <cdash/error.hpp>
#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/core/types.hpp>
#include <cdash/html.hpp>
#include <cdash/dcc.hpp>
#include <cdash/dash_table.hpp>
#include <cdash/data/data.hpp>
#include <cdash/figure/px.hpp>
#include <cdash/client/html.hpp>
#include <cdash/app/app.hpp>
#include <cdash/app/hooks.hpp>
#include <cdash/app/mounts.hpp>
#include <cdash/http/run.hpp>
#include <cdash/http/server.hpp>
