"""Sections are saved by themselves: who writes elsewhere is never disturbed, who writes the same is told."""

import pytest
from django.utils import timezone

from projects.actions import NoLongerWriting, SavedElsewhere, save_answer, save_details
from projects.models import SectionSave
from projects.queries import section_saves, section_states, who_wrote
from tests.factories.expressions import CollaboratorFactory
from tests.factories.projects import CallQuestionFactory, ExpressionFactory, nation

pytestmark = pytest.mark.django_db


def save(expression, seen=1, collaborator=None, **fields):
    return save_details(
        by=None, now=timezone.now(), expression=expression, seen=seen, collaborator=collaborator, **fields
    )


def test_two_people_on_two_pages_do_not_disturb_each_other():
    expression = ExpressionFactory()
    save(expression, place="Bala")
    save(expression, registered=False)
    saved = save(expression, new_here=True)
    assert (saved.version, saved.place, saved.registered, saved.new_here) == (4, "Bala", False, True)
    assert dict(SectionSave.objects.values_list("section", "version")) == {"where": 2, "money": 3, "new_here": 4}


def test_who_writes_the_same_page_is_told_by_whom():
    writer = CollaboratorFactory(name="Example Ann")
    expression = writer.expression
    save(expression, place="Bala", collaborator=writer)
    with pytest.raises(SavedElsewhere) as told:
        save(expression, place="Conwy")
    assert (told.value.saved, told.value.version, told.value.who) == ({"place": "Bala"}, 2, "Example Ann")
    assert save(expression, seen=2, place="Conwy").place == "Conwy"


def test_a_version_nobody_could_have_seen_counts_as_seen_nothing():
    expression = ExpressionFactory()
    with pytest.raises(SavedElsewhere) as told:
        save(expression, seen=99, place="Conwy")
    assert (told.value.version, told.value.who) == (1, "")


def test_the_same_words_again_change_nothing():
    expression = ExpressionFactory()
    save(expression, place="Bala")
    assert save(expression, seen=1, place="Bala").version == 2


def test_to_prefer_not_to_say_is_an_answer():
    expression = ExpressionFactory()
    save(expression, under_pressure=None)
    assert section_states(expression, set(section_saves(expression)))["pressure"] == "done"
    assert save(expression, seen=2, under_pressure=None).version == 2


def test_a_region_never_lies_in_another_nation():
    region = nation("wls").regions.first()
    expression = ExpressionFactory(nation=nation("wls"), region=region)
    saved = save(expression, nation=nation("sct"))
    assert (saved.nation.code, saved.region) == ("sct", None)
    assert save(expression, seen=2, nation=nation("wls"), region=region).region == region


def test_who_wrote_last_is_kept_and_shown():
    writer = CollaboratorFactory()
    question = CallQuestionFactory(call=writer.expression.call)
    answer = save_answer(
        by=None,
        now=timezone.now(),
        expression=writer.expression,
        question=question,
        text="Ours",
        seen=0,
        collaborator=writer,
    )
    assert who_wrote(writer.expression, answer.saved_by) == writer.name
    assert who_wrote(writer.expression, None) == writer.expression.contact_name


@pytest.mark.parametrize("fields", [{"rights": "view"}, {"removed_at": timezone.now()}, {"confirmed_at": None}])
def test_who_may_not_write_changes_nothing(fields):
    writer = CollaboratorFactory(**fields)
    with pytest.raises(NoLongerWriting):
        save(writer.expression, place="Bala", collaborator=writer)
    writer.expression.refresh_from_db()
    assert (writer.expression.place, writer.expression.version) == ("", 1)


def test_a_collaborator_of_another_expression_writes_nothing():
    with pytest.raises(NoLongerWriting):
        save(ExpressionFactory(), place="Bala", collaborator=CollaboratorFactory())


@pytest.mark.parametrize(
    ("fields", "section", "state"),
    [
        ({}, "where", "not_started"),
        ({"place": "Bala"}, "where", "partly"),
        ({"place": "Bala", "place_kind": "town"}, "where", "done"),
        ({}, "what", "not_started"),
        ({"organisation_kind": ""}, "organisation", "partly"),
        ({"registered": None}, "money", "not_started"),
        ({"registered": False}, "money", "partly"),
        ({"registered": False, "money_holder": "Them"}, "money", "done"),
        ({}, "new_here", "optional"),
        ({}, "contact", "done"),
    ],
)
def test_how_far_each_section_is(fields, section, state):
    assert section_states(ExpressionFactory(**fields), set())[section] == state
