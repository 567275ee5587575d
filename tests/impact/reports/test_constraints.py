"""What the database itself refuses, whoever asks: each constraint broken once."""

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.db import Error, IntegrityError, InternalError, transaction
from django.db.models import ProtectedError

from impact.accounts.models import User
from impact.programme.texts import Texts, texts
from impact.reports.models import Edition, EditionBody, Report, ReportAction
from impact.reports.words import draft_summary

pytestmark = pytest.mark.django_db

Make = Callable[..., Edition]


def refused(name: str, call: Callable[[], Any], kind: type[Error] = IntegrityError) -> None:
    with pytest.raises(kind, match=name), transaction.atomic():
        call()


def copy_of(edition: Edition, **changes: Any) -> Edition:
    """A new row like this one, past the actions."""
    values = {
        field.attname: getattr(edition, field.attname) for field in Edition._meta.concrete_fields if field.name != "id"
    }
    fresh = {
        "public_id": uuid.uuid4(),
        "built_by": uuid.uuid4(),
        "number": 900 + Edition.objects.count(),
        "supersedes_id": None,
    }
    return Edition(**{**values, **fresh, **changes})


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("edition_numbers_start_at_one", {"number": 0}),
        ("edition_status_is_known", {"status": "lost"}),
        ("edition_source_kind_is_known", {"source_kind": "hearsay", "status": "draft"}),
        ("edition_has_a_fingerprint", {"data_hash": "x" * 64}),
        ("edition_number_is_used_once_in_a_report", {"number": 1}),
        ("edition_published_is_one_in_a_report", {}),
        ("edition_of_a_real_survey_waits_for_the_audit", {"source_kind": "real"}),
        ("edition_of_a_real_survey_waits_for_the_audit", {"source_kind": "real", "status": "superseded"}),
        ("edition_published_names_two_people_and_a_day", {"approved_by_id": None}),
        ("edition_published_names_two_people_and_a_day", {"submitted_by_id": None}),
        ("edition_published_names_two_people_and_a_day", {"published_at": None}),
        ("edition_published_has_every_summary", {"summary": Texts({"en": "x", "cy": "x", "en-simple": "x"})}),
        (
            "edition_published_has_every_summary",
            {"summary": Texts({"en": "x", "cy": "x", "en-simple": "x", "cy-simple": ""})},
        ),
        ("edition_published_has_every_summary", {"summary": Texts({"en": "x"})}),
        ("edition_submitted_says_who_and_when", {"status": "submitted", "submitted_at": None}),
        ("edition_submitted_says_who_and_when", {"status": "submitted", "submitted_by_id": None}),
        ("edition_sent_back_says_who_and_why", {"status": "sent_back"}),
        ("edition_withdrawn_says_who_and_why", {"status": "withdrawn"}),
        ("edition_superseded_says_when", {"status": "superseded"}),
    ],
)
def test_an_edition_that_must_not_be(published: Make, name: str, changes: dict[str, Any]) -> None:
    refused(name, copy_of(published(), **changes).save)


def test_an_edition_approved_by_who_submitted_it(published: Make, builder: User) -> None:
    refused("edition_is_approved_by_another_person", copy_of(published(), approved_by_id=builder.pk).save)


def test_one_job_makes_one_edition(build: Make) -> None:
    edition = build()
    refused("built_by", copy_of(edition, built_by=edition.built_by).save)


def test_an_edition_has_one_body(build: Make) -> None:
    edition = build()
    refused("edition_id", EditionBody(edition=edition, figures={}).save)


def test_a_report_belongs_to_one_survey_with_a_known_kind_and_a_name(build: Make) -> None:
    report = build().report

    def another(**changes: Any) -> Callable[[], None]:
        values = {
            "survey_uuid": uuid.uuid4(),
            "survey_slug": "other",
            "title": texts("Other"),
            "source_kind": "example",
        }
        return Report(**{**values, **changes}).save

    refused("survey_uuid", another(survey_uuid=report.survey_uuid))
    refused("survey_slug", another(survey_slug=report.survey_slug))
    refused("report_source_kind_is_known", another(source_kind="hearsay"))
    refused("report_has_a_short_name", another(survey_slug=""))
    refused("report_title_en_is_filled", another(title=Texts({"cy": "Arall"})))


def test_an_action_has_words_an_owner_and_a_known_status(build: Make, now: dt.datetime) -> None:
    edition = build()

    def action(**changes: Any) -> Callable[[], None]:
        values = {"edition": edition, "text": texts("Meet"), "owner": texts("Team"), "review_on": now.date()}
        return ReportAction(**{**values, **changes}).save

    refused("reportaction_text_en_is_filled", action(text=Texts()))
    refused("reportaction_owner_en_is_filled", action(owner=texts("")))
    refused("reportaction_status_is_known", action(status="perhaps"))


def test_an_edition_moves_by_its_table_only(published: Make, build: Make) -> None:
    rows = Edition.objects.filter(pk=published().pk)
    refused("never changes", lambda: rows.update(status="draft"), InternalError)
    draft = build()
    words = Texts(draft_summary(draft.body.read()))
    rows = Edition.objects.filter(pk=draft.pk)
    refused("Invalid transition", lambda: rows.update(status="published", summary=words), InternalError)


def test_the_words_of_a_published_edition_are_settled(published: Make) -> None:
    rows = Edition.objects.filter(pk=published().pk)
    refused("never changes", lambda: rows.update(summary=texts("Other")), InternalError)


def test_the_words_of_a_submitted_edition_are_settled(submitted: Make) -> None:
    rows = Edition.objects.filter(pk=submitted().pk)
    refused("Cannot update", lambda: rows.update(summary=texts("Other")), InternalError)


def test_a_report_with_editions_stays(build: Make) -> None:
    report = build().report
    with pytest.raises(ProtectedError):
        report.delete()
