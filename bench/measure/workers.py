"""Dash under gunicorn with two workers: which kind of worker answers most."""

from contextlib import ExitStack

from measure.load import alternating

KINDS = {
    "sync": (),
    "gthread, 1 thread": ("--worker-class", "gthread", "--threads", "1"),
    "gthread, 2 threads": ("--worker-class", "gthread", "--threads", "2"),
    "gthread, 4 threads": ("--worker-class", "gthread", "--threads", "4"),
    "gthread, 16 threads": ("--worker-class", "gthread", "--threads", "16"),
}


def run(bench):
    for app in ("echo", "gapminder"):
        with ExitStack() as stack:
            servers = []
            for is_async in (False, True):
                for name, options in KINDS.items():
                    if is_async and "4" not in name and name != "sync":
                        continue
                    name += ", asgiref" if is_async else ""
                    server = bench.apps.dash(app, name=name, workers=("--workers", "2", *options), is_async=is_async)
                    servers.append(stack.enter_context(server))
            for server in servers:
                server.wait_until_up()
                server.post("/_dash-update-component", bench.apps.bodies[app].read_bytes())
            bodies = {s.name: bench.apps.bodies[app] for s in servers}
            medians, _ = alternating(servers, bodies, 64, lambda _: 1 if bench.quick else 3, 1 if bench.quick else 3,
                                     bench)
        bench.report.table(
            f"Dash with 2 gunicorn workers, {app} callback, 64 connections",
            ["workers", "requests/s", "p50 ms", "p99 ms", "processor µs/request"],
            [[n, m["rps"], m["p50_us"] / 1e3, m["p99_us"] / 1e3, m["cpu_us"]] for n, m in medians.items()])
