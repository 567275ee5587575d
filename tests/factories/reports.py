"""Surveys and counts made up for the tests of reports: plain objects with the shape of the survey's door."""

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

PERSPECTIVES = {1: "Draws on care", 2: "Unpaid carer", 3: "Works in social care", 4: "Provider", 0: "Not said"}


@dataclass(frozen=True, slots=True)
class FakeOption:
    code: int
    slug: str
    labels: dict[str, str]
    priority: str = ""


@dataclass(frozen=True, slots=True)
class FakeGroup:
    number: int
    slug: str
    labels: dict[str, str]


@dataclass(frozen=True, slots=True)
class FakeFacts:
    slug: str = "invented"
    title: dict[str, str] = field(default_factory=lambda: {"en": "Invented survey", "cy": "Arolwg dychmygol"})
    source_kind: str = "example"
    opens_at: datetime | None = datetime(2026, 1, 5, 9, tzinfo=UTC)
    closes_at: datetime | None = datetime(2026, 2, 27, 17, tzinfo=UTC)
    choose: int = 3
    options: tuple[FakeOption, ...] = ()
    groups: tuple[FakeGroup, ...] = ()
    public_id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One invented answer: a main group (0 not said), every group named, and what was chosen."""

    main: int
    ordered: tuple[int, ...] = ()
    also: tuple[int, ...] = ()
    named: tuple[int, ...] = ()


@dataclass(slots=True)
class FakeTally:
    submitted: int = 0
    main_base: dict[int, int] = field(default_factory=dict)
    any_base: dict[int, int] = field(default_factory=dict)
    ordered: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)
    shared: dict[tuple[int, int], dict[tuple[int, int], int]] = field(default_factory=dict)
    named_any: dict[tuple[int, int], int] = field(default_factory=dict)
    all_ordered: int = 0
    part_ordered: int = 0
    not_ordered: int = 0
    nothing_chosen: int = 0


def facts(*, options: int = 4, groups: Sequence[int] = (1, 2, 3), choose: int = 3, **given: object) -> FakeFacts:
    """A survey with so many options and these groups."""
    return FakeFacts(
        choose=choose,
        options=tuple(
            FakeOption(code, f"option-{code}", {"en": f"Option {code}", "cy": f"Dewis {code}"})
            for code in range(1, options + 1)
        ),
        groups=tuple(
            FakeGroup(number, f"group-{number}", {"en": PERSPECTIVES.get(number, f"Group {number}")})
            for number in groups
        ),
        **given,  # type: ignore[arg-type]
    )


def tally(ballots: Iterable[Ballot], *, choose: int = 3) -> FakeTally:
    """Count ballots one by one, the plain way."""
    result = FakeTally()
    main, named, named_any = Counter(), Counter(), Counter()  # type: ignore[var-annotated]
    ordered: dict[tuple[int, int], list[int]] = {}
    for ballot in ballots:
        result.submitted += 1
        chosen = len(ballot.ordered) + len(ballot.also)
        if not chosen:
            result.nothing_chosen += 1
            continue
        main[ballot.main] += 1
        groups = set(ballot.named) | ({ballot.main} if ballot.main else set())
        named.update(groups)
        named_any.update((group, code) for group in groups for code in (*ballot.ordered, *ballot.also))
        for position, code in enumerate(ballot.ordered):
            ordered.setdefault((ballot.main, code), [0] * choose)[position] += 1
        run = (len(ballot.ordered) + 1, chosen)
        for code in ballot.also:
            runs = result.shared.setdefault((ballot.main, code), {})
            runs[run] = runs.get(run, 0) + 1
        kind = "all_ordered" if not ballot.also else "part_ordered" if ballot.ordered else "not_ordered"
        setattr(result, kind, getattr(result, kind) + 1)
    result.main_base, result.any_base, result.named_any = dict(main), dict(named), dict(named_any)
    result.ordered = {key: tuple(positions) for key, positions in ordered.items()}
    return result
