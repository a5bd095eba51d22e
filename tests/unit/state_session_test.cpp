// Sessions: signed ids, data that belongs to one of them, limits in bytes and time.
#include <boost/describe/class.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html/div.hpp>
#include <cdash/state/file_store.hpp>
#include <cdash/state/memory_store.hpp>
#include <cdash/state/redis.hpp>
#include <cdash/state/session.hpp>
#include <chrono>
#include <filesystem>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"
#include "state_redis_server.hpp"

using namespace cdash;
using namespace std::chrono_literals;

namespace {

struct Visitor {
  std::vector<std::string> cart;
  int visits = 0;
};
BOOST_DESCRIBE_STRUCT(Visitor, (), (cart, visits))

const std::string secret = "0123456789abcdef0123456789abcdef";

void visit(Visitor& visitor) { ++visitor.visits; }

int visits_of_four_threads(std::shared_ptr<state::Store> store) {
  const state::Sessions<Visitor> sessions({.store = std::move(store)});
  const auto id = sessions.open();
  at_once(4, [&](int) {
    for (int i = 0; i < 25; ++i) sessions.update(id, visit);
  });
  return sessions.get(id).visits;
}

}  // namespace

TEST_CASE("what is kept for a session is found") {
  const state::Sessions<Visitor> sessions;
  const auto id = sessions.open();
  CHECK(sessions.get(id).visits == 0);
  CHECK(sessions.update(id, [](Visitor& visitor) { visitor.cart.push_back("figs"); }));
  CHECK(sessions.update(id, visit));
  CHECK(sessions.get(id).cart == std::vector<std::string>{"figs"});
  CHECK(sessions.get(id).visits == 1);
}

TEST_CASE("one session has nothing of another") {
  const state::Sessions<Visitor> sessions;
  const auto one = sessions.open(), two = sessions.open();
  sessions.update(one, visit);
  CHECK(sessions.get(two).visits == 0);
}

TEST_CASE("ids are different") {
  const state::Sessions<Visitor> sessions;
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) ids.insert(sessions.open());
  CHECK(ids.size() == 1000);
}

TEST_CASE("an id that was changed, or signed with another secret, is none") {
  const state::Sessions<Visitor> sessions({.secrets = {secret}}), others({.secrets = {secret + "x"}});
  auto id = sessions.open();
  const auto theirs = others.open();
  id[0] = id[0] == 'a' ? 'b' : 'a';
  for (const auto& wrong : {id, theirs, std::string(), std::string("../../etc/passwd")}) {
    CHECK_FALSE(sessions.is_open(wrong));
    CHECK_FALSE(sessions.update(wrong, visit));
    CHECK(sessions.get(wrong).visits == 0);
  }
}

TEST_CASE("a new secret in front leaves sessions of the old one as they are") {
  const auto store = state::memory_store();
  const state::Sessions<Visitor> before({.secrets = {secret}, .store = store});
  const state::Sessions<Visitor> after({.secrets = {secret + "new", secret}, .store = store});
  const auto id = before.open();
  before.update(id, visit);
  after.update(id, visit);
  CHECK(after.get(id).visits == 2);
}

TEST_CASE("a short secret of sessions is refused") {
  CHECK_THROWS_AS(state::Sessions<Visitor>({.secrets = {"swordfish"}}), Error);
}

TEST_CASE("a session's data has a limit, and stays as it was past it") {
  const state::Sessions<Visitor> sessions({.max_bytes = 100});
  const auto id = sessions.open();
  sessions.update(id, visit);
  CHECK(message_of([&] { sessions.update(id, [](Visitor& v) { v.cart.emplace_back(200, 'x'); }); }) ==
        "cdash: the data of a session has 220 bytes, and SessionSettings::max_bytes allows 100");
  CHECK(sessions.get(id).visits == 1);
}

TEST_CASE("a change that throws changes nothing") {
  const state::Sessions<Visitor> sessions;
  const auto id = sessions.open();
  CHECK_THROWS_WITH(sessions.update(id,
                                    [](Visitor& visitor) {
                                      visit(visitor);
                                      throw std::runtime_error("no");
                                    }),
                    "no");
  CHECK(sessions.get(id).visits == 0);
}

TEST_CASE("a session ends when nothing was kept for its lifetime") {
  const Clock clock;
  const state::Sessions<Visitor> sessions({.lifetime = 60s, .store = state::memory_store({.clock = clock})});
  const auto id = sessions.open();
  sessions.update(id, visit);
  clock.pass(50);
  sessions.update(id, visit);
  clock.pass(50);
  CHECK(sessions.get(id).visits == 2);
  clock.pass(20);
  CHECK(sessions.get(id).visits == 0);
}

TEST_CASE("a session that is closed is forgotten") {
  const state::Sessions<Visitor> sessions;
  const auto id = sessions.open();
  sessions.update(id, visit);
  sessions.close(id);
  CHECK(sessions.get(id).visits == 0);
}

TEST_CASE("all sessions have a limit: the one that was changed longest ago goes") {
  const state::Sessions<Visitor> sessions({.store = state::memory_store({.max_bytes = 2000})});
  std::vector<std::string> ids;
  for (int i = 0; i < 50; ++i) sessions.update(ids.emplace_back(sessions.open()), visit);
  CHECK(sessions.get(ids.front()).visits == 0);
  CHECK(sessions.get(ids.back()).visits == 1);
}

TEST_CASE("changes of one session from many threads are all made, in memory") {
  CHECK(visits_of_four_threads(state::memory_store()) == 100);
}

TEST_CASE("changes of one session from many threads are all made, in files") {
  const Folder folder;
  CHECK(visits_of_four_threads(state::file_store({.folder = folder.path})) == 100);
}

TEST_CASE("processes with one secret share sessions in Redis") {
  const RedisServer redis;
  const auto process = [&] {
    return state::Sessions<Visitor>({.secrets = {secret}, .store = state::redis_store({.url = redis.url()})});
  };
  const auto one = process(), two = process();
  const auto id = one.open();
  one.update(id, visit);
  two.update(id, visit);
  CHECK(one.get(id).visits == 2);
  CHECK(redis.ask("DBSIZE") == "1");
}

TEST_CASE("data in the place of another session's is not believed") {
  const Folder folder;
  const state::Sessions<Visitor> sessions({.store = state::file_store({.folder = folder.path})});
  const auto one = sessions.open(), two = sessions.open();
  std::vector<std::filesystem::path> files;
  for (const auto& id : {one, two}) {
    sessions.update(id, [&](Visitor& visitor) { visitor.visits = id == one ? 1 : 2; });
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path))
      if (file.is_regular_file() && file.path().filename() != ".guard" &&
          (files.empty() || file.path() != files.front()))
        files.push_back(file.path());
  }
  REQUIRE(files.size() == 2);
  std::filesystem::copy_file(files[0], files[1], std::filesystem::copy_options::overwrite_existing);
  CHECK(sessions.get(two).visits == 0);
}

TEST_CASE("data of another type is not found") {
  const auto store = state::memory_store();
  const state::Sessions<Visitor> visitors({.secrets = {secret}, .store = store});
  const state::Sessions<std::string> texts({.secrets = {secret}, .store = store});
  const auto id = visitors.open();
  visitors.update(id, visit);
  CHECK(texts.get(id).empty());
}

TEST_CASE("where the store is away, a session says so") {
  RedisServer redis;
  const state::Sessions<Visitor> sessions({.store = state::redis_store({.url = redis.url()})});
  const auto id = sessions.open();
  redis.kill();
  CHECK(message_of([&] { sessions.update(id, visit); }) == "cdash: " + redis.name() + ": Connection refused");
}

TEST_CASE("ten thousand sessions that have ended take no memory") {
  const Clock clock;
  const auto store = state::memory_store({.max_bytes = 20'000'000, .clock = clock});
  const state::Sessions<Visitor> sessions({.lifetime = 60s, .store = store});
  std::vector<std::string> ids;
  for (int i = 0; i < 10'000; ++i)
    sessions.update(ids.emplace_back(sessions.open()), [](Visitor& v) { v.cart.emplace_back(1000, 'x'); });
  CHECK(sessions.get(ids.front()).cart.size() == 1);
  CHECK(store->size() > 10'000'000);
  clock.pass(61);
  sessions.update(sessions.open(), visit);
  CHECK(store->size() < 1000);
}

TEST_CASE("a callback hands out a session in a cookie, and finds it with the next request") {
  const state::Sessions<Visitor> sessions;
  App app;
  app.layout(html::Div().id("out"), html::Div().id("in"));
  app.callback(Output("out", "children"), Input("in", "children"), [&](const Context& context, int) {
    std::string id(context.cookie("visitor"));
    if (!sessions.is_open(id)) {
      id = sessions.open();
      context.set_cookie("visitor", id, {.http_only = true});
    }
    sessions.update(id, visit);
    return sessions.get(id).visits;
  });
  cdash_test::Asker asker(app);
  const auto body = cdash_test::one_input("out.children", "in.children", "1");
  const auto first = asker.post(body);
  const auto set = cdash_test::header(first, "Set-Cookie");
  const auto cookie = set.substr(0, set.find(';'));
  CHECK(cdash_test::text(first).find("\"children\":1}") != std::string::npos);
  const auto second = asker.ask("POST", "/_dash-update-component", body,
                                {{"content-type", "application/json"}, {"cookie", cookie}});
  CHECK(cdash_test::text(second).find("\"children\":2}") != std::string::npos);
}
