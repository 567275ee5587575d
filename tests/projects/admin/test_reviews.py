"""Staff pages of reviews: rounds, panel, phone, talks, the board; who sees and presses what."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.participation.models import PaymentOffer
from projects.figures import waiting
from projects.models import Moderation, PanelMember, Review, ReviewRound
from tests.factories.projects import nation
from tests.factories.reviews import (
    SLUGS,
    ClosedCallFactory,
    PanelMemberFactory,
    assigned,
    checked,
    panel,
    scored,
)

pytestmark = pytest.mark.django_db


def admin(name, *args):
    return reverse(f"admin:projects_{name}", args=args)


def press(client, model, verb, obj, **data):
    return client.post(admin(f"{model}_{verb}", obj.pk), data)


def round_data(**fields):
    data = {"opens_at_0": "2030-01-01", "opens_at_1": "09:00", "due_at_0": "2030-02-01", "due_at_1": "17:00"}
    data |= {"hide_identity": "on", "fewest_reviews": "3", "most_each": "12", "wide_total": "8"}
    return data | {"members-TOTAL_FORMS": "0", "members-INITIAL_FORMS": "0"} | fields


def test_a_round_from_preparing_to_closing(staff_client):
    client = staff_client("programme_director")
    call = ClosedCallFactory(status="open")
    expression = checked(call)
    assert client.post(admin("reviewround_add"), round_data(call=call.pk)).status_code == 302
    review_round = ReviewRound.objects.get()
    assert (review_round.number, review_round.run_by, review_round.status) == (1, client.user, "planned")
    two = client.post(admin("reviewround_change", review_round.pk), round_data(fewest_reviews="2"))
    assert "at least three reviews" in two.content.decode()
    assert client.post(admin("reviewround_change", review_round.pk), round_data(most_each="7")).status_code == 302

    few = press(client, "reviewround", "assign", review_round)
    assert few.status_code == 409
    assert "1 more reviewer with lived experience needed" in few.content.decode()
    for number in range(3):
        invited = {"email": f"r{number}@example.org", "name": "", "language": "en", "reading": "screen"}
        invited |= {"lived_experience": "on"} if number == 0 else {}
        assert press(client, "reviewround", "invite", review_round, **invited).status_code == 302
    assert press(client, "reviewround", "invite", review_round, **invited).status_code == 409
    assert press(client, "reviewround", "assign", review_round).status_code == 302
    assert press(client, "reviewround", "open", review_round).status_code == 302
    assert press(client, "reviewround", "moderate", review_round).status_code == 302
    assert "too few reviews" in client.get(admin("reviewround_close", review_round.pk)).content.decode()
    assert press(client, "reviewround", "close", review_round).status_code == 409
    assert press(client, "reviewround", "close", review_round, reason="Holidays").status_code == 302
    review_round.refresh_from_db()
    assert (review_round.status, review_round.close_reason, review_round.most_each) == ("closed", "Holidays", 7)
    assert expression.reviews.count() == 3
    assert client.post(admin("reviewround_change", review_round.pk), round_data(most_each="3")).status_code == 403


def test_a_round_of_a_call_that_is_open_is_refused(staff_client):
    client = staff_client("survey_manager")
    call = ClosedCallFactory(status="open", closes_at=timezone.now() + dt.timedelta(days=3))
    refused = client.post(admin("reviewround_add"), round_data(call=call.pk))
    assert "still takes expressions of interest" in refused.content.decode()


def test_a_big_round_is_assigned_in_the_background(staff_client, monkeypatch, run_jobs):
    monkeypatch.setattr("projects.actions.assigning.AT_ONCE", 2)
    client = staff_client("programme_director")
    review_round, _members, _expressions = panel(status="planned")
    assert press(client, "reviewround", "assign", review_round).status_code == 302
    assert not Review.objects.exists()
    assert run_jobs() == 1
    assert Review.objects.count() == 3


def test_members_are_corrected_offered_money_and_taken_off(staff_client):
    client, member = staff_client("programme_director"), PanelMemberFactory()
    typed = {"lived_experience": "on", "most": "4", "reading": "easy"}
    assert client.post(admin("panelmember_change", member.pk), typed).status_code == 302
    member.refresh_from_db()
    assert (member.lived_experience, member.most, member.reading) == (True, 4, "easy")
    offer = {"nature": "involvement", "what": "Two days", "hours": "14", "amount": "200", "expenses": ""}
    assert press(client, "panelmember", "offer_money", member, **offer).status_code == 302
    assert PaymentOffer.objects.get().invitation.person.user == member.user
    assert press(client, "panelmember", "remove", member).status_code == 302
    assert PanelMember.objects.get().left_at
    assert client.get(admin("panelmember_add")).status_code == 403


def test_what_is_said_by_phone_is_written_down(staff_client):
    client = staff_client("nation_lead", ["eng"])
    _round, members, (expression,) = panel()
    review = assigned(members[0], expression)
    said = {f"score_{slug}": "3" for slug in SLUGS} | {f"reason_{slug}": "So" for slug in SLUGS}
    said |= {"strengths": "Kind", "next_steps": "Talk"}
    assert press(client, "review", "phone", review, **said).status_code == 200
    five = {**said, "score_evidence": "5"}
    assert press(client, "review", "phone", review, **five, no_conflict="on").status_code == 200
    assert "A clear difference for many" in client.get(admin("review_phone", review.pk)).content.decode()
    assert press(client, "review", "phone", review, **said, no_conflict="on").status_code == 302
    review.refresh_from_db()
    assert (review.status, review.entered_by) == ("scored", client.user)
    again = client.get(admin("review_phone", review.pk)).content.decode()
    assert "Kind" in again
    other = assigned(members[1], expression)
    assert press(client, "review", "no_conflict", other).status_code == 302
    assert press(client, "review", "stand_aside", review, why="A friend").status_code == 302
    assert list(Review.objects.order_by("pk").values_list("status", "entered_by")) == [
        ("recused", client.user.pk),
        ("declared", client.user.pk),
    ]
    read = client.get(admin("review_change", review.pk)).content.decode()
    assert "A friend" in read


def talks(client):
    """How many wide differences wait on this person's desk."""
    lines = waiting(User.objects.get(pk=client.user.pk))
    return next(line.count for line in lines if line.label == "wide differences between reviewers")


def test_a_talk_is_written_down(staff_client):
    client = staff_client("programme_director")
    review_round, members, (expression,) = panel(status="moderation")
    for member, score in zip(members, (0, 4, 4), strict=True):
        scored(member, expression, score)
    assert talks(client) == 1
    typed = {"who": "All three", "agreed": "It stays", "held_on": "2026-02-01"}
    assert expression.reference in client.get(admin("reviewround_talk", review_round.pk)).content.decode()
    assert press(client, "reviewround", "talk", review_round, expression="0", **typed).status_code == 200
    answer = press(client, "reviewround", "talk", review_round, expression=expression.pk, **typed)
    assert answer.status_code == 302
    assert Moderation.objects.get().agreed == "It stays"
    assert "It stays" in client.get(admin("moderation_change", Moderation.objects.get().pk)).content.decode()
    assert "talked over" in client.get(admin("reviewround_board", review_round.pk)).content.decode()
    assert talks(client) == 0


def test_the_board_shows_states_loads_and_figures(staff_client):
    client = staff_client("programme_director")
    opens = timezone.now() - dt.timedelta(days=30)
    review_round, members, (one, two) = panel(expressions=2, members=4, opens_at=opens)
    scored(members[0], one, 4)
    scored(members[1], one, 3, entered_by=client.user)
    scored(members[2], one, 0)
    assigned(members[3], one, status="recused")
    assigned(members[0], two)
    found = client.get(admin("reviewround_board", review_round.pk))
    board, text = found.context["board"], found.content.decode()
    assert [(row.reference, row.total, row.apart, row.short, row.wide) for row in board.rows] == [
        (one.reference, 18, 24, False, True),
        (two.reference, None, 0, True, False),
    ]
    assert board.rows[0].adjusted == pytest.approx(14)
    assert [(load.standing, load.scored, load.aside, load.late) for load in board.loads] == [
        (2, 1, 0, True), (1, 1, 0, False), (1, 1, 0, False), (0, 0, 1, False),
    ]  # fmt: skip
    assert (board.state.short, board.state.few, len(board.state.unmoderated)) == (1, 1, 1)
    for words in (one.organisation_name, "by phone", "late", "wide difference", members[3].user.name):
        assert words in text
    for show, listed in (("short", [two]), ("few", [two]), ("wide", [one]), ("nonsense", [one, two])):
        rows = client.get(admin("reviewround_board", review_round.pk), {"show": show}).context["board"].rows
        assert [row.reference for row in rows] == [expression.reference for expression in listed]
    for number in ("0", "99", "x", "-1", "9" * 30, "²"):
        assert client.get(admin("reviewround_board", review_round.pk), {"page": number}).status_code == 200
    assert client.get(admin("reviewround_board", 10**6)).status_code == 404


def test_a_board_of_many_has_pages_and_needs_few_queries(staff_client):
    client, counts = staff_client("programme_director"), []
    for expressions, members in ((1, 3), (60, 30)):
        review_round, people, found = panel(expressions=expressions, members=members)
        for number, expression in enumerate(found):
            for step in range(3):
                scored(people[(number * 3 + step) % members], expression, step)
        client.get(admin("reviewround_board", review_round.pk))
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(admin("reviewround_board", review_round.pk), {"page": "2"})
        counts.append(len(captured))
    board = answer.context["board"]
    assert (board.number, board.pages, board.found, len(board.rows), board.columns) == (2, 2, 60, 10, ())
    assert counts[0] == counts[1] <= 15, counts


def test_another_nation_is_counted_and_not_shown(staff_client):
    client = staff_client("nation_lead", ["wls"])
    review_round, members, (english,) = panel()
    welsh = checked(review_round.call, nation=nation("wls"))
    reviews = [scored(members[0], one, 2) for one in (english, welsh)]
    found = client.get(admin("reviewround_board", review_round.pk))
    assert [row.reference for row in found.context["board"].rows] == [welsh.reference]
    assert found.context["board"].state.expressions == 2
    assert english.reference not in found.content.decode()
    assert client.get(admin("review_change", reviews[0].pk)).status_code == 302
    assert client.get(admin("review_change", reviews[1].pk)).status_code == 200
    assert press(client, "review", "stand_aside", reviews[0], why="").status_code == 404
    for verb in ("assign", "open", "close", "invite", "talk"):
        assert press(client, "reviewround", verb, review_round).status_code == 403


def test_readers_see_figures_and_no_words(staff_client):
    client = staff_client("read_only")
    review_round, members, (expression,) = panel()
    review = scored(members[0], expression, 2, strengths="Private words")
    text = client.get(admin("reviewround_board", review_round.pk)).content.decode()
    assert expression.reference in text
    assert expression.organisation_name not in text
    assert "Private words" not in text
    for address in (admin("review_change", review.pk), admin("review_changelist"), admin("panelmember_changelist")):
        assert client.get(address).status_code == 403
    for verb in ("phone", "stand_aside", "no_conflict"):
        assert press(client, "review", verb, review).status_code == 403
    assert staff_client("finance").get(admin("reviewround_board", review_round.pk)).status_code == 403


@pytest.mark.parametrize("name", ["reviewround", "panelmember", "review", "moderation"])
def test_lists_search_and_need_the_same_queries(staff_client, name):
    client, counts = staff_client("programme_director"), []
    for _ in range(2):
        review_round, members, (expression,) = panel(status="moderation")
        scored(members[0], expression, 2)
        Moderation.objects.create(
            round=review_round, expression=expression, who="A", agreed="B", held_on="2026-01-01", noted_by=client.user
        )
        client.get(admin(f"{name}_changelist"))
        with CaptureQueriesContext(connection) as captured:
            assert client.get(admin(f"{name}_changelist")).status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
    assert client.get(admin(f"{name}_changelist"), {"q": "a'b\"%_"}).status_code == 200
    assert client.get(admin("reviewround_change", review_round.pk)).status_code == 200
