"""Words stored in the database: balanced choices."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


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
