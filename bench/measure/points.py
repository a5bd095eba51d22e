"""A figure callback that returns 1,000,000 points: time, and memory above what stood there before."""

import re
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from measure.client import Client
from measure.process import processor_seconds, tree


def status_kb(pid, name):
    return int(re.search(rf"^{name}:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(), re.M)[1])


def run(bench):
    asked = 3 if bench.quick else 20
    body = bench.apps.bodies["points"].read_bytes()
    with ExitStack() as stack:
        servers = [stack.enter_context(bench.apps.cdash("points")), stack.enter_context(bench.apps.dash("points"))]
        times, cpu, size, extra = {s.name: [] for s in servers}, {}, {}, {}
        for server in servers:
            server.wait_until_up()
            server.settle()
        before = {s.name: {p: status_kb(p, "VmRSS") for p in tree(s.pid)} for s in servers}
        for server in servers:
            with Client(server) as client:
                client.ask("POST", "/_dash-update-component", body)
        for server in servers:
            extra[server.name] = sum(status_kb(p, "VmHWM") - kb for p, kb in before[server.name].items()) * 1024
            cpu[server.name] = 0.0
        for _ in range(asked):
            for server in servers:
                with Client(server) as client:
                    used = processor_seconds(server.pid)
                    took, size[server.name] = client.ask("POST", "/_dash-update-component", body)
                    times[server.name].append(took * 1e3)
                    cpu[server.name] += processor_seconds(server.pid) - used
    rows = [[s.name, size[s.name], median(times[s.name]), min(times[s.name]), cpu[s.name] / asked * 1e3,
             extra[s.name] / 1e6, extra[s.name] / size[s.name]] for s in servers]
    rows.append(["Dash ÷ cdash", "", rows[1][2] / rows[0][2], rows[1][3] / rows[0][3], rows[1][4] / rows[0][4],
                 rows[1][5] / rows[0][5], ""])
    bench.report.table("Figure callback, 1,000,000 points, x and y doubles: request to last byte",
                       ["", "bytes", "median ms", "least ms", "processor ms/request",
                        "extra memory at the first request, MB", "÷ bytes"], rows)
