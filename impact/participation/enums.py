"""Words about taking part stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SeatingKind(TextChoices):
    """What the seats are for."""

    ASSEMBLY = "assembly", _("Assembly")
    EVENT = "event", _("Event")
    REVIEW = "review", _("Panel of reviewers")
    SITES = "sites", _("Sites of a call")
    NETWORK = "network", _("Local network")


class SeatRule(TextChoices):
    """How a seat is filled, and filled again when somebody steps back."""

    FAIR_DRAW = "fair_draw", _("Random selection")
    FIRST_COME = "first_come", _("First come, first served")
    EVERYONE = "everyone", _("A seat for everyone")


class InvitationStatus(TextChoices):
    """Where somebody stands with a seat."""

    WAITING = "waiting", _("No seat yet")
    OFFERED = "offered", _("Seat offered")
    ACCEPTED = "accepted", _("Coming")
    DECLINED = "declined", _("Can't come")
    LAPSED = "lapsed", _("We didn't hear back")
    LEFT = "left", _("Stepped back")


HOLDING = (InvitationStatus.OFFERED, InvitationStatus.ACCEPTED)


class NeedsStage(TextChoices):
    """How far we are with what somebody needs: identify, record, flag, share, meet, review."""

    RECORDED = "recorded", _("Written down")
    FLAGGED = "flagged", _("Somebody has to act")
    SHARED = "shared", _("Told to those who have to know")
    MET = "met", _("Arranged")
    REVIEWED = "reviewed", _("Looked back on with the person")


class PaymentNature(TextChoices):
    """What an offer of money is for."""

    INVOLVEMENT = "involvement", _("Thank-you payment for your time")
    EXPENSES = "expenses", _("Costs paid back")


class PaymentStatus(TextChoices):
    """What somebody said to an offer of money."""

    OFFERED = "offered", _("Offered")
    ACCEPTED = "accepted", _("Accepted")
    DECLINED = "declined", _("Declined")


class EntryStatus(TextChoices):
    """Whether a date stands."""

    PLANNED = "planned", _("Planned")
    CANCELLED = "cancelled", _("Cancelled")


class SelectionStatus(TextChoices):
    """How far a random selection is."""

    FROZEN = "frozen", _("Everyone who signed up is written down")
    PLANNED = "planned", _("Numbered panels are published")
    DRAWN = "drawn", _("People are picked")
    VOIDED = "voided", _("Set aside")
