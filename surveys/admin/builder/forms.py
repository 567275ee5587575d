"""Forms for the parts of a questionnaire. What the database would refuse is said here in words."""

from collections.abc import Collection, Mapping
from typing import Any

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from impact.programme.models import Priority
from impact.programme.texts import SLOTS, Texts, TextsFormField
from surveys.admin.words import SLOT_NAMES
from surveys.definition import CHOICE_KINDS, NUMBER_KINDS, TEXT_KINDS, Words
from surveys.enums import QuestionKind, Segment
from surveys.models import Heading, Page
from surveys.models.option import MOST_CODE
from surveys.pages.pictures import NAMES

LONGEST = 4_000
EASY = ("en-simple", "cy-simple")
LIMITED = {"multiple", "choose_and_rank"}
SEGMENT_KINDS = {"ranking": "choose_and_rank", "perspectives": "multiple"}  # the others: choose one


class PartForm(forms.Form):
    """The words of any part; a subclass adds what the part is. `name_field` is its short name."""

    name_field = "slug"
    name_length = 40
    joiner = "-"
    words_name = _("Text")

    text = TextsFormField(label=_("Text"), max_length=LONGEST)
    hint = TextsFormField(
        label=_("Hint"), max_length=LONGEST, required=False, help_text=_("Stands below the text in smaller letters.")
    )
    picture = forms.ChoiceField(label=_("Picture in Easy Read"), required=False)
    alt_en = forms.CharField(label=_("The picture in words, English"), required=False, max_length=200)
    alt_cy = forms.CharField(label=_("The picture in words, Welsh"), required=False, max_length=200)

    def __init__(
        self, *args: Any, words: Mapping[str, Words] | None = None, taken: Collection[str] = (), **kwargs: Any
    ) -> None:
        self.words = dict(words or {})
        self.taken = frozenset(taken)
        kwargs["initial"] = {**self._initial_words(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.fields["text"].label = self.words_name
        here = {item.picture for item in self.words.values() if item.picture}
        pictures = sorted(NAMES | here)
        self.fields["picture"].choices = [("", _("No picture")), *((name, name) for name in pictures)]  # type: ignore[attr-defined]

    def _initial_words(self) -> dict[str, Any]:
        easy = {slot: self.words[slot] for slot in EASY if slot in self.words}
        return {
            "text": Texts({slot: item.text for slot, item in self.words.items()}),
            "hint": Texts({slot: item.hint for slot, item in self.words.items() if item.hint}),
            "picture": next((item.picture for item in easy.values() if item.picture), ""),
            "alt_en": easy["en-simple"].alt if "en-simple" in easy else "",
            "alt_cy": easy["cy-simple"].alt if "cy-simple" in easy else "",
        }

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        self._name(cleaned)
        text, hint = cleaned.get("text"), cleaned.get("hint") or {}
        for slot in SLOTS:
            if text is not None and hint.get(slot) and not text.get(slot):
                self.add_error(
                    "hint", _("Write the {name} text, too, or empty its hint.").format(name=SLOT_NAMES[slot])
                )
        if cleaned.get("picture") and text is not None:
            for slot, name in zip(EASY, ("alt_en", "alt_cy"), strict=True):
                if text.get(slot) and not cleaned.get(name):
                    self.add_error(name, _("Say in words what the picture shows."))
        return cleaned

    def _name(self, cleaned: dict[str, Any]) -> None:
        """Make the short name from the English text when it is left empty; no two alike."""
        if self.name_field in self.errors or "text" in self.errors:
            return
        given = cleaned.get(self.name_field) or ""
        name = given or self._made(cleaned["text"].exact("en"))
        if not given:
            name = self._another(name)
        if name in self.taken:
            self.add_error(self.name_field, _("This short name is taken here. Choose another."))
        cleaned[self.name_field] = name

    def _made(self, english: str) -> str:
        return slugify(english)[: self.name_length - 4].strip("-") or "part"

    def _another(self, name: str) -> str:
        tried, number = name, 1
        while tried in self.taken:
            number += 1
            tried = f"{name}{self.joiner}{number}"
        return tried

    def part_fields(self) -> dict[str, Any]:
        """What the part is, apart from its words."""
        ours = set(PartForm.base_fields)
        return {name: value for name, value in self.cleaned_data.items() if name not in ours}

    def part_texts(self) -> dict[str, Words]:
        """Its words; an empty text takes that slot away. Pictures belong to Easy Read."""
        data = self.cleaned_data
        texts = {}
        for slot in SLOTS:
            text, hint = data["text"].get(slot, ""), (data["hint"] or {}).get(slot, "")
            before = self.words.get(slot, Words(""))
            if slot in EASY:
                alt = data["alt_en"] if slot == "en-simple" else data["alt_cy"]
                texts[slot] = Words(text, hint, data["picture"], alt)
            else:
                texts[slot] = Words(text, hint, before.picture, before.alt)
        return texts


def _short_name(length: int, words: Any) -> forms.SlugField:
    return forms.SlugField(
        label=_("Short name"),
        max_length=length,
        required=False,
        help_text=words,
        error_messages={"invalid": _("Use small letters, digits and dashes only.")},
    )


class PageForm(PartForm):
    """A page: usually one question."""

    words_name = _("Title of the page")
    slug = _short_name(40, _("Stands in the address. Leave empty to make it from the English title."))


class HeadingForm(PartForm):
    """A heading over options that belong together."""

    words_name = _("Heading")
    slug = _short_name(40, _("Leave empty to make it from the English heading."))


class OptionForm(PartForm):
    """An answer to choose. Its number is what is stored, so it never changes its meaning."""

    words_name = _("Answer")
    name_length = 60
    slug = _short_name(60, _("Leave empty to make it from the English answer."))
    code = forms.IntegerField(
        label=_("Number in the answers"),
        required=False,
        min_value=1,
        max_value=MOST_CODE,
        help_text=_("Leave empty for the next free number. Never use a number again for another answer."),
    )
    heading = forms.ModelChoiceField(
        label=_("Under the heading"), required=False, queryset=Heading.objects.none(), empty_label=_("No heading")
    )
    priority = forms.ModelChoiceField(
        label=_("Priority of the programme"),
        required=False,
        queryset=Priority.objects.order_by("position", "pk"),
        empty_label=_("None"),
        to_field_name="slug",
    )
    exclusive = forms.BooleanField(
        label=_("Stands alone: cannot be chosen together with other answers"), required=False
    )
    not_said = forms.BooleanField(label=_("Means: would rather not say"), required=False)

    def __init__(
        self, *args: Any, headings: Any = None, codes: Collection[int] = (), number: int | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.codes, self.number = frozenset(codes), number
        if headings is not None:
            self.fields["heading"].queryset = headings  # type: ignore[attr-defined]

    def clean_code(self) -> int | None:
        code: int | None = self.cleaned_data["code"]
        if code in self.codes:
            raise forms.ValidationError(_("Another answer has this number. Choose a free one, or leave it empty."))
        return code if code is not None else self.number


class QuestionForm(PartForm):
    """A question, and how it is answered."""

    words_name = _("Question")
    name_field = "code"
    joiner = "_"
    kind = forms.ChoiceField(label=_("How it is answered"), choices=QuestionKind.choices)
    code = forms.RegexField(
        r"^[a-z][a-z0-9_]*\Z",
        label=_("Code"),
        max_length=40,
        required=False,
        help_text=_("Names its answers for ever. Leave empty to make it from the English question."),
        error_messages={"invalid": _("Begin with a small letter; then small letters, digits and _ only.")},
    )
    page = forms.ModelChoiceField(label=_("Page"), queryset=Page.objects.none(), required=False, empty_label=None)
    limit = forms.IntegerField(
        label=_("Choose at most"),
        required=False,
        min_value=1,
        max_value=50,
        help_text=_("For “choose several” and “put in order”."),
    )
    least = forms.IntegerField(label=_("Smallest number"), required=False, min_value=0, max_value=1_000_000)
    most = forms.IntegerField(label=_("Largest number"), required=False, min_value=0, max_value=1_000_000)
    length = forms.IntegerField(
        label=_("Suggested number of characters"), required=False, min_value=1, max_value=20_000
    )
    segment = forms.ChoiceField(
        label=_("Fills the column"),
        required=False,
        choices=[("", _("None"))] + [choice for choice in Segment.choices if choice[0]],
        help_text=_("Columns are what responses are counted by. One question for each column."),
    )
    equality = forms.BooleanField(
        label=_("Equality question: its answers are kept in a table of their own"), required=False
    )

    def __init__(self, *args: Any, pages: Any = None, segments: Collection[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.segments = frozenset(segments)
        if pages is None:
            del self.fields["page"]
        else:
            self.fields["page"].queryset = pages  # type: ignore[attr-defined]

    def _made(self, english: str) -> str:
        return slugify(english).replace("-", "_").lstrip("0123456789_")[:36].strip("_") or "question"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        kind = cleaned.get("kind", "")
        self._only_for(
            kind in LIMITED, ["limit"], _("Only “choose several” and “put in order” have a limit. Empty this.")
        )
        self._only_for(kind in NUMBER_KINDS, ["least", "most"], _("Only years and numbers have this. Empty it."))
        self._only_for(kind in TEXT_KINDS, ["length"], _("Only texts have this. Empty it."))
        if kind == QuestionKind.CHOOSE_AND_RANK and not cleaned.get("limit") and "limit" not in self.errors:
            self.add_error("limit", _("Say how many people may choose and put in order, for example 5."))
        least, most = cleaned.get("least"), cleaned.get("most")
        if least is not None and most is not None and most < least:
            self.add_error("most", _("The largest number must not be smaller than the smallest."))
        self._column(kind, cleaned)
        return cleaned

    def _only_for(self, fits: bool, names: list[str], words: Any) -> None:
        for name in names:
            if not fits and self.cleaned_data.get(name) is not None:
                self.add_error(name, words)

    def _column(self, kind: str, cleaned: dict[str, Any]) -> None:
        segment = cleaned.get("segment", "")
        wanted = SEGMENT_KINDS.get(segment, "single")
        if segment and kind != wanted:
            name = QuestionKind(wanted).label
            self.add_error("segment", _("This column needs a question of the kind “{kind}”.").format(kind=name))
        elif segment in self.segments:
            self.add_error("segment", _("Another question fills this column already."))
        if cleaned.get("equality") and (segment or kind not in CHOICE_KINDS | NUMBER_KINDS):
            self.add_error("equality", _("An equality question fills no column and is not a text."))


FORMS: dict[str, type[PartForm]] = {
    "page": PageForm,
    "question": QuestionForm,
    "heading": HeadingForm,
    "option": OptionForm,
}
