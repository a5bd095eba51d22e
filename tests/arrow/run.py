#!/usr/bin/env python3
"""Exchanges frames with pyarrow and pandas in one process, and compares what comes back: run.py LIBRARY"""

import ctypes
import gc
import io
import json
import math
import sys
import unittest

import numpy
import pandas
import pyarrow

LIBRARY = None
WORDS = 10  # no struct of the interface is larger than ten pointers


class Refused(Exception):
    pass


class Struct:
    """Memory for one of the interface's structs."""

    def __init__(self):
        self.memory = (ctypes.c_void_p * WORDS)()
        self.address = ctypes.addressof(self.memory)


def answer():
    return LIBRARY.exchange_answer().decode()


def call(function, *arguments):
    if function(*(ctypes.c_void_p(a.address) if isinstance(a, Struct) else a for a in arguments)):
        raise Refused(answer())


def stream_of(table):
    struct = Struct()
    table.to_reader()._export_to_c(struct.address)
    return struct


def table_from(struct):
    return pyarrow.RecordBatchReader._import_from_c(struct.address).read_all()


def through_stream(table, plain_text=0):
    back = Struct()
    call(LIBRARY.exchange_stream, stream_of(table), back, plain_text)
    return table_from(back)


def through_batch(batch, plain_text=0):
    schema, array, out_schema, out_array = Struct(), Struct(), Struct(), Struct()
    batch._export_to_c(array.address, schema.address)
    call(LIBRARY.exchange_batch, schema, array, out_schema, out_array, plain_text)
    return pyarrow.RecordBatch._import_from_c(out_array.address, out_schema.address)


def values(table, name="x"):
    """The column as Python has it, dictionaries read through."""
    return table.column(name).to_pylist()


def column(values, kind):
    return pyarrow.table({"x": pyarrow.array(values, kind)})


def json_of(table, split=0):
    call(LIBRARY.exchange_to_json, stream_of(table), split)
    return answer()


class Exchange(unittest.TestCase):
    def check(self, values_in, kind, wanted=None):
        table = column(values_in, kind)
        wanted = values_in if wanted is None else wanted
        for plain_text in (0, 1):
            with self.subTest(kind=str(kind), plain_text=plain_text):
                self.assertEqual(values(through_stream(table, plain_text)), wanted)
        sliced = pyarrow.concat_tables([column(values_in[:1] * 3 + values_in, kind)]).slice(3)
        self.assertEqual(values(through_stream(sliced)), wanted, f"{kind}, from row 3 on")

    def test_numbers(self):
        self.check([1.5, None, -0.0, 1e300], pyarrow.float64())
        self.check([1.5, None, -2.0], pyarrow.float32())
        for kind in (pyarrow.int8(), pyarrow.int16(), pyarrow.int32(), pyarrow.int64(), pyarrow.uint8(),
                     pyarrow.uint16(), pyarrow.uint32(), pyarrow.uint64()):
            self.check([1, None, 100], kind)
        self.check([2**63 - 1, -(2**63), None], pyarrow.int64())

    def test_bools(self):
        self.check([True, None, False] * 5, pyarrow.bool_())

    def test_texts(self):
        texts = ["SF", None, "", "a text of more than twelve bytes", "SF"]
        for kind in (pyarrow.string(), pyarrow.large_string(), pyarrow.string_view(),
                     pyarrow.dictionary(pyarrow.int8(), pyarrow.string()),
                     pyarrow.dictionary(pyarrow.int32(), pyarrow.large_string())):
            self.check(texts, kind)

    def test_dictionaries_of_numbers(self):
        for kind in (pyarrow.float64(), pyarrow.int32()):
            table = pyarrow.table({"x": pyarrow.array([3, None, 3, 4], kind).dictionary_encode()})
            self.assertEqual(values(through_stream(table)), [3, None, 3, 4])

    def test_decimals(self):
        from decimal import Decimal

        self.check([Decimal("1.25"), None, Decimal("-3.50")], pyarrow.decimal128(20, 2), [1.25, None, -3.5])

    def test_times(self):
        wanted = [pandas.Timestamp("2015-02-17 08:30:00"), None, pandas.Timestamp("1969-12-31 23:59:59")]
        for unit in ("s", "ms", "us", "ns"):
            for zone in (None, "UTC"):
                kind = pyarrow.timestamp(unit, zone)
                table = column([None if t is None else t.tz_localize(zone) for t in wanted], kind)
                self.assertEqual(values(through_stream(table)), wanted, str(kind))

    def test_dates(self):
        import datetime

        days = [datetime.date(2015, 2, 17), None, datetime.date(1900, 1, 1)]
        wanted = [None if d is None else pandas.Timestamp(d) for d in days]
        for kind in (pyarrow.date32(), pyarrow.date64()):
            self.assertEqual(values(through_stream(column(days, kind))), wanted)

    def test_no_rows(self):
        for kind in (pyarrow.float64(), pyarrow.int32(), pyarrow.string(), pyarrow.bool_(),
                     pyarrow.dictionary(pyarrow.int8(), pyarrow.string())):
            self.assertEqual(through_stream(column([], kind)).num_rows, 0)

    def test_batches_are_put_together(self):
        parts = [pyarrow.table({"x": [1, None], "y": ["a", "b"]}), pyarrow.table({"x": [3], "y": ["b"]})]
        back = through_stream(pyarrow.concat_tables(parts))
        self.assertEqual(back.to_pylist(), [{"x": 1, "y": "a"}, {"x": None, "y": "b"}, {"x": 3, "y": "b"}])

    def test_record_batch(self):
        batch = pyarrow.record_batch({"x": [1.5, None], "y": ["a", "b"]})
        self.assertEqual(through_batch(batch).to_pylist(), batch.to_pylist())
        self.assertEqual(through_batch(batch.slice(1), 1).to_pylist(), batch.slice(1).to_pylist())

    def test_numbers_are_not_copied(self):
        for array in (pyarrow.array(numpy.arange(1000.0)), pyarrow.array(range(1000), pyarrow.int64()),
                      pyarrow.array(range(1000), pyarrow.timestamp("ns"))):
            back = through_batch(pyarrow.record_batch({"x": array}))
            self.assertEqual(back.column("x").buffers()[1].address, array.buffers()[1].address)

    def test_memory_is_given_back(self):
        before = pyarrow.total_allocated_bytes()
        table = pyarrow.table({"x": pyarrow.array(range(100_000), pyarrow.int64()),
                               "y": pyarrow.array([str(i % 7) for i in range(100_000)])})
        back = through_stream(table)
        del table
        self.assertEqual(back.column("x")[99_999].as_py(), 99_999)
        del back
        gc.collect()
        self.assertEqual(pyarrow.total_allocated_bytes(), before)

    def test_what_comes_back_is_valid(self):
        table = through_stream(pyarrow.table({"x": [1.5, None], "n": [1, None], "t": ["a", None], "b": [True, None]}))
        table.validate(full=True)
        self.assertEqual(str(table.schema.field("t").type), "dictionary<values=large_string, indices=int32, ordered=0>")

    def test_refusals_name_the_column(self):
        with self.assertRaisesRegex(Refused, r'^cdash: column "x" of the Arrow data holds lists \(format "\+l"\)'):
            through_stream(pyarrow.table({"x": [[1, 2]]}))
        with self.assertRaisesRegex(Refused, r'^cdash: column "x" of the Arrow data holds timestamps in the time zone'):
            through_stream(column([pandas.Timestamp("2015-02-17", tz="Europe/Paris")],
                                  pyarrow.timestamp("ns", "Europe/Paris")))


class Text(unittest.TestCase):
    FRAME = pandas.DataFrame({"x": [1.0, None, 0.1], "n": [1, 2, 3], "t": ["a", None, 'say "hi"\n, é'],
                              "b": [True, False, True]})

    def test_pandas_reads_the_json(self):
        table = pyarrow.Table.from_pandas(self.FRAME)
        for split, orient in ((0, "records"), (1, "split")):
            back = pandas.read_json(io.StringIO(json_of(table, split)), orient=orient)
            pandas.testing.assert_frame_equal(back, self.FRAME)

    def test_the_json_of_pandas_is_read(self):
        for orient in ("records", "split"):
            back = Struct()
            call(LIBRARY.exchange_from_json, self.FRAME.to_json(orient=orient).encode(), back)
            self.assertEqual(json.loads(table_from(back).to_pandas().to_json(orient="records")),
                             json.loads(self.FRAME.to_json(orient="records")))

    def test_pandas_reads_the_csv(self):
        call(LIBRARY.exchange_to_csv, stream_of(pyarrow.Table.from_pandas(self.FRAME)))
        pandas.testing.assert_frame_equal(pandas.read_csv(io.StringIO(answer())), self.FRAME)


class Reductions(unittest.TestCase):
    def check(self, series):
        call(LIBRARY.exchange_reductions, stream_of(pyarrow.Table.from_pandas(series.to_frame("x"))))
        found = [math.nan if text == "null" else float(text) for text in answer().split()]
        wanted = [series.count(), series.min(), series.max(), series.sum(), series.mean(), series.std(),
                  series.quantile(0.1), series.quantile(0.25), series.median(), series.quantile(0.999)]
        for what, ours, theirs in zip("count min max sum mean std q0.1 q0.25 median q0.999".split(), found, wanted):
            if math.isnan(theirs):
                self.assertTrue(math.isnan(ours), what)
            else:
                self.assertLessEqual(abs(ours - theirs), 1e-14 * abs(theirs), f"{what} of {len(series)}")

    def test_doubles(self):
        random = numpy.random.default_rng(1)
        for size in (1, 2, 7, 8, 100, 129, 1000, 100_003):
            numbers = pandas.Series(random.lognormal(0, 5, size))
            self.check(numbers)
            if size > 2:
                self.check(numbers.mask(random.random(size) < 0.3))

    def test_integers(self):
        random = numpy.random.default_rng(2)
        for size in (1, 2, 9, 1000, 100_003):
            self.check(pandas.Series(random.integers(0, 10**6, size)))

    def test_the_sum_of_doubles_has_the_very_bits(self):
        numbers = pandas.Series(numpy.random.default_rng(3).normal(size=1_000_003))
        call(LIBRARY.exchange_reductions, stream_of(pyarrow.Table.from_pandas(numbers.to_frame("x"))))
        self.assertEqual(float(answer().split()[3]), float(numpy.sum(numbers.to_numpy())))

    def test_value_counts(self):
        random = numpy.random.default_rng(4)
        for series in (pandas.Series(random.integers(0, 50, 10_000)), pandas.Series(random.integers(0, 50, 10_000) / 4),
                       pandas.Series(random.choice(["a", "b", None, "c"], 10_000))):
            back = Struct()
            call(LIBRARY.exchange_value_counts, stream_of(pyarrow.Table.from_pandas(series.to_frame("x"))), back)
            rows = table_from(back).to_pylist()
            self.assertEqual({row["value"]: row["count"] for row in rows}, series.value_counts().to_dict())
            counts = [row["count"] for row in rows]
            self.assertEqual(counts, sorted(counts, reverse=True))


if __name__ == "__main__":
    LIBRARY = ctypes.CDLL(sys.argv.pop(1))
    LIBRARY.exchange_answer.restype = ctypes.c_char_p
    result = unittest.main(exit=False).result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed or not result.testsRun else 0)
