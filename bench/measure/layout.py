"""The layout of a page with a 10,000-row table: as it was made at the start, or anew for each page."""

from contextlib import ExitStack
from statistics import median

from measure.client import Client
from measure.process import processor_seconds


def run(bench):
    asked = 5 if bench.quick else 60
    rows = []
    for kind in ("static", "function"):
        with ExitStack() as stack:
            servers = [stack.enter_context(bench.apps.cdash("table", {"BENCH_LAYOUT": kind})),
                       stack.enter_context(bench.apps.dash("table", {"BENCH_LAYOUT": kind}))]
            times, cpu, size = {}, {}, {}
            for server in servers:
                server.wait_until_up()
                times[server.name], cpu[server.name] = [], 0.0
                for _ in range(4):
                    with Client(server) as client:
                        client.ask("GET", "/_dash-layout")
            for _ in range(5):
                for server in servers:
                    server.settle()
                    with Client(server) as client:
                        before = processor_seconds(server.pid)
                        for _ in range(max(1, asked // 5)):
                            took, size[server.name] = client.ask("GET", "/_dash-layout")
                            times[server.name].append(took * 1e3)
                        cpu[server.name] += processor_seconds(server.pid) - before
            what = {"static": "made once", "function": "made anew"}[kind]
            for server in servers:
                t = times[server.name]
                rows.append([what, server.name, size[server.name], median(t), min(t), cpu[server.name] / len(t) * 1e3])
            ours, theirs = (median(times[s.name]) for s in servers)
            rows.append([what, "Dash ÷ cdash", "", theirs / ours, "",
                         cpu["Dash"] / cpu["cdash"] if cpu["cdash"] else None])
    bench.report.table("Layout with a 10,000-row table of 6 columns: request to last byte",
                       ["layout", "", "bytes", "median ms", "least ms", "processor ms/request"], rows)
