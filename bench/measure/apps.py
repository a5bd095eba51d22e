"""The apps of bench/apps on either side, and the peers, as running servers."""

import csv
import json
import os

from measure.process import Server, free_port

# The best of what "workers" tries (bench/README.md has the numbers).
DASH_WORKERS = ("--workers", "2", "--worker-class", "gthread", "--threads", "4")

BODIES = {
    "echo": {
        "output": "out.children",
        "outputs": {"id": "out", "property": "children"},
        "inputs": [{"id": "in", "property": "value", "value": "hello"}],
        "changedPropIds": ["in.value"],
        "parsedChangedPropsIds": ["in.value"],
    },
    "gapminder": {
        "output": "graph-content.figure",
        "outputs": {"id": "graph-content", "property": "figure"},
        "inputs": [{"id": "dropdown-selection", "property": "value", "value": "Canada"}],
        "changedPropIds": ["dropdown-selection.value"],
        "parsedChangedPropsIds": ["dropdown-selection.value"],
    },
    "points": {
        "output": "graph.figure",
        "outputs": {"id": "graph", "property": "figure"},
        "inputs": [{"id": "draw", "property": "n_clicks", "value": 1}],
        "changedPropIds": ["draw.n_clicks"],
        "parsedChangedPropsIds": ["draw.n_clicks"],
    },
}


class Apps:
    """Starts servers; knows where their programs and data are."""

    def __init__(self, here, build):
        self.here, self.build = here, build
        data = here.parent / "examples" / "data" / "gapminder.csv"
        self.data = {"BENCH_GAPMINDER_CSV": str(data), "BENCH_TABLE_CSV": str(self._table(data))}
        self.bodies = {}
        for name, body in BODIES.items():
            self.bodies[name] = build / f"{name}.request.json"
            self.bodies[name].write_text(json.dumps(body, separators=(",", ":")))

    def _table(self, data):
        """10,000 rows of the first six columns of Gapminder, again and again."""
        with data.open(newline="") as file:
            head, *rows = (row[:6] for row in csv.reader(file))
        path = self.build / "table.csv"
        with path.open("w", newline="") as file:
            csv.writer(file).writerows([head, *(rows[i % len(rows)] for i in range(10_000))])
        return path

    def cdash(self, app, environment=None, name="cdash", port=None, arguments=()):
        command = [self.build / f"bench_{app}", "--port", port or 0, *arguments]
        return Server(name, command, {**self.data, **(environment or {})}, port)

    def dash(self, app, environment=None, name="Dash", workers=DASH_WORKERS, is_async=False, port=None):
        port = port or free_port()
        extra = {"PYTHONPATH": str(self.build / "venv" / "async")} if is_async else {}
        command = [self.build / "venv" / "bin" / "gunicorn", *workers, "--bind", f"127.0.0.1:{port}",
                   "--keep-alive", "75", "--log-level", "critical", "--pythonpath", self.here / "apps", f"{app}:server"]
        return Server(name, command, {**self.data, **extra, **(environment or {})}, port, cwd=self.build)

    def stock(self, reply=None):
        return Server("stock Beast", [self.build / "peer_beast_stock", *(["fixed", reply] if reply else ["echo"])])

    def epoll(self, reply):
        return Server("epoll by hand", [self.build / "peer_epoll", reply])


def versions(build):
    """What the Python side consists of, in one line."""
    text = os.popen(f"{build}/venv/bin/python -c 'import sys, importlib.metadata as m; "
                    "print(sys.version.split()[0], *[m.version(p) for p in (\"dash\", \"gunicorn\", \"plotly\", \"pandas\")])'").read()
    python, dash, gunicorn, plotly, pandas = text.split()
    return f"Python {python}, Dash {dash}, gunicorn {gunicorn}, plotly {plotly}, pandas {pandas}"
