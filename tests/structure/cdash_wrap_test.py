"""tools/cdash-wrap takes a wheel or a folder, and names what is wrong with one; real libraries come out as they are committed."""

import importlib.machinery
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tools"))
sys.dont_write_bytecode = True

import packs  # noqa: E402
from wrap_lib import package  # noqa: E402

TOOL = TOP / "tools" / "cdash-wrap"
loader = importlib.machinery.SourceFileLoader("cdash_wrap", str(TOOL))
cdash_wrap = importlib.util.module_from_spec(importlib.util.spec_from_loader("cdash_wrap", loader))
loader.exec_module(cdash_wrap)

# A package of the form of Dash Design Kit's, which needs a licence: one folder, metadata, bundle, a later part, a sheet.
KIT = {
    "design_kit/metadata.json": json.dumps({"src/lib/Card.react.js": {"props": {
        "id": {"type": {"name": "string"}},
        "children": {"type": {"name": "node"}},
        "width": {"type": {"name": "number"}},
        "type": {"type": {"name": "enum", "value": [{"value": "'flat'"}, {"value": "'raised'"}]}},
        "strange": {"type": {"name": "bigint"}},
    }}}),
    "design_kit/__init__.py": """
_js_dist = [{"relative_package_path": "design_kit.min.js", "namespace": "design_kit"},
            {"relative_package_path": "async-chart.js", "async": True},
            {"relative_package_path": "design_kit.min.js.map", "dynamic": True}]
_css_dist = [{"relative_package_path": "kit.css"}]
""",
    "design_kit/design_kit.min.js": "window.design_kit = {};",
    "design_kit/design_kit.min.js.map": "{}",
    "design_kit/async-chart.js": "",
    "design_kit/kit.css": "",
    "design_kit-1.2.dist-info/METADATA": "Name: design-kit\nVersion: 1.2\nLicense-Expression: LicenseRef-Proprietary\n",
    "design_kit-1.2.dist-info/licenses/LICENSE": "All rights reserved.",
}


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.out = self.folder / "out"

    def wheel(self, without=(), **changed):
        path = self.folder / "design_kit-1.2-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in {**KIT, **changed}.items():
                if name not in without:
                    archive.writestr(name, text)
        return path

    def run_tool(self, *arguments):
        return subprocess.run([sys.executable, TOOL, *map(str, arguments), "--out", self.out], capture_output=True, text=True)

    def refusal(self, *arguments):
        with self.assertRaises((packs.PackError, ValueError)) as raised:
            cdash_wrap.main([*map(str, arguments), "--out", str(self.out)])
        return str(raised.exception)


class Wrapping(Case):
    def test_a_wheel_gives_pins_with_all_that_a_page_loads(self):
        wheel = self.wheel()
        self.assertEqual(package.pack_of(wheel), {
            "package": "design_kit", "licence": "LicenseRef-Proprietary",
            "wheel": {"project": "design-kit", "version": "1.2", "file": wheel.name, "sha256": packs.sha256_of(wheel),
                      "root": "design_kit"},
            "licence_file": "design_kit-1.2.dist-info/licenses/LICENSE",
            "metadata": {"design_kit": "metadata.json"},
            "scripts": [{"path": "design_kit.min.js", "namespace": "design_kit"}],
            "styles": [{"path": "kit.css", "namespace": "design_kit"}],
            "files": ["async-*.js"],
        })

    def test_a_wheel_gives_headers_that_compile(self):
        self.assertEqual(self.run_tool(self.wheel(), "--namespace", "kit").returncode, 0)
        source = '#include <cdash/kit.hpp>\nauto card = cdash::kit::Card("text").width(3).type("raised");\n'
        run = subprocess.run([shutil.which("g++"), "-std=c++20", "-DCDASH_COMPILED", "-Wall", "-Wextra", "-Werror",
                              f"-I{TOP / 'include'}", f"-I{self.out / 'include'}", "-fsyntax-only", "-x", "c++", "-"],
                             input=source, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")

    def test_what_has_no_type_is_told(self):
        run = self.run_tool(self.wheel(), "--namespace", "kit")
        self.assertIn("Properties that take JSON, since there is no type for them:\n  kit: strange (Card): ", run.stdout)

    def test_an_installed_package_is_wrapped_from_its_folder(self):
        with zipfile.ZipFile(self.wheel()) as archive:
            archive.extractall(self.folder / "installed")
        run = self.run_tool(self.folder / "installed" / "design_kit", "--licence", "LicenseRef-Kit", "--version", "1.2")
        self.assertEqual(run.stderr, "reading design_kit\nwriting 1 components of design_kit\n")
        pack = packs.read_packs(self.out / "design_kit.json")["packs"][0]
        self.assertEqual(packs.Files(pack, self.folder).read("kit.css"), b"")

    def test_the_committed_wrappers_and_pins_of_bootstrap_are_what_it_makes(self):
        pinned = packs.read_packs(TOP / "client" / "dbc.json")["packs"][0]
        wheel = packs.fetch(pinned["wheel"], packs.default_cache())
        self.assertEqual(self.run_tool(wheel).returncode, 0)
        made = packs.read_packs(self.out / "dbc.json")["packs"][0]
        for key in ("package", "licence", "scripts", "classes", "node_props", "licence_file"):
            self.assertEqual(made[key], pinned[key])
        headers = sorted((self.out / "include" / "cdash" / "dbc").iterdir())
        self.assertEqual(len(headers), 66)
        for header in headers:
            self.assertEqual(header.read_text(), (TOP / "include" / "cdash" / "dbc" / header.name).read_text())


class Mistakes(Case):
    def test_a_library_that_is_not_there(self):
        self.assertEqual(self.refusal(self.folder / "none.whl"),
                         f"{self.folder}/none.whl: is not there; name a package with its version (dash-ag-grid==35.3.0), a"
                         " wheel, or a folder")

    def test_a_file_that_is_no_wheel(self):
        (self.folder / "kit.whl").write_text("no archive")
        self.assertEqual(self.refusal(self.folder / "kit.whl"),
                         f"{(self.folder / 'kit.whl').resolve()}: is no zip archive, as a wheel is one; name a wheel, or the"
                         " folder of an installed package")

    def test_another_hash(self):
        wheel = self.wheel()
        self.assertEqual(self.refusal(wheel, "--sha256", "0" * 64),
                         f"{wheel}: sha256 is {packs.sha256_of(wheel)}, wanted {'0' * 64}")

    def test_a_package_without_components(self):
        wheel = self.wheel(without=("design_kit/metadata.json",)).resolve()
        self.assertEqual(self.refusal(wheel), f"{wheel}: has no metadata.json, and no class that Dash's generator wrote: it"
                                              " is no Dash component library")

    def test_metadata_that_is_no_json(self):
        wheel = self.wheel(**{"design_kit/metadata.json": "{"}).resolve()
        self.assertRegex(self.refusal(wheel), f"^{wheel}: metadata.json: is not JSON: ")

    def test_a_package_without_its_bundle(self):
        wheel = self.wheel(without=("design_kit/design_kit.min.js",)).resolve()
        self.assertEqual(self.refusal(wheel), f"{wheel}: no bundle of design_kit is found: neither its __init__.py names one,"
                                              " nor is there design_kit.min.js or design_kit.js; say --script")

    def test_a_script_that_the_package_does_not_have(self):
        wheel = self.wheel().resolve()
        self.assertEqual(self.refusal(wheel, "--script", "kit.js"),
                         f"{wheel}: has no kit.js in design_kit; it has async-chart.js, design_kit.min.js, kit.css")

    def test_a_licence_that_is_not_said(self):
        wheel = self.wheel(**{"design_kit-1.2.dist-info/METADATA": "Name: design-kit\nVersion: 1.2\n"}).resolve()
        self.assertEqual(self.refusal(wheel), f"{wheel}: does not say its licence in a form that is known; say --licence, such"
                                              " as MIT")

    def test_a_namespace_that_is_no_name(self):
        self.assertEqual(self.refusal(self.wheel(), "--namespace", "My-Kit"),
                         "--namespace is 'My-Kit'; it is a C++ name of small letters, such as dag")

    def test_a_package_that_is_not_in_the_cache_is_not_fetched_offline(self):
        self.assertEqual(self.refusal("design-kit==1.2", "--offline", "--cache", self.folder),
                         f"design-kit 1.2: no wheel of it in {self.folder}, and fetching is switched off; put it there")


class Published(Case):
    def test_ag_grid_is_fetched_wrapped_and_compiles(self):
        run = self.run_tool("dash-ag-grid==35.3.0", "--sha256",
                            "7cc0ca54fe8be4deab044d89975819f6e9ac66904c84310becbf68cdce74a4e9")
        self.assertEqual(run.returncode, 0, run.stderr)
        source = '#include <cdash/dag.hpp>\nauto grid = cdash::dag::AgGrid().id("grid").rowModelType("infinite");\n'
        run = subprocess.run([shutil.which("g++"), "-std=c++20", "-DCDASH_COMPILED", "-Wall", "-Wextra", "-Werror",
                              f"-I{TOP / 'include'}", f"-I{self.out / 'include'}", "-fsyntax-only", "-x", "c++", "-"],
                             input=source, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")


if __name__ == "__main__":
    unittest.main()
