// What is published, as a page's connection gets it: current values, changes, topics, sessions.
#include <atomic>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/listener.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/html/div.hpp>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "message_of.hpp"

namespace {
using namespace cdash;
using boost::json::parse;
using boost::json::serialize;

const html::Div::Id status{"status"};
const dcc::Graph::Id graph{"graph"};

// The socket of a page that reads when it is told to.
struct Socket final : Channel {
  void wake() noexcept override {
    const std::lock_guard lock(mutex);
    ++wakes;
    woken.notify_all();
  }
  void close(std::uint16_t, std::string_view) noexcept override {}
  bool run(std::function<void()> work, std::string) override {
    work();
    return true;
  }
  int count() {
    const std::lock_guard lock(mutex);
    return wakes;
  }
  void await_more(int seen) {
    std::unique_lock lock(mutex);
    woken.wait(lock, [&] { return wakes > seen; });
  }

  std::mutex mutex;
  std::condition_variable woken;
  int wakes = 0;
};

// An app with its publishing, and the connections of browsers to it.
struct Service {
  Service() {
    app.settings().session_cookie = "sid";
    app.settings().log = [this](std::string_view line) { log += std::string(line) + "\n"; };
  }
  App app;
  std::string log;
};

struct Browser {
  explicit Browser(Service& service, std::string_view cookie = "") {
    const HeaderView header{"Cookie", cookie};
    listener =
        detail::make_listener(detail::AppAccess::state(service.app), {"GET", "/", {&header, 1}, "", "::1"});
    listener->opened(socket);
  }
  ~Browser() { listener->closed(); }

  // What a page says when it has loaded, or has connected again.
  void open(std::string_view page, const std::string& payload = "{}") {
    listener->received("subscribe", {{"rendererId", page}, {"payload", parse(payload)}});
  }
  // Everything that the server has for the browser, messages of a batch one by one.
  std::vector<Json> read() {
    std::vector<Json> messages;
    while (const auto body = listener->next()) {
      bodies.emplace_back(body->view());
      starts.push_back(body->view().data());
      auto message = parse(bodies.back());
      if (message.is_array())
        messages.insert(messages.end(), message.get_array().begin(), message.get_array().end());
      else
        messages.push_back(message);
    }
    return messages;
  }
  // "status.children = \"armed\"" for a value, <- for a change; with "again" for one that comes once more.
  std::vector<std::string> values() {
    std::vector<std::string> texts;
    for (const auto& message : read()) {
      const auto& payload = message.at("payload").as_object();
      if (message.at("type") == "subscribed") {
        hub = payload.at("hub").as_string();
        continue;
      }
      const auto& prop = *payload.at("props").as_object().begin();
      texts.push_back((message.at("type") == "restate" ? "again " : "") +
                      std::string(payload.at("componentId").as_string()) + "." + std::string(prop.key()) +
                      (payload.contains("change") ? " <- " : " = ") + serialize(prop.value()));
      since[std::to_string(payload.at("topic").to_number<int>())] = payload.at("n");
    }
    return texts;
  }
  // The same when a certain value has come; what came before it is in front.
  std::vector<std::string> until(const std::string& value) {
    std::vector<std::string> all;
    while (all.empty() || all.back() != value) {
      const auto seen = socket->count();
      auto more = values();
      all.insert(all.end(), more.begin(), more.end());
      if (more.empty()) socket->await_more(seen);
    }
    return all;
  }
  // What the page says when it connects again.
  std::string known() const { return serialize(boost::json::object{{"hub", hub}, {"since", since}}); }

  std::shared_ptr<Socket> socket = std::make_shared<Socket>();
  std::shared_ptr<detail::Listener> listener;
  std::vector<std::string> bodies;
  std::vector<const char*> starts;
  std::string hub;
  boost::json::object since;
};

using Values = std::vector<std::string>;
}  // namespace

TEST_CASE("what was published before a page came is there when it comes") {
  Service service;
  service.app.publish(status.children(), "armed");
  Browser browser(service);
  browser.open("page");
  CHECK(browser.until("status.children = \"armed\"") == Values{"status.children = \"armed\""});
}

TEST_CASE("a page that listens is woken by what is published") {
  Service service;
  Browser browser(service);
  browser.open("page");
  CHECK(browser.values().empty());
  service.app.publish(status.children(), "armed");
  CHECK(browser.until("status.children = \"armed\"") == Values{"status.children = \"armed\""});
}

TEST_CASE("a browser without pages gets nothing") {
  Service service;
  Browser quiet(service), other(service);
  other.open("page");
  service.app.publish(status.children(), "armed");
  other.until("status.children = \"armed\"");
  CHECK(quiet.values().empty());
}

TEST_CASE("a page that closed is not followed any more, the browser's others are") {
  Service service;
  Browser browser(service);
  browser.open("a");
  browser.open("b");
  browser.listener->left("a");
  service.app.publish(status.children(), 1);
  browser.until("status.children = 1");
  browser.listener->received("unsubscribe", {{"rendererId", "b"}});
  Browser other(service);
  other.open("c");
  service.app.publish(status.children(), 2);
  other.until("status.children = 2");
  CHECK(browser.values().empty());
}

TEST_CASE("a slow page gets the newest value only") {
  Service service;
  Browser slow(service), quick(service);
  slow.open("page");
  quick.open("page");
  slow.values();
  for (int i = 1; i <= 50; ++i) {
    service.app.publish(status.children(), i);
    quick.until("status.children = " + std::to_string(i));
  }
  CHECK(slow.values() == Values{"status.children = 50"});
}

TEST_CASE("values of several properties keep the order in which they were published last") {
  Service service;
  Browser slow(service), quick(service);
  slow.open("page");
  quick.open("page");
  slow.values();
  service.app.publish("a", "children", 1);
  service.app.publish("b", "children", 2);
  quick.until("b.children = 2");
  service.app.publish("a", "children", 3);
  quick.until("a.children = 3");
  CHECK(slow.values() == Values{"b.children = 2", "a.children = 3"});
}

TEST_CASE("a value is written once for all pages") {
  struct Counted final : JsonSource {
    void write(std::string& out) const override {
      ++*written;
      out += "\"x\"";
    }
    std::shared_ptr<int> written = std::make_shared<int>(0);
  };
  const auto source = std::make_shared<Counted>();
  Service service;
  std::vector<std::unique_ptr<Browser>> browsers;
  for (int i = 0; i < 10; ++i) {
    browsers.push_back(std::make_unique<Browser>(service));
    browsers.back()->open("page");
  }
  service.app.publish("a", "children", Value(std::shared_ptr<const JsonSource>(source)));
  const char* start = nullptr;
  for (auto& browser : browsers) {
    browser->until("a.children = \"x\"");
    if (!start) start = browser->starts.back();
    CHECK(static_cast<const void*>(browser->starts.back()) == static_cast<const void*>(start));
  }
  CHECK(*source->written == 1);
}

TEST_CASE("changes reach a slow page one by one, in order, behind the value they change") {
  Service service;
  Browser slow(service), quick(service);
  slow.open("page");
  quick.open("page");
  slow.values();
  Patch patch;
  patch.append(2);
  service.app.publish("list", "data", parse("[1]"));
  service.app.publish("list", "data", patch);
  service.app.publish(graph.extendData(), parse(R"([{"x":[[1]]}])"));
  service.app.publish(graph.extendData(), parse(R"([{"x":[[2]]}])"));
  const Values wanted = {"list.data = [1]",
                         R"(list.data <- {"__dash_patch_update":"__dash_patch_update","operations":)"
                         R"([{"operation":"Append","location":[],"params":{"value":2}}]})",
                         R"(graph.extendData <- [{"x":[[1]]}])", R"(graph.extendData <- [{"x":[[2]]}])"};
  quick.until(wanted.back());
  CHECK(slow.values() == wanted);
}

TEST_CASE("a whole figure takes the place of what extended the one before it") {
  Service service;
  Browser quick(service);
  quick.open("page");
  service.app.publish(graph.extendData(), parse("[1]"));
  quick.until("graph.extendData <- [1]");
  service.app.publish("graph", "figure", parse(R"({"data":null})"));
  quick.until(R"(graph.figure = {"data":null})");
  service.app.publish(graph.extendData(), parse("[2]"));
  quick.until("graph.extendData <- [2]");
  Browser late(service);
  late.open("page");
  CHECK(late.values() == Values{R"(graph.figure = {"data":null})", "graph.extendData <- [2]"});
}

TEST_CASE("a page that connects again gets what it has missed, and changes once") {
  Service service;
  Browser before(service);
  before.open("page");
  service.app.publish(graph.extendData(), parse("[1]"));
  before.until("graph.extendData <- [1]");
  Browser other(service);
  other.open("page");
  service.app.publish(status.children(), "a");
  service.app.publish(graph.extendData(), parse("[2]"));
  other.until("graph.extendData <- [2]");
  Browser after(service);
  after.open("page", before.known());
  CHECK(after.values() == Values{"status.children = \"a\"", "graph.extendData <- [2]"});
}

TEST_CASE("a page that knew another server starts anew") {
  Service first, second;
  Browser before(first);
  before.open("page");
  for (int i = 0; i < 3; ++i) first.app.publish(std::string("s") + std::to_string(i), "children", i);
  before.until("s2.children = 2");
  second.app.publish(status.children(), "b");
  Browser after(second);
  after.open("page", before.known());
  CHECK(after.until("status.children = \"b\"") == Values{"status.children = \"b\""});
}

TEST_CASE("changes that are not kept any more are made up for by the value") {
  Service service;
  Browser slow(service), quick(service);
  slow.open("page");
  quick.open("page");
  service.app.publish("graph", "figure", Json("base"));
  slow.until("graph.figure = \"base\"");
  const auto last = detail::Hub::most_changes + 5;
  for (std::size_t i = 1; i <= last; ++i) service.app.publish(graph.extendData(), i);
  quick.until("graph.extendData <- " + std::to_string(last));
  const auto values = slow.values();
  CHECK(values.size() == detail::Hub::most_changes + 1);
  CHECK(values[0] == "again graph.figure = \"base\"");
  CHECK(values[1] == "graph.extendData <- 6");
}

TEST_CASE("patches past the limit become part of the value they change") {
  Service service;
  Browser quick(service);
  quick.open("page");
  service.app.publish("sum", "data", parse(R"({"n":0,"list":[]})"));
  const auto last = static_cast<int>(detail::Hub::most_changes) + 1;
  std::string change;
  for (int i = 1; i <= last; ++i) {
    Patch patch;
    patch["n"] += 1;
    service.app.publish("sum", "data", patch);
  }
  service.app.publish(status.children(), "done");
  quick.until("status.children = \"done\"");
  Browser late(service);
  late.open("page");
  CHECK(late.values() ==
        Values{"sum.data = {\"n\":" + std::to_string(last) + ",\"list\":[]}", "status.children = \"done\""});
}

TEST_CASE("patches that come faster than they are written are all applied") {
  struct Gate final : JsonSource {
    void write(std::string& out) const override {
      open.wait(false);
      out += "null";
    }
    std::atomic<bool> open = false;
  };
  const auto gate = std::make_shared<Gate>();
  Service service;
  service.app.publish("sum", "data", parse(R"({"n":0})"));
  service.app.publish("gate", "data", Value(std::shared_ptr<const JsonSource>(gate)));
  constexpr int last = 3 * static_cast<int>(detail::Hub::most_changes);
  for (int i = 1; i <= last; ++i) {
    Patch patch;
    patch["n"] += 1;
    service.app.publish("sum", "data", patch);
  }
  gate->open = true;
  gate->open.notify_all();
  Browser late(service);
  late.open("page");
  service.app.publish(status.children(), "done");
  int sum = 0;
  for (const auto& value : late.until("status.children = \"done\"")) {
    if (value.starts_with("sum.data = ")) sum = static_cast<int>(parse(value.substr(11)).at("n").as_int64());
    if (value.starts_with("sum.data <- ")) ++sum;
  }
  CHECK(sum == last);
}

TEST_CASE("a topic reaches the pages that follow it") {
  Service service;
  service.app.page_topics(
      [](const Context& page) { return std::vector<std::string>{page.query("robot").value_or("none")}; });
  Browser seven(service), eight(service);
  seven.open("page", R"({"path":"/?robot=7"})");
  eight.open("page", R"({"path":"/?robot=8"})");
  service.app.topic("7").publish(status.children(), "armed");
  service.app.publish("end", "children", true);
  CHECK(seven.until("end.children = true") == Values{"status.children = \"armed\"", "end.children = true"});
  CHECK(eight.until("end.children = true") == Values{"end.children = true"});
}

TEST_CASE("a session reaches the pages of its browser") {
  Service service;
  Browser mine(service, "sid=me"), yours(service, "sid=you");
  mine.open("page");
  yours.open("page");
  service.app.session("me").publish(status.children(), "yours truly");
  service.app.publish("end", "children", true);
  CHECK(mine.until("end.children = true") ==
        Values{"status.children = \"yours truly\"", "end.children = true"});
  CHECK(yours.until("end.children = true") == Values{"end.children = true"});
}

TEST_CASE("a topic of a session's name is not the session") {
  Service service;
  service.app.page_topics([](const Context&) { return std::vector<std::string>{"me"}; });
  Browser other(service, "sid=you");
  other.open("page");
  service.app.session("me").publish(status.children(), "secret");
  service.app.publish("end", "children", true);
  CHECK(other.until("end.children = true") == Values{"end.children = true"});
}

TEST_CASE("what page_topics() throws is logged, and the page follows nothing") {
  Service service;
  service.app.page_topics([](const Context&) -> std::vector<std::string> { throw Error("no database"); });
  Browser browser(service);
  browser.open("page");
  CHECK(browser.read().empty());
  CHECK(service.log == "cdash: page_topics() threw: no database\n");
}

TEST_CASE("a value that cannot be written is logged, and the others are published") {
  struct Broken final : JsonSource {
    void write(std::string&) const override { throw Error("the sensor is off"); }
  };
  Service service;
  Browser browser(service);
  browser.open("page");
  service.app.publish("a", "children", Value(std::shared_ptr<const JsonSource>(std::make_shared<Broken>())));
  service.app.publish("b", "children", 1);
  CHECK(browser.until("b.children = 1") == Values{"b.children = 1"});
  CHECK(service.log == "cdash: what was published for a.children could not be written: the sensor is off\n");
}

TEST_CASE("no_update publishes nothing") {
  Service service;
  Browser browser(service);
  browser.open("page");
  service.app.publish(status.children(), no_update);
  service.app.publish("b", "children", 1);
  CHECK(browser.until("b.children = 1") == Values{"b.children = 1"});
}

TEST_CASE("a large backlog comes in messages of limited size") {
  Service service;
  for (int i = 0; i < 100; ++i)
    service.app.publish("p" + std::to_string(i), "children", std::string(5000, 'x'));
  service.app.publish("end", "children", 1);
  Browser browser(service);
  browser.open("page");
  CHECK(browser.until("end.children = 1").size() == 101);
  for (const auto& body : browser.bodies) CHECK(body.size() <= detail::Hub::batch_bytes + 1);
}

TEST_CASE("a browser has a limited number of pages") {
  Service service;
  Browser browser(service);
  for (std::size_t i = 0; i < detail::Listener::most_pages + 10; ++i) browser.open(std::to_string(i));
  CHECK(browser.read().size() == detail::Listener::most_pages);
}

TEST_CASE("messages that make no sense are ignored") {
  Service service;
  Browser browser(service);
  CHECK(browser.listener->received("subscribe", {{"rendererId", 3}}));
  CHECK(browser.listener->received("subscribe", {{"rendererId", std::string(1000, 'x')}}));
  CHECK(browser.listener->received("unsubscribe", {{"rendererId", "unknown"}}));
  CHECK_FALSE(browser.listener->received("callback_request", {{"rendererId", "page"}}));
  browser.open("page", R"({"path":7,"hub":"x","since":{"-1":"a","99999999999999999999999":1,"0":1e300}})");
  CHECK(browser.read().size() == 1);
}

TEST_CASE("an id of which nobody knows what MATCH stands for is refused") {
  Service service;
  const html::Div::Id any{{"type", "x"}, {"index", MATCH}};
  CHECK(message_of([&] { service.app.publish(any.children(), 1); }) ==
        "cdash: publish() was given the id {\"index\":[\"MATCH\"],\"type\":\"x\"} for its property children; "
        "give the component an id, or an id with ALL for every component that fits");
  CHECK(message_of([&] { service.app.publish(html::Div(), "children", 1); }) ==
        "cdash: publish() was given a component without an id for its property children; give the component "
        "an id, or an id with ALL for every component that fits");
}

TEST_CASE("a publisher outlives its app") {
  auto service = std::make_unique<Service>();
  const auto publisher = service->app.publisher();
  publisher.publish(status.children(), 1);
  service.reset();
  CHECK_NOTHROW(publisher.publish(status.children(), 2));
}

TEST_CASE("what many threads publish arrives whole, the last of each thread last") {
  Service service;
  Browser browser(service);
  browser.open("page");
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&service, t] {
      const auto publisher = service.app.publisher();
      for (int i = 1; i <= 30000; ++i) publisher.publish("t" + std::to_string(t), "children", i);
    });
  for (auto& thread : threads) thread.join();
  service.app.publish("end", "children", 1);
  std::map<std::string, std::string> newest;
  for (const auto& value : browser.until("end.children = 1"))
    newest[value.substr(0, value.find('.'))] = value.substr(value.find('=') + 2);
  CHECK(newest == std::map<std::string, std::string>{
                      {"t0", "30000"}, {"t1", "30000"}, {"t2", "30000"}, {"t3", "30000"}, {"end", "1"}});
}

TEST_CASE("browsers come, read and go while values are published") {
  Service service;
  std::atomic<bool> done = false;
  std::thread publisher([&] {
    for (int i = 0; !done; ++i) {
      service.app.publish(status.children(), i);
      service.app.publish(graph.extendData(), boost::json::array{i});
    }
  });
  std::vector<std::thread> readers;
  std::atomic<int> read = 0;
  for (int t = 0; t < 3; ++t)
    readers.emplace_back([&] {
      for (int i = 0; i < 50; ++i) {
        Browser browser(service);
        browser.open("page");
        for (int seen = browser.socket->count(); browser.values().empty(); seen = browser.socket->count())
          browser.socket->await_more(seen);
        ++read;
      }
    });
  for (auto& reader : readers) reader.join();
  done = true;
  publisher.join();
  CHECK(read == 150);
}
