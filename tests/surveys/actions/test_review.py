"""Setting aside, accepting, withdrawing, reading texts."""

import pytest
from django.apps import apps

from surveys import actions
from surveys.enums import OpenTextState
from surveys.models import EqualityAnswers, OpenText
from tests.factories.surveys import OpenTextFactory, ResponseFactory, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(user_with_role):
    return user_with_role("survey_manager")


@pytest.fixture
def text():
    version = published()
    response = ResponseFactory(
        sent=True, questionnaire=version, nation=4, perspectives=[1], main_perspective=1, ranking=[1], campaign="x",
        answers={"nation": 4},
    )  # fmt: skip
    EqualityAnswers.objects.create(response=response, answers={"sex": 1})
    return OpenTextFactory(response=response, question=version.questions.get(code="why"))


def test_set_aside_and_accept(text, staff, now):
    response = actions.set_aside(by=staff, now=now, response=text.response)
    assert response.status == "quarantined"
    assert not OpenText.objects.counted().exists()
    with pytest.raises(actions.NotThatResponse):
        actions.set_aside(by=staff, now=now, response=response)
    assert actions.accept_response(by=staff, now=now, response=response).status == "submitted"
    with pytest.raises(actions.NotThatResponse):
        actions.accept_response(by=staff, now=now, response=response)
    events = apps.get_model("surveys", "ResponseEvent").objects.order_by("pgh_id")
    assert [event.status for event in events] == ["quarantined", "submitted"]
    assert {field.name for field in events.model._meta.concrete_fields if not field.name.startswith("pgh")} == {
        "id", "status", "flags",
    }  # fmt: skip


def test_a_draft_is_not_set_aside(staff, now):
    with pytest.raises(actions.NotThatResponse):
        actions.set_aside(by=staff, now=now, response=ResponseFactory())


def test_withdrawn_keeps_only_that_there_was_one(text, staff, now):
    row = actions.withdraw_response(by=staff, now=now, response=text.response)
    row.refresh_from_db()
    assert (row.status, row.answers, row.nation, row.perspectives, row.ranking) == ("withdrawn", {}, 0, [], [])
    assert row.campaign == ""
    assert not OpenText.objects.exists()
    assert not EqualityAnswers.objects.exists()
    with pytest.raises(actions.NotThatResponse):
        actions.withdraw_response(by=staff, now=now, response=row)


def test_a_draft_is_withdrawn_too(staff, now):
    draft = ResponseFactory(draft_texts={"why": "x"}, resume_hash="a" * 64, answers={"q": 1})
    row = actions.withdraw_response(by=staff, now=now, response=draft)
    assert (row.status, row.draft_texts, row.resume_hash) == ("withdrawn", {}, None)


def test_reading_a_text(text, staff, now):
    with pytest.raises(actions.NotThatResponse, match="without names"):
        actions.note_text(by=staff, now=now, text=text, state=OpenTextState.REDACTED, redacted=" ")
    row = actions.note_text(by=staff, now=now, text=text, state=OpenTextState.REDACTED, redacted=" More time. ")
    assert (row.state, row.redacted, row.raw) == ("redacted", "More time.", "More time to talk.")
    row = actions.note_text(by=staff, now=now, text=text, state=OpenTextState.CLEARED, redacted="left over")
    assert (row.state, row.redacted) == ("cleared", "")
    events = apps.get_model("surveys", "OpenTextEvent").objects.order_by("pgh_id")
    assert [event.state for event in events] == ["redacted", "cleared"]
    assert not hasattr(events.first(), "raw")
