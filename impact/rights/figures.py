"""The door out: what waits for the data-protection officer."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.rights.models import DataRequest
from impact.ui.waiting import Waiting


def waiting(user: User) -> tuple[Waiting, ...]:
    """Requests to acknowledge, what is late first, and requests to answer."""
    if not user.has_perm("rights.answer_datarequest"):
        return ()
    mine = DataRequest.objects.visible_to(user)
    late, new = mine.overdue(timezone.localdate()).count(), mine.to_acknowledge().count()
    url = reverse("admin:rights_datarequest_changelist")
    return (
        Waiting(_("requests about personal data past the 30 days of the law"), late, f"{url}?due=overdue"),
        Waiting(_("requests about personal data to acknowledge"), new - late, f"{url}?status__exact=received"),
        Waiting(
            _("requests about personal data to answer"), mine.to_answer().count(), f"{url}?status__exact=acknowledged"
        ),
    )
