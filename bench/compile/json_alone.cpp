// The measure of compile times: Boost.JSON and nothing else.
#include <boost/json.hpp>

int main() {}
