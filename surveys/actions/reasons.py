"""Staff decide about one response and say why. The reason stands beside the audit event; it never holds free text."""

from datetime import datetime

import pghistory
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from surveys.actions.review import accept_response, set_aside, withdraw_response
from surveys.models import Response


class SetAsideReason(TextChoices):
    """Why a response is taken out of the figures until somebody has looked."""

    LOOKS_AUTOMATIC = "looks_automatic", _("It looks as if a machine filled it in")
    SENT_TWICE = "sent_twice", _("It looks as if it was sent twice")
    STAFF_TEST = "staff_test", _("It is a test by staff")
    SOMETHING_ELSE = "something_else", _("Something else is not right")


class TakeBackReason(TextChoices):
    """Why it counts after all."""

    A_PERSON = "a_person", _("Checked: a person sent it")
    NOT_TWICE = "not_twice", _("Checked: it was sent once")
    MISTAKE = "mistake", _("It was set aside by mistake")


class WithdrawReason(TextChoices):
    """Why its answers are deleted for good."""

    ASKED = "asked", _("The person asked us")
    TYPED_WRONGLY = "typed_wrongly", _("Staff typed it in wrongly")
    STAFF_TEST = "staff_test", _("It is a test by staff")
    SENT_TWICE = "sent_twice", _("It was sent twice")


def set_aside_because(*, by: User, now: datetime, response: Response, reason: SetAsideReason) -> Response:
    """Take it out of the figures until it is checked. Raises NotThatResponse."""
    with pghistory.context(reason=reason.value):
        return set_aside(by=by, now=now, response=response)


def take_back_because(*, by: User, now: datetime, response: Response, reason: TakeBackReason) -> Response:
    """Count it. Raises NotThatResponse."""
    with pghistory.context(reason=reason.value):
        return accept_response(by=by, now=now, response=response)


def withdraw_because(*, by: User, now: datetime, response: Response, reason: WithdrawReason) -> Response:
    """Delete its answers; only the fact that there was one stays. Raises NotThatResponse."""
    with pghistory.context(reason=reason.value):
        return withdraw_response(by=by, now=now, response=response)
