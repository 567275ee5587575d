"""What of expressions of interest waits for staff."""

from django.urls import reverse
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import ExpressionStatus
from projects.models import Expression


def longlist_waiting(user: User) -> list[Waiting]:
    """Organisations on the longlist nobody has talked with yet."""
    if not user.has_perm("projects.add_longlistconversation"):
        return []
    alone = Expression.objects.visible_to(user).filter(
        status=ExpressionStatus.LONGLISTED, longlist_conversations__isnull=True
    )
    url = reverse("admin:projects_expression_changelist") + "?status__exact=longlisted"
    number = alone.count()
    return [Waiting(_("longlist conversations to hold"), number, url)] if number else []
