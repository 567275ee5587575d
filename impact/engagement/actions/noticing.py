"""Gaps in the evidence are told to organisations that staff choose: by mail, or by a letter or call to make."""

import datetime as dt
from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement import emails
from impact.engagement.enums import NoticeStatus
from impact.engagement.models import GapNotice
from impact.engagement.pure.stages import notice_after
from impact.jobs.refusals import Refused
from impact.people.actions import add_person, edit_person
from impact.people.models import Person
from impact.people.pure.details import Details
from impact.programme.models import EvidenceGap, Organisation


class GapNotPublic(Refused):
    """The notice links to the gap's page."""

    message = _("Nobody but staff sees this gap yet. Publish it first: the notice links to its page.")


class ContactMissing(Refused):
    """Nothing can go out."""

    message = _("Say first whom we write to at this organisation.")


class NoticeMoved(Refused):
    """Somebody else was faster."""

    message = _("This can’t be done now: the notice has moved on. Reload the page to see where it stands.")


@transaction.atomic
def choose_organisations(
    *, by: User, now: dt.datetime, gap: EvidenceGap, organisations: Iterable[Organisation]
) -> list[GapNotice]:
    """Note whom we tell; who is chosen already stays as they are. Returns the new ones.

    Whom we wrote to at an organisation last time is filled in.
    """
    EvidenceGap.objects.select_for_update(of=("self",)).get(pk=gap.pk)
    there = set(GapNotice.objects.filter(gap=gap).values_list("organisation", flat=True))
    new = [organisation for organisation in organisations if organisation.pk not in there]
    known = _contacts(new)
    return GapNotice.objects.bulk_create(
        GapNotice(
            gap=gap, organisation=organisation, contact_id=known.get(organisation.pk), chosen_by=by, chosen_at=now
        )
        for organisation in new
    )


def _contacts(organisations: Iterable[Organisation]) -> dict[int, int]:
    """Whom we wrote to last, by organisation."""
    found = GapNotice.objects.filter(organisation__in=list(organisations), contact__isnull=False)
    return dict(found.order_by("chosen_at", "pk").values_list("organisation", "contact"))


@transaction.atomic
def set_contact(*, by: User, now: dt.datetime, notice: GapNotice, details: Details) -> GapNotice:
    """Say whom we write to, and how. Raises NoticeMoved once it went out; people.ContactMissing."""
    locked = _lock(notice)
    if locked.status != NoticeStatus.WAITING:
        raise NoticeMoved
    if locked.contact is None:
        locked.contact = add_person(by=by, now=now, details=details, nation=locked.organisation.nation)
        locked.save(update_fields=["contact"])
    else:
        edit_person(by=by, person=locked.contact, details=details, nation=locked.organisation.nation)
    return _lock(notice)


@transaction.atomic
def send_notice(*, by: User, now: dt.datetime, notice: GapNotice) -> GapNotice:
    """Write to the organisation, once. Raises NoticeMoved, ContactMissing, GapNotPublic."""
    locked = _lock(notice)
    status = notice_after(locked.status, "send")
    if status is None:
        raise NoticeMoved
    contact: Person | None = locked.contact
    if contact is None:
        raise ContactMissing
    if locked.gap.published_at is None:
        raise GapNotPublic
    locked.status, locked.sent_by, locked.sent_at = NoticeStatus(status), by, now
    locked.save(update_fields=["status", "sent_by", "sent_at"])
    emails.gap_notice(locked, contact, now=now)
    return locked


@transaction.atomic
def send_all(*, by: User, now: dt.datetime, gap: EvidenceGap) -> int:
    """Write to everybody of this gap who waits and has a contact. Returns how many. Raises GapNotPublic."""
    waiting = GapNotice.objects.visible_to(by).filter(gap=gap, status=NoticeStatus.WAITING, contact__isnull=False)
    ready = list(waiting.select_for_update(of=("self",)).order_by("pk"))
    return len([send_notice(by=by, now=now, notice=notice) for notice in ready])


@transaction.atomic
def answer_notice(*, by: User, now: dt.datetime, notice: GapNotice, words: str) -> GapNotice:
    """Keep what the organisation said; later words take the place of earlier ones. Raises NoticeMoved."""
    del by
    locked = _lock(notice)
    status = notice_after(locked.status, "answer")
    if status is None:
        raise NoticeMoved
    locked.status, locked.words, locked.answered_on = NoticeStatus(status), words, timezone.localdate(now)
    locked.save(update_fields=["status", "words", "answered_on"])
    return locked


@transaction.atomic
def drop_notice(*, by: User, notice: GapNotice) -> None:
    """This organisation is not told after all. Raises NoticeMoved once it was."""
    del by
    locked = _lock(notice)
    if locked.status != NoticeStatus.WAITING:
        raise NoticeMoved
    locked.delete()


def _lock(notice: GapNotice) -> GapNotice:
    found = GapNotice.objects.select_for_update(of=("self",)).select_related("gap", "organisation__nation", "contact")
    row = found.filter(pk=notice.pk).first()
    if row is None:
        raise NoticeMoved
    return row
