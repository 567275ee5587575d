"""Ask IMPACT: the question, and what we need to send the answer."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.participation.forms.reach import ReachForm
from impact.programme.models import Nation, Perspective

LONGEST_QUESTION = 5000


class AskForm(ReachForm):
    """One question; only the question itself and how to tell them are needed."""

    submit_words = _("Send my question")
    needs_a_way = False
    counts: ClassVar[dict[str, int]] = {"text": 1000}
    field_order = (
        "text",
        "nation",
        "perspective",
        "organisation_name",
        "contact_route",
        "name",
        "contact",
        "supporter_name",
    )

    text = forms.CharField(
        label=_("What do you want to know?"),
        max_length=LONGEST_QUESTION,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("A question from practice. Please name nobody: others may read the answer."),
    )
    nation = forms.ModelChoiceField(
        label=_("Where is it about?"),
        queryset=Nation.objects.none(),
        required=False,
        blank=True,
        widget=forms.RadioSelect,
        empty_label=_("The whole UK"),
    )
    perspective = forms.ModelChoiceField(
        label=_("Which describes you best?"),
        queryset=Perspective.objects.none(),
        required=False,
        empty_label=_("I'd rather not say"),
    )
    organisation_name = forms.CharField(label=_("Your organisation or group"), required=False, max_length=200)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nation"].queryset = Nation.objects.order_by("number")  # type: ignore[attr-defined]
        self.fields["contact_route"].label = _("How should we tell you that it is answered?")
        self.fields["perspective"].queryset = Perspective.objects.order_by("position", "number")  # type: ignore[attr-defined]
