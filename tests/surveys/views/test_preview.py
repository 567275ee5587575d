"""Staff look at a draft with the same renderer; nothing is saved."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from surveys.actions import new_version, write_definition
from surveys.models import Questionnaire, Response
from tests.factories.surveys import OPENED, SurveyFactory, definition, published, small_pages


@pytest.fixture
def draft(db: None) -> Questionnaire:
    survey = SurveyFactory(slug="planned")
    row = new_version(by=None, now=OPENED, survey=survey)
    return write_definition(
        by=None, now=OPENED, questionnaire=row, definition=definition(*small_pages(), survey="planned")
    )


def soup(answer: object) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")  # type: ignore[attr-defined]


def test_staff_walk_through_a_draft_and_nothing_is_saved(
    staff_client: Callable[..., Client], draft: Questionnaire
) -> None:
    client = staff_client("survey_manager")
    address = f"/survey/preview/{draft.public_id}/"

    first = client.get(address)
    assert first.status_code == 302
    assert first["Location"] == f"{address}about/"
    page = soup(client.get(first["Location"]))
    assert "Preview. Nothing you choose here is saved." in page.get_text(" ", strip=True)
    form = page.select_one("main form")
    assert form is not None
    assert form["action"] == f"{address}about/"
    onward = client.post(f"{address}about/", {"asked": "perspectives", "q-perspectives": ["1"], "go": "next"})
    assert onward["Location"] == f"{address}main/"
    assert client.post(f"{address}main/", {"go": "back"})["Location"] == f"{address}about/"
    assert client.post(f"{address}equality/", {"go": "next"})["Location"] == f"{address}about/"
    assert not Response.objects.exists()


def test_a_problem_is_shown_as_people_would_see_it(staff_client: Callable[..., Client], draft: Questionnaire) -> None:
    client = staff_client("survey_manager")
    answer = client.post(
        f"/survey/preview/{draft.public_id}/priorities/", {"asked": "top", "q-top": ["1", "2", "3", "4"]}
    )
    assert answer.status_code == 422
    assert "Please choose 3 at most" in soup(answer).get_text(" ", strip=True)


def test_each_language_can_be_seen(staff_client: Callable[..., Client], draft: Questionnaire) -> None:
    client = staff_client("survey_manager")
    answer = client.get(f"/cy/easy/survey/preview/{draft.public_id}/nation/")
    assert "Question nation (hawdd)" in soup(answer).get_text(" ", strip=True)


def test_a_published_version_can_be_seen_too(staff_client: Callable[..., Client], db: None) -> None:
    row = published(slug="small")
    assert staff_client("survey_manager").get(f"/survey/preview/{row.public_id}/nation/").status_code == 200


def test_the_public_and_other_staff_see_nothing(
    staff_client: Callable[..., Client], client: Client, draft: Questionnaire
) -> None:
    for visitor in (client, staff_client("network_coordinator")):
        for path in ("", "about/"):
            assert visitor.get(f"/survey/preview/{draft.public_id}/{path}").status_code == 404
        assert visitor.post(f"/survey/preview/{draft.public_id}/about/").status_code == 404


def test_what_is_not_there_is_missing(staff_client: Callable[..., Client], draft: Questionnaire) -> None:
    client = staff_client("survey_manager")
    assert client.get(f"/survey/preview/{draft.public_id}/nowhere/").status_code == 404
    assert client.get("/survey/preview/00000000-0000-4000-8000-000000000000/about/").status_code == 404
    empty = new_version(by=None, now=OPENED, survey=SurveyFactory(slug="empty"))
    assert client.get(f"/survey/preview/{empty.public_id}/").status_code == 404
