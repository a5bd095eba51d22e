// A Bootstrap column's width has one word.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/dbc/col.hpp>

void f() {
#ifdef CDASH_WRONG
  cdash::dbc::Col().width("half");
#else
  cdash::dbc::Col().width("auto");
#endif
}
