"""Draws every call of calls.py with Plotly Express and with cdash, and says where the figures differ.

    run.py <program> <folder>          the program that CMake's target oracle builds; a folder for the frames
    run.py <program> <folder> 54 60    only the calls of these lines of calls.py

A difference that differences.json lists counts as passed, and one that it lists in vain as failed.
"""

import ast
import json
import multiprocessing
import subprocess
import sys
import warnings
from pathlib import Path

import compare
import frames
import translate

HERE = Path(__file__).parent


def python_figure(line_and_call):
    """What Plotly Express makes of the call."""
    line, call = line_and_call
    warnings.simplefilter("ignore")  # some of the calls are deprecated, or divide by nothing
    expression = compile(ast.Expression(call), f"calls.py:{line}", "eval")
    return line, eval(expression, dict(names())).to_json()


def names(_kept={}):
    if not _kept:
        _kept.update(frames.names())
    return _kept


def figures(program, folder):
    """By line: the program's answer."""
    lines = subprocess.run([program, folder], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return {answer["line"]: answer for answer in map(json.loads, lines)}


def without_template(figure):
    figure.get("layout", {}).pop("template", None)
    return figure


def differences(wanted, answer):
    if answer is None:
        return ["the program did not draw it; was it built from these calls?"]
    if "error" in answer:
        return ["error: " + answer["error"]]
    both = (compare.plain(without_template(figure)) for figure in (json.loads(wanted), answer["figure"]))
    return list(compare.differences(*both))


def explained():
    """(start of a call, what differs, reason) as differences.json lists them."""
    entries = json.loads((HERE / "differences.json").read_text())
    return [(start, entry["differs"], entry["reason"]) for entry in entries for start in entry["calls"]]


def main(program, folder, *lines):
    frames.write(folder)
    calls = [(line, call) for line, call in translate.calls() if not lines or str(line) in lines]
    with multiprocessing.Pool() as pool:
        wanted = pool.map_async(python_figure, calls, chunksize=8)
        found = figures(program, folder)
        wanted = dict(wanted.get())

    listed, passed, failed = explained(), 0, 0
    idle_starts = {start for start, _, _ in listed}
    for line, call in calls:
        text = ast.unparse(call)
        here = [(start, pattern) for start, pattern, _ in listed if text.startswith(start)]
        idle_starts -= {start for start, _ in here}
        seen = differences(wanted[line], found.get(line))
        open_ones = [d for d in seen if not any(pattern in d for _, pattern in here)]
        idle = [pattern for _, pattern in here if not any(pattern in d for d in seen)]
        if not open_ones and not idle:
            passed += 1
            continue
        failed += 1
        print(f"calls.py:{line}: {text}")
        for difference in open_ones[:12]:
            print("   ", difference)
        if len(open_ones) > 12:
            print(f"    … and {len(open_ones) - 12} more")
        for pattern in idle:
            print(f"    differences.json lists {pattern!r}, which does not occur: take it out")
    for start in () if lines else sorted(idle_starts):
        failed += 1
        print(f"differences.json lists a call that calls.py does not have: {start}")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
