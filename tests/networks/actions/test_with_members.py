"""A record with the members: what they say holds, over versions and until it is agreed."""

import datetime as dt

import pytest
from django.utils import timezone

from impact.people.actions import finish_outgoing
from impact.ui.refusals import Refused
from networks.actions.agree import AnsweredMeanwhile, ChangeAsked, StillWaiting, agree_record
from networks.actions.consenting import give_consent, take_back_consent
from networks.actions.correcting import add_correction
from networks.actions.joining import step_back
from networks.actions.record import save_section
from networks.actions.replying import MovedOn, reply_to_record
from networks.actions.sending import WishesUnanswered, remind_of_records, send_record, take_back_record
from networks.actions.sharing import share_record
from networks.actions.withholding import withhold_item
from networks.models import AgreedRecord, RecordCopy, RecordItem, WithheldItem, WordsReply
from networks.pure.answers import Said
from networks.queries import state_of
from networks.queries.answers import answers_seen, latest_sent, lines_of, standing_of
from tests.factories.networks import LocalNetworkFactory, MembershipFactory, RecordFactory, filled

pytestmark = pytest.mark.django_db
NO_MAIL = {"email": "", "address": "1 Example Road", "contact_route": "letter"}
NOW = timezone.now()
LATER = NOW + dt.timedelta(days=40)


def group_of(number, **fields):
    group = LocalNetworkFactory()
    return group, [MembershipFactory(local_network=group, shares="everybody", **fields) for _ in range(number)]


def piece(member, text, slot=1, share="everybody"):
    return {f"text_{slot}": text, f"who_{slot}": str(member.public_id), f"share_{slot}": share}


def sent_record(group, experiences):
    """A record with these experiences, with the members since NOW."""
    record = filled(RecordFactory(meeting__local_network=group), experiences=experiences)
    return record, send(record)


def send(record, **more):
    return send_record(by=record.started_by, now=NOW, record=record, seen=state_of(record), **more)


def again(record, experiences, **more):
    """The next version, with other experiences."""
    take_back_record(by=record.started_by, record=record)
    seen = record.sections.get(section="experiences").version
    save_section(by=record.started_by, now=NOW, record=record, section="experiences", body=experiences, seen=seen)
    return send(record, **more)


def say(sent, member, answer="right", words="", *, own=(), at=NOW):
    return reply_to_record(now=at, sent=sent, membership=member, answer=answer, words=words, own=own)


def agree(record, seen=None, now=LATER, **more):
    seen = answers_seen(record) if seen is None else seen
    return agree_record(by=record.started_by, now=now, record=record, seen=seen, **more)


def texts_of(record):
    return list(RecordItem.objects.filter(record=record, kind="experience").values_list("text", "share"))


def test_words_to_leave_out_stay_out_of_later_versions():
    group, (ann, bo) = group_of(2)
    record, first = sent_record(group, {**piece(ann, "Ann's words"), **piece(bo, "Bo's words", 2)})
    say(first, ann, own=[(Said("experiences.1", "leave_out", "group"), "")])
    say(first, bo, own=[(Said("experiences.2", "right", "networks"), "")])
    second = again(record, {**piece(bo, "Bo's words"), **piece(ann, "Ann's words", 2)})
    kept = WordsReply.objects.filter(sent=second).order_by("key").values_list("key", "answer", "share", "membership")
    assert list(kept) == [
        ("experiences.1", "right", "networks", bo.pk),
        ("experiences.2", "leave_out", "group", ann.pk),
    ]
    agree(record)
    assert texts_of(record) == [("Bo's words", "networks")]


def test_reworded_words_keep_how_far_they_may_go_but_not_the_wish_that_was_met():
    group, (ann,) = group_of(1)
    record, first = sent_record(group, piece(ann, "Too strong"))
    say(first, ann, own=[(Said("experiences.1", "change", "group"), "Milder, please")])
    assert standing_of(first, NOW).wishes == 1
    second = again(record, piece(ann, "Milder"), not_changed_because="Everything was changed.")
    assert standing_of(second, LATER).wishes == 0
    agree(record)
    assert texts_of(record) == [("Milder", "group")]


def test_a_wish_about_words_that_stand_as_they_were_stays_open():
    group, (ann,) = group_of(1)
    record, first = sent_record(group, piece(ann, "Too strong"))
    say(first, ann, own=[(Said("experiences.1", "change", "everybody"), "Milder, please")])
    with pytest.raises(WishesUnanswered):
        again(record, piece(ann, "Too strong"))
    record.refresh_from_db()
    second = send(record, not_changed_because="The group wanted to keep it.")
    assert standing_of(second, LATER).asked_change == (ann.pk,)
    with pytest.raises(ChangeAsked):
        agree(record)
    agree(record, not_changed_because="The group wanted to keep it.")
    assert AgreedRecord.objects.values_list("asked", "said_right", "asked_change").get() == (1, 0, 1)


def test_one_person_with_two_wishes_counts_once():
    group, (ann,) = group_of(1)
    _record, first = sent_record(group, {**piece(ann, "One"), **piece(ann, "Two", 2)})
    own = [(Said(f"experiences.{slot}", "change", "group"), "Other words") for slot in (1, 2)]
    say(first, ann, "change", "Three people came", own=own)
    assert standing_of(first, NOW).wishes == 1


def test_nobody_agrees_past_an_answer_they_have_not_read():
    group, (ann, bo) = group_of(2)
    record, first = sent_record(group, piece(ann, "Words"))
    say(first, ann, "change", "Three people came")
    seen = answers_seen(record)
    say(first, bo, "change", "It was on a Tuesday", at=LATER)
    with pytest.raises(AnsweredMeanwhile):
        agree(record, seen=seen, not_changed_because="Two people came.")
    assert agree(record, not_changed_because="Two came, on a Monday.").is_agreed()
    assert agree(record, seen="anything").is_agreed()  # a second click


def test_silence_counts_only_after_the_last_moment():
    group, (_ann,) = group_of(1)
    record, first = sent_record(group, {})
    with pytest.raises(StillWaiting):
        agree(record, now=first.answer_by - dt.timedelta(seconds=1))
    assert agree(record, now=first.answer_by).is_agreed()


def test_a_letter_gives_its_days_from_when_it_went_out():
    group, (ann,) = group_of(1, person=NO_MAIL)
    record, first = sent_record(group, {})
    copy = RecordCopy.objects.get(membership=ann)
    assert copy.deadline is None
    with pytest.raises(StillWaiting):
        agree(record)
    finish_outgoing(by=record.started_by, now=NOW + dt.timedelta(days=10), outgoing=copy.outgoing)
    copy = RecordCopy.objects.get(membership=ann)
    assert copy.deadline > first.answer_by
    with pytest.raises(StillWaiting):
        agree(record, now=first.answer_by)
    assert agree(record, now=copy.deadline).is_agreed()


def test_who_left_is_not_waited_for_and_their_words_stay_left_out():
    group, (ann, bo) = group_of(2)
    record, first = sent_record(group, {**piece(ann, "Ann's words"), **piece(bo, "Bo's words", 2)})
    own = [(Said("experiences.1", "leave_out", "group"), ""), (Said("experiences.2", "change", "group"), "Other")]
    say(first, ann, "change", "Three people came", own=own[:1])
    say(first, bo, own=own[1:])
    for member in (ann, bo):
        step_back(now=NOW, membership=member)
    assert standing_of(first, NOW).wishes == 0
    agree(record, now=NOW)
    assert texts_of(record) == [("Bo's words", "group")]


def test_what_somebody_wrote_before_taking_back_their_yes_is_not_shown():
    group, (ann,) = group_of(1)
    record, first = sent_record(group, piece(ann, "Ann's words"))
    own = [(Said("experiences.1", "change", "group"), "Ann's other words")]
    say(first, ann, "change", "Ann's complaint", own=own)
    take_back_consent(by=None, now=NOW + dt.timedelta(minutes=1), membership=ann)
    (line,) = lines_of(first)
    assert (line.asks, line.words) == ("", ())
    assert (standing_of(first, NOW).wishes, standing_of(first, NOW).waiting) == (0, ())
    ann.refresh_from_db()
    reply = say(first, ann, "change", "What I say now", own=own, at=NOW + dt.timedelta(minutes=2))
    assert (lines_of(first)[0].asks, standing_of(first, NOW).wishes) == ("What I say now", 1)
    assert WordsReply.objects.get(sent=first).words == "Ann's other words"  # not touched: it is no longer theirs to say
    assert reply.answer == "change"
    agree(record, not_changed_because="We talked about it.")
    assert texts_of(record) == []


def test_an_answer_to_an_old_version_is_not_taken_for_the_new():
    group, (ann,) = group_of(1)
    record, first = sent_record(group, piece(ann, "Words"))
    again(record, piece(ann, "Other words"))
    with pytest.raises(MovedOn):
        say(first, ann)
    stranger = MembershipFactory(local_network=group)
    with pytest.raises(MovedOn):
        say(latest_sent(record), stranger)


def test_nobody_answers_for_words_of_somebody_else():
    group, (ann, bo) = group_of(2)
    _record, first = sent_record(group, piece(ann, "Ann's words"))
    say(first, bo, own=[(Said("experiences.1", "leave_out", "group"), "")])
    assert not WordsReply.objects.exists()


def test_narrower_for_all_words_counts_at_once_and_wider_does_not_widen_what_was_agreed():
    group, (ann,) = group_of(1)
    record = filled(RecordFactory(meeting__local_network=group), experiences=piece(ann, "Words", share="networks"))
    record = agreed_now(record)
    share_record(by=record.started_by, now=LATER, record=record)
    item = RecordItem.objects.get(kind="experience")
    give_consent(now=LATER, membership=ann, naming="role", shares="group")
    assert not RecordItem.objects.for_networks().filter(pk=item.pk).exists()
    give_consent(now=LATER, membership=ann, naming="role", shares="everybody")
    assert RecordItem.objects.for_networks().filter(pk=item.pk).exists()
    assert not RecordItem.objects.for_everybody().filter(pk=item.pk).exists()


def agreed_now(record):
    send_record(by=record.started_by, now=NOW, record=record, seen=state_of(record))
    return agree(record)


def test_the_second_click_sends_corrects_and_withholds_nothing_more():
    record = filled(RecordFactory())
    MembershipFactory(local_network=record.meeting.local_network)
    first = send(record)
    assert send(record) == first
    record = agree(record)
    by = record.started_by
    one = add_correction(by=by, now=LATER, record=record, text="Nine came", asked_by="A carer")
    assert add_correction(by=by, now=LATER, record=record, text="Nine came", asked_by="A carer") == one
    assert add_correction(by=by, now=LATER, record=record, text="Ten came").number == 2
    item = RecordItem.objects.first()
    assert withhold_item(by=by, now=LATER, item=item) == withhold_item(by=by, now=LATER, item=item)
    assert WithheldItem.objects.count() == 1


def test_one_reminder_three_days_before():
    group, members = group_of(2)
    _record, first = sent_record(group, {})
    say(first, members[0])
    soon = first.answer_by - dt.timedelta(days=2)
    assert (remind_of_records(now=NOW), remind_of_records(now=soon), remind_of_records(now=soon)) == (0, 1, 0)
    assert RecordCopy.objects.get(reminded_at__isnull=False).membership == members[1]


def test_a_page_read_before_consent_was_taken_back_does_not_bring_the_words_back():
    group, (ann,) = group_of(1)
    record = filled(RecordFactory(meeting__local_network=group), experiences=piece(ann, "Ann's words"))
    take_back_consent(by=None, now=NOW, membership=ann)
    body = {**piece(ann, "Ann's words"), **piece(ann, "More", 2)}
    with pytest.raises(Refused):
        save_section(by=record.started_by, now=NOW, record=record, section="experiences", body=body, seen=1)
    assert record.sections.get(section="experiences").body == {}
