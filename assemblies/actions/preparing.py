"""Agenda and papers of a session."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from assemblies.actions.sessions import lock_session
from assemblies.models import AgendaItem, Paper, Session
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import Texts


class SessionCancelled(Refused):
    """Nobody prepares what will not be."""

    message = _("This session is cancelled. Plan a new one, and prepare that.")


class AtTheEdge(Refused):
    """It is first or last already."""

    message = _("It can't be moved further: it stands at the end of the agenda already.")


@dataclass(frozen=True, slots=True)
class Part:
    """What staff say about one part of an agenda."""

    title: Texts
    kind: str
    minutes: int | None = None


@transaction.atomic
def add_agenda_item(*, by: User, session: Session, part: Part) -> AgendaItem:
    """Put it at the end. Raises SessionCancelled."""
    del by
    locked = _standing(session)
    last = AgendaItem.objects.filter(session=locked).aggregate(last=Max("position"))["last"] or 0
    item = AgendaItem(session=locked, position=last + 1, title=part.title, kind=part.kind, minutes=part.minutes)
    item.save()
    return item


@transaction.atomic
def edit_agenda_item(*, by: User, item: AgendaItem, part: Part) -> AgendaItem:
    """Correct it. Raises SessionCancelled."""
    del by
    _standing(item.session)
    item.title, item.kind, item.minutes = part.title, part.kind, part.minutes
    item.save(update_fields=["title", "kind", "minutes"])
    return item


@transaction.atomic
def move_agenda_item(*, by: User, item: AgendaItem, earlier: bool) -> AgendaItem:
    """Change places with the part before or after it. Raises SessionCancelled, AtTheEdge."""
    del by
    _standing(item.session)
    item = AgendaItem.objects.get(pk=item.pk)
    others = AgendaItem.objects.filter(session=item.session_id)
    if earlier:
        other = others.filter(position__lt=item.position).order_by("-position").first()
    else:
        other = others.filter(position__gt=item.position).order_by("position").first()
    if other is None:
        raise AtTheEdge
    free = (others.aggregate(last=Max("position"))["last"] or 0) + 1
    before, item.position = item.position, free
    item.save(update_fields=["position"])
    wanted, other.position = other.position, before
    other.save(update_fields=["position"])
    item.position = wanted
    item.save(update_fields=["position"])
    return item


@transaction.atomic
def remove_agenda_item(*, by: User, item: AgendaItem) -> Session:
    """Take it off the agenda; the rest closes up. Raises SessionCancelled."""
    del by
    session = _standing(item.session)
    item.delete()
    for position, left in enumerate(AgendaItem.objects.filter(session=session).order_by("position"), start=1):
        if left.position != position:
            left.position = position
            left.save(update_fields=["position"])
    return session


@transaction.atomic
def add_paper(*, by: User, now: dt.datetime, session: Session, title: Texts, body: Texts) -> Paper:
    """Members see it once it is published. Raises SessionCancelled."""
    del by
    locked = _standing(session)
    last = Paper.objects.filter(session=locked).aggregate(last=Max("position"))["last"] or 0
    paper = Paper(session=locked, position=last + 1, title=title, body=body, added_at=now)
    paper.save()
    return paper


@transaction.atomic
def edit_paper(*, by: User, paper: Paper, title: Texts, body: Texts) -> Paper:
    """Correct it; members see the new text at once. Raises SessionCancelled."""
    del by
    _standing(paper.session)
    paper.title, paper.body = title, body
    paper.save(update_fields=["title", "body"])
    return paper


@transaction.atomic
def show_paper(*, by: User, paper: Paper, published: bool) -> Paper:
    """Let members read it, or take it back. Doing it twice changes nothing."""
    del by
    locked = Paper.objects.select_for_update(of=("self",)).get(pk=paper.pk)
    locked.published = published
    locked.save(update_fields=["published"])
    return locked


def _standing(session: Session) -> Session:
    locked = lock_session(session)
    if locked.is_cancelled:
        raise SessionCancelled
    return locked
