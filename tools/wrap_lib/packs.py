"""Where the packs come from: the pinned wheel, another one, or a folder."""

import dataclasses
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import zipfile

from wrap_lib import model


@dataclasses.dataclass(frozen=True)
class Pack:
    name: str  # folder below the wheel's root, with metadata.json
    space: str  # C++ namespace, and the folder of the headers
    browser: str  # the object of the page that holds the component types


PACKS = [
    Pack("dash/html", "html", "dash_html_components"),
    Pack("dash/dcc", "dcc", "dash_core_components"),
    Pack("dash/dash_table", "dash_table", "dash_table"),
]


@dataclasses.dataclass
class Loaded:
    pack: Pack
    version: str
    components: list  # of model.Component


class Source:
    """The files of the pinned wheel, or of what was given instead."""

    def __init__(self, top, wheel, folder):
        self.folder = folder
        self.zip = None
        if not folder:
            self.zip = zipfile.ZipFile(wheel or self.pinned(top))

    @staticmethod
    def pinned(top):
        pin = json.loads((top / "client" / "packs.json").read_text(encoding="utf-8"))
        raise SystemExit(f"tools/wrap: no wheel; {sorted(pin)}")

    def read(self, name):
        if self.zip:
            return self.zip.read(name).decode("utf-8")
        return (self.folder / name).read_text(encoding="utf-8")


def load(source, pack):
    metadata = json.loads(source.read(f"{pack.name}/metadata.json"))
    version = json.loads(source.read(f"{pack.name}/package-info.json"))["version"]
    components = []
    for path, entry in metadata.items():
        name = re.sub(r"\..*", "", path.split("/")[-1])
        components.append(model.Reader(pack.space, name).read(entry))
    return Loaded(pack, version, sorted(components, key=lambda one: one.name))
