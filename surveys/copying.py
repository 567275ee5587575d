"""Fixed-width rows of small whole numbers out of Postgres' binary COPY. Pure (numpy only).

The stream: an 11-byte signature, flags and extension length (4 bytes each), then for each row a 2-byte count of
fields and for each field a 4-byte length and its bytes; a count of -1 ends it. With only int2 columns that are never
NULL every row has the same width, so whole blocks become arrays without a loop.
"""

import numpy as np
from numpy.typing import NDArray

SIGNATURE = b"PGCOPY\n\xff\r\n\x00"
HEADER = len(SIGNATURE) + 8


class NotACopy(ValueError):
    """The stream is not what COPY BINARY of int2 columns looks like."""


class FixedRows:
    """A file to give to `copy_expert`; afterwards `table()` is all rows as one array."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self._stream = bytearray()
        self._row = np.dtype([("count", ">i2"), ("fields", [("length", ">i4"), ("value", ">i2")], (columns,))])

    def write(self, data: bytes) -> int:
        """Take what the server sends."""
        self._stream += data
        return len(data)

    def table(self) -> NDArray[np.int16]:
        """The rows as an array (rows, columns). Raises NotACopy."""
        data = memoryview(self._stream)
        if len(data) < HEADER + 2 or bytes(data[: len(SIGNATURE)]) != SIGNATURE:
            raise NotACopy("no COPY header")
        rows, rest = divmod(len(data) - HEADER - 2, self._row.itemsize)
        if rest or bytes(data[-2:]) != b"\xff\xff":
            raise NotACopy("the stream was cut")
        table = np.frombuffer(data, dtype=self._row, count=rows, offset=HEADER)
        if (table["count"] != self.columns).any() or (table["fields"]["length"] != 2).any():  # noqa: PLR2004
            raise NotACopy("a row of another width")
        values: NDArray[np.int16] = table["fields"]["value"].astype(np.int16)
        return values
