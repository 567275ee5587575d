"""Forms behind the buttons of topics."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions.gaps import GapWords
from impact.programme.actions.scoring import Given
from impact.programme.actions.sources import Source
from impact.programme.enums import TopicStatus
from impact.programme.models import Criterion, EvidenceGap, Topic
from impact.programme.texts import Texts, TextsFormField

NOT_SCORED = ("", "–")
A_PAGE = RegexValidator(
    r"^(/[^/]|https?://)", _("Begin the address with https://, or with / for a page of this portal.")
)


class ReasonForm(forms.Form):
    """Why it is decided so."""

    reason = TextsFormField(label=_("Why? Everybody reads this on the topic’s page."), max_length=2000)


class FindGapForm(forms.Form):
    """What is not known, and why that matters."""

    question = TextsFormField(label=_("The question without enough evidence"), max_length=500)
    why = TextsFormField(label=_("Why it matters, and what we looked for"), max_length=2000)
    slug = forms.SlugField(label=_("Short name, for the address of its page"), max_length=60)

    def clean_slug(self) -> str:
        """A short name nobody has."""
        slug: str = self.cleaned_data["slug"]
        if EvidenceGap.objects.filter(slug=slug).exists():
            raise forms.ValidationError(_("Another gap has this short name. Choose another one."))
        return slug

    def words(self) -> GapWords:
        """The form's values for an action."""
        return GapWords(self.cleaned_data["slug"], self.cleaned_data["question"], self.cleaned_data["why"])


class SourceForm(forms.Form):
    """A source that is neither a finding nor an Assembly's: those have buttons of their own."""

    title = TextsFormField(label=_("Where it comes from, in words"), max_length=300)
    url = forms.CharField(label=_("Address"), max_length=500, required=False, validators=[A_PAGE])

    def source(self) -> Source:
        """The form's values for an action."""
        return Source(title=self.cleaned_data["title"], url=self.cleaned_data["url"])


class SuggestTopicForm(forms.Form):
    """A topic that is there, or the title of a new one."""

    topic = forms.ModelChoiceField(
        label=_("A topic that is there"), queryset=Topic.objects.none(), required=False, empty_label=_("A new topic")
    )
    title = TextsFormField(label=_("Or the title of a new topic"), max_length=200, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["topic"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Topic.objects.exclude(status=TopicStatus.FINISHED).order_by("slug")

    def clean(self) -> dict[str, Any]:
        """One of the two; where a topic is chosen, the title stays unused."""
        cleaned = super().clean() or self.cleaned_data
        has_title = bool(cleaned.get("title", Texts()).exact("en").strip())
        if not cleaned.get("topic") and not has_title and not self.errors:
            self.add_error(None, _("Choose a topic that is there, or write the title of a new one."))
        return cleaned


class ScoreForm(forms.Form):
    """One person's scores of a topic: each criterion with what its scores mean, a reason, and what it rests on."""

    def __init__(self, *args: Any, topic: Topic, by: User | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = Criterion.objects.filter(for_topics=True).prefetch_related("anchors").order_by("position", "pk")
        self.criteria = {criterion.slug: criterion for criterion in found}
        mine = {row.criterion_id: row for row in topic.scores.filter(by=by)}
        for slug, criterion in self.criteria.items():
            row = mine.get(criterion.pk)
            before = (row.score, row.reason, row.sources) if row else ("", "", "")
            anchors = sorted(criterion.anchors.all(), key=lambda anchor: anchor.score)
            choices = [(str(anchor.score), f"{anchor.score}: {anchor.words}") for anchor in anchors]
            self.fields.update(_fields_of(slug, criterion, choices or NUMBERS, before))

    def clean(self) -> dict[str, Any]:
        """A score needs its reason, and a reason its score; what is left out comes later."""
        cleaned = super().clean() or self.cleaned_data
        for slug in self.criteria:
            score, reason = cleaned.get(f"score_{slug}", ""), cleaned.get(f"reason_{slug}", "")
            if score and not reason:
                self.add_error(f"reason_{slug}", _("Give a reason with each score: a number alone explains nothing."))
            if reason and not score and f"score_{slug}" not in self.errors:
                self.add_error(f"score_{slug}", _("Choose a score, or delete the reason."))
        if not self.errors and not any(cleaned.get(f"score_{slug}") for slug in self.criteria):
            self.add_error(None, _("Score at least one of them."))
        return cleaned


NUMBERS = [(str(number), str(number)) for number in range(5)]


def _fields_of(
    slug: str, criterion: Criterion, choices: list[tuple[str, str]], before: tuple[Any, str, str]
) -> Mapping[str, forms.Field]:
    label, (score, reason, sources) = criterion.label, before
    return {
        f"score_{slug}": forms.ChoiceField(
            label=label, help_text=str(criterion.about), choices=[NOT_SCORED, *choices], required=False, initial=score
        ),
        f"reason_{slug}": forms.CharField(
            label=_("%(criterion)s: reason") % {"criterion": label}, max_length=2000, required=False, initial=reason,
            widget=forms.Textarea(attrs={"rows": 3}),
        ),
        f"sources_{slug}": forms.CharField(
            label=_("%(criterion)s: what it rests on") % {"criterion": label}, max_length=1000, required=False,
            initial=sources, widget=forms.Textarea(attrs={"rows": 2}),
        ),
    }  # fmt: skip


def given_in(data: Mapping[str, Any]) -> list[Given]:
    """What somebody scored, for an action."""
    scored = [name.removeprefix("score_") for name, value in data.items() if name.startswith("score_") and value]
    criteria = Criterion.objects.in_bulk(scored, field_name="slug")
    return [
        Given(criteria[slug], int(data[f"score_{slug}"]), data[f"reason_{slug}"], data[f"sources_{slug}"])
        for slug in scored
    ]
