"""What the members say to a record that is with them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from networks.models import MeetingRecord, Membership, RecordCopy, RecordReply, SentRecord, WordsReply
from networks.pure.answers import WITHHELD, Copy, Said, Standing, standing
from networks.pure.freezing import check_sum
from networks.pure.sections import Piece, pieces_in, without_words_of


def latest_sent(record: MeetingRecord) -> SentRecord | None:
    """The version the members had last."""
    return SentRecord.objects.filter(record=record).select_related("record").order_by("-version").first()


def silenced_in(local_network_id: int) -> set[str]:
    """Public ids of the members whose words may not be shown: they took back their yes, or never gave it."""
    everybody = Membership.objects.filter(local_network=local_network_id)
    return {
        str(one)
        for one in everybody.exclude(consented_at__isnull=False, withdrew_at__isnull=True).values_list(
            "public_id", flat=True
        )
    }


def readable_bodies(sent: SentRecord, silenced: Collection[str]) -> dict[str, dict[str, Any]]:
    """Every page of a version, without the words of people who took back their yes."""
    return {section: without_words_of(section, body, silenced) for section, body in sent.body.items()}


def standing_of(sent: SentRecord, now: datetime) -> Standing:
    """Who is waited for, and which wishes are open.

    Wishes of somebody who has left, or took back their yes afterwards, wait for nothing; their words stay left out.
    """
    copies = copies_of(sent)
    replies = {one.membership_id: one for one in RecordReply.objects.filter(sent=sent)}
    asked = [Copy(copy.membership_id, copy.deadline, _open_answer(copy, replies)) for copy in copies]
    here = {copy.membership_id for copy in copies if copy.membership.has_consented}
    words = WordsReply.objects.filter(sent=sent)
    said = [Said(one.key, one.answer, one.share, _if_in(one.membership_id, here)) for one in words]
    return standing(asked, said, now)


def _open_answer(copy: RecordCopy, replies: Mapping[int, RecordReply]) -> str:
    """What they said; that they said something, when what they said is withheld."""
    reply = replies.get(copy.membership_id)
    if reply is None:
        return ""
    return reply.answer if _may_be_shown(reply, copy.membership) else WITHHELD


def _may_be_shown(reply: RecordReply, membership: Membership) -> bool:
    """Taking back one's yes covers what one had written until then."""
    return membership.withdrew_at is None or reply.replied_at > membership.withdrew_at


def _if_in(member: int, here: Collection[int]) -> int | None:
    return member if member in here else None


def answers_seen(record: MeetingRecord) -> str:
    """Which answers a reader has seen, so that nobody agrees past a wish that came meanwhile."""
    sent = latest_sent(record)
    answers = [
        *RecordReply.objects.filter(sent=sent).order_by("pk"),
        *WordsReply.objects.filter(sent=sent).order_by("pk"),
    ]
    said = [f"{one.public_id} {one.replied_at.isoformat()}" for one in answers]
    return check_sum({"version": sent.version if sent else 0, "answers": said})


def copies_of(sent: SentRecord) -> list[RecordCopy]:
    """Everybody who was asked and still has a seat, with how they are reached."""
    found = RecordCopy.objects.filter(sent=sent, membership__invitation__status="accepted")
    return list(found.select_related("sent", "outgoing", "membership__invitation__person").order_by("pk"))


@dataclass(frozen=True, slots=True)
class Line:
    """One member who was asked, on the coordinator's page. `asks`: what they want changed, unless it is withheld."""

    copy: RecordCopy
    reply: RecordReply | None
    words: tuple[tuple[Piece | None, WordsReply], ...]
    asks: str


def lines_of(sent: SentRecord) -> list[Line]:
    """Who was asked and what they said, in the order in which they came."""
    replies = {one.membership_id: one for one in RecordReply.objects.filter(sent=sent).select_related("typed_by")}
    pieces = {piece.key: piece for piece in pieces_in(sent.body)}
    words: dict[int, list[tuple[Piece | None, WordsReply]]] = {}
    silenced = silenced_in(sent.record.meeting.local_network_id)
    for one in WordsReply.objects.filter(sent=sent).order_by("key"):
        piece = pieces.get(one.key)
        if piece is None or piece.who not in silenced:
            words.setdefault(one.membership_id, []).append((piece, one))
    return [_line(copy, replies.get(copy.membership_id), words.get(copy.membership_id, [])) for copy in copies_of(sent)]


def _line(copy: RecordCopy, reply: RecordReply | None, words: list[tuple[Piece | None, WordsReply]]) -> Line:
    shown = reply is not None and _may_be_shown(reply, copy.membership)
    return Line(copy, reply, tuple(words), reply.words if reply and shown else "")


def own_pieces(sent: SentRecord, membership: Membership) -> list[Piece]:
    """The pieces of a version that stand as this member's words."""
    return [piece for piece in pieces_in(sent.body) if piece.who == str(membership.public_id)]
