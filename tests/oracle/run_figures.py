"""Draws what figure_calls.txt lists with plotly.py and with cdash, and says where the figures differ.

    run_figures.py --write <file>   writes the C++ side
    run_figures.py <program>        the program that CMake's target oracle_figures builds
"""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BAND = ["top left", "top right", "top", "bottom left", "bottom right", "bottom", "left", "right", "inside",
        "outside top left", "outside top right", "outside top", "outside left", "outside bottom left",
        "outside bottom right", "outside bottom", "outside right"]


def pairs():
    """(line, Python, C++)"""
    found, python = [], None
    for number, line in enumerate((HERE / "figure_calls.txt").read_text().splitlines(), 1):
        if line.startswith("  "):
            found.append((*python, line.strip()))
        elif line and not line.startswith("#"):
            python = number, line
    return found


def write(file):
    lines = ["// figure_calls.txt as a program; written by run_figures.py.", "#include <cstdio>", "#include <exception>",
             '#include "figures.hpp"', "", "namespace oracle {", "namespace {", ""]
    lines += [f"Figure figure_{line}() {{ return {cpp}; }}" for line, _, cpp in pairs()]
    lines += ["", "}  // namespace", "}  // namespace oracle", "", "int main() {", "  using namespace oracle;",
              "  const auto draw = [](int line, Figure (*make)()) {", "    try {",
              r'      std::printf("{\"line\":%d,\"figure\":%s}\n", line, make().to_json().c_str());',
              "    } catch (const std::exception& error) {",
              r'      std::printf("{\"line\":%d,\"error\":\"%s\"}\n", line, error.what());', "    }", "  };"]
    lines += [f"  draw({line}, figure_{line});" for line, _, _ in pairs()] + ["}", ""]
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    Path(file).write_text("\n".join(lines))


def main(program):
    import plotly.graph_objects as go
    from plotly.subplots import make_subplots

    import run

    def one():
        return go.Figure(go.Scatter(y=[1, 2]))

    def two():
        return (make_subplots(rows=2).add_trace(go.Bar(y=[1, 2], marker_color="blue"), 1, 1)
                .add_trace(go.Scatter(y=[3, 4]), 2, 1))

    def positions(method, texts, **arguments):
        figure = one()
        for text in texts:
            getattr(figure, method)(annotation_text="t", annotation_position=text, **arguments)
        return figure

    names = {"go": go, "make_subplots": make_subplots, "two": two, "positions": positions, "BAND": BAND}
    lines = subprocess.run([program], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    answers = {answer["line"]: answer for answer in map(json.loads, lines)}
    failed = 0
    for line, python, _ in pairs():
        found = run.differences(eval(python, dict(names)).to_json(), answers.get(line))
        failed += bool(found)
        if found:
            print(f"figure_calls.txt:{line}: {python}", *(f"    {d}" for d in found[:12]), sep="\n")
    print(f"{len(pairs()) - failed} passed, {failed} failed")
    return 1 if failed or not pairs() else 0


if __name__ == "__main__":
    sys.exit(write(sys.argv[2]) if sys.argv[1] == "--write" else main(sys.argv[1]))
