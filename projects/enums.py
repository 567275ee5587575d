"""Words stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class CallStatus(TextChoices):
    """Where a call for expressions of interest stands."""

    PLANNED = "planned", _("Planned")
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed")
    DECIDED = "decided", _("Decided")


class ExpressionStatus(TextChoices):
    """Where an expression of interest stands."""

    DRAFT = "draft", _("Being written")
    SENT = "sent", _("Sent")
    CHECKED = "checked", _("Checked")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class DeliveryModel(TextChoices):
    """The four ways the programme works with people."""

    DEMONSTRATOR = "demonstrator", _("Demonstrator")
    FACILITATOR = "facilitator", _("Facilitator")
    NETWORK = "network", _("Network")
    ASK_IMPACT = "ask_impact", _("Ask IMPACT")


class ProjectStatus(TextChoices):
    """Where a project stands."""

    SET_UP = "set_up", _("Being set up")
    DELIVERING = "delivering", _("Delivering")
    EVALUATING = "evaluating", _("Evaluating")
    EMBEDDING = "embedding", _("Embedding")
    COMPLETE = "complete", _("Complete")
