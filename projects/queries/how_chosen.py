"""How the sites of a call were chosen, for everybody: rules and counts, nobody's name who was not chosen."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from django.utils.translation import gettext as _

from impact.participation.enums import SelectionStatus
from impact.participation.models import Selection
from projects.enums import MoveKind, Outcome, RuleFeature
from projects.models import ARRIVED, Choice, ChoiceBand, ChoiceResult
from projects.pure.choosing import Rule, points
from projects.queries.choice_words import Words, asks, labels, who
from projects.queries.choosing import Site, plain_rules, sites_of
from projects.queries.proposing import newest_proposal

FEWEST_FOR_A_MEAN = 5  # means of fewer would say what one organisation's score was
TOLD_BY = (RuleFeature.NATION, RuleFeature.DELIVERY_MODEL, RuleFeature.KIND)
NEVER_COUNTED = (RuleFeature.UNDER_PRESSURE,)  # counted among a few named sites it would point at one of them


@dataclass(frozen=True, slots=True)
class PublicRule:
    """One rule, why, and how many were chosen by it; no number where that would point at somebody."""

    who: str
    asks: str
    why: str
    chosen: str


@dataclass(frozen=True, slots=True)
class PublicTable:
    """One way of counting: label, sent, chosen."""

    title: str
    rows: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class PublicChance:
    """The random selection between equals, with what is needed to check it."""

    points: str
    pool: int
    places: int
    commitment: str
    pool_hash: str
    secret: str
    value: str
    source: str
    panel: int


@dataclass(frozen=True, slots=True)
class HowChosen:
    """Everything on the page."""

    wanted: int
    sent: int
    read: int
    chosen: int
    reserves: int
    met_on: date
    rules: tuple[PublicRule, ...]
    exceptions: tuple[tuple[str, str], ...]
    tables: tuple[PublicTable, ...]
    mean_chosen: str
    mean_read: str
    overrides: int
    kinds: tuple[tuple[str, int], ...]
    chance: PublicChance | None


def published_choice(call_id: int) -> Choice | None:
    """The settled choice of a call that is explained in public."""
    return Choice.objects.published().filter(call=call_id).select_related("call").first()


def how_chosen(choice: Choice) -> HowChosen:
    """The public explanation of a settled choice."""
    words, results = labels(), list(ChoiceResult.objects.filter(choice=choice).select_related("expression"))
    inside = {str(row.expression.public_id) for row in results if row.outcome == Outcome.CHOSEN}
    sites = [site for site in sites_of(choice) if site.status in ARRIVED]
    rules = list(choice.rules.in_order())
    kinds, means = _kinds(choice), _means(results)
    return HowChosen(
        wanted=choice.size,
        sent=len(sites),
        read=sum(row.total is not None for row in results),
        chosen=len(inside),
        reserves=sum(row.outcome == Outcome.RESERVE for row in results),
        met_on=choice.met_on or date.min,
        rules=tuple(
            _rule(rule, row.why, sites, inside, words) for rule, row in zip(plain_rules(rules), rules, strict=True)
        ),
        exceptions=tuple((who(one["feature"], one["value"], words), one["reason"]) for one in choice.exceptions),
        tables=tuple(_table(feature, sites, inside, words) for feature in TOLD_BY),
        mean_chosen=means[0],
        mean_read=means[1],
        overrides=sum(count for _kind, count in kinds),
        kinds=kinds,
        chance=_chance(choice),
    )


def _rule(rule: Rule, why: str, sites: Iterable[Site], inside: set[str], words: Words) -> PublicRule:
    count = sum(site.id in inside and site.value(rule.feature) == rule.value for site in sites)
    chosen = "" if rule.feature in NEVER_COUNTED else str(count)
    return PublicRule(who(rule.feature, rule.value, words), asks(rule), why, chosen)


def _table(feature: str, sites: Sequence[Site], inside: set[str], words: Words) -> PublicTable:
    sent = Counter(site.value(feature) for site in sites)
    chosen = Counter(site.value(feature) for site in sites if site.id in inside)
    places = {key: place for place, key in enumerate(words)}
    order = sorted(sent, key=lambda value: (not value, places.get((feature, value), len(places))))
    rows = tuple(
        (words.get((feature, value), value) if value else _("Not said"), sent[value], chosen[value]) for value in order
    )
    return PublicTable(str(RuleFeature(feature).label), rows)


def _means(results: Iterable[ChoiceResult]) -> tuple[str, str]:
    """Mean scores of the chosen and of everybody; nothing where either the chosen or the others are fewer than five."""
    scored = [(float(row.total), row.outcome == Outcome.CHOSEN) for row in results if row.total is not None]
    chosen = [total for total, inside in scored if inside]
    if min(len(chosen), len(scored) - len(chosen)) < FEWEST_FOR_A_MEAN:
        return "", ""
    return f"{fmean(chosen):.1f}", f"{fmean(total for total, _inside in scored):.1f}"


def _kinds(choice: Choice) -> tuple[tuple[str, int], ...]:
    """How often the panel moved a site away from the last proposal by hand, by kind of reason."""
    proposal = newest_proposal(choice)
    moves = proposal.moves.exclude(kind=MoveKind.CHANCE).values_list("kind", flat=True) if proposal else ()
    counted = Counter(moves)
    return tuple((str(MoveKind(kind).label), counted[kind]) for kind in MoveKind.values if counted[kind])


def _chance(choice: Choice) -> PublicChance | None:
    bands = ChoiceBand.objects.filter(choice=choice, selection__status=SelectionStatus.DRAWN)
    band = bands.select_related("selection__outcome").order_by("-pk").first()
    if band is None:
        return None
    selection: Selection = band.selection
    return PublicChance(
        points=points(band.points),
        pool=selection.pool_size,
        places=selection.size,
        commitment=selection.commitment,
        pool_hash=selection.pool_hash,
        secret=selection.secret,
        value=selection.outcome.public_value,
        source=selection.outcome.public_source,
        panel=selection.outcome.panel_index + 1,
    )
