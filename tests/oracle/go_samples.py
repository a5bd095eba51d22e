"""Sets every property of every go:: class to an allowed value and has plotly.py look at the result.

    go_samples.py --write <folder> <files>   writes the C++ program (target oracle_go) from plotly's schema
    go_samples.py <program>                  runs it; needs the environment of requirements.txt

What is allowed is read from the schema here, apart from the generator, and judged by plotly.graph_objects: every
trace and the layout must be taken by the class of that name, give back what went in, and have every property that
the schema has.
"""

import json
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
COLORS = ["red", "#abc", "#a1b2c3", "rgb(1,2,3)", "rgba(1, 2, 3, 0.5)", "hsl(120,50%,50%)", "hsv(120, 50%, 50%)"]
SCALES = ['"Viridis"', '"RdBu_r"', '{"red", "#00f"}', '{{0, "red"}, {0.5, "green"}, {1, "blue"}}']
DATA = ["{1, 2.5, nullptr}", '{"a", "b"}', "std::vector<double>{1, 2.5}", "std::vector<int>{3, 4}",
        'std::vector<std::string>{"c", "d"}', '{"2026-01-31", "2026-02-01T08:30:00"}', "data::Column{5, 6, 7}"]
ANY = ["7", '"seven"', "{1, 2}", "7.5"]
COMPOUNDS = ("CompoundValidator", "TitleValidator", "CompoundArrayValidator")
KEYWORDS = {"template": "template_"}


def schema():
    """Plotly's own description, from the package that client/packs.json pins."""
    sys.path.insert(0, str(TOP / "tools"))
    import packs
    pin = next(pack["wheel"] for pack in packs.read_packs()["packs"]
               if pack.get("wheel", {}).get("project") == "plotly")
    with zipfile.ZipFile(packs.fetch(pin, packs.default_cache())) as wheel:
        return json.loads(wheel.read("plotly/validators/_validators.json"))


def literal(value):
    return json.dumps(value)


def number(params, index):
    low, high = params.get("min"), params.get("max")
    if low is not None and high is not None:
        return [low, high, (low + high) / 2][index % 3]
    if low is not None:
        return low + index % 3
    return [-1.5, 0, 90][index % 3] if high is None else high - index % 3


def one_or_list(params, index, make):
    """A value, or where lists are taken, every other time a list."""
    return f"{{{make(index)}, {make(index + 1)}}}" if params.get("array_ok") and index % 2 else make(index)


def enumerated(values, index):
    value = values[index % len(values)]
    if isinstance(value, str) and value.startswith("/^") and value.endswith("$/"):
        value = "x2y3" if "?y(" in value else value[2] + ["", "2", "17", "3 domain"][index % 4]
    return literal(value)


def sample(path, entry):
    """An allowed value, as C++."""
    kind, params = entry["superclass"].removesuffix("Validator"), entry["params"]
    index = zlib.crc32(path.encode())
    if kind == "Enumerated":
        return one_or_list(params, index // 2, lambda i: enumerated(params["values"], i))
    if kind == "Dash":
        return one_or_list(params, index // 2, lambda i: enumerated([*params["values"], "5px,10px", "5.5% 2px"], i))
    if kind == "Number":
        return one_or_list(params, index, lambda i: literal(number(params, i)))
    if kind == "Integer":
        extras = params.get("extras", [])
        return one_or_list(params, index, lambda i: literal(extras[i % len(extras)]) if extras and i % 3 == 0 else
                           literal(int(number(params, i) if params else 4)))
    if kind == "Boolean":
        return one_or_list(params, index, lambda i: ["true", "false"][i % 2])
    if kind == "String":
        return one_or_list(params, index, lambda i: literal(["a text", "Ä <b>β</b>", "x"][i % 3]))
    if kind == "Color":
        if "colorscale_path" in params and params.get("array_ok") and index % 3 == 0:
            return "{1, 2.5, 3}"
        return one_or_list(params, index, lambda i: literal(COLORS[i % len(COLORS)]))
    if kind == "Flaglist":
        flags, extras = params["flags"], params.get("extras", [])
        choices = [*flags, *extras, *([flags[0] + "+" + flags[-1], "+".join(flags)] if len(flags) > 1 else [])]
        return one_or_list(params, index // 2, lambda i: literal(choices[i % len(choices)]))
    if kind == "Angle":
        return one_or_list(params, index, lambda i: ["45", "-90.5"][i % 2])
    if kind == "Subplotid":
        base = params["dflt"] or "coloraxis"
        return one_or_list(params, index, lambda i: literal(base + ["", "2", "13"][i % 3]))
    if kind == "Colorlist":
        return '{"red", "#00f", "rgb(1,2,3)"}'
    if kind == "Colorscale":
        return SCALES[index % len(SCALES)]
    if kind == "DataArray":
        return DATA[index % len(DATA)]
    if kind == "Any":
        return ANY[index % len(ANY)]
    if kind == "ImageUri":
        return '"https://example.com/a.png"'
    if kind == "InfoArray":
        return info_array(params, index)
    raise ValueError(f"{path} is of an unknown kind: {kind}")


def info_array(params, index):
    items = params["items"]
    if isinstance(items, dict):
        one = [item(items, index + i) for i in range(3)]
        many = "{" + ", ".join(one) + "}"
        return f"{{{many}, {many}}}" if params.get("dimensions") == 2 else many
    return "{" + ", ".join(sorted((item(one, index + i) for i, one in enumerate(items)), key=float)) + "}"


def item(one, index):
    if one["valType"] == "enumerated":
        return enumerated(one["values"], index)
    if one["valType"] == "subplotid":
        return literal(one["regex"][2] + ["", "2", "17"][index % 3])
    return literal(number(one, index))


class Samples:
    def __init__(self, entries):
        self.entries = entries
        self.inside = {}
        for path in entries:
            parent, _, name = path.rpartition(".")
            self.inside.setdefault(parent, []).append(name)
        self.lines = []
        self.functions = {}         # path: the function that makes a sample

    def members(self, path):
        """(name, entry, path of its inside) of what can be set."""
        for name in sorted(self.inside[path]):
            entry = self.entries[f"{path}.{name}"]
            if entry["superclass"] == "SrcValidator":
                continue
            inner = f"{path}.{name}"
            if entry["superclass"] in COMPOUNDS and inner not in self.inside:
                singular = entry["params"]["data_class_str"].lower()
                inner = next(one for one in (f"{path}.{singular}", f"{path}.{name.removesuffix('defaults')}",
                                             f"{path}.{name.removesuffix('s')}") if one in self.inside)
            yield name, entry, inner

    def function(self, path, cls):
        """Writes the function that makes a sample of the class at a path; its name."""
        name = "make_" + path.replace(".", "_")
        calls, own = [], cls.rpartition("::")[2]
        for member, entry, inner in self.members(path):
            if entry["superclass"] in COMPOUNDS:
                called = entry["params"]["data_class_str"]
                nested = f"go::layout::{called}" if path == "layout" else f"{cls}::{called}{'_' if called == own else ''}"
                value = self.made(inner, nested) + "()"
                value = f"{{{value}, {value}}}" if entry["superclass"] == "CompoundArrayValidator" else value
            elif entry["superclass"] in ("BaseTemplateValidator", "DataValidator", "LayoutValidator"):
                continue
            else:
                value = sample(f"{path}.{member}", entry)
            calls.append(f"  made.{KEYWORDS.get(member, member)}({value});")
        self.lines += [f"static {cls} {name}() {{", f"  {cls} made;", *calls, "  return made;", "}"]
        return name

    def made(self, path, cls):
        if path not in self.functions:
            self.functions[path] = self.function(path, cls)
        return self.functions[path]


def write(folder, count):
    entries = schema()
    classes = entries["data"]["params"]["class_strs_map"]
    tops = [*((kind, f"go::{name}", f"go/{kind}.hpp") for kind, name in sorted(classes.items())),
            ("layout", "go::Layout", "go.hpp"), ("frame", "go::Frame", "go/frame.hpp")]
    for index in range(count):
        samples = Samples(entries)
        mine = [tops[-2:], *[tops[:-2][i::count - 1] for i in range(count - 1)]][index]
        made = [(path, samples.made(path, cls)) for path, cls, _ in mine]
        prints = [f'  samples["{path}"] = {name}();' for path, name in made]
        text = ["// Samples of go:: classes.", *(f"#include <cdash/figure/{header}>" for _, _, header in mine),
                "#include <map>", "#include <string>", "#include <vector>", "", "using namespace cdash;", "",
                *samples.lines, "", f"void samples_{index}(std::map<std::string, figure::Object>& samples) {{", *prints, "}"]
        if index == 0:
            text += ["", "#include <iostream>", *(f"void samples_{i}(std::map<std::string, figure::Object>&);" for i in range(1, count)),
                     "int main() {", "  std::map<std::string, figure::Object> samples;",
                     *(f"  samples_{i}(samples);" for i in range(count)),
                     '  const char* before = "{";',
                     "  for (const auto& [name, object] : samples) {",
                     '    std::cout << before << "\\"" << name << "\\":" << object.to_json();', '    before = ",\\n";', "  }",
                     '  std::cout << "}\\n";', "}"]
        target = Path(folder) / f"go_samples_{index}.cpp"
        target.write_text("\n".join(text) + "\n", encoding="utf-8")


# --- what plotly.py says ----------------------------------------------------------------------------------


def same(given, back):
    """Whether plotly.py gives back what it was given; it makes lists of tuples, and arrays of lists."""
    if isinstance(given, dict) and isinstance(back, dict) and "bdata" not in given:
        return given.keys() == back.keys() and all(same(given[key], back[key]) for key in given)
    if hasattr(back, "tolist"):
        back = back.tolist()
    if isinstance(given, list) and isinstance(back, (list, tuple)):
        return len(given) == len(back) and all(map(same, given, back))
    return given == back or str(given) == str(back)


def check(program):
    import plotly.graph_objects as graph_objects

    entries = schema()
    given = json.loads(subprocess.run([program], check=True, capture_output=True, encoding="utf-8").stdout)
    classes = entries["data"]["params"]["class_strs_map"]
    wanted = {*classes, "layout", "frame"}
    failures = [f"{name}: no sample" for name in wanted - given.keys()]
    samples = Samples(entries)
    for name, value in given.items():
        cls = getattr(graph_objects, classes.get(name, name.capitalize()))
        content = {key: one for key, one in value.items() if not (name in classes and key == "type")}
        try:
            made = cls(**content).to_plotly_json()
        except Exception as error:  # what plotly.py has against it is the message
            failures.append(f"{name}: plotly.py refuses it: {str(error).strip()[:600]}")
            continue
        if name in classes and made.pop("type") != value["type"]:
            failures.append(f"{name}: its type is {value['type']}")
        failures += [f"{name}.{key}: given {str(content[key])[:200]}, plotly.py has {str(made.get(key))[:200]}"
                     for key in content if not same(content[key], made.get(key))]
        failures += [f"{name}: has no {one}" for one in missing(samples, name, content)]
    print(*failures, sep="\n", end="\n" if failures else "")
    wrong = {failure.partition(":")[0].partition(".")[0] for failure in failures}
    print(f"{len(wanted - wrong)} passed, {len(wrong)} failed")
    return 1 if failures else 0


def missing(samples, path, value):
    """What the schema has and a sample has not."""
    for name, entry, inner in samples.members(path):
        kind = entry["superclass"]
        if kind in ("BaseTemplateValidator", "DataValidator", "LayoutValidator"):
            continue
        if name not in value:
            yield f"{path}.{name}"
        elif kind in COMPOUNDS:
            part = value[name][0] if kind == "CompoundArrayValidator" else value[name]
            yield from missing(samples, inner, part)


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(sys.argv[2], int(sys.argv[3]))
    else:
        sys.exit(check(sys.argv[1]))
