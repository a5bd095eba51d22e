// What a session holds has to be known member by member.
// expect: cdash: the data of a session is kept as bytes and starts empty
#include <boost/describe/class.hpp>
#include <cdash/state/session.hpp>
#include <string>
#include <vector>

struct Visitor {
  std::vector<std::string> cart;
};
#ifdef CDASH_WRONG
// Nothing says what is in it.
#else
BOOST_DESCRIBE_STRUCT(Visitor, (), (cart))
#endif

std::string f() {
  const cdash::state::Sessions<Visitor> sessions;
  return sessions.open();
}
