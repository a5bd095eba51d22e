#!/usr/bin/env python3
"""Writes UPSTREAM.md: which of Dash's own browser tests are ported, by their ids, and why the others are not.

    tests/browser/upstream.py           writes it
    tests/browser/upstream.py --check   fails if it is not as it would be written, or an id is in no list, or in two

What upstream has, and the reasons, are in upstream.json; what is ported is read from the names of the tests here:
test_cbsc024_cbsc025_no_inputs is both. An id that upstream has twice stands with the rest of its name.
"""

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAGE = HERE / "UPSTREAM.md"


def tests_here():
    names = re.findall(
        r"^(?:async )?def test_(\w+)", "\n".join(p.read_text("utf-8") for p in sorted(HERE.glob("test_*.py"))), re.M
    )
    return "\n".join(f"_{name}_" for name in names)


def sort(upstream, names, root=ROOT):
    """{id: "ported", or what stands in its place}, and what is wrong with the lists."""
    faults, states = [], {}
    for identity in (each for ids in upstream["files"].values() for each in ids.split()):
        homes = {
            "a test": "ported" if f"_{identity}_" in names else None,
            "elsewhere": upstream["elsewhere"].get(identity),
            "left_out": upstream["left_out"].get(identity),
        }
        found = {home: what for home, what in homes.items() if what}
        if len(found) != 1:
            faults.append(f"{identity} is in {' and in '.join(found) or 'no list, and has no test'}")
        states[identity] = next(iter(found.items()), ("left_out", "open"))
    for identity in [*upstream["elsewhere"], *upstream["left_out"]]:
        if identity not in states:
            faults.append(f"{identity} is none of upstream's ids")
    for paths in upstream["elsewhere"].values():
        faults += [f"there is no {path}" for path in paths.split() if not (root / path).exists()]
    return states, faults


def page(upstream, states):
    ported = sum(home == "a test" for home, _ in states.values())
    elsewhere = sum(home == "elsewhere" for home, _ in states.values())
    lines = [
        "<!-- Which of Dash's own browser tests are ported. Written by upstream.py. -->",
        "# Dash's own browser tests",
        "",
        f"Of the {len(states)} tests that Dash {upstream['version']} has in the files below, {ported} are ported with"
        f" their ids and assertions, {elsewhere} are checked at compile time or by other tests, and",
        f"{len(states) - ported - elsewhere} are left out. Where Dash shows an error in the page and cdash refuses to"
        " serve the app, the test reads what the program says.",
        "",
        "| upstream's file | ported | elsewhere, or left out |",
        "|---|---|---|",
    ]
    for path, ids in upstream["files"].items():
        ids = ids.split()
        there = " ".join(each for each in ids if states[each][0] == "a test")
        others = []
        for each in ids:
            home, what = states[each]
            if home == "elsewhere":
                others.append(f"{each}: {', '.join(what.split())}")
            elif home == "left_out":
                others.append(f"{each}: {what}")
        lines.append(f"| {path} | {there} | {'; '.join(others)} |")
    lines += ["", "Left out as a whole:", ""]
    lines += [f"- {folder}: {reason}" for folder, reason in upstream["folders_left_out"].items()]
    return "\n".join(lines) + "\n"


def main(arguments):
    upstream = json.loads((HERE / "upstream.json").read_text("utf-8"))
    states, faults = sort(upstream, tests_here())
    text = page(upstream, states)
    if arguments == ["--check"]:
        if not faults and PAGE.read_text("utf-8") != text:
            faults.append("UPSTREAM.md is not up to date: run tests/browser/upstream.py")
    else:
        PAGE.write_text(text, "utf-8")
    for fault in faults:
        print(f"upstream.json: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
