// A table that its reader saves as CSV or JSON, and replaces by an uploaded file.
#include <boost/json/serialize.hpp>
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const dcc::Upload::Id upload{"upload"};
  const dcc::Download::Id download{"download"};
  const html::Button::Id as_csv{"as-csv"}, as_json{"as-json"};
  const html::P::Id text{"text"};
  const dash_table::DataTable::Id table{"table"};

  const data::Frame rivers{{"river", std::vector<std::string>{"Rhine", "Danube", "Volga"}},
                           {"km", std::vector{1233, 2850, 3531}}};

  App app{{.title = "Files"}};
  app.layout(html::H1("Files"),
             dcc::Upload("Drop a CSV file here, or click to choose one")
                 .id(upload)
                 .style({{"border", "1px dashed gray"}, {"padding", "20px"}, {"textAlign", "center"}}),
             html::P("Three rivers").id(text), dash_table::DataTable().data(rivers.records()).id(table),
             html::Button("Save as CSV").id(as_csv), html::Button("Save as JSON").id(as_json),
             dcc::Download().id(download));

  app.callback(Output(table.data()), Output(text.children()), Input(upload.contents()),
               State(upload.filename()), [](const dcc::Contents& file, const std::string& name) {
                 const auto frame = data::parse_csv(file.bytes);
                 return std::tuple(frame.records(), name + ": " + std::to_string(frame.rows()) + " rows");
               });

  app.callback(Output(download.data()), Input(as_csv.n_clicks()), Input(as_json.n_clicks()),
               State(table.data()),
               [=](const Context& context, std::optional<int>, std::optional<int>, const Json& rows) {
                 const auto frame = data::parse_json(boost::json::serialize(rows));
                 const auto csv = context.is_triggered_by(as_csv.n_clicks());
                 return dcc::send_data_frame(frame, csv ? "rivers.csv" : "rivers.json");
               })
      .prevent_initial_call();

  return app.run(argc, argv);
}
