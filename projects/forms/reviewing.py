"""What a reviewer fills in: the declaration, one score at a time, two texts for the letter."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.programme.models import HIGHEST_SCORE, Criterion
from impact.ui.forms import PlainForm
from projects.forms.version import VersionField

LONG = 3000
NO_CONFLICT, CONFLICT = "no", "yes"
_WHY = _("Why? You can leave this empty")


def _text(label: Any, help_text: Any = "", rows: int = 4) -> forms.CharField:
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, max_length=LONG, required=False, widget=area)


class DeclareForm(PlainForm):
    """Before anything else: a conflict of interest or not."""

    answer = forms.ChoiceField(
        label=_("Do you have a conflict of interest?"),
        help_text=_("For example: you work there, you advised them, or a friend or relative would gain from it."),
        choices=[(NO_CONFLICT, _("No conflict")), (CONFLICT, _("I have a conflict"))],
        widget=forms.RadioSelect,
    )
    why = _text(_WHY, rows=3)


class StandAsideForm(PlainForm):
    """A conflict of interest that came to mind later."""

    submit_words = _("Stand aside")
    why = _text(_WHY)


class ScoreForm(PlainForm):
    """One criterion: a score with its meaning in words, and why."""

    submit_words = _("Save and continue")
    heading_field = "score"
    score = forms.TypedChoiceField(coerce=int, choices=(), widget=forms.RadioSelect)
    reason = _text(_("Why this score?"), _("One or two sentences are enough. We use them in our letter to them."))
    seen = VersionField()

    def __init__(self, criterion: Criterion, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["score"]
        field.label, field.help_text = str(criterion.label), str(criterion.about)
        field.choices = score_choices(criterion)  # type: ignore[attr-defined]


def score_choices(criterion: Criterion) -> list[tuple[int, str]]:
    """Nought to four, each with what it means."""
    words = {anchor.score: str(anchor.words) for anchor in criterion.anchors.all()}
    return [
        (score, f"{score} – {words[score]}" if words.get(score) else str(score)) for score in range(HIGHEST_SCORE + 1)
    ]


class WordsForm(PlainForm):
    """What goes into the letter to the organisation, whatever becomes of it."""

    submit_words = _("Save and continue")
    counts: ClassVar[dict[str, int]] = {"strengths": 500, "next_steps": 500}
    strengths = _text(_("What is strong about this?"), _("We pass this on in our letter. Write to them kindly."))
    next_steps = _text(_("What could be next steps for them?"), _("We pass this on too, whatever is decided."))
    seen = VersionField()


class FinishForm(PlainForm):
    """One button."""

    submit_words = _("My scores are complete")


def phone_fields(criteria: Iterable[Criterion]) -> dict[str, forms.Field]:
    """The fields in which staff write down what somebody said by phone: each criterion with a reason."""
    fields: dict[str, forms.Field] = {}
    for criterion in criteria:
        fields[f"score_{criterion.slug}"] = forms.TypedChoiceField(
            coerce=int, choices=[("", "–"), *score_choices(criterion)], label=str(criterion.label)
        )
        fields[f"reason_{criterion.slug}"] = forms.CharField(
            label=f"{criterion.label}: reason", max_length=LONG, required=False
        )
    return fields
