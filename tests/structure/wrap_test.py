"""tools/wrap reads metadata as it is meant, and writes C++ that compiles, whatever a library calls its things."""

import importlib.machinery
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tools"))
sys.dont_write_bytecode = True

from wrap_lib import emit, exceptions, model, source  # noqa: E402

loader = importlib.machinery.SourceFileLoader("wrap_names", str(TOP / "tools" / "wrap_names"))
wrap_names = importlib.util.module_from_spec(importlib.util.spec_from_loader("wrap_names", loader))
loader.exec_module(wrap_names)


def spelled(declared, name="thing"):
    return emit.spelling(model.Reader("pack", "Sample").property(name, declared))


def union(*types):
    return {"name": "union", "value": list(types)}


def enum(*values):
    return {"name": "enum", "value": [{"value": value} if value is not None else {} for value in values]}


STRING, NUMBER, BOOL, NODE = ({"name": name} for name in ("string", "number", "bool", "node"))


class Types(unittest.TestCase):
    def test_plain_types(self):
        self.assertEqual([spelled(t) for t in (STRING, NUMBER, BOOL, NODE)],
                         ["types::Text", "types::Number", "types::Bool", "Child"])

    def test_an_object_called_style_is_one(self):
        self.assertEqual(spelled({"name": "object"}, "style_cell"), "types::Style")
        self.assertEqual(spelled({"name": "object"}, "labelStyle"), "types::Style")
        self.assertEqual(spelled({"name": "object"}, "data"), "types::Any")

    def test_fixed_texts(self):
        self.assertEqual(spelled(enum(None, "'a'", '"b"')), 'types::OneOf<"a", "b">')

    def test_fixed_texts_beside_bools(self):
        self.assertEqual(spelled(enum("true", "false", "'auto'")), 'types::OneOfOr<types::Bool, "auto">')
        self.assertEqual(spelled(union(enum("'a'"), BOOL)), 'types::OneOfOr<types::Bool, "a">')

    def test_fixed_numbers_are_no_bools(self):
        self.assertEqual(spelled(enum(None, 0, 1, 2)), "types::NumberOf<0, 1, 2>")

    def test_fixed_texts_in_free_text_are_free_text(self):
        self.assertEqual(spelled(union(STRING, enum("'_blank'"))), "types::Text")

    def test_a_union_is_flat_and_has_each_type_once(self):
        self.assertEqual(spelled(union(union(STRING, NUMBER), STRING, {"name": "literal", "value": "a"})),
                         "types::AnyOf<types::Text, types::Number>")

    def test_fixed_texts_beside_a_list(self):
        self.assertEqual(spelled(union(enum("'first'"), BOOL, {"name": "arrayOf", "value": BOOL})),
                         'types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first">')

    def test_text_or_component_is_a_child(self):
        self.assertEqual(spelled(union(STRING, NODE)), "Child")

    def test_lists_and_maps(self):
        self.assertEqual(spelled({"name": "arrayOf", "value": {"name": "objectOf", "value": union(STRING, NUMBER)}}),
                         "types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number>>>")

    def test_what_the_metadata_lost_is_read_from_typescript(self):
        def raw(text):
            return spelled({"name": "any", "raw": text})

        self.assertEqual(raw("CSSProperties | undefined"), "types::Style")
        self.assertEqual(raw("`${string}-${string}` | undefined"), "types::Text")
        self.assertEqual(raw("Record<string, string | string[]> | undefined"),
                         "types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>")
        self.assertEqual(raw("(string | number)[] | null"),
                         "types::ListOf<types::AnyOf<types::Text, types::Number>>")

    def test_an_unknown_type_stops_with_its_place(self):
        entry = {"props": {"odd": {"type": {"name": "any", "raw": "Novelty | undefined"}}}}
        with self.assertRaises(ValueError) as caught:
            model.Reader("pack", "Sample").read(entry)
        self.assertEqual(str(caught.exception), "pack.Sample.odd: the TypeScript type 'Novelty' is new: describe it "
                                                "in tools/wrap_lib/exceptions.py")

    def test_functions_are_left_out(self):
        read = model.Reader("pack", "Sample").read({"props": {"setProps": {"type": {"name": "func"}},
                                                              "id": {"type": STRING}, "data-*": {"type": STRING}}})
        self.assertEqual((read.properties, read.wildcards, list(read.left_out)), ([], True, ["setProps"]))


class Names(unittest.TestCase):
    def test_file_names(self):
        self.assertEqual([emit.snake(name) for name in ("Div", "DatePickerRange", "H1", "ObjectEl", "AGGrid")],
                         ["div", "date_picker_range", "h1", "object_el", "ag_grid"])

    def test_defaults_in_few_words(self):
        self.assertEqual([emit.default_words(text) for text in ("0", "'a'", "Kinds.local", "[Props.value]", "undefined",
                                                                "defaultLabels", "{\n a: 1 }")],
                         ["0", '"a"', '"local"', '["value"]', "", "", "{ a: 1 }"])

    def test_keys_of_a_bundle(self):
        script = ('a.propTypes={id:s().string,"data-*":s().oneOf(["x,y",")"]),f:function(){return{no:1}}},'
                  "y={late:1,other:{deep:2}};b.propTypes=y;c.propTypes=d(d({},e),{},{one:1,two:2}),z={never:1};")
        self.assertEqual(list(wrap_names.declared_in(script)),
                         [{"id", "data-*", "f"}, {"late", "other"}, {"one", "two"}])


# Everything that could clash: keywords, functions of the base, names of the generated code, a shape called like its
# component, a property called like its component.
ODD = {
    "id": {"type": STRING},
    "children": {"type": NODE},
    **{name: {"type": STRING} for name in (
        "class", "default", "where", "source", "write", "info", "set", "get", "put", "put_id", "own", "attribute",
        "property", "ref", "text", "value", "name", "Odd", "types", "cdash", "std", "made", "Child", "Component")},
    "odd": {"type": {"name": "shape", "value": {
        "if": {**STRING, "required": True}, "put": BOOL, "odd": {"name": "shape", "value": {"odd": NUMBER}},
        "to_value": STRING, "set": STRING}}},
    "Id": {"type": {"name": "arrayOf", "value": {"name": "exact", "value": {"label": NODE}}}},
}


class Compiles(unittest.TestCase):
    def test_a_library_with_odd_names(self):
        metadata = {"src/Odd.react.js": {"props": {n: {"required": False, **e} for n, e in ODD.items()}},
                    "src/Plain.react.js": {"props": {"id": {"type": STRING}, "value": {"type": NUMBER}}}}
        compiler = shutil.which("g++-12") or shutil.which("c++")
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            components = [model.Reader("odd", path[4:-9]).read(entry) for path, entry in metadata.items()]
            library = source.Loaded("odd", "odd_library", "1.0.0", components, None)
            emit.write(emit.files(library, root / "include" / "cdash"), root / "include" / "cdash")
            (root / "use.cpp").write_text(
                "#include <cdash/odd.hpp>\nusing namespace cdash;\n"
                "void use() {\n  auto odd = odd::Odd(odd::Odd(\"x\")).class_(\"a\").where(\"b\").put_(\"c\").Odd_(\"d\");\n"
                "  (void)odd.where().line();\n  (void)odd.source();\n  odd.source(\"e\");\n"
                "  odd::Odd::Id id{\"id\"};\n  odd.id(id);\n  (void)id.class_().name;\n  odd::Plain(\"id\").value(3);\n}\n")
            run = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow",
                                  "-Werror", "-DCDASH_COMPILED", f"-I{root}/include", f"-I{TOP}/include",
                                  root / "use.cpp"], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_a_component_without_properties_stands_alone(self):
        compiler = shutil.which("g++-12") or shutil.which("c++")
        with tempfile.TemporaryDirectory() as folder:
            include = pathlib.Path(folder, "cdash")
            bare = model.Reader("odd", "Bare").read({"props": {"id": {"type": STRING}}})
            emit.write(emit.files(source.Loaded("odd", "odd_library", "1.0.0", [bare], None), include), include)
            source_text = "#include <cdash/odd/bare.hpp>\nauto bare = cdash::odd::Bare();\n"
            run = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-DCDASH_COMPILED",
                                  f"-I{folder}", f"-I{TOP}/include", "-x", "c++", "-"], input=source_text,
                                 capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
