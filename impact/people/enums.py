"""Words about people stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ContactRoute(TextChoices):
    """How somebody wants us to reach them."""

    EMAIL = "email", _("Email")
    LETTER = "letter", _("Letter")
    PHONE = "phone", _("Phone call")
    TEXT = "text", _("Text message")
    SUPPORTER = "supporter", _("Through somebody who supports me")


class Language(TextChoices):
    """The language we write in."""

    ENGLISH = "en", _("English")
    WELSH = "cy", _("Welsh")


class Format(TextChoices):
    """The format we write in."""

    STANDARD = "standard", _("Standard")
    EASY_READ = "easy_read", _("Easy Read")


class Interest(TextChoices):
    """What somebody wants to hear about."""

    SURVEY = "survey", _("The national survey")
    ASSEMBLIES = "assemblies", _("Assemblies: when sign-up opens")
    SITES = "sites", _("Calls for sites and projects")
    NETWORKS = "networks", _("Networks")
    REPORTS = "reports", _("New priority reports")
    DIGEST = "digest", _("A short digest once a month")


class SubscriptionStatus(TextChoices):
    """Where a request to be kept informed stands."""

    PENDING = "pending", _("Not confirmed yet")
    CONFIRMED = "confirmed", _("Confirmed")
    UNSUBSCRIBED = "unsubscribed", _("Unsubscribed")


class EnquiryKind(TextChoices):
    """What somebody wrote to us for."""

    CONTACT = "contact", _("Question or message")
    FEEDBACK = "feedback", _("Feedback on these pages")
    ANOTHER_WAY = "another_way", _("Asked for something in another way")


class EnquiryStatus(TextChoices):
    """Whether somebody still has to act."""

    OPEN = "open", _("To do")
    DONE = "done", _("Done")


class ReplyRoute(TextChoices):
    """How somebody wants our answer."""

    EMAIL = "email", _("By e-mail")
    PHONE = "phone", _("By phone")
    TEXT = "text", _("By text message")
    LETTER = "letter", _("By letter")
    NONE = "none", _("No answer needed")


class OtherWay(TextChoices):
    """In which way somebody needs something."""

    BSL = "bsl", _("British Sign Language (BSL)")
    ISL = "isl", _("Irish Sign Language (ISL)")
    AUDIO = "audio", _("Audio")
    LARGE_PRINT = "large_print", _("Large print")
    BRAILLE = "braille", _("Braille")
    PAPER = "paper", _("On paper")
    PHONE_CALL = "phone_call", _("A phone call")
    LANGUAGE = "language", _("Another language")
    OTHER = "other", _("Something else")


class OutgoingStatus(TextChoices):
    """Whether a letter, call or text message has gone out."""

    TO_DO = "to_do", _("To do")
    DONE = "done", _("Done")
