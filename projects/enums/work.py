"""Words stored in the database: projects."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ProjectStatus(TextChoices):
    """Where a project stands."""

    SET_UP = "set_up", _("Being set up")
    DELIVERING = "delivering", _("Delivering")
    EVALUATING = "evaluating", _("Evaluating")
    EMBEDDING = "embedding", _("Embedding")
    COMPLETE = "complete", _("Complete")


class PostRole(TextChoices):
    """What somebody does in a project."""

    COACH = "coach", _("Coach")
    FACILITATOR = "facilitator", _("Facilitator")
    EVALUATOR = "evaluator", _("Evaluator")
    LEAD = "lead", _("Local lead")
    OTHER = "other", _("Another post")


class EmbeddingStatus(TextChoices):
    """What became of carrying a lesson into policy and practice."""

    PLANNED = "planned", _("Planned, not yet begun")
    DOING = "doing", _("Under way, not yet taken up")
    TAKEN_UP = "taken_up", _("Taken up")
    NOT_TAKEN_UP = "not_taken_up", _("Not taken up")


class ReportStatus(TextChoices):
    """Where the report of a site stands."""

    OPEN = "open", _("To be written")
    SENT = "sent", _("Sent")
    READ = "read", _("Read")


class ReportPart(TextChoices):
    """The pages of a site's report, in their order."""

    DONE = "done", _("What you did")
    MILESTONES = "milestones", _("Milestones")
    LEARNED = "learned", _("What you learned")
    NUMBERS = "numbers", _("What you measured")
    MONEY = "money", _("Money")
    NEEDS = "needs", _("What you need from us")


class ReminderKind(TextChoices):
    """When we remind of a report: once before it is due and once after."""

    BEFORE = "before", _("Before it is due")
    AFTER = "after", _("After it was due")
