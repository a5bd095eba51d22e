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
import tarfile
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


class Packs(Case):
    """Other libraries by themselves, without Dash's own front end."""

    SHEET = "@import url(https://fonts.example/css?family=A:wght@400;700&display=swap);b { margin: 0 }"

    def pack(self, *pinned, name="boots.json", **more):
        path = self.folder / name
        path.write_text(json.dumps({"packs": list(pinned), **more}))
        return str(path)

    def boots(self, **more):
        return {**self.wheel("boots", {"main.js": "boots()", "later.js": "later()"}),
                "scripts": [{"path": "main.js", "namespace": "boots_components"}], "files": ["later.js"],
                "node_props": {"boots_components": {"Card": ["title"]}}, **more}

    def theme(self, sheet=SHEET, **more):
        """An archive of npm with one stylesheet."""
        path = self.wheels / "boots-css-1.0.tgz"
        with tarfile.open(path, "w:gz") as archive:
            for name, text in (("package/dist/a.css", sheet), ("package/LICENSE", "MIT")):
                info = tarfile.TarInfo(name)
                info.size = len(text)
                archive.addfile(info, io.BytesIO(text.encode()))
        npm = {"project": "boots-css", "version": "1.0", "file": path.name, "root": "package",
               "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        return {"package": "boots_a", "licence": "MIT", "npm": npm, "sheets": ["dist/a.css"],
                "licence_file": "package/LICENSE", **more}

    def header(self, *arguments):
        path = self.folder / "boots.hpp"
        self.run_packer(*arguments, "--header", str(path))
        return path.read_text()

    def test_a_folder_says_that_it_is_a_pack(self):
        pack = self.boots()
        manifest = self.manifest(self.pack(pack))
        self.assertEqual((manifest["pack"], "plotlyjs" in manifest), (True, False))
        self.assertEqual(manifest["packages"][0]["sha256"], pack["wheel"]["sha256"])
        self.assertEqual([f["path"] for f in manifest["files"]], ["later.js", "main.js"])

    def test_a_header_announces_itself_under_a_name_of_its_content(self):
        first = self.header("--packs", self.pack(self.boots()))
        self.assertIn("inline const Announcement announced{pack};", first)
        self.assertNotIn("Table table", first)
        spaces = [re.search(r"namespace (cdash::client::packed_[0-9a-f]{12}) {", text)[1]
                  for text in (first, self.header("--packs", self.pack(self.boots())),
                               self.header("--packs", self.pack(self.boots(files=[]))))]
        self.assertEqual(spaces[0], spaces[1])
        self.assertNotEqual(spaces[0], spaces[2])

    def test_one_package_of_several_is_packed_alone(self):
        pins = self.pack(self.boots(), {**self.wheel("shoes", {"main.js": "shoes()"}), "files": ["main.js"]})
        self.run_packer("--packs", pins, "--only", "shoes", "--folder", str(self.folder / "out"))
        manifest = json.loads((self.folder / "out/manifest.json").read_text())
        self.assertEqual([p["name"] for p in manifest["packages"]], ["shoes"])
        self.assert_error("F/boots.json: no pack hats, which --only names", self.run_packer, "--packs", pins,
                          "--only", "hats")

    def test_a_sheet_stands_in_for_that_of_a_cdn_and_loads_nothing_from_elsewhere(self):
        manifest = self.manifest(self.pack(self.theme(), sheets_at="https://cdn.example/npm/"))
        plain = (self.folder / "out/boots_a/dist/a.css").read_bytes()
        self.assertEqual(plain, b"b { margin: 0 }")
        integrity = pack_client.Packed("boots_a", "a.css", plain).integrity
        self.assertEqual(manifest["stand_ins"], [{"url": "https://cdn.example/npm/boots-css@1.0/dist/a.css",
                                                  "package": "boots_a", "path": "dist/a.css", "integrity": integrity}])
        self.assertIn({"package": "boots_a", "path": "LICENSE"},
                      [{k: f[k] for k in ("package", "path")} for f in manifest["files"]])

    def test_imports_of_other_hosts_alone_are_left_out(self):
        kept = b"@charset 'UTF-8';@import url(own.css);@import 'other.css';a { background: url(https://x.example/i.png) }"
        self.assertEqual(pack_client.without_imports(kept), kept)
        for gone in (b"@import url(https://x.example/a;b,c);", b"@import url('//x.example/a') screen;",
                     b'@import "http://x.example/a.css";', b'@import url( "https://x.example/a" );'):
            self.assertEqual(pack_client.without_imports(b"a{}" + gone + b"b{}"), b"a{}b{}")

    def test_what_a_pack_was_made_of_is_written_for_build_tools(self):
        folder = self.folder / "my lib"
        folder.mkdir()
        (folder / "main.js").write_text("main()")
        pins = self.pack({"package": "mine", "licence": "MIT", "folder": "my lib", "files": ["*.js"]}, self.boots())
        self.header("--packs", pins, "--depfile", str(self.folder / "d"))
        self.assertEqual((self.folder / "d").read_text().replace(str(self.folder), "F"),
                         "F/boots.hpp: F/my\\ lib/main.js F/wheels/boots-1.0-py3-none-any.whl\n")

    def test_a_pack_has_no_source_of_its_own(self):
        self.assert_error("--source and --templates are of Dash's own front end, and the first file of pins has none "
                          "(plotlyjs); of a pack, include its --header in one file", self.run_packer, "--packs",
                          self.pack(self.boots()), "--source", str(self.folder / "a.cpp"))

    def test_a_pack_brings_no_templates_of_figures(self):
        pins = self.pack({**self.wheel("boots", {"t.json": "{}"}), "templates": "*.json"})
        self.assert_error("a pack has no templates of figures; they come with Dash's own, client/packs.json",
                          self.manifest, pins)

    def test_sheets_need_an_archive_of_npm_and_the_start_of_their_address(self):
        self.assert_error("F/boots.json: pack boots_a has sheets, which programs ask for by an address: it needs an "
                          "npm archive, and the file the start of the address as sheets_at", packs.read_packs, self.pack(self.theme()))

    def test_a_pack_s_archive_of_npm_stands_in_the_file(self):
        theme = self.theme()
        pins = self.pack({**theme, "npm": "css"}, sheets_at="https://cdn.example/", npm={"css": theme["npm"]})
        self.assertEqual(packs.read_packs(pins)["packs"][0]["npm"], theme["npm"])
        self.assert_error("F/boots.json: pack boots_a: the file's npm has no ccs", packs.read_packs,
                          self.pack({**theme, "npm": "ccs"}, npm={"css": theme["npm"]}))

    def test_a_pack_has_one_origin_and_a_licence(self):
        self.assert_error("F/boots.json: pack boots needs one of these: a wheel, an npm archive, a folder",
                          packs.read_packs, self.pack(self.boots(folder=".")))
        self.assert_error("F/boots.json: pack boots has no licence; it is one of https://spdx.org/licenses",
                          packs.read_packs, self.pack(self.boots(licence=None)))

    def npm_says(self, stderr, found="/usr/bin/npm"):
        (self.wheels / "boots-css-1.0.tgz").unlink(missing_ok=True)
        archive = {"project": "boots-css", "version": "1.0", "file": "boots-css-1.0.tgz", "root": "package",
                   "sha256": Fetching.WANTED}
        run = subprocess.CompletedProcess([], 1, "", stderr)
        with (mock.patch.object(packs.shutil, "which", lambda _: found), contextlib.redirect_stderr(io.StringIO()),
              mock.patch.object(subprocess, "run", lambda *_, **__: run)):
            return packs.fetch(archive, self.folder / "cache", [self.wheels], client=packs._npm)

    def test_a_machine_without_npm_is_told(self):
        self.assert_error("boots-css 1.0: not in F/wheels, F/cache, and there is no npm to fetch it with; install npm, "
                          f"or put boots-css-1.0.tgz (sha256 {Fetching.WANTED}) there", self.npm_says, "", None)

    def test_what_npm_says_is_passed_on(self):
        self.assert_error("boots-css 1.0: npm could not fetch it and said: npm error disk full", self.npm_says,
                          "npm error disk full\nnpm error more")
        self.assert_error(f"boots-css 1.0: npm cannot reach it; put boots-css-1.0.tgz (sha256 {Fetching.WANTED}) into "
                          "one of: F/wheels, F/cache", self.npm_says, "npm error code ENOTFOUND")


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
