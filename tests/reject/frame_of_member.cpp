// A member of a struct that becomes a row is one value.
// expect: cdash: a member of the struct is no cell of a frame
#include <cdash/data/describe.hpp>
#include <vector>

using namespace cdash;

struct Sample {
  double at = 0;
#ifdef CDASH_WRONG
  std::vector<double> values;
#else
  double values = 0;
#endif
};
BOOST_DESCRIBE_STRUCT(Sample, (), (at, values))

data::Frame use(const std::vector<Sample>& samples) { return data::frame_of(samples); }
