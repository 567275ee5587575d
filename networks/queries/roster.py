"""Who is in a local network, was invited or asked, and whether it is the usual mix."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from impact.accounts.models import User
from impact.participation.enums import InvitationStatus, NeedsStage
from networks.enums import MemberKind
from networks.models import LocalNetwork, Membership
from networks.pure.mix import Mix, mix_of

TOLD = (NeedsStage.SHARED, NeedsStage.MET, NeedsStage.REVIEWED)


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody, by where they stand."""

    members: tuple[Membership, ...]
    invited: tuple[Membership, ...]
    asked: tuple[Membership, ...]
    out: tuple[Membership, ...]
    mix: Mix

    @property
    def warnings(self) -> list[str]:
        """What is not as usual, in words."""
        return mix_in_words(self.mix)


def group_for(user: User, public_id: UUID) -> LocalNetwork | None:
    """This coordinator's local network, or None when it does not exist or is somebody else's."""
    return (
        LocalNetwork.objects.coordinated_by(user)
        .select_related("network__template", "nation")
        .filter(public_id=public_id)
        .first()
    )


def roster_of(local_network: LocalNetwork) -> Roster:
    """The people of a local network in one query."""
    everybody = list(
        Membership.objects.filter(local_network=local_network)
        .select_related(
            "invitation__person", "invitation__told_by", "invitation__needs", "replaces__invitation__person"
        )
        .order_by("invitation__joined_at", "pk")
    )

    def standing(*statuses: InvitationStatus) -> tuple[Membership, ...]:
        return tuple(one for one in everybody if one.invitation.status in statuses)

    members = standing(InvitationStatus.ACCEPTED)
    return Roster(
        members=members,
        invited=standing(InvitationStatus.OFFERED),
        asked=standing(InvitationStatus.WAITING),
        out=standing(InvitationStatus.DECLINED, InvitationStatus.LAPSED, InvitationStatus.LEFT),
        mix=mix_for(local_network, (one.kind for one in members)),
    )


def mix_for(local_network: LocalNetwork, kinds: Iterable[str]) -> Mix:
    """The mix of these kinds of people, by what this kind of network wants."""
    template = local_network.network.template
    return mix_of(kinds, wanted=template.kinds, people_from=template.people_from, people_to=template.people_to)


def mix_in_words(mix: Mix) -> list[str]:
    """Every warning as a sentence; nothing when all is as usual."""
    said = []
    if mix.too_few:
        said.append(
            ngettext(
                "One person fewer than usual.", "%(number)d people fewer than usual.", mix.too_few
            ) % {"number": mix.too_few}
        )  # fmt: skip
    if mix.too_many:
        said.append(
            ngettext(
                "One person more than usual.", "%(number)d people more than usual.", mix.too_many
            ) % {"number": mix.too_many}
        )  # fmt: skip
    labels = dict(MemberKind.choices)
    said += [_("Nobody yet: %(kind)s.") % {"kind": labels.get(kind, kind)} for kind in mix.missing]
    return said


def told_needs(membership: Membership) -> str:
    """What a member needs, once event support has told the coordinator with the member's yes; else nothing."""
    needs = getattr(membership.invitation, "needs", None)
    if needs is None or not needs.may_share or needs.stage not in TOLD:
        return ""
    return "\n".join(
        text for text in (needs.access, needs.communication, needs.caring, needs.travel, needs.food) if text
    )
