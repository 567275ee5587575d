"""Staff pages of announcing calls and of Ask IMPACT: every button is one action, and nations stay apart."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from post_office.models import Email

from impact.programme.models import DeliveryModel, Topic
from impact.programme.texts import texts
from projects.actions import turn_calls
from projects.figures import waiting
from projects.models import AskedQuestion, Call, ContactAttempt, Grace, Guide, GuideSource, HelpRequest, OutreachEntry
from tests.factories.announcing import (
    AskedQuestionFactory,
    GuideFactory,
    GuideSourceFactory,
    HelpRequestFactory,
    OutreachEntryFactory,
    PublishedGuideFactory,
)
from tests.factories.projects import (
    AnswerFactory,
    CallFactory,
    CallQuestionFactory,
    ExpressionFactory,
    OrganisationFactory,
    nation,
)
from tests.projects.admin.test_admin import admin, call_data, press, texts_data

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


@pytest.fixture
def director(staff_client):
    return staff_client("programme_director")


def page(client, name, *args):
    response = client.get(admin(name, *args))
    assert response.status_code == 200
    return response.content.decode()


def test_a_real_call_with_topics_ways_and_dates(director):
    topic = Topic.objects.create(slug="breaks", title=texts("Short breaks"))
    ways = DeliveryModel.objects.filter(slug__in=["facilitator", "demonstrator"])
    chosen = {"topics": [topic.pk], "delivery_models": [way.pk for way in ways], "sites_wanted": "12"}
    data = call_data(offer_months="40", decides_on="2030-03-01", starts_on="2030-04-01", **chosen)
    del data["is_example"]
    assert director.post(admin("call_add"), data).status_code == 302
    call = Call.objects.get()
    assert (call.topics.get(), call.delivery_models.count(), call.sites_wanted) == (topic, 2, 12)
    assert (call.decides_on, call.is_example) == (dt.date(2030, 3, 1), False)
    body = page(director, "call_change", call.pk)
    assert "That is allowed; please check it." in body
    assert "Missing: title: Welsh" in body
    assert "What was announced is kept" in body
    refused = director.post(admin("call_change", call.pk), {**data, "starts_on": "2030-02-01"})
    assert "The work must start after" in refused.content.decode()


def test_questions_are_copied_the_welsh_checked_and_the_call_announced(director):
    source = CallFactory()
    CallQuestionFactory(call=source, label=texts("Who?", "Pwy?"), hint=texts("A", "B"), hidden_from_reviewers=True)
    both = texts("Words", "Geiriau")
    soon = {"opens_at": timezone.now() + DAY, "published_at": None, "is_example": False}
    call = CallFactory(title=both, about=both, offers=both, asks=both, **soon)
    assert press(director, "call", "copy_questions", call, source=source.pk).status_code == 302
    assert press(director, "call", "copy_questions", call, source=source.pk).status_code == 409
    assert call.questions.get().hidden_from_reviewers
    assert press(director, "call", "publish", call).status_code == 409
    assert press(director, "call", "welsh_checked", call, on="2099-01-01").status_code == 409
    assert press(director, "call", "welsh_checked", call, on=str(timezone.localdate())).status_code == 302
    assert "Checked by" in page(director, "call_change", call.pk)
    assert press(director, "call", "publish", call).status_code == 302
    call.refresh_from_db()
    assert (call.welsh_checked_by, call.welsh_override_by) == (director.user, None)
    assert press(director, "call", "preview", call)["Location"] == f"/sites/calls/{call.slug}/preview/"


def test_a_reason_announces_without_checked_welsh_and_waits_to_be_checked(director):
    call = CallFactory(opens_at=timezone.now() + DAY, published_at=None, is_example=False)
    CallQuestionFactory(call=call)
    assert press(director, "call", "publish", call, reason="The translator is ill.").status_code == 302
    body = page(director, "call_change", call.pk)
    assert "Announced without checked Welsh by" in body
    assert "The translator is ill." in body
    line = next(line for line in waiting(director.user) if "Welsh" in str(line.label))
    assert line.count == 1
    assert str(call.title) in director.get(line.url).content.decode()


def test_a_call_says_whether_people_were_told(director):
    call = CallFactory()
    assert "They are told by themselves" in page(director, "call_change", call.pk)
    turn_calls(now=timezone.now())
    assert "They are being told" in page(director, "call_change", call.pk)
    call.opening_news.__class__.objects.update(done_at=timezone.now())
    assert "Told on " in page(director, "call_change", call.pk)


def test_questions_can_be_hidden_from_scorers(director):
    call = CallFactory(opens_at=timezone.now() + DAY)
    data = {"call": call.pk, "order": "", "code": "hard", "word_guide": "100", "hidden_from_reviewers": "on"}
    data |= texts_data("label", "Are things hard?") | texts_data("hint", "")
    assert director.post(admin("callquestion_add"), data).status_code == 302
    assert call.questions.get().hidden_from_reviewers


def test_longer_time_is_given_with_a_reason(director, staff_client):
    expression = AnswerFactory(expression__call=CallFactory(opens_at=timezone.now() - 40 * DAY)).expression
    until = timezone.localtime(timezone.now() + 2 * DAY)
    data = {"until_0": f"{until:%Y-%m-%d}", "until_1": f"{until:%H:%M}", "reason": "A power cut."}
    assert director.get(admin("expression_give_longer", expression.pk)).status_code == 200
    assert press(director, "expression", "give_longer", expression, **data | {"reason": ""}).status_code == 200
    assert (
        press(director, "expression", "give_longer", expression, **data | {"until_0": "2020-01-01"}).status_code == 409
    )
    assert press(director, "expression", "give_longer", expression, **data).status_code == 302
    assert Grace.objects.get().given_by == director.user
    assert "A power cut." in page(director, "expression_change", expression.pk)
    other = staff_client("nation_lead", ["wls"])
    assert press(other, "expression", "give_longer", expression, **data).status_code in {302, 404}
    assert Grace.objects.count() == 1


def test_help_is_promised_and_done(director, staff_client):
    asked = HelpRequestFactory(due_on=timezone.localdate() - DAY, nation=nation("sct"))
    done = HelpRequestFactory()
    assert "overdue" in page(director, "helprequest_changelist")
    assert asked.person.email in page(director, "helprequest_change", asked.pk)
    promise = {"promise": "We phone on Friday.", "due_on": str(timezone.localdate() + DAY)}
    assert press(director, "helprequest", "promise", asked, **promise).status_code == 302
    assert "We phone on Friday." in Email.objects.get().message
    for one in (asked, done):
        assert press(director, "helprequest", "done", one, note="Phoned").status_code == 302
    assert set(HelpRequest.objects.values_list("status", flat=True)) == {"done"}
    lead = staff_client("nation_lead", ["wls"])
    assert lead.get(admin("helprequest_change", asked.pk)).status_code == 302
    assert staff_client("read_only").get(admin("helprequest_changelist")).status_code == 403


def test_organisations_to_reach_are_listed_and_tried(director):
    call, known = CallFactory(), OrganisationFactory()
    data = {"call": call.pk, "organisation": "", "name": "", "kind": "group", "nation": nation("wls").pk}
    data |= {"why_not": "Forms", "attempts-TOTAL_FORMS": "0", "attempts-INITIAL_FORMS": "0"}
    assert "Choose an organisation of the register" in director.post(admin("outreachentry_add"), data).content.decode()
    assert director.post(admin("outreachentry_add"), {**data, "name": "Example group"}).status_code == 302
    entry = OutreachEntry.objects.get()
    assert entry.created_by == director.user
    theirs = ExpressionFactory(call=call, organisation_name="Quite another name")
    ExpressionFactory(organisation_name="Of another call")
    body = page(director, "outreachentry_change", entry.pk)
    assert theirs.reference in body
    edited = {**data, "organisation": known.pk, "name": "Example group", "expression": theirs.pk}
    assert director.post(admin("outreachentry_change", entry.pk), edited).status_code == 302
    attempt = {"on": str(timezone.localdate()), "way": "visit", "result": "interested", "note": "Tea"}
    assert press(director, "outreachentry", "attempt", entry, **attempt).status_code == 302
    assert press(director, "outreachentry", "attempt", entry, **attempt | {"on": "2099-01-01"}).status_code == 409
    assert ContactAttempt.objects.get().by == director.user
    assert "Tea" in page(director, "outreachentry_change", entry.pk)
    assert "1 on the list, 1 of them asked, 1 started, 0 sent." in page(director, "call_change", call.pk)


def test_a_question_is_taken_written_read_by_a_second_person_and_published(director, staff_client):
    question = AskedQuestionFactory(text="What helps at night?")
    taken = press(director, "askedquestion", "take", question)
    guide = Guide.objects.get()
    assert taken["Location"] == admin("guide_change", guide.pk)
    data = {"slug": "night", "review_on": str(timezone.localdate() + 300 * DAY)}
    data |= {"sources-TOTAL_FORMS": "0", "sources-INITIAL_FORMS": "0"}
    for name in ("title", "short_answer", "known", "not_known"):
        data |= texts_data(name, f"English {name}")
    assert director.post(admin("guide_change", guide.pk), data).status_code == 302
    assert press(director, "guide", "to_review", guide).status_code == 409
    source = {"guide": guide.pk, "kind": "lived", "citation": "Talk", "url": "", "position": "0"}
    source |= texts_data("title", "We slept")
    assert director.post(admin("guidesource_add"), source).status_code == 302
    kept, extra = GuideSource.objects.get(), GuideSourceFactory(guide=guide)
    assert director.post(admin("guidesource_change", kept.pk), source | {"citation": "A talk"}).status_code == 302
    assert press(director, "guidesource", "remove", extra)["Location"] == admin("guide_change", guide.pk)
    assert GuideSource.objects.get().citation == "A talk"
    assert press(director, "guide", "to_review", guide).status_code == 302
    assert (
        "with a second reader" in director.post(admin("guide_change", guide.pk), data | {"slug": "x"}).content.decode()
    )
    assert press(director, "guide", "publish", guide).status_code == 409
    reader = staff_client("survey_manager")
    assert press(reader, "guide", "back", guide, words="Shorter, please.").status_code == 302
    assert "Shorter, please." in page(director, "guide_change", guide.pk)
    assert press(director, "guide", "to_review", guide).status_code == 302
    assert press(reader, "guide", "publish", guide).status_code == 302
    question.refresh_from_db()
    assert (question.status, question.guide.status) == ("answered", "published")
    again = str(timezone.localdate() + 500 * DAY)
    assert press(reader, "guide", "again", guide, on=again).status_code == 302
    assert press(director, "guide", "revise", guide).status_code == 302
    guide.refresh_from_db()
    assert (guide.status, str(guide.review_on)) == ("draft", again)
    assert director.post(admin("guide_add"), data | {"slug": "second"}).status_code == 302
    assert Guide.objects.get(slug="second").written_by == director.user


def test_other_questions_are_linked_passed_on_or_kindly_refused(director):
    guide, draft = PublishedGuideFactory(), GuideFactory()
    linked, later, passed, refused = (AskedQuestionFactory(text="Why? " * 40) for _ in range(4))
    assert press(director, "askedquestion", "link", linked, guide=guide.pk).status_code == 302
    assert press(director, "askedquestion", "link", later, guide=draft.pk).status_code == 302
    assert press(director, "askedquestion", "pass_on", passed, passed_to="Ombudsman").status_code == 302
    assert press(director, "askedquestion", "turn_down", refused, words="Sorry.").status_code == 302
    assert [AskedQuestion.objects.get(pk=one.pk).status for one in (linked, later, passed, refused)] == [
        "answered",
        "taken",
        "passed_on",
        "not_for_us",
    ]
    assert press(director, "askedquestion", "take", refused).status_code == 302  # things have changed: nothing happens
    assert "Why? Why?" in page(director, "askedquestion_changelist")
    assert page(director, "askedquestion_change", passed.pk)


def test_what_waits_and_its_links(director, user_with_role):
    today = timezone.localdate()
    HelpRequestFactory(), HelpRequestFactory(due_on=today - DAY)
    AskedQuestionFactory(), AskedQuestionFactory(due_on=today - DAY)
    GuideFactory(status="in_review"), GuideFactory(status="in_review", written_by=director.user)
    PublishedGuideFactory(review_on=today - DAY)
    CallFactory(published_at=None)
    lines = [line for line in waiting(director.user) if line.count]
    assert [line.count for line in lines] == [1, 1, 1, 1, 1, 1, 1]
    for line in lines:
        assert director.get(line.url).status_code == 200
    assert [line.count for line in waiting(user_with_role("content_editor"))] == []


@pytest.mark.parametrize("noun", ["helprequest", "outreachentry", "guide", "askedquestion", "guidesource"])
def test_lists_need_the_same_queries_however_long(director, noun):
    make = {
        "helprequest": HelpRequestFactory,
        "outreachentry": OutreachEntryFactory,
        "guide": PublishedGuideFactory,
        "askedquestion": AskedQuestionFactory,
        "guidesource": GuideSourceFactory,
    }[noun]
    needed = []
    make()
    director.get(admin(f"{noun}_changelist"))
    for _ in range(2):
        with CaptureQueriesContext(connection) as caught:
            assert director.get(admin(f"{noun}_changelist")).status_code == 200
        needed.append(len(caught))
        make(), make()
    assert needed[0] == needed[1]
