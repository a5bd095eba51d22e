// A chart has the arguments of its function in Plotly Express, and no others.
// expect: cdash::px::Scatter
#include <cdash/figure/px/histogram.hpp>
#include <cdash/figure/px/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  px::scatter().x({1, 2}).nbins(10);
#else
  px::histogram().x({1, 2}).nbins(10);
#endif
}
