"""tools/amalgamate reads a header as the preprocessor does: each file once, in place, under its own conditions."""

import importlib.machinery
import importlib.util
import pathlib
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "amalgamate"
loader = importlib.machinery.SourceFileLoader("amalgamate", str(TOOL))
amalgamate = importlib.util.module_from_spec(importlib.util.spec_from_loader("amalgamate", loader))
loader.exec_module(amalgamate)


class Amalgamate(unittest.TestCase):
    def amalgamation(self, files, first):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                pathlib.Path(folder, name).write_text(text)
            whole = amalgamate.Amalgamation(pathlib.Path(folder))
            whole.add(first)
            whole.add_bodies()
        return sorted(whole.hoisted), [line for line in whole.text if line and "//" not in line]

    def test_what_is_included_stands_before_and_once(self):
        files = {"a.hpp": "#pragma once\n#include <cdash/b.hpp>\n#include <cdash/c.hpp>\nint a;\n",
                 "b.hpp": "#include <cdash/c.hpp>\nint b;\n", "c.hpp": "#include <vector>\nint c;\n"}
        self.assertEqual(self.amalgamation(files, "a.hpp"), (["vector"], ["int c;", "int b;", "int a;"]))

    def test_bodies_follow_all_headers(self):
        bodies = "#ifdef CDASH_HEADER_ONLY\n#include <cdash/a.ipp>\n#endif\n"
        files = {"a.hpp": f"#include <cdash/b.hpp>\nint a();\n{bodies}", "b.hpp": bodies.replace("a.ipp", "b.ipp"),
                 "a.ipp": "#include <cdash/a.hpp>\n#include <cmath>\nint a() {}\n", "b.ipp": "int b;\n"}
        self.assertEqual(self.amalgamation(files, "a.hpp"), (["cmath"], ["int a();", "int b;", "int a() {}"]))

    def test_a_part_under_a_condition_brings_what_no_part_before_it_included(self):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "a.hpp").write_text("#include <vector>\nint a;\n")
            pathlib.Path(folder, "b.hpp").write_text("#include <map>\n#include <vector>\nint b;\n")
            whole = amalgamate.Amalgamation(pathlib.Path(folder))
            whole.add("a.hpp")
            whole.part()
            whole.add("b.hpp")
            self.assertEqual([line for line in whole.part("X").splitlines() if line and "// --" not in line],
                             ["#if X", "#include <map>", "int b;", "#endif  // X"])

    def test_anything_but_bodies_under_their_condition_is_refused(self):
        with self.assertRaises(SystemExit) as refusal:
            self.amalgamation({"a.hpp": "#ifdef CDASH_HEADER_ONLY\nint a;\n#endif\n"}, "a.hpp")
        self.assertEqual(str(refusal.exception),
                         "include/cdash/a.hpp:2: #ifdef CDASH_HEADER_ONLY stands around includes of bodies alone")

    def test_a_header_is_slow_if_one_that_it_includes_needs_asio(self):
        files = {"a.hpp": "#include <cdash/b.hpp>\n", "b.hpp": "#include <boost/asio/io_context.hpp>\n",
                 "c.hpp": "#ifdef CDASH_HEADER_ONLY\n#include <cdash/b.hpp>\n#endif\n"}
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                pathlib.Path(folder, name).write_text(text)
            whole = amalgamate.Amalgamation(pathlib.Path(folder))
            self.assertEqual([whole.is_slow(name) for name in files], [True, True, False])

    def test_an_include_under_a_condition_stays_there(self):
        text = "#if __has_include(<client.hpp>)\n#include <client.hpp>\n#else\nint none;\n#endif\n"
        self.assertEqual(self.amalgamation({"a.hpp": text}, "a.hpp"), ([], text.splitlines()))

    def test_a_header_of_ours_under_a_condition_is_refused(self):
        files = {"a.hpp": "#ifdef X\n#include <cdash/b.hpp>\n#endif\n", "b.hpp": ""}
        with self.assertRaises(SystemExit) as refusal:
            self.amalgamation(files, "a.hpp")
        self.assertEqual(str(refusal.exception),
                         "include/cdash/a.hpp:2: <cdash/b.hpp> is included under a condition other than "
                         "#ifdef CDASH_HEADER_ONLY: tools/amalgamate would include it always")

    def test_the_figure_classes_have_a_file_of_their_own(self):
        names = ["figure/go.hpp", "figure/go/scatter.hpp", "figure/go_types.hpp", "figure/figure.hpp"]
        self.assertEqual([amalgamate.apart(name) for name in names], ["cdash_go.hpp"] * 3 + [None])

    def test_testing_has_a_file_of_its_own(self):
        names = ["testing.hpp", "testing/page.hpp", "app/app.hpp"]
        self.assertEqual([amalgamate.apart(name) for name in names], ["cdash_testing.hpp"] * 2 + [None])


if __name__ == "__main__":
    unittest.main()
