"""Collects results, on the screen as they come and as Markdown tables in a file."""

import os
import subprocess
from pathlib import Path


def number(value, digits=3):
    """Three digits that count: 0.0123, 4.56, 78.9, 12,300."""
    if isinstance(value, str):
        return value
    if value is None:
        return "–"
    if value == 0:
        return "0"
    if abs(value) >= 10 ** digits:
        scale = 10 ** (len(str(int(abs(value)))) - digits)
        return f"{round(value / scale) * scale:,.0f}"
    text = f"{value:.{digits}g}"
    return f"{float(text):g}" if "e" in text else text


class Report:
    def __init__(self, path: Path):
        self.path = path
        self.path.write_text("")

    def say(self, text=""):
        print(text, flush=True)

    def write(self, text=""):
        self.say(text)
        with self.path.open("a") as file:
            file.write(text + "\n")

    def table(self, title, head, rows):
        self.write(f"\n### {title}\n")
        self.write("| " + " | ".join(head) + " |")
        self.write("|" + "---|" * len(head))
        for row in rows:
            self.write("| " + " | ".join(number(cell) for cell in row) + " |")


def machine():
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    compiler = subprocess.run(["c++", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    boost = next((line.split('"')[1] for line in open("/usr/include/boost/version.hpp")
                  if line.startswith("#define BOOST_LIB_VERSION")), "?").replace("_", ".")
    return f"{os.cpu_count()} cores ({cpu}), {compiler}, Boost {boost}"


def load_average():
    return Path("/proc/loadavg").read_text().split()[0]
