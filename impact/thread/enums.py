"""Words stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Progress(TextChoices):
    """How far the answer to what people said has come."""

    DONE = "done", _("Done")
    UNDER_WAY = "under_way", _("Under way")
    NOT_YET = "not_yet", _("Not yet")


class StepKind(TextChoices):
    """What can happen on the way from what people say to what changes; the apps name it in their `steps()`."""

    TOPIC = "topic", _("A decision about a topic")
    GAP = "gap", _("Something nobody knows yet")
    EVENT = "event", _("An event")
    PROJECT = "project", _("A project")
    LESSON = "lesson", _("A lesson")
    EMBEDDING = "embedding_action", _("A lesson on its way into practice")
    NETWORK = "network", _("A Network")
    RECORD = "meeting record", _("A local network shared what it learned")
    PLAN = "action plan", _("A local network agreed on an action plan")
    FOLLOW_UP = "follow-up", _("What became of an action plan")
