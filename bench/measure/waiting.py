"""Fifty callbacks that sleep 3 s, and ten thousand that wait as coroutines: what an asset and another callback notice."""

import http.client
import json
import re
import subprocess
import time

from measure.client import Client
from measure.process import memory_mb, processor_seconds


def run(bench):
    seconds = 6 if bench.quick else 20
    with bench.apps.cdash("waiting") as server:
        asset = asset_of(server)
        rows = []
        for name, others in (("alone", []), ("beside fifty that sleep 3 s", [("slept", 50)]),
                             ("beside 10,000 coroutines that wait 3 s", [("awaited", 10_000)])):
            loads = [start(bench, server, output, count, seconds + 4) for output, count in others]
            time.sleep(2 if others else 0)  # the load is there
            before = processor_seconds(server.pid)
            rows.append([name, *latencies(server, asset, bench.apps.bodies["echo"].read_bytes(), seconds),
                         threads(server.pid), memory_mb(server.pid)[0], (processor_seconds(server.pid) - before) / seconds])
            for process in loads:
                result = json.loads(process.communicate()[0])
                if result["failed"]:
                    raise RuntimeError(f"{result['failed']} connections failed")
                rows[-1].append(f"{result['requests']} ({result['p50_us'] / 1e6:.2f} s)")
            if not loads:
                rows[-1].append("")
            server.settle()
        bench.report.table(
            "an asset and an echo callback, asked in turn 200 times a second, ms",
            ["", "asset p50", "asset p99", "callback p50", "callback p99", "most", "threads", "memory MB",
             "cores used", "those that waited (median)"], rows)


def asset_of(server):
    """The address of a script of the page, as a browser asks for it."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", "/")
    page = connection.getresponse().read().decode()
    return min(re.findall(r'src="(/_dash-component-suites[^"]*)"', page), key=len)


def start(bench, server, output, count, seconds):
    body = bench.build / f"{output}.request.json"
    echo = json.loads(bench.apps.bodies["echo"].read_text())
    echo |= {"output": f"{output}.children", "outputs": {"id": output, "property": "children"}}
    body.write_text(json.dumps(echo))
    return subprocess.Popen([bench.build / "peer_callback_load", str(server.port), "http", str(count), str(seconds), body],
                            stdout=subprocess.PIPE)


def latencies(server, asset, body, seconds):
    """Median and 99th percentile of both, and the longest of the callback's."""
    took = {"asset": [], "callback": []}
    with Client(server) as client:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            for name, method, path, sent in (("asset", "GET", asset, b""),
                                             ("callback", "POST", "/_dash-update-component", body)):
                took[name].append(client.ask(method, path, sent)[0] * 1e3)
                time.sleep(0.005)
    for values in took.values():
        values.sort()

    def quantile(name, q):
        return took[name][int(q * (len(took[name]) - 1))]

    return [quantile("asset", 0.5), quantile("asset", 0.99), quantile("callback", 0.5), quantile("callback", 0.99),
            took["callback"][-1]]


def threads(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"Threads:\s*(\d+)", file.read())[1])
