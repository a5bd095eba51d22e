// The exception of cdash::testing.
#pragma once

#include <cdash/error.hpp>

namespace cdash::testing {

/// What a page under test cannot do, or what went wrong in it: an id that the page does not have, a callback
/// that failed, a value of another type. It is a std::exception, which every test framework reports.
struct PageError : Error {
  using Error::Error;
};

}  // namespace cdash::testing
