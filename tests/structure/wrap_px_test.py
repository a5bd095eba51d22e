"""tools/wrap_px reads signatures as they are meant, and says which argument it does not know."""

import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tools"))

from px_lib import arguments, emit  # noqa: E402


def sources(change=lambda text: text):
    """A module with all functions, each with few arguments."""
    return change("".join(f"def {name}(data_frame=None, title=None): pass\n" for name in arguments.FUNCTIONS))


class Signatures(unittest.TestCase):
    def test_arguments_keep_their_order(self):
        text = sources(lambda text: text.replace("def pie(data_frame=None,", "def pie(data_frame=None, hole=None,"))
        self.assertEqual(emit.signatures(text)["pie"], ["data_frame", "hole", "title"])

    def test_a_function_that_is_gone_is_named(self):
        with self.assertRaisesRegex(emit.UnknownArgument, "^upstream has no function pie$"):
            emit.signatures(sources(lambda text: text.replace("def pie(", "def cake(")))


class Headers(unittest.TestCase):
    def test_an_unknown_argument_is_named(self):
        with self.assertRaisesRegex(emit.UnknownArgument, "^px.pie has an argument crust that "):
            emit.header("pie", ["data_frame", "crust"])

    def test_a_setter_is_declared_with_its_type(self):
        self.assertIn("  Pie& hole(double number);\n", emit.header("pie", ["data_frame", "hole"]))

    def test_a_keyword_gets_an_underscore(self):
        text = emit.header("pie", ["data_frame", "template"])
        self.assertIn("  Pie& template_(Template look);\n", text)

    def test_a_long_list_of_values_is_folded_between_values(self):
        text = emit.header("choropleth", ["data_frame", "projection"])
        self.assertTrue(all(len(line) <= emit.WIDTH for line in text.splitlines()))
        self.assertIn('"conic equal area"', text)

    def test_arguments_that_differ_by_function(self):
        self.assertIn("Violin& points(types::OneOfOr<", emit.header("violin", ["data_frame", "points"]))


if __name__ == "__main__":
    unittest.main()
