"""Forms staff use for a vote: the question, its options, what was counted on paper."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from assemblies.actions.voting import FIELDS, Question
from assemblies.enums import Group, VoteKind
from assemblies.models import Vote, VoteOption
from impact.programme.models import Priority
from impact.programme.texts import TextsFormField

POINTS = "points-"
MOST_PEOPLE = 999


class VoteForm(forms.ModelForm):  # type: ignore[type-arg]
    """A question and how people vote. Numbers that don't belong to the kind are put right."""

    class Meta:
        model = Vote
        fields = ("assembly", "session", "question", "about", "kind", "how_many", "per_option")
        help_texts = {
            "session": _("Leave it empty for a vote that belongs to the Assembly as a whole."),
            "how_many": _("Dots for each person, or how many options each person puts in order. 1 for choose one."),
            "per_option": _("For dots: how many of them one person can give to the same option. Else 1."),
        }

    def clean(self) -> dict[str, Any]:
        """Kind and numbers fit together; the session is one of the Assembly."""
        cleaned = super().clean() or self.cleaned_data
        assembly = self.instance.assembly if self.instance.pk else cleaned.get("assembly")
        session, kind = cleaned.get("session"), cleaned.get("kind")
        if session is not None and assembly is not None and session.assembly_id != assembly.pk:
            self.add_error("session", _("This session belongs to another Assembly."))
        if kind == VoteKind.ONE:
            cleaned["how_many"] = cleaned["per_option"] = 1
        if kind == VoteKind.RANK:
            cleaned["per_option"] = 1
        how_many, per_option = cleaned.get("how_many"), cleaned.get("per_option")
        if how_many and per_option and per_option > how_many:
            self.add_error("per_option", _("Nobody has that many dots."))
        return cleaned

    def question(self) -> Question:
        """The form's values for an action."""
        kept: dict[str, Any] = {"assembly": self.instance.assembly} if self.instance.pk else {}
        return Question(
            **{**kept, **{field: self.cleaned_data[field] for field in FIELDS if field in self.cleaned_data}}
        )


class OptionForm(forms.Form):
    """One more thing to choose: a priority of the programme, or words of its own."""

    priority = forms.ModelChoiceField(
        label=_("Priority"), queryset=Priority.objects.order_by("position", "pk"), required=False,
        help_text=_("Its own words are used. Its place then stands in the next report."),
    )  # fmt: skip
    label = TextsFormField(label=_("Or in words"), max_length=200, required=False)
    code = forms.SlugField(
        label=_("Code"), max_length=40, required=False,
        help_text=_("For example of a delivery model: demonstrators, facilitators, networks, ask-impact."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """One of the two."""
        cleaned = super().clean() or self.cleaned_data
        priority = cleaned.get("priority")
        if priority is not None:
            cleaned["label"] = priority.label
        elif not self.errors and not (cleaned.get("label") or {}).get("en"):
            self.add_error("label", _("Choose a priority, or write the English text of the option."))
        return cleaned


class RemoveOptionForm(forms.Form):
    """Which one."""

    option = forms.ModelChoiceField(label=_("Option"), queryset=VoteOption.objects.none())

    def __init__(self, *args: Any, vote: Vote, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["option"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = VoteOption.objects.filter(vote=vote).order_by("position")


class TallyForm(forms.Form):
    """What one group put on paper, or as dots on the wall. Typing a group again replaces what was typed before."""

    group = forms.ChoiceField(label=_("Group"), choices=[("", "–"), *Group.choices])
    people = forms.IntegerField(label=_("People of this group who voted on paper"), min_value=0, max_value=MOST_PEOPLE)

    def __init__(self, *args: Any, options: Sequence[VoteOption], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for option in options:
            self.fields[f"{POINTS}{option.position}"] = forms.IntegerField(
                label=str(option), min_value=0, max_value=32_000, required=False
            )


def points_in(cleaned: Mapping[str, Any]) -> dict[int, int]:
    """Position of the option -> votes, dots or points, from a form that is filled in."""
    return {
        int(name.removeprefix(POINTS)): value for name, value in cleaned.items() if name.startswith(POINTS) and value
    }
