"""The echo callback over WebSocket beside the same over HTTP, in cdash and in Dash on its FastAPI back end."""

import json
import subprocess
from contextlib import ExitStack
from statistics import median

from measure.process import Server, free_port, machine_busy_seconds, processor_seconds

ROWS = ["requests/s", "p50 ms", "p99 ms", "processor µs/request", "cores the load used", "cores others used"]


def run(bench):
    rounds, seconds = (1, 1) if bench.quick else (5, 2)
    with ExitStack() as stack:
        servers = [stack.enter_context(bench.apps.cdash("waiting", name="cdash"))]
        uvicorn = bench.build / "fastapi" / "bin" / "uvicorn"
        if uvicorn.exists():  # an environment of one's own with dash[fastapi] and uvicorn[standard]
            port = free_port()
            dash = stack.enter_context(
                Server("Dash, FastAPI", [uvicorn, "--port", port, "--log-level", "critical", "--app-dir",
                                         bench.here / "apps", "websocket:server"], port=port, cwd=bench.build))
            dash.wait_until_up()
            servers.append(dash)
        kinds = [(server, way) for server in servers for way in ("http", "websocket")]
        for connections in bench.connections:
            results = {kind: [] for kind in kinds}
            for _ in range(rounds):
                for server, way in kinds:
                    bench.patience.wait()
                    results[server, way].append(load(bench, server, way, connections, seconds))
            bench.report.table(
                f"echo callback, {connections} connections, median of {rounds} rounds", ["server", "way", *ROWS],
                [[server.name, way, *(median(result[i] for result in results[server, way]) for i in range(len(ROWS)))]
                 for server, way in kinds])


def load(bench, server, way, connections, seconds, app="echo"):
    server.settle()
    own, busy = processor_seconds(server.pid), machine_busy_seconds()
    text = subprocess.run([bench.build / "peer_callback_load", str(server.port), way, str(connections), str(seconds),
                           bench.apps.bodies[app]], check=True, capture_output=True, text=True).stdout
    result = json.loads(text)
    own, busy = processor_seconds(server.pid) - own, machine_busy_seconds() - busy
    if result["failed"]:
        raise RuntimeError(f"{server.name} over {way}: {result['failed']} connections failed")
    took, load_seconds = result["seconds"], result["own_seconds"]
    return [result["requests"] / took, result["p50_us"] / 1e3, result["p99_us"] / 1e3,
            own / max(result["requests"], 1) * 1e6, load_seconds / took, max(0.0, (busy - own - load_seconds) / took)]
