"""Denied unless a role says otherwise: every page and button of the survey's staff side, role by role."""

import pytest
from django.urls import reverse

from surveys.models import Page
from tests.factories.surveys import OpenTextFactory, ResponseFactory, published
from tests.surveys.admin.test_builder import draft_of, page, question

pytestmark = pytest.mark.django_db


@pytest.fixture
def urls():
    version = published()
    draft = draft_of(page("a", question("q")))
    part = Page.objects.get(questionnaire=draft)
    asked = draft.questions.get()
    row = ResponseFactory(questionnaire=version, sent=True)
    text = OpenTextFactory(response=row, question=version.questions.get(code="why"))
    return {
        "surveys": reverse("admin:surveys_survey_changelist"),
        "survey": reverse("admin:surveys_survey_change", args=[version.survey_id]),
        "add survey": reverse("admin:surveys_survey_add"),
        "close": reverse("admin:surveys_survey_close", args=[version.survey_id]),
        "open": reverse("admin:surveys_survey_open", args=[draft.survey_id]),
        "delete survey": reverse("admin:surveys_survey_delete_draft", args=[draft.survey_id]),
        "new version": reverse("admin:surveys_survey_new_version", args=[version.survey_id]),
        "type in": reverse("admin:surveys_survey_enter", args=[version.survey_id]),
        "questionnaires": reverse("admin:surveys_questionnaire_changelist"),
        "questionnaire": reverse("admin:surveys_questionnaire_change", args=[draft.pk]),
        "publish": reverse("admin:surveys_questionnaire_publish", args=[draft.pk]),
        "add page": reverse("admin:surveys_build_add_page", args=[draft.pk]),
        "edit": reverse("admin:surveys_build_edit", args=[draft.pk, "page", part.pk]),
        "remove": reverse("admin:surveys_build_remove", args=[draft.pk, "page", part.pk]),
        "when": reverse("admin:surveys_build_when", args=[draft.pk, asked.pk]),
        "responses": reverse("admin:surveys_response_changelist"),
        "response": reverse("admin:surveys_response_change", args=[row.pk]),
        "set aside": reverse("admin:surveys_response_set_aside", args=[row.pk]),
        "withdraw": reverse("admin:surveys_response_withdraw", args=[row.pk]),
        "open texts": reverse("admin:surveys_opentext_changelist"),
        "open text": reverse("admin:surveys_opentext_change", args=[text.public_id]),
    }


LOOK = {"surveys", "survey", "questionnaires", "questionnaire"}
READ = {"open texts", "open text"}
MAY = {
    "read_only": LOOK,
    "data_entry": LOOK | {"type in"},
    "coder": LOOK | READ,
    "safeguarding_lead": LOOK | READ,
    "finance": set(),
    "event_support": set(),
}


@pytest.mark.parametrize("role", MAY)
def test_each_role_opens_its_pages_and_no_others(staff_client, urls, role):
    client = staff_client(role)
    answers = {name: client.get(url).status_code for name, url in urls.items()}
    assert {name for name, status in answers.items() if status == 200} == MAY[role]
    assert {status for name, status in answers.items() if name not in MAY[role]} <= {403}
    posted = {name: client.post(url, {}).status_code for name, url in urls.items() if name not in MAY[role]}
    assert set(posted.values()) <= {403}


def test_the_survey_manager_opens_all(staff_client, urls):
    client = staff_client("survey_manager")
    assert {name: client.get(url).status_code for name, url in urls.items()} == dict.fromkeys(urls, 200)


@pytest.mark.parametrize("role", ["network_coordinator", "site_team"])
def test_partners_see_nothing_of_it(staff_client, urls, role):
    client = staff_client(role)
    for url in urls.values():
        assert client.get(url).status_code in (302, 403, 404)


def test_strangers_are_asked_to_sign_in(client, urls):
    for url in urls.values():
        answer = client.get(url)
        assert answer.status_code == 302
        assert "login" in answer["Location"]


def test_a_nation_without_scope_shows_nothing(staff_client, urls):
    lead = staff_client("nation_lead")
    assert lead.get(urls["survey"]).status_code == 302
    assert lead.get(urls["questionnaire"]).status_code == 302
    assert lead.get(urls["type in"]).status_code == 403


def test_whoever_may_only_look_has_no_buttons(staff_client, urls):
    body = staff_client("read_only").get(urls["questionnaire"]).content.decode()
    assert "/build/" not in body
    assert "/do/" not in body
