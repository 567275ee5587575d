"""Forms with which somebody joins a local network, is invited, or says how their words may be used."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.participation.forms.reach import ReachForm
from impact.ui.forms import PlainForm
from impact.ui.languages import LANGUAGES
from networks.actions.joining import Joining
from networks.enums import MemberKind, Naming, Share

HONEYPOT = "website"
WRITTEN_IN = [(language.code, language.name) for language in LANGUAGES]


class JoinForm(ReachForm):
    """Offer to join."""

    form_tag = False
    submit_words = _("Offer to join")
    kind = forms.ChoiceField(
        label=_("Which of these are you most of all?"),
        choices=MemberKind.choices,
        widget=forms.RadioSelect,
        help_text=_("Many people are more than one. Choose what you would speak about most."),
    )
    why = forms.CharField(
        label=_("Why would you like to join?"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("A few words are enough. You can leave this out."),
    )

    def who(self, *, written_in: str) -> Joining | None:
        """The values for the action."""
        details = self.details(written_in=written_in)
        if details is None:
            return None
        return Joining(details, self.cleaned_data["kind"], self.cleaned_data["why"])


class InviteForm(ReachForm):
    """The coordinator invites somebody they know."""

    submit_words = _("Send this invitation")
    kind = forms.ChoiceField(label=_("Which kind of person?"), choices=MemberKind.choices, widget=forms.RadioSelect)
    written_in = forms.ChoiceField(
        label=_("How should we write to them?"), choices=WRITTEN_IN, initial="en", widget=forms.RadioSelect
    )
    because = forms.CharField(
        label=_("Why is somebody else needed?"),
        max_length=300,
        help_text=_("For example: moved away. Do not write anything about their health."),
    )

    def __init__(self, *args: Any, replacing: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Their name")
        self.fields["contact_route"].label = _("How should we reach them?")
        self.fields["contact"].label = _("Where can we reach them?")
        self.fields["contact"].help_text = _("An email address, phone number or postal address.")
        self.fields["supporter_name"].label = _("Name of the person who supports them, if we go through somebody")
        if not replacing:
            del self.fields["because"]

    def who(self) -> Joining | None:
        """The values for the action."""
        details = self.details(written_in=self.cleaned_data["written_in"])
        return Joining(details, self.cleaned_data["kind"]) if details else None


class AnswerForm(PlainForm):
    """An invitation: yes or no."""

    answer = forms.ChoiceField(
        label=_("Would you like to be part of this group?"),
        choices=(("yes", _("Yes, I join")), ("no", _("No, thank you"))),
        widget=forms.RadioSelect,
    )


class ConsentForm(PlainForm):
    """What may be done with one's words. No choice is made beforehand."""

    submit_words = _("Save what I said")
    naming = forms.ChoiceField(
        label=_("If something you said is written down, how may you stand beside it?"),
        choices=Naming.choices,
        widget=forms.RadioSelect,
    )
    shares = forms.ChoiceField(
        label=_("How far may your words go?"),
        choices=Share.choices,
        widget=forms.RadioSelect,
        help_text=_("You can keep any single thing closer, each time you check a record."),
    )
    agreed = forms.BooleanField(
        label=_("Yes, what I say in the meetings may be written down. I can take this back at any time.")
    )


class EmailForm(PlainForm):
    """The address of somebody who is in a local network."""

    submit_words = _("Send me a code")
    email = forms.EmailField(label=_("Your email address"), max_length=254)


class CodeForm(PlainForm):
    """The six digits. The page stands at the address for the e-mail address too, so it says where it is sent."""

    form_tag = False
    submit_words = _("Open my pages")
    email = forms.EmailField(widget=forms.HiddenInput)
    code = forms.CharField(
        label=_("The six digits from our email"),
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
        help_text=_("They are good for 15 minutes. You can paste them."),
    )

    def clean_code(self) -> str:
        """Only the digits count: people copy blanks and dashes along."""
        return "".join(letter for letter in self.cleaned_data["code"] if letter.isdigit())
