"""Read PrefLib ballot files (.soi, .soc) line by line. Pure; a bad line is named by its number.

Header lines are `# NAME: value`; ballot lines are `count: a,b,c`, the options in the voter's order. `soi` ballots may
leave options out, `soc` ballots order all of them; neither has ties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

MOST_ALTERNATIVES = 200
MOST_VOTERS = 50_000_000
LONGEST_LINE = 10_000
_NAME = re.compile(r"ALTERNATIVE NAME ([0-9]{1,4})\Z")
_NUMBERS = {
    "NUMBER ALTERNATIVES": ("alternatives", "the number of alternatives", MOST_ALTERNATIVES),
    "NUMBER VOTERS": ("voters", "the number of voters", MOST_VOTERS),
    "NUMBER UNIQUE ORDERS": ("unique", "the number of unique orders", MOST_VOTERS),
}
_WHOLE = re.compile(r"[0-9]{1,9}\Z")


class BadBallots(ValueError):
    """The file cannot be read. `line` counts from 1; 0 means the file as a whole."""

    def __init__(self, line: int, reason: str) -> None:
        self.line = line
        self.reason = reason
        super().__init__(f"Line {line}: {reason}." if line else f"{reason}.")


@dataclass(frozen=True, slots=True)
class Ballot:
    """`count` voters gave exactly this order."""

    count: int
    order: tuple[int, ...]
    line: int


@dataclass(slots=True)
class BallotFile:
    """The header, known as soon as the first ballot is read, and the ballots one by one."""

    title: str = ""
    kind: str = ""
    names: dict[int, str] = field(default_factory=dict)
    alternatives: int = 0
    voters: int = 0
    unique: int | None = None
    ballots: Iterator[Ballot] = field(default_factory=lambda: iter(()))


def read_ballots(lines: Iterable[bytes]) -> BallotFile:
    """Read the header; `ballots` then streams the rest. Raises BadBallots, here or while streaming."""
    numbered = enumerate(lines, 1)
    file = BallotFile()
    for number, raw in numbered:
        text = _text(number, raw)
        if text.startswith("#"):
            _header(file, number, text)
        elif text:
            _complete(file, number)
            file.ballots = _ballots(file, number, text, numbered)
            return file
    raise BadBallots(0, "there is no ballot in this file")


def _text(number: int, raw: bytes) -> str:
    if len(raw) > LONGEST_LINE:
        raise BadBallots(number, f"longer than {LONGEST_LINE} bytes")
    try:
        return raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
    except UnicodeDecodeError:
        raise BadBallots(number, "not UTF-8 text") from None


def _header(file: BallotFile, number: int, text: str) -> None:
    name, colon, value = text[1:].partition(":")
    name, value = name.strip().upper(), value.strip()
    if not colon:
        return
    if name == "TITLE":
        file.title = value
    elif name == "DATA TYPE":
        if value not in ("soi", "soc"):
            raise BadBallots(number, f"data type “{value[:20]}”; only soi and soc can be read")
        file.kind = value
    elif name in _NUMBERS:
        field_name, what, most = _NUMBERS[name]
        setattr(file, field_name, _whole(number, value, what, most))
    elif match := _NAME.match(name):
        _name(file, number, int(match[1]), value)


def _name(file: BallotFile, number: int, option: int, name: str) -> None:
    if option in file.names:
        raise BadBallots(number, f"alternative {option} is named twice")
    if not name:
        raise BadBallots(number, f"alternative {option} has no name")
    file.names[option] = name


def _whole(number: int, text: str, what: str, most: int) -> int:
    if not _WHOLE.match(text) or not 1 <= int(text) <= most:
        raise BadBallots(number, f"{what} must be a whole number from 1 to {most}, not “{text[:20]}”")
    return int(text)


def _complete(file: BallotFile, number: int) -> None:
    """The header must be whole before the first ballot."""
    if not file.kind:
        raise BadBallots(number, "the header has no “# DATA TYPE: soi” (or soc) before the first ballot")
    if not file.alternatives:
        raise BadBallots(number, "the header has no “# NUMBER ALTERNATIVES” before the first ballot")
    if not file.voters:
        raise BadBallots(number, "the header has no “# NUMBER VOTERS” before the first ballot")
    missing = [option for option in range(1, file.alternatives + 1) if option not in file.names]
    if missing:
        raise BadBallots(number, f"the header does not name alternative {missing[0]}")
    if len(file.names) > file.alternatives:
        raise BadBallots(number, f"the header names more than {file.alternatives} alternatives")


def _ballots(file: BallotFile, number: int, text: str, rest: Iterator[tuple[int, bytes]]) -> Iterator[Ballot]:
    seen: set[tuple[int, ...]] = set()
    voters = 0
    while True:
        if text:
            ballot = _ballot(file, number, text)
            if ballot.order in seen:
                raise BadBallots(number, "this order stands in the file twice")
            seen.add(ballot.order)
            voters += ballot.count
            if voters > file.voters:
                raise BadBallots(number, f"more ballots than the {file.voters} voters of the header")
            yield ballot
        following = next(rest, None)
        if following is None:
            break
        number, text = following[0], _text(*following)
    if voters != file.voters:
        raise BadBallots(number, f"the file ends after {voters} ballots; its header says {file.voters}")
    if file.unique is not None and len(seen) != file.unique:
        raise BadBallots(number, f"the file has {len(seen)} different orders; its header says {file.unique}")


def _ballot(file: BallotFile, number: int, text: str) -> Ballot:
    if text.startswith("#"):
        raise BadBallots(number, "a header line after the first ballot")
    count, colon, options = text.partition(":")
    if not colon:
        raise BadBallots(number, "no colon; a ballot looks like “12: 3,1,2”")
    if "{" in options:
        raise BadBallots(number, "ties cannot be read; only strict orders")
    order = []
    for option in options.split(","):
        stripped = option.strip()
        if not _WHOLE.match(stripped) or not 1 <= int(stripped) <= file.alternatives:
            raise BadBallots(number, f"“{stripped[:20]}” is not one of the alternatives 1 to {file.alternatives}")
        order.append(int(stripped))
    if len(set(order)) != len(order):
        raise BadBallots(number, "an alternative stands in this order twice")
    if file.kind == "soc" and len(order) != file.alternatives:
        raise BadBallots(number, "an soc ballot orders every alternative")
    return Ballot(_whole(number, count.strip(), "the count", file.voters), tuple(order), number)
