// Bodies of dcc/target_id.hpp.
#pragma once

#include <boost/json/parse.hpp>
#include <cdash/dcc/target_id.hpp>

namespace cdash::dcc {

CDASH_DECL TargetId::TargetId(const ComponentId& id) {
  std::string text;
  id.write(text);
  value = Value(boost::json::parse(text));
}

}  // namespace cdash::dcc
