// inin025: two apps on one server, each below a path of its own.
#include "program.hpp"

#include <cdash/http/options.hpp>

namespace inin025_app {

App app_below(std::string path, std::string text) {
  App app{{.url_base_pathname = std::move(path)}};
  app.layout(html::Div().id("out"));
  app.callback(Output("out", "children"), Input("out", "n_clicks"),
               [text = std::move(text)](int) { return text; });
  return app;
}

// Gives each request to the app it belongs to.
class Both final : public Handler {
 public:
  Both(Handler& first, Handler& second) : first_(first), second_(second) {}

  bool runs_user_code(std::string_view method, std::string_view target) const noexcept override {
    return of(target).runs_user_code(method, target);
  }
  Response handle(const Request& request) noexcept override { return of(request.target).handle(request); }

 private:
  Handler& of(std::string_view target) const { return target.starts_with("/app2/") ? second_ : first_; }

  Handler& first_;
  Handler& second_;
};

const Registered inin025("inin025", [](const Program& program) {
  auto first = app_below("/app1/", "The first");
  auto second = app_below("/app2/", "The second");
  Both both(first.handler(), second.handler());
  return serve(both, read_options(program.argc, program.argv).server);
});

}  // namespace inin025_app
