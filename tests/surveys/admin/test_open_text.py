"""The coding room: texts without whoever wrote them."""

import pytest
from django.urls import reverse

from surveys.models import OpenText
from tests.factories.surveys import OpenTextFactory, ResponseFactory, published
from tests.surveys.admin import forms

pytestmark = pytest.mark.django_db
LIST = "admin:surveys_opentext_changelist"


@pytest.fixture
def texts():
    version = published()
    why = version.questions.get(code="why")
    return [
        OpenTextFactory(
            response=ResponseFactory(questionnaire=version, sent=True, nation=4), question=why, raw=f"Text {n} by Dilys"
        )
        for n in range(3)
    ]


@pytest.fixture
def coder(staff_client):
    return staff_client("coder")


def page(text):
    return reverse("admin:surveys_opentext_change", args=[text.public_id])


def test_no_background_no_day_no_order(coder, texts):
    listed = coder.get(reverse(LIST)).content.decode()
    assert "Text 1 by Dilys" in listed
    assert "Question why" in listed
    for text in texts:
        assert page(text) in listed
        assert f"/opentext/{text.pk}/" not in listed
    for url in (reverse(LIST), page(texts[0])):
        body = coder.get(url).content.decode()
        for trace in ("Wales", "18 May", "2026-05-18", str(texts[0].response.public_id)):
            assert trace not in body.replace("Arolwg", "")
    shown = sorted(texts, key=lambda text: text.public_id)
    places = [listed.index(text.raw) for text in shown]
    assert places == sorted(places)
    assert coder.get(reverse("admin:surveys_opentext_change", args=[texts[0].pk])).status_code == 302
    assert coder.get(reverse("admin:surveys_opentext_history", args=[texts[0].public_id])).status_code == 403


def test_reading_one_after_the_other(coder, texts):
    first, second, third = sorted(texts, key=lambda text: text.public_id)
    wrong = coder.post(page(first), {"state": "redacted", "redacted": " "})
    assert "Write the text as it may be read" in forms.messages(wrong)
    done = coder.post(page(first), {"state": "redacted", "redacted": "Text by [name]"})
    assert done["Location"] == page(second)
    first.refresh_from_db()
    assert (first.state, first.redacted, first.raw.endswith("Dilys")) == ("redacted", "Text by [name]", True)
    assert "Text by [name]" in coder.get(page(first)).content.decode()
    assert coder.post(page(second), {"state": "cleared", "redacted": second.raw})["Location"] == page(third)
    last = coder.post(page(third), {"state": "concern", "redacted": ""}, follow=True)
    assert "safeguarding lead now" in forms.messages(last)
    assert set(OpenText.objects.values_list("state", flat=True)) == {"redacted", "cleared", "concern"}


@pytest.mark.parametrize(
    "sent",
    [{}, {"state": "x"}, {"state": "redacted", "redacted": "a\x00"}, {"state": "redacted", "redacted": "x" * 100_000}],
)
def test_bad_input_changes_nothing(coder, texts, sent):
    assert coder.post(page(texts[0]), sent).status_code == 200
    texts[0].refresh_from_db()
    assert texts[0].state == "new"


def test_search_filter_and_cost(coder, texts, django_assert_max_num_queries):
    assert "1 open text" in forms.messages(coder.get(reverse(LIST), {"q": "Text 2"}))
    assert "0 open texts" in forms.messages(coder.get(reverse(LIST), {"state__exact": "cleared"}))
    with django_assert_max_num_queries(25) as three:
        coder.get(reverse(LIST))
    OpenText.objects.exclude(pk=texts[0].pk).delete()
    with django_assert_max_num_queries(25) as one:
        coder.get(reverse(LIST))
    assert len(one) == len(three)
