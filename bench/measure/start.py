"""From the start of the process to the first 200, and memory: idle, with the page served, under load."""

import re
import threading
import time
import urllib.request
from statistics import median

from measure.load import once
from measure.process import free_port, memory_mb


def run(bench):
    apps = bench.apps
    rounds = 3 if bench.quick else 10
    makers = {
        "cdash": lambda: apps.cdash("gapminder", port=free_port()),
        "Dash": lambda: apps.dash("gapminder", port=free_port()),
    }
    times = {name: [] for name in makers}
    for _ in range(rounds):
        for name, make in makers.items():
            with make() as server:
                times[name].append(server.wait_until_up() * 1e3)
    rows = [[name, median(t), min(t), max(t)] for name, t in times.items()]
    rows.append(["Dash ÷ cdash", median(b / a for a, b in zip(*times.values())), "", ""])
    bench.report.table(f"Gapminder app: process start to first 200, ms, {rounds} starts",
                       ["", "median", "least", "most"], rows)

    rows = []
    for name, make in makers.items():
        with make() as server:
            server.wait_until_up()
            time.sleep(1)
            idle = memory_mb(server.pid)
            fetch_front_end(server)
            served = memory_mb(server.pid)
            peak = [0.0, 0.0]
            stop = threading.Event()

            def watch():
                while not stop.wait(0.1):
                    resident, share = memory_mb(server.pid)
                    peak[0], peak[1] = max(peak[0], resident), max(peak[1], share)

            watcher = threading.Thread(target=watch)
            watcher.start()
            once(server, apps.bodies["gapminder"], 256, 2 if bench.quick else 6)
            stop.set()
            watcher.join()
            rows.append([name, idle[0], idle[1], served[0], served[1], peak[0], peak[1]])
    bench.report.table(
        "Gapminder app: memory, MB (10^6 bytes): resident / with shared pages divided among their processes",
        ["", "idle, resident", "idle, share", "page served, resident", "share", "256 connections, most resident", "share"],
        rows)


def fetch_front_end(server):
    """What a browser asks for before anything is seen, without a graph's parts."""
    for _ in range(20):  # each of Dash's workers refuses the front end until it has served a page itself
        page = urllib.request.urlopen(server.url()).read().decode()
    paths = re.findall(r'src="(/[^"]+)"', page) + ["/_dash-layout", "/_dash-dependencies"]
    for path in paths:
        urllib.request.urlopen(urllib.request.Request(server.url(path), headers={"Accept-Encoding": "gzip"})).read()
