"""Publishing to 1,000 pages ten times a second; what clients cost that do not read; what a call of publish() costs."""

import subprocess
import time

from measure.process import Server, free_port, memory_mb, processor_seconds


def run(bench):
    rows = []
    for reading, stopped in ((1000, 0), (1000, 100)):
        rows.append(one(bench, reading, stopped))
    bench.report.table(
        "1 KB published at 10 Hz: ms from publish() to the client's last byte, memory in MB (10^6 bytes), resident",
        ["pages", "stopped", "messages/s", "median", "p99", "most", "memory after 2 s", "at the end",
         "processor time a message, µs"],
        rows)
    lines = subprocess.run([bench.build / "bench_publish"], check=True, capture_output=True, text=True).stdout
    bench.report.table("publish(): ns for the caller, the clock's own included", ["", "median", "p99", "p99.9"],
                       [[name, *map(float, times)] for name, *times in (l.split("\t") for l in lines.splitlines())])


def one(bench, reading, stopped):
    seconds = 5 if bench.quick else 30
    port = free_port()
    with Server("push", [bench.build / "bench_push", "--port", port], port=port) as server:
        server.wait_until_up()
        before = processor_seconds(server.pid)
        clients = subprocess.Popen(
            [bench.build / "peer_push_clients", str(port), str(reading), str(stopped), str(seconds)],
            stdout=subprocess.PIPE, text=True)
        time.sleep(2)
        early = memory_mb(server.pid)[0]
        time.sleep(seconds - 2.5)
        late = memory_mb(server.pid)[0]
        busy = processor_seconds(server.pid) - before
        answer = clients.communicate()[0].split()
        if clients.returncode != 0:
            raise RuntimeError("the clients failed")
    count, middle, most_of_them, most = int(answer[0]), *map(float, answer[1:])
    return [reading, stopped, count / seconds, middle, most_of_them, most, early, late, busy / count * 1e6]
