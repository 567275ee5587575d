"""The demo has one of each new thing in every state, loads once, and its pages can be opened in four languages."""

import pytest
from django.urls import reverse
from django.utils import timezone

from assemblies import demo, enums
from assemblies.figures import assembly_rankings
from assemblies.models import (
    Advice,
    Assembly,
    FinalNotes,
    NotesReply,
    Output,
    Paper,
    Session,
    SessionAttendance,
    SessionNotes,
    Vote,
)
from impact.accounts import demo as accounts_demo
from impact.participation.actions.inviting import link_token
from impact.participation.models import Invitation

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def statuses(noun, field="status"):
    return set(noun.objects.values_list(field, flat=True))


def test_one_of_each_in_every_state(client):
    now = timezone.now()
    accounts_demo.load(now=now)
    demo.load(now=now)
    before = [noun.objects.count() for noun in (Session, Vote, Output, Advice, Assembly)]
    demo.load(now=now)
    assert [noun.objects.count() for noun in (Session, Vote, Output, Advice, Assembly)] == before
    assert statuses(Session) == set(enums.SessionStatus.values)
    assert statuses(SessionNotes) == set(enums.NotesStatus.values)
    assert statuses(Vote) == set(enums.VoteStatus.values)
    assert statuses(Vote, "kind") == set(enums.VoteKind.values)
    assert statuses(Output, "kind") == set(enums.OutputKind.values)
    assert statuses(Advice) == set(enums.AdviceStatus.values)
    assert statuses(Paper, "published") == {True, False}
    assert statuses(SessionAttendance, "attended") == set(enums.Attended.values)
    assert statuses(NotesReply, "answer") == set(enums.NotesAnswer.values)
    assert {row is None for row in Output.objects.values_list("published_at", flat=True)} == {True, False}
    assert {row is None for row in Vote.objects.values_list("published_at", flat=True)} == {True, False}
    assert FinalNotes.objects.exists()
    group = Assembly.objects.get(kind="advisory")
    assert "(example)" in str(group.title)
    assert {(one.slug, one.voted) for one in assembly_rankings()} == {("scotland", True)}

    pages = [reverse("assemblies:advice", args=[group.slug]), reverse("assemblies:detail", args=["scotland"])]
    pages += [reverse("assemblies:session", args=[one.assembly.slug, one.number]) for one in Session.objects.whole()]
    somebody = Invitation.objects.filter(
        status="accepted", seating__subject=Assembly.objects.get(slug="scotland").public_id
    )
    token = link_token(somebody.first())
    pages += [reverse("assemblies:member_session", args=[token, number]) for number in (1, 2, 3, 4)]
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        for page in pages:
            assert client.get(prefix + page).status_code == 200, prefix + page
