"""Welsh gate, questions copied, promises kept, news of the opening."""

import datetime as dt

import pytest
from django.db import InternalError, transaction
from django.utils import timezone
from post_office.models import Email

from impact.jobs.models import Job
from impact.people.models import Subscription
from impact.programme.models import DeliveryModel, Topic
from impact.programme.texts import Texts, texts
from projects import tasks
from projects.actions import (
    add_question,
    copy_questions,
    create_call,
    edit_call,
    edit_question,
    note_call_welsh_checked,
    publish_call,
    tell_me_when_it_opens,
    tell_some,
    turn_calls,
)
from projects.actions.calls import DatesAreFixed, DatesInDisorder
from projects.actions.questions import NothingToCopy, QuestionsAreFixed
from projects.actions.welsh import CheckedTooSoon, WelshNotReady
from projects.models import Call, OpeningNews
from projects.queries import unusual_length, welsh_gaps
from tests.factories.people import SubscriptionFactory
from tests.factories.projects import CallFactory, CallQuestionFactory

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
BOTH = texts("Words", "Geiriau")


def real(now, **fields):
    fields = {
        "opens_at": now + 7 * DAY,
        "closes_at": now + 30 * DAY,
        "published_at": None,
        "is_example": False,
    } | fields
    call = CallFactory(**fields)
    CallQuestionFactory(call=call, order=1, label=BOTH, hint=Texts())
    return call


def whole(now, **fields):
    return real(now, title=BOTH, about=BOTH, offers=BOTH, asks=BOTH, **fields)


# --- The Welsh gate


def test_a_real_call_is_not_announced_before_its_welsh_is_whole(now):
    call = real(now, about=texts("About", "Am", "Easy"))
    with pytest.raises(WelshNotReady) as refused:
        publish_call(by=None, now=now, call=call)
    for gap in ("title: Welsh", "what it is about: Easy Read Welsh", "what we offer: Welsh", "what we ask: Welsh"):
        assert gap in str(refused.value)
    assert not [gap for gap in welsh_gaps(call) if gap.startswith("1.")]


def test_whole_is_not_enough_a_named_person_has_checked_it(now, user_with_role):
    by, call = user_with_role("content_editor"), whole(now)
    with pytest.raises(WelshNotReady, match="checked"):
        publish_call(by=by, now=now, call=call)
    with pytest.raises(CheckedTooSoon):
        note_call_welsh_checked(by=by, now=now, call=call, on=now.date() + DAY)
    call = note_call_welsh_checked(by=by, now=now, call=call, on=now.date())
    assert (call.welsh_checked_by, call.welsh_checked_on) == (by, now.date())
    assert publish_call(by=by, now=now, call=call).published_at == now


def test_what_is_missing_cannot_be_checked(now, user_with_role):
    with pytest.raises(WelshNotReady, match="Fill in these texts first: title: Welsh"):
        note_call_welsh_checked(by=user_with_role("content_editor"), now=now, call=real(now), on=now.date())


def test_many_gaps_are_named_in_part(now):
    call = real(now)
    for order in range(2, 12):
        CallQuestionFactory(call=call, order=order)
    with pytest.raises(WelshNotReady, match="…"):
        publish_call(by=None, now=now, call=call)


def test_an_override_needs_a_reason_and_a_name_and_keeps_both(now, user_with_role):
    by, call = user_with_role("programme_director"), real(now)
    for who, reason in ((by, "  "), (None, "In haste")):
        with pytest.raises(WelshNotReady):
            publish_call(by=who, now=now, call=call, without_checked_welsh_because=reason)
    call = publish_call(by=by, now=now, call=call, without_checked_welsh_because=" The translator is ill. ")
    assert (call.welsh_override_by, call.welsh_override_reason) == (by, "The translator is ill.")
    assert call.published_at == now


def test_a_reason_is_not_kept_when_none_was_needed(now, user_with_role):
    by, call = user_with_role("programme_director"), whole(now)
    call = note_call_welsh_checked(by=by, now=now, call=call, on=now.date())
    call = publish_call(by=by, now=now, call=call, without_checked_welsh_because="Not needed")
    assert (call.welsh_override_by, call.welsh_override_reason) == (None, "")


@pytest.mark.parametrize("change", ["title", "question", "new question", "hint"])
def test_other_words_are_to_be_checked_again(now, user_with_role, change):
    by, call = user_with_role("content_editor"), whole(now)
    call = note_call_welsh_checked(by=by, now=now, call=call, on=now.date())
    question = call.questions.get()
    if change == "title":
        call = edit_call(by=by, now=now, call=call, title=texts("Other", "Arall"))
    elif change == "question":
        edit_question(by=by, now=now, question=question, label=texts("Who?", "Pwy?"))
    elif change == "hint":
        edit_question(by=by, now=now, question=question, hint=texts("Few words", "Ychydig o eiriau"))
    else:
        add_question(by=by, now=now, call=call, code="x", label=BOTH, hint=Texts(), word_guide=100)
    call.refresh_from_db()
    assert (call.welsh_checked_by, call.welsh_checked_on) == (None, None)


def test_what_is_not_words_leaves_the_check(now, user_with_role):
    by, call = user_with_role("content_editor"), whole(now)
    call = note_call_welsh_checked(by=by, now=now, call=call, on=now.date())
    edit_question(by=by, now=now, question=call.questions.get(), word_guide=200, hidden_from_reviewers=True)
    call = edit_call(by=by, now=now, call=call, offer_pounds=1, title=call.title)
    assert call.welsh_checked_by == by
    assert call.questions.get().version == 2


def test_the_database_holds_the_gate(now):
    call = whole(now)
    for change in ({"published_at": now}, {"published_at": now, "is_example": False}):
        with pytest.raises(InternalError, match="Welsh of a real call"), transaction.atomic():
            Call.objects.filter(pk=call.pk).update(**change)
    example = CallFactory(published_at=now)
    with pytest.raises(InternalError, match="Welsh of a real call"), transaction.atomic():
        Call.objects.filter(pk=example.pk).update(is_example=False)
    with pytest.raises(InternalError, match="Welsh of a real call"), transaction.atomic():
        CallFactory(is_example=False)


# --- What was announced is kept


def ways(*slugs):
    return list(DeliveryModel.objects.filter(slug__in=slugs))


def test_topics_ways_and_dates_are_written_down(now):
    topic = Topic.objects.create(slug="breaks", title=texts("Short breaks"))
    call = create_call(
        by=None,
        now=now,
        slug="new",
        title=BOTH,
        opens_at=now + DAY,
        closes_at=now + 9 * DAY,
        decides_on=now.date() + 30 * DAY,
        starts_on=now.date() + 60 * DAY,
        sites_wanted=12,
        topics=[topic],
        delivery_models=ways("facilitator"),
    )
    assert list(call.topics.all()) == [topic]
    assert [way.slug for way in call.delivery_models.all()] == ["facilitator"]
    assert (call.sites_wanted, call.is_example) == (12, False)
    call = edit_call(by=None, now=now, call=call, delivery_models=ways("network"), topics=[])
    assert [way.slug for way in call.delivery_models.all()] == ["network"]
    assert not call.topics.exists()
    with pytest.raises(DatesInDisorder):
        edit_call(by=None, now=now, call=call, decides_on=now.date() + DAY)
    with pytest.raises(DatesInDisorder):
        create_call(
            by=None, now=now, slug="x", title=BOTH, opens_at=now, closes_at=now + 9 * DAY, decides_on=now.date()
        )


def test_an_open_call_keeps_its_promises_and_names_what_it_did_not_save(now):
    call = CallFactory(opens_at=now - DAY, sites_wanted=5)
    call.delivery_models.set(ways("facilitator"))
    better = edit_call(
        by=None,
        now=now,
        call=call,
        offer_pounds=70_000,
        sites_wanted=6,
        delivery_models=ways("facilitator", "demonstrator"),
        offers=call.offers.with_text("cy", "Arian"),
    )
    assert (better.offer_pounds, better.sites_wanted, better.offers["cy"]) == (70_000, 6, "Arian")
    assert better.delivery_models.count() == 2
    with pytest.raises(DatesAreFixed, match=r"Not saved: what we ask; delivery models; money offered, in pounds\."):
        edit_call(by=None, now=now, call=call, offer_pounds=1, delivery_models=[], asks=texts("More"), about=BOTH)
    better.refresh_from_db()
    assert (better.offer_pounds, str(better.about)) == (70_000, "About the call")


def test_the_address_of_an_announced_call_stays(now):
    call = CallFactory(opens_at=now + DAY)
    with pytest.raises(DatesAreFixed, match="short name"):
        edit_call(by=None, now=now, call=call, slug="other")


def test_an_unusual_length_is_a_warning(now):
    call = CallFactory(offer_months=30)
    assert unusual_length(call) == ""
    call.delivery_models.set(ways("facilitator", "demonstrator"))
    words = unusual_length(call)
    assert "usual for Facilitator: 9 to 15." in words
    assert "30 months" in words
    call.offer_months = None
    assert unusual_length(call) == ""
    call.offer_months = ways("facilitator")[0].months_to
    call.delivery_models.set(ways("facilitator"))
    assert unusual_length(call) == ""


# --- Questions of another call


def test_questions_are_copied_after_what_is_there_and_only_once(now):
    source = CallFactory()
    for code in ("who", "why"):
        CallQuestionFactory(call=source, code=code, hidden_from_reviewers=code == "why", label=BOTH)
    call = CallFactory(published_at=None, opens_at=now + DAY)
    CallQuestionFactory(call=call, code="who", order=4)
    assert copy_questions(by=None, now=now, call=call, source=source) == 1
    copied = call.questions.get(code="why")
    assert (copied.order, copied.version, copied.hidden_from_reviewers, copied.label["cy"]) == (5, 1, True, "Geiriau")
    with pytest.raises(NothingToCopy):
        copy_questions(by=None, now=now, call=call, source=source)
    with pytest.raises(QuestionsAreFixed):
        copy_questions(by=None, now=timezone.now(), call=source, source=call)


# --- Tell me when it opens


def asked(**fields):
    return SubscriptionFactory(interests=["sites"], status="confirmed", confirmed_on=timezone.localdate(), **fields)


def test_everybody_who_asked_is_told_once_in_their_language_with_a_way_to_stop(now, settings):
    english, welsh = asked(), asked(language="cy")
    SubscriptionFactory(interests=["sites"])
    SubscriptionFactory(interests=["digest"], status="confirmed", confirmed_on=now.date())
    call = CallFactory(opens_at=now, title=texts("Breaks", "Seibiannau"))
    for _again in range(2):
        turn_calls(now=now)
    job = Job.objects.get(kind="projects.tell_opened")
    assert job.subject == call.public_id
    while tell_some(now=now, call=call, most=1):
        pass
    assert not tell_some(now=now, call=call)
    mails = {mail.to[0]: mail for mail in Email.objects.all()}
    assert set(mails) == {english.email, welsh.email}
    assert "Now open: Breaks" in mails[english.email].subject
    assert "Seibiannau" in mails[welsh.email].message
    assert f"/cy/sites/calls/{call.slug}/" in mails[welsh.email].message
    assert "/keep-informed/unsubscribe/" in mails[english.email].message
    assert OpeningNews.objects.get().done_at == now


def test_a_call_that_opened_and_closed_meanwhile_tells_nobody(now):
    asked()
    call = CallFactory(opens_at=now)
    turn_calls(now=now)
    assert not tell_some(now=now + 60 * DAY, call=call)
    assert not Email.objects.exists()
    late = CallFactory(opens_at=now - 90 * DAY)
    turn_calls(now=now)
    assert not OpeningNews.objects.filter(call=late).exists()


def test_the_job_tells_in_several_rounds(now, monkeypatch):
    monkeypatch.setattr(tasks, "AT_A_TIME", 1)
    for _ in range(3):
        asked()
    CallFactory()
    tasks.turn_calls_task()
    job = Job.objects.get()
    tasks.tell_opened(job.pk)
    job.refresh_from_db()
    assert job.state == "done"
    assert Email.objects.count() == 3


def test_asking_keeps_what_somebody_gets_already(now):
    known = SubscriptionFactory(interests=["digest"], status="confirmed", confirmed_on=now.date())
    waiting = tell_me_when_it_opens(now=now, email=known.email.upper(), written_in="cy-simple")
    assert (waiting.status, waiting.interests, waiting.portal_language) == ("pending", ["sites", "digest"], "cy-simple")
    known.refresh_from_db()
    assert known.status == "confirmed"
    assert tell_me_when_it_opens(now=now, email="new@example.org", written_in="en").interests == ["sites"]
    assert Subscription.objects.count() == 3
