"""How late a loop of 1 kHz wakes that has a dashboard in its process, with nobody there and under load."""

import contextlib
import os
import subprocess
from statistics import median

from measure.load import LUA

SETUPS = [  # who serves, how the loop runs, what load: none, here, or on another process of the same kind
    ("none", "none"),
    ("default", "none"),
    ("none", "elsewhere"),
    ("default", "here"),
    ("few", "here"),
    ("nice", "here"),
    ("other-core", "here"),
]
NAMES = {"none": "no dashboard", "default": "default settings", "few": "one network and one callback thread",
         "nice": "made by a thread of nice 19", "other-core": "on the other core"}
LOADS = {"none": "nobody", "here": "64 connections and 100 pages", "elsewhere": "the same on another process"}


def run(bench):
    seconds, rounds = (2, 1) if bench.quick else (10, 3)
    for loop in ("normal", "fifo"):
        rows = {setup: [] for setup in SETUPS}
        for _ in range(rounds):
            for setup in SETUPS:
                rows[setup].append(one(bench, *setup, loop, seconds))
        bench.report.table(
            f"a loop of 1 kHz ({'SCHED_FIFO' if loop == 'fifo' else 'normal priority'}): µs that it wakes late, "
            f"medians of {rounds} rounds of {seconds} s",
            ["dashboard", "its users", "p50", "p99", "p99.9", "most"],
            [[NAMES[server], LOADS[load], *(median(values) for values in zip(*found))]
             for (server, load), found in rows.items()])


@contextlib.contextmanager
def control_loop(bench, seconds, server, loop):
    process = subprocess.Popen([bench.build / "bench_control_loop", str(seconds), server, loop],
                               stdout=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().split()[-1]
        yield process, int(address.rstrip("/").rpartition(":")[2]) if ":" in address else None
    finally:
        process.kill()
        process.wait()


def one(bench, server, load, loop, seconds):
    with contextlib.ExitStack() as stack:
        process, port = stack.enter_context(control_loop(bench, seconds, server, loop))
        if load == "elsewhere":
            _, port = stack.enter_context(control_loop(bench, seconds + 5, "default", "normal"))
        if load != "none":
            pages = subprocess.Popen([bench.build / "peer_push_clients", str(port), "100", "0", str(seconds + 1)],
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            stack.callback(lambda: (pages.kill(), pages.wait()))
            wrk = subprocess.Popen(
                ["wrk", "-t1", "-c64", f"-d{seconds + 1}s", "-s", str(LUA), f"http://127.0.0.1:{port}"],
                env={**os.environ, "BENCH_BODY": str(echo_body(bench))}, stdout=subprocess.DEVNULL)
            stack.callback(lambda: (wrk.kill(), wrk.wait()))
        result = process.stdout.readline().split()
        return [float(number) for number in result[1:]]


def echo_body(bench):
    path = bench.build / "echo_of_control.json"
    path.write_text('{"output":"out.children","outputs":{"id":"out","property":"children"},"inputs":[{"id":"in",'
                    '"property":"value","value":"x"}],"changedPropIds":["in.value"]}')
    return path
