// secure: a callback over HTTP and one over a WebSocket, and how the request of each came.
#include "program.hpp"

const Registered secure("secure", [](const Program& program) {
  App app{{.compress = true}};
  app.layout(html::Button("go").id("go"), html::Div().id("http"), html::Div().id("socket"),
             html::Div(std::string(1000, '.')).hidden(true));
  app.callback(Output("http", "children"), Input("go", "n_clicks"),
               [](std::optional<int> n) { return "http " + str(n); });
  app.callback(Output("socket", "children"), Input("go", "n_clicks"),
               [](const Context& context, std::optional<int> n) {
                 return (context.is_websocket() ? "socket " : "no socket ") + str(n);
               })
      .websocket();
  return program.run(app);
});
