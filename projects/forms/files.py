"""A file to add. Its content is looked at by the action; here only that there is one."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.files.pure.kinds import ENDINGS
from impact.ui.forms import PlainForm
from projects.models import CallQuestion, Expression

NONE_CHOSEN = _("Choose a file first.")


class FileForm(PlainForm):
    """One file at a time."""

    submit_words = _("Add this file")
    upload = forms.FileField(
        label=_("Choose a file"),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ",".join(ENDINGS)}),
        error_messages={"required": NONE_CHOSEN, "missing": NONE_CHOSEN, "invalid": NONE_CHOSEN},
    )
    question = forms.ModelChoiceField(
        label=_("Which question is it for?"),
        queryset=CallQuestion.objects.none(),
        required=False,
        empty_label=_("All of it"),
    )
    note = forms.CharField(label=_("What is it?"), max_length=300, required=False)

    def __init__(self, *args: Any, expression: Expression, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        questions = CallQuestion.objects.filter(call=expression.call_id).in_order()
        self.fields["question"].queryset = questions  # type: ignore[attr-defined]
        self.fields["question"].label_from_instance = lambda one: str(one.label)  # type: ignore[attr-defined]


class RemoveFileForm(PlainForm):
    """Nothing to fill in: the page asks once more, and the button does it."""

    submit_words = _("Yes, remove it")
