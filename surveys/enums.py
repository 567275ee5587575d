"""Words stored in the database. Codes of questions and options are data, not words: they live in rows."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SourceKind(TextChoices):
    EXAMPLE = "example", _("Example (invented answers)")
    PUBLIC_BALLOTS = "public_ballots", _("Public ballots")
    REAL = "real", _("Real survey")


class SurveyStatus(TextChoices):
    DRAFT = "draft", _("Draft")
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed")


class AccessMode(TextChoices):
    OPEN = "open", _("Anyone with the address")
    ONE_USE_CODE = "one_use_code", _("One-use code")


class Under16(TextChoices):
    WELCOME = "welcome", _("Welcome, with a notice for young people")
    THANK = "thank", _("Thank them, keep nothing and show another way")


class LawfulBasis(TextChoices):
    PUBLIC_TASK = "public_task", _("Public task and research (articles 6(1)(e) and 9(2)(j))")
    CONSENT = "consent", _("Consent (articles 6(1)(a) and 9(2)(a))")
    PUBLISHED = "published", _("Already published by others")


class QuestionnaireStatus(TextChoices):
    DRAFT = "draft", _("Draft")
    PUBLISHED = "published", _("Published")


class QuestionKind(TextChoices):
    SINGLE = "single", _("Choose one")
    MULTIPLE = "multiple", _("Choose several")
    LIKERT = "likert", _("Scale")
    CHOOSE_AND_RANK = "choose_and_rank", _("Choose up to a number, then put them in order")
    SHORT_TEXT = "short_text", _("Short text")
    LONG_TEXT = "long_text", _("Long text")
    YEAR = "year", _("Year")
    NUMBER = "number", _("Number")


class Segment(TextChoices):
    """Which typed column of a response this question fills when it is sent."""

    NONE = "", _("None")
    NATION = "nation", _("Nation")
    REGION = "region", _("Region")
    PERSPECTIVES = "perspectives", _("Perspectives, all that apply")
    MAIN_PERSPECTIVE = "main_perspective", _("Main perspective")
    PROFESSION = "profession", _("Profession")
    AGE_BAND = "age_band", _("Age band")
    RANKING = "ranking", _("Priorities in order")


class Language(TextChoices):
    ENGLISH = "en", _("English")
    WELSH = "cy", _("Welsh")


class Format(TextChoices):
    STANDARD = "standard", _("Standard")
    EASY_READ = "easy_read", _("Easy Read")


class ResponseStatus(TextChoices):
    DRAFT = "draft", _("Not sent yet")
    SUBMITTED = "submitted", _("Sent")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    QUARANTINED = "quarantined", _("Set aside to check")


class Channel(TextChoices):
    WEB = "web", _("Web")
    PAPER = "paper", _("Paper")
    PHONE = "phone", _("Phone")
    EVENT = "event", _("Event")
    TABLET = "tablet", _("Shared tablet")


class Help(TextChoices):
    ALONE = "alone", _("On my own")
    SCRIBE = "scribe", _("Someone wrote what I said")
    PROXY = "proxy", _("Someone answered for me")
    NOT_SAID = "not_said", _("Not said")


class Flag(TextChoices):
    """Reasons to look at a response again. Nothing is ever dropped because of one."""

    HONEYPOT = "honeypot", _("Filled in a field people cannot see")
    TOO_FAST = "too_fast", _("Sent faster than anyone can read")
    BURST = "burst", _("Many from the same place")
    SENT_SO_FAR = "sent_so_far", _("Sent before the end")


class OpenTextState(TextChoices):
    NEW = "new", _("Not read yet")
    REDACTED = "redacted", _("Names taken out")
    CLEARED = "cleared", _("Read, nothing to take out")
    CONCERN = "concern", _("Passed to safeguarding")
