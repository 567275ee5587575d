"""The list of responses, and what may be decided about one."""

import pytest
from django.urls import reverse

from surveys.admin.response_answers import given
from surveys.models import Response
from tests.factories.surveys import OpenTextFactory, ResponseFactory, published
from tests.surveys.admin import forms

pytestmark = pytest.mark.django_db
LIST = "admin:surveys_response_changelist"
SECRET = "My neighbour Dilys helps"


@pytest.fixture
def response():
    version = published()
    row = ResponseFactory(
        questionnaire=version,
        sent=True,
        nation=4,
        profession=2,
        perspectives=[1, 3],
        main_perspective=1,
        answers={"agree": 2, "perspectives": [1, 3], "top": {"chosen": [1, 2], "order": [2]}, "born": 1980},
    )
    OpenTextFactory(response=row, question=version.questions.get(code="why"), raw=SECRET)
    return row


def button(verb, row):
    return reverse(f"admin:surveys_response_{verb}", args=[row.pk])


def test_the_list_has_words_but_no_text_and_no_time(manager, response):
    page = manager.get(reverse(LIST))
    text = forms.messages(page)
    assert "18 May 2026" in text
    assert "Wales" in text
    assert "Group 1" in text
    assert "09:10" not in text
    assert "9:10" not in text
    for url in (reverse(LIST), reverse("admin:surveys_response_change", args=[response.pk])):
        assert "Dilys" not in manager.get(url).content.decode()


def test_what_was_not_sent_is_not_shown(manager, response):
    draft = ResponseFactory(questionnaire=response.questionnaire, draft_texts={"why": SECRET})
    assert str(draft.pk) not in [
        link for link in manager.get(reverse(LIST)).content.decode().split("/") if link.isdigit()
    ]
    assert manager.get(reverse("admin:surveys_response_change", args=[draft.pk])).status_code == 302


def test_the_list_costs_the_same_for_one_and_three(manager, response, django_assert_max_num_queries):
    manager.get(reverse(LIST))
    with django_assert_max_num_queries(25) as one:
        manager.get(reverse(LIST))
    ResponseFactory.create_batch(2, questionnaire=response.questionnaire, sent=True, nation=1, main_perspective=0)
    with django_assert_max_num_queries(25) as three:
        manager.get(reverse(LIST))
    assert len(one) == len(three)


def test_search_and_filters(manager, response):
    survey = response.questionnaire.survey
    for query in (
        {"q": str(response.public_id)[:8]},
        {"survey": str(survey.public_id)},
        {"from_nation": "4"},
        {"status__exact": "submitted", "channel__exact": "web"},
        {"in_language": "en", "in_format": "standard"},
    ):
        assert "1 response" in forms.messages(manager.get(reverse(LIST), query)), query
    for query in ({"from_nation": "0"}, {"q": "nothing like it"}, {"status__exact": "quarantined"}):
        assert "0 responses" in forms.messages(manager.get(reverse(LIST), query)), query
    for query in ({"survey": "x"}, {"in_language": "x"}, {"from_nation": "99"}, {"q": "\x00"}):
        assert manager.get(reverse(LIST), query).status_code in (200, 302)


def test_ticks_are_read_in_words_by_who_checks(manager, staff_client, response):
    url = reverse("admin:surveys_response_change", args=[response.pk])
    text = forms.messages(manager.get(url))
    assert "1. Priority 2; Priority 1 (no place)" in text
    assert "Group 1; Group 3" in text
    assert "1980" in text
    assert "Option 2" in text
    assert staff_client("read_only").get(url).status_code == 403


def test_set_aside_take_back_withdraw_each_with_a_reason(manager, response):
    from pghistory.models import Context

    aside = button("set_aside", response)
    assert "Select a valid choice" in forms.messages(manager.post(aside, {"reason": "because"}))
    assert "This field is required" in forms.messages(manager.post(aside, {}))
    assert "set aside" in forms.messages(manager.post(aside, {"reason": "sent_twice"}, follow=True))
    response.refresh_from_db()
    assert response.status == "quarantined"
    assert Context.objects.filter(metadata__reason="sent_twice", metadata__user=manager.user.pk).exists()
    assert "1 response" in forms.messages(manager.get(reverse(LIST), {"status__exact": "quarantined"}))
    back = button("take_back", response)
    assert "counts again" in forms.messages(manager.post(back, {"reason": "a_person"}, follow=True))
    assert "can't be done now" in forms.messages(manager.get(back, follow=True))
    gone = button("withdraw", response)
    assert "withdrawn" in forms.messages(manager.post(gone, {"reason": "asked"}, follow=True))
    row = Response.objects.get(pk=response.pk)
    assert (row.status, row.answers, row.nation) == ("withdrawn", {}, 0)
    assert manager.get(gone).status_code == 302


def test_codes_without_a_questionnaire_stay_codes():
    row = ResponseFactory(sent=True, nation=2, profession=5, answers={"x": 1})
    from surveys.admin.words import segment_words

    assert given(row) == []
    assert segment_words(row.questionnaire, "profession", 5) == "5"
    assert segment_words(row.questionnaire, "nation", 2) == "Northern Ireland"
    assert segment_words(published(), "profession", 99) == "99"
    assert segment_words(published(), "age_band", 3) == "3"


def test_from_the_list_to_typing_in(manager, response):
    went = manager.post(reverse("admin:surveys_response_list_type_in"), {"survey": response.questionnaire.survey_id})
    assert went["Location"] == reverse("admin:surveys_survey_enter", args=[response.questionnaire.survey_id])
