// cbsc013: answers with two outputs that come in another order than the questions.
#include "program.hpp"

const Registered cbsc013("cbsc013", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click").id("input").n_clicks(0), html::Div().id("output1"),
                       html::Div().id("output2")));
  app.callback(Output("output1", "children"), Output("output2", "children"), Input("input", "n_clicks"),
               [&](int n_clicks) {
                 program.control.count("update_output");
                 if (n_clicks == 1) program.control.pass("lock");
                 program.control.count("answered");
                 return std::tuple{n_clicks, n_clicks + 1};
               });
  return program.run(app);
});
