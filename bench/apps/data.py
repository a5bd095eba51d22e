"""What data.cpp does, with pandas: data.py csv <file> | group <rows>; prints JSON."""

import json
import re
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

DISTRICTS = ["north", "south", "east", "west", "centre", "harbour", "old town", "airport"]


def status(name):
    return int(re.search(rf"^{name}:\s+(\d+)", Path("/proc/self/status").read_text(), re.M)[1]) * 1024


def csv(path):
    before = status("VmRSS")
    start, busy = time.perf_counter(), time.process_time()
    df = pd.read_csv(path)
    seconds, processor = time.perf_counter() - start, time.process_time() - busy
    print(json.dumps({"seconds": seconds, "processor": processor, "rows": len(df), "resident": status("VmRSS") - before,
                      "peak": status("VmHWM") - before}))


def table(rows):
    i = np.arange(rows, dtype=np.uint64)
    mixed = (i * np.uint64(2654435761)) & np.uint64(0xFFFFFFFF)
    districts = np.array(DISTRICTS, dtype=object)[(mixed % np.uint64(1009) % np.uint64(8)).astype(np.int64)]
    return pd.DataFrame({"value": mixed / 4294967296.0, "year": 1950 + (i * np.uint64(7) % np.uint64(60)).astype(np.int64),
                         "district": pd.Series(districts, dtype="str")})


def timed(work):
    start, busy = time.perf_counter(), time.process_time()
    result = work()
    return {"seconds": time.perf_counter() - start, "processor": time.process_time() - busy, "check": float(result.sum())}


def group(rows):
    df = table(rows)
    coded = df.assign(district=df["district"].astype("category"))

    def by_text(df):
        return df[(df["value"] > 0.25) & (df["year"] >= 1980)].groupby("district", observed=True)["value"].sum()

    def by_number(df):
        return df[(df["district"] != "airport") & (df["value"] <= 0.75)].groupby("year")["value"].sum()

    print(json.dumps({
        "by text": timed(lambda: by_text(df)),
        "by text, as category": timed(lambda: by_text(coded)),
        "by whole number": timed(lambda: by_number(df)),
        "by whole number, text as category": timed(lambda: by_number(coded)),
    }))


if __name__ == "__main__":
    {"csv": csv, "group": lambda rows: group(int(rows))}[sys.argv[1]](sys.argv[2])
