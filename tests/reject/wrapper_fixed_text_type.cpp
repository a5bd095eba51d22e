// A text that is only known at run time goes through from_text().
// expect: cdash: this property takes one of a fixed set of values, written as a literal; text known only at
// run time goes through from_text()
#include <cdash/dcc/input.hpp>
#include <string>

using namespace cdash;

const std::string text = "text";

void use() {
#ifdef CDASH_WRONG
  dcc::Input().type(text);
#else
  dcc::Input().type(dcc::Input::TypeChoice::from_text(text));
#endif
}
