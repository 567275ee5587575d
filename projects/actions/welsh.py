"""Both languages are equal: a real call is announced only when its Welsh is whole and a person has checked it."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import Call
from projects.queries.welsh import welsh_gaps

MOST_NAMED = 8


class WelshNotReady(Refused):
    """The message says what is missing, and that a reason can be given."""


class CheckedTooSoon(Refused):
    """Nobody checks in the future."""

    message = _("The day of the check lies in the future. Choose today or an earlier day.")


def _missing(call: Call) -> str:
    gaps = welsh_gaps(call)
    named = "; ".join(gaps[:MOST_NAMED])
    return f"{named} …" if len(gaps) > MOST_NAMED else named


@transaction.atomic
def note_call_welsh_checked(*, by: User, now: datetime, call: Call, on: date) -> Call:
    """A person who reads Welsh has read every Welsh text of this call. Raises WelshNotReady, CheckedTooSoon."""
    call = Call.objects.select_for_update().get(pk=call.pk)
    if missing := _missing(call):
        raise WelshNotReady(_("Fill in these texts first: %(missing)s.") % {"missing": missing})
    if on > timezone.localdate(now):
        raise CheckedTooSoon
    call.welsh_checked_on, call.welsh_checked_by = on, by
    call.save(update_fields=["welsh_checked_on", "welsh_checked_by"])
    return call


def hold_welsh_gate(call: Call, *, by: User | None, reason: str) -> None:
    """Let an example or checked Welsh pass; else a reason and a name are needed, and kept. Raises WelshNotReady."""
    if call.is_example:
        return
    missing = _missing(call)
    if not missing and call.welsh_checked_on is not None:
        return
    if reason and by is not None:
        call.welsh_override_by, call.welsh_override_reason = by, reason
        return
    if missing:
        words = _("A call is announced in both languages at once. These texts are missing: %(missing)s.")
        raise WelshNotReady(words % {"missing": missing})
    raise WelshNotReady(
        _("A call is announced in both languages at once. Have its Welsh checked and note it here, or give a reason.")
    )


def welsh_is_unchecked(call: Call) -> None:
    """Words have changed since somebody read the Welsh. For use inside another action, on a locked call."""
    if call.welsh_checked_on is not None:
        call.welsh_checked_on = call.welsh_checked_by = None
        call.save(update_fields=["welsh_checked_on", "welsh_checked_by"])
