"""Reads the Python classes that Dash's generator writes as if they were a metadata.json; nothing of them is executed."""

import ast
import re

MARK = "AUTO GENERATED FILE - DO NOT EDIT"
HEAD = re.compile(r"- (?P<name>\S+) \((?P<type>.*?)(?:; )?(?P<need>optional|required|default .*)\):?")
PLAIN = {
    "str": "string", "int": "number", "float": "number", "NumberType": "number", "numbers.Number": "number",
    "bool": "bool", "dict": "object", "list": "array", "typing.Sequence": "array", "typing.List": "array",
    "typing.Dict": "object", "ComponentType": "node", "ComponentSingleType": "node", "Component": "element",
    "typing.Any": "any",
}
DOCUMENTED = {
    "boolean": "bool", "number": "number", "string": "string", "dict": "object", "list": "array",
    "dash component": "element", "a list of or a singular dash component, string or number": "node",
}
ANYTHING = "boolean | number | string | dict | list"


class ClassError(ValueError):
    """A sentence: which file, what was found, what would be right."""


class Class:
    """One component: its name, the object of the page that holds it, and its entry of a metadata.json."""

    def __init__(self, name, namespace, entry, node_props, positional):
        self.name, self.namespace, self.entry = name, namespace, entry
        self.node_props = node_props  # the properties besides children that hold components
        self.positional = positional  # how many arguments Python takes without a name; None: all


def is_generated(text):
    return MARK in text[:400] and "_namespace" in text


def read(text, place):
    """The component of one generated file. `place` is for messages."""
    try:
        module = ast.parse(text)
    except SyntaxError as error:
        raise ClassError(f"{place}: is not Python: {error.msg} in line {error.lineno}") from None
    found = [node for node in module.body if isinstance(node, ast.ClassDef)]
    if len(found) != 1:
        raise ClassError(f"{place}: has {len(found)} classes; Dash's generator writes one a file")
    return _Reader(found[0], place).read()


def documented(docstring):
    """{property: (type in words, optional | required | default …)} of the docstring's outermost list."""
    before, _, after = docstring.partition("Keyword arguments:")
    indent = before.rpartition("\n")[2]  # some packages lay their generated files out anew
    heads = (HEAD.fullmatch(line.removeprefix(indent)) for line in after.splitlines())
    return {head["name"]: (head["type"], head["need"]) for head in heads if head}


class _Reader:
    """`style` has neither a type nor a line in the docstring: the generator passes over it by its name."""

    def __init__(self, node, place):
        self.node, self.place = node, place
        self.assigned = {}
        self.open = []  # shapes that are being read: their names can clash upstream
        for one in node.body:
            if isinstance(one, (ast.Assign, ast.AnnAssign)):
                target = one.targets[0] if isinstance(one, ast.Assign) else one.target
                self.assigned[getattr(target, "id", "")] = one.value
        self.init = next((one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"), None)

    def wrong(self, what):
        return ClassError(f"{self.place}: {what}; Dash's generator writes it otherwise")

    def constant(self, name):
        try:
            return ast.literal_eval(self.assigned[name])
        except (KeyError, ValueError):
            raise self.wrong(f"class {self.node.name} has no {name} that is a constant") from None

    def read(self):
        if not self.init:
            raise self.wrong(f"class {self.node.name} has no __init__")
        names = self.names()
        documents = documented(ast.get_docstring(self.node, clean=False) or "")
        arguments = [*self.init.args.args[1:], *self.init.args.kwonlyargs]
        annotations = {one.arg: one.annotation for one in arguments if one.arg in names}
        required = self.required()
        props = {}
        for name in [*annotations, *(name for name in names if name not in annotations)]:
            words, need = documents.get(name, ("", "optional"))
            declared = self.annotation(annotations.get(name), name)
            if declared["name"] in ("any", "untyped"):
                declared = self.words(words) if name in documents or name != "style" else {"name": "object"}
            props[name] = {"type": declared, "required": need == "required" or name in required}
            if need.startswith("default "):
                value = re.sub(r"\b(True|False|None)\b", lambda at: {"None": "null"}.get(at[0], at[0].lower()), need[8:])
                props[name]["defaultValue"] = {"value": value}
        positional = len(self.init.args.args) - 1 if self.init.args.kwonlyargs else None
        node_props = self.constant("_children_props") if "_children_props" in self.assigned else []
        return Class(self.constant("_type"), self.constant("_namespace"), {"props": props}, node_props, positional)

    def names(self):
        """All properties, wildcards among them."""
        for one in ast.walk(self.init):
            if isinstance(one, ast.Assign) and getattr(one.targets[0], "attr", "") == "_prop_names":
                try:
                    return list(ast.literal_eval(one.value))
                except ValueError:
                    break
        raise self.wrong(f"class {self.node.name} sets no _prop_names to a list of names")

    def required(self):
        """The names that __init__ insists on."""
        for one in ast.walk(self.init):
            if isinstance(one, ast.For) and isinstance(one.iter, ast.List):
                return {name.value for name in one.iter.elts if isinstance(name, ast.Constant)}
        return set()

    # --- annotations --------------------------------------------------------------------------------------

    def annotation(self, node, name):
        if node is None:
            return {"name": "untyped"}
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return self.shape(node.value, name)
        if not isinstance(node, ast.Subscript):
            return {"name": PLAIN.get(ast.unparse(node), "untyped")}
        outer, inner = ast.unparse(node.value), node.slice
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if outer in ("typing.Optional", "NotRequired"):
            return self.annotation(inner, name)
        if outer == "typing.Union":
            if len(parts) == 1:
                return self.annotation(parts[0], name)
            return {"name": "union", "value": [self.annotation(part, name) for part in parts]}
        if outer in ("typing.Sequence", "typing.List"):
            return {"name": "arrayOf", "value": self.annotation(inner, name)}
        if outer == "typing.Tuple":
            return {"name": "tuple", "elements": [self.annotation(part, name) for part in parts]}
        if outer == "typing.Dict" and len(parts) == 2:
            return {"name": "objectOf", "value": self.annotation(parts[1], name)}
        if outer == "Literal":
            return {"name": "enum", "value": [{"value": self.literal(part)} for part in parts]}
        return {"name": "untyped"}

    @staticmethod
    def literal(node):
        value = ast.literal_eval(node)
        if isinstance(value, str):
            # The generator quotes what is quoted already where it comes from TypeScript.
            return f"'{value[1:-1]}'" if re.fullmatch(r"'.*'", value) else f"'{value}'"
        return value if value is None or isinstance(value, (bool, int)) else str(value)

    def shape(self, called, name):
        """The TypedDict that a text in an annotation names."""
        value = self.assigned.get(called)
        members = value.args[1] if isinstance(value, ast.Call) and len(value.args) == 2 else None
        if not isinstance(members, ast.Dict):
            raise self.wrong(f"{self.node.name}.{name} names the shape {called}, which the class does not define")
        if called in self.open:  # two shapes with one name: the generator kept the last
            return {"name": "object"}
        self.open.append(called)
        found = {}
        for key, declared in zip(members.keys, members.values):
            optional = isinstance(declared, ast.Subscript) and ast.unparse(declared.value) == "NotRequired"
            found[key.value] = {**self.annotation(declared, name), "required": not optional}
        self.open.pop()
        return {"name": "shape", "value": found}

    # --- what the docstring says where the annotation says nothing ---------------------------------------

    def words(self, text):
        text = text.strip()
        if not text:
            return {"name": "untyped"}
        if text in (ANYTHING, "bool | number | str | dict | list"):
            return {"name": "any"}
        if found := re.fullmatch(r"dict with strings as keys and values of type (.*)", text):
            return {"name": "objectOf", "value": self.words(found[1])}
        if " | " in text:
            return {"name": "union", "value": [self.words(part) for part in text.split(" | ")]}
        if found := re.fullmatch(r"a value equal to: (.*)", text):
            values = re.findall(r"'[^']*'|\"[^\"]*\"|-?\d+(?:\.\d+)?|True|False|true|false|None|null", found[1])
            return {"name": "enum", "value": [{"value": {"None": "null"}.get(value, value.lower() if value in (
                "True", "False") else value)} for value in values]}
        if found := re.fullmatch(r"list of (\S+)s", text):
            inner = self.words(found[1])
            return {"name": "arrayOf", "value": inner} if inner["name"] != "untyped" else {"name": "array"}
        return {"name": DOCUMENTED.get(text, "untyped")}
