// The smallest callback: the text of an input, shown below it.
#include <cdash/cdash.hpp>
#include <cdash/http/options.hpp>
#include <cstdlib>

using namespace cdash;

int main(int argc, char** argv) {
  const dcc::Input::Id in{"in"};
  const html::Div::Id out{"out"};

  App app;
  app.layout(dcc::Input().value("x").type("text").id(in), html::Div().id(out));
  app.callback(Output(out.children()), Input(in.value()),
               [](const std::string& text) { return "Output: " + text; });

  // How much of a request's price is the way to a callback thread and back: without such threads.
  if (const char* threads = std::getenv("BENCH_CALLBACK_THREADS")) {
    auto options = read_options(argc, argv);
    if (options.exit_code) return say(options);
    options.server.callback_threads = static_cast<unsigned>(std::atoi(threads));
    return serve(app.handler(), options.server);
  }
  return app.run(argc, argv);
}
