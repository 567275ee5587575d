"""Help to apply and the list of organisations to reach."""

import datetime as dt
import uuid

import pytest
from django.db import DatabaseError, IntegrityError, InternalError, transaction
from django.utils import timezone
from post_office.models import Email

from impact.people.models import Outgoing, Person
from impact.people.pure.details import Details
from projects.actions import (
    HelpWanted,
    add_outreach,
    ask_for_help,
    edit_outreach,
    finish_help,
    give_grace,
    note_attempt,
    promise_help,
    send_expression,
)
from projects.actions.helping import HelpIsDone, TooLateToHelp
from projects.actions.outreach import OfAnotherCall, TriedTooSoon
from projects.models import ContactAttempt, Grace, HelpRequest, OpeningNews, OutreachEntry
from projects.queries import outreach_figure
from tests.factories.announcing import HelpRequestFactory, OutreachEntryFactory
from tests.factories.projects import AnswerFactory, CallFactory, ExpressionFactory, OrganisationFactory, nation

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
DAY_OF = dt.date(2026, 1, 1)
MAIL = Details("Example", "email", email="help@example.org", language="cy")
PHONE = Details("Example", "phone", phone="01632 960001")


def wanted(details=MAIL, **fields):
    return HelpWanted(details, nation("wls"), ("typing", "costs"), **fields)


def ask(now, call=None, key=None, what=None, **more):
    call = call or CallFactory(opens_at=now - DAY)
    return ask_for_help(now=now, call=call, key=key or uuid.uuid4(), wanted=what or wanted(), **more)


def test_a_request_is_due_in_five_working_days_and_confirmed_in_welsh(now):
    asked = ask(now)  # a Monday
    assert (asked.status, asked.due_on, asked.nation.code) == ("new", dt.date(2026, 5, 25), "wls")
    assert asked.want_labels == ["You type for us on a 30-minute call", asked.want_labels[1]]
    mail = Email.objects.get()
    assert mail.to == ["help@example.org"]
    assert mail.headers == {"Content-Language": "cy"}
    assert (asked.person.language, asked.person.nation) == ("cy", nation("wls"))


def test_without_email_staff_get_a_call_to_make(now):
    asked = ask(now, what=wanted(PHONE))
    assert not Email.objects.exists()
    outgoing = Outgoing.objects.get(person=asked.person)
    assert outgoing.route == "phone"
    assert "25 May 2026" in outgoing.body


def test_needed_sooner_is_due_sooner_but_never_before_today(now):
    assert ask(now, what=wanted(needed_by=now.date() + DAY)).due_on == now.date() + DAY
    assert ask(now, what=wanted(needed_by=now.date() - DAY)).due_on == now.date()


def test_a_double_click_keeps_one_request_and_one_person(now):
    key, call = uuid.uuid4(), CallFactory(opens_at=now - DAY)
    assert ask(now, call, key) == ask(now, call, key)
    assert (HelpRequest.objects.count(), Person.objects.count(), Email.objects.count()) == (1, 1, 1)


def test_quietly_keeps_the_request_and_sends_nothing(now):
    ask(now, quietly=True)
    assert HelpRequest.objects.exists()
    assert not Email.objects.exists()


def test_help_is_for_calls_that_are_still_to_come(now):
    ask(now, CallFactory(opens_at=now + DAY))
    with pytest.raises(TooLateToHelp):
        ask(now, CallFactory(opens_at=now - 60 * DAY))


def test_promised_told_done_and_no_way_back(now, user_with_role):
    by, asked = user_with_role("nation_lead", ["wls"]), ask(now)
    Email.objects.all().delete()
    due = now.date() + 9 * DAY
    asked = promise_help(by=by, now=now, asked=asked, promise="We phone on Friday.", due_on=due)
    assert (asked.status, asked.promised_by, asked.due_on) == ("promised", by, due)
    assert "We phone on Friday." in Email.objects.get().message
    asked = promise_help(by=by, now=now, asked=asked, promise="On Monday.", due_on=due)
    assert asked.promise == "On Monday."
    asked = finish_help(by=by, now=now + DAY, asked=asked, note="Phoned")
    assert (asked.status, asked.done_by, asked.done_at, asked.done_note) == ("done", by, now + DAY, "Phoned")
    with pytest.raises(HelpIsDone):
        promise_help(by=by, now=now, asked=asked, promise="Again", due_on=due)
    with pytest.raises(HelpIsDone):
        finish_help(by=by, now=now, asked=asked)
    with pytest.raises(InternalError), transaction.atomic():
        HelpRequest.objects.filter(pk=asked.pk).update(status="new", done_at=None, done_by=None)


def test_done_at_once_is_possible(now, user_with_role):
    assert finish_help(by=user_with_role("programme_director"), now=now, asked=ask(now)).status == "done"


def test_late_is_late_until_it_is_done(now):
    asked = HelpRequestFactory(due_on=now.date() - DAY)
    HelpRequestFactory(due_on=now.date())
    assert list(HelpRequest.objects.overdue(now.date())) == [asked]
    assert asked.is_overdue(now.date())
    assert HelpRequest.objects.to_do().count() == 2


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"wants": []}, "help_request_says_what_would_help"),
        ({"wants": ["money"]}, "help_request_says_what_would_help"),
        ({"status": "promised"}, "help_request_promise_says_what_and_by_whom"),
        ({"status": "done"}, "help_request_done_says_when_and_by_whom"),
        ({"status": "gone"}, "help_request_status_is_known"),
    ],
)
def test_what_a_request_always_says(fields, name):
    with pytest.raises(IntegrityError, match=name):
        HelpRequestFactory(**fields)


# --- Organisations to reach


def test_an_organisation_is_listed_with_what_was_tried(now, user_with_role):
    by, call = user_with_role("nation_lead", ["wls"]), CallFactory()
    facts = {"call": call, "kind": "group", "nation": nation("wls")}
    entry = add_outreach(by=by, now=now, name="Example group", why_not="Forms", **facts)
    assert (entry.shown_name, entry.created_by) == ("Example group", by)
    entry = edit_outreach(by=by, entry=entry, why_not="Long forms", call=CallFactory())
    assert (entry.why_not, entry.call) == ("Long forms", call)
    tried = note_attempt(by=by, now=now, entry=entry, on=now.date(), way="visit", result="interested", note="Tea")
    assert (tried.by, tried.result, tried.note) == (by, "interested", "Tea")
    with pytest.raises(TriedTooSoon):
        note_attempt(by=by, now=now, entry=entry, on=now.date() + DAY, way="visit", result="interested")
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        ContactAttempt.objects.filter(pk=tried.pk).update(note="Coffee")
    with pytest.raises(OfAnotherCall):
        edit_outreach(by=by, entry=entry, expression=ExpressionFactory())


def test_how_many_of_the_list_were_asked_started_and_sent(now):
    call = CallFactory()
    known = OrganisationFactory(name="Example centre")
    entries = [
        OutreachEntryFactory(call=call, name="Example  Group"),
        OutreachEntryFactory(call=call, name="", organisation=known),
        OutreachEntryFactory(call=call, name="Other words"),
        OutreachEntryFactory(call=call, name="Silent"),
        OutreachEntryFactory(name="Example group"),
    ]
    note_attempt(by=None, now=now, entry=entries[0], on=now.date(), way="phone", result="no_answer")
    ExpressionFactory(call=call, organisation_name="example group")
    ExpressionFactory(call=call, organisation=known, organisation_name="Centre")
    sent = AnswerFactory(expression__call=call, expression__organisation_name="Set by staff").expression
    send_expression(by=None, now=call.opens_at, expression=sent)
    ExpressionFactory(call=call, organisation_name="Silent", nation=nation("wls"))  # another nation: another group
    edit_outreach(by=None, entry=entries[2], expression=sent)
    figure = outreach_figure(call)
    assert (figure.listed, figure.asked, figure.started, figure.sent) == (4, 1, 3, 1)


@pytest.mark.parametrize("many", [1, 3])
def test_the_figure_needs_the_same_queries_however_many(many, django_assert_num_queries):
    call = CallFactory()
    for _ in range(many):
        OutreachEntryFactory(call=call)
        ExpressionFactory(call=call)
    with django_assert_num_queries(3):
        assert outreach_figure(call).listed == many


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"name": ""}, "outreach_entry_names_an_organisation"),
        ({"why_not": ""}, "outreach_entry_says_why_they_do_not_apply"),
        ({"kind": "lonely"}, "outreach_entry_kind_is_known"),
    ],
)
def test_what_an_entry_always_says(fields, name):
    with pytest.raises(IntegrityError, match=name):
        OutreachEntryFactory(**fields)


def test_an_organisation_is_on_a_list_once():
    one = OutreachEntryFactory(name="Example", organisation=OrganisationFactory())
    for fields in ({"name": "EXAMPLE"}, {"name": "", "organisation": one.organisation}):
        with pytest.raises(IntegrityError), transaction.atomic():
            OutreachEntryFactory(call=one.call, **fields)
    OutreachEntryFactory(name="Example", organisation=one.organisation)


def test_staff_see_requests_and_lists_of_their_nations(user_with_role):
    help_wls, reach_wls = HelpRequestFactory(nation=nation("wls")), OutreachEntryFactory(nation=nation("wls"))
    HelpRequestFactory(), OutreachEntryFactory()
    lead, director = user_with_role("nation_lead", ["wls"]), user_with_role("programme_director")
    assert list(HelpRequest.objects.visible_to(lead)) == [help_wls]
    assert list(OutreachEntry.objects.visible_to(lead)) == [reach_wls]
    assert HelpRequest.objects.visible_to(director).count() == 2
    partner = user_with_role("site_team")
    assert not HelpRequest.objects.visible_to(partner).exists()
    assert not OutreachEntry.objects.visible_to(partner).exists()
    assert not ContactAttempt.objects.visible_to(partner).exists()
    assert str(note_attempt(by=lead, now=timezone.now(), entry=reach_wls, on=DAY_OF, way="visit", result="interested"))


def test_who_sees_longer_times_and_news(user_with_role, now):
    lead, partner = user_with_role("nation_lead", ["wls"]), user_with_role("site_team")
    expression = ExpressionFactory(nation=nation("wls"), call__opens_at=now - 40 * DAY)
    grace = give_grace(by=lead, now=now, expression=expression, until=now + DAY, reason="Ill")
    news = OpeningNews.objects.create(call=expression.call)
    assert (list(Grace.objects.visible_to(lead)), list(OpeningNews.objects.visible_to(lead))) == ([grace], [news])
    assert not Grace.objects.visible_to(partner).exists()
    assert "19/05/2026 10:00" in str(grace)
    assert str(news) == str(expression.call)
