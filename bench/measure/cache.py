"""A hit of the cache: in memory, in files, and in Redis beside redis-benchmark's own round trip for as many bytes."""

import csv
import io
import os
import socket
import subprocess
import tempfile
from contextlib import contextmanager


@contextmanager
def redis():
    """A Redis on a free port; its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            for line in server.stdout:
                if "Ready to accept connections" in line:
                    break
            try:
                yield port
            finally:
                server.kill()


def round_trip(port, size, count):
    """Median and p99 of redis-benchmark's GET on one connection, in ns."""
    command = ["redis-benchmark", "-p", str(port), "-t", "set,get", "-c", "1", "-n", str(count), "-d", str(size), "--csv"]
    table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    row = next(row for row in csv.DictReader(io.StringIO(table)) if row["test"] == "GET")
    return float(row["p50_latency_ms"]) * 1e6, float(row["p99_latency_ms"]) * 1e6


def run(bench):
    with redis() as port:
        bench.patience.wait()
        environment = {**os.environ, "REDIS_URL": f"redis://127.0.0.1:{port}"}
        told = subprocess.run([bench.build / "bench_cache"], env=environment, check=True, capture_output=True, text=True)
        found = [line.split("\t") for line in told.stdout.splitlines()]
        count = 2000 if bench.quick else 20000
        for name, size in (("redis-benchmark, GET of 1 KB", 1000), ("redis-benchmark, GET of 160 KB", 160_000)):
            found.append([name, *round_trip(port, size, count)])
    bench.report.table("A hit of the cache", ["", "median µs", "p99 µs"],
                       [[name, float(median) / 1e3, float(p99) / 1e3] for name, median, p99 in found])
