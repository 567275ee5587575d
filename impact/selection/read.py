"""Read a pool from a folder of two CSV files, in either of the two shapes that are about.

`categories.csv` + `respondents.csv` (columns category, feature, min, max: Flanigan et al.) or `features.csv` +
`candidates.csv` (feature, value, min, max: sortition-algorithms). Other columns are ignored.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from impact.selection.pool import Member, Pool, PoolRejected, Quota

SHAPES = (
    ("categories.csv", "respondents.csv", "category", "feature"),
    ("features.csv", "candidates.csv", "feature", "value"),
)
IDS = ("id", "nationbuilder_id", "external_id")


class FolderUnreadable(PoolRejected):
    """A file or a column is missing, or a bound is not a number."""


def read_pool(folder: Path, size: int, *, household: str = "") -> Pool:
    """The pool in `folder`; `household` names the column that holds addresses. Raises FolderUnreadable, PoolRejected.

    Ids come from a column id, nationbuilder_id or external_id, else they are row numbers.
    """
    for quota_name, people_name, feature, value in SHAPES:
        if (folder / quota_name).is_file():
            quotas = _quotas(folder / quota_name, feature, value)
            return Pool(_members(folder / people_name, quotas, household), quotas, size)
    names = " nor ".join(shape[0] for shape in SHAPES)
    message = f"{folder}: neither {names}"
    raise FolderUnreadable(message)


def _rows(path: Path, needed: Iterable[str]) -> list[dict[str, str]]:
    if not path.is_file():
        message = f"{path}: missing"
        raise FolderUnreadable(message)
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            header = reader.fieldnames or ()
            rows = [{name: (text or "").strip() for name, text in row.items() if name} for row in reader]
    except (UnicodeDecodeError, csv.Error) as problem:
        message = f"{path}: not a CSV file in UTF-8 ({problem})"
        raise FolderUnreadable(message) from problem
    absent = [name for name in needed if name not in header]
    if absent:
        message = f"{path}: no column {', '.join(absent)}"
        raise FolderUnreadable(message)
    return rows


def _quotas(path: Path, feature: str, value: str) -> tuple[Quota, ...]:
    quotas = []
    for number, row in enumerate(_rows(path, (feature, value, "min", "max")), start=2):
        try:
            quotas.append(Quota(row[feature], row[value], int(row["min"]), int(row["max"])))
        except ValueError as problem:
            message = f"{path}, line {number}: min and max have to be whole numbers"
            raise FolderUnreadable(message) from problem
    return tuple(quotas)


def _members(path: Path, quotas: tuple[Quota, ...], household: str) -> tuple[Member, ...]:
    features = tuple(dict.fromkeys(quota.feature for quota in quotas))
    rows = _rows(path, (*features, household) if household else features)
    identified = next((name for name in IDS if rows and name in rows[0]), None)
    width = len(str(len(rows)))
    return tuple(
        Member(
            id=row[identified] if identified else f"{number:0{width}d}",
            values={feature: row[feature] for feature in features},
            household=row[household] if household else "",
        )
        for number, row in enumerate(rows, start=1)
    )
