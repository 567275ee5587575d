"""Words stored in the database: letters and agreements."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class LetterKind(TextChoices):
    """Which decision a letter tells; the same words as the state of the expression of interest."""

    CHOSEN = "chosen", _("Chosen")
    RESERVE = "reserve", _("Reserve")
    NOT_THIS_TIME = "not_this_time", _("Not this time")


class LetterStatus(TextChoices):
    """Where a letter stands."""

    DRAFTED = "drafted", "Drafted, to be reviewed"
    REVIEWED = "reviewed", "Reviewed"
    QUEUED = "queued", "Leaving now"
    SENT = "sent", "Sent"
    DISCARDED = "discarded", "Not needed any more"


class AgreementStatus(TextChoices):
    """Where a site agreement, or a change to one, stands."""

    DRAFT = "draft", "Being written"
    OFFERED = "offered", "Offered"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Declined"
    LAPSED = "lapsed", "We didn’t hear back"


class PaperKind(TextChoices):
    """What kind of paper was frozen."""

    LETTER = "letter", "Letter"
    AGREEMENT = "agreement", "Site agreement"
    ADDENDUM = "addendum", "Change to a site agreement"
