// Everything of cdash: the one include of a dashboard.
#pragma once

#include <cdash/app/app.hpp>
#include <cdash/client/html.hpp>
#include <cdash/dash_table.hpp>
#include <cdash/data/data.hpp>
#include <cdash/dcc.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/px.hpp>
#include <cdash/html.hpp>
#include <cdash/http/run.hpp>
#include <cdash/http/server.hpp>
#include <cdash/version.hpp>
