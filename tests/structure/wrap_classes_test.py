"""Dash's generated Python classes, read as a metadata.json: they say what the metadata of the same package says."""

import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tools"))

import packs  # noqa: E402
from wrap_lib import classes, emit, model, source  # noqa: E402

# What only the raw TypeScript in Dash's metadata says; the classes have typing.Any there.
TYPESCRIPT = {
    "Checklist.options", "Dropdown.options", "RadioItems.options", "RangeSlider.marks", "Slider.marks",
    "RangeSlider.tooltip", "Slider.tooltip", "DatePickerRange.start_date", "DatePickerRange.end_date",
    "DatePickerRange.min_date_allowed", "DatePickerRange.max_date_allowed", "DatePickerRange.disabled_days",
    "DatePickerSingle.date", "DatePickerSingle.min_date_allowed", "DatePickerSingle.max_date_allowed",
    "DatePickerSingle.disabled_days", "DatePickerSingle.initial_visible_month",
}
# The generator writes children as a component whatever their type is, and an object that has any key as one with a
# member for its example.
GENERATOR = {"Markdown.children", "Loading.target_components"}


def start(body, name="Sample"):
    return (f"# AUTO GENERATED FILE - DO NOT EDIT\nclass {name}(Component):\n{body}\n")


def sample(annotation, words="", shapes="", keyword=""):
    """The property `x` of a class like those of Dash's generator, as a C++ type."""
    text = start(f'    """A Sample component.\n\nKeyword arguments:\n\n- x ({words}optional):\n    Text."""\n'
                 f"    _children_props: typing.List[str] = []\n    _namespace = 'pack'\n    _type = 'Sample'\n{shapes}"
                 f"    def __init__(self, {keyword}x: typing.Optional[{annotation}] = None, **kwargs):\n"
                 "        self._prop_names = ['x']\n        self._valid_wildcard_attributes = []\n")
    made = model.Reader("pack", "Sample").read(classes.read(text, "Sample.py").entry)
    return emit.spelling(made.properties[0].type)


class Agreement(unittest.TestCase):
    def test_classes_and_metadata_of_dash_agree(self):
        pack = next(one for one in packs.read_packs()["packs"] if one["package"] == "dash")
        try:
            files = packs.Files(pack, packs.default_cache(), [], True)
        except packs.PackError as error:
            self.fail(f"configure the project first, which fetches the package: {error}")
        different = set()
        for browser, path in pack["metadata"].items():
            folder = path.rpartition("/")[0]
            [says] = source.of_pack({**pack, "metadata": {browser: path}, "classes": {}}, files)
            [reads] = source.of_pack({**pack, "metadata": {}, "classes": {browser: folder}}, files)
            self.assertEqual([one.name for one in says.components], [one.name for one in reads.components])
            for left, right in zip(says.components, reads.components):
                mine = {one.name: one for one in right.properties}
                self.assertEqual({one.name for one in left.properties}, set(mine), left.name)
                self.assertEqual(left.wildcards, right.wildcards, left.name)
                for one in left.properties:
                    if one.name != "persisted_props" and one.type != mine[one.name].type:
                        different.add(f"{left.name}.{one.name}")
                    self.assertEqual(one.required, mine[one.name].required, f"{left.name}.{one.name}")
        self.assertEqual(different, TYPESCRIPT | GENERATOR)


class Annotations(unittest.TestCase):
    def test_plain_types(self):
        self.assertEqual([sample(one) for one in ("str", "NumberType", "bool", "ComponentType", "typing.Sequence[str]")],
                         ["types::Text", "types::Number", "types::Bool", "Child", "types::ListOf<types::Text>"])

    def test_fixed_values_and_unions(self):
        self.assertEqual(sample('typing.Union[Literal["a", "b"], bool]'), 'types::OneOfOr<types::Bool, "a", "b">')

    def test_a_typed_dict_is_a_shape(self):
        shapes = '    X = TypedDict("X", {"a": str, "b": NotRequired[NumberType]})\n'
        self.assertEqual(sample('"X"', shapes=shapes), "X")

    def test_where_the_annotation_says_any_the_docstring_is_read(self):
        self.assertEqual([sample("typing.Any", words) for words in
                          ("string | number; ", "a value equal to: 'a', 'b' | boolean; ", "list of strings; ", "")],
                         ["types::AnyOf<types::Text, types::Number>", 'types::OneOfOr<types::Bool, "a", "b">',
                          "types::ListOf<types::Text>", "types::Any"])

    def test_mantine_s_objects_beside_values_are_for_breakpoints(self):
        declared = {"name": "union", "value": [{"name": "string"}, {"name": "object"}]}
        self.assertEqual(emit.spelling(model.Reader("dmc", "Text").property("c", declared)), "Responsive<types::Text>")


class Refusals(unittest.TestCase):
    def refused(self, text):
        with self.assertRaises(classes.ClassError) as caught:
            classes.read(text, "X.py")
        return str(caught.exception)

    def test_what_the_generator_does_not_write_is_named(self):
        self.assertEqual(self.refused("class X(:"), "X.py: is not Python: invalid syntax in line 1")
        self.assertEqual(self.refused("x = 1\n"), "X.py: has 0 classes; Dash's generator writes one a file")
        self.assertEqual(self.refused(start("    _type = 'X'")),
                         "X.py: class Sample has no __init__; Dash's generator writes it otherwise")

    def test_a_shape_that_is_not_there_is_named(self):
        with self.assertRaises(classes.ClassError) as caught:
            sample('"Y"')
        self.assertEqual(str(caught.exception), "Sample.py: Sample.x names the shape Y, which the class does not define; "
                                                "Dash's generator writes it otherwise")


if __name__ == "__main__":
    unittest.main()
