// Frames made of structs.
#include <catch2/catch.hpp>
#include <cdash/data/describe.hpp>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using namespace std::chrono_literals;
using data::Type;

namespace market {

enum class Side { buy, sell };
BOOST_DESCRIBE_ENUM(Side, buy, sell)

struct Event {
  data::Timestamp at;
};
BOOST_DESCRIBE_STRUCT(Event, (), (at))

struct Trade : Event {
  std::string symbol;
  double price = 0;
  std::optional<int> size;
  bool late = false;
  Side side = Side::buy;
  std::optional<Side> maker;
};
BOOST_DESCRIBE_STRUCT(Trade, (Event), (symbol, price, size, late, side, maker))

Trade trade(std::string symbol, double price, std::optional<int> size, Side side) {
  Trade made;
  made.at = data::Timestamp(60s);
  made.symbol = std::move(symbol);
  made.price = price;
  made.size = size;
  made.side = side;
  if (size) made.maker = Side::sell;
  return made;
}

}  // namespace market

using market::Side;
using market::trade;

TEST_CASE("Structs become rows, members columns") {
  const std::vector trades{trade("ACME", 1.5, 100, Side::sell), trade("X", 2, {}, Side::buy)};
  const auto df = data::frame_of(trades);
  CHECK(df.columns() == std::vector<std::string>{"at", "symbol", "price", "size", "late", "side", "maker"});
  CHECK(df.records().to_json() ==
        R"([{"at":"1970-01-01T00:01:00","symbol":"ACME","price":1.5,"size":100,"late":false,"side":"sell",)"
        R"("maker":"sell"},{"at":"1970-01-01T00:01:00","symbol":"X","price":2,"size":null,"late":false,)"
        R"("side":"buy","maker":null}])");
}

TEST_CASE("A column of structs' members has the member's type") {
  const auto df = data::frame_of(std::deque{trade("ACME", 1, {}, Side::buy)});
  CHECK(df["at"].type() == Type::timestamp);
  CHECK(df["symbol"].type() == Type::text);
  CHECK(df["price"].type() == Type::number);
  CHECK(df["size"].type() == Type::integer);
  CHECK(df["late"].type() == Type::boolean);
  CHECK(df["maker"].type() == Type::text);
}

TEST_CASE("No structs are a frame with their columns and no rows") {
  const auto df = data::frame_of(std::vector<market::Trade>());
  CHECK(df.rows() == 0);
  CHECK(df.columns().size() == 7);
}

TEST_CASE("The value of an enum without a name is an error that says where it stands") {
  std::vector trades(2, trade("ACME", 1, 1, Side::buy));
  trades[1].side = static_cast<Side>(7);
  CHECK(message_of([&] { data::frame_of(trades); }) ==
        "cdash: member \"side\" of row 1 is 7, which is none of the names that BOOST_DESCRIBE_ENUM lists");
}
