// A frame is data for a store, and no figure of it.
// expect: cdash:
#include <cdash/app/app.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/dcc/store.hpp>

void f(cdash::App& app, const cdash::data::Frame& df) {
  using namespace cdash;
#ifdef CDASH_WRONG
  app.callback(Output(dcc::Graph::Id("graph").figure()), Input("n", "value"), [&](int) { return df; });
#else
  app.callback(Output(dcc::Store::Id("store").data()), Input("n", "value"), [&](int) { return df; });
#endif
}
