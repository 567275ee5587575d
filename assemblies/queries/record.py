"""The public record of a random selection: what everybody may read, and nothing that tells who is who."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from assemblies.enums import Feature
from assemblies.models import Assembly
from assemblies.queries.pool import labels
from assemblies.queries.seats import per_hundred
from impact.participation.models import PoolMember, Selection
from impact.privacy.rounding import rounded, shown


@dataclass(frozen=True, slots=True)
class Needed:
    """One value of one feature: people needed, its share among those who signed up and in the population."""

    label: str
    minimum: int
    maximum: int
    signed_up: str
    population: str
    reason: str
    set_by: str


@dataclass(frozen=True, slots=True)
class NeededTable:
    """One feature."""

    title: str
    rows: tuple[Needed, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """One selection as the page shows it."""

    selection: Selection
    planned: Any
    outcome: Any
    tables: tuple[NeededTable, ...]
    figures: dict[str, str]
    curve: tuple[tuple[str, float, str], ...]
    replaced: int
    panel_number: int


def records_of(assembly: Assembly) -> tuple[Record, ...]:
    """Every selection of an Assembly, the newest first; those set aside stay, with their reasons."""
    found = Selection.objects.filter(subject=assembly.public_id).order_by("-number")
    return tuple(_record(assembly, selection) for selection in found.select_related("lottery", "outcome"))


def hashes_of(selection: Selection) -> list[str]:
    """The check sums of all rows, in the order of numbers."""
    return list(PoolMember.objects.filter(selection=selection).order_by("number").values_list("row_hash", flat=True))


def _record(assembly: Assembly, selection: Selection) -> Record:
    lottery, outcome = getattr(selection, "lottery", None), getattr(selection, "outcome", None)
    figures = lottery.figures if lottery else {}
    return Record(
        selection=selection,
        planned=lottery,
        outcome=outcome,
        tables=_tables(assembly, selection),
        figures={name: per_hundred(figures[name]) for name in ("minimum", "bound", "maximum") if name in figures}
        | ({"gini": f"{figures['gini']:.3f}", "panels": f"{figures['panels']:,}"} if figures else {}),
        curve=tuple(
            _step(place, part, figures["curve"]) for place, part in enumerate(figures.get("curve", []), start=1)
        ),
        replaced=selection.replacements.count(),
        panel_number=outcome.panel_index + 1 if outcome else 0,
    )


def _step(place: int, chance: float, curve: list[float]) -> tuple[str, float, str]:
    whole = len(curve)
    label = f"{100 * (place - 1) // whole}–{100 * place // whole} %"
    return label, chance, per_hundred(chance)


def _tables(assembly: Assembly, selection: Selection) -> tuple[NeededTable, ...]:
    words = labels(assembly)
    counted: Counter[tuple[str, str]] = Counter()
    for values in PoolMember.objects.filter(selection=selection).values_list("values", flat=True):
        counted.update(values.items())
    tables = []
    for feature in Feature:
        quotas = [quota for quota in selection.quotas if quota["feature"] == feature and quota["reason"]]
        if not quotas:
            continue
        rows = [_needed(quota, words, counted, selection.pool_size) for quota in quotas]
        tables.append(NeededTable(str(feature.label), tuple(rows)))
    return tuple(tables)


def _needed(
    quota: dict[str, Any], words: dict[tuple[str, str], str], counted: Counter[tuple[str, str]], pool: int
) -> Needed:
    key = (quota["feature"], quota["value"])
    count, base = shown(counted[key]), rounded(pool)
    share = f"{round(100 * count / base)} %" if count is not None and base else "[c]"
    population = quota["population"]
    return Needed(
        label=words.get(key, quota["label"]),
        minimum=quota["minimum"],
        maximum=quota["maximum"],
        signed_up=share,
        population=f"{population:g} %" if population is not None else "",
        reason=quota["reason"],
        set_by=quota["set_by"],
    )
