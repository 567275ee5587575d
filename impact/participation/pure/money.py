"""Payment offers as a file for finance. Cells that a spreadsheet would take for a formula are made harmless."""

import csv
import io
from collections.abc import Iterable

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: str) -> str:
    """The text with an apostrophe before whatever a spreadsheet would run (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell


def csv_file(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Comma-separated values with a first row of heads."""
    sink = io.StringIO()
    writer = csv.writer(sink)
    writer.writerow([harmless(head) for head in heads])
    for row in rows:
        writer.writerow([harmless(str(cell)) for cell in row])
    return sink.getvalue()
