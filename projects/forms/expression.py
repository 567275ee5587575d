"""What an organisation fills in, one page at a time."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.participation.forms.reach import KeyField
from impact.programme.enums import OrganisationKind
from impact.programme.models import Nation
from impact.ui.forms import PlainForm
from projects.forms.section import SectionForm
from projects.forms.version import VersionField
from projects.models import MOST_LETTERS, CallQuestion


class StartForm(PlainForm):
    """What we need before anything can be saved: who, where, and an address for the private link."""

    submit_words = _("Send me my private link")
    organisation_name = forms.CharField(
        label=_("Name of your organisation or group"),
        max_length=200,
        help_text=_("A group that is not a registered organisation is welcome too."),
    )
    nation = forms.ModelChoiceField(
        label=_("Where do you work?"), queryset=Nation.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    contact_name = forms.CharField(label=_("Your name"), max_length=150)
    contact_email = forms.EmailField(
        label=_("Your email address"),
        max_length=254,
        help_text=_(
            "We send your private link to this address. With it you can go on at any time, without a password."
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    start_key = KeyField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nation"].queryset = Nation.objects.order_by("number")  # type: ignore[attr-defined]


class DetailsForm(SectionForm):
    """About the organisation."""

    submit_words = _("Save and continue")
    organisation_name = forms.CharField(label=_("Name of your organisation or group"), max_length=200)
    organisation_kind = forms.ChoiceField(
        label=_("What kind of organisation is it?"), choices=OrganisationKind.choices, widget=forms.RadioSelect
    )
    seen = VersionField()


class MoneyForm(SectionForm):
    """Whether the organisation is registered, and if not, who holds the money."""

    submit_words = _("Save and continue")
    registered = forms.ChoiceField(
        label=_("Is it a registered organisation?"),
        choices=(("yes", _("Yes")), ("no", _("No, we are not a registered organisation"))),
        widget=forms.RadioSelect,
        help_text=_("Both answers are fine. For example, a charity, a company or a council is registered."),
    )
    money_holder = forms.CharField(
        label=_("If not: who would hold the money for you?"),
        max_length=200,
        required=False,
        help_text=_("For example a charity or a council you work with. If you don't know yet, write “not known yet”."),
    )
    seen = VersionField()

    def clean(self) -> dict[str, Any]:
        """Without a registration somebody else holds the money."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("registered") == "no" and not cleaned.get("money_holder") and "money_holder" not in self.errors:
            self.add_error("money_holder", _("Say who would hold the money, or write “not known yet”."))
        return cleaned


class ContactForm(SectionForm):
    """Whom we write to. The address stays the one the link was sent to."""

    submit_words = _("Save and continue")
    contact_name = forms.CharField(label=_("Name of the person we write to"), max_length=150)
    seen = VersionField()


class AnswerForm(SectionForm):
    """The answer to one question of the call; its label and help come from the call."""

    submit_words = _("Save and continue")
    heading_field: ClassVar[str] = "text"
    text = forms.CharField(label="", required=False, max_length=MOST_LETTERS, widget=forms.Textarea(attrs={"rows": 10}))
    seen = VersionField()

    def __init__(self, *args: Any, question: CallQuestion, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = str(question.label)
        self.fields["text"].help_text = str(question.hint)


class SendForm(PlainForm):
    """The last page: read, then send."""

    submit_words = _("Send our expression of interest")
    correct = forms.BooleanField(
        label=_("We have read this and want to send it. I know that it can't be changed afterwards.")
    )


class WithdrawForm(PlainForm):
    """Nothing to fill in: the page asks once more, and the button does it."""

    submit_words = _("Yes, withdraw it")
