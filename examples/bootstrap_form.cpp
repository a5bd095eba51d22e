// A form of Bootstrap that says what is wrong while it is filled in.
#include <cdash/cdash.hpp>
#include <cdash/dbc/alert.hpp>
#include <cdash/dbc/button.hpp>
#include <cdash/dbc/checkbox.hpp>
#include <cdash/dbc/container.hpp>
#include <cdash/dbc/form_feedback.hpp>
#include <cdash/dbc/form_text.hpp>
#include <cdash/dbc/input.hpp>
#include <cdash/dbc/label.hpp>
#include <cdash/dbc/themes.hpp>
#include <functional>
#include <optional>
#include <regex>

using namespace cdash;

namespace {

using Text = std::optional<std::string>;  // empty until somebody has typed

// One line of the form: what it asks for, and when an answer will do.
struct Field {
  std::string id, label, type, hint, complaint;
  std::function<bool(const std::string&)> is_good;

  dbc::Input::Id input() const { return dbc::Input::Id{id}; }
  bool accepts(const Text& text) const { return text && is_good(*text); }
};

const std::vector<Field> fields{
    {"name", "Name", "text", "", "Please tell us your name.",
     [](const std::string& text) { return text.find_first_not_of(' ') != text.npos; }},
    {"email", "E-mail", "email", "Nobody else will see it.", "An address has the form name@example.org.",
     [](const std::string& text) {
       static const std::regex address("[^@ ]+@[^@ ]+\\.[^@ .]+");
       return text.size() < 200 && std::regex_match(text, address);
     }},
    {"password", "Password", "password", "", "A password has at least ten characters.",
     [](const std::string& text) { return text.size() >= 10; }}};

Component row(const Field& field) {
  return html::Div(dbc::Label(field.label).html_for(field.id),
                   dbc::Input().id(field.input()).type(dbc::Input::TypeChoice::from_text(field.type)),
                   dbc::FormFeedback(field.complaint).type("invalid"), dbc::FormText(field.hint))
      .className("mb-3");
}

}  // namespace

int main(int argc, char** argv) {
  const dbc::Checkbox::Id terms{"terms"};
  const dbc::Button::Id send{"send"};
  const dbc::Alert::Id done{"done"};

  std::vector<Component> rows;
  for (const auto& field : fields) rows.push_back(row(field));

  App app{{.title = "Sign up", .external_stylesheets = {dbc::themes::CERULEAN}}};
  app.layout(dbc::Container(
                 html::H1("Sign up").className("my-4"), html::Div(rows),
                 dbc::Checkbox().id(terms).label("I have read the terms").value(false).className("mb-3"),
                 dbc::Button("Send").id(send).color("primary").disabled(true),
                 dbc::Alert().id(done).color("success").is_open(false).dismissable(true).className("mt-4"))
                 .style({{"maxWidth", "480px"}}));

  // Green or red as soon as there is something, neither before.
  for (const auto& field : fields)
    app.callback(Output(field.input().valid()), Output(field.input().invalid()), Input(field.input().value()),
                 [&field](const Text& text) {
                   return std::tuple(field.accepts(text), text && !field.accepts(*text));
                 });

  std::vector<Input<>> inputs;
  for (const auto& field : fields) inputs.emplace_back(field.id, "value");
  const auto is_complete = [](const std::vector<Text>& answers, bool agreed) {
    for (std::size_t i = 0; i < fields.size(); ++i) agreed = agreed && fields[i].accepts(answers[i]);
    return agreed;
  };
  app.callback(Output(send.disabled()), inputs, Input(terms.value()),
               [=](const std::vector<Text>& answers, bool agreed) { return !is_complete(answers, agreed); });

  // What a page has checked, the server checks again: anybody can send anything.
  std::vector<State<>> states;
  for (const auto& field : fields) states.emplace_back(field.id, "value");
  app.callback(Output(done.is_open()), Output(done.children()), Input(send.n_clicks()), states,
               State(terms.value()),
               [=](int, const std::vector<Text>& answers, bool agreed) {
                 if (!is_complete(answers, agreed)) throw PreventUpdate();
                 return std::tuple(true, "Welcome, " + *answers[0] + ".");
               })
      .prevent_initial_call();

  return app.run(argc, argv);
}
