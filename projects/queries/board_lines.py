"""The lines of the balance board: each expression with its scores, marks and places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db.models import Q
from django.utils.translation import gettext as _

from projects.enums import ExpressionStatus, RuleFeature
from projects.models import Choice, Expression
from projects.pure.choosing import IN, OUT, RESERVE, Standing, points
from projects.queries.choice_words import Words
from projects.queries.choosing import ON_THE_TABLE, Site

NAMED_BY = ("public_id", "pk", "organisation_name", "reference")


class Name(NamedTuple):
    """What links and names a line."""

    pk: int
    name: str
    reference: str


@dataclass(frozen=True, slots=True)
class Line:
    """One expression on the board."""

    pk: int
    id: str
    reference: str
    name: str
    nation: str
    model: str
    kind: str
    status: str
    total: str
    adjusted: str
    near: str
    below: str
    flags: tuple[str, ...]
    before: str
    now: str
    place: str
    moved: bool
    gone: bool


@dataclass(frozen=True, slots=True)
class Read:
    """What was read once and is looked at from many sides. `whole`: the viewer may see everybody's names."""

    choice: Choice
    sites: Sequence[Site]
    body: Mapping[str, Any] | None
    words: Words
    before: Standing
    now: Standing
    whole: bool
    by_id: Mapping[str, Site]
    scores: Mapping[str, Sequence[Any]]
    visible: Mapping[str, Name]  # those a viewer without the whole board may see

    def total(self, one: str) -> float:
        """The score; whoever has none comes after everybody who has one."""
        score = self.scores.get(one)
        return -1.0 if score is None else float(score[1])


def in_a_set(read: Read, one: str) -> bool:
    """It was proposed, or is in or a reserve now."""
    return read.before.place(one) != OUT or read.now.place(one) != OUT


def place_in_words(where: Standing, one: str) -> str:
    """In, a reserve with its place, or nothing."""
    if where.place(one) == IN:
        return _("In")
    if where.place(one) == RESERVE:
        return _("Reserve %(place)s") % {"place": where.reserves.index(one) + 1}
    return ""


def names_of(read: Read, ids: Iterable[str], *, search: str = "") -> Mapping[str, Name]:
    """Names of those asked for, and with a search of all that fit it; one query. Who may not see everybody gets what
    was read for them already.
    """
    if not read.whole:
        return read.visible
    asked = Q(public_id__in=list(ids))
    if search:
        asked |= Q(call=read.choice.call_id) & fitting(search)
    return {str(one): Name(*rest) for one, *rest in Expression.objects.filter(asked).values_list(*NAMED_BY)}


def fitting(search: str) -> Q:
    """Reference or name holds these words."""
    return Q(reference__icontains=search) | Q(organisation_name__icontains=search)


def lines(read: Read, ids: Iterable[str], names: Mapping[str, Name]) -> list[Line]:
    """One line for each whose name may be shown."""
    near = {one: (inside, loss) for one, inside, loss in read.body["near"]} if read.body else {}
    return [
        _line(read, read.by_id[one], names[one], read.scores.get(one), near.get(one)) for one in ids if one in names
    ]


def ranked(read: Read) -> list[str]:
    """Those of both sets: who is in, then reserves in their order, then who was moved out."""
    return sorted((site.id for site in read.sites if in_a_set(read, site.id)), key=lambda one: _rank(read, one))


def _rank(read: Read, one: str) -> tuple[int, int, float]:
    place = read.now.place(one)
    order = read.now.reserves.index(one) if place == RESERVE else 0
    return ({IN: 0, RESERVE: 1}.get(place, 2), order, -read.total(one))


def _line(read: Read, site: Site, name: Name, score: Sequence[Any] | None, near: tuple[bool, float] | None) -> Line:
    words = read.words
    return Line(
        pk=name.pk,
        id=site.id,
        reference=site.reference,
        name=name.name,
        nation=words.get((RuleFeature.NATION, site.value(RuleFeature.NATION)), ""),
        model=words.get((RuleFeature.DELIVERY_MODEL, site.value(RuleFeature.DELIVERY_MODEL)), ""),
        kind=words.get((RuleFeature.KIND, site.kind), ""),
        status=str(ExpressionStatus(site.status).label),
        total=points(score[1]) if score else "",
        adjusted=f"{score[2]:.1f}" if score else "",
        near=_near_in_words(near),
        below="; ".join(score[4]) if score else "",
        flags=_flags(read, site),
        before=place_in_words(read.before, site.id),
        now=place_in_words(read.now, site.id),
        place=read.now.place(site.id),
        moved=read.before.place(site.id) != read.now.place(site.id),
        gone=site.status not in ON_THE_TABLE and read.choice.is_open(),
    )


def _near_in_words(near: tuple[bool, float] | None) -> str:
    if near is None:
        return ""
    inside, loss = near
    if not loss:
        return _("Tie: the total is the same without it") if inside else _("Tie: the total is the same with it")
    said = {"points": points(loss)}
    if inside:
        return _("Near tie: leaving it out costs %(points)s points") % said
    return _("Near tie: taking it in costs %(points)s points") % said


def _flags(read: Read, site: Site) -> tuple[str, ...]:
    """What the panel should have in mind; pressure is for the panel only."""
    flags = []
    if site.new_here:
        flags.append(str(RuleFeature.NEW_HERE.label))
    if site.under_pressure and read.whole:
        flags.append(str(RuleFeature.UNDER_PRESSURE.label))
    if site.value(RuleFeature.LED_BY):
        flags.append(_("User-led") if site.kind == "user_led" else _("Carer-led"))
    return tuple(flags)
