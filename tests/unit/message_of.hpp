// What an error says, for tests that compare it whole.
#pragma once

#include <cdash/error.hpp>
#include <string>

template <class F>
std::string message_of(const F& f) {
  try {
    f();
  } catch (const cdash::Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}
