"""Writing to somebody by the route they chose: a mail, or a line in the staff's list of letters and calls."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.mail import SUBJECT, Files, NoSubject, queue_mail
from impact.jobs.refusals import Refused
from impact.people.enums import ContactRoute, OutgoingStatus
from impact.people.models import Outgoing, Person
from impact.people.pure.working_days import add_working_days

DAYS_FOR_A_LETTER = 3


class AlreadyGone(Refused):
    """Somebody else was faster."""

    message = _("This has gone out already. Reload the page to see who did it.")


@transaction.atomic
def write_to_person(
    *,
    now: dt.datetime,
    person: Person,
    template: str,
    context: dict[str, Any],
    files: Files | None = None,
    not_after: dt.date | None = None,
) -> Outgoing | None:
    """Say the same thing by the person's route, in their language. Returns the letter or call to make, if it is one.

    `template` is one for `queue_mail`; its text is also the letter or what to say on the phone; `files` go with a mail.
    A letter or call is due in three working days, or on `not_after` when that is sooner. Raises NoSubject.
    """
    if person.contact_route == ContactRoute.EMAIL:
        queue_mail(to=person.email, template=template, context=context, language=person.portal_language, files=files)
        return None
    context = {**context, "on_paper": True, "help_line": settings.HELP_LINE}
    with translation.override(person.portal_language):
        text = render_to_string(f"emails/{template}.txt", context).lstrip()
    first, _line_end, body = text.partition("\n")
    if not first.startswith(SUBJECT):
        raise NoSubject(template)
    outgoing = Outgoing(person=person, route=person.contact_route, created_at=now)
    outgoing.subject, outgoing.body = first.removeprefix(SUBJECT).strip(), body.strip()
    today = timezone.localdate(now)
    usual = add_working_days(today, DAYS_FOR_A_LETTER)
    outgoing.due_on = max(today, min(usual, not_after)) if not_after else usual
    outgoing.save()
    return outgoing


@transaction.atomic
def finish_outgoing(*, by: User, now: dt.datetime, outgoing: Outgoing) -> Outgoing:
    """The letter is posted or the call made: say so, and let go of the text. Raises AlreadyGone."""
    locked = Outgoing.objects.select_for_update(of=("self",)).get(pk=outgoing.pk)
    if locked.status == OutgoingStatus.DONE:
        raise AlreadyGone
    locked.status, locked.done_by, locked.done_on = OutgoingStatus.DONE, by, timezone.localdate(now)
    locked.body = ""
    locked.save(update_fields=["status", "done_by", "done_on", "body"])
    return locked
