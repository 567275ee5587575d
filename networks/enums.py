"""Words stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NetworkStatus(TextChoices):
    """Where a network (one issue, several places) stands."""

    FORMING = "forming", _("Forming")
    MEETING = "meeting", _("Meeting")
    FINISHED = "finished", _("Finished")


class MeetingMode(TextChoices):
    """How people meet."""

    ONLINE = "online", _("Online")
    IN_PERSON = "in_person", _("In person")
    HYBRID = "hybrid", _("In person and online together")


class MeetingStatus(TextChoices):
    """Whether a meeting took place."""

    PLANNED = "planned", _("Planned")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")


class RecordStatus(TextChoices):
    """Where a meeting record stands."""

    DRAFT = "draft", _("Being written")
    AGREED = "agreed", _("Agreed")


class Section(TextChoices):
    """The pages of a meeting record. The first four are the ten minutes; the rest is optional."""

    ATTENDANCE = "attendance", _("Who came")
    LEARNED = "learned", _("One thing you learned")
    SOLUTIONS = "solutions", _("A practical solution")
    ACTIONS = "actions", _("What happens next")
    DISCUSSION = "discussion", _("What was discussed")


class MemberKind(TextChoices):
    """The five kinds of people in a local network."""

    EXPERIENCE = "experience", _("People with experience of care and support")
    CARERS = "carers", _("Unpaid carers")
    FRONT_LINE = "front_line", _("Front-line staff")
    FUNDERS = "funders", _("Funders and decision-makers")
    PROVIDERS = "providers", _("Providers")
