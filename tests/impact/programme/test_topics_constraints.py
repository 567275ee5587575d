"""The database holds what must always hold about topics, also when somebody goes round the actions."""

import psycopg2
import pytest
from django.db import IntegrityError, transaction
from django.db.utils import InternalError
from django.utils import timezone

from impact.programme.models import DeliveryModel, Nation, TopicDecision, WorkPlanEntry
from impact.programme.texts import Texts, texts
from tests.factories.accounts import UserFactory
from tests.factories.programme import (
    ContextNoteFactory,
    EvidenceColumnFactory,
    EvidenceGapFactory,
    PublishedFindingFactory,
    TopicFactory,
    TopicScoreFactory,
    TopicSourceFactory,
    WorkPlanEntryFactory,
)

pytestmark = pytest.mark.django_db


def entry(**fields):
    return WorkPlanEntryFactory(delivery_model=DeliveryModel.objects.first(), **fields)


BROKEN = {
    "topic_score_is_nought_to_four": lambda: TopicScoreFactory(score=5),
    "topic_score_says_its_reason": lambda: TopicScoreFactory(reason=" \n"),
    "topicsource_title_en_is_filled": lambda: TopicSourceFactory(title=Texts(cy="Sgwrs")),
    "source_is_of_one_kind": lambda: TopicSourceFactory(kind="finding"),
    "source_address_is_a_page": lambda: TopicSourceFactory(url="javascript:alert(1)"),
    "evidencecolumn_note_en_is_filled": lambda: EvidenceColumnFactory(note=Texts(en="")),
    "evidence_column_kind_is_known": lambda: EvidenceColumnFactory(kind="rumour"),
    "contextnote_text_en_is_filled": lambda: ContextNoteFactory(
        nation=Nation.objects.get(code="wls"), text=Texts()
    ),
    "evidencegap_question_en_is_filled": lambda: EvidenceGapFactory(question=Texts()),
    "gap_has_a_short_name": lambda: EvidenceGapFactory(slug=""),
    "gap_status_is_known": lambda: EvidenceGapFactory(status="lost"),
    "gap_that_is_filled_says_with_what": lambda: EvidenceGapFactory(status="filled"),
    "workplanentry_exists_en_is_filled": lambda: entry(exists=Texts()),
    "work_plan_year_is_sensible": lambda: entry(year=1066),
    "work_plan_entry_lasts_a_month_or_more": lambda: entry(months=0),
    "topic_decision_is_known": lambda: TopicDecision.objects.create(
        topic=TopicFactory(), verb="forget", reason=texts("Why"), by=UserFactory()
    ),
    "topicdecision_reason_en_is_filled": lambda: TopicDecision.objects.create(
        topic=TopicFactory(), verb="finish", reason=Texts(), by=UserFactory()
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_row_that_says_nonsense_is_refused(name):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        BROKEN[name]()


@pytest.mark.parametrize("url", ["", "/reports/a/1/", "https://example.org/", "http://example.org/"])
def test_pages_are_addresses(url):
    assert TopicSourceFactory(url=url).pk


@pytest.mark.parametrize("url", ["//example.org", "data:text/html,a", "ftp://example.org", " https://example.org"])
def test_other_things_are_not(url):
    with pytest.raises(IntegrityError, match="source_address_is_a_page"), transaction.atomic():
        TopicSourceFactory(url=url)


def test_once_is_once():
    score, note, finding = TopicScoreFactory(), EvidenceColumnFactory(), PublishedFindingFactory()
    source = TopicSourceFactory(kind="finding", finding=finding)
    context = ContextNoteFactory(nation=Nation.objects.get(code="wls"))
    planned = entry()
    for name, again in {
        "topic_is_scored_once_by_each_person": lambda: TopicScoreFactory(topic=score.topic, by=score.by),
        "evidence_column_has_one_note": lambda: EvidenceColumnFactory(topic=note.topic),
        "topic_names_a_finding_once": lambda: TopicSourceFactory(topic=source.topic, kind="finding", finding=finding),
        "context_note_is_one_for_each_nation": lambda: ContextNoteFactory(topic=context.topic, nation=context.nation),
        "work_plan_entry_is_one_for_each_field": lambda: WorkPlanEntry.objects.create(
            topic=planned.topic, delivery_model=planned.delivery_model, year=planned.year, exists=texts("A")
        ),
    }.items():
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            again()


def test_a_gap_follows_its_stages():
    gap = EvidenceGapFactory(status="filled", answer=texts("A study"))
    gap.status = "taken_up"
    with pytest.raises(InternalError, match="Invalid transition"), transaction.atomic():
        gap.save()


@pytest.mark.django_db(transaction=True)
def test_decisions_and_history_are_written_once(app_connection):
    decision = TopicDecision.objects.create(
        topic=TopicFactory(), verb="finish", reason=texts("Why"), by=UserFactory(), decided_at=timezone.now()
    )
    TopicScoreFactory()
    for statement in (
        f"UPDATE programme_topicdecision SET verb = 'take_up' WHERE id = {decision.pk}",
        "DELETE FROM programme_topicdecision",
        "UPDATE programme_topicscoreevent SET score = 0",
        "DELETE FROM programme_evidencegapevent",
        "TRUNCATE programme_topicdecision",
    ):
        with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(statement)
        app_connection.rollback()
