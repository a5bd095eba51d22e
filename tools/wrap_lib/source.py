"""Where the metadata comes from: the pinned packages, another wheel, or a folder."""

import dataclasses
import json
import os
import pathlib
import re
import zipfile

import packs
from wrap_lib import exceptions, model


@dataclasses.dataclass
class Loaded:
    """One component library: where it goes, and what is in it."""

    space: str  # C++ namespace, and the folder of the headers
    browser: str  # the object of the page that holds the component types
    version: str
    components: list  # of model.Component
    read: object  # path inside the library -> text, for tests


def read_pack(space, browser, metadata, version, read):
    components = []
    for path, entry in metadata.items():
        name = re.sub(r"\..*", "", path.split("/")[-1])
        components.append(model.Reader(space, name).read(entry))
    return Loaded(space, browser, version, sorted(components, key=lambda one: one.name), read)


def pinned(arguments):
    """The libraries of client/packs.json, or of the files of pins that were given."""
    found = []
    folders = [*arguments.folders, *filter(None, [os.environ.get("CDASH_CLIENT_PACKAGES")])]
    for file in arguments.packs or [packs.PACKS]:
        for pack in packs.read_packs(file)["packs"]:
            if not pack.get("metadata"):
                continue
            files = packs.Files(pack, arguments.cache, folders, arguments.offline)
            for browser, path in sorted(pack["metadata"].items()):
                metadata = json.loads(files.read(path))
                found.append(read_pack(space_of(browser), browser, metadata, files.version,
                                       lambda name, files=files: files.read(name).decode("utf-8")))
    return found


def given(wheel, folder, wanted):
    """The libraries in a wheel or folder: all that have a metadata.json, or those that were asked for."""
    if wheel:
        archive = zipfile.ZipFile(wheel)
        names = archive.namelist()
        read = lambda name: archive.read(name).decode("utf-8")  # noqa: E731
    else:
        names = [path.relative_to(folder).as_posix() for path in pathlib.Path(folder).rglob("metadata.json")]
        read = lambda name: (pathlib.Path(folder) / name).read_text(encoding="utf-8")  # noqa: E731
    found = []
    for name in sorted(names):
        if not name.endswith("/metadata.json"):
            continue
        home = name.removesuffix("/metadata.json")
        package = home.split("/")[-1]
        browser = exceptions.BROWSER_NAMES.get(package, package)
        space = wanted.get(package) or space_of(browser)
        if wanted and package not in wanted:
            continue
        found.append(read_pack(space, browser, json.loads(read(name)), version_in(read, home), read))
    if not found:
        raise packs.PackError(f"{wheel or folder}: has no metadata.json of {', '.join(wanted) or 'any library'}")
    return found


def version_in(read, home):
    try:
        return json.loads(read(f"{home}/package-info.json"))["version"]
    except (KeyError, OSError):
        return ""


def space_of(browser):
    """The C++ namespace of a library: the short name that its documentation imports it as, if it has one."""
    return exceptions.SPACES.get(browser, browser)
