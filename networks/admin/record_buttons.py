"""What staff do for members about a record: print it, type in an answer, withhold a piece, write a correction."""

from typing import Any, cast

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.people.enums import Language
from impact.ui.pdf import pdf_response
from impact.ui.staff import Button
from networks.actions.correcting import add_correction
from networks.actions.replying import MovedOn, reply_to_record
from networks.actions.withholding import withhold_item
from networks.enums import RecordAnswer
from networks.models import MeetingRecord, Membership, RecordItem
from networks.queries.answers import latest_sent
from networks.queries.paper import paper_pdf


class PaperForm(forms.Form):
    """In which language."""

    language = forms.ChoiceField(label="Language of the headings", choices=Language.choices)


class AnswerForForm(forms.Form):
    """Who, and what they said. Their own words are changed by the coordinator, who talks to them."""

    member = forms.ModelChoiceField(label="Member", queryset=Membership.objects.none())
    answer = forms.ChoiceField(label="What they say", choices=RecordAnswer.choices)
    words = forms.CharField(
        label="What should be changed", max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(self, *args: Any, record: MeetingRecord, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        asked = Membership.objects.whole().members().filter(record_copies__sent=latest_sent(record))
        self.fields["member"].queryset = asked.order_by("pk")  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Who asks for a change says which."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("answer") == RecordAnswer.CHANGE and not cleaned.get("words"):
            self.add_error("words", _("Say what should be changed."))
        return cleaned


class WithholdForm(forms.Form):
    """Which piece."""

    item = forms.ModelChoiceField(label="Words", queryset=RecordItem.objects.none())

    def __init__(self, *args: Any, record: MeetingRecord, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast("forms.ModelChoiceField[RecordItem]", self.fields["item"])
        field.queryset = RecordItem.objects.readable().filter(record=record).order_by("position")
        field.label_from_instance = lambda obj: obj.text[:120]  # type: ignore[method-assign]


class CorrectForm(forms.Form):
    """A correction beside the record."""

    text = forms.CharField(label="Correction", max_length=2000, widget=forms.Textarea(attrs={"rows": 4}))
    asked_by = forms.CharField(label="Who asked for it", max_length=150, required=False)


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _print(request: HttpRequest, record: MeetingRecord, data: dict[str, Any]) -> HttpResponse:
    del request
    sent = latest_sent(record)
    if sent is None:
        raise MovedOn
    with translation.override(data["language"]):
        return pdf_response(paper_pdf(sent), filename=f"record-{record.meeting.number}-{sent.version}.pdf")


def _answer_for(request: HttpRequest, record: MeetingRecord, data: dict[str, Any]) -> str:
    sent = latest_sent(record)
    if sent is None:
        raise MovedOn
    reply_to_record(
        now=timezone.now(),
        sent=sent,
        membership=data["member"],
        answer=data["answer"],
        words=data["words"],
        typed_by=_by(request),
    )
    return _("Kept, with your name as the one who typed it in.")


def _withhold(request: HttpRequest, record: MeetingRecord, data: dict[str, Any]) -> str:
    del record
    withhold_item(by=_by(request), now=timezone.now(), item=data["item"])
    return _("These words are no longer shown anywhere. The record says that something is withheld.")


def _correct(request: HttpRequest, record: MeetingRecord, data: dict[str, Any]) -> str:
    add_correction(by=_by(request), now=timezone.now(), record=record, text=data["text"], asked_by=data["asked_by"])
    return _("The correction stands beside the record. The members are told.")


def _of(record: MeetingRecord) -> dict[str, Any]:
    return {"record": record}


BUTTONS = (
    Button(
        verb="print", title="Print for somebody who reads on paper", permission="networks.change_membership",
        available=lambda record: record.is_sent, form=PaperForm, run=_print,
        confirm="The record as the members have it, to enclose with a letter or to read out on the phone.",
    ),
    Button(
        verb="answer-for", title="Type in what a member said", permission="networks.change_membership",
        available=lambda record: record.is_sent, form=AnswerForForm, form_kwargs=_of, run=_answer_for,
        confirm="For somebody who answered on the phone, by letter, or through a supporter.",
    ),
    Button(
        verb="withhold", title="Withhold words", permission="networks.add_withhelditem",
        available=lambda record: record.is_agreed(), form=WithholdForm, form_kwargs=_of, run=_withhold, danger=True,
        confirm="For somebody who asks for it. The words vanish from every page, digest and print. There is no way back.",
    ),
    Button(
        verb="correct", title="Write a correction", permission="networks.add_addendum",
        available=lambda record: record.is_agreed(), form=CorrectForm, run=_correct,
        confirm="The record itself stays as it was agreed; the correction stands beside it.",
    ),
)  # fmt: skip
