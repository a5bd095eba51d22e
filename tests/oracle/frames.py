"""What the calls draw: Plotly's sample data, selections of it, and small frames written by hand."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import plotly.express as px


MISSING = "(missing)"  # in CSV, where an empty text is one too


def _samples():
    names = ("gapminder iris tips stocks medals_long medals_wide election wind carshare experiment").split()
    return {name: getattr(px.data, name)() for name in names}


def _selections(samples):
    gapminder, iris, tips = samples["gapminder"], samples["iris"], samples["tips"]
    in_2007 = gapminder[gapminder.year == 2007]
    return {
        "gapminder07": in_2007,
        "europe07": in_2007[(in_2007.continent == "Europe") & (in_2007["pop"] > 2e6)],
        "canada": gapminder[gapminder.country == "Canada"],
        "oceania": gapminder[gapminder.continent == "Oceania"],
        "gapminder_dates": px.data.gapminder(datetimes=True).query("continent == 'Oceania'"),
        "stocks_dates": px.data.stocks(datetimes=True),
        "stocks_prices": samples["stocks"].drop(columns="date"),
        "medals_counts": samples["medals_wide"].drop(columns="nation"),
        "experiment_numbers": samples["experiment"][["experiment_1", "experiment_2", "experiment_3"]],
        # pandas leaves rows of equal values in any order when it sorts.
        "bills": tips.drop_duplicates("total_bill").drop_duplicates("tip"),
        "tips_of_iris": pd.DataFrame({"other": np.round(iris.petal_width * 2, 3)}),
    }


def _by_hand():
    return {
        "colored": pd.DataFrame({"x": [1, 2, 3, 4], "y": [4, 3, 2, 1],
                                 "shade": ["red", "#00f", "red", "black"]}),
        "measures": pd.DataFrame({
            "x": [1.0, 2.0, 3.5, 4.0], "y": [2.0, 1.5, 4.0, 3.0], "z": [1, 2, 4, 8],
            "ex": [0.1, 0.2, 0.1, 0.3], "exm": [0.2, 0.1, 0.3, 0.1],
            "ey": [0.5, 0.4, 0.3, 0.2], "eym": [0.1, 0.2, 0.3, 0.4],
            "ez": [0.3, 0.3, 0.2, 0.2], "ezm": [0.1, 0.1, 0.2, 0.2],
            "kind": ["a", "b", "a", "b"]}),
        "gaps": pd.DataFrame({
            "x": [1.0, 2.0, None, 4.0, 5.0, 6.5], "y": [2.5, None, 3.5, 1.0, 4.5, 5.0],
            "amount": [10, 20, 30, 40, 50, 60], "kind": ["a", None, "b", "a", "b", "a"],
            "when": pd.to_datetime(["2024-01-01", "2024-01-03", None, "2024-01-04", "2024-02-01",
                                    "2024-02-29"])}),
        "flags": pd.DataFrame({"n": [1, 2, 3, 4, 5], "on": [True, False, True, True, False],
                               "value": [1.5, 2.0, 2.5, 1e-5, 1e20]}),
        "visits": pd.DataFrame({
            "when": pd.to_datetime(["2024-03-01 08:30:00", "2024-03-01 12:00:00", "2024-03-02 08:30:00",
                                    "2024-03-02 23:59:59.500", "2024-03-04 00:00:00"],
                                   format="ISO8601"),
            "count": [12, 30, 8, 44, 5], "place": ["museum", "park", "museum", "park", "museum"]}),
        "tasks": pd.DataFrame({
            "task": ["Dig", "Build", "Paint"], "who": ["Ann", "Bob", "Ann"], "done": [50, 25, 75],
            "start": ["2024-01-01", "2024-03-05", "2024-02-20"],
            "finish": ["2024-02-28", "2024-04-15", "2024-05-30"]}),
        "stages": pd.DataFrame({
            "stage": ["Visit", "Download", "Request", "Visit", "Download", "Request"],
            "number": [39, 27, 20, 52, 36, 18], "rank": [1, 2, 3, 1, 2, 3],
            "office": ["Montreal", "Montreal", "Montreal", "Toronto", "Toronto", "Toronto"]}),
        "stages_wide": pd.DataFrame({"stage": ["Visit", "Download"], "Montreal": [39, 27], "Toronto": [52, 36]}),
        "family": pd.DataFrame({
            "character": ["Eve", "Cain", "Seth", "Enos", "Noam", "Abel"],
            "parent": ["", "Eve", "Eve", "Seth", "Seth", "Eve"],
            "value": [40, 14, 12, 5, 4, 6], "id": ["Eve", "Cain", "Seth", "Enos", "Noam", "Abel"]}),
        "sectors": pd.DataFrame({
            "vendor": ["A", "B", "C", "D", "E", "F", "G", None],
            "sector": ["Tech", "Tech", "Finance", "Finance", "Tech", "Tech", "Finance", "Other"],
            "region": ["North", "North", "North", "North", "South", "South", "South", "South"],
            "sales": [1, 3, 2, 4, 2, 2, 1, 4]}),
        "districts": pd.DataFrame({
            "name": ["one", "two", "three"], "value": [1, 5, 12], "kind": ["a", "b", "a"],
            "lat": [45.5, 45.6, 45.7], "lon": [-73.6, -73.5, -73.7]}),
        "single": pd.DataFrame({"a": [1.5], "b": [2], "c": ["only"]}),
    }


def _indexed():
    return {"stocks_indexed": px.data.stocks(indexed=True), "medals_indexed": px.data.medals_wide(indexed=True)}


def _square(name, x):
    ring = [[x, 45.0], [x + 1, 45.0], [x + 1, 46.0], [x, 46.0], [x, 45.0]]
    return {"type": "Feature", "id": name, "properties": {"name": name, "district": "district " + name},
            "geometry": {"type": "Polygon", "coordinates": [ring]}}


squares = {"type": "FeatureCollection",
           "features": [_square(name, -74.0 + i) for i, name in enumerate(["one", "two", "three"])]}

matrices = {
    "ramp": np.arange(12).reshape(3, 4) * 0.75 + 0.5,
    "bytes_2d": (np.arange(15).reshape(3, 5) * 16).astype(np.uint8),
    "mask": np.array([[True, False, True], [False, True, True]]),
    "rgb": (np.arange(36).reshape(3, 4, 3) * 7).astype(np.uint8),
    "rgba": (np.arange(32).reshape(2, 4, 4) * 8 + 3).astype(np.uint8),
    "volume": np.arange(24).reshape(4, 2, 3) * 1.5,
    "volume4": np.arange(48).reshape(2, 4, 2, 3) * 0.5,
}


def frames():
    """Every frame without an index of its own, by name."""
    samples = _samples()
    return {**samples, **_selections(samples), **_by_hand()}


def names():
    """What a call may name."""
    return {"px": px, "squares": squares, **matrices, **frames(), **_indexed()}


def types(frame):
    """The C++ type of each column whose values alone would not say it."""
    given = {}
    for name, column in frame.items():
        if pd.api.types.is_datetime64_any_dtype(column.dtype):
            given[name] = "timestamp"
        elif not pd.api.types.is_bool_dtype(column.dtype) and not pd.api.types.is_numeric_dtype(column.dtype):
            given[name] = "text"
        elif pd.api.types.is_float_dtype(column.dtype):
            given[name] = "number"
    return given


def write(folder):
    """Each frame as CSV beside its types, the matrices and shapes as JSON."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in frames().items():
        frame.to_csv(folder / f"{name}.csv", index=False, na_rep=MISSING)
        (folder / f"{name}.types.json").write_text(json.dumps(types(frame)))
    for name, matrix in matrices.items():
        as_json = {"dtype": str(matrix.dtype), "shape": matrix.shape, "values": matrix.astype(float).ravel().tolist()}
        (folder / f"{name}.json").write_text(json.dumps(as_json))
    (folder / "squares.json").write_text(json.dumps(squares))
