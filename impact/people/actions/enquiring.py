"""Messages to us: sent by anybody, dealt with by staff."""

import datetime as dt
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.people.emails import message_received
from impact.people.enums import EnquiryKind, EnquiryStatus, ReplyRoute
from impact.people.models import Enquiry
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.working_days import add_working_days
from impact.ui.languages import BY_CODE

DAYS_FOR_ANOTHER_WAY = 5


class AlreadyDone(Refused):
    """Somebody else was faster."""

    message = _("This is marked as done already. Reload the page to see by whom.")


@transaction.atomic
def send_enquiry(
    *,
    now: dt.datetime,
    key: UUID,
    kind: str,
    text: str,
    reply_route: str,
    reply_to: str,
    written_in: str,
    name: str = "",
    page: str = "",
    other_way: str = "",
    quietly: bool = False,
) -> Enquiry:
    """Keep a message and mail that it arrived, unless `quietly` (that address had enough mail from us today).

    The same `key` again (a double click) keeps it once and mails once.
    """
    enquiry = Enquiry(submission_key=key, kind=kind, name=name, text=text, other_way=other_way, page=page)
    chosen = BY_CODE[written_in]
    enquiry.language, enquiry.format = chosen.language, chosen.format
    enquiry.reply_route = reply_route
    enquiry.reply_to = "" if reply_route == ReplyRoute.NONE else reply_to
    enquiry.privacy_notice_version, enquiry.created_at = PRIVACY_NOTICE_VERSION, now
    if kind == EnquiryKind.ANOTHER_WAY:
        enquiry.due_on = add_working_days(timezone.localdate(now), DAYS_FOR_ANOTHER_WAY)
    Enquiry.objects.bulk_create([enquiry], ignore_conflicts=True)
    saved = Enquiry.objects.get(submission_key=key)
    if saved.public_id == enquiry.public_id and reply_route == ReplyRoute.EMAIL and not quietly:
        message_received(saved)
    return saved


@transaction.atomic
def finish_enquiry(*, by: User, now: dt.datetime, enquiry: Enquiry, note: str = "") -> Enquiry:
    """Mark it as dealt with. Raises AlreadyDone."""
    locked = Enquiry.objects.select_for_update().get(pk=enquiry.pk)
    if locked.status == EnquiryStatus.DONE:
        raise AlreadyDone
    locked.status, locked.done_by, locked.done_on = EnquiryStatus.DONE, by, timezone.localdate(now)
    locked.done_note = note
    locked.save(update_fields=["status", "done_by", "done_on", "done_note"])
    return locked
