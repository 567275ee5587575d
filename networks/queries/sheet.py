"""The one-page sheet of a meeting: blank for the meeting itself, or filled with what the record says."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from impact.ui.dates import public_date
from networks.enums import ItemKind, MemberKind
from networks.models import Meeting, MeetingRecord
from networks.pure.sections import attendance_in, pieces_in, slots_in, without_words_of
from networks.queries.agreed import agreed_view
from networks.queries.answers import silenced_in
from networks.queries.records import bodies_of

ROOM = {"came": 18, "learned": 38, "solution": 38, "next": 38}


def sheet_of(meeting: Meeting, record: MeetingRecord | None) -> dict[str, Any]:
    """The four questions of ten minutes, with room to write or with what was written."""
    filled = _agreed(record) if record and record.is_agreed() else _draft(record) if record else {}
    questions = (
        ("came", _("Who came?")),
        ("learned", _("What is one thing you learned?")),
        ("solution", _("What is one practical solution somebody suggested?")),
        ("next", _("What happens next? Who will do it, by when?")),
    )
    return {
        "facts": facts_of(meeting),
        "blank": record is None,
        "blocks": [{"heading": words, "lines": filled.get(name, []), "room": ROOM[name]} for name, words in questions],
    }


def facts_of(meeting: Meeting) -> list[dict[str, str]]:
    """Which network, place and meeting, on top of everything that is printed."""
    group = meeting.local_network
    return [
        {"key": _("Network"), "value": str(group.network.title)},
        {"key": _("Place"), "value": group.place},
        {"key": _("Meeting"), "value": f"{meeting.number}, {public_date(meeting.held_on)}"},
    ]


def people_who_came(rows: Iterable[tuple[str, int]]) -> list[str]:
    """How many of each kind."""
    labels = dict(MemberKind.choices)
    return [f"{labels[kind]}: {count}" for kind, count in rows]


def _draft(record: MeetingRecord) -> dict[str, list[str]]:
    silenced = silenced_in(record.meeting.local_network_id)
    bodies = {name: without_words_of(name, body, silenced) for name, body in bodies_of(record).items()}
    pieces = pieces_in(bodies)
    actions = bodies.get("actions", {})
    return {
        "came": people_who_came(attendance_in(bodies.get("attendance", {}))),
        "learned": [one.text for one in pieces if one.kind == ItemKind.LEARNED],
        "solution": [one.text for one in pieces if one.kind == ItemKind.SOLUTION],
        "next": [_action(actions.get(f"text_{n}", ""), actions.get(f"owner_{n}", "")) for n in slots_in(actions)],
    }


def _agreed(record: MeetingRecord) -> dict[str, list[str]]:
    view = agreed_view(record)
    kinds = dict(view.kinds)

    def words(kind: ItemKind) -> list[str]:
        return [
            _("Something is withheld here.") if one.withheld else one.words for one in kinds.get(str(kind.label), ())
        ]

    return {
        "came": people_who_came([(row.kind, row.count) for row in view.attendance]),
        "learned": words(ItemKind.LEARNED),
        "solution": words(ItemKind.SOLUTION),
        "next": [_action(row.text, row.owner) for row in view.actions],
    }


def _action(text: str, owner: str) -> str:
    return f"{text} – {owner}" if owner else text
