// A table's columns are columns or their names.
// expect: cdash: this property takes a list, and its elements or the value given do not fit
#include <cdash/dash_table/data_table.hpp>
#include <string>
#include <vector>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dash_table::DataTable().columns(std::vector<int>{1, 2});
#else
  dash_table::DataTable().columns(std::vector<std::string>{"year", "pop"});
#endif
}
