"""Words stored in the database: reviews."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class RoundStatus(TextChoices):
    """Where a round of reviews stands."""

    PLANNED = "planned", _("Being prepared")
    OPEN = "open", _("Reviewers are scoring")
    MODERATION = "moderation", _("Wide differences are talked over")
    CLOSED = "closed", _("Closed")


class ReviewStatus(TextChoices):
    """Where one reviewer stands with one expression of interest."""

    ASSIGNED = "assigned", _("To be declared")
    DECLARED = "declared", _("No conflict, to be scored")
    SCORED = "scored", _("Scored")
    RECUSED = "recused", _("Stood aside")
