// What the generated calls need: the frames, matrices and shapes by name, and a place to be listed in.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/figure/px.hpp>
#include <initializer_list>
#include <string>

namespace oracle {

// A call, by its line in calls.py.
struct Call {
  int line;
  cdash::Figure (*make)();
};

struct Registered {
  Registered(std::initializer_list<Call> calls);
};

const cdash::data::Frame& frame(const std::string& name);
cdash::px::Image matrix(const std::string& name);
const cdash::Json& shapes(const std::string& name);

}  // namespace oracle
