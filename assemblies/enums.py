"""Words of Assemblies stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class AssemblyStatus(TextChoices):
    """Where an Assembly stands."""

    PLANNED = "planned", _("Planned")
    OPEN = "open", _("Open for sign-up")
    CLOSED = "closed", _("Sign-up closed")
    SELECTED = "selected", _("People have been picked")
    MEETING = "meeting", _("Meeting")
    FINISHED = "finished", _("Finished")


class SelectionMode(TextChoices):
    """How people get a seat."""

    FAIR_DRAW = "fair_draw", _("Random selection")
    FIRST_COME = "first_come", _("First come, first served")
    EVERYONE = "everyone", _("A seat for everyone")


class Held(TextChoices):
    """Where an Assembly meets."""

    ONLINE = "online", _("Online")
    IN_PERSON = "in_person", _("In person")
    HYBRID = "hybrid", _("In person, and online for those who can't come")


class SignUpStatus(TextChoices):
    """Where a sign-up stands."""

    DRAFT = "draft", _("Not sent yet")
    SUBMITTED = "submitted", _("Sent")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Channel(TextChoices):
    """How a sign-up reached us."""

    WEB = "web", _("On these pages")
    PHONE = "phone", _("By phone")
    PAPER = "paper", _("On paper")


class WithdrawnBecause(TextChoices):
    """Why a sign-up no longer counts."""

    ASKED = "asked", _("They asked")
    SAME_PERSON = "same_person", _("They had signed up already")


class LawfulBasis(TextChoices):
    """On what ground we keep what somebody told us."""

    CONSENT = "consent", _("They agreed (explicit consent)")


class PanelKind(TextChoices):
    """What kind of panel it is."""

    ASSEMBLY = "assembly", _("Assembly")
    ADVISORY = "advisory", _("Co-production Advisory Group")


class Group(TextChoices):
    """The six groups an Assembly is made of, and everybody else."""

    DRAWS_ON = "draws_on", _("People who draw on care and support")
    CARER = "carer", _("Unpaid carers")
    PRACTITIONER = "practitioner", _("People who work in care")
    PROVIDER = "provider", _("People who run care services")
    COMMISSIONER = "commissioner", _("People who plan or pay for care")
    RESEARCH = "research", _("Researchers and national bodies")
    OTHER = "other", _("Everybody else")


class Feature(TextChoices):
    """By what we make sure that an Assembly is mixed."""

    GROUP = "group", _("Group")
    NATION = "nation", _("Where they live")
    NEW_HERE = "new_here", _("New to this")
    AGE_BAND = "age_band", _("Age")
    DISABILITY = "disability", _("Disability")
    ETHNICITY = "ethnicity", _("Ethnic group")


class SessionStatus(TextChoices):
    """Where a session stands."""

    PLANNED = "planned", _("Planned")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")


class AgendaKind(TextChoices):
    """What a part of a session is for."""

    LISTEN = "listen", _("Listening")
    TALK = "talk", _("Talking together")
    DECIDE = "decide", _("Deciding")
    BREAK = "break", _("Break")


class Attended(TextChoices):
    """Whether a member came."""

    ROOM = "room", _("Came, in the room")
    ONLINE = "online", _("Came, online")
    APOLOGIES = "apologies", _("Sent apologies")
    ABSENT = "absent", _("Did not come")


CAME = (Attended.ROOM, Attended.ONLINE)


class NotesStatus(TextChoices):
    """How far the notes of a session are."""

    DRAFT = "draft", _("Being written")
    SENT = "sent", _("Sent to members to agree")
    FINAL = "final", _("Final")


class NotesAnswer(TextChoices):
    """What a member says to the notes."""

    AGREES = "agrees", _("The notes are right")
    CHANGE = "change", _("Something should be changed")


class VoteKind(TextChoices):
    """How people vote."""

    ONE = "one", _("Choose one")
    DOTS = "dots", _("Give out dots")
    RANK = "rank", _("Put in order")


class VoteStatus(TextChoices):
    """Whether people can vote."""

    PLANNED = "planned", _("Not open yet")
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed")


class OutputKind(TextChoices):
    """What came out of a session."""

    PRIORITIES = "priorities", _("Priorities in order")
    THEME = "theme", _("Theme")
    ASK = "ask", _("Ask")


class AdviceStatus(TextChoices):
    """How far a piece of advice is."""

    GIVEN = "given", _("Not yet answered")
    ANSWERED = "answered", _("Answered")
    CHANGED = "changed", _("Something changed")
