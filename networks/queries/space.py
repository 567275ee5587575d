"""What stands behind a member's private link."""

from impact.participation.enums import SeatingKind
from impact.participation.queries import invitation_for
from networks.models import Membership


def member_by(token: str) -> Membership | None:
    """The membership behind a private link, wherever it stands; None when the link is not known."""
    invitation = invitation_for(token, SeatingKind.NETWORK)
    return Membership.objects.whole().filter(invitation=invitation).first() if invitation else None


def members_of(local_network_id: int) -> "list[Membership]":
    """Everybody with a seat now, in the order in which they came."""
    found = Membership.objects.whole().members().filter(local_network=local_network_id)
    return list(found.order_by("invitation__joined_at", "pk"))
