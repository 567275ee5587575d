"""Ask IMPACT: a question and what becomes of it; a guide from draft to published and looked at again."""

import datetime as dt
import uuid

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone
from post_office.models import Email

from impact.people.models import Outgoing, Person
from impact.people.pure.details import Details
from impact.programme.texts import Texts, texts
from projects.actions import (
    Asked,
    add_source,
    answer_with_guide,
    ask_question,
    begin_guide,
    create_guide,
    edit_guide,
    edit_source,
    look_at_guide_again,
    pass_on_question,
    publish_guide,
    remove_source,
    revise_guide,
    send_guide_back,
    send_guide_to_review,
    take_question,
    turn_down_question,
)
from projects.actions.asking import QuestionMovedOn
from projects.actions.guides import (
    GuideAddressFixed,
    GuideIsFixed,
    GuideNotNow,
    GuideNotWhole,
    NotTheWriter,
    ReviewDayPast,
)
from projects.models import AskedQuestion, Guide, GuideSource
from tests.factories.announcing import (
    AskedQuestionFactory,
    GuideFactory,
    GuideSourceFactory,
    PublishedGuideFactory,
)
from tests.factories.projects import nation

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
RANDOM = bytes(range(8))


def ask(now, key=None, details=None, **fields):
    asked = Asked(text="What helps?", language="cy", nation=nation("wls"), details=details, **fields)
    return ask_question(now=now, key=key or uuid.uuid4(), asked=asked, random=uuid.uuid4().bytes[:8])


def test_a_question_gets_a_reference_and_a_day(now):
    details = Details("Example", "email", email="asks@example.org", language="cy")
    question = ask(now, details=details)
    assert question.reference.startswith("ASK-")
    assert (question.status, question.due_on) == ("new", dt.date(2026, 5, 25))
    mail = Email.objects.get()
    assert question.reference in mail.subject
    assert "What helps?" not in mail.message
    assert mail.headers == {"Content-Language": "cy"}


def test_nobody_has_to_say_who_they_are(now):
    question = ask(now)
    assert question.person is None
    assert not Email.objects.exists()
    assert not Outgoing.objects.exists()


def test_a_double_click_asks_once(now):
    key, details = uuid.uuid4(), Details("Example", "phone", phone="01632 960001")
    assert ask(now, key, details) == ask(now, key, details)
    assert (AskedQuestion.objects.count(), Person.objects.count(), Outgoing.objects.count()) == (1, 1, 1)


def test_a_reference_that_is_taken_is_a_fault_and_not_a_double_click(now):
    asked = Asked(text="What?", language="en")
    ask_question(now=now, key=uuid.uuid4(), asked=asked, random=RANDOM)
    with pytest.raises(IntegrityError), transaction.atomic():
        ask_question(now=now, key=uuid.uuid4(), asked=asked, random=RANDOM)


def test_taken_with_a_guide_of_its_own_and_told_when_it_is_published(now, user_with_role):
    writer, reader = user_with_role("programme_director"), user_with_role("survey_manager")
    question = AskedQuestionFactory(text="What helps\nat night?")
    guide = begin_guide(by=writer, now=now, question=question)
    question.refresh_from_db()
    assert (question.status, question.guide, question.decided_by) == ("taken", guide, writer)
    assert question.due_on > now.date() + 50 * DAY
    assert (guide.slug, str(guide.title)) == (question.reference.lower(), "What helps at night?")
    with pytest.raises(QuestionMovedOn):
        begin_guide(by=writer, now=now, question=question)
    assert Guide.objects.count() == 1
    words = {"short_answer": texts("A."), "known": texts("B."), "not_known": texts("C.")}
    edit_guide(by=writer, guide=guide, slug="night", review_on=now.date() + 365 * DAY, **words)
    add_source(by=writer, guide=guide, kind="lived", title=texts("We said so"), citation="Talk")
    send_guide_to_review(by=writer, now=now, guide=guide)
    for too_close in (writer,):
        with pytest.raises(NotTheWriter):
            publish_guide(by=too_close, now=now, guide=guide)
    published = publish_guide(by=reader, now=now, guide=guide)
    assert (published.status, published.reviewed_by, published.published_at) == ("published", reader, now)
    question.refresh_from_db()
    assert (question.status, question.told_at) == ("answered", now)
    mail = Email.objects.get()
    assert f"Your question {question.reference} is answered" in mail.subject
    assert "/sites/ask/guides/night/" in mail.message


def test_a_published_guide_answers_at_once(now, user_with_role):
    by, guide = user_with_role("programme_director"), PublishedGuideFactory()
    question = answer_with_guide(by=by, now=now, question=AskedQuestionFactory(), guide=guide, words="Look.")
    assert (question.status, question.guide, question.told_at) == ("answered", guide, now)
    assert "Look." in Email.objects.get().message
    with pytest.raises(QuestionMovedOn):
        answer_with_guide(by=by, now=now, question=question, guide=guide)
    nobody = answer_with_guide(by=by, now=now, question=AskedQuestionFactory(person=None), guide=guide)
    assert (nobody.status, nobody.told_at) == ("answered", None)


def test_a_guide_that_is_being_written_answers_later(now, user_with_role):
    by, guide = user_with_role("programme_director"), GuideFactory()
    question = answer_with_guide(by=by, now=now, question=AskedQuestionFactory(), guide=guide)
    assert (question.status, question.guide) == ("taken", guide)
    question = answer_with_guide(by=by, now=now, question=question, guide=GuideFactory())
    assert question.guide != guide
    assert not Email.objects.exists()
    passed = pass_on_question(by=by, now=now, question=AskedQuestionFactory(), passed_to="The council")
    with pytest.raises(QuestionMovedOn):
        answer_with_guide(by=by, now=now, question=passed, guide=guide)


def test_passed_on_or_kindly_not_for_us(now, user_with_role):
    by = user_with_role("programme_director")
    passed = pass_on_question(
        by=by, now=now, question=AskedQuestionFactory(), passed_to="Example ombudsman", words="Good luck."
    )
    assert (passed.status, passed.passed_to) == ("passed_on", "Example ombudsman")
    taken = take_question(by=by, now=now, question=AskedQuestionFactory())
    refused = turn_down_question(by=by, now=now, question=taken, words="We look at many people, not at one.")
    assert refused.status == "not_for_us"
    first, second = (mail.message for mail in Email.objects.order_by("pk"))
    assert "Example ombudsman\n\nGood luck." in first
    assert "We look at many people, not at one." in second
    for verb in (take_question, begin_guide):
        with pytest.raises(QuestionMovedOn):
            verb(by=by, now=now, question=refused)
    with pytest.raises(InternalError), transaction.atomic():
        AskedQuestion.objects.filter(pk=refused.pk).update(status="new")


# --- Guides


def written(by, now, **fields):
    guide = create_guide(
        by=by,
        now=now,
        slug="breaks",
        title=texts("Breaks?"),
        short_answer=texts("Yes"),
        known=texts("Some"),
        not_known=texts("Much"),
        review_on=now.date() + 365 * DAY,
        **fields,
    )
    add_source(by=by, guide=guide, kind="research", title=texts("It helps"), citation="Study")
    return guide


@pytest.mark.parametrize("gap", ["short_answer", "known", "not_known", "review_on", "source"])
def test_a_guide_with_a_gap_is_not_sent_to_a_second_reader(now, user_with_role, gap):
    by = user_with_role("programme_director")
    guide = written(by, now)
    if gap == "source":
        remove_source(by=by, source=guide.sources.get())
    else:
        edit_guide(by=by, guide=guide, **{gap: None if gap == "review_on" else Texts()})
    with pytest.raises(GuideNotWhole):
        send_guide_to_review(by=by, now=now, guide=guide)


def test_words_and_sources_stay_while_somebody_reads_them(now, user_with_role):
    by, reader = user_with_role("programme_director"), user_with_role("nation_lead", ["wls"])
    guide = send_guide_to_review(by=by, now=now, guide=written(by, now))
    source = guide.sources.get()
    for change in (
        lambda: edit_guide(by=by, guide=guide, title=texts("Other")),
        lambda: add_source(by=by, guide=guide, kind="lived", title=texts("A"), citation="B"),
        lambda: edit_source(by=by, source=source, citation="Other"),
        lambda: remove_source(by=by, source=source),
    ):
        with pytest.raises(GuideIsFixed):
            change()
    with pytest.raises(GuideNotWhole):
        edit_guide(by=by, guide=guide, review_on=None)
    with pytest.raises(NotTheWriter):
        send_guide_back(by=by, guide=guide, note="Hm")
    back = send_guide_back(by=reader, guide=guide, note="Say it shorter.")
    assert (back.status, back.review_note) == ("draft", "Say it shorter.")
    assert edit_source(by=by, source=source, citation="Other").citation == "Other"
    for verb in (lambda: publish_guide(by=reader, now=now, guide=guide), lambda: revise_guide(by=by, guide=guide)):
        with pytest.raises(GuideNotNow):
            verb()


def test_published_revised_and_published_again(now, user_with_role):
    by, reader = user_with_role("programme_director"), user_with_role("survey_manager")
    guide = send_guide_to_review(by=by, now=now, guide=written(by, now))
    guide = publish_guide(by=reader, now=now, guide=guide)
    with pytest.raises(GuideIsFixed):
        edit_guide(by=by, guide=guide, known=texts("More"))
    guide = revise_guide(by=by, guide=guide)
    with pytest.raises(GuideAddressFixed):
        edit_guide(by=by, guide=guide, slug="other")
    guide = edit_guide(by=by, guide=guide, known=texts("More"))
    guide = send_guide_to_review(by=reader, now=now + DAY, guide=guide)
    with pytest.raises(NotTheWriter):  # who sent it is as close as who wrote it
        publish_guide(by=reader, now=now + DAY, guide=guide)
    third = user_with_role("nation_lead", ["wls"])
    again = publish_guide(by=third, now=now + 2 * DAY, guide=guide)
    assert (again.published_at, again.reviewed_at, again.reviewed_by) == (now, now + 2 * DAY, third)


def test_looked_at_again_by_a_second_person_until_a_later_day(now, user_with_role):
    by, reader = user_with_role("programme_director"), user_with_role("survey_manager")
    guide = publish_guide(by=reader, now=now, guide=send_guide_to_review(by=by, now=now, guide=written(by, now)))
    later = now + 400 * DAY
    assert list(Guide.objects.past_review(later.date())) == [guide]
    for who, day, refusal in ((by, later + DAY, NotTheWriter), (reader, later, ReviewDayPast)):
        with pytest.raises(refusal):
            look_at_guide_again(by=who, now=later, guide=guide, review_on=timezone.localdate(day))
    guide = look_at_guide_again(by=reader, now=later, guide=guide, review_on=later.date() + 365 * DAY)
    assert (guide.reviewed_at, guide.is_past_review(later.date())) == (later, False)
    with pytest.raises(GuideNotNow):
        look_at_guide_again(by=reader, now=later, guide=GuideFactory(), review_on=later.date() + DAY)


def test_a_review_day_that_has_passed_is_not_published(now, user_with_role):
    by, reader = user_with_role("programme_director"), user_with_role("survey_manager")
    guide = send_guide_to_review(by=by, now=now, guide=written(by, now))
    with pytest.raises(ReviewDayPast):
        publish_guide(by=reader, now=now + 400 * DAY, guide=guide)


# --- What always holds


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"text": ""}, "asked_question_asks_something"),
        ({"status": "taken"}, "asked_question_that_moved_says_when"),
        ({"status": "passed_on", "decided_at": timezone.now()}, "asked_question_passed_on_says_where"),
        ({"status": "not_for_us", "decided_at": timezone.now()}, "asked_question_not_for_us_has_kind_words"),
        ({"status": "answered", "decided_at": timezone.now()}, "asked_question_answered_has_its_guide"),
        ({"status": "lost", "decided_at": timezone.now()}, "asked_question_status_is_known"),
    ],
)
def test_what_a_question_always_says(fields, name):
    with pytest.raises(IntegrityError, match=name):
        AskedQuestionFactory(**fields)


def test_what_a_guide_always_says(user_with_role):
    one = user_with_role("programme_director")
    broken = [
        (GuideFactory, {"slug": ""}, "guide_has_a_short_name"),
        (GuideFactory, {"title": Texts()}, "guide_title_en_is_filled"),
        (GuideFactory, {"status": "lost"}, "guide_status_is_known"),
        (GuideFactory, {"status": "published"}, "guide_is_published_whole_and_with_a_review_date"),
        (PublishedGuideFactory, {"known": Texts()}, "guide_is_published_whole_and_with_a_review_date"),
        (GuideFactory, {"written_by": one, "reviewed_by": one}, "guide_is_reviewed_by_a_second_person"),
        (GuideFactory, {"sent_to_review_by": one, "reviewed_by": one}, "guide_is_reviewed_by_a_second_person"),
        (GuideSourceFactory, {"kind": "rumour"}, "guide_source_kind_is_known"),
        (GuideSourceFactory, {"citation": ""}, "guide_source_says_where_it_is_from"),
    ]
    for make, fields, name in broken:
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            make(**fields)
    with pytest.raises(InternalError), transaction.atomic():
        Guide.objects.filter(pk=GuideFactory().pk).update(status="published")


def test_who_sees_what(user_with_role):
    lead, director, partner = (
        user_with_role("nation_lead", ["wls"]),
        user_with_role("programme_director"),
        user_with_role("site_team"),
    )
    welsh, whole_uk = AskedQuestionFactory(nation=nation("wls")), AskedQuestionFactory(nation=None)
    assert list(AskedQuestion.objects.visible_to(lead)) == [welsh]
    assert set(AskedQuestion.objects.visible_to(director)) == {welsh, whole_uk}
    assert not AskedQuestion.objects.visible_to(partner).exists()
    shown, draft = PublishedGuideFactory(), GuideSourceFactory().guide
    assert list(Guide.objects.visible_to(partner)) == [shown]
    assert set(Guide.objects.visible_to(lead)) == {shown, draft}
    assert not GuideSource.objects.visible_to(partner).exists()
