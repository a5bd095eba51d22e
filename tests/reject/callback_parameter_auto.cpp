// A callback's parameters have types.
// expect: cdash: a callback is a function or a lambda whose parameters have types; auto hides what to read,
// and so does a mistake in its body
#include <cdash/app/app.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <tuple>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Input::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.children()), Input(in.placeholder()), [](const auto& text) { return text; });
#else
  app.callback(Output(out.children()), Input(in.placeholder()), [](const std::string& text) { return text; });
#endif
}
