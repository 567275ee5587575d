"""Broker and cache are away: reviewers declare, score, finish, stand aside and answer an offer of money."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.participation.actions.paying import Terms
from projects.actions import offer_reviewer_money
from projects.models import Review
from tests.factories.reviews import SLUGS, assigned, panel
from tests.faults.outage import expect_no_mail, expect_one_mail

pytestmark = pytest.mark.django_db(transaction=True)
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def url(review: Review, name: str, **kwargs: str) -> str:
    """An address of one's own review."""
    return reverse(f"projects:{name}", kwargs={"public_id": review.public_id, **kwargs})


@pytest.fixture
def mine(client: Client) -> Review:
    """A review that waits for its declaration; `client` is signed in as its reviewer."""
    _round, members, (expression,) = panel()
    client.force_login(members[0].user, backend=BACKEND)
    return assigned(members[0], expression)


def test_a_reviewer_declares_and_scores(client: Client, mine: Review, away: Callable[[], None], quick: None) -> None:
    for _pressed_twice in range(2):
        assert client.post(url(mine, "review_declare"), {"answer": "no"}).status_code == 302
    for slug in SLUGS:
        typed = {"score": "3", "reason": "So", "seen": "0"}
        assert client.post(url(mine, "review_score", criterion=slug), typed).status_code == 302
    assert client.post(url(mine, "review_words"), {"strengths": "Kind", "seen": "1"}).status_code == 302
    for _pressed_twice in range(2):
        assert client.post(url(mine, "review_finish")).status_code == 302
    mine.refresh_from_db()
    assert (mine.status, mine.strengths, mine.scores.count()) == ("scored", "Kind", 6)
    away()
    expect_no_mail()


def test_a_reviewer_stands_aside(client: Client, mine: Review, away: Callable[[], None], quick: None) -> None:
    client.post(url(mine, "review_declare"), {"answer": "no"})
    for _pressed_twice in range(2):
        assert client.post(url(mine, "review_aside"), {"why": "A friend"}).status_code == 302
    mine.refresh_from_db()
    assert mine.status == "recused"
    assert Job.objects.get().kind == "projects.assign_reviews"
    away()
    expect_no_mail()


def test_a_reviewer_answers_an_offer_of_money(
    client: Client, mine: Review, user_with_role: Callable[..., User], away: Callable[[], None], quick: None
) -> None:
    terms = Terms("expenses", "Your internet costs", expenses="Up to 20 pounds")
    director = user_with_role("programme_director")
    offer = offer_reviewer_money(by=director, now=timezone.now(), member=mine.member, terms=terms)
    address = reverse("projects:review_money", kwargs={"offer": offer.public_id})
    for _pressed_twice in range(2):
        assert client.post(address, {"answer": "yes"}).status_code == 302
    offer.refresh_from_db()
    assert offer.status == "accepted"
    away()
    expect_one_mail(mine.member.user.email)
