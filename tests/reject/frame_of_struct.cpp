// A frame is made of structs whose members are listed.
// expect: cdash: a frame is made of structs that BOOST_DESCRIBE_STRUCT lists the members of
#include <cdash/data/describe.hpp>
#include <vector>

using namespace cdash;

struct Sample {
  double at = 0;
};
#ifdef CDASH_WRONG
#else
BOOST_DESCRIBE_STRUCT(Sample, (), (at))
#endif

data::Frame use(const std::vector<Sample>& samples) { return data::frame_of(samples); }
