"""What a member says to a record, and to their own words in it."""

import hashlib
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.forms import PlainForm
from networks.enums import RecordAnswer, Share, WordsAnswer
from networks.forms.version import VersionField
from networks.pure.answers import Said
from networks.pure.sections import Piece

MOST = 2000


def marked(own: Iterable[Piece]) -> dict[str, Piece]:
    """The pieces by a mark made of their words, so that an answer to one version never lands on other words of the next."""
    found: dict[str, Piece] = {}
    for piece in own:
        mark = hashlib.sha256(piece.text.encode()).hexdigest()[:12]
        while mark in found:  # the same words twice
            mark += "x"
        found[mark] = piece
    return found


class ReplyForm(PlainForm):
    """Right or not; then the same for each piece that stands as one's own words, and how far it may go."""

    submit_words = gettext_lazy("Send this answer")
    answer = forms.ChoiceField(
        label=gettext_lazy("Is this record right?"), choices=RecordAnswer.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=gettext_lazy("What should be changed?"),
        max_length=MOST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    version = VersionField()

    def __init__(self, *args: Any, own: Iterable[Piece] = (), usual: str = Share.GROUP, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.own = marked(own)
        for mark, piece in self.own.items():
            self.add_field(
                f"own_{mark}",
                forms.ChoiceField(
                    label=_("You said: “%(words)s”") % {"words": piece.text},
                    choices=WordsAnswer.choices,
                    initial=WordsAnswer.RIGHT,
                    widget=forms.RadioSelect,
                ),
            )
            self.add_field(
                f"own_words_{mark}",
                forms.CharField(
                    label=_("How should it be worded?"),
                    max_length=MOST,
                    required=False,
                    widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
                ),
            )
            self.add_field(
                f"own_share_{mark}",
                forms.ChoiceField(
                    label=_("Who may read it?"), choices=Share.choices, initial=usual, widget=forms.RadioSelect
                ),
            )

    def clean(self) -> dict[str, Any]:
        """Who asks for a change says which."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("answer") == RecordAnswer.CHANGE and not cleaned.get("words"):
            self.add_error("words", _("Say what should be changed."))
        for mark in self.own:
            if cleaned.get(f"own_{mark}") == WordsAnswer.CHANGE and not cleaned.get(f"own_words_{mark}"):
                self.add_error(f"own_words_{mark}", _("Say how it should be worded."))
        return cleaned

    def without_place(self) -> list[str]:
        """Wordings that were typed for words which no longer stand in the record: shown again, not lost."""
        return [
            value
            for name in self.data
            if name.startswith("own_words_") and name not in self.fields and (value := self.data[name].strip())
        ]

    def said(self) -> dict[str, Any]:
        """The values for the action."""
        typed = self.cleaned_data
        own = [
            (Said(piece.key, typed[f"own_{mark}"], typed[f"own_share_{mark}"]), typed[f"own_words_{mark}"])
            for mark, piece in self.own.items()
        ]
        return {"answer": typed["answer"], "words": typed["words"], "own": own}
