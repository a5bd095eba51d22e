// The exceptions that cdash throws.
#pragma once

#include <stdexcept>
#include <string>

namespace cdash {

/// Base of everything cdash throws; what() is a sentence that names the thing, what was found, and what
/// would be right.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// An app that cannot be served: duplicate or unknown ids, unknown properties, outputs with two callbacks,
/// cycles. what() lists every problem found, one a line, each with the place of the call.
struct AppError : Error {
  using Error::Error;
};

/// Data that cannot be read or used: a missing file, a ragged line, an unknown column.
struct DataError : Error {
  using Error::Error;
};

/// A server that cannot start or stay up: a port that is taken, an address that does not exist.
struct ServerError : Error {
  using Error::Error;
};

}  // namespace cdash
