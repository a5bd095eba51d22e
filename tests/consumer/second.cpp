// The second file of a header-only program: everything of cdash once more.
#include <cdash/cdash.hpp>

cdash::Component greeting() { return cdash::html::Div().id("greeting"); }
