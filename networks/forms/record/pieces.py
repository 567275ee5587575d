"""Pages of pieces: each has its words, whose they are, how far they may go. As many as were written, and one more."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.dates import PlainDateField
from networks.enums import Section, Share
from networks.forms.record.base import LONG_TEXT, SectionForm
from networks.pure.sections import MOST_SLOTS, NEEDED, slots_in

_TITLES = {
    Section.LEARNED: gettext_lazy("What is one thing you learned?"),
    Section.SOLUTIONS: gettext_lazy("What is one practical solution somebody suggested?"),
    Section.EXPERIENCES: gettext_lazy("What did people tell from their own lives and work?"),
    Section.DISAGREEMENTS: gettext_lazy("Where did you not agree?"),
    Section.GAPS: gettext_lazy("What would you need to know that nobody knows yet?"),
    Section.WENT_WELL: gettext_lazy("What went well in this meeting?"),
}
_LABELS = {
    Section.LEARNED: gettext_lazy("One thing we learned"),
    Section.SOLUTIONS: gettext_lazy("A practical solution"),
    Section.EXPERIENCES: gettext_lazy("An experience"),
    Section.DISAGREEMENTS: gettext_lazy("Something we do not agree on"),
    Section.GAPS: gettext_lazy("What is not known"),
    Section.WENT_WELL: gettext_lazy("What went well"),
}


class SlotForm(SectionForm):
    """A page with slots 1, 2, 3 ...: those that are filled, and one more for the next."""

    can_join = True
    section: ClassVar[str] = ""
    parts: ClassVar[tuple[str, ...]] = ("text",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        last = max([0, *slots_in(self.kept), *(slots_in(self.data) if self.is_bound else ())])
        open_slots = max(last, self._asked()) if self.is_bound else last + 1
        seen = self.fields.pop("seen")
        for slot in range(1, min(max(open_slots, 1), MOST_SLOTS) + 1):
            self.add_slot(slot, needed=slot == 1 and self.section in NEEDED)
        self.fields["seen"] = seen

    def _asked(self) -> int:
        """How many slots the page had that was sent."""
        return max([0, *(slot for slot in range(1, MOST_SLOTS + 1) if f"text_{slot}" in self.data)])

    def add_slot(self, slot: int, *, needed: bool) -> None:
        """The fields of one slot: each kind of page says which, so there are none here."""
        raise NotImplementedError

    @classmethod
    def join(cls, saved: Mapping[str, Any], mine: Mapping[str, Any]) -> dict[str, Any]:
        """What was saved, then of mine what does not stand there word for word; as far as there is room."""
        there = {str(saved.get(f"text_{slot}")) for slot in slots_in(saved)}
        both, free = dict(saved), max([0, *slots_in(saved)])
        for slot in slots_in(mine):
            if mine[f"text_{slot}"] in there:
                continue
            free += 1
            for part in cls.parts:
                if mine.get(f"{part}_{slot}"):
                    both[f"{part}_{free}"] = mine[f"{part}_{slot}"]
        return both


def _words(label: Any, slot: int, *, rows: int, needed: bool) -> forms.CharField:
    numbered = label if slot == 1 else _("%(label)s (number %(number)d)") % {"label": label, "number": slot}
    return forms.CharField(
        label=numbered, max_length=LONG_TEXT, required=needed, widget=forms.Textarea(attrs={"rows": rows})
    )


class PiecesForm(SlotForm):
    """Words, whose they are, how far they may go, and their theme."""

    parts = ("text", "who", "share", "theme")

    def add_slot(self, slot: int, *, needed: bool) -> None:
        """Words and what is said about them."""
        words = _words(_LABELS[Section(self.section)], slot, rows=4, needed=needed)
        words.help_text = _("Two or three sentences are enough. Do not write anybody’s name.") if slot == 1 else ""
        words.widget.attrs["dir"] = "auto"
        self.add_field(f"text_{slot}", words)
        if self.around.members:
            self.add_field(
                f"who_{slot}",
                forms.ChoiceField(
                    label=_("Whose words are these?"),
                    choices=[("", _("Nobody’s in particular")), *self.around.members],
                    required=False,
                    help_text=_("They can check their own words, and take them back."),
                ),
            )
        self.add_field(
            f"share_{slot}",
            forms.ChoiceField(
                label=_("Who may read this?"),
                choices=Share.choices,
                initial=Share.GROUP,
                required=False,
                help_text=_("Choose more than this group only if the group said yes."),
            ),
        )
        if self.around.themes:
            self.add_field(
                f"theme_{slot}",
                forms.ChoiceField(label=_("Theme"), choices=[("", _("No theme")), *self.around.themes], required=False),
            )

    def body(self) -> dict[str, Any]:
        """Slots without words are left out whole."""
        body = super().body()
        filled = set(slots_in(body))
        return {name: value for name, value in body.items() if int(name.rpartition("_")[2]) in filled}


def pieces_form(section: Section) -> type[PiecesForm]:
    """The form of one page of pieces."""
    return type(f"{section.name.title()}Form", (PiecesForm,), {"title": _TITLES[section], "section": section.value})


class ActionsForm(SlotForm):
    """What happens next; one is enough."""

    title = gettext_lazy("What happens next?")
    section = Section.ACTIONS.value
    parts = ("text", "owner", "due_on")

    def add_slot(self, slot: int, *, needed: bool) -> None:
        """What, who, by when."""
        self.add_field(f"text_{slot}", _words(_("Next action"), slot, rows=3, needed=needed))
        self.add_field(
            f"owner_{slot}",
            forms.CharField(
                label=_("Who will do it?"),
                max_length=150,
                required=False,
                help_text=_("A role is enough, for example: coordinator."),
            ),
        )
        self.add_field(f"due_on_{slot}", PlainDateField(label=_("By when?"), required=False))

    def clean(self) -> dict[str, Any]:
        """A person or a date without an action would be lost when the record is agreed."""
        cleaned: dict[str, Any] = super().clean() or {}
        for slot in range(1, MOST_SLOTS + 1):
            rest = cleaned.get(f"owner_{slot}") or cleaned.get(f"due_on_{slot}")
            if rest and not cleaned.get(f"text_{slot}") and f"text_{slot}" not in self.errors:
                self.add_error(f"text_{slot}", _("Say what will be done, or empty the person and the date below."))
        return cleaned
