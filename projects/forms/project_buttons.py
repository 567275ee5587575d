"""What staff fill in behind the buttons of projects."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.people.enums import Language
from impact.programme.models import Statement
from impact.programme.texts import TextsFormField
from impact.ui.forms import no_control_characters
from projects.models import Finding, Lesson

MOST = 2000


def day(label: Any, **kwargs: Any) -> forms.DateField:
    """A date, with the browser's own calendar."""
    return forms.DateField(label=label, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **kwargs)


def words(label: Any, **kwargs: Any) -> forms.CharField:
    """A few lines."""
    widget = forms.Textarea(attrs={"rows": 4})
    return forms.CharField(label=label, max_length=MOST, widget=widget, validators=[no_control_characters], **kwargs)


class StartProjectForm(forms.Form):
    """What a hosting does not say."""

    title = TextsFormField(label=_("Title of the project"), max_length=300)
    starts_on = day(_("Starts on"))


class MoveOnForm(forms.Form):
    """Only when something is missing."""

    reason = words(
        _("If something is missing: why it moves on now"),
        required=False,
        help_text=_("Kept with what was missing. Leave it empty when nothing is."),
    )


class MoveMilestoneForm(forms.Form):
    """Another day, and why."""

    to = day(_("New day"))
    reason = words(_("Why the day moves"))


class ReachedOnForm(forms.Form):
    """When it was reached."""

    on = day(_("Reached on"))


class AgreeTheoryForm(forms.Form):
    """Who agreed it."""

    agreed_by = forms.CharField(
        label=_("Agreed by"),
        max_length=300,
        validators=[no_control_characters],
        help_text=_("Roles or groups; a name only where that person wants it. Everybody may read the version itself."),
    )


class TakenUpForm(forms.Form):
    """Taken up: what, and where that can be seen."""

    uptake = TextsFormField(label=_("What was taken up"), max_length=5000)
    source = forms.CharField(
        label=_("Where that can be seen"),
        max_length=300,
        validators=[no_control_characters],
        help_text=_("A document, minutes, a letter: something others can check."),
    )
    source_url = forms.URLField(label=_("Its address, if it has one"), required=False, assume_scheme="https")
    on = day(_("Known since"))


class NotTakenUpForm(forms.Form):
    """Not taken up: what became of it."""

    uptake = TextsFormField(label=_("What became of it, as far as we know"), max_length=5000)
    on = day(_("Known since"))


class InviteForm(forms.Form):
    """Somebody who writes for the site."""

    email = forms.EmailField(label=_("E-mail address"), max_length=254)
    name = forms.CharField(label=_("Name"), max_length=150, validators=[no_control_characters])
    language = forms.ChoiceField(label=_("We write to them in"), choices=Language.choices)


class AskForReportForm(forms.Form):
    """A period, and when the report is due."""

    period_from = day(_("From"))
    period_to = day(_("To"))
    due_on = day(_("Due on"))


class ReopenForm(forms.Form):
    """Why the team can change it again."""

    reason = words(_("Why it is opened again"), help_text=_("The site's team reads this."))


class _TaggedForm(forms.ModelForm):  # type: ignore[type-arg]
    """With the statements it speaks to."""

    statements = forms.ModelMultipleChoiceField(
        label=_("“I” and “We” statements it speaks to"), queryset=Statement.objects.none(), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "statements" not in self.fields:
            return
        statements = Statement.objects.order_by("voice", "position", "pk")
        self.fields["statements"].queryset = statements  # type: ignore[attr-defined]
        if self.instance.pk:
            self.initial["statements"] = list(self.instance.tags.values_list("statement", flat=True))


class LessonForm(_TaggedForm):
    """A lesson."""

    class Meta:
        model = Lesson
        fields = ("project", "slug", "title", "words", "entries", "codes", "hooks")


class FindingForm(_TaggedForm):
    """A finding."""

    class Meta:
        model = Finding
        fields = ("project", "words", "kind", "strength", "indicator")
