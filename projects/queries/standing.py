"""Where a sent expression of interest stands, as its organisation is told."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from projects.models import Expression
from projects.pure.status import status_shown
from projects.queries.letters import told


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way, with its date once it was reached."""

    title: "str | Promise"
    words: "str | Promise"
    at: datetime | None = None
    done: bool = False


DECISIONS: dict[str, "str | Promise"] = {
    "chosen": _("You are chosen as a site. Our letter says what comes next."),
    "reserve": _("You are on the reserve list. Our letter says what that means."),
    "not_this_time": _("Not this time. Our letter says what was strong, and what could come next."),
}


def steps_shown(expression: Expression) -> list[Step]:
    """Sent, checked, longlist, decision: what happened, and what happens next."""
    shown = status_shown(expression.status, told(expression) is not None)
    steps = [
        Step(_("Sent"), _("We have it, with a frozen copy."), expression.sent_at, done=True),
        _checked(expression),
    ]
    if expression.longlisted_at or shown not in DECISIONS:
        steps.append(_longlist(expression))
    if shown in DECISIONS:
        return [*steps, Step(_("Decision"), DECISIONS[shown], done=True)]
    return [*steps, Step(_("Decision"), _("We write to everybody on the same day, whatever we decide, and say why."))]


def _checked(expression: Expression) -> Step:
    if expression.checked_at:
        return Step(_("Checked"), _("Somebody has read it, and it is complete."), expression.checked_at, done=True)
    return Step(_("Checked"), _("Next, somebody reads whether it is complete. If something is missing, we ask you."))


def _longlist(expression: Expression) -> Step:
    if expression.longlisted_at:
        words = _("You are on the longlist. We get in touch for a conversation; you need prepare nothing.")
        return Step(_("On the longlist"), words, expression.longlisted_at, done=True)
    return Step(_("Longlist"), _("Then people read and score it. We talk with those on the longlist."))
