"""Processes that are measured: started, asked for their processor time and memory, ended."""

import os
import re
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def tree(pid):
    """The process and all that come from it."""
    pids, more = [], [pid]
    while more:
        pid = more.pop()
        pids.append(pid)
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                more += map(int, task.read_text().split())
            except OSError:
                pass
    return pids


def processor_seconds(pid):
    """User and system time of a process tree, those that have ended included."""
    total = 0
    for p in tree(pid):
        try:
            fields = Path(f"/proc/{p}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(map(int, fields[11:15]))  # utime stime cutime cstime
    return total / TICK


def memory_mb(pid):
    """Resident megabytes (10^6) of a tree, and its proportional share where pages are shared between processes."""
    resident = share = 0
    for p in tree(pid):
        try:
            text = Path(f"/proc/{p}/smaps_rollup").read_text()
        except OSError:
            continue
        resident += int(re.search(r"^Rss: +(\d+)", text, re.M)[1]) * 1024
        share += int(re.search(r"^Pss: +(\d+)", text, re.M)[1]) * 1024
    return resident / 1e6, share / 1e6


def machine_busy_seconds():
    """What all cores have worked since the machine started, time taken by its host included."""
    fields = list(map(int, Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]))
    user, nice, system, _idle, _iowait, irq, softirq, steal = fields
    return (user + nice + system + irq + softirq + steal) / TICK


class Server:
    """A program that serves on a port of this machine until stop()."""

    def __init__(self, name, command, environment=None, port=None, cwd=None):
        self.name = name
        self.scheme = "http"
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            list(map(str, command)), env={**os.environ, **(environment or {})}, cwd=cwd, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL if port else subprocess.PIPE, stderr=subprocess.DEVNULL if port else None,
            start_new_session=True)
        if port is None:
            line = self.process.stdout.readline().decode()
            port = re.search(r"https?://127\.0\.0\.1:(\d+)/", line)
            self.scheme = line.partition("://")[0].rpartition(" ")[2]
            if not port:
                raise RuntimeError(f"{command} did not say where it runs, but {line!r}")
            port = int(port[1])
        self.port = port
        self.pid = self.process.pid

    def url(self, path="/"):
        return f"{self.scheme}://127.0.0.1:{self.port}{path}"

    def wait_until_up(self, path="/"):
        """Seconds from the start of the process to the first 200."""
        request = f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode()
        while time.perf_counter() - self.started < 60:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=30) as s:
                    s.sendall(request)
                    if s.recv(64).startswith((b"HTTP/1.0 200", b"HTTP/1.1 200")):
                        return time.perf_counter() - self.started
            except OSError:
                pass
            time.sleep(0.0002)
        raise RuntimeError(f"{self.name} did not answer within a minute")

    def post(self, path, body):
        request = urllib.request.Request(self.url(path), body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.read()

    def settle(self):
        """Until it has finished what clients that have gone left behind."""
        busy = processor_seconds(self.pid)
        for _ in range(100):
            time.sleep(0.15)
            before, busy = busy, processor_seconds(self.pid)
            if busy - before <= 0.01:
                return

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.pid, signal.SIGKILL)
                self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
