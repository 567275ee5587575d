"""What the members say to a record that is with them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from networks.models import MeetingRecord, Membership, RecordCopy, RecordReply, SentRecord, WordsReply
from networks.pure.answers import Copy, Said, Standing, standing
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
    """Who is waited for, and which wishes are open."""
    answers = dict(RecordReply.objects.filter(sent=sent).values_list("membership", "answer"))
    copies = [Copy(copy.membership_id, copy.deadline, answers.get(copy.membership_id, "")) for copy in copies_of(sent)]
    said = [Said(one.key, one.answer, one.share) for one in WordsReply.objects.filter(sent=sent)]
    return standing(copies, said, now)


def copies_of(sent: SentRecord) -> list[RecordCopy]:
    """Everybody who was asked and still has a seat, with how they are reached."""
    found = RecordCopy.objects.filter(sent=sent, membership__invitation__status="accepted")
    return list(found.select_related("sent", "outgoing", "membership__invitation__person").order_by("pk"))


@dataclass(frozen=True, slots=True)
class Line:
    """One member who was asked, on the coordinator's page."""

    copy: RecordCopy
    reply: RecordReply | None
    words: tuple[tuple[Piece | None, WordsReply], ...]


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
    return [
        Line(copy, replies.get(copy.membership_id), tuple(words.get(copy.membership_id, ())))
        for copy in copies_of(sent)
    ]


def own_pieces(sent: SentRecord, membership: Membership) -> list[Piece]:
    """The pieces of a version that stand as this member's words."""
    return [piece for piece in pieces_in(sent.body) if piece.who == str(membership.public_id)]
