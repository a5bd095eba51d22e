"""Data work beside pandas: a CSV of 100 MB read; 10,000,000 rows filtered, grouped and summed."""

import json
import random
import subprocess
import sys
from datetime import date, timedelta
from statistics import median

DISTRICTS = ["north", "south", "east", "west", "centre", "harbour", "old town", "airport"]


def write_csv(path, size):
    """Whole numbers, dates, text of few and of many values, prices, rates: the same bytes on every machine."""
    chance = random.Random(2007)
    days = [(date(2015, 1, 1) + timedelta(i)).isoformat() for i in range(3650)]
    lines, written, row = ["id,when,district,customer,price,amount,rating\n"], 0, 0
    while written < size:
        a, b, c = chance.random(), chance.random(), chance.random()
        line = (f"{row},{days[int(a * 3650)]},{DISTRICTS[int(b * 8)]},customer {int(a * c * 400_000)},{b * 1000:.2f},"
                f"{int(c * 1000)},{a * c:.6f}\n")
        lines.append(line)
        written += len(line)
        row += 1
    path.write_text("".join(lines))


def answer(command):
    return json.loads(subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout)


def in_turn(bench, commands):
    """Each command's answers, taken in turn: A B A B …"""
    answers = {name: [] for name in commands}
    for _ in range(rounds_of(bench)):
        bench.patience.wait()
        for name, command in commands.items():
            answers[name].append(answer(command))
    return answers


def rounds_of(bench):
    return 1 if bench.quick else 7


def ratio(slow, fast):
    """Median of the rounds' ratios."""
    return median(a / b for a, b in zip(slow, fast))


def read(bench, programs):
    size = 5 if bench.quick else 100
    path = bench.build / f"data-{size}.csv"
    if not path.exists():
        write_csv(path, size * 1_000_000)
    found = in_turn(bench, {name: [*program, "csv", path] for name, program in programs.items()})
    seconds = {name: [a["seconds"] for a in answers] for name, answers in found.items()}
    processor = {name: [a["processor"] for a in answers] for name, answers in found.items()}
    own = found["cdash"][0]
    needed = own["values"] + own["texts"]
    for answers in found.values():
        if answers[0]["rows"] != own["rows"]:
            raise RuntimeError("cdash and pandas read different numbers of rows")
    rows = []
    for name, answers in found.items():
        resident = median(a["resident"] for a in answers)
        peak = median(a["peak"] for a in answers)
        rows.append([name, median(seconds[name]) * 1e3, median(processor[name]) * 1e3,
                     ratio(seconds["pandas"], seconds[name]), ratio(processor["pandas"], processor[name]), resident / 1e6, peak / 1e6, resident / needed if name == "cdash" else ""])
    bench.report.table(
        f"CSV of {size} MB, {own['rows']:,} rows, 7 columns ({own['values'] / 1e6:.0f} MB of numbers and codes, "
        f"{own['texts'] / 1e6:.0f} MB of texts): median of {rounds_of(bench)}",
        ["", "ms", "processor ms", "pandas ÷ it", "by processor time", "memory then, MB", "the most on the way, MB", "÷ numbers and texts"], rows)


def group(bench, programs):
    count = 500_000 if bench.quick else 10_000_000
    found = in_turn(bench, {name: [*program, "group", count] for name, program in programs.items()})
    rows = []
    for case in found["pandas"][0]:
        ours = "by whole number" if case.startswith("by whole number") else "by text"
        pandas, cdash = [answer[case] for answer in found["pandas"]], [answer[ours] for answer in found["cdash"]]
        ratios = [ratio([a[what] for a in pandas], [a[what] for a in cdash]) for what in ("seconds", "processor")]
        x, y = pandas[0]["check"], cdash[0]["check"]
        if abs(x - y) > 1e-9 * abs(x):
            raise RuntimeError(f"{case}: pandas finds {x}, cdash {y}")
        rows.append([case, *(median(a["seconds"] for a in answers) * 1e3 for answers in (cdash, pandas)), *ratios])
    bench.report.table(f"{count:,} rows filtered by two columns, grouped and summed: median of {rounds_of(bench)}",
                       ["", "cdash ms", "pandas ms", "pandas ÷ cdash", "by processor time"], rows)


def run(bench):
    programs = {"cdash": [bench.build / "bench_data"],
                "pandas": [sys.executable, bench.here / "apps" / "data.py"]}
    read(bench, programs)
    group(bench, programs)
