"""Words of events stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class EventStatus(TextChoices):
    """Where an event stands."""

    PLANNED = "planned", _("Planned")
    OPEN = "open", _("Open for registration")
    CLOSED = "closed", _("Registration closed")
    HELD = "held", _("It has taken place")
    CANCELLED = "cancelled", _("Cancelled")


class Held(TextChoices):
    """Where people meet."""

    ONLINE = "online", _("Online")
    IN_PERSON = "in_person", _("In person")
    HYBRID = "hybrid", _("In person, and online for those who can't come")


class ItemKind(TextChoices):
    """What happens in one part of the programme."""

    TALK = "talk", _("Talk")
    DISCUSSION = "discussion", _("Discussion")
    BREAK = "break", _("Break")


class ShownKind(TextChoices):
    """What is shown at an event."""

    PROJECT = "project", _("Project")
    NETWORK = "network", _("Network")
    OTHER = "other", _("Something else")


class Channel(TextChoices):
    """How a registration reached us."""

    WEB = "web", _("On these pages")
    PHONE = "phone", _("By phone")
    PAPER = "paper", _("On paper")


class LawfulBasis(TextChoices):
    """On what ground we keep what somebody told us."""

    CONSENT = "consent", _("They agreed (explicit consent)")


class ConnectionStatus(TextChoices):
    """What became of an idea who else could benefit."""

    SUGGESTED = "suggested", _("Suggested")
    INTRODUCED = "introduced", _("Introduced")
    IN_TOUCH = "in_touch", _("In touch")
    NOTHING = "nothing", _("Nothing came of it")


class Outcome(TextChoices):
    """Whether what somebody wanted to do has happened."""

    PLANNED = "planned", _("No answer yet")
    YES = "yes", _("Yes, it happened")
    PARTLY = "partly", _("Partly")
    NOT_YET = "not_yet", _("Not yet")
    NO = "no", _("No, and it won’t")


ANSWERS = tuple(outcome for outcome in Outcome if outcome is not Outcome.PLANNED)


class NoticeStatus(TextChoices):
    """Whether an organisation has been told of a gap in the evidence, and said something."""

    WAITING = "waiting", _("Not sent yet")
    SENT = "sent", _("Sent")
    ANSWERED = "answered", _("Answered")
