// Sales that are cleaned once, kept in the page, and shown by a graph and a table.
#include <cdash/cdash.hpp>
#include <ranges>

using namespace cdash;

namespace {

const data::Frame sales{
    {"fruit", {"apples", "oranges", "figs", "apples", nullptr, "figs", "oranges", "apples"}},
    {"city", {"SF", "SF", "SF", "NYC", "NYC", "NYC", "Montreal", "Montreal"}},
    {"amount", {4, 1, 2, 2, 7, nullptr, 5, 3}}};

// Stands for a step that takes long.
data::Frame cleaned(const std::string& fruit) {
  return sales.where(col("fruit") == fruit && !col("amount").is_missing());
}

Component table_of(const data::Frame& df) {
  return html::Table(
      html::Thead(html::Tr(df.columns() | std::views::transform([](auto& name) { return html::Th(name); }))),
      html::Tbody(std::views::iota(std::size_t{0}, df.rows()) | std::views::transform([&](std::size_t row) {
                    return html::Tr(df.columns() | std::views::transform([&, row](auto& name) {
                                      return html::Td(df.cell(row, name));
                                    }));
                  })));
}

}  // namespace

int main(int argc, char** argv) {
  const dcc::Dropdown::Id fruit{"dropdown"};
  const dcc::Graph::Id graph{"graph"};
  const html::Div::Id table{"table"};
  const dcc::Store::Id intermediate{"intermediate-value"};

  App app;
  app.layout(dcc::Graph().id(graph), html::Div().id(table),
             dcc::Dropdown(sales["fruit"].unique(), "apples").id(fruit).clearable(false),
             dcc::Store(intermediate));

  // A frame travels to the page, and with each change from there to both callbacks.
  app.callback(Output(intermediate.data()), Input(fruit.value()), cleaned);
  app.callback(Output(graph.figure()), Input(intermediate.data()),
               [](const data::Frame& df) { return px::bar(df).x("city").y("amount"); });
  app.callback(Output(table.children()), Input(intermediate.data()), table_of);

  return app.run(argc, argv);
}
