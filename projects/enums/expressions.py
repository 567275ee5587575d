"""Words stored in the database: expressions of interest."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


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


class PlaceKind(TextChoices):
    """What kind of place an organisation would work in."""

    CITY = "city", _("City")
    TOWN = "town", _("Town")
    COUNTRYSIDE = "countryside", _("Countryside")
    COAST = "coast", _("Coast or island")


class Rights(TextChoices):
    """What somebody who writes with the organisation may do."""

    VIEW = "view", _("Read only")
    EDIT = "edit", _("Read and write")
    SUBMIT = "submit", _("Read, write and send")


class Channel(TextChoices):
    """How words reached us that staff typed in for an organisation."""

    PHONE = "phone", _("On the phone")
    VIDEO = "video", _("In a video call")
    SPOKEN = "spoken", _("A spoken message")
    PAPER = "paper", _("On paper")


class Section(TextChoices):
    """The pages of an expression of interest that are not questions of the call."""

    ORGANISATION = "organisation", _("About your organisation")
    WHERE = "where", _("Where you would work")
    WHAT = "what", _("What you would do")
    MONEY = "money", _("Registration and money")
    NEW_HERE = "new_here", _("New to this?")
    PRESSURE = "pressure", _("Are things very hard right now?")
    CONTACT = "contact", _("Who we write to")
