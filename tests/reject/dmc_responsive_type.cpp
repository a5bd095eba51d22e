// A Mantine column spans a number of columns, not true or false.
// expect: cdash: this property takes a value of another type; hover over its name for the list
#include <cdash/dmc/grid_col.hpp>

void f() {
#ifdef CDASH_WRONG
  cdash::dmc::GridCol().span(true);
#else
  cdash::dmc::GridCol().span({{"base", 12}, {"md", 6}});
#endif
}
