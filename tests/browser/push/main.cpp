// The app that the tests of publishing drive: what it publishes comes as lines on standard input.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cdash/cdash.hpp>
#include <cdash/figure/go/scatter.hpp>
#include <iostream>
#include <string>
#include <thread>

using namespace cdash;

namespace {

// {"to": topic, "session": id, "id": …, "property": …, "value": …} or "operations" of a patch in its place.
void publish(const App& app, const boost::json::object& order) {
  const auto text = [&](const char* key) {
    const auto* value = order.if_contains(key);
    return value ? std::string(value->as_string()) : std::string();
  };
  auto to = app.publisher();
  if (const auto topic = text("to"); !topic.empty()) to = app.topic(topic);
  if (const auto session = text("session"); !session.empty()) to = app.session(session);
  const auto id = text("id");
  const auto property = text("property");
  if (const auto* number = order.if_contains("append")) {
    Patch patch;
    patch.append(*number);
    to.publish(id, property, patch);
  } else if (order.contains("all")) {
    to.publish(html::Div::Id{{"type", "light"}, {"index", ALL}}.children(), text("all"));
  } else if (order.contains("one")) {
    to.publish(html::Div::Id{{"type", "light"}, {"index", 2}}.children(), text("one"));
  } else if (order.contains("component")) {
    to.publish(id, property, html::B(text("component")).id("new"));
  } else {
    to.publish(id, property, order.at("value"));
  }
}

}  // namespace

int main(int argc, char** argv) {
  App app{{.session_cookie = "sid"}};
  const html::Div::Id plain{"plain"};
  const dcc::Graph::Id graph{"graph"};
  const dcc::Input::Id field{"field"};
  app.layout(
      html::Div("nothing yet").id(plain), html::Div().id("session"), html::Div().id("mine"),
      html::Div().id("outcome"), html::Div("dark").id({{"type", "light"}, {"index", 1}}),
      html::Div("dark").id({{"type", "light"}, {"index", 2}}), dcc::Input().id(field),
      dcc::Store().id("list").data({1}), html::Div().id("list-text"), html::Button("more").id("more"),
      html::Div().id("place"),
      dcc::Graph().id(graph).figure(Figure().add_trace(go::Scatter().x(std::vector{0}).y(std::vector{0}))),
      dcc::Location().id("url"), dcc::Link("other", "/?room=2").id("link"));
  app.page_topics([](const Context& page) {
    return std::vector<std::string>{"room " + page.query("room").value_or("none")};
  });
  app.callback(Output("outcome", "children"), Input(field.value()),
               [](const std::optional<std::string>& text) { return "callback: " + text.value_or("null"); });
  app.callback(Output("list-text", "children"), Input("list", "data"),
               [](const Json& list) { return boost::json::serialize(list); });
  app.callback(Output("place", "children"), Input("more", "n_clicks"), [](int clicks) {
    return clicks % 2 ? Value(html::Div("as laid out").id("late")) : Value("empty");
  });
  app.callback(Output("session", "children"), Input("url", "pathname"),
               [](const Context& context, const std::optional<std::string>&) {
                 return std::string(context.session());
               });

  std::thread orders([&] {
    for (std::string line; std::getline(std::cin, line);) {
      if (line == "stop") break;
      publish(app, boost::json::parse(line).as_object());
      std::cout << "= done" << std::endl;
    }
  });
  orders.detach();
  return app.run(argc, argv);
}
