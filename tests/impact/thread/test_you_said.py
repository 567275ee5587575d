"""Writing what became of what people said, and what the database refuses."""

import datetime as dt

import psycopg2
import pytest
from django.db import IntegrityError, transaction

from impact.programme.models import Nation
from impact.programme.texts import texts
from impact.thread.actions import Entry, LinkLeadsAway, NothingSaid, add_you_said, edit_you_said
from impact.thread.enums import Progress
from impact.thread.models import YouSaid
from tests.factories.thread import YouSaidFactory

pytestmark = pytest.mark.django_db


def entry(**changes):
    values = {
        "said": texts("“Pay people on the day.”"),
        "did": texts("Not yet."),
        "progress": Progress.NOT_YET,
        "source": texts("Example survey"),
        "happened_on": dt.date(2026, 5, 4),
    }
    return Entry(**{**values, **changes})


def test_an_entry_is_added_and_corrected(now):
    nation = Nation.objects.get(code="wls")
    made = add_you_said(by=None, now=now, entry=entry(nation=nation, source_url="/survey/", order=3))
    made.refresh_from_db()
    assert (made.progress, made.nation, made.created_at, made.is_not_yet) == ("not_yet", nation, now, True)
    assert str(made) == "“Pay people on the day.”"
    changed = entry(progress=Progress.DONE, did=texts("People are paid on the day."))
    edit_you_said(by=None, now=now, you_said=made, entry=changed)
    made.refresh_from_db()
    assert (made.progress, str(made.did), made.nation, made.is_not_yet) == (
        "done",
        "People are paid on the day.",
        None,
        False,
    )


@pytest.mark.parametrize("part", ["said", "did", "source"])
@pytest.mark.parametrize("words", [{}, {"en": ""}, {"en": "  "}, {"cy": "Dim ond Cymraeg"}])
def test_an_entry_without_english_is_refused_in_words(now, part, words):
    with pytest.raises(NothingSaid, match="at least in English"):
        add_you_said(by=None, now=now, entry=entry(**{part: words}))
    assert not YouSaid.objects.exists()


@pytest.mark.parametrize("link", ["//evil.example", "javascript:alert(1)", "http://plain.example", "survey/"])
def test_a_link_that_leads_away_is_refused(now, link):
    with pytest.raises(LinkLeadsAway):
        add_you_said(by=None, now=now, entry=entry(source_url=link))
    made = YouSaidFactory()
    with pytest.raises(LinkLeadsAway):
        edit_you_said(by=None, now=now, you_said=made, entry=entry(source_url=link))


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"said": {"en": ""}}, "yousaid_said_en_is_filled"),
        ({"did": {}}, "yousaid_did_en_is_filled"),
        ({"source": {"cy": "x"}}, "yousaid_source_en_is_filled"),
        ({"progress": "soon"}, "you_said_has_a_known_progress"),
        ({"source_url": "javascript:alert(1)"}, "you_said_links_to_this_portal_or_to_https"),
        ({"source_url": "//evil.example"}, "you_said_link_does_not_leave_by_two_slashes"),
    ],
)
def test_the_database_refuses_it_too(values, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        YouSaidFactory(**values)


def test_staff_see_their_nations_and_the_whole_uk(user_with_role):
    whole = YouSaidFactory()
    welsh = YouSaidFactory(nation=Nation.objects.get(code="wls"))
    scottish = YouSaidFactory(nation=Nation.objects.get(code="sct"))
    lead = user_with_role("nation_lead", ["wls"])
    assert set(YouSaid.objects.visible_to(lead)) == {whole, welsh}
    assert set(YouSaid.objects.visible_to(user_with_role("content_editor"))) == {whole, welsh, scottish}
    assert not YouSaid.objects.visible_to(user_with_role("network_coordinator")).exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "attack", ["UPDATE thread_yousaidevent SET progress = 'done'", "DELETE FROM thread_yousaidevent"]
)
def test_history_cannot_be_rewritten(app_connection, attack):
    YouSaidFactory()
    with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(attack)
