"""The echo and the Gapminder callback under load, each server in turn."""

import json
from contextlib import ExitStack
from statistics import median

from measure.load import alternating


def run(bench):
    for app in ("echo", "gapminder"):
        measure(bench, app)


def measure(bench, app):
    apps, body = bench.apps, bench.apps.bodies[app]
    with ExitStack() as stack:
        start = stack.enter_context
        ours = start(apps.cdash(app))
        reply = ours.post("/_dash-update-component", body.read_bytes())
        reply_file = bench.build / f"{app}.reply.json"
        reply_file.write_bytes(reply)
        servers = [ours]
        if app == "echo":
            servers.append(start(apps.cdash(app, {"BENCH_CALLBACK_THREADS": "0"}, name="cdash, no callback threads")))
        servers.append(start(apps.stock(reply_file if app == "gapminder" else None)))
        servers.append(start(apps.epoll(reply_file)))
        dash = start(apps.dash(app))
        servers += [dash, start(apps.dash(app, name="Dash, asgiref", is_async=True))]
        for server in servers:
            if server.name.startswith("Dash"):
                server.wait_until_up()
                for _ in range(20):  # both workers are warm
                    theirs = server.post("/_dash-update-component", body.read_bytes())
            else:
                if server.post("/_dash-update-component", body.read_bytes()) != reply:
                    raise RuntimeError(f"{server.name} answers {app} with other bytes than cdash")
        if app == "echo" and json.loads(theirs) != json.loads(reply):
            raise RuntimeError("Dash and cdash answer echo differently")
        bench.report.write(f"\n{app}: the request has {len(body.read_bytes()):,} bytes, cdash answers with {len(reply):,}, "
                           f"Dash with {len(theirs):,}.")

        def seconds(server):
            if bench.quick:
                return 1
            return 6 if app == "gapminder" and server.name.startswith("Dash") else 2

        rounds = 1 if bench.quick else 3
        bodies = {s.name: body for s in servers}
        rows, ratios = [], []
        for connections in bench.connections:
            medians, runs = alternating(servers, bodies, connections, seconds, rounds, bench)
            for name, m in medians.items():
                rows.append([str(connections), name, m["rps"], m["p50_us"] / 1e3, m["p99_us"] / 1e3, m["cpu_us"],
                             m["server_cores"], m["wrk_cores"],
                             m["others"]])

            def ratio(peer, key):
                return median(a[key] / b[key] for a, b in zip(runs["cdash"], runs[peer]))

            ratios.append([str(connections), *(ratio(p, "rps") for p in ("stock Beast", "epoll by hand", "Dash", "Dash, asgiref")),
                           *(ratio(p, "cpu_us") for p in ("stock Beast", "epoll by hand")), 1 / ratio("Dash", "cpu_us"),
                           ratio("stock Beast", "p99_us")])
    bench.report.table(
        f"{app} callback",
        ["connections", "server", "requests/s", "p50 ms", "p99 ms", "processor µs/request", "cores used", "cores wrk used", "cores others used"],
        rows)
    bench.report.table(
        f"{app} callback: cdash divided by its peer, median of {rounds} rounds",
        ["connections", "requests/s ÷ stock Beast", "÷ epoll", "÷ Dash", "÷ Dash with asgiref",
         "processor time ÷ stock Beast", "÷ epoll", "Dash's processor time ÷ cdash's", "p99 ÷ stock Beast"],
        ratios)
