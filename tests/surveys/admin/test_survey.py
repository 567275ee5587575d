"""The survey's page: what may be typed, what is missing before it opens, what is counted."""

import datetime as dt

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from surveys import actions
from surveys.admin import monitor
from surveys.admin.readiness import missing_for_opening
from surveys.models import Survey
from tests.factories.surveys import ResponseFactory, SurveyFactory, published
from tests.surveys.admin import forms

pytestmark = pytest.mark.django_db


def change(survey):
    return reverse("admin:surveys_survey_change", args=[survey.pk])


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"slug": "preview"}, "an address of the site already"),
        ({"slug": "not a slug!"}, "valid “slug”"),
        ({"slug": "x" * 61}, "at most 60"),
        ({"title_en": ""}, "Write the English text"),
        ({"nations": []}, "Choose at least one nation"),
        ({"nations": ["7"]}, "Select a valid choice"),
        ({"nations": ["x"]}, "Select a valid choice"),
        ({"minutes": "0"}, "greater than or equal to 1"),
        ({"minutes": "x"}, "whole number"),
        ({"retention_months": "0"}, "1 or more"),
        ({"source_kind": "other"}, "Select a valid choice"),
        ({"help_phone": "1\x00"}, "Null characters"),
        ({"opens_at_0": "2026-05-02", "opens_at_1": "10:00", "closes_at_0": "2026-05-01", "closes_at_1": "10:00"},
         "close later than it opens"),
        ({"opens_at_0": "soon", "opens_at_1": ""}, "valid"),
        ({"welcome_en": "x" * 100_000 + "\u202e"}, ""),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_in_words(manager, sent, said):
    answer = manager.post(reverse("admin:surveys_survey_add"), forms.survey(**sent))
    assert answer.status_code in (200, 302)
    if said:
        assert said in forms.messages(answer)
        assert not Survey.objects.exists()
        assert "Constraint" not in forms.messages(answer)


def test_an_empty_form_is_no_fault(manager):
    assert manager.post(reverse("admin:surveys_survey_add"), {}).status_code == 200


def test_editing_and_what_stays_once_opened(manager):
    survey = published().survey
    page = manager.get(change(survey))
    assert page.status_code == 200
    assert 'name="slug"' not in page.content.decode()
    done = manager.post(change(survey), forms.survey(slug="other", nations=["1"]), follow=True)
    assert done.status_code == 200
    survey.refresh_from_db()
    assert survey.slug != "other"
    assert survey.nations == [1, 2, 3, 4]
    assert survey.minutes == 5
    draft = SurveyFactory()
    assert manager.post(change(draft), forms.survey(slug="other", nations=["1"])).status_code == 302
    draft.refresh_from_db()
    assert (draft.slug, draft.nations) == ("other", [1])


def test_a_refusal_of_the_action_keeps_what_was_typed(manager, monkeypatch):
    def refuse(**kwargs):
        raise actions.NotPossible("Not today.")

    monkeypatch.setattr(actions, "edit_survey", refuse)
    answer = manager.post(change(SurveyFactory()), forms.survey(slug="typed-by-me"))
    assert "Not today." in forms.messages(answer)
    assert "typed-by-me" in answer.content.decode()


def test_who_may_only_look_reads_words_not_storage(staff_client):
    survey = SurveyFactory(title={"en": "Only English"})
    page = staff_client("read_only").get(change(survey))
    text = forms.messages(page)
    assert "Only English" in text
    assert "missing" in text
    assert "England, Northern Ireland, Scotland, Wales" in text
    assert '{"en"' not in page.content.decode()


def test_lists_search_filter_and_cost(manager, django_assert_max_num_queries):
    url = reverse("admin:surveys_survey_changelist")
    SurveyFactory(nations=[4])
    manager.get(url)
    with django_assert_max_num_queries(30) as one:
        manager.get(url)
    SurveyFactory.create_batch(2, nations=[1])
    with django_assert_max_num_queries(30) as three:
        manager.get(url)
    assert len(one) == len(three)
    assert "1 survey" in forms.messages(manager.get(url, {"nation": "4"}))
    assert manager.get(url, {"nation": "nowhere"}).status_code == 200
    assert (
        manager.get(url, {"q": "Survey", "status__exact": "draft", "source_kind__exact": "example"}).status_code == 200
    )


def test_the_versions_list_costs_the_same(manager, django_assert_max_num_queries):
    url = reverse("admin:surveys_questionnaire_changelist")
    published()
    manager.get(url)
    with django_assert_max_num_queries(30) as one:
        manager.get(url)
    published()
    published()
    with django_assert_max_num_queries(30) as three:
        manager.get(url)
    assert len(one) == len(three)
    assert manager.get(url, {"status__exact": "draft", "q": "survey"}).status_code == 200


@pytest.mark.parametrize(
    "gap",
    [
        {"help_phone": ""}, {"help_hours": {}}, {"notice": {}}, {"privacy_notice_version": ""}, {"welcome": {}},
        {"source_kind": "real"}, {"source_kind": "real", "welcome": {"en": "We ask"}}, {},
    ],
)  # fmt: skip
def test_the_list_of_what_is_missing_and_the_action_agree(now, gap):
    fields = {"opened": False, "status": "draft", **gap}
    survey = published(**fields).survey
    missing = missing_for_opening(survey)
    if missing:
        with pytest.raises(actions.CannotOpen):
            actions.open_survey(by=None, now=now, survey=survey)
    else:
        assert actions.open_survey(by=None, now=now, survey=survey).status == "open"


def test_a_real_survey_opens_without_checked_welsh_for_a_reason(manager):
    version = published(opened=False, source_kind="real")
    actions.note_easy_read_checked(by=manager.user, now=timezone.now(), questionnaire=version, on=dt.date(2026, 5, 1))
    opening = reverse("admin:surveys_survey_open", args=[version.survey_id])
    assert "Or give a reason" in forms.messages(manager.get(opening))
    assert manager.post(opening, {"reason": ""}).status_code == 409
    assert manager.post(opening, {"reason": "Translator ill", "opens_at": "x"}).status_code == 200
    soon = timezone.localtime() + dt.timedelta(days=3)
    sent = {"reason": "Translator ill", "opens_at": f"{soon:%Y-%m-%dT%H:%M}"}
    assert "announced" in forms.messages(manager.post(opening, sent, follow=True))
    later = reverse("admin:surveys_survey_reschedule", args=[version.survey_id])
    sent = {"opens_at": f"{soon + dt.timedelta(days=1):%Y-%m-%dT%H:%M}"}
    assert "opening time has changed" in forms.messages(manager.post(later, sent, follow=True))
    assert version.survey.nations


def test_longer_only_to_a_time_still_to_come(manager):
    survey = published().survey
    longer = reverse("admin:surveys_survey_extend", args=[survey.pk])
    assert "still to come" in forms.messages(manager.post(longer, {"closes_at": "2020-01-01T10:00"}))
    assert manager.post(longer, {"closes_at": "2020-99-01T10:00"}).status_code == 200
    assert manager.post(longer, {}).status_code == 200


def test_the_monitor_counts_exactly_with_two_passes(manager, django_assert_num_queries, monkeypatch, now):
    version = published()
    ResponseFactory.create_batch(3, questionnaire=version, sent=True, nation=4, profession=1, campaign="poster")
    ResponseFactory(questionnaire=version, sent=True, nation=1, channel="event", profession=77)
    ResponseFactory(questionnaire=version)
    seen = monitor.watch(version.survey, manager.user, now)
    tables = {table.title: {line.label: line.number for line in table.lines} for table in seen.tables}
    assert seen.counted == 4
    assert tables["By status"]["Not sent yet"] == 1
    assert tables["By nation"] == {"not said": 0, "England": 1, "Northern Ireland": 0, "Scotland": 0, "Wales": 3}
    assert tables["By profession"]["77"] == 1
    assert tables["By way of answering"]["Event"] == 1
    assert tables["By campaign link"] == {"poster": 3, "no campaign link": 1}
    assert tables["By day, newest first"] == {"18 May 2026": 4}
    monkeypatch.setattr(monitor, "LARGE", 3)
    monitor.watch(version.survey, manager.user, now)
    ResponseFactory(questionnaire=version, sent=True)
    assert monitor.watch(version.survey, manager.user, now).counted == 4  # kept for five minutes
    cache.clear()
    assert monitor.watch(version.survey, manager.user, now).counted == 5
    cache.clear()
    with django_assert_num_queries(6):  # who sees what (2), versions, names, and two counts
        monitor.watch(version.survey, type(manager.user).objects.get(pk=manager.user.pk), now)


def test_a_nation_lead_sees_their_nation_only(staff_client, now):
    version = published()
    ResponseFactory.create_batch(2, questionnaire=version, sent=True, nation=4)
    ResponseFactory(questionnaire=version, sent=True, nation=1)
    lead = staff_client("nation_lead", ["wls"])
    assert monitor.watch(version.survey, lead.user, now).counted == 2
    elsewhere = SurveyFactory(nations=[1])
    assert lead.get(change(elsewhere)).status_code == 302
    assert lead.get(change(version.survey)).status_code == 200


def test_links_for_people_and_for_campaigns(manager):
    survey = published().survey
    text = manager.get(change(survey)).content.decode()
    assert f"/cy/easy/survey/{survey.slug}/paper/" in text
    assert "?from=poster" in text
