"""Words stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NetworkStatus(TextChoices):
    """Where a network (one issue, several places) stands."""

    FORMING = "forming", _("Forming")
    MEETING = "meeting", _("Meeting")
    FINISHED = "finished", _("Finished")


class Tier(TextChoices):
    """A group at one place, or the group in which the coordinators of all places meet."""

    LOCAL = "local", _("Local network")
    COORDINATORS = "coordinators", _("Coordinators of all places")


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
    SENT = "sent", _("With the members")
    AGREED = "agreed", _("Agreed")
    SHARED = "shared", _("Shared with the other networks")


class Section(TextChoices):
    """The pages of a meeting record. The first four are the ten minutes; the rest is optional."""

    ATTENDANCE = "attendance", _("Who came")
    LEARNED = "learned", _("One thing you learned")
    SOLUTIONS = "solutions", _("A practical solution")
    ACTIONS = "actions", _("What happens next")
    DISCUSSION = "discussion", _("What was discussed")
    EXPERIENCES = "experiences", _("What people told")
    DISAGREEMENTS = "disagreements", _("Where you did not agree")
    GAPS = "gaps", _("What nobody knows yet")
    WENT_WELL = "went_well", _("What went well")


class ItemKind(TextChoices):
    """What one piece of an agreed record is. A section of a record gives items of one kind."""

    LEARNED = "learned", _("What was learned")
    SOLUTION = "solution", _("Practical solution")
    DISCUSSION = "discussion", _("Discussion")
    EXPERIENCE = "experience", _("Experience")
    DISAGREEMENT = "disagreement", _("Disagreement")
    GAP = "gap", _("Evidence that is missing")
    WENT_WELL = "went_well", _("What went well")


class Share(TextChoices):
    """How far words may go: each level includes the one before."""

    GROUP = "group", _("Only this group")
    NETWORKS = "networks", _("Other local networks too")
    EVERYBODY = "everybody", _("Everybody, on the public page")


class Naming(TextChoices):
    """How somebody stands beside their words."""

    ROLE = "role", _("By role only, for example: an unpaid carer")
    NAME = "name", _("With my name")


class MemberKind(TextChoices):
    """The five kinds of people in a local network."""

    EXPERIENCE = "experience", _("People with experience of care and support")
    CARERS = "carers", _("Unpaid carers")
    FRONT_LINE = "front_line", _("Front-line staff")
    FUNDERS = "funders", _("Funders and decision-makers")
    PROVIDERS = "providers", _("Providers")


class CameBy(TextChoices):
    """How somebody came to a local network."""

    ASKED = "asked", _("Asked to join")
    INVITED = "invited", _("Was invited")


class RecordAnswer(TextChoices):
    """What a member says to a record that was sent."""

    RIGHT = "right", _("It is right")
    CHANGE = "change", _("Please change something")


class WordsAnswer(TextChoices):
    """What a member says to their own words in it."""

    RIGHT = "right", _("They are right")
    CHANGE = "change", _("Please change them")
    LEAVE_OUT = "leave_out", _("Please leave them out")


class WithheldBecause(TextChoices):
    """Why words of an agreed record are no longer shown."""

    CONSENT = "consent", _("The person who said it took back their consent")
    ASKED = "asked", _("Somebody asked for it, and the Networks team agreed")


class EvidenceKind(TextChoices):
    """The three kinds of evidence, always side by side."""

    RESEARCH = "research", _("Research")
    LIVED = "lived", _("Lived experience")
    PRACTICE = "practice", _("Practice knowledge")


class MaterialForm(TextChoices):
    """In which form a material is there."""

    STANDARD = "standard", _("Standard")
    EASY_READ = "easy_read", _("Easy Read")
    LARGE_PRINT = "large_print", _("Large print")
    AUDIO = "audio", _("Audio")


class ReceivedHow(TextChoices):
    """How we know that somebody has their materials."""

    OPENED = "opened", _("Opened on their page")
    TOLD = "told", _("Told us that they have them")


class UptakeStatus(TextChoices):
    """What another local network makes of a solution."""

    WANTS = "wants", _("We would like to try it")
    TRYING = "trying", _("We are trying it")
    WORKED = "worked", _("It worked here too")
    DID_NOT = "did_not", _("It did not work here")


class DigestStatus(TextChoices):
    """Where a digest stands."""

    DRAFT = "draft", _("Drafted")
    CHECKED = "checked", _("Checked by a moderator")
    SENT = "sent", _("Sent to all coordinators")


class PlanStatus(TextChoices):
    """Where a version of an action plan stands."""

    PROPOSED = "proposed", _("With the members")
    SIGNED_OFF = "signed_off", _("Signed off by the group")
    TAKEN_BACK = "taken_back", _("Taken back to be changed")


class ActionStatus(TextChoices):
    """How far an action of a plan is."""

    TO_DO = "to_do", _("To do")
    UNDER_WAY = "under_way", _("Under way")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Not done")


class Change(TextChoices):
    """What a follow-up found."""

    NOT_YET = "not_yet", _("Not yet")
    SOME = "some", _("Some of it has changed")
    CHANGED = "changed", _("It has changed")
    WORSE = "worse", _("It has become worse")


class SessionStatus(TextChoices):
    """Whether a session of a community of practice stands."""

    PLANNED = "planned", _("Planned")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")


class ThemeStatus(TextChoices):
    """What became of a theme somebody suggested to a community of practice."""

    SUGGESTED = "suggested", _("Suggested")
    OPEN = "open", _("On the list")
    TAKEN = "taken", _("Taken up in a session")
    LEFT_OUT = "left_out", _("Not taken up")
