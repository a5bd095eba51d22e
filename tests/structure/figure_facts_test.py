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


class Colors(unittest.TestCase):
    def test_color_lists_are_what_the_package_has(self):
        check = subprocess.run([sys.executable, ROOT / "tools/wrap_colors", "--check"], capture_output=True, text=True)
        self.assertEqual((check.returncode, check.stdout, check.stderr), (0, "", ""))


if __name__ == "__main__":
    unittest.main()
