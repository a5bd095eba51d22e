// downloads: text, a frame, a file and bytes, each saved at a click.
#include <cstdlib>

#include "program.hpp"

const Registered downloads("downloads", [](const Program& program) {
  const dcc::Download::Id download{"download"};
  App app{{.prevent_initial_callbacks = true}};
  app.layout(html::Button("text").id("text"), html::Button("csv").id("csv"), html::Button("json").id("json"),
             html::Button("file").id("file"), html::Button("bytes").id("bytes"),
             dcc::Download().id(download));
  const char* const file = std::getenv("DOWNLOAD_FILE");
  app.callback(Output(download.data()), Input("text", "n_clicks"), Input("csv", "n_clicks"),
               Input("json", "n_clicks"), Input("file", "n_clicks"), Input("bytes", "n_clicks"),
               [file](const Context& context, std::optional<int>, std::optional<int>, std::optional<int>,
                      std::optional<int>, std::optional<int>) {
                 const data::Frame df{{"a", std::vector{1, 2, 3, 4}},
                                      {"b", std::vector{2, 1, 5, 6}},
                                      {"c", std::vector<std::string>{"x", "x", "y", "y"}}};
                 const auto clicked = context.triggered_id();
                 if (clicked == "text") return dcc::send_string("Hello, world!", "hello.txt");
                 if (clicked == "csv") return dcc::send_data_frame(df, "df.csv");
                 if (clicked == "json") return dcc::send_data_frame(df, "df.json");
                 if (clicked == "file") return dcc::send_file(file);
                 std::string every_byte;
                 for (int i = 0; i < 256; ++i) every_byte += static_cast<char>(i);
                 return dcc::send_bytes(every_byte, "bytes.bin");
               });
  return program.run(app);
});
