"""What a published Dash component library is made of: the pins of its pack, as found in its wheel or folder."""

import ast
import fnmatch
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import packs
from wrap_lib import classes

LAZY = ("async-*.js", "*-shared.js")  # what Dash's template calls the parts that a bundle loads later
LICENCES = {"MIT License": "MIT", "Apache Software License": "Apache-2.0", "BSD License": "BSD-3-Clause",
            "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0"}


class Found:
    """The files of a wheel, or of a package's folder, before anything is known of them."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        if self.path.is_dir():
            self.names = sorted(file.relative_to(self.path.parent).as_posix()
                                for file in self.path.rglob("*") if file.is_file())
            self._read = lambda name: (self.path.parent / name).read_bytes()
        elif zipfile.is_zipfile(self.path):
            archive = zipfile.ZipFile(self.path)
            self.names = sorted(name for name in archive.namelist() if not name.endswith("/"))
            self._read = archive.read
        else:
            what = "is no zip archive, as a wheel is one" if self.path.exists() else "is not there"
            raise packs.PackError(f"{path}: {what}; name a wheel, or the folder of an installed package")

    def text(self, name):
        return self._read(name).decode("utf-8")

    def library_folders(self):
        """{folder: "metadata" or "classes"} of every folder with a component library in it."""
        found = {}
        for name in self.names:
            folder = os.path.dirname(name)
            if os.path.basename(name) == "metadata.json" and ".dist-info" not in folder:
                found[folder] = "metadata"
            elif name.endswith(".py") and classes.is_generated(self.text(name)):
                found.setdefault(folder, "classes")
        return found


def download(project, version, sha256, cache, offline):
    """The wheel of a published package, in the cache; of whatever hash, if none is given."""
    what = f"{project} {version}"
    start = re.sub(r"[-_.]+", "_", project).lower()
    there = [path for path in sorted(pathlib.Path(cache).glob("*.whl"))
             if re.sub(r"[-_.]+", "_", path.name.split("-")[0]).lower() == start and path.name.split("-")[1] == version]
    if not there:
        if offline:
            raise packs.PackError(f"{what}: no wheel of it in {cache}, and fetching is switched off; put it there")
        pathlib.Path(cache).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".fetch-") as folder:
            print(f"fetching {what}", file=sys.stderr, flush=True)
            run = subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
                                  "--dest", folder, f"{project}=={version}"], capture_output=True, text=True)
            wheels = list(pathlib.Path(folder).glob("*.whl"))
            if run.returncode != 0 or len(wheels) != 1:
                said = [line for line in run.stderr.splitlines() if line.startswith("ERROR:")]
                raise packs.PackError(f"{what}: pip could not fetch its wheel and said: {said[-1] if said else 'nothing'}")
            os.replace(wheels[0], pathlib.Path(cache) / wheels[0].name)
            there = [pathlib.Path(cache) / wheels[0].name]
    check_hash(there[0], sha256)
    return there[0]


def check_hash(path, sha256):
    if sha256 and (found := packs.sha256_of(path)) != sha256:
        raise packs.PackError(f"{path}: sha256 is {found}, wanted {sha256}")


def pack_of(path, scripts=(), styles=(), files=(), licence="", version=""):
    """The pack, as a file of pins has it. What is given goes before what is found."""
    found = Found(path)
    folders = found.library_folders()
    roots = sorted({folder.split("/")[0] for folder in folders})
    if not roots:
        raise packs.PackError(f"{path}: has no metadata.json, and no class that Dash's generator wrote: it is no Dash"
                              " component library")
    if len(roots) > 1:
        raise packs.PackError(f"{path}: has component libraries in several packages, {', '.join(roots)}; name the folder of"
                              " one of them")
    root = roots[0]
    inside = [name[len(root) + 1:] for name in found.names if name.startswith(root + "/")]
    pack = {"package": root, **published(found, root, licence, version)}
    for folder, kind in sorted(folders.items()):
        place = folder[len(root) + 1:]
        browser, node_props = namespace_of(found, folder)
        pack.setdefault(kind, {})[browser] = ((place + "/" if place else "") + "metadata.json" if kind == "metadata"
                                              else place or ".")
        if kind == "classes" and node_props:
            pack.setdefault("node_props", {})[browser] = node_props
        named = resources(found, root, inside)
        own = list(scripts) or named["scripts"] or bundles(inside, place, browser)
        if not own:
            raise packs.PackError(f"{path}: no bundle of {browser} is found: neither its __init__.py names one, nor is"
                                  f" there {browser}.min.js or {browser}.js; say --script")
        for given in (*scripts, *styles):
            if given not in inside:
                raise packs.PackError(f"{path}: has no {given} in {root}; it has {some(inside)}")
        pack["scripts"] = pack.get("scripts", []) + [{"path": one, "namespace": browser} for one in own]
        sheets = list(styles) or named["styles"]
        if sheets:
            pack["styles"] = pack.get("styles", []) + [{"path": one, "namespace": browser} for one in sheets]
        beside = os.path.dirname(own[0])
        lazy = {*files, *named["files"]}
        lazy |= {one for one in (os.path.join(beside, pattern) for pattern in LAZY) if fnmatch.filter(inside, one)}
        patterns = [one for one in lazy if "*" in one]
        covered = {*own, *sheets, *(name for one in patterns for name in fnmatch.filter(inside, one))}
        lazy = sorted({*patterns, *lazy} - covered)
        if lazy:
            pack["files"] = [*dict.fromkeys(pack.get("files", []) + lazy)]
    return pack


def published(found, root, licence, version):
    """Where the package comes from, and under which licence."""
    heads = [name for name in found.names if re.fullmatch(r"[^/]+\.dist-info/METADATA", name)]
    facts = found.text(heads[0]).split("\n\n")[0] if heads else ""
    licence = licence or licence_in(facts)
    if not licence:
        raise packs.PackError(f"{found.path}: does not say its licence in a form that is known; say --licence, such as MIT")
    if found.path.is_dir():
        if not version:
            info = f"{root}/package-info.json"
            said = re.search(r'"version"\s*:\s*"([^"]+)"', found.text(info)) if info in found.names else None
            version = said[1] if said else ""
        if not version:
            raise packs.PackError(f"{found.path}: has no package-info.json with a version; say --version")
        return {"version": version, "licence": licence, "folder": str(found.path)}
    said = {key: re.search(rf"^{key}: (.+)$", facts, re.MULTILINE) for key in ("Name", "Version")}
    if not all(said.values()):
        raise packs.PackError(f"{found.path}: has no METADATA with name and version, as every wheel has")
    pack = {"licence": licence,
            "wheel": {"project": said["Name"][1].strip(), "version": said["Version"][1].strip(), "file": found.path.name,
                      "sha256": packs.sha256_of(found.path), "root": root}}
    texts = [name for name in found.names
             if ".dist-info/" in name and re.match(r"(?i)(licen[cs]e|notice|copying)", os.path.basename(name))]
    return {**pack, "licence_file": texts if len(texts) > 1 else texts[0]} if texts else pack


def licence_in(facts):
    for key in ("License-Expression", "License"):
        said = re.search(rf"^{key}: ([\w.+-]+(?: (?:OR|AND|WITH) [\w.+-]+)*)$", facts, re.MULTILINE)
        if said and said[1] != "UNKNOWN":
            return said[1]
    found = [LICENCES[one] for one in re.findall(r"^Classifier: License :: OSI Approved :: (.+)$", facts, re.MULTILINE)
             if one in LICENCES]
    return found[0] if len(found) == 1 else ""


def namespace_of(found, folder):
    """(the browser's name of the library in `folder`, {component: properties that hold components})."""
    spaces, node_props = set(), {}
    for name in found.names:
        if name.endswith(".py") and os.path.dirname(name) == folder and classes.is_generated(text := found.text(name)):
            one = classes.read(text, f"{found.path}: {name}")
            spaces.add(one.namespace)
            if one.node_props:
                node_props[one.name] = list(one.node_props)
    if len(spaces) > 1:
        raise packs.PackError(f"{found.path}: the classes in {folder} are of several namespaces, "
                              f"{', '.join(sorted(spaces))}; a pack's folder has one")
    return (spaces.pop() if spaces else folder.split("/")[-1]), node_props


def resources(found, root, inside):
    """What the package's __init__.py says literally of scripts, styles and files that are loaded later."""
    named = {"scripts": [], "styles": [], "files": []}
    if f"{root}/__init__.py" not in found.names:
        return named
    try:
        tree = ast.parse(found.text(f"{root}/__init__.py"))
    except SyntaxError as error:
        raise packs.PackError(f"{found.path}: {root}/__init__.py: is no Python: {error.msg} (line {error.lineno})") from None
    for one in ast.walk(tree):
        if not isinstance(one, ast.Dict):
            continue
        facts = {key.value: value.value for key, value in zip(one.keys, one.values)
                 if isinstance(key, ast.Constant) and isinstance(value, ast.Constant)}
        path = facts.get("relative_package_path")
        if path not in inside or path.endswith(".map"):
            continue
        later = facts.get("async") or facts.get("dynamic")
        kind = "files" if later else "styles" if path.endswith(".css") else "scripts"
        if path not in named[kind]:
            named[kind].append(path)
    return named


def bundles(inside, place, browser):
    """Where __init__.py computes its lists: what the bundle is called in Dash's template."""
    for name in (f"{browser}.min.js", f"{browser}.js"):
        if found := [path for path in inside if os.path.basename(path) == name and (path.startswith(place) or not place)]:
            return found[:1]
    return []


def some(names):
    scripts = [name for name in names if name.endswith((".js", ".css"))]
    return ", ".join(scripts[:8]) + (", …" if len(scripts) > 8 else "") or "no script"
