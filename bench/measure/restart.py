"""A process that is replaced under load, again and again: how many requests are lost."""

import json
import os
import socket
import subprocess
import time

from measure.control import echo_body
from measure.load import LUA
from measure.process import free_port

HOW = [  # name, whether the processes have one socket, ms of drain
    ("one port, no drain", False, 0),
    ("one port, drain", False, 500),
    ("one socket, no drain", True, 0),
    ("one socket, drain", True, 500),
]


def run(bench):
    rows = []
    for connections in ("kept", "one a request"):
        for name, has_socket, drain in HOW:
            rows.append([name, connections, *restarts(bench, has_socket, drain, connections == "kept")])
    bench.report.table("a process replaced once a second under the load of 64 connections",
                       ["how", "connections", "restarts", "requests answered", "lost"], rows)


def restarts(bench, has_socket, drain, kept):
    seconds = 4 if bench.quick else 20
    with socket.socket() if has_socket else open(os.devnull) as listening:
        port, descriptor = free_port(), -1
        if has_socket:
            listening.bind(("127.0.0.1", port))
            listening.listen(1024)
            descriptor = listening.fileno()
        running, ended = start(bench, port, descriptor, drain), []
        headers = [] if kept else ["-H", "Connection: close"]
        wrk = subprocess.Popen(
            ["wrk", "-t1", "-c64", f"-d{seconds}s", *headers, "-s", str(LUA), f"http://127.0.0.1:{port}"],
            env={**os.environ, "BENCH_BODY": str(echo_body(bench))}, stdout=subprocess.PIPE, text=True)
        end = time.monotonic() + seconds - 1.5
        while time.monotonic() < end:
            time.sleep(1)
            next_one = start(bench, port, descriptor, drain)
            running.terminate()
            ended.append(running)
            running = next_one
        result = json.loads(wrk.communicate()[0].partition("RESULT ")[2])
        running.terminate()
        for process in (*ended, running):
            if process.wait(20) != 0:
                raise RuntimeError("a process did not end well")
        return [len(ended), result["requests"], result["failed"] + result["timeouts"]]


def start(bench, port, descriptor, drain):
    """Starts a process and waits until it listens."""
    process = subprocess.Popen([bench.build / "bench_restart", str(port), str(descriptor), str(drain)],
                               stdout=subprocess.PIPE, text=True, pass_fds=[descriptor] if descriptor >= 0 else [])
    process.stdout.readline()
    return process
