"""Binary COPY rows as arrays."""

import struct

import numpy as np
import pytest

from surveys.copying import SIGNATURE, FixedRows, NotACopy

HEAD = SIGNATURE + struct.pack(">ii", 0, 0)
END = struct.pack(">h", -1)


def row(*values):
    return struct.pack(">h", len(values)) + b"".join(struct.pack(">ih", 2, value) for value in values)


def rows_of(stream, columns=2, chunk=7):
    sink = FixedRows(columns)
    for start in range(0, len(stream), chunk):
        assert sink.write(stream[start : start + chunk]) == len(stream[start : start + chunk])
    return sink.table()


def test_rows_come_out_whole_however_they_are_cut():
    stream = HEAD + row(1, -2) + row(300, 4) + END
    for chunk in (1, 7, 1000):
        table = rows_of(stream, chunk=chunk)
        assert table.tolist() == [[1, -2], [300, 4]]
        assert table.dtype == np.int16


def test_no_rows():
    assert rows_of(HEAD + END).shape == (0, 2)


@pytest.mark.parametrize(
    "stream",
    [
        b"",
        HEAD,
        b"x" * 40,
        HEAD + row(1, 2),
        HEAD + row(1, 2)[:-1] + END,
        HEAD + row(1, 2, 3) + END,
        HEAD + struct.pack(">h", 2) + struct.pack(">ih", 2, 1) + struct.pack(">ih", 4, 1) + END,
        HEAD + struct.pack(">h", 3) + struct.pack(">ih", 2, 1) * 2 + END,
    ],
)
def test_anything_else_is_refused(stream):
    with pytest.raises(NotACopy):
        rows_of(stream)
