// uploads: what an uploaded file is, and its first bytes; of a text or a picture all of it.
#include "program.hpp"

namespace uploads_app {

// Adler-32 (RFC 1950).
unsigned sum_of(const std::string& bytes) {
  unsigned a = 1, b = 0;
  for (const char c : bytes) {
    a = (a + static_cast<unsigned char>(c)) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}

}  // namespace uploads_app

const Registered uploads("uploads", [](const Program& program) {
  const dcc::Upload::Id upload{"upload"};
  App app;
  app.layout(
      html::Div(dcc::Upload("Drag and Drop or ", html::A("Select a File")).id(upload)).id("upload-div"),
      html::Div().id("output"));
  app.callback(Output("output", "children"), Input(upload.contents()), State(upload.filename()),
               [](const dcc::Contents& file, const std::string& name) -> struct html::Div {
                 const auto size = std::to_string(file.bytes.size());
                 const auto sum = std::to_string(uploads_app::sum_of(file.bytes));
                 if (!name.ends_with(".csv"))
                   return html::Div(name + " " + file.type + " " + size + " " + sum);
                 const auto table = data::parse_csv(file.bytes);
                 return html::Div(dash_table::DataTable().data(table.records()).id("table"),
                                  html::Div("Raw Content").id("raw-title"), html::Pre(file.bytes).id("raw"));
               });
  return program.run(app);
});
