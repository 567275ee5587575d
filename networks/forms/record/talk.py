"""What was discussed, question by question, and anything else."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from networks.forms.record.base import LONG_TEXT, SectionForm


class DiscussionForm(SectionForm):
    """One box for each question of this meeting, and one for the rest; all may stay empty."""

    title = gettext_lazy("What was discussed?")
    can_join = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        seen = self.fields.pop("seen")
        asked = [(f"q_{public_id}", words) for public_id, words in self.around.questions]
        known = {name for name, _words in asked}
        asked += [(name, _("An earlier question")) for name in self.kept if name.startswith("q_") and name not in known]
        for name, words in (*asked, ("text", _("Anything else that was discussed"))):
            self.add_field(
                name,
                forms.CharField(
                    label=words,
                    required=False,
                    max_length=LONG_TEXT,
                    widget=forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
                ),
            )
        self.fields["text"].help_text = _(
            "You can leave this page empty. It stays in this group. Do not write anybody’s name."
        )
        self.fields["seen"] = seen

    @classmethod
    def join(cls, saved: Mapping[str, Any], mine: Mapping[str, Any]) -> dict[str, Any]:
        """Box by box, one text after the other."""
        names = dict.fromkeys([*saved, *mine])
        return {name: _one_after_the_other(str(saved.get(name, "")), str(mine.get(name, ""))) for name in names}


def _one_after_the_other(first: str, second: str) -> str:
    return first if first == second else f"{first}\n\n{second}".strip()
