"""What members say to a record: to the whole of it, and to their own words."""

import datetime as dt
from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.enums import RecordAnswer, WordsAnswer
from networks.models import MeetingRecord, Membership, RecordCopy, RecordReply, SentRecord, WordsReply
from networks.pure.answers import Said
from networks.queries.answers import latest_sent, own_pieces


class MovedOn(Refused):
    """There is a newer version, or it is agreed, or this member was not asked."""

    message = _("This record has changed meanwhile. Please read it again; what you wrote is still below.")


@transaction.atomic
def reply_to_record(
    *,
    now: dt.datetime,
    sent: SentRecord,
    membership: Membership,
    answer: str,
    words: str = "",
    own: Iterable[tuple[Said, str]] = (),
    typed_by: User | None = None,
) -> RecordReply:
    """The answer to the version that was read, with (answer, words) for each own piece. The later answer stands.

    Raises MovedOn.
    """
    record = MeetingRecord.objects.select_for_update(of=("self",)).get(pk=sent.record_id)
    newest = latest_sent(record)
    asked = RecordCopy.objects.filter(sent=sent, membership=membership).exists()
    if not record.is_sent or newest is None or newest.pk != sent.pk or not asked or not membership.is_member:
        raise MovedOn
    mine = {piece.key for piece in own_pieces(sent, membership)} if membership.has_consented else set()
    for said, asks in own:
        if said.key in mine:
            WordsReply.objects.update_or_create(
                sent=sent,
                membership=membership,
                key=said.key,
                defaults={
                    "answer": said.answer,
                    "share": said.share,
                    "words": asks if said.answer == WordsAnswer.CHANGE else "",
                    "replied_at": now,
                    "typed_by": typed_by,
                },
            )
    reply, _made = RecordReply.objects.update_or_create(
        sent=sent,
        membership=membership,
        defaults={
            "answer": answer,
            "words": words if answer == RecordAnswer.CHANGE else "",
            "replied_at": now,
            "typed_by": typed_by,
        },
    )
    return reply
