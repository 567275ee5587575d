"""Balanced choices that wait for the panel."""

from django.urls import reverse
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import ChoiceStatus
from projects.models import Choice


def choices_waiting(user: User) -> list[Waiting]:
    """Sets that are proposed and not settled, for those who may settle them."""
    if not user.has_perm("projects.settle_choice"):
        return []
    waiting = Choice.objects.visible_to(user).filter(status=ChoiceStatus.PROPOSED).count()
    url = reverse("admin:projects_choice_changelist") + "?status__exact=proposed"
    return [Waiting(_("balanced choices for the panel to settle"), waiting, url)]
