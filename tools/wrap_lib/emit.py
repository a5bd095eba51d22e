"""Writes a library's components as C++ headers."""

import collections
import json
import re

from wrap_lib import exceptions
from wrap_lib.model import Component, Member, Type, pascal

# Names that a setter cannot have: keywords, and what the generated code itself calls.
KEYWORDS = set("""
alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do
double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace
new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return
short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef
typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
""".split())
TAKEN = {"put", "put_attribute", "put_id", "put_children", "own", "attribute", "property", "ref", "property_names",
         "made_of_text", "to_value", "info", "Id", "Reference", "Child", "Component", "ComponentInfo", "AttributeName",
         "Element", "ElementId", "TypedId", "IdOf", "Property", "types", "std", "cdash"}
# Functions of Component that a property may be called like: both stay, as overloads.
BASE_FUNCTIONS = {"where", "set", "get", "write", "visit_components", "source"}
# Where so many properties are in all of a library's components, they are written once.
SHARED_AT_LEAST = 8
WIDTH = 110
# So many members of a shape are named where a setter takes it.
SHOWN = 8

HEADERS = {
    "Child": "cdash/core/child.hpp",
    "Style": "cdash/core/style.hpp",
    "Conditional": "cdash/core/style.hpp",
    "Options": "cdash/core/options.hpp",
    "Marks": "cdash/core/options.hpp",
    "DataOf": "cdash/dcc/graph_events.hpp",
    "Responsive": "cdash/dmc/responsive.hpp",
}


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def cpp_name(name, owner):
    name = re.sub(r"_{2,}", "_", re.sub(r"[^0-9A-Za-z_]", "_", name))
    name = "_" + name if name[:1].isdigit() else name
    return name + "_" if name in KEYWORDS | TAKEN or name == owner else name


def same(member):
    """What is equal where two properties are the same, in whichever order their fixed values stand."""
    def key(kind):
        members = tuple(same(one) for one in kind.members)
        inner = tuple(sorted(map(key, kind.inner), key=repr))
        return kind.kind, inner, tuple(sorted(kind.literals)), kind.name, members, kind.why, tuple(kind.order)
    return member.name, key(member.type), member.required, default_words(member.default)


def name_shapes(members, taken):
    """Gives each shape among `members`, and in them, a name of its own. `taken`: the classes around."""
    taken = {*taken, "Id", *(member.name for member in members)}
    seen = {}
    for shape in [one for member in members for one in shapes_of(member.type)]:
        while shape.name in taken or seen.get(shape.name, shape) != shape:
            shape.name += "Value"
        seen[shape.name] = shape
        name_shapes(shape.members[0].type.members if shape.kind == "Conditional" else shape.members, {shape.name})


def quoted(value):
    return json.dumps(value, ensure_ascii=False)


# --- types ------------------------------------------------------------------------------------------------


def spelling(kind):
    """The C++ type, seen from inside the class that declares its shapes."""
    if kind.kind in ("Text", "Number", "Bool", "Any", "Style", "Options", "Marks", "Figure"):
        return f"types::{kind.kind}"
    if kind.kind == "Child":
        return "Child"
    if kind.kind == "List":
        return f"types::ListOf<{spelling(kind.inner[0])}>"
    if kind.kind == "Map":
        return f"types::MapOf<{spelling(kind.inner[0])}>"
    if kind.kind == "AnyOf":
        return f"types::AnyOf<{', '.join(map(spelling, kind.inner))}>"
    if kind.kind == "NumberOf":
        return f"types::NumberOf<{', '.join(kind.literals)}>"
    if kind.kind == "OneOf":
        literals = ", ".join(map(quoted, kind.literals))
        return f"types::OneOfOr<{spelling(kind.inner[0])}, {literals}>" if kind.inner else f"types::OneOf<{literals}>"
    if kind.kind == "Responsive":
        one = kind.inner[0]
        if one.kind == "OneOf":
            also = [f"OneOfOr<{spelling(one.inner[0])}"] if one.inner else ["OneOf<"]
            return "Responsive" + ", ".join([*also, *map(quoted, one.literals)]).replace("<, ", "<") + ">"
        return f"Responsive<{', '.join(map(spelling, one.inner or [one]))}>"
    if kind.kind == "Extern":
        return kind.name.removeprefix("cdash::")
    if kind.kind == "DataOf":
        return f"DataOf<{kind.name}>"
    return kind.name


def shapes_of(kind):
    if kind.kind in ("Shape", "Conditional"):
        return [kind]
    return [shape for inner in kind.inner for shape in shapes_of(inner)]


def kinds_of(kind):
    found = {kind.kind}
    for inner in kind.inner:
        found |= kinds_of(inner)
    for member in kind.members:
        found |= kinds_of(member.type)
    return found


def externs_of(kind):
    found = {kind.name} if kind.kind == "Extern" else set()
    for inner in [*kind.inner, *(member.type for member in kind.members)]:
        found |= externs_of(inner)
    return found


def listed(words, last="or"):
    words = list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def words(kind, plural=False):
    """What the type takes, in words for a comment."""
    name = kind.kind
    if name == "Text":
        given = f" ({listed(map(quoted, kind.literals))})" if kind.literals else ""
        return ("texts" if plural else "text") + given
    if name == "Number":
        given = f" ({listed(kind.literals)})" if kind.literals else ""
        return ("numbers" if plural else "a number") + given
    if name == "Bool":
        return kind.literals[0] if kind.literals else "bools" if plural else "true or false"
    if name == "Any":
        return "anything that JSON can say"
    if name == "Child":
        return "children" if plural else "a component, text, a number, or a list of these"
    if name == "Style":
        return "styles" if plural else "a style: `{{\"color\", \"red\"}, …}`"
    if name == "Options":
        return "choices"
    if name == "Marks":
        return "marks"
    if name == "Figure":
        return "a figure"
    if name == "List":
        return ("lists of " if plural else "a list of ") + words(kind.inner[0], True)
    if name == "Map":
        return ("maps from text to " if plural else "a map from text to ") + words(kind.inner[0], not plural or True)
    if name == "Responsive":
        return words(kind.inner[0]) + ", or an object with one for each breakpoint: `{{\"base\", …}, {\"md\", …}}`"
    if name == "NumberOf":
        return listed(kind.literals)
    if name == "DataOf":
        return f"`{kind.name}`, or JSON of its form"
    if name == "OneOf":
        alone = listed(map(quoted, kind.literals))
        return f"{alone}, or {words(kind.inner[0], plural)}" if kind.inner else alone
    if name == "AnyOf":
        return listed([words(inner, plural) for inner in kind.inner])
    bare = kind.name.split("::")[-1]
    if plural:
        return f"`{bare}`"
    names = [cpp_name(member.name, "") for member in kind.members]
    shown = ", ".join(names if len(names) <= SHOWN else [*names[:SHOWN - 1], "…"])
    return f"`{bare}`" + (f" ({shown})" if shown else "")


def default_words(default):
    """The default as the browser has it, if it can be said in a few words."""
    squeezed = re.sub(r"\s+", " ", default).strip()
    squeezed = re.sub(r"\b[A-Z]\w+\.(\w+)", r"'\1'", squeezed)
    squeezed = re.sub(r"'([^']*)'", lambda found: quoted(found[1]), squeezed)
    if not squeezed or squeezed in ("undefined", "null") or len(squeezed) > 70:
        return ""
    if not re.fullmatch(r"!?[\w.+-]+|\".*\"|\[.*\]|\{.*\}", squeezed) or re.fullmatch(r"[a-zA-Z_]\w+", squeezed) and (
            squeezed not in ("true", "false", "Infinity")):
        return ""
    return squeezed.rstrip(",")


def sentence(member):
    said = words(member.type)
    said = said[:1].upper() + said[1:] + "."
    if member.required:
        said += " Required."
    if default := default_words(member.default):
        said += f" Default: {default}."
    return said


def comment(said, indent):
    """`said` as /// lines."""
    lines, line = [], ""
    for word in said.split(" "):
        if line and len(indent) + 4 + len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [f"{indent}/// {one}" for one in [*lines, line]]


def put(member):
    value = "value.to_value()" if has_own_form(member.type) else "value.value"
    return f"put({quoted(member.name)}, {value})"


def has_own_form(kind):
    """Whether the C++ type makes its value when asked, instead of holding it."""
    return (kind.kind in ("OneOf", "NumberOf", "Shape", "Conditional", "Extern")
            or kind.kind == "Responsive" and has_own_form(kind.inner[0]))


# --- shapes -----------------------------------------------------------------------------------------------


def shape_class(shape, indent, owner=""):
    inner = indent + "   "
    body = inner[:-1]
    lines = []
    if shape.kind == "Conditional":
        condition = shape.members[0].type
        lines += comment("A style for the cells that a condition names: "
                         f"`{{{shape.name}::If().…, {{{{\"color\", \"red\"}}}}}}`.", indent)
        lines += [f"{indent}class {shape.name} : public types::ConditionalStyle {{", f"{indent} public:"]
        lines += shape_class(condition, indent + "  ", shape.name)
        lines += ["", f"{body} {shape.name}(const If& condition, const types::Style& style)",
                  f"{body}     : ConditionalStyle(condition.to_value(), style.value) {{}}", f"{indent}}};"]
        return lines
    first = [m for name in shape.order for m in shape.members if m.name == name]
    called = f" Made as `{shape.name}({', '.join(m.name for m in first)})`." if first else ""
    lines += comment(f"An object; a function a member.{called}", indent)
    lines += [f"{indent}class {shape.name} : public types::Object<{shape.name}> {{", f"{indent} public:",
              f"{indent}  using Object::Object;"]
    nested = [one for member in shape.members for one in shapes_of(member.type)]
    seen = set()
    for one in nested:
        if one.name not in seen:
            seen.add(one.name)
            lines += [*shape_class(one, indent + "  ", shape.name), ""]
    body = indent + "  "
    if first:
        given = ", ".join(f"const {spelling(m.type)}& {cpp_name(m.name, '')}" for m in first)
        sets = " ".join(f"put({quoted(m.name)}, {cpp_name(m.name, '')}.{'to_value()' if has_own_form(m.type) else 'value'});"
                        for m in first)
        lines += wrap_code(f"{body}{shape.name}({given}) {{ {sets} }}", body)
    if shape.of_text:
        both = ", ".join(["text"] * len(first))
        lines += [f"{body}/// {listed([m.name for m in first], 'and')} in one.", f"{body}using made_of_text = void;",
                  f"{body}template <cdash::detail::TextLike T>",
                  f"{body}{shape.name}(const T& text) : {shape.name}({both}) {{}}",
                  f"{body}{shape.name}(const char* text) : {shape.name}({both}) {{}}"]
    for member in shape.members:
        lines += comment(sentence(member), body)
        lines += wrap_code(f"{body}{shape.name}& {cpp_name(member.name, shape.name)}(const {spelling(member.type)}& value) "
                           f"{{ return {put(member)}; }}", body)
    lines.append(f"{indent}}};")
    return lines


def wrap_code(line, indent):
    """A line of code that is too long, broken after { and, where that is not enough, at commas."""
    if len(line) <= WIDTH:
        return [line]
    if found := re.fullmatch(r"(.*\)(?: const)? \{) (.*;) \}", line):
        return [*wrap_code(found[1], indent), *wrap_code(f"{indent}  {found[2]}", indent + "  "), indent + "}"]
    lines, current = [], ""
    for part in re.findall(r"[^,{]*(?:, |\{ |,|\{|$)", line):
        if current and len(current) + len(part.rstrip()) > WIDTH:
            lines.append(current.rstrip())
            current = indent + "    " + part
        else:
            current += part
    if current.strip():
        lines.append(current.rstrip())
    return lines


# --- components -------------------------------------------------------------------------------------------


class Writer:
    def __init__(self, loaded):
        self.loaded = loaded
        self.keys = {one.name: {same(member): member for member in one.properties} for one in loaded.components}
        self.shared = self.find_shared()
        self.shared_keys = set(map(same, self.shared))

    def find_shared(self):
        """The properties of the base class: of all sets that several components have whole, the one that saves most."""
        counts = collections.Counter(
            key for keys in self.keys.values() for key, member in keys.items()
            if not shapes_of(member.type))  # the base would declare their classes once for every component
        best, saved, chosen, having = [], 0, [], list(self.keys)
        for key, _ in counts.most_common():
            chosen.append(key)
            having = [name for name in having if key in self.keys[name]]
            if len(having) < 2:
                break
            if len(chosen) >= SHARED_AT_LEAST and len(having) * len(chosen) > saved:
                best, saved, first = list(chosen), len(having) * len(chosen), having[0]
        return [member for key, member in self.keys[first].items() if key in best] if best else []

    def shares(self, component):
        return bool(self.shared) and self.shared_keys <= self.keys[component.name].keys()

    def own(self, component):
        if not self.shares(component):
            return component.properties
        shared = {member.name for member in self.shared}
        return [member for member in component.properties if member.name not in shared]

    def base(self, component):
        return f"Element<{component.name}>" if self.shares(component) else "Component"

    def base_has_attributes(self):
        return all(component.wildcards for component in self.loaded.components if self.shares(component))

    # What a class has for its properties: aliases, shapes, setters, the functions of its Id.

    def aliases(self, members, owner):
        """Long types get a name: {member name: alias}."""
        return {m.name: pascal(m.name) + ("Choice" if has_own_form(m.type) else "Type") for m in members
                if m.type.kind in ("AnyOf", "OneOf", "NumberOf", "List", "Map") and (
                    len(spelling(m.type)) > 34 or shapes_of(m.type))
                or m.type.kind == "Responsive" and has_own_form(m.type)}

    def type_name(self, member, aliases):
        return aliases.get(member.name) or spelling(member.type)

    def setters(self, members, aliases, owner, indent="  "):
        lines = []
        for member in members:
            if member.name == "children" and member.type.kind == "Child":
                lines += [f"{indent}/// Children: components, texts, numbers, and ranges of these.",
                          f"{indent}template <class... C>", f"{indent}{owner}& children(C... children) {{",
                          f"{indent}  this->put_children({{Child(std::move(children))...}});",
                          f"{indent}  return {self.me(owner)};", f"{indent}}}",
                          f"{indent}{owner}& children(std::initializer_list<Child> children) {{",
                          f"{indent}  this->put_children(children);", f"{indent}  return {self.me(owner)};", f"{indent}}}"]
                continue
            name = cpp_name(member.name, owner)
            if name in BASE_FUNCTIONS:
                lines.append(f"{indent}using Component::{name};")
            lines += comment(sentence(member), indent)
            call = ("this->" if owner == "Self" else "") + put(member)
            lines += wrap_code(f"{indent}{owner}& {name}(const {self.type_name(member, aliases)}& value) "
                               f"{{ return {call}, {self.me(owner)}; }}", indent)
        return lines

    @staticmethod
    def me(owner):
        return "static_cast<Self&>(*this)" if owner == "Self" else "*this"

    def references(self, members, aliases, indent):
        """The functions of a typed id."""
        lines = []
        for member in members:
            name = cpp_name(member.name, "Id")
            lines += wrap_code(f"{indent}Property<{self.type_name(member, aliases)}> {name}() const "
                               f"{{ return {{this->ref({quoted(member.name)})}}; }}", indent)
        return lines

    def nested(self, members, owner):
        name_shapes(members, {owner})
        lines, seen = [], set()
        for member in members:
            for shape in shapes_of(member.type):
                if shape.name not in seen:
                    seen.add(shape.name)
                    lines += [*shape_class(shape, "  "), ""]
        return lines

    def using(self, members, aliases):
        lines = []
        for member in members:
            if member.name in aliases:
                lines += wrap_code(f"  using {aliases[member.name]} = {spelling(member.type)};", "  ")
        return [*lines, ""] if lines else []

    def id_setter(self, owner):
        return ["  using Component::id;",
                "  /// Text, or an id of this component's own type.",
                f"  {owner}& id(const IdOf<{owner}>& id, std::source_location where = std::source_location::current()) {{",
                "    this->put_id(id.id, where);", f"    return {self.me(owner)};", "  }"]

    def attribute_setter(self, owner):
        return ["  /// A `data-*` or `aria-*` attribute: `.attribute(\"data-row\", 3)`.",
                f"  {owner}& attribute(AttributeName name, const types::Any& value) {{",
                "    this->put_attribute(name.text, value.value);", f"    return {self.me(owner)};", "  }"]

    # Files.

    def includes(self, members, more=()):
        kinds = set().union(*(kinds_of(member.type) for member in members)) if members else set()
        found = {HEADERS.get(kind, "cdash/core/types.hpp") for kind in kinds - {"Extern"}} | set(more)
        if {"cdash/core/child.hpp", "cdash/core/style.hpp", "cdash/core/options.hpp"} & found:
            found.discard("cdash/core/types.hpp")
        if "cdash/core/options.hpp" in found:
            found -= {"cdash/core/child.hpp", "cdash/core/style.hpp"}
        for name in set().union(*(externs_of(member.type) for member in members)) if members else ():
            space, bare = name.split("::")[1:]
            found.add(f"cdash/{space}/{snake(bare)}.hpp")
        return [f"#include <{name}>" for name in sorted(found or {"cdash/core/component.hpp"})]

    def element_file(self):
        members = self.shared
        aliases = self.aliases(members, "")
        every = all(map(self.shares, self.loaded.components))
        lines = [f"// {self.loaded.space}::Element, the base of the {self.loaded.space} components: what "
                 f"{'all' if every else 'most'} of them have.",
                 "//", "// Written by tools/wrap.", "#pragma once", "", *self.includes(members), "",
                 f"namespace cdash::{self.loaded.space} {{", "",
                 *self.name_list("element_names", sorted(m.name for m in members), ""), "",
                 f"/// The properties of {'every component' if every else 'most components'} of {self.loaded.browser}. `Self` is "
                 "the component.",
                 "template <class Self>", "struct Element : Component {"]
        lines += self.using(members, aliases)
        lines += ["  Element() : Component(Self::info) {}", *self.id_setter("Self"),
                  *self.setters(members, aliases, "Self")]
        if self.base_has_attributes():
            lines += self.attribute_setter("Self")
        lines += ["};", "", "/// The properties of a component that is named by its id.",
                  "template <class Self>", "struct ElementId : TypedId<Self> {", "  using TypedId<Self>::TypedId;", "",
                  *self.references(members, self.outside(aliases, "Element<Self>"), "  "), "};"]
        lines += ["", f"}}  // namespace cdash::{self.loaded.space}", ""]
        return "\n".join(lines)

    @staticmethod
    def outside(aliases, owner):
        return {name: f"typename {owner}::{alias}" for name, alias in aliases.items()}

    def component_file(self, component):
        name, space = component.name, self.loaded.space
        shares, members = self.shares(component), self.own(component)
        aliases = self.aliases(members, name)
        more = [f"cdash/{space}/element.hpp"] if shares else []
        lines = [f"// {space}::{name}, the component {name} of {self.loaded.browser}.", "//",
                 "// Written by tools/wrap.", "#pragma once", "", *self.includes(members, more), "",
                 f"namespace cdash::{space} {{", ""]
        lines += [f"/// The component `{name}` of {self.loaded.browser}.",
                  f"struct {name} : {self.base(component)} {{"]
        names = sorted(member.name for member in component.properties)
        if members:
            lines += self.name_list("property_names", names)
        listed_names = "property_names" if members else "element_names" if shares else "{}"
        lines += wrap_code(f"  static constexpr ComponentInfo info{{{quoted(name)}, {quoted(self.loaded.browser)}, "
                           f"\"{space}::{name}\", {listed_names}, {str(component.wildcards).lower()}}};",
                           "  ")
        lines += ["", *self.nested(members, name), *self.using(members, aliases)]
        base = "ElementId" if shares else "TypedId"
        said = f"  /// An id of this component type: `{space}::{name}::Id name{{\"name\"}}`."
        if members:
            # A template, because an id that nobody uses costs next to nothing then.
            lines += ["  template <class Self>", f"  struct Reference : {base}<Self> {{",
                      f"    using {base}<Self>::{base};", "", *self.references(members, aliases, "    "), "  };",
                      said, f"  using Id = Reference<{name}>;", ""]
        else:
            lines += [said, f"  using Id = {base}<{name}>;", ""]
        if not shares:
            lines += [f"  {name}() : Component(info) {{}}", *self.id_setter(name)]
        lines += self.setters(members, aliases, name)
        if component.wildcards and not (shares and self.base_has_attributes()):
            lines += self.attribute_setter(name)
        lines += ["};", "", *SHADOW, *self.makers(component, aliases), *UNSHADOW, "",
                  f"}}  // namespace cdash::{space}", ""]
        return "\n".join(lines)

    def name_list(self, called, names, indent="  "):
        word = "static" if indent else "inline"
        lines = [f"{indent}{word} constexpr std::string_view {called}[] = {{"]
        line = indent + "   "
        for name in names:
            part = f" {{{quoted(name)}, {len(name)}}},"
            if len(line) + len(part) > WIDTH:
                lines.append(line)
                line = indent + "   "
            line += part
        return [*lines, line, indent + "};"]

    def positional(self, component):
        if any(m.name == "children" for m in component.properties):
            return [m for m in component.properties if m.name == "children"]  # upstream has it first
        order = component.properties
        if component.positional is not None:
            return order[:min(component.positional, 5)]
        if (place := f"{self.loaded.space}.{component.name}") in exceptions.POSITIONAL:
            return order[:exceptions.POSITIONAL[place]]
        for count, member in enumerate(order[:5], 1):
            if member.name == "value":
                return order[:count]
        return order[:1]

    def makers(self, component, aliases):
        name = component.name
        children = [m for m in component.properties if m.name == "children" and m.type.kind == "Child"]
        required = [m for m in component.properties if m.required]
        if children and not required:
            return [f"/// `{self.loaded.space}::{name}(children…)`: components, texts, numbers, and ranges of these.",
                    "template <class... C>", f"struct {name} {name}(C... children) {{",
                    f"  struct {name} made;",
                    "  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});",
                    "  return made;", "}",
                    "template <int = 0>",  # so that it is only compiled where it is used
                    f"struct {name} {name}(std::initializer_list<Child> children) {{",
                    f"  struct {name} made;", "  made.children(children);", "  return made;", "}"]
        lines = []
        first = component.first_is_id and not any(m.name == "children" for m in component.properties)
        if required:
            counts = [required]
            if children:
                counts = [[*children, *required]]
            names = [m.name for m in counts[0]]
            lines += ["template <class... C>", f"  requires(sizeof...(C) < {len(names)})",
                      f"struct {name} {name}(const C&...) {{",
                      f"  static_assert(cdash::detail::always_false<C...>, \"cdash: {self.loaded.space}::{name} needs "
                      f"{listed([m.name for m in required], 'and')}: {self.loaded.space}::{name}({', '.join(names)})\");",
                      "  return {};", "}"]
        elif first:
            lines += [f"inline struct {name} {name}() {{ return {{}}; }}",
                      *wrap_code(f"inline struct {name} {name}(const IdOf<struct {name}>& id, std::source_location where = "
                                 "std::source_location::current()) {", ""),
                      f"  struct {name} made;", "  made.id(id, where);", "  return made;", "}"]
            return lines
        else:
            order = self.positional(component)
            counts = [order[:count] for count in range(len(order) + 1)]
        for given in counts:
            spelled = []
            for m in given:
                kind = aliases.get(m.name) or spelling(m.type)
                if aliases.get(m.name) or m.type.kind in ("Shape", "Conditional"):
                    kind = f"{name}::{kind}"  # declared inside the class
                spelled.append(f"const {kind}& {cpp_name(m.name, name)}")
            if not given:
                lines.append(f"inline struct {name} {name}() {{ return {{}}; }}")
                continue
            lines += wrap_code(f"inline struct {name} {name}({', '.join(spelled)}) {{", "")
            lines += [f"  struct {name} made;"]
            lines += [f"  made.{cpp_name(m.name, name)}({cpp_name(m.name, name)});" for m in given]
            lines += ["  return made;", "}"]
        return lines

    def umbrella(self, by_hand):
        space = self.loaded.space
        lines = [f"// All components of {self.loaded.browser}, and what belongs to them.", "//", "// Written by tools/wrap.",
                 "#pragma once", ""]
        names = [snake(component.name) for component in self.loaded.components]
        names += by_hand
        if self.shared:
            names.append("element")
        lines += [f"#include <cdash/{space}/{name}.hpp>" for name in sorted(names)]
        return "\n".join([*lines, ""])


SHADOW = [
    "#ifdef __GNUC__", "#pragma GCC diagnostic push", '#pragma GCC diagnostic ignored "-Wshadow"', "#endif"]
UNSHADOW = ["#ifdef __GNUC__", "#pragma GCC diagnostic pop", "#endif"]


MARK = "// Written by tools/wrap."


def written_by_hand(include, space):
    """The names of a library's headers that are not generated, without suffix."""
    return sorted(path.stem for path in (include / space).glob("*.hpp")
                  if MARK not in path.read_text(encoding="utf-8")[:400])


def files(loaded, include):
    """{path below `include`: text}. What is written by hand there is included by the header of the whole library."""
    writer = Writer(loaded)
    space = loaded.space
    names = {}
    for component in loaded.components:
        other = names.setdefault(snake(component.name), component.name)
        if other != component.name:
            raise ValueError(f"{loaded.browser}: the components {other} and {component.name} would have one header,"
                             f" {snake(component.name)}.hpp")
    found = {f"{space}/{snake(c.name)}.hpp": writer.component_file(c) for c in loaded.components}
    if writer.shared:
        found[f"{space}/element.hpp"] = writer.element_file()
    found[f"{space}.hpp"] = writer.umbrella(written_by_hand(include, space))
    return found


def surplus(include, loaded, files):
    """Headers of components that are no more."""
    space = loaded.space
    hand = {f"{space}/{name}.hpp" for name in written_by_hand(include, space)}
    there = {str(path.relative_to(include)) for path in (include / space).glob("*.hpp")}
    return sorted(include / name for name in there - set(map(str, files)) - hand)


def write(files, include, dry=False):
    """Writes what differs from what is there, and returns those paths; with `dry` only returns them."""
    different = []
    for name, text in sorted(files.items(), key=lambda item: str(item[0])):
        path = include / name
        if path.exists() and path.read_bytes() == text.encode("utf-8"):
            continue
        different.append(path)
        if not dry:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
    return different
