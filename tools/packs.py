"""Finds, fetches and checks the packages that client/packs.json pins; the other tools read them through this."""

import fnmatch
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKS = ROOT / "client" / "packs.json"
STAGES = ("base", "pack", "dash")  # the order in the page: libraries, other people's components, Dash's own


class PackError(Exception):
    """A sentence for the user: which package, what was found, what would be right."""


def default_cache():
    """Where fetched packages stay: $CDASH_CACHE, else the user's cache folder."""
    if os.environ.get("CDASH_CACHE"):
        return Path(os.environ["CDASH_CACHE"])
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "cdash"


def sha256_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def read_packs(path=PACKS):
    """The pins as a dict; checked, so that a typing error is told here and not somewhere in the packer."""
    path = Path(path)
    try:
        pins = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PackError(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise PackError(f"{path}: is not JSON: {error}") from None
    for pack in pins.get("packs", []):
        name = pack.get("package")
        if isinstance(pack.get("npm"), str):  # several packs of one archive name an entry of the file's own "npm"
            if pack["npm"] not in pins.get("npm", {}):
                raise PackError(f"{path}: pack {name}: the file's npm has no {pack['npm']}")
            pack["npm"] = pins["npm"][pack["npm"]]
        if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", name):
            raise PackError(f"{path}: a pack's package is {name!r}; it is a Python package's name")
        kinds = [kind for kind in ("wheel", "npm", "folder") if kind in pack]
        if len(kinds) != 1:
            raise PackError(f"{path}: pack {name} needs one of these: a wheel, an npm archive, a folder")
        for key in ("project", "version", "file", "sha256", "root") if kinds != ["folder"] else ():
            if not isinstance(pack[kinds[0]].get(key), str):
                raise PackError(f"{path}: pack {name}: {kinds[0]} has no {key}")
        if not isinstance(pack.get("licence"), str):
            raise PackError(f"{path}: pack {name} has no licence; it is one of https://spdx.org/licenses")
        if "sheets" in pack and (kinds != ["npm"] or not isinstance(pins.get("sheets_at"), str)):
            raise PackError(f"{path}: pack {name} has sheets, which programs ask for by an address: it needs an npm archive,"
                            " and the file the start of the address as sheets_at")
        for script in pack.get("scripts", []):
            if script.get("stage", "pack") not in STAGES:
                raise PackError(f"{path}: pack {name}: stage of {script.get('path')} is {script['stage']!r};"
                                f" it is one of {', '.join(STAGES)}")
        pack["from"] = path.parent
        pack["sheets_at"] = pins.get("sheets_at", "")
    return pins


def fetch(wheel, cache, folders=(), offline=False, client=None):
    """The path of a pinned archive: from one of `folders`, from the cache, or through pip or npm into the cache."""
    file, wanted = wheel["file"], wheel["sha256"]
    for folder in [*map(Path, folders), Path(cache)]:
        path = folder / file
        if not path.exists():
            continue
        found = sha256_of(path)
        if found != wanted:
            raise PackError(f"{path}: sha256 is {found}, wanted {wanted}; remove the file, or put the pinned"
                            f" {wheel['project']} {wheel['version']} there")
        return path
    places = ", ".join(str(f) for f in [*folders, cache])
    if offline:
        raise PackError(f"{file}: not in {places}, and fetching is switched off; put the file"
                        f" (sha256 {wanted}) there")
    return _download(wheel, Path(cache), places, client or _pip)


def _pip(wheel, folder, what, places):
    """Runs pip download; gives the process, once there is a pip."""
    if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True).returncode != 0:
        raise PackError(f"{what}: not in {places}, and {sys.executable} has no pip to fetch it with;"
                        " install python3-pip, or put the file there")
    pin = Path(folder) / "pin.txt"
    pin.write_text(f"{wheel['project']}=={wheel['version']} --hash=sha256:{wheel['sha256']}\n")
    return subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes",
                           "--only-binary", ":all:", "--dest", folder, "--requirement", str(pin)],
                          capture_output=True, text=True)


def _npm(archive, folder, what, places):
    """Runs npm pack, which fetches and installs nothing."""
    program = shutil.which("npm")
    if not program:
        raise PackError(f"{what}: not in {places}, and there is no npm to fetch it with; install npm, or put"
                        f" {archive['file']} (sha256 {archive['sha256']}) there")
    return subprocess.run([program, "pack", "--silent", "--ignore-scripts", "--pack-destination", folder,
                           f"{archive['project']}@{archive['version']}"], cwd=folder, capture_output=True, text=True)


def _download(wheel, cache, places, client):
    what = f"{wheel['project']} {wheel['version']}"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        work = tempfile.TemporaryDirectory(dir=cache, prefix=".fetch-")
    except OSError as error:
        raise PackError(f"{cache}: cannot be written: {error.strerror}; set CDASH_CACHE to a folder that can"
                        ) from None
    with work as folder:
        print(f"fetching {what}", file=sys.stderr, flush=True)
        run = client(wheel, folder, what, places)
        path = Path(folder) / wheel["file"]
        if run.returncode != 0 or not path.exists():
            failure = _npm_failure if client is _npm else _pip_failure
            raise PackError(failure(what, wheel, run.stderr, places))
        found = sha256_of(path)
        if found != wheel["sha256"]:
            raise PackError(f"{what}: sha256 is {found}, wanted {wheel['sha256']}")
        os.replace(path, cache / wheel["file"])  # at once whole, for builds that run side by side
    return cache / wheel["file"]


def _pip_failure(what, wheel, stderr, places):
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    found = re.search(r"Got\s+([0-9a-f]{64})", stderr)
    if found:
        return f"{what}: sha256 is {found.group(1)}, wanted {wheel['sha256']}"
    if re.search(r"NewConnectionError|NameResolution|ConnectTimeout|ProxyError|Network is unreachable|SSLError",
                 stderr):
        return (f"{what}: no network to fetch it over; put {wheel['file']} (sha256 {wheel['sha256']})"
                f" into one of: {places}")
    if "No matching distribution" in stderr:
        return (f"{what}: pip finds no such version; put {wheel['file']} (sha256 {wheel['sha256']})"
                f" into one of: {places}")
    said = next((line for line in lines if line.startswith("ERROR:")), lines[-1] if lines else "nothing")
    return f"{what}: pip could not fetch it and said: {said}"


def _npm_failure(what, archive, stderr, places):
    if re.search(r"E404|ETARGET|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT", stderr):
        return (f"{what}: npm cannot reach it; put {archive['file']} (sha256 {archive['sha256']})"
                f" into one of: {places}")
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    return f"{what}: npm could not fetch it and said: {lines[0] if lines else 'nothing'}"


class Files:
    """The files of one pack, by their path inside the package; nothing is unpacked to disk."""

    def __init__(self, pack, cache, folders=(), offline=False):
        self.pack = pack
        self.package = pack["package"]
        if "wheel" in pack:
            self.version = pack["wheel"]["version"]
            self.archive = fetch(pack["wheel"], cache, folders, offline)
            self.zip = zipfile.ZipFile(self.archive)
            root = pack["wheel"]["root"] + "/"
            self.names = sorted(n[len(root):] for n in self.zip.namelist()
                                if n.startswith(root) and not n.endswith("/"))
            self._member = self.zip.read
            self._read = lambda name: self.zip.read(root + name)
        elif "npm" in pack:
            self.version = pack["npm"]["version"]
            self.archive = fetch(pack["npm"], cache, folders, offline, _npm)
            archive = tarfile.open(self.archive)
            root = pack["npm"]["root"] + "/"
            self.names = sorted(m.name[len(root):] for m in archive if m.isfile() and m.name.startswith(root))
            self._member = lambda name: archive.extractfile(name).read()
            self._read = lambda name: self._member(root + name)
        else:
            self.version = pack.get("version", "")
            self.archive = pack["from"] / pack["folder"]
            self.names = sorted(p.relative_to(self.archive).as_posix()
                                for p in self.archive.rglob("*") if p.is_file())
            self._member = self._read = lambda name: (self.archive / name).read_bytes()

    def read(self, name):
        if name not in self.names:
            raise PackError(f"{self.archive}: has no {name}, which pack {self.package} names")
        return self._read(name)

    def matching(self, pattern):
        found = fnmatch.filter(self.names, pattern)
        if not found:
            raise PackError(f"{self.archive}: nothing in it matches {pattern}, which pack {self.package} names")
        return found

    def licence_text(self):
        names = self.pack.get("licence_file", [])
        return b"\n".join(map(self._member, [names] if isinstance(names, str) else names)) if names else None

    def sheets(self):
        """{path: the address that programs ask for it by}."""
        if "sheets" not in self.pack:
            return {}
        at = f"{self.pack['sheets_at']}{self.pack['npm']['project']}@{self.version}/"
        return {path: at + path for path in self.pack["sheets"]}

    def sources(self):
        """The files that a change of the pack would change."""
        return [self.archive] if self.archive.is_file() else [self.archive / name for name in self.names]

    def metadata(self):
        """{namespace: the metadata.json that describes its components}."""
        return {space: json.loads(self.read(path)) for space, path in self.pack.get("metadata", {}).items()}


def open_packs(paths, cache, folders=(), offline=False, only=()):
    """(the pins of the first file, the packs of all files as Files; with `only`, those packages alone)."""
    pins = [read_packs(path) for path in paths]
    chosen = [pack for p in pins for pack in p["packs"] if not only or pack["package"] in only]
    for name in only:
        if not any(pack["package"] == name for pack in chosen):
            raise PackError(f"{', '.join(map(str, paths))}: no pack {name}, which --only names")
    return pins[0], [Files(pack, cache, folders, offline) for pack in chosen]


def add_arguments(parser):
    """The options that every tool has which reads packs."""
    parser.add_argument("--packs", action="append", metavar="FILE",
                        help="a file of pins; may be given several times, Dash's own first (client/packs.json)")
    parser.add_argument("--only", action="append", default=[], metavar="PACKAGE",
                        help="of these files, this package alone; may be given several times")
    parser.add_argument("--cache", type=Path, default=default_cache(), metavar="FOLDER",
                        help="where fetched packages stay (default: $CDASH_CACHE, else %(default)s)")
    parser.add_argument("--from", dest="folders", action="append", default=[], metavar="FOLDER",
                        help="look here first; may be given several times")
    parser.add_argument("--offline", action="store_true", help="fetch nothing: use the cache and --from")


def open_from(arguments):
    """open_packs() for parsed add_arguments(); $CDASH_CLIENT_PACKAGES is one more --from."""
    folders = list(arguments.folders)
    if os.environ.get("CDASH_CLIENT_PACKAGES"):
        folders.append(os.environ["CDASH_CLIENT_PACKAGES"])
    return open_packs(arguments.packs or [PACKS], arguments.cache, folders, arguments.offline, arguments.only)
