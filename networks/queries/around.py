"""What the pages of a record choose from."""

from dataclasses import dataclass

from django.db.models import Q

from networks.models import DiscussionQuestion, Meeting, Membership, Theme

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choosing:
    """(public id, words) of members who said yes, of the network's themes, and of this meeting's questions."""

    members: Choices
    themes: Choices
    questions: Choices


def choosing_for(meeting: Meeting, *, by_name: bool) -> Choosing:
    """By name for the coordinator, who knows the people; everybody else reads them as they wished.

    Who has left since is among them: their words stay theirs.
    """
    group = meeting.local_network
    members = Membership.objects.consenting().filter(local_network=group)
    people = members.select_related("invitation__person").order_by("invitation__person__name", "pk")
    of_meeting = Q(meeting_number__isnull=True) | Q(meeting_number=meeting.number)
    questions = DiscussionQuestion.objects.filter(of_meeting, network=group.network_id).order_by("position")
    themes = Theme.objects.filter(network=group.network_id).order_by("position")
    return Choosing(
        members=tuple((str(one.public_id), one.invitation.person.name if by_name else one.shown_as) for one in people),
        themes=tuple((str(one.public_id), str(one.name)) for one in themes),
        questions=tuple((str(one.public_id), str(one.text)) for one in questions),
    )
