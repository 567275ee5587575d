"""Questions that all local networks of a network talk about."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.models import DiscussionQuestion

FIELDS = ("network", "position", "text", "meeting_number")


class WasTalkedAbout(Refused):
    """Agreed words stand under it."""

    message = _("Agreed records have words under this question, so it stays.")


@transaction.atomic
def keep_question(*, by: User | None, question: DiscussionQuestion | None = None, **fields: Any) -> DiscussionQuestion:
    """Write a question down, or change its words, place or meeting; it keeps its network."""
    del by
    known = DiscussionQuestion.objects.select_for_update(of=("self",))
    found = known.get(pk=question.pk) if question else DiscussionQuestion()
    for name in FIELDS:
        if name in fields and not (question and name == "network"):
            setattr(found, name, fields[name])
    found.save()
    return found


@transaction.atomic
def remove_question(*, by: User | None, question: DiscussionQuestion) -> None:
    """Take a question out that nothing stands under. Raises WasTalkedAbout."""
    del by
    found = DiscussionQuestion.objects.select_for_update(of=("self",)).get(pk=question.pk)
    if found.items.exists():
        raise WasTalkedAbout
    found.delete()
