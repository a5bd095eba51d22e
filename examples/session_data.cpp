// Each load of the page has a session id of its own, and data that is computed for it once and for nobody
// else.
#include <cdash/cdash.hpp>
#include <cdash/state/cache.hpp>
#include <chrono>

using namespace cdash;
using namespace std::chrono_literals;

int main(int argc, char** argv) {
  // As many visitors at once as fit, and none for longer than a day.
  const state::Cache cache({.lifetime = 24h, .max_bytes = 64 * 1024 * 1024});
  const auto session_data = cache.memoize("session_data", [](const std::string&) {
    const auto now =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return data::Frame{{"time", std::vector{now - 15s, now - 10s, now - 5s, now}},
                       {"values", {"a", "b", "a", "c"}}};
  });

  const dcc::Store::Id session_id{"session-id"};
  const html::Button::Id get_data{"get-data-button"};
  const html::Div::Id output_1{"output-1"}, output_2{"output-2"};

  App app;
  app.layout([=] {
    return html::Div(dcc::Store(session_id).data(random_secret()), html::Button("Get data").id(get_data),
                     html::Div().id(output_1), html::Div().id(output_2));
  });

  for (const auto& [number, output] : {std::pair{1, output_1}, {2, output_2}})
    app.callback(Output(output.children()), Input(get_data.n_clicks()), Input(session_id.data()),
                 [=](int clicks, const std::string& session) {
                   return html::Div("Output " + std::to_string(number) + " - Button has been clicked " +
                                        std::to_string(clicks) + " times",
                                    html::Pre(session_data(session).to_csv()));
                 });

  return app.run(argc, argv);
}
