// xss001: addresses that would run a script.
#include "program.hpp"

namespace xss001_app {

// "javascript:alert('XSS')", every character a number.
constexpr const char* encoded =
    "&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058&#"
    "0000097"
    "&#0000108&#0000101&#0000114&#0000116&#0000040&#0000039&#0000088&#0000083&#0000083&#0000039&#0000041";

const Registered xss001("xss001", [](const Program& program) {
  App app;
  app.layout(html::Div(
      dcc::Link("dcc-link", "javascript:alert(1)").id("dcc-link"), html::Br(),
      html::A("html.A").href("javascr\n\nipt:alert(1);console.log(\"xss\");").id("html-A"),
      html::A("html.A.escape").href("javascript\x09\x0a:alert(1)").id("html-A-escape"),
      html::A("html.A.encoded").href(encoded).id("html-A-encoded"), html::Br(),
      html::Form(
          html::Button("form-action").formAction("javascript:alert('form-action')").id("button-form-action"),
          html::Button("submit").role("submit"))
          .action("javascript:alert(1);console.log(\"xss\");")
          .id("form"),
      html::Iframe().src("javascript:alert(\"iframe\")").id("iframe-src"),
      html::ObjectEl().data("javascript:alert(\"data-object\")").id("object-data"),
      html::Embed().src("javascript:alert(\"embed\")").id("embed-src")));
  return program.run(app);
});

const Registered xss002("xss002", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Link("dcc-link", "").id("dcc-link-no-href")));
  return program.run(app);
});

// One red pixel.
constexpr const char* picture =
    "data:image/png;base64,"
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

const Registered xss003("xss003", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Img().id("image").src(picture)));
  return program.run(app);
});

}  // namespace xss001_app
