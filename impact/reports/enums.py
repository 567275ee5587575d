"""Words of reports stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SourceKind(TextChoices):
    """Where the answers come from; mirrors the survey's own word."""

    EXAMPLE = "example", _("Example (invented answers)")
    PUBLIC_BALLOTS = "public_ballots", _("Public ballots")
    REAL = "real", _("Real survey")


class EditionStatus(TextChoices):
    """Where an edition stands."""

    DRAFT = "draft", _("Draft")
    SUBMITTED = "submitted", _("Waiting for approval")
    SENT_BACK = "sent_back", _("Sent back")
    PUBLISHED = "published", _("Published")
    SUPERSEDED = "superseded", _("Replaced by a newer one")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class ActionStatus(TextChoices):
    """What became of an action that follows from a report."""

    PLANNED = "planned", _("Not started")
    UNDER_WAY = "under_way", _("Under way")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Will not happen")
