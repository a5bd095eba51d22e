"""The go:: headers have the classes and properties of Plotly's schema, and no others; read apart from the generator."""

import json
import pathlib
import re
import sys
import unittest
import zipfile

TOP = pathlib.Path(__file__).resolve().parents[2]
GO = TOP / "include" / "cdash" / "figure" / "go"
sys.path.insert(0, str(TOP / "tools"))
sys.dont_write_bytecode = True

import packs  # noqa: E402

COMPOUNDS = ("CompoundValidator", "TitleValidator", "CompoundArrayValidator", "BaseTemplateValidator")
CLASS = re.compile(r"^( *)class (\w+) : public figure::(?:Object|Trace) \{$")
ALIAS = re.compile(r"^ *using (\w+) = go::([\w:]+);$")
SETTER = re.compile(r"^ *(\w+)& (\w+)\(const (.+?)& value\)")
TRACE = re.compile(r"^ *\w+\(\) : Trace\(\"(\w+)\"\) \{\}$")


class Headers:
    """{C++ name: {property: parameter type}}, {alias: C++ name} and {trace: C++ name} of all headers."""

    def __init__(self):
        self.classes, self.aliases, self.traces = {}, {}, {}
        for path in sorted(GO.rglob("*.hpp")):
            self.read(path.read_text(encoding="utf-8"))

    def read(self, text):
        spaces, stack = [], []
        # A setter's head may stand on two lines.
        for line in re.sub(r"\(\n +", "(", text).splitlines():
            if found := re.match(r"namespace (\w+) \{$", line):
                spaces.append(found[1])
            elif re.match(r"\}  // namespace (\w+)$", line):
                spaces.pop()
            elif found := CLASS.match(line):
                stack = stack[:len(found[1]) // 2]
                stack.append(found[2])
                self.classes["::".join(spaces + stack)] = {}
            elif found := re.match(r"^( *)\};$", line):
                stack = stack[:len(found[1]) // 2]
            elif found := ALIAS.match(line):
                self.aliases["::".join([*spaces, *stack, found[1]])] = found[2]
            elif found := SETTER.match(line):
                own = self.classes["::".join(spaces + stack)]
                own[found[2]] = found[3]
            elif found := TRACE.match(line):
                self.traces[found[1]] = "::".join(spaces + stack)

    def resolve(self, name):
        """The class that a name means, however many aliases are in it."""
        done, parts = "", name.split("::")
        for part in parts:
            done = f"{done}::{part}".lstrip(":")
            while done in self.aliases:
                done = self.aliases[done]
        return done


class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        pin = next(pack["wheel"] for pack in packs.read_packs()["packs"]
                   if pack.get("wheel", {}).get("project") == "plotly")
        with zipfile.ZipFile(packs.fetch(pin, packs.default_cache())) as wheel:
            cls.entries = json.loads(wheel.read("plotly/validators/_validators.json"))
        cls.inside = {}
        for path in cls.entries:
            parent, _, name = path.rpartition(".")
            cls.inside.setdefault(parent, []).append(name)
        cls.headers = Headers()
        cls.tops = {**{kind: name for kind, name in cls.entries["data"]["params"]["class_strs_map"].items()},
                    "layout": "Layout", "frame": "Frame"}

    def walk(self):
        """(path, C++ name) of every class in the schema."""
        waiting = list(self.tops.items())
        while waiting:
            path, name = waiting.pop()
            yield path, name
            for member in self.inside[path]:
                entry = self.entries[f"{path}.{member}"]
                if entry["superclass"] not in COMPOUNDS or path == "layout.template.data" or (
                        f"{path}.{member}" == "layout.template.layout"):
                    continue
                called = entry["params"]["data_class_str"]
                inner = f"{path}.{member}"
                if inner not in self.inside:
                    inner = next(one for one in (f"{path}.{called.lower()}", f"{path}.{member.removesuffix('defaults')}",
                                                 f"{path}.{member.removesuffix('s')}") if one in self.inside)
                nested = f"layout::{called}" if path == "layout" else f"{name}::{called}"
                if name.rpartition("::")[2] == called:
                    nested += "_"
                waiting.append((inner, nested))

    def test_every_class_has_the_properties_of_the_schema_and_no_others(self):
        wrong = []
        for path, name in self.walk():
            wanted = {f"{member}_" if member == "template" else member for member in self.inside[path]
                      if self.entries[f"{path}.{member}"]["superclass"] != "SrcValidator"}
            found = set(self.headers.classes.get(self.headers.resolve(name), {"no such class": ""}))
            if wanted != found:
                wrong.append(f"{path} as {name}: missing {sorted(wanted - found)}, surplus {sorted(found - wanted)}")
        self.assertEqual(wrong, [])

    def test_every_class_in_the_headers_is_in_the_schema(self):
        known = {self.headers.resolve(name) for _, name in self.walk()}
        self.assertEqual(sorted(set(self.headers.classes) - known), [])

    def test_every_trace_has_its_type(self):
        self.assertEqual(self.headers.traces, {kind: name for kind, name in self.tops.items()
                                               if kind not in ("layout", "frame")})

    def test_a_property_that_takes_an_object_takes_the_class_of_its_own_path(self):
        wrong = []
        for path, name in self.walk():
            properties = self.headers.classes[self.headers.resolve(name)]
            for member in self.inside[path]:
                entry = self.entries[f"{path}.{member}"]
                if entry["superclass"] not in COMPOUNDS[:3]:
                    continue
                taken = re.fullmatch(r"Takes(?:Part|Parts|Title)<([\w:]+)>", properties[member])
                called = taken and taken[1].rpartition("::")[2].removesuffix("_")
                if called != entry["params"]["data_class_str"]:
                    wrong.append(f"{path}.{member} takes {properties[member]}")
        self.assertEqual(wrong, [])


    def test_a_property_takes_the_values_and_the_range_of_the_schema(self):
        text = (GO / "spec.hpp").read_text(encoding="utf-8")
        specs = {}
        for name, body in re.findall(r"^inline constexpr Spec (\w+)\{(.*?)\};$", text, re.MULTILINE | re.DOTALL):
            members = dict(re.findall(r"\.(\w+) = ((?:\"(?:[^\"\\]|\\.)*\"\s*)+|[^,]+)", body))
            specs[name] = {key: "".join(map(json.loads, re.findall(r"\"(?:[^\"\\]|\\.)*\"", value)))
                           if value.startswith('"') else value for key, value in members.items()}
        wrong = []
        for path, name in self.walk():
            for member in self.inside[path]:
                entry = self.entries[f"{path}.{member}"]
                kind, params = entry["superclass"].removesuffix("Validator"), entry["params"]
                if kind not in ("Enumerated", "Flaglist", "Number", "Integer", "Dash"):
                    continue
                taken = self.headers.classes[self.headers.resolve(name)][member]
                spec = specs[re.fullmatch(r"Takes<spec::(\w+)>", taken)[1]]
                found = {"min": float(spec.get("min", "-inf")), "max": float(spec.get("max", "inf")),
                         "array_ok": spec.get("lists") == "true",
                         "values": spec["texts"].split("\n") if "texts" in spec else [],
                         "extras": spec["others"].split("\n") if "others" in spec else []}
                values = params.get("values", params.get("flags", []))
                if any(str(value).startswith("/^") for value in values):
                    continue  # names of axes: a rule of its own
                extras = [*params.get("extras", []), *(value for value in values if not isinstance(value, str))]
                wanted = {"min": params.get("min", float("-inf")), "max": params.get("max", float("inf")),
                          "array_ok": bool(params.get("array_ok")),
                          "values": [value for value in values if isinstance(value, str)],
                          "extras": [json.dumps(value) if isinstance(value, bool) else str(value) for value in extras]}
                if found != wanted:
                    wrong.append(f"{path}.{member}: {wanted}, the header has {found}")
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
