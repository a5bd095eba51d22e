"""What the C++ code knows about Plotly's schema by heart is what the pinned schema says."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import packs  # noqa: E402


def plotly():
    pin = next(p for p in packs.read_packs()["packs"] if p["package"] == "plotly")
    return packs.Files(pin, packs.default_cache())


def listed(name):
    text = (ROOT / "include/cdash/figure/detail/path.hpp").read_text()
    return re.findall(r'"([^"]+)"', re.search(name + r" = \{(.*?)\}", text, re.S)[1])


class Names(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.schema = json.loads(plotly().zip.read("plotly/validators/_validators.json"))

    def test_names_with_underscores_are_those_of_the_schema(self):
        names = {name for path in self.schema for name in path.split(".") if "_" in name}
        self.assertEqual(listed("names_with_underscores"), sorted(names))

    def test_opaque_names_take_any_value(self):
        anything = {path.split(".")[-1] for path, facts in self.schema.items()
                    if facts["superclass"] == "AnyValidator"}
        self.assertLessEqual(set(listed("opaque_names")), anything)

    def test_object_lists_are_those_of_the_schema(self):
        names = {path.split(".")[-1] for path, facts in self.schema.items()
                 if facts["superclass"] == "CompoundArrayValidator"}
        self.assertEqual(listed("object_lists"), sorted(names))

    def test_traces_go_where_their_properties_say(self):
        text = (ROOT / "include/cdash/figure/impl/subplots.ipp").read_text()
        table = dict(re.findall(r'\{"(\w+)", "(\w*)"\}', re.search(r"trace_types = (.*?);", text, re.S)[1]))
        traces = {path for path in self.schema if "." not in path} - {"layout", "frames", "data"}
        self.assertEqual(table, {trace: self.subplot(trace) for trace in traces} | {"scattersmith": "", "splom": ""})

    def subplot(self, trace):
        if f"{trace}.domain" in self.schema:
            return "domain"
        if f"{trace}.xaxis" in self.schema and f"{trace}.yaxis" in self.schema:
            return "xy"
        for name in ("geo", "scene"):
            if f"{trace}.{name}" in self.schema:
                return name
        if f"{trace}.subplot" in self.schema:
            return self.schema[f"{trace}.subplot"]["params"]["dflt"]
        return ""


class Colors(unittest.TestCase):
    def test_color_lists_are_what_the_package_has(self):
        check = subprocess.run([sys.executable, ROOT / "tools/wrap_colors", "--check"], capture_output=True, text=True)
        self.assertEqual((check.returncode, check.stdout, check.stderr), (0, "", ""))


if __name__ == "__main__":
    unittest.main()
