"""Reads plotly's schema out of its wheel: the traces, the layout, and everything inside them, as classes."""

import ast
import collections
import json
import re

from dataclasses import dataclass, field

SCHEMA = "plotly/validators/_validators.json"
VALIDATORS = "_plotly_utils/basevalidators.py"
SCALES = ("sequential", "diverging", "cyclical")  # modules whose lists are colour scales
NO_PROPERTIES = {"SrcValidator"}
# Inside a template stand all traces and the layout once more, in other classes of the same content.
TEMPLATE = "layout.template"


@dataclass
class Property:
    name: str
    kind: str                       # the validator's class, without "Validator"
    params: dict = field(default_factory=dict)
    part: "Class" = None            # of a compound, or of the elements of a list of them


@dataclass
class Class:
    path: str                       # of its first occurrence: "scatter.marker"
    name: str                       # Plotly's class name: "Marker"
    properties: list
    content: str = ""               # the same for classes that take the same
    home: str = ""                  # C++ name from cdash::go on: "Scatter::Marker"


class Schema:
    def __init__(self, archive):
        self.entries = json.loads(archive.read(SCHEMA))
        self.colors = named_colors(archive.read(VALIDATORS).decode("utf-8"))
        self.scales = named_scales(lambda name: archive.read(f"_plotly_utils/colors/{name}.py").decode("utf-8"))
        self.inside = collections.defaultdict(list)
        for path in self.entries:
            parent, _, name = path.rpartition(".")
            self.inside[parent].append(name)
        self.classes = {}           # path: Class; a path of the elements of a list has their name: "….tickformatstop"
        self.traces = {kind: self.read(kind, name)
                       for kind, name in sorted(self.entries["data"]["params"]["class_strs_map"].items())}
        self.layout = self.read("layout", "Layout")
        self.frame = self.read("frame", "Frame")
        self.numbered = self.numbered_parts()

    def read(self, path, name):
        if path in self.classes:
            return self.classes[path]
        made = self.classes[path] = Class(path, name, [])
        for member in sorted(self.inside[path]):
            here = f"{path}.{member}"
            entry = self.entries[here]
            kind, params = entry["superclass"].removesuffix("Validator"), entry["params"]
            if entry["superclass"] in NO_PROPERTIES:
                continue
            prop = Property(member, kind, {key: value for key, value in params.items() if key not in (
                "plotly_name", "parent_name", "edit_type", "implied_edits", "anim", "data_docs")})
            if kind in ("Compound", "Title", "CompoundArray", "BaseTemplate"):
                prop.part = self.part(path, member, kind, params["data_class_str"])
            made.properties.append(prop)
        made.content = json.dumps([[p.name, p.kind, self.canonical(p)] for p in made.properties], sort_keys=True)
        return made

    def part(self, path, member, kind, name):
        """The class of a compound. Defaults of a list's elements, and the elements, are one class."""
        here = f"{path}.{member}"
        if path == f"{TEMPLATE}.data":
            return self.traces_by_class()[name]
        if here == f"{TEMPLATE}.layout":
            return self.classes["layout"]
        singular = f"{path}.{name.lower()}"
        if kind == "CompoundArray" or not self.inside[here] and member.endswith("defaults"):
            here = next(one for one in (singular, f"{path}.{member.removesuffix('defaults').removesuffix('s')}")
                        if self.inside[one])
        return self.read(here, name)

    def numbered_parts(self):
        """The parts of the layout that there may be several of: xaxis, xaxis2, …"""
        found = set()
        for entry in self.entries.values():
            if entry["superclass"] == "SubplotidValidator":
                params = entry["params"]
                base = params["dflt"] or re.match(r"/\^([a-z]+)", params["regex"])[1]
                found.add(f"{base}axis" if base in ("x", "y") else base)
        return found

    def traces_by_class(self):
        return {one.name: one for one in self.traces.values()}

    def canonical(self, prop):
        if prop.part is not None and "." not in prop.part.path:  # a template's: a trace, or the layout
            return prop.part.path
        params = dict(prop.params)
        params.pop("data_class_str", None)
        params.pop("dflt", None) if prop.kind != "Subplotid" else None
        if "colorscale_path" in params:
            params["colorscale_path"] = True
        return [json.dumps(simple(params), sort_keys=True), prop.part.content if prop.part else None]


def simple(value):
    """Without what does not matter to a value: when the browser draws anew."""
    if isinstance(value, dict):
        return {key: simple(one) for key, one in value.items() if key not in ("editType", "impliedEdits", "anim")}
    if isinstance(value, list):
        return [simple(one) for one in value]
    return value


def named_colors(source):
    """The CSS names, in small letters."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "named_colors":
            return sorted(set(ast.literal_eval(node.value)))
    raise ValueError(f"{VALIDATORS}: no named_colors")


def named_scales(read):
    """The names of the colour scales, in small letters."""
    names = set()
    for module in SCALES:
        for node in ast.parse(read(module)).body:
            if isinstance(node, ast.ImportFrom) and node.level:
                names |= {alias.asname or alias.name for alias in node.names}
            elif isinstance(node, ast.Assign) and isinstance(node.value, (ast.List, ast.Name)):
                names.add(node.targets[0].id)
    return sorted({name.lower() for name in names if not name.startswith("_") and not re.search(r"_r$", name)}
                  - {"swatches", "swatches_continuous", "swatches_cyclical"})
