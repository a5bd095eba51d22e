// A reusable piece of a page: a function that makes an HTML table of a frame.
#include <cdash/cdash.hpp>
#include <ranges>

using namespace cdash;

Component table_of(const data::Frame& df, std::size_t max_rows = 10) {
  const auto rows = std::views::iota(std::size_t{0}, std::min(df.rows(), max_rows));
  return html::Table(
      html::Thead(html::Tr(df.columns() | std::views::transform([](auto& name) { return html::Th(name); }))),
      html::Tbody(rows | std::views::transform([&](auto row) {
                    return html::Tr(df.columns() | std::views::transform([&df, row](auto& name) {
                                      return html::Td(df.cell(row, name));
                                    }));
                  })));
}

int main(int argc, char** argv) {
  App app;
  app.layout(html::H4("Countries of the world (Gapminder)"),
             table_of(data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv")));
  return app.run(argc, argv);
}
