"""Another way to answer: ask for a call, and staff who type what they hear."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.people.actions import send_enquiry
from impact.people.enums import EnquiryKind, OtherWay
from impact.people.models import Enquiry
from projects.actions.write import locked_draft, save_answer, save_details
from projects.models import Answer, CallQuestion, Collaborator, Expression


@transaction.atomic
def ask_for_another_way(
    *,
    now: datetime,
    key: UUID,
    expression: Expression,
    way: str,
    reply_route: str,
    reply_to: str,
    details: str,
    collaborator: Collaborator | None = None,
) -> Enquiry:
    """Keep it for staff, due in five working days. The same form twice is kept once. Raises NotADraft, NoLongerWriting."""
    locked_draft(expression, collaborator)
    asked = _("Expression of interest %(reference)s: %(way)s.") % {"reference": expression.reference, "way": way}
    return send_enquiry(
        now=now,
        key=key,
        kind=EnquiryKind.ANOTHER_WAY,
        text=f"{asked}\n\n{details}".strip(),
        reply_route=reply_route,
        reply_to=reply_to,
        written_in=expression.language,
        name=collaborator.name if collaborator else expression.contact_name,
        page=expression.reference,
        other_way=OtherWay.PHONE_CALL,
    )


@transaction.atomic
def type_answers(
    *,
    by: User,
    now: datetime,
    expression: Expression,
    channel: str,
    texts: dict[CallQuestion, tuple[str, int]],
    details: dict[str, Any],
) -> list[Answer]:
    """Staff type what an organisation says: all or nothing. Each text comes with the version staff saw.

    The organisation reads it with its own link and sends it, or staff send on its word. What it wrote itself is
    never overwritten. Raises NotADraft, SavedElsewhere.
    """
    if details:
        save_details(by=by, now=now, expression=expression, seen=expression.version, **details)
    return [
        save_answer(by=by, now=now, expression=expression, question=question, text=text, seen=seen, channel=channel)
        for question, (text, seen) in texts.items()
    ]
