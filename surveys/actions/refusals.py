"""Why an answer could not be taken, in words for the person who answers."""

from django.utils.translation import gettext_lazy as _

from impact.jobs.refusals import Refused


class NotFound(Refused):
    """No such draft: a wrong link, a cleared phone, or a draft that is past its 30 days."""

    message = _("We could not find these answers. Please start again, or type in your code.")


class AlreadySent(Refused):
    """The answers were sent before, under another key."""

    message = _("These answers were sent already. Nothing more is needed.")


class SurveyClosed(Refused):
    """Closed more than 24 hours ago."""

    message = _("This survey is closed, so we could not save this. Thank you for wanting to tell us.")


class NotOpen(Refused):
    """Not open for starting."""

    message = _("This survey is not open. Please look at the list of surveys for its dates.")


class BadAnswer(Refused):
    """A coded answer that this questionnaire cannot have given; a form checks this first."""

    message = _("One of the answers does not belong to this question. Please choose again.")
