"""What every message of a local network says: who, which group, and the private link."""

from typing import Any

from impact.participation.actions.inviting import link_token
from impact.participation.models import Invitation
from impact.ui.links import absolute
from networks.models import LocalNetwork, Membership


def page_of(invitation: Invitation, name: str = "space", **kwargs: Any) -> str:
    """The address of one of a member's own pages, in their language."""
    language = invitation.person.portal_language
    return absolute(f"networks:{name}", language=language, token=link_token(invitation), **kwargs)


def about(local_network: LocalNetwork, invitation: Invitation, **more: Any) -> dict[str, Any]:
    """The context of a message to somebody in a local network, or on their way into it."""
    return {
        "local_network": local_network,
        "network": local_network.network,
        "person": invitation.person,
        "invitation": invitation,
        "link": page_of(invitation),
        **more,
    }


def to_member(membership: Membership, **more: Any) -> dict[str, Any]:
    """The context of a message to a member."""
    return about(membership.local_network, membership.invitation, membership=membership, **more)
