"""Tests of tools/pack_client and tools/packs.py on packages made here; nothing is fetched."""

import contextlib
import gzip
import hashlib
import importlib.util
import io
import json
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile
from importlib.machinery import SourceFileLoader
from pathlib import Path
from unittest import mock

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.dont_write_bytecode = True
sys.path.insert(0, str(TOOLS))

import packs  # noqa: E402


def load(name):
    loader = SourceFileLoader(name, str(TOOLS / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


pack_client = load("pack_client")

METADATA = {
    "src/components/Tab.tsx": {"props": {
        "children": {"type": {"name": "node"}},
        "label": {"type": {"name": "union", "value": [{"name": "string"}, {"name": "node"}]}},
        "icon": {"type": {"name": "node"}},
        "options": {"type": {"name": "arrayOf", "value": {"name": "node"}}},
        "untyped": {}}},
}


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.wheels = self.folder / "wheels"
        self.wheels.mkdir()

    def wheel(self, project, files):
        """Writes a wheel and gives the pack that pins it."""
        path = self.wheels / f"{project}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files.items():
                archive.writestr(f"{project}/{name}", text)
        return {"package": project, "licence": "MIT",
                "wheel": {"project": project, "version": "1.0", "file": path.name, "root": project,
                          "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}}

    def pins(self, *pinned, name="packs.json"):
        path = self.folder / name
        path.write_text(json.dumps({"dash_version": "4", "renderer_version": "3", "plotlyjs_version": "2",
                                    "plotlyjs": {"package": "dash", "path": "plotly.js"},
                                    "packs": list(pinned)}))
        return str(path)

    def dash(self, **more):
        pack = self.wheel("dash", {"react.js": "react();" * 100, "renderer.js": "render()", "plotly.js": "plot()",
                                   "metadata.json": json.dumps(METADATA)})
        return {**pack, "files": ["plotly.js"], "metadata": {"dash": "metadata.json"},
                "scripts": [{"path": "renderer.js", "stage": "dash"}, {"path": "react.js", "stage": "base"}], **more}

    def run_packer(self, *arguments):
        with mock.patch.object(sys, "argv", ["pack_client", "--offline", "--cache", str(self.folder / "cache"),
                                             "--from", str(self.wheels), *arguments]):
            pack_client.main()

    def manifest(self, *pins):
        out = self.folder / "out"
        self.run_packer(*[a for p in pins for a in ("--packs", p)], "--folder", str(out))
        return json.loads((out / "manifest.json").read_text())

    def assert_error(self, wanted, action, *arguments):
        with self.assertRaises(packs.PackError) as raised:
            action(*arguments)
        self.assertEqual(str(raised.exception).replace(str(self.folder), "F"), wanted)


class Packing(Case):
    def test_scripts_stand_in_the_order_of_their_stages(self):
        other = {**self.wheel("other", {"other.js": "other()"}), "scripts": [{"path": "other.js"}]}
        manifest = self.manifest(self.pins(self.dash()), self.pins(other, name="other.json"))
        self.assertEqual([s["path"] for s in manifest["scripts"]], ["react.js", "other.js", "renderer.js"])

    def test_a_file_worth_it_is_kept_compressed(self):
        self.manifest(self.pins(self.dash()))
        packed = (self.folder / "out/dash/react.js.gz").read_bytes()
        self.assertEqual(gzip.decompress(packed), b"react();" * 100)

    def test_a_file_not_worth_it_is_kept_plain(self):
        self.manifest(self.pins(self.dash()))
        self.assertEqual((self.folder / "out/dash/plotly.js").read_bytes(), b"plot()")

    def test_the_source_map_at_the_end_of_a_script_is_left_out(self):
        pack = self.wheel("dash", {"plotly.js": "plot()\n//# sourceMappingURL=data:application/json;base64,AAAA\n",
                                   "told.js": "say('\\n//# sourceMappingURL=data:')\n"})
        self.manifest(self.pins({**pack, "files": ["*.js"]}))
        self.assertEqual((self.folder / "out/dash/plotly.js").read_bytes(), b"plot()\n")
        self.assertIn(b"sourceMappingURL", (self.folder / "out/dash/told.js").read_bytes())

    def test_properties_that_hold_components_are_found(self):
        self.assertEqual(self.manifest(self.pins(self.dash()))["node_props"],
                         [{"namespace": "dash", "component": "Tab", "path": "icon"},
                          {"namespace": "dash", "component": "Tab", "path": "label"}])

    def test_a_site_has_plain_files_under_the_package_s_hash(self):
        pins = self.pins(self.dash())
        digest = self.manifest(pins)["packages"][0]["hash"]
        self.run_packer("--packs", pins, "--site", str(self.folder / "site"))
        path = self.folder / "site/_dash-component-suites/dash" / f"-{digest}" / "renderer.js"
        self.assertEqual(path.read_text(), "render()")

    def test_the_same_packages_give_the_same_header(self):
        pins = self.pins(self.dash())
        for name in ("a.hpp", "b.hpp"):
            self.run_packer("--packs", pins, "--header", str(self.folder / name))
        self.assertEqual((self.folder / "a.hpp").read_bytes(), (self.folder / "b.hpp").read_bytes())

    def test_figure_templates_stand_in_the_header_and_in_a_file_of_their_own(self):
        plotly = self.wheel("plotly", {"templates/plotly.json": '{"layout": {"font": {"size": 9}}}'})
        pins = self.pins(self.dash(), {**plotly, "templates": "templates/*.json"})
        self.run_packer("--packs", pins, "--header", str(self.folder / "cdash_client.hpp"),
                        "--templates", str(self.folder / "cdash_templates.cpp"))
        row = 'PackedTemplate templates[] = {\n    {"plotly", "{\\042layout\\042:{\\042font\\042:{\\042size\\042:9}}}"},'
        for name in ("cdash_client.hpp", "cdash_templates.cpp"):
            self.assertIn(row, (self.folder / name).read_text())

    def test_a_header_for_a_cdn_has_no_bytes(self):
        header = self.folder / "cdn.hpp"
        self.run_packer("--packs", self.pins(self.dash()), "--header", str(header), "--base-url", "https://x.example/a")
        text = header.read_text()
        self.assertIn('.base_url = "https://x.example/a/"', text)
        self.assertNotIn("plot()", text)

    def test_any_bytes_make_a_literal(self):
        every = bytes(range(256)) + b"0"
        body = pack_client.literal(every)[1:-1]
        back = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m.group(1), 8)), body).encode("latin-1")
        self.assertEqual(back, every)
        self.assertRegex(body, r'^[^"?]*$')

    def test_a_base_url_is_an_address(self):
        self.assert_error("--base-url is 'cdn.example'; it starts with https:// or http://", self.run_packer,
                          "--packs", self.pins(self.dash()), "--base-url", "cdn.example")

    def test_a_file_that_the_package_lacks_is_named(self):
        self.assert_error("F/wheels/dash-1.0-py3-none-any.whl: has no gone.js, which pack dash names",
                          self.run_packer, "--packs", self.pins(self.dash(scripts=[{"path": "gone.js"}])))

    def test_a_pattern_that_nothing_matches_is_named(self):
        self.assert_error("F/wheels/dash-1.0-py3-none-any.whl: nothing in it matches async-*.js, which pack dash names",
                          self.run_packer, "--packs", self.pins(self.dash(files=["async-*.js"])))

    def test_plotly_js_must_be_there(self):
        self.assert_error("plotlyjs is dash/plotly.js, which no pack has", self.run_packer,
                          "--packs", self.pins(self.dash(files=[])))


class Pins(Case):
    def test_the_repository_s_pins_can_be_read(self):
        self.assertEqual([p["package"] for p in packs.read_packs()["packs"]], ["cdash", "dash", "plotly"])

    def test_pins_that_are_no_json_are_named(self):
        (self.folder / "packs.json").write_text("{")
        self.assert_error("F/packs.json: is not JSON: Expecting property name enclosed in double quotes: "
                          "line 1 column 2 (char 1)", packs.read_packs, self.folder / "packs.json")

    def test_pins_that_are_missing_are_named(self):
        self.assert_error("F/none.json: cannot be read: No such file or directory", packs.read_packs,
                          self.folder / "none.json")

    def test_a_package_s_name_is_no_path(self):
        self.assert_error("F/packs.json: a pack's package is '../up'; it is a Python package's name",
                          packs.read_packs, self.pins({"package": "../up", "folder": "."}))

    def test_an_unknown_stage_is_told(self):
        self.assert_error("F/packs.json: pack dash: stage of a.js is 'late'; it is one of base, pack, dash",
                          packs.read_packs, self.pins(self.dash(scripts=[{"path": "a.js", "stage": "late"}])))


class Fetching(Case):
    WANTED = "1" * 64
    WHEEL = {"project": "dash", "version": "1.0", "file": "dash-1.0.whl", "sha256": WANTED, "root": "dash"}

    def fetch(self, **options):
        return packs.fetch(self.WHEEL, self.folder / "cache", [self.wheels], **options)

    def pip_says(self, stderr):
        """fetch() with a pip that fails and says this."""
        def run(command, **_):
            failed = "download" in command
            return subprocess.CompletedProcess(command, 1 if failed else 0, "", stderr if failed else "")
        with mock.patch.object(subprocess, "run", run), contextlib.redirect_stderr(io.StringIO()):
            return self.fetch()

    def test_a_file_with_another_hash_is_told(self):
        (self.wheels / "dash-1.0.whl").write_bytes(b"x")
        found = hashlib.sha256(b"x").hexdigest()
        self.assert_error(f"F/wheels/dash-1.0.whl: sha256 is {found}, wanted {self.WANTED}; remove the file, or put "
                          "the pinned dash 1.0 there", self.fetch)

    def test_a_file_that_is_missing_offline_is_told(self):
        self.assert_error("dash-1.0.whl: not in F/wheels, F/cache, and fetching is switched off; put the file "
                          f"(sha256 {self.WANTED}) there", lambda: self.fetch(offline=True))

    def test_a_python_without_pip_is_told(self):
        def run(command, **_):
            return subprocess.CompletedProcess(command, 1)
        with mock.patch.object(subprocess, "run", run):
            self.assert_error(f"dash 1.0: not in F/wheels, F/cache, and {sys.executable} has no pip to fetch it with; "
                              "install python3-pip, or put the file there", self.fetch)

    def test_a_machine_without_network_is_told(self):
        self.assert_error(f"dash 1.0: no network to fetch it over; put dash-1.0.whl (sha256 {self.WANTED}) into one "
                          "of: F/wheels, F/cache", self.pip_says,
                          "WARNING: Retrying after NewConnectionError\nERROR: No matching distribution found for dash")

    def test_a_version_that_nobody_has_is_told(self):
        self.assert_error(f"dash 1.0: pip finds no such version; put dash-1.0.whl (sha256 {self.WANTED}) into one of: "
                          "F/wheels, F/cache", self.pip_says, "ERROR: No matching distribution found for dash==1.0")

    def test_a_fetched_file_with_another_hash_is_told(self):
        found = "2" * 64
        self.assert_error(f"dash 1.0: sha256 is {found}, wanted {self.WANTED}", self.pip_says,
                          f"ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\n Expected sha256 {self.WANTED}\n"
                          f"      Got        {found}\n")

    def test_what_else_pip_says_is_passed_on(self):
        self.assert_error("dash 1.0: pip could not fetch it and said: ERROR: disk full", self.pip_says,
                          "WARNING: x\nERROR: disk full\n")


if __name__ == "__main__":
    unittest.main()
