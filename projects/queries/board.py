"""The balance board of one choice: the proposed set and the set as it stands, side by side, with what rules say."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.participation.enums import SelectionStatus
from projects.enums import ChoiceStatus
from projects.models import SEES_ALL, Choice, ChoiceBand, ChoiceMove, ChoiceProposal, Expression
from projects.pure.choosing import FLOOR, Checked, Facts, Rule, Standing, check, points, standing, total_of
from projects.pure.proposing import below_of
from projects.queries.board_lines import NAMED_BY, Line, Name, Read, in_a_set, lines, names_of, ranked
from projects.queries.board_tables import HeatTable, NeedTable, Share, arrived, heat_tables, needs, shares
from projects.queries.choice_words import asks, difference, labels, price, state, who
from projects.queries.choosing import ON_THE_TABLE, Site, plain_rules, sites_of
from projects.queries.proposing import newest_proposal, out_of_date

PER_PAGE, MOST_MOVES = 50, 200
JOBS = ("projects.propose_choice", "projects.plan_band")
NEXT_STEPS = {
    "drafting": gettext_lazy("Set the rules and say why, then propose a balanced set."),
    "busy": gettext_lazy("A worker is busy. This page shows how far it is."),
    "gone": gettext_lazy("A site of this set was withdrawn or reopened. Move it out, and another one in."),
    "stale": gettext_lazy("The proposal is out of date. Propose again; moves made so far stay in the history."),
    "band": gettext_lazy("A random selection is under way. Wait for the public value you announced, then enter it."),
    "proposed": gettext_lazy("The panel looks at the set, moves sites where it has a reason, and settles."),
    "settled": gettext_lazy("Settled. Letters come next; the public explanation comes after the letters."),
    "set_aside": gettext_lazy("Set aside. Nothing in it counts."),
}

BAND_STEPS = {
    SelectionStatus.FROZEN: gettext_lazy("Those in the band are written down; the numbered panels are being planned."),
    SelectionStatus.PLANNED: gettext_lazy("The numbered panels are published. The public value comes next."),
    SelectionStatus.DRAWN: gettext_lazy("The public value is entered, and sites are picked."),
    SelectionStatus.VOIDED: gettext_lazy("Set aside."),
}


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule: what it asks for and why, how it stands in both sets, what it costs."""

    who: str
    asks: str
    why: str
    before: int
    now: Checked
    state: str
    price: str


@dataclass(frozen=True, slots=True)
class Sums:
    """Totals in words."""

    proposed: str
    now: str
    change: str
    rank: str
    noise: str
    proven: bool


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the page."""

    choice: Choice
    proposal: ChoiceProposal | None
    next_step: str
    stale: list[str]
    gone: list[str]
    sums: Sums | None
    rules: tuple[RuleLine, ...]
    lines: tuple[Line, ...]
    rest: "Page[Any]"
    tables: tuple[HeatTable, ...]
    shares: tuple[Share, ...]
    needs: tuple[NeedTable, ...]
    moves: tuple[ChoiceMove, ...]
    job: Job | None
    band: ChoiceBand | None
    whole: bool

    @property
    def band_status(self) -> str:
        """How far the random selection between equals is."""
        return str(BAND_STEPS[SelectionStatus(self.band.selection.status)]) if self.band else ""


def board_of(choice: Choice, user: User, *, page: str = "1", search: str = "") -> Board:
    """The board as this person may see it: names of other nations only with the permission to balance."""
    proposal, rules = newest_proposal(choice), list(choice.rules.in_order())
    moves = list(choice.moves.in_order().select_related("expression", "by"))
    read = _read(choice, user, proposal, moves)
    body, whole = read.body, read.whole
    job = newest_job(choice) if whole else None
    band = _newest_band(choice) if whole else None
    stale = out_of_date(choice, body, read.sites, plain_rules(rules)) if body and choice.is_open() else []
    lost, sets = _lost(read), ranked(read)
    names = names_of(read, [*lost, *sets], search=search) if search else {}
    rest = _page(read, search, names, page)
    names = names or names_of(read, [*lost, *sets, *rest.object_list])
    rest.object_list = lines(read, rest.object_list, names)
    gone = [names[one].reference for one in lost if one in names]
    everybody = arrived(read.sites)
    return Board(
        choice=choice,
        proposal=proposal,
        next_step=str(NEXT_STEPS[_step(choice, job, band, stale=bool(stale), gone=bool(lost))]),
        stale=stale,
        gone=gone if whole else [],
        sums=_sums(read),
        rules=_rule_lines(read, rules),
        lines=tuple(lines(read, sets, names)),
        rest=rest,
        tables=heat_tables(everybody, read.now.chosen, read.words),
        shares=shares(everybody, read.now.chosen, read.words),
        needs=needs(everybody, read.now.chosen, read.words),
        moves=tuple(reversed(moves[-MOST_MOVES:])) if whole else (),
        job=job,
        band=band,
        whole=whole,
    )


def _read(choice: Choice, user: User, proposal: ChoiceProposal | None, moves: Iterable[ChoiceMove]) -> Read:
    sites, whole = sites_of(choice), user.has_perm(SEES_ALL)
    body = proposal.body if proposal else None
    before, now = _standings(proposal, moves)
    visible = {}
    if not whole:
        rows = Expression.objects.visible_to(user).filter(call=choice.call_id)
        visible = {str(one): Name(*rest) for one, *rest in rows.values_list(*NAMED_BY)}
    return Read(
        choice=choice,
        sites=sites,
        body=body,
        words=labels(),
        before=before,
        now=now,
        whole=whole,
        by_id={site.id: site for site in sites},
        scores={score[0]: score for score in body["scores"]} if body else {},
        visible=visible,
    )


def _newest_band(choice: Choice) -> ChoiceBand | None:
    return ChoiceBand.objects.filter(choice=choice).select_related("selection").order_by("-pk").first()


def newest_job(choice: Choice) -> Job | None:
    """What a worker did last, or does now, for a choice."""
    return Job.objects.filter(subject=choice.public_id, kind__in=JOBS).order_by("-requested_at", "-pk").first()


def _standings(proposal: ChoiceProposal | None, moves: Iterable[ChoiceMove]) -> tuple[Standing, Standing]:
    if proposal is None:
        return standing((), (), ()), standing((), (), ())
    made = [(str(move.expression.public_id), move.to) for move in moves if move.proposal_id == proposal.pk]
    body = proposal.body
    return standing(body["chosen"], body["reserves"], ()), standing(body["chosen"], body["reserves"], made)


def _step(choice: Choice, job: Job | None, band: ChoiceBand | None, *, stale: bool, gone: bool) -> str:
    if choice.is_open() and job is not None and not job.has_ended:
        return "busy"
    if choice.status != ChoiceStatus.PROPOSED:
        return choice.status
    if band and band.selection.status in {SelectionStatus.FROZEN, SelectionStatus.PLANNED}:
        return "band"
    if gone:
        return "gone"
    return "stale" if stale else "proposed"


def _lost(read: Read) -> list[str]:
    """Those in the set, or among its reserves, that can no longer be chosen: withdrawn, or reopened and not here."""
    if not read.choice.is_open():
        return []
    inside = {*read.now.chosen, *read.now.reserves}
    standing_still = {site.id for site in read.sites if site.status in ON_THE_TABLE}
    return sorted(inside - standing_still)


def _page(read: Read, search: str, names: Mapping[str, Name], page: str) -> "Page[Any]":
    """Ids of those in neither set who may be shown and fit what was searched for, the highest score first."""
    rest = [site for site in read.sites if not in_a_set(read, site.id) and (read.whole or site.id in read.visible)]
    if search:
        words = search.lower()
        rest = [
            site
            for site in rest
            if (name := names.get(site.id)) and (words in name.reference.lower() or words in name.name.lower())
        ]
    rest.sort(key=lambda site: (-read.total(site.id), site.reference))
    return Paginator([site.id for site in rest], PER_PAGE).get_page(page)


def _sums(read: Read) -> Sums | None:
    if read.body is None:
        return None
    now = total_of(read.now.chosen, {one: score[1] for one, score in read.scores.items()})
    return Sums(
        proposed=points(read.body["total"]),
        now=points(now),
        change=difference(now - read.body["total"]),
        rank=points(read.body["rank_total"]),
        noise=points(read.body["noise"]),
        proven=read.body["gap"] == 0,
    )


def checks(read_sites: Iterable[Site], body: Mapping[str, Any] | None, rules: Sequence[Rule], chosen: Collection[str],
           size: int) -> tuple[Checked, ...]:  # fmt: skip
    """Every rule counted over a set."""
    values = {site.id: site.values() for site in read_sites if site.id in chosen}
    return check(rules, Facts(values, below_of(body) if body else frozenset()), chosen, size)


def _rule_lines(read: Read, rows: Sequence[Any]) -> tuple[RuleLine, ...]:
    rules, body, size = plain_rules(rows), read.body, read.choice.size
    why = {rule.key: row.why for rule, row in zip(rules, rows, strict=True)}
    prices = {(feature, value): gain for feature, value, gain in body["prices"]} if body else {}
    before = checks(read.sites, body, rules, read.before.chosen, size)
    now = checks(read.sites, body, rules, read.now.chosen, size)
    found = []
    for was, one in zip(before, now, strict=True):
        feature, value = one.rule.feature, one.rule.value
        gain = prices.get((feature, value))
        costs = price(feature, value, gain, read.words) if gain is not None else ""
        if body and gain is None and one.rule.key in why:
            costs = _("Propose again to see what it costs.")
        found.append(
            RuleLine(
                who(feature, value, read.words), asks(one.rule), why.get(one.rule.key, ""), was.count, one,
                state(one) if body else "", costs,
            )
        )  # fmt: skip
    return tuple(line for line in found if body or line.now.rule.feature != FLOOR)
