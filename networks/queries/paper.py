"""A record that is with the members, as it is enclosed with a letter: everything they read, and room to answer."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from impact.ui.dates import public_date
from impact.ui.pdf import compile_pdf
from networks.enums import ItemKind, RecordAnswer, Section, Share
from networks.models import SentRecord
from networks.pure.sections import Piece, actions_in, attendance_in, pieces_of
from networks.queries.answers import readable_bodies, silenced_in
from networks.queries.around import choosing_for
from networks.queries.sheet import facts_of, people_who_came

ROOM = 45  # millimetres to write in


def paper_pdf(sent: SentRecord) -> bytes:
    """The PDF, in the language that is active."""
    return compile_pdf("networks/pdf/paper.typ", paper_of(sent), title=_("Is this record right?"), when=sent.sent_at)


def paper_of(sent: SentRecord) -> dict[str, Any]:
    """Every page that has something on it; words of people who took back their yes are left out."""
    meeting = sent.record.meeting
    group = meeting.local_network
    bodies = readable_bodies(sent, silenced_in(group.pk))
    around = choosing_for(meeting, by_name=False)
    names, asked = dict(around.members), dict(around.questions)
    blocks = [
        {"heading": str(section.label), "lines": lines}
        for section in Section
        if (lines := _lines(section, bodies.get(section, {}), names, asked))
    ]
    return {
        "facts": [*facts_of(meeting), {"key": _("Version"), "value": str(sent.version)}],
        "why": {"heading": _("What was asked for and is not changed, and why"), "text": sent.not_changed_because},
        "blocks": blocks,
        "answer": _answer(),
    }


def _lines(section: Section, body: Mapping[str, Any], names: dict[str, str], asked: dict[str, str]) -> list[str]:
    if section == Section.ATTENDANCE:
        return people_who_came(attendance_in(body))
    if section == Section.ACTIONS:
        return [" – ".join(part for part in (text, owner, _day(due)) if part) for text, owner, due in actions_in(body)]
    return [_piece(piece, names, asked) for piece in pieces_of(section, body)]


def _day(iso: str) -> str:
    return public_date(dt.date.fromisoformat(iso)) if iso else ""


def _piece(piece: Piece, names: dict[str, str], asked: dict[str, str]) -> str:
    if piece.kind == ItemKind.DISCUSSION:
        question = asked.get(piece.question, "")
        return f"{question}\n{piece.text}" if question else piece.text
    who = names.get(piece.who, "")
    goes = _("May go to: %(share)s") % {"share": Share(piece.share).label}
    return f"{piece.text}\n({who}. {goes})" if who else f"{piece.text}\n({goes})"


def _answer() -> dict[str, Any]:
    return {
        "heading": _("Your answer"),
        "ways": _("You can answer in any way: on the page, by phone, or through somebody who supports you."),
        "silence": _("If we hear nothing from you, we take it that nothing has to be changed."),
        "choices": [str(answer.label) for answer in RecordAnswer],
        "questions": [_("What should be changed?"), _("Which of your own words should be changed or left out?")],
        "room": ROOM,
    }
