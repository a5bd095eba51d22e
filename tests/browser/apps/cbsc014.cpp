// cbsc014: two properties of one component change at once.
#include "program.hpp"

const Registered cbsc014("cbsc014", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div().id("container"),
                       html::Button("Click 1").id("button-1").n_clicks(0).n_clicks_timestamp(-1),
                       html::Button("Click 2").id("button-2").n_clicks(0).n_clicks_timestamp(-1)));
  app.callback(Output("container", "children"), Input("button-1", "n_clicks"),
               Input("button-1", "n_clicks_timestamp"), Input("button-2", "n_clicks"),
               Input("button-2", "n_clicks_timestamp"),
               [&](int n1, std::int64_t t1, int n2, std::int64_t t2) {
                 program.control.count("update_output");
                 program.control.text("timestamp_1", std::to_string(t1));
                 program.control.text("timestamp_2", std::to_string(t2));
                 return std::to_string(n1) + ", " + std::to_string(n2);
               });
  return program.run(app);
});
