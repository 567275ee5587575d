"""A lesson is carried into policy and practice: begun, taken up with evidence, or not taken up."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import Texts
from impact.ui.refusals import Refused
from projects.enums import EmbeddingStatus
from projects.models import EmbeddingAction
from projects.pure import stages


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of what is known of this action already. Look at the page again.")


class EvidenceMissing(Refused):
    """Nobody says "taken up" without showing it."""

    message = _("Write what was taken up, and where that can be seen. Without evidence it is not taken up yet.")


class ReasonMissing(Refused):
    """What was not taken up was not for a reason, as far as we know."""

    message = _("Write what became of it, as far as you know.")


def _moved(action: EmbeddingAction, verb: str) -> EmbeddingAction:
    action = EmbeddingAction.objects.select_for_update(of=("self",)).get(pk=action.pk)
    following = stages.after(stages.EMBEDDING, action.status, verb)
    if following is None:
        raise NotNow
    action.status = EmbeddingStatus(following)
    return action


@transaction.atomic
def begin_embedding(*, by: User | None, action: EmbeddingAction) -> EmbeddingAction:
    """Work on it has begun, or begins once more. Raises NotNow."""
    del by
    action = _moved(action, "begin")
    action.ended_on = None
    action.save(update_fields=["status", "ended_on"])
    return action


@transaction.atomic
def take_up(
    *, by: User | None, action: EmbeddingAction, uptake: Texts, source: str, on: dt.date, source_url: str = ""
) -> EmbeddingAction:
    """Somebody took the lesson up, and it can be seen where. Raises NotNow, EvidenceMissing."""
    del by
    if not uptake.exact("en").strip() or not source.strip():
        raise EvidenceMissing
    action = _moved(action, "take_up")
    action.uptake, action.source, action.source_url, action.ended_on = uptake, source.strip(), source_url, on
    action.save(update_fields=["status", "uptake", "source", "source_url", "ended_on"])
    return action


@transaction.atomic
def give_up(*, by: User | None, action: EmbeddingAction, uptake: Texts, on: dt.date) -> EmbeddingAction:
    """It was not taken up, as far as we know for this reason. Raises NotNow, ReasonMissing."""
    del by
    if not uptake.exact("en").strip():
        raise ReasonMissing
    action = _moved(action, "give_up")
    action.uptake, action.ended_on = uptake, on
    action.save(update_fields=["status", "uptake", "ended_on"])
    return action
