"""What https and gzip cost: echo over both, on lasting connections and on new ones, and Gapminder with gzip and without."""

import os
import subprocess
from contextlib import ExitStack, contextmanager

from measure.load import alternating

ROWS = ["requests/s", "p50 ms", "p99 ms", "processor µs/request", "bytes/answer"]


def run(bench):
    files = [bench.build / "bench.cert.pem", bench.build / "bench.key.pem"]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-subj", "/CN=localhost", "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    tls = ["--tls-cert", files[0], "--tls-key", files[1]]
    with ExitStack() as stack:
        servers = [stack.enter_context(bench.apps.cdash("echo", name="http")),
                   stack.enter_context(bench.apps.cdash("echo", name="https", arguments=tls))]
        table(bench, "echo, 64 connections that last", servers, "echo")
        with environment(BENCH_CLOSE="yes"):
            table(bench, "echo, a new connection for each request", servers, "echo")
    with ExitStack() as stack, environment(BENCH_ENCODING="gzip"):
        servers = [stack.enter_context(bench.apps.cdash("gapminder", name="plain")),
                   stack.enter_context(bench.apps.cdash("gapminder", {"BENCH_COMPRESS": "yes"}, name="gzip"))]
        table(bench, "Gapminder, 64 connections", servers, "gapminder")


@contextmanager
def environment(**variables):
    """For the load program, which inherits it."""
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]


def table(bench, title, servers, app):
    bodies = {server.name: bench.apps.bodies[app] for server in servers}
    medians, _ = alternating(servers, bodies, 64, lambda _: 1 if bench.quick else 3, 1 if bench.quick else 3, bench)
    bench.report.table(title, ["server", *ROWS],
                       [[name, m["rps"], m["p50_us"] / 1e3, m["p99_us"] / 1e3, m["cpu_us"], m["bytes"] / m["requests"]]
                        for name, m in medians.items()])
