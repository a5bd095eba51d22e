"""The types of properties as C++ knows them, read off a component's metadata."""

import dataclasses
import re

from wrap_lib import exceptions

# What upstream's own generators leave out: functions cannot come from a server.
NO_VALUE = {"func", "symbol", "instanceOf"}


@dataclasses.dataclass
class Type:
    """kind: Text Number Bool Any Child Style Options Marks Figure List Map OneOf AnyOf Shape Extern DataOf Responsive."""

    kind: str
    inner: list = dataclasses.field(default_factory=list)  # element types, alternatives
    literals: list = dataclasses.field(default_factory=list)  # of OneOf; of Text and Number: what is documented
    name: str = ""  # of Shape, Extern and DataOf
    members: list = dataclasses.field(default_factory=list)  # of Shape: Members
    why: str = ""  # of Any: why it stays JSON
    order: list = dataclasses.field(default_factory=list)  # of Shape: the constructor's members
    of_text: bool = False  # of Shape: one text is enough to make it


@dataclasses.dataclass
class Member:
    """A property of a component, or a member of a shape."""

    name: str
    type: Type
    required: bool = False
    default: str = ""


@dataclasses.dataclass
class Component:
    name: str
    properties: list  # of Member, in upstream's order, without id
    wildcards: bool
    left_out: dict  # name -> why
    first_is_id: bool = False  # whether upstream's first positional argument is the id
    positional: int = None  # of `properties`, how many upstream takes without a name; None: it does not say


def pascal(name):
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name) if part)


def singular(name):
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def is_bool(value):
    return isinstance(value, bool) or value in ("true", "false")


def text(literals=()):
    return Type("Text", literals=list(literals))


def any_of(types):
    """One type for several: alternatives flattened, fixed texts gathered."""
    flat = []
    for one in types:
        for part in one.inner if one.kind == "AnyOf" else [one]:
            if part.kind == "OneOf" and part.inner:
                flat += [Type("OneOf", literals=part.literals), *part.inner]
            else:
                flat.append(part)
    unique = []
    for part in flat:
        same = [other for other in unique if other.kind == part.kind and part.kind in ("Text", "Number", "Bool", "OneOf")]
        if same:
            same[0].literals += [x for x in part.literals if x not in same[0].literals]
        elif part not in unique:
            unique.append(part)
    if anything := [part for part in unique if part.kind == "Any"]:
        return anything[0]
    if any(part.kind == "Child" for part in unique):
        return Type("Child")  # takes texts, numbers and bools as well
    fixed = [part for part in unique if part.kind == "OneOf"]
    rest = [part for part in unique if part.kind != "OneOf"]
    if fixed:
        texts = [part for part in rest if part.kind == "Text"]
        if texts:
            texts[0].literals += fixed[0].literals
        else:
            return Type("OneOf", [any_of(rest)] if rest else [], fixed[0].literals)
    return rest[0] if len(rest) == 1 else Type("AnyOf", rest)


class Reader:
    """Turns one component's metadata into types.

    At a type that is new to it, it throws ValueError with the place; with `lenient` the type becomes JSON, with the
    reason.
    """

    def __init__(self, pack, component, lenient=False):
        self.pack = pack
        self.component = component
        self.lenient = lenient

    def read(self, metadata, positional=None):
        """`positional`: how many arguments upstream's constructor takes without a name, None if it does not say."""
        properties, left_out, wildcards = [], {}, False
        for name, entry in metadata["props"].items():
            if name.endswith("-*"):
                wildcards = True
                continue
            declared = entry.get("type") or entry.get("flowType")
            if name == "id":
                continue
            if not declared or declared["name"] in NO_VALUE:
                left_out[name] = "a function of the page" if declared else "no type"
                continue
            if why := exceptions.LEFT_OUT.get(name) or exceptions.LEFT_OUT.get(f"{self.pack}.{name}"):
                left_out[name] = why
                continue
            try:
                found = self.property(name, declared)
            except ValueError as error:
                raise ValueError(f"{self.pack}.{self.component}.{name}: {error}") from None
            default = (entry.get("defaultValue") or {}).get("value", "")
            required = bool(entry.get("required")) and name not in exceptions.NOT_REQUIRED
            properties.append(Member(name, found, required, default))
        names = list(metadata["props"])
        first = names[0] if names else ""
        if positional is not None:
            positional = len([name for name in names[:positional] if name != "id"])
        return Component(self.component, properties, wildcards, left_out, first == "id", positional)

    def property(self, name, declared):
        if name == "children" and declared["name"] != "union" or self.is_only_node(declared):
            return Type("Child")
        return self.type(declared, [name])

    @staticmethod
    def is_only_node(declared):
        return declared["name"] in ("node", "element") or (
            declared["name"] == "union" and all(one["name"] in ("node", "string") for one in declared["value"])
            and any(one["name"] == "node" for one in declared["value"]))

    def type(self, declared, path):
        """`path`: the names from the property to here; '[]' and '{}' stand for elements."""
        for place in (".".join([self.pack, self.component, *path]), ".".join([self.pack, "*", *path])):
            if place in exceptions.TYPES:
                return self.exception(exceptions.TYPES[place])
        try:
            return self.known(declared, path)
        except ValueError as error:
            if not self.lenient:
                raise
            return Type("Any", why=str(error))

    def known(self, declared, path):
        name = declared["name"]
        if name in exceptions.UNKNOWN_TO_METADATA and "raw" in declared and not declared.get("value"):
            return self.typescript(declared["raw"], path)
        if name == "string":
            return text()
        if name == "number":
            return Type("Number")
        if name in ("bool", "boolean"):
            return Type("Bool")
        if name in ("node", "element"):
            return Type("Child")
        if name in ("any", "object") and exceptions.is_style(path[-1]):
            return Type("Style")
        if name == "any":
            return Type("Any", why="upstream says any")
        if name == "object":
            return Type("Any", why="upstream says object, without members")
        if name == "array":
            return Type("List", [Type("Any", why="upstream says array, without an element type")])
        if name == "arrayOf":
            return Type("List", [self.type(declared["value"], [*path, "[]"])])
        if name == "objectOf":
            return Type("Map", [self.type(declared["value"], [*path, "{}"])])
        if name == "literal":
            return Type("OneOf", literals=[declared["value"].strip("'\"")])
        if name == "enum":
            return self.enum([one.get("value") for one in declared["value"]])
        if name == "union":
            return self.union(declared["value"], path)
        if name in NO_VALUE:
            return Type("Any", why="a function of the page")
        if name == "tuple":
            return Type("List", [any_of([self.type(one, [*path, "[]"]) for one in declared["elements"]])])
        if name == "untyped":
            return Type("Any", why="upstream says nothing of its type")
        if name in ("shape", "exact"):
            return self.shape(declared, path)
        raise ValueError(f"the type {name!r} is new to tools/wrap")

    def union(self, alternatives, path):
        alternatives = [one for one in alternatives if one["name"] not in NO_VALUE] or alternatives
        parts = [self.type(one, path) for one in alternatives]
        rest = [part for part in parts if part.kind in ("Text", "Number", "OneOf")]
        responsive = self.pack in exceptions.RESPONSIVE and (len(path) == 1 or path[-1] in exceptions.RESPONSIVE[self.pack])
        if responsive and rest and len(rest) == len(parts) - 1:
            other = next(one for one, part in zip(alternatives, parts) if part not in rest)
            if other["name"] == "object" or other["name"] == "objectOf" and other["value"]["name"] in ("any", "untyped"):
                return Type("Responsive", [any_of(rest)])
        return any_of(parts)

    @staticmethod
    def enum(values):
        parts = []
        for value in values:
            if value is None or value in ("null", "undefined"):
                continue
            if is_bool(value):
                parts.append(Type("Bool"))
            elif isinstance(value, int) or re.fullmatch(r"-?\d+", value):
                parts.append(Type("Number", literals=[str(value)]))
            elif re.fullmatch(r"'.*'|\".*\"", value):
                parts.append(Type("OneOf", literals=[value[1:-1]]))
            else:
                raise ValueError(f"the fixed value {value!r} is neither a text, a number nor a bool")
        found = any_of(parts)
        if found.kind == "Number" and found.literals:
            return Type("NumberOf", literals=found.literals)
        if found.kind == "OneOf" and found.inner and found.inner[0].kind == "Bool":
            given = [str(value).lower() for value in values if is_bool(value)]
            found.inner[0].literals = given if len(given) == 1 else []
        return found

    def shape(self, declared, path):
        base = path[-1] if path[-1] not in ("[]", "{}") else next(
            singular(p) if path[-1] == "[]" else p for p in reversed(path) if p not in ("[]", "{}"))
        if path[-1] == "{}" and "[]" in path:
            base = next(p for p in reversed(path) if p not in ("[]", "{}"))
        members = []
        for name, entry in declared["value"].items():
            members.append(Member(name, self.type(entry, [*path, name]), bool(entry.get("required"))))
        found = Type("Shape", name=pascal(base), members=members)
        place = ".".join([self.pack, self.component, *path])
        found.of_text = place in exceptions.OF_TEXT
        found.order = exceptions.CONSTRUCTORS.get(place, [m.name for m in members if m.required])
        if declared["name"] == "shape" and [m.name for m in members] == ["if"]:
            found.kind = "Conditional"
        return found

    def exception(self, given):
        if isinstance(given, str):
            return Type(given) if not given.startswith("cdash::") else Type("Extern", name=given)
        kind, *inner = given
        if kind == "Shape":
            name, members = inner
            return Type("Shape", name=name, members=[Member(n, self.exception(t)) for n, t in members.items()])
        if kind == "OneOf":
            return Type("OneOf", literals=list(inner))
        if kind == "AnyOf":
            return any_of([self.exception(one) for one in inner])
        if kind == "DataOf":
            return Type("DataOf", name=inner[0])
        return Type(kind, [self.exception(one) for one in inner])

    # --- what TypeScript says where the metadata gave up --------------------------------------------------

    def typescript(self, raw, path):
        tokens = re.findall(r"`[^`]*`|\"[^\"]*\"|'[^']*'|[\w.]+|\[\]|[<>|,()]", raw)
        found = self.ts_union(tokens, path)
        if tokens:
            raise ValueError(f"cannot read the TypeScript type {raw!r}")
        return found

    def ts_union(self, tokens, path):
        parts = []
        while True:
            part = self.ts_one(tokens, path)
            if part:
                parts.append(part)
            if not tokens or tokens[0] != "|":
                return any_of(parts)
            tokens.pop(0)

    def ts_one(self, tokens, path):
        token = tokens.pop(0)
        if token in ("undefined", "null"):
            return None
        if token == "(":
            found = self.ts_union(tokens, path)
            tokens.pop(0)
        elif token == "Record":
            tokens.pop(0)
            self.ts_union(tokens, path)
            tokens.pop(0)
            found = Type("Map", [self.ts_union(tokens, path)])
            tokens.pop(0)
        elif token[0] in "\"'":
            found = Type("OneOf", literals=[token[1:-1]])
        elif token[0] == "`":
            found = text()
        elif token in exceptions.TYPESCRIPT:
            found = self.exception(exceptions.TYPESCRIPT[token])
        else:
            raise ValueError(f"the TypeScript type {token!r} is new: describe it in tools/wrap_lib/exceptions.py")
        while tokens and tokens[0] == "[]":
            tokens.pop(0)
            found = Type("List", [found])
        return found
