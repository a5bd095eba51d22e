// cbwc006: structs of dependencies, one inside of another, with a list and an ALL in them.
#include "program.hpp"

#include <boost/describe.hpp>
#include <boost/json/serialize.hpp>

namespace cbwc006_app {

const auto item_text = [](auto index) { return html::Div::Id{{"id", index}}; };

struct ItemsFrom {
  State<Child> all;
  State<> added;
};
BOOST_DESCRIBE_STRUCT(ItemsFrom, (), (all, added))
struct From {
  ItemsFrom items;
  std::vector<Input<>> triggers;
};
BOOST_DESCRIBE_STRUCT(From, (), (items, triggers))

struct Items {
  std::vector<std::string> all;
  std::optional<std::string> added;
};
BOOST_DESCRIBE_STRUCT(Items, (), (all, added))
struct Values {
  Items items;
  std::vector<int> triggers;
};
BOOST_DESCRIBE_STRUCT(Values, (), (items, triggers))

struct To {
  Output<> list_container;
  Output<> new_item;
  Output<> totals;
  Output<> args_grouping;
  Output<> outputs_grouping;
};
BOOST_DESCRIBE_STRUCT(To, (), (list_container, new_item, totals, args_grouping, outputs_grouping))

struct Shown {
  std::vector<Component> list_container;
  std::string new_item;
  std::string totals;
  std::string args_grouping;
  std::string outputs_grouping;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (list_container, new_item, totals, args_grouping, outputs_grouping))

const Registered cbwc006("cbwc006", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("Dash To-Do list").id("title"), dcc::Input().id("new-item"),
                       html::Button("Add").id("add"), html::Div().id("list-container"), html::Hr(),
                       html::Div().id("totals"), html::Hr(), html::Div().id("args-grouping"),
                       html::Div().id("outputs-grouping")));
  app.callback(To{{"list-container", "children"},
                  {"new-item", "value"},
                  {"totals", "children"},
                  {"args-grouping", "children"},
                  {"outputs-grouping", "children"}},
               From{{State(item_text(ALL).children()), {"new-item", "value"}},
                    {{"add", "n_clicks"}, {"new-item", "n_submit"}}},
               [](const Context& context, Values values) {
                 auto& texts = values.items.all;
                 if (!context.triggered().empty()) texts.push_back(values.items.added.value_or(""));
                 Shown shown;
                 for (std::size_t i = 0; i < texts.size(); ++i)
                   shown.list_container.push_back(html::Div(html::Div(texts[i]).id(item_text(i))));
                 shown.totals = std::to_string(texts.size()) + " total item(s)";
                 shown.args_grouping = boost::json::serialize(context.args_grouping());
                 shown.outputs_grouping = boost::json::serialize(context.outputs_grouping());
                 return shown;
               });
  return program.run(app);
});

}  // namespace cbwc006_app
