"""Invented organisations and the nation of the Welsh lead."""

from datetime import datetime

from impact.accounts.models import User
from impact.programme.actions import edit_reference
from impact.programme.enums import OrganisationKind
from impact.programme.models import Nation, Organisation, StaffScope

ORGANISATIONS = (
    ("Example council, North East", OrganisationKind.COUNCIL, 1),
    ("Example care provider, London", OrganisationKind.PROVIDER, 1),
    ("Example carers’ centre, Belfast", OrganisationKind.CARER_LED, 2),
    ("Example health and care partnership, Fife", OrganisationKind.COUNCIL, 3),
    ("Example people first group, Gwent", OrganisationKind.USER_LED, 4),
    ("Example charity, Powys", OrganisationKind.CHARITY, 4),
    ("Example body of occupational therapists", OrganisationKind.PROFESSIONAL, 1),
    ("Example university", OrganisationKind.RESEARCH, 3),
)


def load(*, now: datetime) -> None:
    """Add the example organisations and scopes once."""
    nations = {nation.number: nation for nation in Nation.objects.all()}
    for name, kind, number in ORGANISATIONS:
        if not Organisation.objects.filter(name=name).exists():
            organisation = Organisation(name=name, kind=kind, nation=nations[number], is_example=True, created_at=now)
            edit_reference(by=None, noun=organisation)
    lead = User.objects.by_email("wales@example.org").first()
    if lead and not StaffScope.objects.filter(user=lead).exists():
        edit_reference(by=None, noun=StaffScope(user=lead, nation=nations[4]))
