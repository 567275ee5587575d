"""What a member says to a record: typed by themselves, or by the coordinator for them. One form, one way to save it."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.replying import MovedOn, reply_to_record
from networks.forms.reply import ReplyForm, marked
from networks.models import Membership, RecordReply, SentRecord, WordsReply
from networks.queries.answers import own_pieces


def reply_form(typed: Any, sent: SentRecord, membership: Membership) -> ReplyForm:
    """The form with what they said so far and their own words; empty of words that are withheld."""
    own = own_pieces(sent, membership) if membership.has_consented else []
    said = RecordReply.objects.filter(sent=sent, membership=membership).first()
    initial: dict[str, Any] = {"version": sent.version}
    initial |= {"answer": said.answer, "words": said.words} if said else {}
    before = {one.key: one for one in WordsReply.objects.filter(sent=sent, membership=membership)}
    for mark, piece in marked(own).items():
        if one := before.get(piece.key):
            initial |= {f"own_{mark}": one.answer, f"own_words_{mark}": one.words, f"own_share_{mark}": one.share}
    return ReplyForm(typed, own=own, usual=membership.shares, initial=initial)


def take_reply(
    request: HttpRequest, sent: SentRecord, membership: Membership, *, typed_by: User | None = None
) -> tuple[ReplyForm, bool, bool]:
    """(form, saved, refused). What was written stays in the form, also when there is a newer version meanwhile."""
    typed = request.POST if request.method == "POST" else None
    form = reply_form(typed, sent, membership)
    if typed is None or (not form.is_valid() and form.cleaned_data["version"] == sent.version):
        return form, False, False
    try:
        if form.cleaned_data["version"] != sent.version:
            raise MovedOn
        reply_to_record(now=timezone.now(), sent=sent, membership=membership, typed_by=typed_by, **form.said())
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        # Sent again, it is an answer to the version that is shown now.
        form.data = {**typed.dict(), "version": str(sent.version)}
        return form, False, True
    return form, True, False
