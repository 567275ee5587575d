"""Words about requests stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class RequestKind(TextChoices):
    """What somebody asks for."""

    COMPLAINT = "complaint", _("Complain about how we use my data")
    ACCESS = "access", _("Get a copy of what you keep about me")
    CORRECTION = "correction", _("Have something corrected")
    ERASURE = "erasure", _("Have my data deleted")
    OBJECTION = "objection", _("Object: stop using my data for something")


class RequestRoute(TextChoices):
    """How we tell them what we did."""

    EMAIL = "email", _("By e-mail")
    LETTER = "letter", _("By letter")
    PHONE = "phone", _("By phone")


class RequestStatus(TextChoices):
    """Where a request stands."""

    RECEIVED = "received", _("Received")
    ACKNOWLEDGED = "acknowledged", _("Acknowledged")
    ANSWERED = "answered", _("Answered")
