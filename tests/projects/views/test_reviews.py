"""The pages of reviewers: declaration first, nothing hidden is shown or even selected, nobody sees another's."""

import re

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.accounts.actions import remove_role
from impact.participation.actions.paying import Terms
from projects.actions import offer_reviewer_money, remove_reviewer
from projects.models import Expression, Review, ReviewRound, ReviewScore
from tests.factories.reviews import SLUGS, assigned, panel, put, reviewer, scored

pytestmark = pytest.mark.django_db
HIDDEN = ("Very hard.", "Secret contact", "secret@example.org", "Secret holder")
CONTENT = "Open at weekends."
NEVER_NAMED = ("under_pressure", "contact_name", "contact_email", "money_holder", "new_here", "link_hash")
IDENTITY = ("organisation_name", '"place"', "organisation_id")


def url(review, name="review", **kwargs):
    return reverse(f"projects:{name}", kwargs={"public_id": review.public_id, **kwargs})


def page(answer):
    return BeautifulSoup(answer.content, "html.parser").main.get_text(" ", strip=True)


def signed_in(user):
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.fixture
def mine(client):
    """A review that waits for its declaration; `client` is signed in as its reviewer."""
    _round, members, (expression,) = panel()
    client.force_login(members[0].user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return assigned(members[0], expression)


def declared(review):
    Review.objects.filter(pk=review.pk).update(status="declared", declared_at=timezone.now())
    review.refresh_from_db()
    return review


def test_first_the_declaration_and_only_then_the_content(client, mine):
    for name, kwargs in (("review", {}), ("review_score", {"criterion": "evidence"}), ("review_words", {})):
        answer = client.get(url(mine, name, **kwargs))
        assert (answer.status_code, answer["Location"]) == (302, url(mine, "review_declare")), name
    asked = page(client.get(url(mine, "review_declare")))
    assert mine.expression.organisation_name in asked
    assert "Example partner group" in asked
    assert CONTENT not in asked
    missing = client.post(url(mine, "review_declare"), {})
    assert "Choose one of" in page(missing) or "Choose an answer." in page(missing)
    assert client.post(url(mine, "review_declare"), {"answer": "no"})["Location"] == url(mine)
    read = page(client.get(url(mine)))
    assert CONTENT in read
    assert not [word for word in (*HIDDEN, mine.expression.organisation_name) if word in read]
    assert client.post(url(mine, "review_declare"), {"answer": "yes"})["Location"] == url(mine)
    mine.refresh_from_db()
    assert mine.status == "declared"


def test_a_conflict_closes_the_door_for_good(client, mine):
    assert client.post(url(mine, "review_declare"), {"answer": "yes", "why": "My own group"}).status_code == 302
    for name, kwargs in (
        ("review", {}),
        ("review_declare", {}),
        ("review_aside", {}),
        ("review_words", {}),
        ("review_score", {"criterion": "evidence"}),
    ):
        answer = client.get(url(mine, name, **kwargs), follow=True)
        assert "You stood aside" in page(answer), name
        assert not [word for word in (CONTENT, mine.expression.organisation_name) if word in page(answer)], name
    assert client.post(url(mine, "review_score", criterion="evidence"), {"score": "3", "seen": "0"}).status_code == 302
    assert not ReviewScore.objects.exists()
    assert mine.expression.reference not in page(client.get(reverse("projects:reviews")))
    pack = reverse("projects:review_pack", kwargs={"public_id": mine.round.public_id})
    assert client.get(pack).status_code == 404


def test_scoring_page_by_page_to_the_end(client, mine):
    declared(mine)
    for slug in SLUGS:
        asked = client.get(url(mine, "review_score", criterion=slug))
        assert len(BeautifulSoup(asked.content, "html.parser").select("main input[type=radio]")) == 5
        answer = client.post(url(mine, "review_score", criterion=slug), {"score": "3", "reason": "So", "seen": "0"})
        assert answer.status_code == 302
    assert answer["Location"] == url(mine, "review_words")
    assert "3 – A clear difference for many" in page(client.get(url(mine, "review_score", criterion="difference")))
    typed = {"strengths": "Kind", "next_steps": "Talk", "seen": "1"}
    assert client.post(url(mine, "review_words"), typed)["Location"] == url(mine)
    read = page(client.get(url(mine)))
    assert read.count("3 of 4") == 6
    assert client.post(url(mine, "review_finish"))["Location"] == reverse("projects:reviews")
    assert client.post(url(mine, "review_finish")).status_code == 302
    assert "You have done everything." in page(client.get(reverse("projects:reviews")))
    assert "You can change them until the round closes" in page(client.get(url(mine)))
    mine.refresh_from_db()
    assert (mine.status, mine.strengths, mine.entered_by) == ("scored", "Kind", None)


def test_missing_scores_are_named_and_nonsense_is_refused(client, mine):
    declared(mine)
    score = url(mine, "review_score", criterion="evidence")
    for typed in ("5", "-1", "x", ""):
        assert client.post(score, {"score": typed, "reason": "Kept words", "seen": "x"}).status_code == 200
    assert "Kept words" in client.post(score, {"score": "5", "reason": "Kept words"}).content.decode()
    assert client.get(url(mine, "review_score", criterion="magic")).status_code == 404
    refused = client.post(url(mine, "review_finish"))
    assert refused.status_code == 409
    assert "These still need a score: Makes a real difference" in page(refused)
    assert client.get(url(mine, "review_finish")).status_code == 405


def test_two_windows_show_both_texts(client, mine):
    declared(mine)
    score = url(mine, "review_score", criterion="evidence")
    client.post(score, {"score": "3", "reason": "First", "seen": "0"})
    both = client.post(score, {"score": "1", "reason": "Second", "seen": "0"})
    assert both.status_code == 409
    shown = BeautifulSoup(both.content, "html.parser").main
    assert "First" in shown.get_text()
    assert shown.select_one("[name=reason]").get_text().strip() == "Second"
    seen = shown.select_one("[name=seen]")["value"]
    assert client.post(score, {"keep": "saved"}).status_code == 302
    assert ReviewScore.objects.get().reason == "First"
    client.post(score, {"score": "1", "reason": "Second", "seen": seen, "keep": "mine"})
    assert ReviewScore.objects.get().reason == "Second"
    client.post(url(mine, "review_words"), {"strengths": "A", "next_steps": "", "seen": "1"})
    assert client.post(url(mine, "review_words"), {"strengths": "B", "seen": "1"}).status_code == 409


def test_a_conflict_after_scoring_takes_it_away(client, mine):
    put(declared(mine), 3)
    Review.objects.update(status="scored", scored_at=timezone.now())
    assert client.get(url(mine, "review_aside")).status_code == 200
    assert client.post(url(mine, "review_aside"), {"why": ""})["Location"] == url(mine)
    assert CONTENT not in page(client.get(url(mine)))
    assert mine.scores.count() == 6


def test_after_closing_it_is_read_only(client, mine):
    put(declared(mine), 3)
    Review.objects.update(status="scored", scored_at=timezone.now(), strengths="Kind")
    ReviewRound.objects.update(status="moderation")
    assert "talk it over" in page(client.get(reverse("projects:reviews")))
    ReviewRound.objects.update(status="closed", closed_at=timezone.now())
    read = client.get(url(mine))
    assert "3 of 4" in page(read)
    assert "Kind" in page(read)
    assert BeautifulSoup(read.content, "html.parser").main.select("form, button") == []
    assert client.get(url(mine, "review_words"))["Location"] == url(mine)
    refused = client.post(url(mine, "review_score", criterion="evidence"), {"score": "1", "seen": "1"})
    assert refused.status_code == 409
    assert "This round is closed, so scores can no longer be changed." in page(refused)
    assert client.post(url(mine, "review_aside"), {"why": ""}).status_code == 409
    assert client.post(url(mine, "review_words"), {"strengths": "New", "seen": "1"}).status_code == 409
    assert set(ReviewScore.objects.values_list("score", flat=True)) == {3}


def test_a_declaration_after_closing_says_so(client, mine):
    ReviewRound.objects.update(status="moderation")
    ReviewRound.objects.update(status="closed", closed_at=timezone.now())
    answer = client.post(url(mine, "review_declare"), {"answer": "no"})
    assert "This round is closed" in page(answer)
    mine.refresh_from_db()
    assert mine.status == "assigned"


def every_address(review):
    names = ("review", "review_declare", "review_aside", "review_words")
    found = [url(review, name) for name in names] + [url(review, "review_score", criterion="evidence")]
    pack = {"public_id": review.round.public_id}
    return [*found, reverse("projects:review_pack", kwargs=pack), reverse("projects:review_pack_text", kwargs=pack)]


def test_everybody_else_finds_nothing(client, user_with_role, staff_client):
    _round, members, (expression,) = panel()
    review = scored(members[0], expression, 3)
    others = {
        "another of the panel": signed_in(members[1].user),
        "another reviewer": signed_in(reviewer()),
        "a partner": signed_in(user_with_role("site_team")),
        "staff": staff_client("programme_director"),
    }
    for who, other in others.items():
        for address in every_address(review):
            assert other.get(address).status_code == 404, (who, address)
        assert other.post(url(review, "review_finish")).status_code == 404
    for address in (*every_address(review), reverse("projects:reviews")):
        assert client.get(address)["Location"].startswith("/account/login"), address
    own = signed_in(members[0].user)
    remove_reviewer(by=None, now=timezone.now(), member=members[0])
    assert {own.get(address).status_code for address in every_address(review)} == {404}
    assert "not on a panel" in page(own.get(reverse("projects:reviews")))


def test_a_withdrawn_expression_a_planned_round_and_a_lost_role_show_nothing(client, mine):
    declared(mine)
    Expression.objects.update(status="longlisted", longlisted_at=timezone.now())
    assert client.get(url(mine)).status_code == 200
    assert client.get(url(mine))["Cache-Control"] == "no-store, private"
    Expression.objects.update(status="withdrawn", withdrawn_at=timezone.now())
    assert client.get(url(mine)).status_code == 404
    other = panel()
    seen = assigned(other[1][0], other[2][0])
    assert signed_in(other[1][0].user).get(url(seen, "review_declare")).status_code == 200
    remove_role(by=None, user=other[1][0].user, role="reviewer")
    assert signed_in(other[1][0].user).get(url(seen, "review_declare")).status_code == 404
    other = panel(status="planned")
    early = assigned(other[1][0], other[2][0])
    assert signed_in(other[1][0].user).get(url(early)).status_code == 404


@pytest.mark.parametrize("hide_identity", [True, False])
def test_what_must_not_be_seen_is_not_even_selected(client, mine, hide_identity):
    ReviewRound.objects.update(hide_identity=hide_identity)
    name = mine.expression.organisation_name
    with CaptureQueriesContext(connection) as asking:
        client.get(url(mine, "review_declare"))
        client.post(url(mine, "review_declare"), {"answer": "no"})
    with CaptureQueriesContext(connection) as reading:
        pages = [client.get(address).content.decode() for address in every_address(mine) if "declare" not in address]
        client.get(reverse("projects:reviews"))
        client.post(url(mine, "review_score", criterion="evidence"), {"score": "3", "seen": "0"})
        client.post(url(mine, "review_words"), {"strengths": "A", "seen": "1"})
        client.post(url(mine, "review_finish"))
        client.post(url(mine, "review_aside"), {"why": ""})
    statements = " ".join(query["sql"] for query in reading.captured_queries)
    assert CONTENT in " ".join(pages)
    assert not [word for word in (*NEVER_NAMED, *IDENTITY) if word in statements]
    assert not [word for word in HIDDEN if word in " ".join(pages)]
    assert (name in " ".join(pages)) is not hide_identity
    assert not re.search(r'"body"(?! ->)', statements), "the frozen copy is never read as a whole"
    if hide_identity:
        assert "-> 'organisation'" not in statements
    declaring = " ".join(query["sql"] for query in asking.captured_queries)
    assert "organisation_name" in declaring
    assert not [word for word in NEVER_NAMED if word in declaring]
    assert "-> 'answers'" not in declaring


def test_the_reading_pack_in_every_format(client, mine):
    declared(mine)
    other = panel(expressions=1)
    pack = reverse("projects:review_pack", kwargs={"public_id": mine.round.public_id})
    for wanted, shown in (("", "screen"), ("large", "large"), ("easy", "easy"), ("<b>", "screen")):
        answer = client.get(pack, {"format": wanted})
        assert f"reading--{shown}" in answer.content.decode()
        assert CONTENT in page(answer)
        assert "They decide together" in page(answer)
    mine.member.reading = "large"
    mine.member.save()
    assert "reading--large" in client.get(pack).content.decode()
    text = client.get(pack + "pack.txt")
    assert text["Content-Type"] == "text/plain; charset=utf-8"
    assert CONTENT in text.content.decode()
    assert not [word for word in HIDDEN if word in text.content.decode()]
    foreign = reverse("projects:review_pack", kwargs={"public_id": other[0].public_id})
    assert client.get(foreign).status_code == 404


def test_an_offer_of_money_is_seen_and_answered_by_its_reviewer_only(client, mine, user_with_role):
    staff, now = user_with_role("programme_director"), timezone.now()
    terms = Terms("involvement", "Reading for two days", amount=200)
    offer = offer_reviewer_money(by=staff, now=now, member=mine.member, terms=terms)
    address = reverse("projects:review_money", kwargs={"offer": offer.public_id})
    assert "Reading for two days" in page(client.get(reverse("projects:reviews")))
    assert "£200.00" in page(client.get(address))
    assert client.post(address, {"answer": "maybe"}).status_code == 200
    assert client.post(address, {"answer": "yes"})["Location"] == reverse("projects:reviews")
    assert client.post(address, {"answer": "no"}).status_code == 409
    assert "You said yes to this." in page(client.get(address))
    offer.refresh_from_db()
    assert offer.status == "accepted"
    assert signed_in(reviewer()).get(address).status_code == 404


def test_the_list_needs_the_same_queries_for_one_and_three(django_assert_max_num_queries):
    counts = []
    for expressions in (1, 3):
        _round, members, found = panel(expressions=expressions)
        for expression in found:
            scored(members[0], expression, 3)
        client = signed_in(members[0].user)
        with django_assert_max_num_queries(10) as captured:
            assert client.get(reverse("projects:reviews")).status_code == 200
        with django_assert_max_num_queries(14) as more:
            pack = reverse("projects:review_pack", kwargs={"public_id": members[0].round.public_id})
            assert client.get(pack).status_code == 200
        counts.append((len(captured), len(more)))
    assert counts[0] == counts[1]


def test_welsh_and_easy_read_pages_answer(client, mine):
    declared(mine)
    for prefix in ("/cy", "/easy", "/cy/easy"):
        for address in every_address(mine):
            assert client.get(prefix + address).status_code in (200, 302), prefix + address


def test_after_signing_in_reviewers_come_to_their_reviews(client, mine):
    answer = client.get(reverse("site:after_sign_in"))
    assert answer["Location"] == reverse("projects:reviews")
