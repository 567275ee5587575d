"""Forms staff use for gaps in the evidence: whom we tell, how we reach them, what they said."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.models import GapNotice
from impact.people.enums import ContactRoute, Language
from impact.people.pure.details import ROUTE_NEEDS, Details
from impact.programme.models import EvidenceGap, Organisation
from impact.programme.queries import nations_for
from impact.programme.texts import TextsFormField

ROUTES = [(route.value, route.label) for route in (ContactRoute.EMAIL, ContactRoute.LETTER, ContactRoute.PHONE)]
TYPED = ("name", "contact_route", "email", "address", "phone", "language")


class ChooseOrganisationsForm(forms.Form):
    """Organisations of one's nations that are not chosen yet."""

    organisations = forms.ModelMultipleChoiceField(
        label=_("Whom do we tell?"), queryset=Organisation.objects.none(), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, gap: EvidenceGap, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["organisations"]
        assert isinstance(field, forms.ModelMultipleChoiceField)
        there = GapNotice.objects.filter(gap=gap).values("organisation")
        nations = nations_for(by)
        mine = Organisation.objects.all() if nations is None else Organisation.objects.filter(nation__in=nations)
        field.queryset = mine.exclude(pk__in=there).order_by("name", "pk")


class NoticeContactForm(forms.Form):
    """Whom we write to at the organisation."""

    name = forms.CharField(label=_("Name, or the team or office"), max_length=150)
    contact_route = forms.ChoiceField(label=_("How to reach them"), choices=ROUTES)
    email = forms.EmailField(label=_("E-mail address"), max_length=254, required=False)
    address = forms.CharField(
        label=_("Postal address"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    phone = forms.CharField(label=_("Phone number"), max_length=40, required=False)
    language = forms.ChoiceField(label=_("Language we write in"), choices=Language.choices)

    def clean(self) -> dict[str, Any]:
        """The way to reach them needs its contact."""
        cleaned = super().clean() or self.cleaned_data
        for name in ROUTE_NEEDS.get(cleaned.get("contact_route", ""), ()):
            if not cleaned.get(name) and name not in self.errors:
                self.add_error(name, _("This is needed to reach them in the way you chose."))
        return cleaned

    def details(self) -> Details:
        """The form's values for an action."""
        return Details(**{name: self.cleaned_data[name] for name in TYPED})


class NoticeAnswerForm(forms.Form):
    """What the organisation said."""

    words = forms.CharField(
        label=_("What did they say?"), max_length=3000, widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("For staff only. Leave out people’s names."),
    )  # fmt: skip


class FillGapForm(forms.Form):
    """What fills the gap."""

    answer = TextsFormField(label=_("What fills the gap? Everybody reads this."), max_length=3000)
