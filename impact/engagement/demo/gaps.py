"""Whom we told of the example gaps: not yet, by mail, by letter, and what they said."""

import datetime as dt

from impact.accounts.models import User
from impact.engagement import actions
from impact.engagement.models import GapNotice
from impact.people.enums import ContactRoute
from impact.people.pure.details import Details
from impact.programme.models import EvidenceGap, Organisation

DAY = dt.timedelta(days=1)
# gap, organisation, how to reach them ("" = nobody knows yet), sent, what they said
NOTICES: tuple[tuple[str, str, str, bool, str], ...] = (
    ("example-breaks", "Example carers’ centre, Belfast", ContactRoute.EMAIL, True, "Example: we can ask our members."),
    ("example-nights", "Example university", ContactRoute.EMAIL, True, ""),
    ("example-nights", "Example body of occupational therapists", ContactRoute.LETTER, True, ""),
    ("example-nights", "Example council, North East", ContactRoute.EMAIL, False, ""),
    ("example-nights", "Example people first group, Gwent", "", False, ""),
)


def load(*, now: dt.datetime) -> None:
    """Load once, when gaps and organisations are there."""
    staff = User.objects.by_email("director@example.org").first()
    if staff is None or GapNotice.objects.exists():
        return
    for slug, name, route, sent, words in NOTICES:
        gap = EvidenceGap.objects.filter(slug=slug).first()
        organisation = Organisation.objects.filter(name=name).first()
        if gap is not None and organisation is not None:
            _tell(gap, organisation, (route, sent, words), staff, now)


def _tell(
    gap: EvidenceGap, organisation: Organisation, told: tuple[str, bool, str], staff: User, now: dt.datetime
) -> None:
    route, sent, words = told
    (notice,) = actions.choose_organisations(by=staff, now=now - 3 * DAY, gap=gap, organisations=[organisation])
    if route:
        details = Details(
            name=f"Example: office of {organisation.name}",
            contact_route=route,
            email=f"office.{organisation.pk}@example.org" if route == ContactRoute.EMAIL else "",
            address="1 Example Street, Exampleton" if route == ContactRoute.LETTER else "",
        )
        notice = actions.set_contact(by=staff, now=now - 3 * DAY, notice=notice, details=details)
    if sent:
        # Now, so that the letter is not late in the list.
        notice = actions.send_notice(by=staff, now=now - DAY if words else now, notice=notice)
    if words:
        actions.answer_notice(by=staff, now=now, notice=notice, words=words)
