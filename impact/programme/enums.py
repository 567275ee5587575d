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


class TopicStatus(TextChoices):
    """What became of a topic so far."""

    PROPOSED = "proposed", _("Proposed")
    NEEDS_EVIDENCE = "needs_evidence", _("Not enough evidence yet")
    NOT_NOW = "not_now", _("Not now")
    TAKEN_UP = "taken_up", _("Taken up")
    FINISHED = "finished", _("Finished")


class SourceKind(TextChoices):
    """Where a topic comes from."""

    FINDING = "finding", _("A published report")
    ASSEMBLY = "assembly", _("An Assembly")
    OTHER = "other", _("Another source")


class TopicVerb(TextChoices):
    """What was decided about a topic."""

    TAKE_UP = "take_up", _("We take it up")
    LAY_ASIDE = "lay_aside", _("Not now")
    FIND_GAP = "find_gap", _("There is not enough evidence yet")
    RECONSIDER = "reconsider", _("We look at it again")
    FINISH = "finish", _("It is finished")


class GapStatus(TextChoices):
    """Whether somebody fills a gap in the evidence."""

    OPEN = "open", _("Open")
    TAKEN_UP = "taken_up", _("Somebody works on it")
    FILLED = "filled", _("Filled")


class EvidenceKind(TextChoices):
    """The three kinds of evidence, always side by side."""

    RESEARCH = "research", _("Research")
    LIVED = "lived", _("Lived experience")
    PRACTICE = "practice", _("Practice knowledge")


class HookKind(TextChoices):
    """What a lesson can hook on to."""

    LAW = "law", _("Law")
    POLICY = "policy", _("Policy or strategy")
    STANDARD = "standard", _("Standard or guidance")
    BODY = "body", _("Body that decides or inspects")


class Voice(TextChoices):
    """Who speaks in a statement."""

    I = "i", _("I statement")  # noqa: E741  (the statements are called so)
    WE = "we", _("We statement")
