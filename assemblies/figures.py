"""The door out: counts for staff, dates for the home page, and what waits. Frozen values only."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from assemblies.enums import AssemblyStatus, NotesStatus, OutputKind, PanelKind, SignUpStatus
from assemblies.models import Advice, Assembly, Output, OutputPlace, SessionNotes, SignUp
from impact.accounts.models import User
from impact.privacy.rounding import shown
from impact.ui.waiting import Waiting


@dataclass(frozen=True, slots=True)
class AssemblyCounts:
    """One Assembly in figures. For staff: small groups show in them, so they are never published as they are."""

    public_id: UUID
    slug: str
    title: dict[str, str]
    nation: str
    status: str
    seats: int
    signed_up: int
    new_here: int
    withdrawn: int
    by_main_perspective: dict[int, int]


@dataclass(frozen=True, slots=True)
class AssemblyDoor:
    """What the home page says of one Assembly. After a closing with a next date, that date is the opening."""

    slug: str
    title: dict[str, str]
    nation: str
    state: str
    opens_at: dt.datetime | None
    closes_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """One item of an Assembly's order. `priority` is the programme's short name.

    `points` are rounded, or None for [c]; an order that was agreed on without a vote has none at all.
    """

    priority: str
    labels: dict[str, str]
    place: int
    equal: bool
    points: int | None


@dataclass(frozen=True, slots=True)
class PanelRanking:
    """What one Assembly put first: a published order of a session that was held, as reports may print it."""

    public_id: UUID
    assembly: UUID
    slug: str
    number: int
    title: dict[str, str]
    nation: str
    held_on: dt.date
    base: int
    voted: bool
    priorities: tuple[PanelPlace, ...]


def assembly_rankings() -> tuple[PanelRanking, ...]:
    """Every published order of priorities, newest session first, in two queries. Too few people: not in it at all.

    Assemblies only: an advisory group is the other kind of panel, and gives advice.
    """
    places = Prefetch("places", OutputPlace.objects.select_related("priority").order_by("place", "pk"))
    found = (
        Output.objects.published()
        .filter(kind=OutputKind.PRIORITIES, session__status="held", session__assembly__kind=PanelKind.ASSEMBLY)
        .select_related("session__assembly__nation", "session__entry")
        .prefetch_related(places)
        .order_by("-session__entry__starts_at", "-published_at", "pk")
    )
    return tuple(_ranking(output, base) for output in found if (base := shown(output.people or 0)) is not None)


def _ranking(output: Output, base: int) -> PanelRanking:
    session = output.session
    return PanelRanking(
        public_id=output.public_id,
        assembly=session.assembly.public_id,
        slug=session.assembly.slug,
        number=session.number,
        title=dict(session.assembly.title),
        nation=session.assembly.nation.code,
        held_on=session.held_on,
        base=base,
        voted=output.vote_id is not None,
        priorities=tuple(
            PanelPlace(
                priority=row.priority.slug,
                labels=dict(row.label),
                place=row.place,
                equal=row.equal,
                points=None if row.points is None else shown(row.points),
            )
            for row in output.places.all()
            if row.priority is not None
        ),
    )


def assembly_counts(user: User) -> tuple[AssemblyCounts, ...]:
    """Sign-ups of every Assembly this member of staff may see, in three queries at most."""
    sent, gone = Q(sign_ups__status=SignUpStatus.SUBMITTED), Q(sign_ups__status=SignUpStatus.WITHDRAWN)
    rows: Iterable[Any] = (
        Assembly.objects.visible_to(user)
        .select_related("nation")
        .annotate(
            signed_up=Count("sign_ups", filter=sent),
            new_here=Count("sign_ups", filter=sent & Q(sign_ups__new_here=True)),
            gone=Count("sign_ups", filter=gone),
        )
        .order_by("slug")
    )
    mains = SignUp.objects.visible_to(user).submitted().values_list("assembly", "main_perspective")
    by_main: dict[int, dict[int, int]] = {}
    for assembly, main, count in mains.annotate(count=Count("pk")).order_by("assembly", "main_perspective"):
        by_main.setdefault(assembly, {})[main] = count
    return tuple(
        AssemblyCounts(
            public_id=row.public_id,
            slug=row.slug,
            title=dict(row.title),
            nation=row.nation.code,
            status=row.status,
            seats=row.seats,
            signed_up=row.signed_up,
            new_here=row.new_here,
            withdrawn=row.gone,
            by_main_perspective=by_main.get(row.pk, {}),
        )
        for row in rows
    )


def assembly_doors(now: dt.datetime) -> tuple[AssemblyDoor, ...]:
    """Every Assembly that is not finished: open, planned, or closed with the day the next sign-up opens."""
    found = Assembly.objects.for_public().exclude(status=AssemblyStatus.FINISHED)
    return tuple(_door(assembly, now) for assembly in found)


def _door(assembly: Assembly, now: dt.datetime) -> AssemblyDoor:
    state, opens_at, closes_at = assembly.state(now), assembly.opens_at, assembly.closes_at
    next_on = assembly.next_opens_on
    if state not in {"open", "planned"} and next_on and next_on > timezone.localdate(now):
        opens_at, closes_at = timezone.make_aware(dt.datetime.combine(next_on, dt.time(0))), None
    return AssemblyDoor(assembly.slug, dict(assembly.title), assembly.nation.code, state, opens_at, closes_at)


def _sessions_waiting(user: User, now: dt.datetime) -> Iterator[Waiting]:
    """Advice nobody has answered, and notes whose last day to answer has passed; what is empty is left out."""
    advice = Advice.objects.visible_to(user).unanswered().count()
    if advice and user.has_perm("assemblies.answer_advice"):
        url = reverse("admin:assemblies_advice_changelist")
        yield Waiting(_("Advice that nobody has answered"), advice, f"{url}?status__exact=given")
    notes = SessionNotes.objects.visible_to(user).filter(status=NotesStatus.SENT, answer_by__lte=now).count()
    if notes and user.has_perm("assemblies.change_session"):
        url = reverse("admin:assemblies_session_changelist")
        yield Waiting(_("Notes of sessions to finish"), notes, f"{url}?notes__status__exact=sent")


def waiting(user: User) -> tuple[Waiting, ...]:
    """Assemblies whose day to open or close has passed."""
    if not user.has_perm("assemblies.move_assembly"):
        return ()
    now = timezone.now()
    mine = Assembly.objects.visible_to(user)
    url = reverse("admin:assemblies_assembly_changelist")
    to_open = mine.filter(status=AssemblyStatus.PLANNED, opens_at__lte=now).count()
    to_close = mine.filter(status=AssemblyStatus.OPEN, closes_at__lte=now).count()
    return (
        Waiting(_("Assemblies that should be open by now"), to_open, f"{url}?status__exact=planned"),
        Waiting(_("Assemblies whose sign-up is over: close them"), to_close, f"{url}?status__exact=open"),
        *_sessions_waiting(user, now),
    )
