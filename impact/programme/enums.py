"""Words of the programme stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class OrganisationKind(TextChoices):
    """What kind of organisation it is."""

    COUNCIL = "council", _("Council or health and care trust")
    PROVIDER = "provider", _("Care provider")
    CHARITY = "charity", _("Charity or community organisation")
    USER_LED = "user_led", _("Led by people who draw on care and support")
    CARER_LED = "carer_led", _("Led by unpaid carers")
    GROUP = "group", _("Group that is not a registered organisation")
    PROFESSIONAL = "professional", _("Professional or membership body")
    RESEARCH = "research", _("University or research organisation")
    GOVERNMENT = "government", _("Government or national body")
    OTHER = "other", _("Another kind")
