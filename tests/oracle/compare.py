"""Says in which values two figures differ, whatever way the values travel in."""

import base64
import io
import math
import re

import numpy as np
from PIL import Image

RELATIVE, ABSOLUTE = 1e-9, 1e-12
_DATE = re.compile(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?$")
_PNG = "data:image/png;base64,"


def plain(value):
    """Typed arrays as lists, images as their pixels, dates in their shortest form, NaN as None, no empty objects."""
    if isinstance(value, dict):
        if "bdata" in value and "dtype" in value:
            return plain(_array(value).tolist())
        return {key: plain(item) for key, item in value.items() if item != {}}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, str):
        if value.startswith(_PNG):
            pixels = np.asarray(Image.open(io.BytesIO(base64.b64decode(value[len(_PNG):]))))
            return {"pixels": pixels.tolist()}
        if _DATE.match(value):
            return _shortest(value)
    return value


def _array(typed):
    values = np.frombuffer(base64.b64decode(typed["bdata"]), dtype=typed["dtype"])
    shape = typed.get("shape")
    return values.reshape([int(size) for size in str(shape).split(",")]) if shape else values


def _shortest(date):
    date = date.replace(" ", "T")
    if "." in date:
        date = date.rstrip("0").rstrip(".")
    return date.removesuffix("T00:00:00")


def differences(wanted, found, path=""):
    """Lines that say where `found` is not as `wanted`."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in [*wanted, *(key for key in found if key not in wanted)]:
            here = f"{path}.{key}" if path else key
            if key not in found:
                yield f"{here}: missing, px has {_short(wanted[key])}"
            elif key not in wanted:
                yield f"{here}: {_short(found[key])}, px has nothing there"
            else:
                yield from differences(wanted[key], found[key], here)
    elif isinstance(wanted, list) and isinstance(found, list):
        if len(wanted) != len(found):
            yield f"{path}: {len(found)} values {_short(found)}, px has {len(wanted)}: {_short(wanted)}"
            return
        for index, (one, other) in enumerate(zip(wanted, found)):
            first = next(differences(one, other, f"{path}[{index}]"), None)
            if first is None:
                continue
            yield first
            if not isinstance(one, (dict, list)):
                return  # the first of a list of numbers or texts is enough
            yield from list(differences(one, other, f"{path}[{index}]"))[1:]
    elif not _same(wanted, found):
        yield f"{path}: {_short(found)}, px has {_short(wanted)}"


def _same(one, other):
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or math.isclose(one, other, rel_tol=RELATIVE, abs_tol=ABSOLUTE)
    return type(one) is type(other) and one == other


def _short(value):
    text = repr(value)
    return text if len(text) <= 120 else text[:117] + "…"
