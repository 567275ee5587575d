"""Forms members fill in behind their private link: an answer to notes, a vote."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from assemblies.enums import NotesAnswer, VoteKind
from assemblies.models import Ballot, Vote
from assemblies.pure import ballots
from assemblies.pure.ballots import NotAChoice
from impact.ui.forms import PlainForm

WHY_NOT: Mapping[str, Any] = {
    "nothing": _("Choose something first."),
    "unknown": _("Choose one of the answers shown."),
    "negative": _("Choose one of the answers shown."),
    "other_kind": _("Choose one of the answers shown."),
    "too_many_on_one": _("That is too many dots on one option."),
    "too_many": _("That is more than you can give. Take some away."),
    "twice": _("You chose the same option twice. Each can have one place only."),
}
EMPTY = ("", _("Nothing here"))


class NotesReplyForm(PlainForm):
    """Whether the notes are right."""

    submit_words = _("Send my answer")
    answer = forms.ChoiceField(label=_("Are these notes right?"), choices=NotesAnswer.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("What should be changed?"),
        max_length=3000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Only if something should be changed. Staff read it, nobody else."),
    )
    version = forms.IntegerField(min_value=1, max_value=9999, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """A wish needs words."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("answer") == NotesAnswer.CHANGE and not cleaned.get("words") and "words" not in self.errors:
            self.add_error("words", _("Write what should be changed, so that we can do it."))
        return cleaned


class BallotForm(PlainForm):
    """What all three kinds of vote have in common: options become fields, and the pure room checks them."""

    submit_words = _("Vote")

    def __init__(self, *args: Any, vote: Vote, **kwargs: Any) -> None:
        self.vote = vote
        self.options = list(vote.options.all())
        self.rules = vote.rules(self.options)
        self.base_fields = self.make_fields()  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    @abstractmethod
    def make_fields(self) -> dict[str, forms.Field]:
        """The fields of this vote."""

    @abstractmethod
    def typed(self) -> dict[str, Any]:
        """The ballot. Raises NotAChoice."""

    def clean(self) -> dict[str, Any]:
        """What the rules of the vote say."""
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                cleaned["choices"] = self.typed()
            except NotAChoice as problem:
                raise ValidationError(WHY_NOT[problem.why]) from problem
        return cleaned

    @property
    def labels(self) -> list[tuple[str, str]]:
        """Options by number."""
        return [(str(option.position), str(option.label)) for option in self.options]


def _number(value: Any) -> int | None:
    return int(value) if value else None


class OneForm(BallotForm):
    """Choose one."""

    def make_fields(self) -> dict[str, forms.Field]:
        """One question with radio buttons."""
        return {"choice": forms.ChoiceField(label=_("Choose one"), choices=self.labels, widget=forms.RadioSelect)}

    def typed(self) -> dict[str, Any]:
        """The ballot."""
        return ballots.one(self.rules, _number(self.cleaned_data["choice"]))


class DotsForm(BallotForm):
    """Give out dots."""

    def make_fields(self) -> dict[str, forms.Field]:
        """A number for each option."""
        numbers = [(str(number), str(number)) for number in range(self.rules.per_option + 1)]
        return {
            f"dots_{value}": forms.ChoiceField(label=label, choices=numbers, initial="0", required=False)
            for value, label in self.labels
        }

    def typed(self) -> dict[str, Any]:
        """The ballot."""
        return ballots.dots(
            self.rules,
            {option.position: _number(self.cleaned_data[f"dots_{option.position}"]) for option in self.options},
        )


class RankForm(BallotForm):
    """Put in order: no dragging, a list for each place."""

    def make_fields(self) -> dict[str, forms.Field]:
        """A list of options for each place."""
        return {
            f"place_{place}": forms.ChoiceField(
                label=_("Place %(place)s") % {"place": place}, choices=[EMPTY, *self.labels], required=False
            )
            for place in range(1, self.rules.places + 1)
        }

    def typed(self) -> dict[str, Any]:
        """The ballot; an empty place in between closes up."""
        places = range(1, self.rules.places + 1)
        return ballots.rank(self.rules, [_number(self.cleaned_data[f"place_{place}"]) for place in places])


FORMS: Mapping[str, type[BallotForm]] = {VoteKind.ONE: OneForm, VoteKind.DOTS: DotsForm, VoteKind.RANK: RankForm}


def chosen_before(vote: Vote, ballot: Ballot | None) -> dict[str, Any]:
    """A member's vote, as the form shows it."""
    if ballot is None:
        return {}
    choices = ballot.choices
    if vote.kind == VoteKind.ONE:
        return {"choice": str(choices["one"])}
    if vote.kind == VoteKind.DOTS:
        return {f"dots_{option}": str(count) for option, count in choices["dots"].items()}
    return {f"place_{place}": str(option) for place, option in enumerate(choices["rank"], start=1)}
