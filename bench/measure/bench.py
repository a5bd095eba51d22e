"""One run of the benchmarks: what every measurement needs."""

import importlib

from measure.apps import Apps, versions
from measure.load import Patience
from measure.report import Report, load_average, machine


class Bench:
    def __init__(self, here, build, quick, patience, connections):
        self.here, self.build, self.quick, self.connections = here, build, quick, connections
        self.patience = Patience(0 if quick else patience)
        self.apps = Apps(here, build)
        self.report = Report(build / "report.md")
        self.report.write(f"{machine()}; {versions(build)}{'; a quick run' if quick else ''}")

    def measure(self, what):
        self.report.say(f"\n== {what} (load average {load_average()})")
        importlib.import_module(f"measure.{what}").run(self)
