"""Forms staff use for outputs and advice."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminDateWidget

from assemblies.enums import OutputKind, VoteStatus
from assemblies.models import Advice, Output, Session, Vote
from impact.programme.models import Priority
from impact.programme.texts import TextsFormField

PLACES = 10
WRITTEN = [(kind.value, kind.label) for kind in (OutputKind.THEME, OutputKind.ASK)]


class OutputForm(forms.ModelForm):  # type: ignore[type-arg]
    """A theme or an ask; or the words beside an order of priorities, which has its own buttons on the session."""

    class Meta:
        model = Output
        fields = ("session", "kind", "text")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields.get("kind")
        if isinstance(field, forms.ChoiceField) and self.instance.kind != OutputKind.PRIORITIES:
            field.choices = [("", "–"), *WRITTEN]


class FromVoteForm(forms.Form):
    """Which vote, and a sentence about what it came to."""

    vote = forms.ModelChoiceField(label=_("Vote"), queryset=Vote.objects.none())
    text = TextsFormField(label=_("In words"), max_length=1000)

    def __init__(self, *args: Any, session: Session, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["vote"]
        assert isinstance(field, forms.ModelChoiceField)
        closed = Vote.objects.filter(assembly=session.assembly_id, status=VoteStatus.CLOSED)
        field.queryset = closed.order_by("-closed_at", "pk")


class OrderForm(forms.Form):
    """Priorities in an order people agreed on without a vote."""

    text = TextsFormField(label=_("In words, also how people agreed"), max_length=1000)
    room = forms.IntegerField(label=_("How many people were in the room?"), min_value=1, max_value=999)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        priorities = list(Priority.objects.order_by("position", "pk"))
        self.priorities = {str(priority.pk): priority for priority in priorities}
        choices = [("", "–"), *((key, str(priority)) for key, priority in self.priorities.items())]
        for place in range(1, PLACES + 1):
            self.fields[f"place_{place}"] = forms.ChoiceField(
                label=_("Place %(place)s") % {"place": place}, choices=choices, required=place == 1
            )

    def clean(self) -> dict[str, Any]:
        """Each priority once, no place left out."""
        cleaned = super().clean() or self.cleaned_data
        chosen = [cleaned.get(f"place_{place}") or "" for place in range(1, PLACES + 1)]
        order = [key for key in chosen if key]
        if len(set(order)) != len(order):
            self.add_error(None, _("A priority stands on two places. Each can be chosen once."))
        if "" in chosen[: len(order)] and not self.errors:
            self.add_error(None, _("A place in between is empty. Move the others up."))
        cleaned["order"] = [self.priorities[key] for key in order]
        return cleaned


class AdviceForm(forms.ModelForm):  # type: ignore[type-arg]
    """What was advised."""

    class Meta:
        model = Advice
        fields = ("session", "text")


def _day(label: Any) -> forms.DateField:
    return forms.DateField(label=label, widget=UnfoldAdminDateWidget)


class AnswerForm(forms.Form):
    """What the programme answers."""

    response = TextsFormField(label=_("Answer"), max_length=3000)
    answered_as = TextsFormField(
        label=_("Who answers, as people read it"), max_length=150, help_text=_("A role is enough.")
    )
    answered_on = _day(_("Answered on"))


class ChangeForm(forms.Form):
    """What changed because of it."""

    what_changed = TextsFormField(label=_("What changed"), max_length=3000)
    changed_on = _day(_("Changed on"))
