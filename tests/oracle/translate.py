"""Writes the calls of calls.py as C++ source: px.line(df, x="year") becomes px::line(df).x("year").

    translate.py <folder> <files>     writes calls_0.cpp … into the folder

An argument that the C++ builders do not have is a compile error, which names the line of calls.py.
"""

import ast
import sys
from pathlib import Path

HERE = Path(__file__).parent

# A frame of cdash has no index and its columns no common name: what pandas takes from these is written out.
INDEXED = {
    "stocks_indexed": ("stocks", "date", ["GOOG", "AAPL", "AMZN", "FB", "NFLX", "MSFT"], "company"),
    "medals_indexed": ("medals_wide", "nation", ["gold", "silver", "bronze"], "medal"),
}
# What is no frame.
KINDS = {"squares": "shapes"} | dict.fromkeys("ramp bytes_2d mask rgb rgba volume volume4".split(), "matrix")
# The values of these are objects whose members C++ names.
MEMBERS = {"center"}


def calls(path=HERE / "calls.py"):
    """(line, call) for each statement."""
    return [(node.lineno, node.value) for node in ast.parse(path.read_text()).body if isinstance(node.value, ast.Call)]


def without_index(call):
    """The same call on a frame without an index."""
    if not call.args or not isinstance(call.args[0], ast.Name) or call.args[0].id not in INDEXED:
        return call
    frame, index, columns, name = INDEXED[call.args[0].id]
    arguments = {k.arg: k.value for k in call.keywords}
    for key, value in arguments.items():
        if isinstance(value, ast.Constant) and value.value == name:
            arguments[key] = ast.Constant("variable")
    across, along = ("y", "x") if ast.unparse(arguments.get("orientation", ast.Constant("v"))) == "'h'" else ("x", "y")
    arguments[across] = ast.Constant(index)
    arguments[along] = ast.List([ast.Constant(column) for column in columns], ast.Load())
    arguments["labels"] = ast.Dict([ast.Constant("variable")], [ast.Constant(name)])
    return ast.Call(call.func, [ast.Name(frame, ast.Load())], [ast.keyword(k, v) for k, v in arguments.items()])


def text(value):
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def expression(node):
    match node:
        case ast.Constant(value=None):
            return "nullptr"
        case ast.Constant(value=bool(value)):
            return "true" if value else "false"
        case ast.Constant(value=str(value)):
            return text(value)
        case ast.Constant(value=value):
            return repr(value)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return "-" + expression(operand)
        case ast.List(elts=elements):
            return "{" + ", ".join(map(expression, elements)) + "}"
        case ast.Dict(keys=keys, values=values):
            return "{" + ", ".join(f"{{{expression(k)}, {expression(v)}}}" for k, v in zip(keys, values)) + "}"
        case ast.Name(id=name):
            return f'{KINDS.get(name, "frame")}("{name}")'
        case ast.Subscript(value=frame, slice=column):
            return f"{expression(frame)}[{expression(column)}]"
        case ast.Call(func=ast.Attribute(attr=name), args=arguments):
            return f"px::{name}({', '.join(map(expression, arguments))})"
    raise SystemExit(f"calls.py:{node.lineno}: no C++ is known for {ast.unparse(node)}")


def argument(keyword):
    if keyword.arg in MEMBERS:
        members = zip(keyword.value.keys, keyword.value.values)
        return "{" + ", ".join(f".{key.value} = {expression(value)}" for key, value in members) + "}"
    return expression(keyword.value)


def builder(call):
    """The C++ expression of a call."""
    call = without_index(call)
    head = f"px::{call.func.attr}({', '.join(map(expression, call.args))})"
    setters = (f".{k.arg}{'_' if k.arg == 'template' else ''}({argument(k)})" for k in call.keywords)
    return head + "".join(setters)


def source(some_calls):
    lines = ['#include "oracle.hpp"', "", "using namespace cdash;", "using namespace oracle;", ""]
    for line, call in some_calls:
        lines += [f'#line {line} "{HERE / "calls.py"}"', f"static Figure line_{line}() {{ return {builder(call)}; }}"]
    listed = ", ".join(f"{{{line}, line_{line}}}" for line, _ in some_calls)
    return "\n".join([*lines, f"static const Registered registered{{{listed}}};", ""])


def main(folder, files):
    everything, files = calls(), int(files)
    for index in range(files):
        path = Path(folder) / f"calls_{index}.cpp"
        text_of_file = source(everything[len(everything) * index // files:len(everything) * (index + 1) // files])
        if not path.exists() or path.read_text() != text_of_file:
            path.write_text(text_of_file)


if __name__ == "__main__":
    main(*sys.argv[1:])
