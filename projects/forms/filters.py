"""Choose which projects or lessons to see. What cannot be read is simply not chosen."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from impact.programme.models import DeliveryModel, Nation, Statement, Topic
from impact.ui.forms import PlainForm
from projects.enums import EmbeddingStatus, ProjectStatus
from projects.models import Lesson, Project
from projects.queries.reports import helps_and_hinders

Choices = list[tuple[str, Any]]


class OneOfThese(forms.ChoiceField):
    """What is not on the list counts as not chosen: an old link still opens the page."""

    def clean(self, value: Any) -> Any:
        """One of the list, or nothing."""
        try:
            return super().clean(value)
        except ValidationError:
            return ""


def _choice(label: Any) -> forms.ChoiceField:
    return OneOfThese(label=label, required=False)


class FilterForm(PlainForm):
    """A form that is sent by GET."""

    submit_words = _("Show")

    def offer(self, **choices: Choices) -> None:
        """Put "all" in front of each list. Authored texts are read in the language of the page."""
        for name, found in choices.items():
            self.fields[name].choices = [("", _("All")), *((value, str(label)) for value, label in found)]  # type: ignore[attr-defined]

    def chosen(self) -> dict[str, str]:
        """What was chosen and can be read; the rest counts as not chosen."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


def _nations() -> Choices:
    return [(nation.code, nation.name) for nation in Nation.objects.order_by("number")]


def _topics() -> Choices:
    found = Topic.objects.filter(projects__published_at__isnull=False).distinct()
    return sorted(((topic.slug, str(topic.title)) for topic in found), key=lambda one: one[1])


class ProjectFilterForm(FilterForm):
    """Projects by year, nation, delivery model, topic and state."""

    year = _choice(_("Year"))
    nation = _choice(_("Nation"))
    model = _choice(_("Delivery model"))
    topic = _choice(_("Topic"))
    state = _choice(_("Where it stands"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        years = Project.objects.published().order_by("-year").values_list("year", flat=True).distinct()
        self.offer(
            year=[(str(year), str(year)) for year in years],
            nation=_nations(),
            model=[(one.slug, one.name) for one in DeliveryModel.objects.order_by("position")],
            topic=_topics(),
            state=list(ProjectStatus.choices),
        )


class LessonFilterForm(FilterForm):
    """Lessons by nation, topic, what helped or hindered, statement, and whether somebody took them up."""

    nation = _choice(_("Nation"))
    topic = _choice(_("Topic"))
    code = _choice(_("What helped or got in the way"))
    statement = _choice(_("“I” or “We” statement"))
    uptake = _choice(_("Was it taken up?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tagged = Statement.objects.filter(tags__lesson__in=Lesson.objects.published()).distinct()
        self.offer(
            nation=_nations(),
            topic=_topics(),
            code=[(str(one.public_id), one.label) for one in helps_and_hinders()],
            statement=[(one.slug, one.words) for one in tagged.order_by("voice", "position", "pk")],
            uptake=list(EmbeddingStatus.choices),
        )
