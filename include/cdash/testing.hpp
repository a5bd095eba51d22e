// Everything for testing an app without a browser: pages, comparisons, recorded traffic.
#pragma once

#include <cdash/testing/difference.hpp>
#include <cdash/testing/error.hpp>
#include <cdash/testing/found.hpp>
#include <cdash/testing/page.hpp>
#include <cdash/testing/record.hpp>
