"""tools/check_layers finds what it is there to find: each rule broken once, each message whole."""

import importlib.machinery
import importlib.util
import pathlib
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check_layers"
loader = importlib.machinery.SourceFileLoader("check_layers", str(TOOL))
check_layers = importlib.util.module_from_spec(importlib.util.spec_from_loader("check_layers", loader))
loader.exec_module(check_layers)

GOOD = "// Does one thing.\n#pragma once\n"


class CheckLayers(unittest.TestCase):
    def problems(self, files):
        tree = {"src.hpp": GOOD, "config.hpp": GOOD, "cdash.hpp": GOOD, "core/id.hpp": GOOD, **files}
        with tempfile.TemporaryDirectory() as folder:
            for name, text in tree.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            return list(check_layers.problems(pathlib.Path(folder)))

    def finds(self, files, *messages):
        self.assertEqual(self.problems(files), list(messages))

    def test_takes_what_is_in_order(self):
        self.finds({
            "cdash.hpp": GOOD + "#include <cdash/app/app.hpp>\n#include <cdash/html/div.hpp>\n",
            "html/div.hpp": GOOD + "#include <cdash/core/id.hpp>\n",
            "html.hpp": GOOD + "#include <cdash/html/div.hpp>\n",
            "app/app.hpp": GOOD + "#include <string>\n#include <cdash/core/id.hpp>\n#include <cdash/config.hpp>\n",
            "http/attach.hpp": GOOD + "#include <boost/asio/io_context.hpp>\n",
            "http/impl/server.ipp": GOOD + "#include <boost/beast/core.hpp>\n#include <fmt/format.h>\n"
                                         + "#include <cdash/http/impl/session.ipp>\n",
            "http/impl/session.ipp": GOOD,
            "http/impl/pool.hpp": GOOD + "#include <boost/asio/thread_pool.hpp>\n",
            "src.hpp": GOOD + "#include <cdash/http/impl/server.ipp>\n",
        })

    def test_an_include_from_below(self):
        self.finds({"core/tree.hpp": GOOD + "#include <cdash/app/app.hpp>\n", "app/app.hpp": GOOD},
                   "core/tree.hpp:3: app does not stand before core in the layer order")

    def test_packs_do_not_know_each_other(self):
        self.finds({"dcc/graph.hpp": GOOD + "#include <cdash/html/div.hpp>\n", "html/div.hpp": GOOD},
                   "dcc/graph.hpp:3: html does not stand before dcc in the layer order")

    def test_app_with_a_wrapper(self):
        self.finds({"app/app.hpp": GOOD + "#include <cdash/html/div.hpp>\n", "html/div.hpp": GOOD},
                   "app/app.hpp:3: app works without the component wrappers, html/div.hpp is one")

    def test_the_umbrella_from_within(self):
        self.finds({"app/app.hpp": GOOD + "#include <cdash/cdash.hpp>\n"},
                   "app/app.hpp:3: cdash.hpp is for users and for the compiled build; include the header that "
                   "declares what is needed")

    def test_a_base_header_with_a_layer(self):
        self.finds({"config.hpp": GOOD + "#include <cdash/core/id.hpp>\n"},
                   "config.hpp:3: config.hpp may include only config.hpp, error.hpp, fwd.hpp, version.hpp")

    def test_a_header_that_is_not_there(self):
        self.finds({"core/id.hpp": GOOD + "#include <cdash/core/idd.hpp>\n"},
                   "core/id.hpp:3: includes <cdash/core/idd.hpp>, which does not exist")

    def test_quotes(self):
        self.finds({"core/tree.hpp": GOOD + '#include "id.hpp"\n'},
                   'core/tree.hpp:3: includes "id.hpp": write <cdash/…> from the root, angle brackets everywhere')

    def test_beast_outside_http(self):
        self.finds({"app/app.hpp": GOOD + "#include <boost/beast/http.hpp>\n"},
                   "app/app.hpp:3: includes <boost/beast/http.hpp>: only http knows Boost.Beast and Boost.Asio")

    def test_asio_in_a_public_header(self):
        self.finds({"http/server.hpp": GOOD + "#include <boost/asio.hpp>\n"},
                   "http/server.hpp:3: includes <boost/asio.hpp>: of the public headers only app/coroutine.hpp, "
                   "http/attach.hpp, http/beast.hpp may")

    def test_fmt_in_a_public_header(self):
        self.finds({"core/id.hpp": GOOD + "#include <fmt/format.h>\n"},
                   "core/id.hpp:3: includes <fmt/format.h>: formatting stays in the .ipp files, it costs every "
                   "user's file")

    def test_a_first_line_that_is_no_sentence(self):
        message = ("core/id.hpp:1: the first line is not a comment of one sentence that says the file's job and "
                   "ends with a full stop")
        for line in ("#pragma once", "// Ids", "//", "// Ids. And more."):
            with self.subTest(line):
                self.finds({"core/id.hpp": line + "\n#pragma once\n"}, message)

    def test_no_pragma_once(self):
        self.finds({"core/id.hpp": "// Ids.\n"}, "core/id.hpp:1: there is no #pragma once")

    def test_a_body_that_is_not_listed(self):
        self.finds({"core/impl/id.ipp": GOOD},
                   "src.hpp:1: core/impl/id.ipp is missing: its bodies are in no compiled library")

    def test_a_list_out_of_order(self):
        self.finds({"core/impl/id.ipp": GOOD, "app/impl/app.ipp": GOOD,
                    "src.hpp": GOOD + "#include <cdash/app/impl/app.ipp>\n#include <cdash/core/impl/id.ipp>\n"},
                   "src.hpp:1: the list is not in the order of the layers")

    def test_a_body_listed_twice(self):
        self.finds({"core/impl/id.ipp": GOOD, "src.hpp": GOOD + "#include <cdash/core/impl/id.ipp>\n" * 2},
                   "src.hpp:1: core/impl/id.ipp is listed twice")

    def test_a_folder_without_a_place(self):
        self.finds({"misc/a.hpp": GOOD},
                   "misc/: this folder has no place in the layer order: give it one in tools/check_layers")

    def test_a_header_beside_the_folders(self):
        self.finds({"misc.hpp": GOOD},
                   "misc.hpp:1: a header beside the folders: put it into one, or name it in tools/check_layers")


if __name__ == "__main__":
    unittest.main()
