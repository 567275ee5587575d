"""Staff build a tiny questionnaire from nothing, fail the publish check, mend, publish, open; answers come; closed."""

import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from surveys import actions
from surveys.models import Option, Page, Question, Questionnaire, Response, Survey
from tests.surveys.admin import forms

pytestmark = pytest.mark.django_db


def test_from_nothing_to_closed(manager, client):  # noqa: PLR0915  (one journey)
    # make a survey
    made = manager.post(reverse("admin:surveys_survey_add"), forms.survey(), follow=True)
    assert made.status_code == 200, made.content
    survey = Survey.objects.get(slug="tiny")
    assert survey.status == "draft"
    assert survey.nations == [1, 4]
    assert survey.title["cy"] == "Tiny survey (cy)"
    page_of_survey = reverse("admin:surveys_survey_change", args=[survey.pk])

    # open is refused, with everything that is missing in words
    opening = reverse("admin:surveys_survey_open", args=[survey.pk])
    assert "Publish its questionnaire." in forms.messages(manager.get(opening))
    assert manager.post(opening, {"opens_at": "", "closes_at": "", "reason": ""}).status_code == 409

    # a version, a page, a question, two answers
    builder = manager.post(reverse("admin:surveys_survey_new_version", args=[survey.pk]), follow=True)
    assert "There is no page yet" in forms.messages(builder)
    version = Questionnaire.objects.get(survey=survey)
    add_page = reverse("admin:surveys_build_add_page", args=[version.pk])
    assert manager.post(add_page, forms.part("About you")).status_code == 302
    page = Page.objects.get(questionnaire=version)
    assert page.slug == "about-you"
    add_question = reverse("admin:surveys_build_add", args=[version.pk, "question", page.pk])
    only_english = forms.part(forms.texts("text", "Where do you live?"), kind="single", segment="nation")
    assert manager.post(add_question, only_english).status_code == 302
    question = Question.objects.get(questionnaire=version)
    assert question.code == "where_do_you_live"
    add_option = reverse("admin:surveys_build_add", args=[version.pk, "option", question.pk])
    again = manager.post(add_option, forms.part("England", again="1"))
    assert again["Location"] == add_option
    manager.post(add_option, forms.part("Wales", code="4"))
    assert list(Option.objects.order_by("position").values_list("code", "slug")) == [(1, "england"), (4, "wales")]

    # the publish check says what is missing, with a link to the place
    publishing = reverse("admin:surveys_questionnaire_publish", args=[version.pk])
    refused = manager.post(publishing)
    assert refused.status_code == 409
    assert "Write the Welsh text of the question “where_do_you_live”." in forms.messages(refused)
    edit = reverse("admin:surveys_build_edit", args=[version.pk, "question", question.pk])
    assert edit in refused.content.decode()
    assert "Welsh missing" in forms.messages(
        manager.get(reverse("admin:surveys_questionnaire_change", args=[version.pk]))
    )

    # mend it and publish
    mended = forms.part("Where do you live?", code="where_do_you_live", kind="single", segment="nation", page=page.pk)
    assert manager.post(edit, mended).status_code == 302
    published = manager.post(publishing, follow=True)
    version.refresh_from_db()
    assert version.is_published
    assert version.published_by == manager.user
    assert version.sha256 in forms.messages(published)
    assert "Add a page" not in forms.messages(published)

    # nothing of it can be changed any more
    assert "never changes" in forms.messages(manager.post(edit, mended, follow=True))
    assert "never changes" in forms.messages(manager.post(add_page, forms.part("More"), follow=True))

    # open it
    assert "Nothing is missing" in forms.messages(manager.get(opening))
    opened = manager.post(opening, {"opens_at": "", "closes_at": "2099-01-01T10:00", "reason": ""}, follow=True)
    assert "The survey is open" in forms.messages(opened)
    assert client.get(reverse("surveys:start", args=["tiny"])).status_code == 200

    # somebody answers; staff see it counted, and who typed in what is one
    now = timezone.now()
    started = actions.start(now=now, survey="tiny", campaign="poster")
    actions.save_page(
        now=now, survey="tiny", response=started.response, version=started.version, answers={"where_do_you_live": 4}
    )
    actions.submit(now=now, survey="tiny", response=started.response, submission_key=uuid.uuid4())
    words = forms.messages(manager.get(page_of_survey))
    assert "1 response counts" in words
    assert "poster 1 100 %" in words
    assert "Wales 1 100 %" in words
    response = Response.objects.get(public_id=started.response)
    detail = manager.get(reverse("admin:surveys_response_change", args=[response.pk]))
    assert "Where do you live?" in forms.messages(detail)

    # longer, then closed
    longer = reverse("admin:surveys_survey_extend", args=[survey.pk])
    assert "longer now" in forms.messages(manager.post(longer, {"closes_at": "2099-02-01T10:00"}, follow=True))
    closing = reverse("admin:surveys_survey_close", args=[survey.pk])
    assert "The survey is closed" in forms.messages(manager.post(closing, follow=True))
    survey.refresh_from_db()
    assert survey.status == "closed"
    assert "can't be done now" in forms.messages(manager.get(closing, follow=True))


def test_a_new_version_is_a_copy(manager):
    from tests.factories.surveys import published

    first = published()
    went = manager.post(reverse("admin:surveys_survey_new_version", args=[first.survey_id]), follow=True)
    assert "Version 2 is a draft with everything from version 1" in forms.messages(went)
    draft = Questionnaire.objects.get(survey=first.survey, number=2)
    assert draft.questions.count() == first.questions.count()
    gone = manager.post(reverse("admin:surveys_questionnaire_delete_draft", args=[draft.pk]), follow=True)
    assert "was deleted" in forms.messages(gone)
    chosen = {"survey": first.survey_id}
    went = manager.post(reverse("admin:surveys_questionnaire_list_new"), chosen, follow=True)
    assert "Version 2 is a draft" in forms.messages(went)


def test_an_unused_survey_can_be_deleted(manager):
    from tests.factories.surveys import SurveyFactory

    survey = SurveyFactory()
    gone = manager.post(reverse("admin:surveys_survey_delete_draft", args=[survey.pk]), follow=True)
    assert "was deleted" in forms.messages(gone)
    assert not Survey.objects.filter(pk=survey.pk).exists()
