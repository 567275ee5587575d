"""Typing in from paper and phone: numbers, the next form at once, nothing lost."""

import re
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from surveys import actions
from surveys.models import OpenText, Response
from tests.factories.surveys import SurveyFactory, published
from tests.surveys.admin import forms

pytestmark = pytest.mark.django_db


@pytest.fixture
def version():
    version = published()
    actions.extend_survey(
        by=None, now=timezone.now(), survey=version.survey, closes_at=timezone.now().replace(year=2099)
    )
    return version


@pytest.fixture
def typist(staff_client):
    return staff_client("data_entry")


@pytest.fixture
def url(version):
    return reverse("admin:surveys_survey_enter", args=[version.survey_id])


def sent(**answers):
    head = {"submission_key": str(uuid.uuid4()), "channel": "paper", "help": "scribe", "language": "cy",
            "format": "easy_read", "campaign": "post"}  # fmt: skip
    return {**head, **{name.replace("_", "-", 1): value for name, value in answers.items()}}


def test_a_whole_form(typist, url, soup):
    page = soup(typist.get(url))
    for box in page.select(".sv-entry input, .sv-entry textarea"):
        assert page.select_one(f'label[for="{box["id"]}"]')
    typed = sent(
        q_perspectives="1, 3", q_main="3", q_job="2", q_nation="4", q_agree="5", q_top="4 2", also_top="6",
        q_why="More time.", q_born="1950", q_hours="35", q_sex="2",
    )  # fmt: skip
    done = typist.post(url, typed)
    assert done.status_code == 302
    assert "channel=paper&help=scribe&language=cy&format=easy_read&campaign=post" in done["Location"]
    row = Response.objects.get()
    assert (row.status, row.channel, row.help, row.language, row.format) == (
        "submitted", "paper", "scribe", "cy", "easy_read",
    )  # fmt: skip
    assert row.entered_by == typist.user
    assert (row.nation, row.perspectives, row.main_perspective) == (4, [1, 3], 3)
    assert (row.ranking, row.also_chosen) == ([4, 2], [6])
    assert OpenText.objects.get().raw == "More time."
    following = typist.get(done["Location"])
    assert re.search(r"Saved\. Write [0-9a-f]{8} on the paper form", forms.messages(following))
    assert '<option value="paper" selected' in following.content.decode()
    # the same form sent twice is one response
    typist.post(url, typed)
    assert Response.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"q_nation": "9"}, "“9” is not a number of this question"),
        ({"q_nation": "four"}, "“four” is not a number"),
        ({"q_nation": "1 2"}, "Please choose one answer only"),
        ({"q_perspectives": "1 9"}, "does not go with other answers"),
        ({"q_top": "1 2 3 4"}, "Please choose 3 at most"),
        ({"q_top": "1 1"}, "twice"),
        ({"q_born": "50"}, "too small"),
        ({"q_born": "19x0"}, "four figures"),
        ({"q_why": "x" * 30_000}, "very long"),
        ({"channel": "web"}, "Select a valid choice"),
        ({"language": "fr"}, "Select a valid choice"),
        ({"campaign": "x" * 41}, "at most 40"),
        ({}, "Nothing is filled in yet"),
        ({"q_why": "\u202e\x00"}, ""),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(typist, url, typed, said):
    keep = {} if not typed else {"q_hours": "35"}
    form = sent(**{name: value for name, value in {**keep, **typed}.items() if "_" in name})
    form |= {name: value for name, value in typed.items() if "_" not in name}
    answer = typist.post(url, form, follow=True)
    assert answer.status_code in (200, 409)
    if said:
        assert said in forms.messages(answer)
        assert Response.objects.count() == 0
        if typed:
            assert 'value="35"' in answer.content.decode()


def test_a_damaged_key_is_replaced(typist, url):
    answer = typist.post(url, sent(q_nation="4") | {"submission_key": "x"})
    assert answer.status_code == 200
    assert "badly" not in answer.content.decode()
    key = re.search(r'name="submission_key" value="([0-9a-f-]{36})"', answer.content.decode())
    assert key
    assert typist.post(url, sent(q_nation="4") | {"submission_key": key[1]}).status_code == 302


def test_100_kb_and_unknown_fields(typist, url):
    assert typist.post(url, sent(q_why="x" * 100_000, q_unknown="7")).status_code == 200
    assert typist.get(url, {"channel": "x" * 500, "campaign": "y" * 500, "help": "\x00"}).status_code == 200
    assert typist.get(reverse("admin:surveys_survey_enter", args=[10**20])).status_code == 404


def test_only_for_surveys_people_may_know_of(typist):
    draft = SurveyFactory()
    went = typist.get(reverse("admin:surveys_survey_enter", args=[draft.pk]), follow=True)
    assert "not open yet" in forms.messages(went)


def test_28_days_after_closing_it_is_too_late(typist):
    version = published(over=True)
    url = reverse("admin:surveys_survey_enter", args=[version.survey_id])
    answer = typist.post(url, sent(q_nation="4"))
    assert answer.status_code == 409
    assert "28 days ago" in forms.messages(answer)
