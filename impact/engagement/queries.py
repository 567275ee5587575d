"""Named reads that cross nouns."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from impact.engagement.enums import EventStatus, Outcome
from impact.engagement.models import Asked, Commitment, Event, Feedback, Registration
from impact.engagement.pure.asking import Totals, next_asking, totals
from impact.participation.enums import InvitationStatus, SeatingKind
from impact.participation.models import Invitation
from impact.participation.queries import counts_by_status, invitation_for
from impact.people.pure.details import FIELDS
from impact.people.pure.tokens import is_possible, token_hash
from impact.programme.models import Perspective
from impact.ui.languages import ENGLISH, counterpart

_PERSON_FIELDS = tuple(field for field in FIELDS if field not in {"language", "format"})
_WITH = ("event__nation", "event__entry", "event__seating", "person", "invitation__seating", "organisation")


def draft_for(event: Event, token: str) -> Registration | None:
    """The registration that this browser began for this event, sent or not."""
    if not is_possible(token):
        return None
    return (
        Registration.objects.select_related("event", "person", "invitation")
        .filter(event=event, draft_hash=token_hash(token))
        .first()
    )


def registration_for(token: str) -> Registration | None:
    """The registration behind a private link, with its event, its person and its seat."""
    invitation = invitation_for(token, SeatingKind.EVENT)
    if invitation is None:
        return None
    found = Registration.objects.select_related(*_WITH).filter(invitation=invitation).first()
    if found is not None:
        found.invitation = invitation
    return found


def commitment_for(token: str) -> Commitment | None:
    """The commitment behind a private link."""
    if not is_possible(token):
        return None
    return Commitment.objects.select_related("event").filter(link_hash=token_hash(token)).first()


def registration_of(invitation: Invitation) -> Registration | None:
    """What somebody registered with, whose seat this is."""
    return Registration.objects.select_related(*_WITH).filter(invitation=invitation).first()


def answers_of(registration: Registration) -> dict[str, Any]:
    """What somebody answered: what is sent, and over it what is not sent yet."""
    answers: dict[str, Any] = {}
    if registration.person is not None:
        person = registration.person
        answers = {field: getattr(person, field) for field in _PERSON_FIELDS}
        answers["written_in"] = counterpart(ENGLISH, into=person.language, in_format=person.format).code
        answers["perspectives"] = list(registration.perspectives)
        answers["organisation_name"] = registration.organisation_name
    return {**answers, **registration.draft}


def perspective_choices() -> list[tuple[int, str]]:
    """Every perspective with its number, in the order of lists."""
    return [(found.number, str(found.label)) for found in Perspective.objects.order_by("position", "number")]


def feedback_totals(event: Event) -> Totals:
    """How useful people found it."""
    return totals(Feedback.objects.filter(event=event).values_list("useful", flat=True))


def people_to_tell(event: Event) -> Iterator[Registration]:
    """Everybody who has to hear of a change: who is coming, has an offer, or waits."""
    statuses = (InvitationStatus.ACCEPTED, InvitationStatus.OFFERED, InvitationStatus.WAITING)
    found = Registration.objects.filter(event=event, invitation__status__in=statuses)
    yield from found.select_related(*_WITH).order_by("pk")


def askings_due(today: dt.date) -> Iterator[tuple[Commitment, int]]:
    """Which commitments are to be asked about today, and whether it is the first or the second time."""
    open_ones = Commitment.objects.to_ask(today).filter(registration__person__isnull=False)
    known = open_ones.select_related("event", "registration__person").prefetch_related("askings").order_by("pk")
    for commitment in known:
        number = next_asking([row.asked_on for row in commitment.askings.all()], today)
        if number is not None:
            yield commitment, number


def thanks_due(now: dt.datetime) -> Iterator[Registration]:
    """Who was at an event that is over and has not been asked how it was. Not weeks later: then it is too late."""
    over = Event.objects.filter(
        ~Q(status__in=[EventStatus.PLANNED, EventStatus.CANCELLED]),
        ends_at__lte=now,
        ends_at__gt=now - dt.timedelta(days=14),
    )
    coming = Registration.objects.coming().filter(event__in=over).exclude(attended=False)
    asked = Asked.objects.filter(registration__isnull=False).values("registration")
    yield from coming.exclude(pk__in=asked).select_related(*_WITH).order_by("pk")


def by_hand(today: dt.date) -> Q:
    """Commitments nobody can be written to about: staff ask themselves."""
    return Q(outcome=Outcome.PLANNED, ask_on__lte=today, registration__isnull=True)


@dataclass(frozen=True, slots=True)
class Board:
    """One event in figures, for staff."""

    capacity: int
    coming: int
    offered: int
    waiting: int
    stepped_back: int
    not_heard: int
    attended: int
    away: int
    by_perspective: tuple[tuple[str, int], ...]
    organisations: tuple[tuple[str, int], ...]


def board_of(event: Event) -> Board:
    """How many people stand where, from which organisations they come and who they are in care."""
    by_status = counts_by_status(event.seating)
    rows = Registration.objects.filter(event=event).counted().select_related("organisation", "invitation")
    coming = [row for row in rows if row.holds_a_seat]
    labels = dict(perspective_choices())
    perspectives = Counter(number for row in coming for number in row.perspectives)
    organisations = Counter(organisation_of(row) for row in coming if organisation_of(row))
    return Board(
        capacity=event.capacity,
        coming=by_status.get(InvitationStatus.ACCEPTED, 0),
        offered=by_status.get(InvitationStatus.OFFERED, 0),
        waiting=by_status.get(InvitationStatus.WAITING, 0),
        stepped_back=by_status.get(InvitationStatus.LEFT, 0) + by_status.get(InvitationStatus.DECLINED, 0),
        not_heard=by_status.get(InvitationStatus.LAPSED, 0),
        attended=sum(1 for row in rows if row.attended),
        away=sum(1 for row in rows if row.attended is False),
        by_perspective=tuple((label, perspectives[number]) for number, label in labels.items()),
        organisations=tuple(sorted(organisations.items(), key=lambda pair: (-pair[1], pair[0].casefold()))),
    )


def organisation_of(registration: Registration) -> str:
    """The organisation staff found in our list, or as the person wrote it."""
    return registration.organisation.name if registration.organisation else registration.organisation_name
