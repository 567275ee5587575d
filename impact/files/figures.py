"""The door out: what waits for staff."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.files.models import StoredFile
from impact.ui.waiting import Waiting

LONG = timedelta(minutes=15)


def waiting(user: User) -> tuple[Waiting, ...]:
    """Files that nobody could check yet: the worker stands still, or ClamAV does not answer."""
    if not user.has_perm("files.check_storedfile"):
        return ()
    since = timezone.now() - LONG
    count = StoredFile.objects.visible_to(user).waiting().filter(uploaded_at__lt=since).count()
    url = reverse("admin:files_storedfile_changelist") + "?state__exact=waiting"
    return (Waiting(_("files still set aside to check"), count, url),)
