"""Sending: once, with unreachable answers dropped, columns filled and texts kept apart."""

import datetime as dt
import threading
import uuid

import pytest
from django.db import connection

from surveys import actions, queries
from surveys.models import EqualityAnswers, OpenText, Response
from surveys.models.survey import GRACE
from tests.factories.surveys import CLOSES, published

pytestmark = pytest.mark.django_db
LATER = dt.timedelta(minutes=5)
ANSWERS = {
    "perspectives": [1, 3],
    "main": 3,
    "job": 2,
    "nation": 4,
    "agree": 5,
    "top": {"chosen": [1, 2, 5], "order": [5, 1]},
    "born": 1960,
    "hours": 0,
    "sex": 2,
}


@pytest.fixture
def version():
    version = published()
    queries.definition(version.public_id)
    return version


@pytest.fixture
def draft(version, now):
    begun = actions.start(now=now, survey=version.survey.slug, language="cy")
    actions.save_page(
        now=now, survey=version.survey.slug, response=begun.response, version=version.public_id, answers=ANSWERS,
        texts={"why": "Amser i siarad."}, language="cy",
    )  # fmt: skip
    return begun


def send(version, draft, now, *, after=LATER, **fields):
    fields = {"submission_key": uuid.uuid4(), **fields}
    return actions.submit(now=now + after, survey=version.survey.slug, response=draft.response, **fields)


def test_everything_has_its_place(version, draft, now):
    sent = send(version, draft, now)
    row = Response.objects.get()
    assert (sent.response, sent.submitted_at, sent.again) == (row.public_id, row.submitted_at, False)
    assert (row.status, row.flags, row.resume_hash, row.draft_texts) == ("submitted", [], None, {})
    assert (row.nation, row.main_perspective, row.perspectives, row.profession) == (4, 3, [1, 3], 2)
    assert (row.ranking, row.also_chosen) == ([5, 1], [2])
    assert row.answers == {code: coded for code, coded in ANSWERS.items() if code != "sex"}
    assert EqualityAnswers.objects.get().answers == {"sex": 2}
    text = OpenText.objects.get()
    assert (text.raw, text.language, text.sent_on, text.state) == ("Amser i siarad.", "cy", now.date(), "new")


def test_queries(version, draft, now, django_assert_max_num_queries):
    with django_assert_max_num_queries(12) as captured:
        send(version, draft, now)
    assert len(captured) == 7  # savepoint, lock, update, equality, questions, texts, release


def test_unreachable_answers_are_dropped(version, draft, now):
    slug = version.survey.slug
    actions.save_page(
        now=now, survey=slug, response=draft.response, version=version.public_id, answers={"perspectives": [2]}
    )
    send(version, draft, now)
    row = Response.objects.get()
    assert not {"main", "job"} & set(row.answers)
    assert (row.main_perspective, row.perspectives, row.profession) == (2, [2], 0)


def test_an_empty_response_counts_too(version, now):
    begun = actions.start(now=now, survey=version.survey.slug)
    send(version, begun, now)
    row = Response.objects.get()
    assert (row.status, row.answers, row.nation) == ("submitted", {}, 0)
    assert not OpenText.objects.exists()


def test_pressing_twice_sends_once(version, draft, now):
    key = uuid.uuid4()
    first = send(version, draft, now, submission_key=key)
    again = send(version, draft, now + LATER, submission_key=key)
    assert again.again
    assert again.submitted_at == first.submitted_at
    assert OpenText.objects.count() == 1
    with pytest.raises(actions.AlreadySent):
        send(version, draft, now)


def test_somebody_elses_key_is_refused(version, draft, now):
    key = uuid.uuid4()
    send(version, draft, now, submission_key=key)
    other = actions.start(now=now, survey=version.survey.slug)
    with pytest.raises(actions.AlreadySent):
        send(version, other, now, submission_key=key)
    assert Response.objects.get(public_id=other.response).status == "draft"


def test_refusals(version, draft, now):
    with pytest.raises(actions.NotFound):
        actions.submit(now=now, survey="another", response=draft.response, submission_key=uuid.uuid4())
    with pytest.raises(actions.SurveyClosed):
        send(version, draft, CLOSES + GRACE)
    assert Response.objects.get().status == "draft"
    send(version, draft, CLOSES + GRACE - 2 * LATER)


@pytest.mark.parametrize(
    ("flags", "wait", "status", "kept"),
    [
        ((), LATER, "submitted", []),
        (("honeypot",), LATER, "quarantined", ["honeypot"]),
        (("burst",), LATER, "submitted", ["burst"]),
        (("nonsense",), LATER, "submitted", []),
        ((), dt.timedelta(seconds=3), "quarantined", ["too_fast"]),
        (("burst", "honeypot"), dt.timedelta(seconds=1), "quarantined", ["burst", "honeypot", "too_fast"]),
    ],
)
def test_what_looks_automatic_is_set_aside_never_dropped(  # noqa: PLR0917
    flags, wait, status, kept, version, draft, now
):
    send(version, draft, now, after=wait, flags=flags)
    row = Response.objects.get()
    assert (row.status, row.flags) == (status, kept)
    assert row.ranking == [5, 1]
    assert OpenText.objects.count() == 1


def test_set_aside_and_sent_again_is_told_the_same(version, draft, now):
    key = uuid.uuid4()
    send(version, draft, now, submission_key=key, flags=["honeypot"])
    assert send(version, draft, now, submission_key=key).again


def test_a_shared_tablet_is_not_too_fast(version, now):
    begun = actions.start(now=now, survey=version.survey.slug, channel="tablet")
    actions.save_page(
        now=now, survey=version.survey.slug, response=begun.response, version=version.public_id, answers=ANSWERS
    )
    send(version, begun, now, after=dt.timedelta(seconds=2))
    assert Response.objects.get().status == "submitted"


def test_send_what_i_have_done_so_far(version, draft, now):
    send(version, draft, now, so_far=True)
    row = Response.objects.get()
    assert (row.status, row.flags) == ("submitted", ["sent_so_far"])


@pytest.mark.django_db(transaction=True)
def test_twenty_clicks_at_once_send_once(version, draft, now):
    key, outcome = uuid.uuid4(), []

    def click():
        try:
            outcome.append(send(version, draft, now, submission_key=key).again)
        finally:
            connection.close()

    threads = [threading.Thread(target=click) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome) == [False] + [True] * 19
    assert OpenText.objects.count() == EqualityAnswers.objects.count() == 1
    assert Response.objects.get().status == "submitted"
