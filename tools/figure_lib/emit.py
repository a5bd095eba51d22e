"""Writes the schema's classes as C++ headers."""

import re

from figure_lib.spec import Specs, listed, takes
from wrap_lib.emit import comment, cpp_name as cpp_keyword, snake, wrap_code

FOLDER = "figure/go"
# Comes first, so that what a compiler says of it is not preceded by a chain of headers.
TYPES = "figure/go_types.hpp"
# Parts of the layout that most figures have none of, each with a great many properties: layout.hpp declares them only.
HEAVY = {"geo", "map", "mapbox", "polar", "scene", "smith", "ternary", "template"}
# The trace whose inner classes have short names: go::Marker is go::Scatter::Marker.
SHORT = "scatter"
NOTE = "//\n// Written by tools/wrap_figures."


def pascal(name):
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def top_of(path):
    """What has a header of its own: a trace, or a part of the layout."""
    return ".".join(path.split(".")[:2 if path.startswith("layout.") else 1])


class Writer:
    def __init__(self, schema):
        self.schema = schema
        self.specs = Specs()
        self.tops = {path: made for path, made in schema.classes.items() if top_of(path) == path}
        self.place_classes()

    # --- which class lives where: classes of the same content are one ---------------------------------------

    def place_classes(self):
        groups = {}
        for path, made in self.schema.classes.items():
            groups.setdefault(made.content if path not in self.schema.traces else path, []).append(path)
        self.group_of = {path: content for content, paths in groups.items() for path in paths}
        self.groups = groups
        shared = {content for content, paths in groups.items() if len({top_of(path) for path in paths}) > 1}
        parents = {content: {self.group_of[path.rpartition(".")[0]] for path in groups[content]} for content in shared}
        self.root_of = {}           # shared content: its header's content
        for content in shared:
            root = content
            while len(parents[root]) == 1 and next(iter(parents[root])) in shared:
                root = next(iter(parents[root]))
            self.root_of[content] = root
        self.shared = shared
        self.roots = [content for content in shared if self.root_of[content] == content]
        self.name_roots()
        self.home = {}              # content: its C++ name from cdash::go on
        for content in self.roots:
            self.home_below(content, self.root_names[content], groups[content][0])
        for path, made in self.tops.items():
            if self.group_of[path] not in self.shared:
                space = "layout::" if path.startswith("layout.") else ""
                self.home_below(self.group_of[path], space + made.name, path)

    def home_below(self, content, name, path):
        if content in self.home:
            return
        self.home[content] = name
        for member in self.classes_inside(self.schema.classes[path]):
            inner = self.group_of[member.part.path]
            if inner not in self.shared or self.root_of[inner] != inner:
                self.home_below(inner, f"{name}::{self.inner_name(self.schema.classes[path], member)}",
                                member.part.path)

    def classes_inside(self, made):
        """The properties that are objects of a class of their own, one of each class name."""
        seen, found = set(), []
        for member in made.properties:
            if member.part is None or top_of(member.part.path) == member.part.path:
                continue
            if member.part.name not in seen:
                seen.add(member.part.name)
                found.append(member)
        return found

    def inner_name(self, made, member):
        return member.part.name + "_" if member.part.name == made.name else member.part.name

    def name_roots(self):
        taken = {made.name for made in self.schema.traces.values()} | {"Layout", "Frame", "Template"}
        short = {member.part.name: self.group_of[member.part.path]
                 for member in self.classes_inside(self.schema.traces[SHORT])}
        self.root_names = {}

        def order(content):
            return -len(self.groups[content]), self.groups[content][0]

        for content in sorted(self.roots, key=order):
            paths = self.groups[content]
            names = [self.schema.classes[path].name for path in paths]
            mine = [name for name, group in short.items() if group == content]
            name = mine[0] if mine else max(names, key=lambda one: (names.count(one), one))
            path = next(path for path, one in zip(paths, names) if one == name)
            parts = path.split(".")
            for candidate in [name, *("".join(map(pascal, parts[-count:-1])) + name for count in range(2, 9))]:
                if candidate not in taken and short.get(candidate, content) == content:
                    break
            taken.add(candidate)
            self.root_names[content] = candidate

    # --- headers ---------------------------------------------------------------------------------------------

    def files(self):
        files = {}
        for content in sorted(self.roots, key=self.root_names.get):
            files[self.part_header(content)] = self.part_file(content)
        for kind, made in self.schema.traces.items():
            files[f"{FOLDER}/{kind}.hpp"] = self.trace_file(kind, made)
        for path, made in self.tops.items():
            if path.startswith("layout.") and self.group_of[path] not in self.shared:
                files[self.layout_header(path)] = self.layout_part_file(path, made)
        files[f"{FOLDER}/layout.hpp"] = self.layout_file()
        files[f"{FOLDER}/frame.hpp"] = self.frame_file()
        everything = sorted([f"{FOLDER}/{kind}.hpp" for kind in self.schema.traces]
                            + [f"{FOLDER}/layout.hpp", f"{FOLDER}/frame.hpp"]
                            + [self.layout_header(f"layout.{name}") for name in HEAVY])
        files["figure/go.hpp"] = "\n".join([
            "// Every trace and the whole layout; a program that counts its compile time includes those it uses.", NOTE,
            "#pragma once", "", *(f"#include <cdash/{name}>" for name in everything), ""])
        files[f"{FOLDER}/names.hpp"] = self.names_file()
        files[f"{FOLDER}/spec.hpp"] = self.specs.file(NOTE)
        return files

    def part_header(self, content):
        return f"{FOLDER}/parts/{snake(self.root_names[content])}.hpp"

    def layout_header(self, path):
        return f"{FOLDER}/layout/{path.split('.')[1]}.hpp"

    def header(self, said, includes, body):
        return "\n".join([f"// {said}", NOTE, "#pragma once", "",
                          *(f"#include <cdash/{name}>" for name in [TYPES, *sorted(set(includes))]), "",
                          "namespace cdash::go {", "", *body, "", "}  // namespace cdash::go", ""])

    def names_file(self):
        def lines(name, names):
            text = "\\n".join(names)
            rows = [f'    "{text[i:i + 96]}"' for i in range(0, len(text), 96)]
            # An escape must not be cut in two.
            joined = "\n".join(rows).replace('\\"\n    "n', '\\n"\n    "')
            return [f"inline constexpr char {name}[] =", joined + ";"]

        return "\n".join(["// The names of colours and colour scales, one a line.", NOTE, "#pragma once", "",
                          "namespace cdash::go::detail {", "", *lines("color_names", self.schema.colors), "",
                          *lines("scale_names", self.schema.scales), "", "}  // namespace cdash::go::detail", ""])

    def includes_of(self, made, own=None):
        """The headers that a class's body needs; `own` is the content of the header it stands in."""
        found = set()
        for member in self.classes_inside(made):
            content = self.group_of[member.part.path]
            if content in self.shared:
                if self.root_of[content] != own:
                    found.add(self.part_header(self.root_of[content]))
            found |= self.includes_of(member.part, own) if not (content in self.shared and self.root_of[content] != own) else set()
        return found

    def part_file(self, content):
        path = self.groups[content][0]
        made = self.schema.classes[path]
        name = self.root_names[content]
        uses = sorted(self.groups[content])
        shown = listed([f"`{one}`" for one in uses[:3]], "and") if len(uses) <= 3 else \
            ", ".join(f"`{one}`" for one in uses[:3]) + f" and {len(uses) - 3} more places"
        body = [*comment(f"What {shown} take.", ""), *self.class_body(made, name, "", name)]
        return self.header(f"go::{name}, which several traces or parts of the layout have.",
                           [f"{FOLDER}/spec.hpp", *self.includes_of(made, content)], body)

    def trace_file(self, kind, made):
        body = [f"/// The trace `{kind}`.", *self.class_body(made, made.name, "", made.name, kind)]
        if kind == SHORT:
            body += ["", *comment("The classes inside a scatter have short names; those of other traces stand in the trace: "
                                  "`go::Bar::Marker`.", "")]
            body += [f"using {member.part.name} = {made.name}::{member.part.name};"
                     for member in self.classes_inside(made)
                     if self.home[self.group_of[member.part.path]] != member.part.name]
        return self.header(f"go::{made.name}: the trace {kind}.",
                           [f"{FOLDER}/spec.hpp", "figure/trace.hpp", *self.includes_of(made)], body)

    def layout_part_file(self, path, made):
        name = path.split(".")[1]
        includes = [f"{FOLDER}/spec.hpp", *self.includes_of(made)]
        body = ["namespace layout {", ""]
        if name == "template":
            body = ["class Layout;", *self.forward_traces()] + body
        body += [f"/// What the layout has as `{name}`.", *self.class_body(made, made.name, "", f"layout::{made.name}"), "",
                 "}  // namespace layout"]
        return self.header(f"go::layout::{made.name}: part of the layout.", includes, body)

    def forward_traces(self):
        return [*(f"class {made.name};" for made in self.schema.traces.values()), ""]

    def layout_file(self):
        made = self.schema.layout
        light, includes, forward, aliases = [], {f"{FOLDER}/spec.hpp"}, [], []
        for path, part in self.tops.items():
            if not path.startswith("layout."):
                continue
            content = self.group_of[path]
            if content in self.shared:
                includes.add(self.part_header(self.root_of[content]))
                aliases.append(f"using {part.name} = go::{self.home[content]};")
            elif path.split(".")[1] in HEAVY:
                forward.append(f"class {part.name};")
            else:
                includes.add(self.layout_header(path))
        body = ["namespace layout {", "", *forward, *aliases, "", "}  // namespace layout", "",
                *comment("The layout of a figure. Its larger parts (geo, map, mapbox, polar, scene, smith, ternary, template) have "
                         "headers of their own: <cdash/figure/go/layout/scene.hpp>.", ""),
                *self.class_body(made, "Layout", "", "Layout")]
        return self.header("go::Layout: the layout of a figure.", includes, body)

    def frame_file(self):
        body = ["/// A frame of an animation.", *self.class_body(self.schema.frame, "Frame", "", "Frame")]
        return self.header("go::Frame: a frame of an animation.",
                           [f"{FOLDER}/spec.hpp", f"{FOLDER}/layout.hpp", "figure/trace.hpp"], body)

    # --- classes ---------------------------------------------------------------------------------------------

    def class_body(self, made, name, indent, home, trace=None):
        """`home` is the class's own C++ name, to know what is defined here and what elsewhere."""
        base = "figure::Trace" if trace else "figure::Object"
        lines = [f"{indent}class {name} : public {base} {{", f"{indent} public:"]
        inner = indent + "  "
        for member in self.classes_inside(made):
            called = self.inner_name(made, member)
            content = self.group_of[member.part.path]
            there = self.home[content]
            if there == f"{home}::{called}":
                lines += [f"{inner}/// What `{member.name}` takes." if member.kind != "CompoundArray" else
                          f"{inner}/// An element of `{member.name}`.",
                          *self.class_body(member.part, called, inner, there), ""]
            else:
                lines += [f"{inner}using {called} = go::{there};"]
        if trace:
            lines += ["", f'{inner}{name}() : Trace("{trace}") {{}}']
        for member in made.properties:
            lines += comment(takes(member), inner)
            lines += [row for line in self.setters(made, member, name) for row in wrap_code(f"{inner}{line}", inner)]
        lines.append(f"{indent}}};")
        return lines

    def setters(self, made, member, name):
        """The functions of a property."""
        called = cpp_keyword(member.name, name)
        kind, put = self.parameter(made, member)
        yield f'{name}& {called}(const {kind}& value) {{ return detail::{put}(*this, "{member.name}", value), *this; }}'
        if made is self.schema.layout and member.name in self.schema.numbered:
            yield (f'{name}& {called}(int number, const {kind}& value) '
                   f'{{ return detail::put_numbered(*this, "{member.name}", number, value), *this; }}')

    def parameter(self, made, member):
        """The C++ type that a setter takes, and the function that it calls."""
        if member.kind == "Data":
            return "TakesParts<figure::Trace>", "put_parts"
        if member.kind == "Layout" or member.part is self.schema.layout:
            return "TakesPart<Layout>", "put_part"
        if member.part is not None:
            part = self.class_name(made, member)
            if member.kind == "CompoundArray":
                return f"TakesParts<{part}>", "put_parts"
            if member.kind == "BaseTemplate":
                return f"TakesTemplate<{part}>", "put_template"
            return f"{'TakesTitle' if member.kind == 'Title' else 'TakesPart'}<{part}>", "put_part"
        return self.specs.parameter(member)

    def class_name(self, made, member):
        if member.part.path in self.tops:
            path = member.part.path
            return f"layout::{member.part.name}" if path.startswith("layout.") else member.part.name
        return self.inner_name(made, member)


def surplus(include, files):
    """Headers of ours that are not made any more."""
    mine = {include / name for name in files}
    return sorted(path for path in (include / FOLDER).rglob("*.hpp")
                  if path not in mine)
