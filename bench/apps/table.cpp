// A page with a 10,000-row table: made once, or (BENCH_LAYOUT=function) anew for each page load.
#include <cdash/cdash.hpp>
#include <cstdlib>
#include <string_view>

using namespace cdash;

int main(int argc, char** argv) {
  const auto rows = data::read_csv(std::getenv("BENCH_TABLE_CSV"));
  const auto page = [&rows] {
    return html::Div(html::H1("Table"), dash_table::DataTable().data(rows.records()).page_size(20));
  };

  App app;
  const char* kind = std::getenv("BENCH_LAYOUT");
  if (kind != nullptr && std::string_view(kind) == "function") {
    app.layout(page);
  } else {
    app.layout(page());
  }
  return app.run(argc, argv);
}
