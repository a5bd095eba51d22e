"""Tells what a property takes: as a constant of the C++ code, and in words for a comment."""

import json
import re

AXIS = re.compile(r"/\^(\w)\(\[2-9\]\|\[1-9\]\[0-9\]\+\)\?\( domain\)\?\$/")
AXIS_PAIR = r"/^x([2-9]|[1-9][0-9]+)?y([2-9]|[1-9][0-9]+)?$/"
SIGNS = {"": "empty", "/": "slash", "\\": "backslash", "|": "bar", "-": "minus", "+": "plus", ".": "dot", ">": "greater",
         "<": "less"}
# So long may a constant's name become of the values in it.
NAME = 44
# So many values are named in a comment.
SHOWN = 12


def listed(words, last="or"):
    words = list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def number(value):
    return str(int(value)) if value == int(value) else repr(value)


def bounds(params):
    return params.get("min"), params.get("max")


def plain(value):
    """A value as a line of a constant, or as part of a name."""
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def word(value):
    text = plain(value)
    return SIGNS.get(text) or re.sub(r"\W+", "_", text.replace("-", "minus_" if re.match(r"-\d", text) else "_")).strip("_")


def words(values):
    """Several values as part of a name; what is too long is counted."""
    said = []
    for index, value in enumerate(values):
        if len("_".join(said)) > NAME:
            return "_".join(said) + f"_and_{len(values) - index}_more"
        said.append(word(value))
    return "_".join(said)


def bounds_name(low, high):
    def one(value):
        return number(value).replace("-", "minus_").replace(".", "_")
    return ("" if low is None else f"_from_{one(low)}") + ("" if high is None else f"_to_{one(high)}")


class Specs:
    def __init__(self):
        self.made = {}              # name: the initializer's members

    def add(self, name, **members):
        if self.made.setdefault(name, members) != members:
            raise ValueError(f"two properties would have the constant spec::{name}: {self.made[name]} and {members}")
        return name

    def parameter(self, member):
        """The type that a setter takes, and the function that it calls."""
        kind, params = member.kind, member.params
        if kind == "InfoArray":
            return self.info_array(params)
        return f"Takes<spec::{self.spec(kind, params)}>", "put"

    def spec(self, kind, params):
        lists = {"lists": "true"} if params.get("array_ok") else {}
        s = "s" if lists else ""
        if kind == "Any":
            return self.add("any", rule="any")
        if kind == "String":
            return self.add(f"name{s}", rule="name", **lists) if params.get("no_blank") else \
                self.add(f"text{s}", rule="text", **lists)
        if kind == "ImageUri":
            return self.add("text", rule="text")
        if kind == "Boolean":
            return self.add(f"boolean{s}", rule="boolean", **lists)
        if kind == "Angle":
            return self.add(f"angle{s}", rule="angle", **lists)
        if kind in ("Number", "Integer"):
            return self.number(kind.lower(), params, lists)
        if kind == "Color":
            numbers = {"numbers": "true"} if "colorscale_path" in params else {}
            return self.add(f"color{s}" + (f"_or_number{s}" if numbers else ""), rule="color", **lists, **numbers)
        if kind == "Colorlist":
            return self.list_of(self.add("color", rule="color"))
        if kind == "Colorscale":
            stop = self.add("colors_or_numbers", rule="color", lists="true", numbers="true")
            return self.add("color_scale", rule="scale", lists="true", element=f"&{stop}")
        if kind == "DataArray":
            return self.list_of(self.add("any", rule="any"))
        if kind == "Subplotid":
            base = params["dflt"] or re.match(r"/\^([a-z]+)", params["regex"])[1]
            return self.add(f"subplot{s}_{base}", rule="subplot", **lists, texts=base)
        if kind == "Dash":
            return self.add(f"dash{'es' if lists else ''}", rule="dash", **lists, texts="\n".join(params["values"]))
        if kind == "Flaglist":
            flags, extras = params["flags"], params.get("extras", [])
            name = f"flags_{words(flags)}{'_or_' + words(extras) if extras else ''}{'_or_list' if s else ''}"
            return self.add(name, rule="flags", **lists, **self.texts(flags), **self.others(extras))
        if kind == "Enumerated":
            return self.enumerated(params["values"], lists)
        raise ValueError(f"no C++ type for a property of kind {kind}: {params}")

    def texts(self, values):
        return {"texts": "\n".join(values)} if values else {}

    def others(self, values):
        return {"others": "\n".join(plain(value) for value in values)} if values else {}

    def number(self, kind, params, lists):
        low, high = bounds(params)
        extras = params.get("extras", [])
        name = f"{kind}{'s' if lists else ''}{bounds_name(low, high)}{'_or_' + words(extras) if extras else ''}"
        limits = ({} if low is None else {"min": number(low)}) | ({} if high is None else {"max": number(high)})
        return self.add(name, rule=kind, **lists, **limits, **self.others(extras))

    def enumerated(self, values, lists):
        patterns = [value for value in values if isinstance(value, str) and len(value) > 2 and value[0] == value[-1] == "/"]
        rest = [value for value in values if value not in patterns]
        suffix = "_or_list" if lists else ""
        if patterns == [AXIS_PAIR]:
            return self.add(f"axis_pair{suffix}", rule="axis_pair", **lists)
        if patterns:
            letters = [AXIS.fullmatch(pattern)[1] for pattern in patterns]
            name = f"axis_{'_'.join(letters)}{'_or_' + words(rest) if rest else ''}{suffix}"
            return self.add(name, rule="axis", **lists, texts="".join(letters), **self.others(rest))
        texts = [value for value in values if isinstance(value, str)]
        others = [value for value in values if not isinstance(value, str)]
        numbers = {"numbers": "true"} if any(not isinstance(value, bool) for value in others) else {}
        return self.add(f"one_of_{words(values)}{suffix}", rule="one_of", **lists, **numbers, **self.texts(texts),
                        **self.others(others))

    def list_of(self, element):
        return self.add(f"list_of_{element}", rule="array", element=f"&{element}")

    def item(self, item):
        kind = {"any": "Any", "number": "Number", "angle": "Angle", "enumerated": "Enumerated"}.get(item["valType"])
        if item["valType"] == "subplotid":
            return self.enumerated([item["regex"]], {})
        return self.spec(kind, item)

    def info_array(self, params):
        items, free = params["items"], params.get("free_length")
        if isinstance(items, list) and not free:
            kinds = {self.item(item) for item in items}
            if len(kinds) == 1:
                one = kinds.pop()
                return f"TakesFixed<spec::{self.list_of(one)}, spec::{one}, {len(items)}>", "put_fixed"
        one = self.item(items[0] if isinstance(items, list) else items)
        many = self.list_of(one)
        if params.get("dimensions") == 2 and one != "any":
            many = self.list_of(many)
        return f"Takes<spec::{many}>", "put"

    def file(self, note):
        """The header with all constants."""
        order, seen = [], set()

        def visit(name):
            if name not in seen:
                seen.add(name)
                if "element" in self.made[name]:
                    visit(self.made[name]["element"][1:])
                order.append(name)

        for name in sorted(self.made):
            visit(name)
        lines = ["// What the properties take, under the names that compilers show.", note, "#pragma once", "",
                 "#include <cdash/figure/go_types.hpp>", "", "// clang-format off", "namespace cdash::go::spec {", ""]
        for name in order:
            members = {key: f"Rule::{value}" if key == "rule" else cpp_text(value) if key in ("texts", "others") else value
                       for key, value in self.made[name].items()}
            keys = [key for key in ("rule", "lists", "numbers", "min", "max", "texts", "others", "element") if key in members]
            given = ", ".join(f".{key} = {members[key]}" for key in keys)
            lines.append(f"inline constexpr Spec {name}{{{given}}};")
        return "\n".join([*lines, "", "}  // namespace cdash::go::spec", "// clang-format on", ""])


def cpp_text(text):
    rows = [json.dumps(text[i:i + 400])for i in range(0, len(text), 400)]
    return "\n    ".join(rows) if rows else '""'


# --- words for comments -----------------------------------------------------------------------------------


def quoted(value):
    return plain(value) if isinstance(value, (bool, int, float)) else json.dumps(value)


def some(values):
    shown = [quoted(value) for value in values]
    return listed(shown) if len(shown) <= SHOWN else ", ".join(shown[:SHOWN]) + f" and {len(shown) - SHOWN} more"


def range_words(params):
    low, high = bounds(params)
    if low is None and high is None:
        return ""
    return f" from {number(low)} on" if high is None else f" from {number(low)} to {number(high)}"


def value_words(kind, params):
    extras = params.get("extras", [])
    more = f", or {some(extras)}" if extras else ""
    if kind == "Any":
        return "anything"
    if kind == "String":
        return "text that is not empty" if params.get("no_blank") else "text"
    if kind == "ImageUri":
        return "the address of an image, or the image as data: address"
    if kind == "Boolean":
        return "true or false"
    if kind == "Angle":
        return 'degrees, or "auto"'
    if kind == "Number":
        return f"a number{range_words(params)}"
    if kind == "Integer":
        return f"a whole number{range_words(params)}{more}"
    if kind == "Color":
        return "a colour, or a number on the colour scale" if "colorscale_path" in params else "a colour"
    if kind == "Colorlist":
        return "a list of colours"
    if kind == "Colorscale":
        return "a colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour"
    if kind == "DataArray":
        return "a list: numbers, texts, dates"
    if kind == "Subplotid":
        base = params["dflt"] or re.match(r"/\^([a-z]+)", params["regex"])[1]
        return f'"{base}", "{base}2", "{base}3" …'
    if kind == "Dash":
        return f'{some(params["values"])}, or lengths: "5px,10px"'
    if kind == "Flaglist":
        flags = params["flags"]
        return (f"{some(flags)}, or several with + between them{more}" if flags else some(extras))
    if kind == "Enumerated":
        return some([f"{AXIS.fullmatch(v)[1]}2 …" if isinstance(v, str) and AXIS.fullmatch(v) else v
                     for v in params["values"]])
    return ""


def takes(member):
    """What a property takes, as a sentence."""
    kind, params = member.kind, member.params
    if kind == "CompoundArray":
        said = f"a list of `{member.part.name}`"
    elif kind == "Title":
        said = f"text, or `{member.part.name}`"
    elif kind == "BaseTemplate":
        said = f"the name of a template, or `{member.part.name}`"
    elif kind == "Layout" or kind == "Data":
        said = "a layout" if kind == "Layout" else "traces"
    elif member.part is not None:
        said = f"`{member.part.name}`"
    elif kind == "InfoArray":
        items, free = params["items"], params.get("free_length")
        item = items[0] if isinstance(items, list) else items
        said = "a list" if free else {2: "two values", 3: "three values", 4: "four values"}[len(items)]
        if item["valType"] == "number":
            said += f": numbers{range_words(item)}"
        elif item["valType"] == "any" and not free:
            said += ": numbers, texts, dates"
        if params.get("dimensions") == 2:
            said = "a list of lists" + said.removeprefix("a list")
    else:
        said = value_words(kind, params)
    if params.get("array_ok"):
        said += "; or a list"
    return said[:1].upper() + said[1:] + "."
