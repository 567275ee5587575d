"""Reads for somebody's seat page: what stands behind the link, and how likely it was."""

from dataclasses import dataclass

from assemblies.models import Assembly, SignUp
from impact.participation.enums import SeatingKind
from impact.participation.models import Invitation, PoolMember, Selection
from impact.participation.pure.pooling import member_id
from impact.participation.queries import invitation_for, lottery_of, own_row, selection_of
from impact.selection import Member, canonical_row

HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Held:
    """A seat or a place on the list, with what it belongs to."""

    invitation: Invitation
    assembly: Assembly
    sign_up: SignUp | None


@dataclass(frozen=True, slots=True)
class Likely:
    """One person's own chance, and their own row in the record."""

    per_hundred: str
    lowest: str
    highest: str
    number: int
    row: PoolMember
    salt: str
    canonical: str
    selection: Selection


def held_by(token: str) -> Held | None:
    """What stands behind a private link to a seat."""
    invitation = invitation_for(token, SeatingKind.ASSEMBLY)
    if invitation is None:
        return None
    assembly = Assembly.objects.select_related("nation").get(public_id=invitation.seating.subject)
    return Held(invitation, assembly, SignUp.objects.filter(invitation=invitation).first())


def how_likely(held: Held) -> Likely | None:
    """Their own chance as it was before the public value was known; None without a random selection."""
    selection = selection_of(held.assembly.public_id)
    if selection is None or selection.status not in {"planned", "drawn"}:
        return None
    found = own_row(selection, held.invitation.source)
    if found is None:
        return None
    row, salt = found
    lottery = lottery_of(selection)
    chance = lottery.chances[row.number - 1]
    return Likely(
        per_hundred=per_hundred(float(chance)),
        lowest=per_hundred(float(lottery.minimum)),
        highest=per_hundred(float(lottery.maximum)),
        number=row.number,
        row=row,
        salt=salt,
        canonical=canonical_row(Member(member_id(row.number), row.values, row.household)),
        selection=selection,
    )


def per_hundred(chance: float) -> str:
    """A chance of one as people say it: "14.3" in 100; whole numbers without a point."""
    text = f"{HUNDRED * chance:.1f}"
    return text.removesuffix(".0")
