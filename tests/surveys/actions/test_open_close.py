"""Opening, closing, extending."""

import datetime as dt

import pytest

from impact.programme.texts import Texts, texts
from surveys import actions
from surveys.actions.open_close import CannotOpen, NotThatMove
from tests.factories.surveys import CLOSES, OPENED, SurveyFactory, published

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def ready(**fields):
    return published(survey=SurveyFactory(**fields)).survey


def test_open_now(now):
    survey = actions.open_survey(by=None, now=now, survey=ready(), closes_at=CLOSES)
    assert (survey.status, survey.opens_at, survey.closes_at) == ("open", now, CLOSES)
    assert survey.is_open(now)


def test_announce(now):
    survey = actions.open_survey(by=None, now=now, survey=ready(), opens_at=now + DAY)
    assert survey.is_upcoming(now)
    moved = actions.reschedule_survey(by=None, now=now, survey=survey, opens_at=now + 2 * DAY)
    assert moved.opens_at == now + 2 * DAY
    with pytest.raises(NotThatMove, match="not opened yet"):
        actions.close_survey(by=None, now=now, survey=survey)
    with pytest.raises(NotThatMove, match="begun"):
        actions.reschedule_survey(by=None, now=now + 3 * DAY, survey=survey, opens_at=now + 4 * DAY)


def test_announced_must_open_before_it_closes(now):
    survey = actions.open_survey(by=None, now=now, survey=ready(), opens_at=now + DAY, closes_at=now + 2 * DAY)
    with pytest.raises(NotThatMove, match="before it closes"):
        actions.reschedule_survey(by=None, now=now, survey=survey, opens_at=now + 3 * DAY)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"help_phone": " "}, "help line"),
        ({"help_hours": Texts()}, "help line"),
        ({"privacy_notice_version": ""}, "privacy notice"),
        ({"notice": Texts()}, "privacy notice"),
        ({"welcome": Texts()}, "who asks"),
        ({"closes_at": OPENED}, "closing time"),
        ({"opened": True}, "Only a draft"),
    ],
)
def test_what_is_missing_is_said(fields, words, now):
    with pytest.raises(CannotOpen, match=words):
        actions.open_survey(by=None, now=now, survey=ready(**fields))


def test_a_questionnaire_is_needed(now):
    with pytest.raises(CannotOpen, match="Publish"):
        actions.open_survey(by=None, now=now, survey=SurveyFactory())


def checked(survey, user, now, *, welsh=True, easy=True):
    version = survey.questionnaires.get()
    if welsh:
        actions.note_welsh_checked(by=user, now=now, questionnaire=version, on=now.date())
    if easy:
        actions.note_easy_read_checked(by=user, now=now, questionnaire=version, on=now.date())
    return survey


def test_a_real_survey_needs_its_checks(now, user_with_role):
    user = user_with_role("survey_manager")
    survey = ready(source_kind="real")
    with pytest.raises(CannotOpen, match="Easy Read"):
        actions.open_survey(by=user, now=now, survey=survey)
    checked(survey, user, now, welsh=False)
    with pytest.raises(CannotOpen, match="Welsh"):
        actions.open_survey(by=user, now=now, survey=survey)
    checked(survey, user, now, easy=False)
    assert actions.open_survey(by=user, now=now, survey=survey).status == "open"


def test_every_welsh_slot_of_a_real_survey_is_needed(now, user_with_role):
    user = user_with_role("survey_manager")
    survey = checked(ready(source_kind="real", welcome=texts("Hello", "Helo", "Hi")), user, now)
    with pytest.raises(CannotOpen, match="Welsh"):
        actions.open_survey(by=user, now=now, survey=survey)


def test_an_override_keeps_who_and_why(now, user_with_role):
    user = user_with_role("programme_director")
    survey = checked(ready(source_kind="real"), user, now, welsh=False)
    with pytest.raises(CannotOpen):
        actions.open_survey(by=None, now=now, survey=survey, without_checked_welsh_because="No translator")
    opened = actions.open_survey(by=user, now=now, survey=survey, without_checked_welsh_because=" No translator ")
    assert (opened.welsh_override_by, opened.welsh_override_reason) == (user, "No translator")


def test_without_wales_no_welsh_check(now, user_with_role):
    user = user_with_role("survey_manager")
    survey = checked(ready(source_kind="real", nations=[1, 3]), user, now, welsh=False)
    assert actions.open_survey(by=user, now=now, survey=survey).status == "open"


def test_close(now):
    survey = published().survey
    closed = actions.close_survey(by=None, now=now, survey=survey)
    assert (closed.status, closed.closes_at) == ("closed", now)
    with pytest.raises(NotThatMove):
        actions.close_survey(by=None, now=now, survey=survey)


def test_closing_later_than_announced_keeps_the_announced_time(now):
    late = CLOSES + DAY
    assert actions.close_survey(by=None, now=late, survey=published().survey).closes_at == CLOSES


def test_extend(now):
    survey = published().survey
    assert actions.extend_survey(by=None, now=now, survey=survey, closes_at=CLOSES + DAY).closes_at == CLOSES + DAY
    for wrong in (CLOSES, now - DAY):
        with pytest.raises(NotThatMove, match="later"):
            actions.extend_survey(by=None, now=now, survey=survey, closes_at=wrong)
    with pytest.raises(NotThatMove, match="not open"):
        actions.extend_survey(by=None, now=now, survey=SurveyFactory(), closes_at=CLOSES)
