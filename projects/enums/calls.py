"""Words stored in the database: calls, help to apply, and questions to Ask IMPACT."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class CallStatus(TextChoices):
    """Where a call for expressions of interest stands."""

    PLANNED = "planned", _("Planned")
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed")
    DECIDED = "decided", _("Decided")


class HelpKind(TextChoices):
    """What would help somebody to apply."""

    TALK = "talk", _("A talk about whether this is for us")
    TYPING = "typing", _("You type for us on a 30-minute call")
    BSL = "bsl", _("British Sign Language (BSL)")
    ISL = "isl", _("Irish Sign Language (ISL)")
    EASY_READ = "easy_read", _("Easy Read, and time to go through it")
    WELSH = "welsh", _("Help in Welsh")
    COSTS = "costs", _("Money for the costs of applying, for example somebody's time or travel")
    OTHER = "other", _("Something else")


class HelpStatus(TextChoices):
    """Where a request for help to apply stands."""

    NEW = "new", _("New")
    PROMISED = "promised", _("Promised")
    DONE = "done", _("Done")


class AttemptWay(TextChoices):
    """How staff tried to reach an organisation."""

    EMAIL = "email", _("Email")
    PHONE = "phone", _("Phone call")
    LETTER = "letter", _("Letter")
    VISIT = "visit", _("Visit")
    SOMEBODY = "somebody", _("Through somebody they know")
    EVENT = "event", _("At an event")


class AttemptResult(TextChoices):
    """What came of an attempt."""

    NO_ANSWER = "no_answer", _("No answer yet")
    INTERESTED = "interested", _("Interested")
    NEEDS_HELP = "needs_help", _("Interested, and needs help")
    NOT_NOW = "not_now", _("Not now")


class AskedStatus(TextChoices):
    """What became of a question to Ask IMPACT."""

    NEW = "new", _("New")
    TAKEN = "taken", _("Being answered")
    PASSED_ON = "passed_on", _("Passed on")
    ANSWERED = "answered", _("Answered")
    NOT_FOR_US = "not_for_us", _("Not for us")


class GuideStatus(TextChoices):
    """Where a guide stands."""

    DRAFT = "draft", _("Being written")
    IN_REVIEW = "in_review", _("With a second reader")
    PUBLISHED = "published", _("Published")
