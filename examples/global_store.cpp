// Four graphs of data that is computed once for all visitors: in memory, in files (CACHE_FOLDER) or in Redis
// (REDIS_URL).
#include <cdash/cdash.hpp>
#include <cdash/state/cache.hpp>
#include <cdash/state/file_store.hpp>
#include <cdash/state/redis.hpp>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>
#include <vector>

using namespace cdash;

namespace {

data::Frame normal_points() {
  std::mt19937 random(7);
  std::normal_distribution<> normal;
  std::vector<std::string> category;
  for (const auto& [name, count] :
       {std::pair{"apples", 500}, {"oranges", 1000}, {"figs", 2000}, {"pineapples", 1500}})
    category.insert(category.end(), static_cast<std::size_t>(count), name);
  std::vector<double> x, y;
  for (std::size_t i = 0; i < category.size(); ++i) {
    x.push_back(normal(random));
    y.push_back(normal(random));
  }
  return {{"category", category}, {"x", x}, {"y", y}};
}

// Where several processes share what they have computed; null: each has its own.
std::shared_ptr<state::Store> store_of_environment() {
  if (std::getenv("REDIS_URL")) return state::redis_store();
  if (const char* const folder = std::getenv("CACHE_FOLDER")) return state::file_store({.folder = folder});
  return nullptr;
}

}  // namespace

int main(int argc, char** argv) {
  const auto df = normal_points();

  const state::Cache cache({.store = store_of_environment()});
  const auto global_store = cache.memoize("global_store", [&](const std::string& category) {
    std::clog << "Computing value with " << category << std::endl;
    std::this_thread::sleep_for(std::chrono::seconds(1));  // stands for an expensive query
    return df.where(col("category") == category);
  });

  const dcc::Dropdown::Id dropdown{"dropdown"};
  const dcc::Store::Id signal{"signal"};

  App app;
  app.layout(dcc::Dropdown(df["category"].unique(), "apples").id(dropdown).clearable(false),
             html::Div(dcc::Graph().id("graph-1"), dcc::Graph().id("graph-2"), dcc::Graph().id("graph-3"),
                       dcc::Graph().id("graph-4"))
                 .style({{"display", "grid"}, {"gridTemplateColumns", "1fr 1fr"}}),
             dcc::Store(signal));

  // Computes, and tells the others when it is done: what travels is the name alone.
  app.callback(Output(signal.data()), Input(dropdown.value()), [=](const std::string& category) {
    global_store(category);
    return category;
  });

  app.callback(Output("graph-1", "figure"), Input(signal.data()), [=](const std::string& category) {
    return px::scatter(global_store(category)).x("x").y("y").opacity(0.5);
  });
  app.callback(Output("graph-2", "figure"), Input(signal.data()), [=](const std::string& category) {
    return px::line(global_store(category)).x("x").y("y").line_shape("spline");
  });
  app.callback(Output("graph-3", "figure"), Input(signal.data()), [=](const std::string& category) {
    return px::density_heatmap(global_store(category)).x("x").y("y");
  });
  app.callback(Output("graph-4", "figure"), Input(signal.data()), [=](const std::string& category) {
    return px::density_contour(global_store(category)).x("x").y("y");
  });

  return app.run(argc, argv);
}
