"""Example members in every stage; records with the members, shared, corrected, withheld; how meetings were."""

import datetime as dt
import uuid
from typing import Any

from impact.accounts.models import User
from impact.people.pure.details import Details
from networks.actions import save_section, send_record, start_record
from networks.actions.consenting import give_consent
from networks.actions.correcting import add_correction
from networks.actions.debriefing import write_debrief
from networks.actions.feedback import Feedback, give_feedback
from networks.actions.joining import (
    Joining,
    answer_invitation,
    ask_to_join,
    invite_member,
    not_this_time,
    step_back,
)
from networks.actions.keeping import edit_local_network
from networks.actions.replying import reply_to_record
from networks.actions.sharing import share_record
from networks.actions.withholding import withhold_item
from networks.enums import MemberKind
from networks.models import LocalNetwork, Meeting, MeetingRecord, Membership, RecordItem
from networks.pure.answers import Said
from networks.queries import state_of

_DAY = dt.timedelta(days=1)
KINDS = ("experience", "experience", "carers", "carers", "front_line", "front_line", "funders", "providers")


def load(*, now: dt.datetime) -> None:
    """People first, then what they say."""
    cardiff = LocalNetwork.objects.filter(place="Cardiff", network__slug="example-loneliness").first()
    if cardiff is None or cardiff.coordinator is None or Membership.objects.filter(local_network=cardiff).exists():
        return
    by = cardiff.coordinator
    wrexham = LocalNetwork.objects.get(place="Wrexham", network=cardiff.network_id)
    edit_local_network(by=None, local_network=cardiff, recruiting=True, starts_on=(now - 70 * _DAY).date())
    edit_local_network(by=None, local_network=wrexham, starts_on=(now - 30 * _DAY).date())
    for number, kind in enumerate(KINDS, start=1):
        _member(cardiff, number, kind, by, now - 65 * _DAY)
    _other_stages(cardiff, by, now)
    three = [_member(wrexham, 20 + number, KINDS[number], by, now - 25 * _DAY) for number in (0, 2, 4)]
    _with_members(wrexham, three, by, now)
    _leeds(by, now)


def _who(number: int, kind: str) -> Joining:
    address = f"member{number}@example.org"
    details = Details(name=f"Example member {number}", contact_route="email", email=address)
    return Joining(details, kind, "Example: I would like to share what I know.")


def _member(group: LocalNetwork, number: int, kind: str, by: User, at: dt.datetime) -> Membership:
    key = uuid.uuid5(group.public_id, str(number))
    found = invite_member(by=by, now=at, local_network=group, who=_who(number, kind), key=key)
    found = answer_invitation(now=at + _DAY, membership=found, yes=True)
    if number % 8:
        shares = ("everybody", "networks", "group")[number % 3]
        found = give_consent(
            now=at + _DAY, membership=found, naming="name" if number % 4 == 1 else "role", shares=shares
        )
    return found


def _other_stages(group: LocalNetwork, by: User, now: dt.datetime) -> None:
    """Asked, told not this time, invited, said no, stepped back and replaced."""
    asked = [
        ask_to_join(now=now - 3 * _DAY, local_network=group, who=_who(number, MemberKind.CARERS), key=uuid.uuid4())
        for number in (10, 11)
    ]
    not_this_time(by=by, now=now - _DAY, membership=asked[0])
    out = [
        invite_member(by=by, now=now - 2 * _DAY, local_network=group, who=_who(number, "funders"), key=uuid.uuid4())
        for number in (12, 13, 14)
    ]
    answer_invitation(now=now - _DAY, membership=out[0], yes=False)
    step_back(now=now - _DAY, membership=answer_invitation(now=now - _DAY, membership=out[1], yes=True))
    invite_member(
        by=by, now=now, local_network=group, who=_who(15, "funders"), key=uuid.uuid4(), replaces=out[0],
        because="Example: moved away",
    )  # fmt: skip


def _with_members(group: LocalNetwork, members: list[Membership], by: User, now: dt.datetime) -> None:
    """A record with the members: one says it is right, one asks for a change, one has not answered; how it was."""
    meeting = Meeting.objects.get(local_network=group, number=2)
    at = now - dt.timedelta(minutes=30)
    record = start_record(by=by, now=at, meeting=meeting)
    first, second, third = members
    bodies: dict[str, dict[str, Any]] = {
        "attendance": {"experience": 1, "carers": 1, "front_line": 1},
        "learned": {"text_1": "Example: a phone call in the evening helps.", "share_1": "everybody"},
        "solutions": {"text_1": "Example: a list of people who like to be phoned.", "share_1": "networks"},
        "actions": {"text_1": "Example: make the list.", "owner_1": "Coordinator"},
        "experiences": {
            "text_1": "Example: evenings are the longest part of the day.",
            "who_1": str(second.public_id),
            "share_1": "networks",
        },
        "disagreements": {"text_1": "Example: whether volunteers can do this without training.", "share_1": "networks"},
    }
    for section, body in bodies.items():
        save_section(by=by, now=at, record=record, section=section, body=body, seen=0)
    sent = send_record(by=by, now=at, record=record, seen=state_of(record))
    reply_to_record(now=now, sent=sent, membership=first, answer="right")
    own = [(Said("experiences.1", "change", "group"), "Example: evenings can be long.")]
    reply_to_record(now=now, sent=sent, membership=second, answer="change", words="Example: two carers came.", own=own)
    for member, heard in ((first, 4), (second, 3), (third, 3)):
        said = Feedback(
            felt_heard=heard, in_time=member != third, needs_met=True, learned="Example: I am not alone with it."
        )
        give_feedback(now=now, meeting=meeting, membership=member, said=said)


def _leeds(by: User, now: dt.datetime) -> None:
    """A group that has finished: shared records, a correction, a piece that is withheld, debriefs."""
    leeds = LocalNetwork.objects.filter(place="Leeds", network__slug="example-short-breaks").first()
    manager = User.objects.by_email("networks@example.org").first() or by
    if leeds is None:
        return
    records = list(MeetingRecord.objects.agreed().filter(meeting__local_network=leeds).order_by("meeting__number"))
    for record in records[:3]:
        share_record(by=by, now=now - 200 * _DAY, record=record)
    add_correction(
        by=by, now=now - 190 * _DAY, record=records[0], text="Example: nine people came, not eight.", asked_by="A carer"
    )
    item = RecordItem.objects.filter(record=records[1], kind="discussion").first()
    if item is not None:
        withhold_item(by=manager, now=now - 180 * _DAY, item=item)
    for record, support in ((records[0], False), (records[1], True)):
        write_debrief(
            by=manager,
            now=now - 190 * _DAY,
            meeting=record.meeting,
            talked_on=(now - 190 * _DAY).date(),
            went_well="Example: everybody spoke.",
            was_hard="Example: little time at the end.",
            next_focus="Example: what could be tried at once.",
            support_needed=support,
            is_done=not support,
        )
