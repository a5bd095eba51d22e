"""The examples of deployment say what systemd takes, and name variables that there are."""

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "examples/deploy"


class DeployTest(unittest.TestCase):
    def test_systemd_finds_nothing_to_say_about_the_unit(self):
        with tempfile.TemporaryDirectory() as folder:
            unit = Path(folder) / "dashboard.service"
            text = (DEPLOY / "dashboard.service").read_text()
            unit.write_text(text.replace("/usr/local/bin/dashboard", "/bin/true"))
            found = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True)
        self.assertEqual((found.returncode, found.stdout, found.stderr), (0, "", ""))

    def test_every_variable_is_a_setting(self):
        known = set(re.findall(r'"((?:DASH_)?[A-Z_]+)"', (ROOT / "include/cdash/http/impl/options.ipp").read_text()))
        for name in ("dashboard.service", "Containerfile"):
            lines = re.findall(r"^(?:Environment=|ENV )(.*)$", (DEPLOY / name).read_text(), re.M)
            variables = [assignment.split("=")[0] for line in lines for assignment in line.split()]
            self.assertGreater(len(variables), 3, name)
            self.assertEqual([v for v in variables if v not in known], [], name)

    def test_systemd_waits_longer_than_the_program_takes_to_stop(self):
        text = (DEPLOY / "dashboard.service").read_text()
        seconds = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)\b", text)}
        self.assertGreater(seconds["TimeoutStopSec"], seconds["DASH_DRAIN_DELAY"] + seconds["DASH_SHUTDOWN_GRACE"])


if __name__ == "__main__":
    unittest.main()
