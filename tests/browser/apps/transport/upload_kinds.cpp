// upload_kinds: what a place for files may have inside, and whether it takes folders, several files or one.
#include "program.hpp"

namespace {

struct dcc::Upload place(const char* id) {
  return dcc::Upload("Drag and Drop or ", html::A("Select")).id(id);
}

}  // namespace

const Registered upload_kinds("upload_kinds", [](const Program& program) {
  App app;
  app.layout(dcc::Upload(), dcc::Upload(html::Button("Upload File")), dcc::Upload("Upload File"),
             dcc::Upload(html::A("Upload File")),
             dcc::Upload("upload").id("upload").disabled(true).className_disabled("upload-disabled"),
             dcc::Upload("upload").id("upload-no-className").disabled(true),
             place("upload-folder").multiple(true).enable_folder_selection(true).accept(".txt,.csv"),
             place("upload-multiple").multiple(true).accept(".txt,.csv"),
             place("upload-single").accept("application/pdf"));
  return program.run(app);
});
