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
    LONGLISTED = "longlisted", _("On the longlist")
    CHOSEN = "chosen", _("Chosen")
    RESERVE = "reserve", _("Reserve")
    NOT_THIS_TIME = "not_this_time", _("Not this time")
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


class PlaceKind(TextChoices):
    """What kind of place an organisation would work in."""

    CITY = "city", _("City")
    TOWN = "town", _("Town")
    COUNTRYSIDE = "countryside", _("Countryside")
    COAST = "coast", _("Coast or island")


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


class ChoiceStatus(TextChoices):
    """Where the balanced choice of a call's sites stands."""

    DRAFTING = "drafting", _("Rules are being set")
    PROPOSED = "proposed", _("Proposed, the panel decides")
    SETTLED = "settled", _("Settled by the panel")
    SET_ASIDE = "set_aside", _("Set aside")


class RuleFeature(TextChoices):
    """What a rule of balance can be about."""

    NATION = "nation", _("Nation")
    REGION = "region", _("Region")
    DELIVERY_MODEL = "delivery_model", _("Delivery model")
    KIND = "kind", _("Kind of organisation")
    TOPIC = "topic", _("Topic")
    PLACE_KIND = "place_kind", _("Kind of place")
    NEW_HERE = "new_here", _("New to this")
    UNDER_PRESSURE = "under_pressure", _("Under serious pressure")
    LED_BY = "led_by", _("Led by people with lived experience")


class MoveTo(TextChoices):
    """Where the panel moves a site."""

    IN = "in", _("In")
    RESERVE = "reserve", _("Reserve")
    OUT = "out", _("Out")


class MoveKind(TextChoices):
    """What kind of reason the panel has for moving a site."""

    MIX = "mix", _("A better mix")
    STRENGTH = "strength", _("A strength or a worry that scores do not show")
    READINESS = "readiness", _("Not ready yet, or ready now")
    WITHDRAWN = "withdrawn", _("It was withdrawn")
    CONFLICT = "conflict", _("A conflict of interest")
    CHANCE = "chance", _("Random selection between equals")
    OTHER = "other", _("Another reason")


class Outcome(TextChoices):
    """What the panel settled for one expression of interest."""

    CHOSEN = "chosen", _("Chosen")
    RESERVE = "reserve", _("Reserve")
    NOT_THIS_TIME = "not_this_time", _("Not this time")
