"""Write what people said in a few sentences, in every language and format."""

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import SLOTS, Texts
from impact.reports.models import Edition
from impact.reports.stages import EDITABLE


class SummarySettled(Refused):
    """The words are with an approver or in public already."""

    message = _("The summary cannot change any more. An approver can send the report back; then you can edit it.")


@transaction.atomic
def edit_summary(*, by: User | None, edition: Edition, summary: Texts) -> Edition:
    """Save the summary of an edition nobody was asked to approve yet. Raises SummarySettled."""
    del by
    locked = Edition.objects.select_for_update().get(pk=edition.pk)
    if locked.status not in EDITABLE:
        raise SummarySettled
    locked.summary = Texts({slot: summary.exact(slot).strip() for slot in SLOTS if summary.exact(slot).strip()})
    locked.save(update_fields=["summary"])
    return locked
