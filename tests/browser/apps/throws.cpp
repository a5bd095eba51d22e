// throws: callbacks that fail in every way, and one that works.
#include "program.hpp"

#include <stdexcept>

const Registered throws("throws", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("std").id("std"), html::Div("untouched").id("std-out"),
                       html::Button("int").id("int"), html::Div("untouched").id("int-out"),
                       dcc::Input().id("number").value("7"), html::Div("untouched").id("number-out"),
                       html::Button("fine").id("fine"), html::Div("untouched").id("fine-out")));
  app.callback(Output("std-out", "children"), Input("std", "n_clicks"),
               [](int) -> std::string { throw std::out_of_range("the secret <b>valve</b> is shut"); })
      .prevent_initial_call();
  app.callback(Output("int-out", "children"), Input("int", "n_clicks"), [](int) -> std::string { throw 42; })
      .prevent_initial_call();
  app.callback(Output("number-out", "children"), Input("number", "value"),
               [](int number) { return "twice " + std::to_string(2 * number); })
      .prevent_initial_call();
  app.callback(Output("fine-out", "children"), Input("fine", "n_clicks"),
               [](int n) { return "clicked " + std::to_string(n); })
      .prevent_initial_call();
  return program.run(app);
});
