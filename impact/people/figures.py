"""The door out: what waits for staff."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.people.models import Enquiry, Outgoing
from impact.programme.queries import nations_for
from impact.ui.waiting import Waiting


def waiting(user: User) -> tuple[Waiting, ...]:
    """Messages to answer and letters and calls to make, what is late first."""
    return (*_enquiries(user), *_outgoing(user))


def _enquiries(user: User) -> tuple[Waiting, ...]:
    """For UK-wide staff: an enquiry does not say which nation it comes from."""
    if not user.has_perm("people.finish_enquiry") or nations_for(user) is not None:
        return ()
    today = timezone.localdate()
    mine = Enquiry.objects.visible_to(user)
    late, still_open = mine.overdue(today).count(), mine.open().count()
    url = reverse("admin:people_enquiry_changelist")
    return (
        Waiting(_("messages that should have been answered by now"), late, f"{url}?due=overdue"),
        Waiting(_("messages to us to answer"), still_open - late, f"{url}?status__exact=open"),
    )


def _outgoing(user: User) -> tuple[Waiting, ...]:
    if not user.has_perm("people.finish_outgoing"):
        return ()
    today = timezone.localdate()
    mine = Outgoing.objects.visible_to(user)
    late, to_do = mine.overdue(today).count(), mine.to_do().count()
    url = reverse("admin:people_outgoing_changelist")
    return (
        Waiting(_("letters and calls that are late"), late, f"{url}?due=overdue"),
        Waiting(_("letters to post and calls to make"), to_do - late, f"{url}?status__exact=to_do"),
    )
