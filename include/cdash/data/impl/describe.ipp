// Bodies of data/describe.hpp.
#pragma once

#include <cdash/data/describe.hpp>
#include <cdash/error.hpp>

namespace cdash::data::detail {

[[noreturn]] CDASH_DECL void throw_no_enumerator(const char* member, std::size_t row,
                                                 const std::string& number) {
  throw DataError("cdash: member \"" + std::string(member) + "\" of row " + std::to_string(row) + " is " +
                  number + ", which is none of the names that BOOST_DESCRIBE_ENUM lists");
}

}  // namespace cdash::data::detail
