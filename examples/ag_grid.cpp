// A grid of a million rows, of which the page has only those that are looked at: AG Grid, wrapped by
// cdash-wrap.
#include <algorithm>
#include <cdash/cdash.hpp>
#include <cdash/dag.hpp>
#include <cstddef>
#include <numeric>
#include <optional>
#include <vector>

using namespace cdash;

// In the place of a database: every row has a number and a value, and no two values are the same.
struct Rows {
  static constexpr int count = 1'000'000;

  static int value(int row) { return static_cast<int>(row * 7'919LL % 1'000'003); }

  Rows() : by_value(count) {
    std::iota(by_value.begin(), by_value.end(), 0);
    std::ranges::sort(by_value, {}, value);
  }

  std::vector<int> by_value;
};

int main(int argc, char** argv) {
  const Rows rows;
  const dag::AgGrid::Id grid{"grid"};

  App app;
  app.layout(html::H3("A million rows"),
             dag::AgGrid()
                 .id(grid)
                 .rowModelType("infinite")
                 .columnDefs({Json{{"field", "row"}, {"sortable", false}}, Json{{"field", "value"}}})
                 .dashGridOptions({{"cacheBlockSize", 100}, {"maxBlocksInCache", 10}}));

  // The grid asks for a block of rows as it is scrolled, and for all that it shows anew when it is sorted.
  app.callback(Output(grid.getRowsResponse()), Input(grid.getRowsRequest()),
               [&](const std::optional<Json>& asked) -> Json {
                 Json block{{"rowData", boost::json::array()}, {"rowCount", Rows::count}};
                 if (!asked || asked->is_null()) return block;
                 const auto from = std::max(0, asked->at("startRow").to_number<int>());
                 const auto end = std::min(Rows::count, asked->at("endRow").to_number<int>());
                 const auto& sort = asked->at("sortModel").as_array();
                 auto& data = block.at("rowData").as_array();
                 for (int at = from; at < end; ++at) {
                   int row = at;
                   if (!sort.empty()) {
                     const bool up = sort[0].at("sort") == "asc";
                     row = rows.by_value[static_cast<std::size_t>(up ? at : Rows::count - 1 - at)];
                   }
                   data.push_back({{"row", row}, {"value", Rows::value(row)}});
                 }
                 return block;
               });

  return app.run(argc, argv);
}
