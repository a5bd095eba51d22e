"""The component libraries of a pack: read off its metadata.json, else off its Python classes."""

import dataclasses
import json
import os
import re

import packs
from wrap_lib import classes, exceptions, model

METADATA, CLASSES = "metadata.json", "its Python classes"


@dataclasses.dataclass
class Loaded:
    """One component library: where it goes, and what is in it."""

    space: str  # C++ namespace, and the folder of the headers
    browser: str  # the object of the page that holds the component types
    version: str
    components: list  # of model.Component
    read: object  # path inside the library -> text, for tests
    how: str = METADATA  # where the types come from

    def properties(self):
        return sum(len(one.properties) for one in self.components)


def pinned(arguments):
    """The libraries of client/*.json, or of the files of pins that were given."""
    found = []
    folders = [*arguments.folders, *filter(None, [os.environ.get("CDASH_CLIENT_PACKAGES")])]
    for file in arguments.packs or [packs.PACKS, *sorted(packs.PACKS.parent.glob("d?c.json"))]:
        for pack in packs.read_packs(file)["packs"]:
            if pack.get("metadata") or pack.get("classes"):
                found += of_pack(pack, packs.Files(pack, arguments.cache, folders, arguments.offline))
    return found


def of_pack(pack, files, spaces=None, lenient=False):
    """The libraries that a pack says it has. `spaces`: {browser's name: C++ namespace}, where it is not the usual."""
    found = []
    for browser in sorted({*pack.get("metadata", {}), *pack.get("classes", {})}):
        usual = space_of(browser)
        if browser in pack.get("metadata", {}):
            how, place = METADATA, pack["metadata"][browser]
            entries = [(name, entry, None) for name, entry in metadata_entries(files, place)]
        else:
            how, place = CLASSES, pack["classes"][browser]
            entries = [(one.name, one.entry, one.positional) for one in generated_classes(files, place)]
            if not entries:
                raise packs.PackError(f"{files.archive}: the folder {place!r} of pack {files.package} has no class that"
                                      " Dash's generator wrote, and the pack names no metadata.json")
        components = []
        for name, entry, positional in entries:
            if not re.fullmatch(r"[A-Za-z]\w*", name):
                raise packs.PackError(f"{files.archive}: {place}: a component is called {name!r}; that is no name for a"
                                      " C++ class")
            components.append(model.Reader(usual, name, lenient).read(entry, positional))
        components.sort(key=lambda one: one.name)
        found.append(Loaded((spaces or {}).get(browser) or usual, browser, files.version, components,
                            lambda name: files.read(name).decode("utf-8"), how))
    return found


def metadata_entries(files, path):
    """[(component, its entry)] of a metadata.json; checked, so that a wrong one is named."""
    place = f"{files.archive}: {path}"
    try:
        metadata = json.loads(files.read(path))
    except ValueError as error:
        raise packs.PackError(f"{place}: is not JSON: {error}") from None
    if not isinstance(metadata, dict) or not metadata:
        raise packs.PackError(f"{place}: describes no component; it is an object with an entry for each source file of"
                              " a component")
    found = []
    for source, entry in metadata.items():
        if not isinstance(entry, dict) or not isinstance(entry.get("props"), dict):
            raise packs.PackError(f"{place}: the entry {source!r} has no \"props\"; Dash's generator (react-docgen) writes"
                                  " them as an object")
        for name, prop in entry["props"].items():
            declared = prop.get("type") or prop.get("flowType") if isinstance(prop, dict) else 0
            if declared is not None and not (isinstance(declared, dict) and isinstance(declared.get("name"), str)):
                raise packs.PackError(f"{place}: {source}: the type of {name!r} has no \"name\"")
        found.append((re.split(r"[/\\]", source)[-1].split(".")[0], entry))
    return found


def generated_classes(files, folder):
    """The classes.Class of every generated file right in `folder` ('.' for the package's own)."""
    found = []
    for name in files.names:
        if name.endswith(".py") and (os.path.dirname(name) or ".") == folder:
            text = files.read(name).decode("utf-8")
            if classes.is_generated(text):
                found.append(classes.read(text, f"{files.archive}: {name}"))
    return found


def space_of(browser):
    """The C++ namespace of a library: the short name that its documentation imports it as, if it has one."""
    return exceptions.SPACES.get(browser, browser)
