// A step that takes long sends what the graphs need of its result, rather than all of it.
#include <boost/describe/class.hpp>
#include <cdash/cdash.hpp>
#include <cmath>
#include <vector>

using namespace cdash;

namespace {

// What is kept in the page: three small frames of a large one.
struct Datasets {
  data::Frame apples, oranges, figs;
};
BOOST_DESCRIBE_STRUCT(Datasets, (), (apples, oranges, figs))

// A hundred thousand sales, by day and fruit.
data::Frame sales_of(const std::string& city) {
  const std::vector<std::string> fruits{"apples", "oranges", "figs"};
  std::vector<std::string> fruit;
  std::vector<int> day, amount;
  const int phase = static_cast<int>(city.size());
  for (int i = 0; i < 100'000; ++i) {
    fruit.push_back(fruits[static_cast<std::size_t>(i) % 3]);
    day.push_back(1 + i / 3 % 28);
    amount.push_back(3 + static_cast<int>(3 * std::sin(phase + day.back() * (1 + i % 3) / 4.0)));
  }
  return {{"fruit", fruit}, {"day", day}, {"amount", amount}};
}

data::Frame by_day(const data::Frame& sales, const char* fruit) {
  return sales.where(col("fruit") == fruit).group_by("day").agg({{"amount", data::Agg::sum}});
}

}  // namespace

int main(int argc, char** argv) {
  const dcc::Dropdown::Id city{"dropdown"};
  const dcc::Graph::Id graph_1{"graph1"}, graph_2{"graph2"}, graph_3{"graph3"};
  const dcc::Store::Id datasets{"intermediate-value"};

  App app;
  app.layout(dcc::Dropdown({"SF", "NYC", "Montreal"}, "SF").id(city).clearable(false),
             dcc::Graph().id(graph_1), dcc::Graph().id(graph_2), dcc::Graph().id(graph_3),
             dcc::Store(datasets));

  app.callback(Output(datasets.data()), Input(city.value()), [](const std::string& name) {
    const auto sales = sales_of(name);
    return Datasets{by_day(sales, "apples"), by_day(sales, "oranges"), by_day(sales, "figs")};
  });
  app.callback(Output(graph_1.figure()), Input(datasets.data()),
               [](const Datasets& of) { return px::line(of.apples).x("day").y("amount").title("apples"); });
  app.callback(Output(graph_2.figure()), Input(datasets.data()),
               [](const Datasets& of) { return px::bar(of.oranges).x("day").y("amount").title("oranges"); });
  app.callback(Output(graph_3.figure()), Input(datasets.data()),
               [](const Datasets& of) { return px::area(of.figs).x("day").y("amount").title("figs"); });

  return app.run(argc, argv);
}
