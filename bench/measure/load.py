"""Load on one server: wrk's numbers, whose processor time it was, and whether anybody else disturbed."""

import json
import os
import subprocess
import time
from pathlib import Path
from statistics import median

from measure.process import machine_busy_seconds, processor_seconds

class Patience:
    """Waits for a quiet machine, all in all no longer than so many seconds."""

    def __init__(self, seconds):
        self.left = seconds

    def wait(self):
        while self.left > 0:
            began, busy = time.perf_counter(), machine_busy_seconds()
            time.sleep(0.5)
            took = time.perf_counter() - began
            if (machine_busy_seconds() - busy) / took <= DISTURBED:
                return
            self.left -= took


LUA = Path(__file__).with_name("load.lua")
DISTURBED = 0.10  # of one core, by programs that are not measured
CORES = os.cpu_count() or 1


def once(server, body_file, connections, seconds, patience=2):
    """One run of wrk against one server."""
    threads = min(CORES, connections)
    command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "--latency",
               "-s", str(LUA), server.url()]
    server.settle()
    busy, own, began = machine_busy_seconds(), processor_seconds(server.pid), time.perf_counter()
    wrk = subprocess.Popen(command, env={**os.environ, "BENCH_BODY": str(body_file)}, stdout=subprocess.PIPE)
    text = wrk.stdout.read().decode()
    _, status, usage = os.wait4(wrk.pid, 0)
    wrk.returncode = status
    took = time.perf_counter() - began
    own, busy = processor_seconds(server.pid) - own, machine_busy_seconds() - busy
    result = json.loads(text.partition("RESULT ")[2])
    if not result["requests"]:
        if patience == 0:
            raise RuntimeError(f"{server.name}: no request was answered:\n{text}")
        return once(server, body_file, connections, 3 * seconds, patience - 1)
    result["rps"] = result["requests"] / result["seconds"]
    result["cpu_us"] = own / result["requests"] * 1e6
    result["server_cores"] = own / took
    result["wrk_cores"] = (usage.ru_utime + usage.ru_stime) / took
    # Softirq work on behalf of both is on nobody's account: up to a tenth of what they use themselves is theirs.
    unaccounted = busy - own - usage.ru_utime - usage.ru_stime
    result["others"] = max(0.0, unaccounted / took)
    return result


def alternating(servers, body_files, connections, seconds, rounds, bench):
    """Every server in turn, round after round; disturbed runs again while patience lasts. {name: medians}, runs"""
    say, patience = bench.report.say, bench.patience
    runs = {s.name: [] for s in servers}
    for number in range(rounds):
        for server in servers:
            while True:
                patience.wait()
                result = once(server, body_files[server.name], connections, seconds(server))
                if result["others"] <= DISTURBED or patience.left <= 0:
                    break
                patience.left -= seconds(server)
                say(f"    {server.name}: others used {result['others']:.2f} cores, again")
            runs[server.name].append(result)
            say(f"    {number + 1}/{rounds} {connections:3} {server.name:24} {result['rps']:9.0f}/s "
                f"p50 {result['p50_us'] / 1e3:8.2f} p99 {result['p99_us'] / 1e3:8.2f} ms {result['cpu_us']:9.1f} us "
                f"server {result['server_cores']:.2f} wrk {result['wrk_cores']:.2f} others {result['others']:.2f}"
                + (f" FAILED {result['failed']}" if result["failed"] else "")
                + (f" timeouts {result['timeouts']}" if result["timeouts"] else ""))
    medians = {name: {key: median(r[key] for r in rs) for key in rs[0]} for name, rs in runs.items()}
    return medians, runs
