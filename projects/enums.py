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


class PostRole(TextChoices):
    """What somebody does in a project."""

    COACH = "coach", _("Coach")
    FACILITATOR = "facilitator", _("Facilitator")
    EVALUATOR = "evaluator", _("Evaluator")
    LEAD = "lead", _("Local lead")
    OTHER = "other", _("Another post")


class EmbeddingStatus(TextChoices):
    """What became of carrying a lesson into policy and practice."""

    PLANNED = "planned", _("Planned, not yet begun")
    DOING = "doing", _("Under way, not yet taken up")
    TAKEN_UP = "taken_up", _("Taken up")
    NOT_TAKEN_UP = "not_taken_up", _("Not taken up")


class ReportStatus(TextChoices):
    """Where the report of a site stands."""

    OPEN = "open", _("To be written")
    SENT = "sent", _("Sent")
    READ = "read", _("Read")


class ReportPart(TextChoices):
    """The pages of a site's report, in their order."""

    DONE = "done", _("What you did")
    MILESTONES = "milestones", _("Milestones")
    LEARNED = "learned", _("What you learned")
    NUMBERS = "numbers", _("What you measured")
    MONEY = "money", _("Money")
    NEEDS = "needs", _("What you need from us")


class ReminderKind(TextChoices):
    """When we remind of a report: once before it is due and once after."""

    BEFORE = "before", _("Before it is due")
    AFTER = "after", _("After it was due")


class HelpKind(TextChoices):
    """What would help somebody to apply."""

    TALK = "talk", _("A talk about whether this is for us")
    TYPING = "typing", _("You type for us on a 30-minute call")
    BSL = "bsl", _("British Sign Language (BSL)")
    ISL = "isl", _("Irish Sign Language (ISL)")
    EASY_READ = "easy_read", _("Easy Read, and time to go through it")
    WELSH = "welsh", _("Help in Welsh")
    COSTS = "costs", _("Money for the costs of applying, for example somebody's time or travel")
    OTHER = "other", _("Something else")


class HelpStatus(TextChoices):
    """Where a request for help to apply stands."""

    NEW = "new", _("New")
    PROMISED = "promised", _("Promised")
    DONE = "done", _("Done")


class AttemptWay(TextChoices):
    """How staff tried to reach an organisation."""

    EMAIL = "email", _("Email")
    PHONE = "phone", _("Phone call")
    LETTER = "letter", _("Letter")
    VISIT = "visit", _("Visit")
    SOMEBODY = "somebody", _("Through somebody they know")
    EVENT = "event", _("At an event")


class AttemptResult(TextChoices):
    """What came of an attempt."""

    NO_ANSWER = "no_answer", _("No answer yet")
    INTERESTED = "interested", _("Interested")
    NEEDS_HELP = "needs_help", _("Interested, and needs help")
    NOT_NOW = "not_now", _("Not now")


class AskedStatus(TextChoices):
    """What became of a question to Ask IMPACT."""

    NEW = "new", _("New")
    TAKEN = "taken", _("Being answered")
    PASSED_ON = "passed_on", _("Passed on")
    ANSWERED = "answered", _("Answered")
    NOT_FOR_US = "not_for_us", _("Not for us")


class GuideStatus(TextChoices):
    """Where a guide stands."""

    DRAFT = "draft", _("Being written")
    IN_REVIEW = "in_review", _("With a second reader")
    PUBLISHED = "published", _("Published")
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
class LetterKind(TextChoices):
    """Which decision a letter tells; the same words as the state of the expression of interest."""

    CHOSEN = "chosen", _("Chosen")
    RESERVE = "reserve", _("Reserve")
    NOT_THIS_TIME = "not_this_time", _("Not this time")


class LetterStatus(TextChoices):
    """Where a letter stands."""

    DRAFTED = "drafted", "Drafted, to be reviewed"
    REVIEWED = "reviewed", "Reviewed"
    QUEUED = "queued", "Leaving now"
    SENT = "sent", "Sent"
    DISCARDED = "discarded", "Not needed any more"


class AgreementStatus(TextChoices):
    """Where a site agreement, or a change to one, stands."""

    DRAFT = "draft", "Being written"
    OFFERED = "offered", "Offered"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Declined"
    LAPSED = "lapsed", "We didn’t hear back"


class PaperKind(TextChoices):
    """What kind of paper was frozen."""

    LETTER = "letter", "Letter"
    AGREEMENT = "agreement", "Site agreement"
    ADDENDUM = "addendum", "Change to a site agreement"
