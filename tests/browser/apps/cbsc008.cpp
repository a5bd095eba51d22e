// cbsc008: data-* and aria-* attributes as output and input.
#include "program.hpp"

const Registered cbsc008("cbsc008", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value("initial value"),
                       html::Div(html::Div(1.5, nullptr, "string",
                                           html::Div()
                                               .id("output-1")
                                               .attribute("data-cb", "initial value")
                                               .attribute("aria-cb", "initial value")))));
  app.callback(Output("output-1", "data-cb"), Input("input", "value"), [&](const std::string& value) {
    program.control.pass("lock");
    program.control.count("update_data");
    return value;
  });
  app.callback(Output("output-1", "children"), Input("output-1", "data-cb"),
               [](const std::string& data) { return data; });
  return program.run(app);
});
