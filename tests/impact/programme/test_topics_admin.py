"""Staff pages of topics: buttons, refusals that say what is missing, who may do what."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from impact.programme.models import (
    ContextNote,
    Criterion,
    DeliveryModel,
    DeliveryStage,
    EvidenceColumn,
    EvidenceGap,
    EvidenceItem,
    Nation,
    Topic,
    TopicScore,
    WorkPlanEntry,
)
from tests.factories.programme import (
    EvidenceColumnFactory,
    EvidenceItemFactory,
    PublishedFindingFactory,
    TopicFactory,
    TopicScoreFactory,
    TopicSourceFactory,
    WorkPlanEntryFactory,
    reviewed,
    scored,
    slots,
)

pytestmark = pytest.mark.django_db
LISTS = (
    "topic", "evidenceitem", "evidencecolumn", "contextnote", "topicsource", "evidencegap", "workplanentry",
    "deliverymodel", "deliverystage", "criterion", "criterionanchor", "policyhook", "statement", "hosting",
)  # fmt: skip


@pytest.fixture
def director(staff_client):
    return staff_client("programme_director")


def address(model, verb, row):
    return reverse(f"admin:programme_{model}_{verb}", args=[row.pk])


def text_of(answer):
    return " ".join(BeautifulSoup(answer.content, "html.parser").get_text(" ").split())


def press(client, verb, topic, data=None):
    return client.post(address("topic", verb, topic), data or {}, follow=True)


@pytest.mark.parametrize("noun", LISTS)
def test_every_list_opens_and_searches_also_for_who_only_reads(director, staff_client, noun):
    for client in (director, staff_client("read_only")):
        page = client.get(reverse(f"admin:programme_{noun}_changelist"), {"q": "example"})
        assert page.status_code == 200


def test_a_topic_is_written_and_corrected(director):
    typed = {"slug": "breaks", **slots("title", "<b>Breaks</b>"), **slots("about", "")}
    director.post(reverse("admin:programme_topic_add"), typed)
    topic = Topic.objects.get()
    assert (str(topic.title), topic.status) == ("<b>Breaks</b>", "proposed")
    page = director.get(address("topic", "change", topic))
    assert "<b>Breaks</b>" not in page.content.decode().replace("&lt;b&gt;", "")
    typed["slug"] = "not a short name"
    assert "Enter a valid" in text_of(director.post(address("topic", "change", topic), typed))
    director.post(address("topic", "change", topic), {**typed, "slug": "short-breaks"})
    assert Topic.objects.get().slug == "short-breaks"


def score_form(**changes):
    data = {}
    for slug in ("difference", "inequality", "resources", "evidence"):
        data |= {f"score_{slug}": "3", f"reason_{slug}": "Because", f"sources_{slug}": "A study"}
    return {**data, **changes}


def test_people_score_first_and_then_see_what_others_said(director):
    topic = reviewed()
    scored(topic, people=1, scores=(1,))
    page = text_of(director.get(address("topic", "change", topic)))
    assert "Score every criterion first" in page
    assert "Many people said so." not in page
    form = text_of(director.get(address("topic", "score", topic)))
    assert "4: A great difference for many, and they say so themselves" in form
    press(director, "score", topic, score_form())
    assert topic.scores.filter(by=director.user).count() == 4
    page = text_of(director.get(address("topic", "change", topic)))
    assert "Many people said so." in page
    assert "wide: talk about it" in page
    again = director.get(address("topic", "score", topic)).context["form"]
    assert again["reason_difference"].value() == "Because"
    press(director, "score", topic, score_form(reason_difference="Changed", score_difference="4"))
    assert topic.scores.get(by=director.user, criterion__slug="difference").score == 4
    assert topic.scores.filter(by=director.user).count() == 4


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"score_difference": "5"}, "Select a valid choice."),
        ({"score_difference": "2.5"}, "Select a valid choice."),
        ({"reason_difference": "  "}, "Give a reason with each score"),
        ({"score_difference": ""}, "Choose a score, or delete the reason."),
        ({"score_readiness": "3"}, None),
    ],
)
def test_bad_scores_are_explained_and_nothing_is_kept(director, changes, error):
    topic = TopicFactory()
    answer = press(director, "score", topic, score_form(**changes))
    if error is None:
        assert not TopicScore.objects.filter(criterion__slug="readiness").exists()
        return
    assert error in text_of(answer)
    assert not TopicScore.objects.exists()


def test_an_empty_form_of_scores(director):
    data = dict.fromkeys(score_form(), "")
    assert "Score at least one of them." in text_of(press(director, "score", TopicFactory(), data))


def test_criteria_without_written_meanings_are_scored_by_number(director):
    Criterion.objects.get(slug="difference").anchors.all().delete()
    form = director.get(address("topic", "score", TopicFactory())).context["form"]
    assert form.fields["score_difference"].choices[-1] == ("4", "4")


def test_taking_up_says_what_is_missing_and_keeps_what_was_typed(director):
    topic = TopicFactory()
    answer = press(director, "take_up", topic, slots("reason", "We want it"))
    assert answer.status_code == 409
    assert "Fewer than two people have scored: Makes a real difference" in text_of(answer)
    assert "We want it" in answer.content.decode()
    reviewed(topic)
    scored(topic)
    assert "It is now: Taken up." in text_of(press(director, "take_up", topic, slots("reason", "We want it")))
    assert str(topic.decisions.get().reason) == "We want it"
    assert "can't be done now" in text_of(press(director, "lay_aside", topic, slots("reason")))


def test_a_topic_with_an_empty_column_is_not_published(director):
    topic = TopicFactory()
    assert "Nothing is said yet under: Research" in text_of(press(director, "publish", topic))
    reviewed(topic)
    assert "Everybody can read it now." in text_of(press(director, "publish", topic))
    assert f"/topics/{topic.slug}/" in text_of(director.get(address("topic", "change", topic)))
    item = topic.evidence.first()
    answer = director.post(address("evidenceitem", "remove", item), {})
    assert "Nothing is said yet under" in text_of(answer)
    press(director, "take_off", topic)
    director.post(address("evidenceitem", "remove", item), {})
    assert topic.evidence.count() == 2


def test_not_enough_evidence_opens_a_gap(director):
    topic = TopicFactory()
    typed = {**slots("question", "Does it help?"), **slots("why", "We looked"), "slug": "does-it-help"}
    press(director, "find_gap", topic, typed)
    gap = EvidenceGap.objects.get()
    assert (gap.topic, str(gap.why), gap.published_at is not None) == (topic, "We looked", True)
    assert "Does it help?" in text_of(director.get(address("topic", "change", topic)))
    other = TopicFactory()
    assert "Another gap has this short name" in text_of(press(director, "find_gap", other, typed))


def test_evidence_notes_and_context_are_added_from_the_topic(director):
    topic = TopicFactory()
    home = address("topic", "change", topic)
    item = {"topic": topic.pk, "kind": "research", **slots("title"), **slots("summary", ""), "citation": "A, 2025"}
    answer = director.post(reverse("admin:programme_evidenceitem_add"), {**item, "url": "example.org", "position": 1})
    assert answer["Location"] == home
    row = EvidenceItem.objects.get()
    assert row.url == "https://example.org"
    director.post(address("evidenceitem", "change", row), {**item, "citation": "B", "url": "", "position": 2})
    assert EvidenceItem.objects.get().citation == "B"
    note = {"topic": topic.pk, "kind": "lived", **slots("note"), "searched_on": "2026-04-01"}
    director.post(reverse("admin:programme_evidencecolumn_add"), note)
    refused = director.post(reverse("admin:programme_evidencecolumn_add"), note)
    assert refused.status_code == 200
    assert EvidenceColumn.objects.count() == 1
    director.post(address("evidencecolumn", "change", EvidenceColumn.objects.get()), {**note, **slots("note", "New")})
    assert str(EvidenceColumn.objects.get().note) == "New"
    context = {"topic": topic.pk, "nation": Nation.objects.get(code="wls").pk, **slots("text")}
    more = director.post(reverse("admin:programme_contextnote_add"), {**context, "_addanother": "1"})
    assert more["Location"].endswith(f"?topic={topic.pk}")
    assert ContextNote.objects.get().nation.code == "wls"
    director.post(address("evidencecolumn", "remove", EvidenceColumn.objects.get()), {})
    assert not EvidenceColumn.objects.exists()
    assert director.get(home).status_code == 200


def test_sources_are_added_and_taken_out(director):
    topic = TopicFactory()
    assert "Begin the address with https://" in text_of(
        press(director, "add_source", topic, {**slots("title", "A talk"), "url": "javascript:alert(1)"})
    )
    press(director, "add_source", topic, {**slots("title", "A talk"), "url": "https://example.org/"})
    source = topic.sources.get()
    assert director.get(address("topicsource", "change", source)).status_code == 200
    director.post(address("topicsource", "remove", source), {})
    assert not topic.sources.exists()


def test_a_finding_suggests_a_topic(director, staff_client):
    finding = PublishedFindingFactory(label="Short breaks")
    where = address("publishedfinding", "suggest", finding)
    assert "Short breaks" in director.get(where).content.decode()
    assert "Choose a topic that is there, or" in text_of(director.post(where, {"topic": "", **slots("title", "")}))
    director.post(where, {"topic": "", **slots("title", "Short breaks")})
    topic = Topic.objects.get()
    again = director.post(where, {"topic": topic.pk, **slots("title", "")})
    assert "This topic names that source already." in text_of(again)
    assert topic.sources.get().finding == finding
    assert staff_client("read_only").post(where, slots("title", "A")).status_code == 403


def test_unusual_months_are_said_and_kept(director):
    topic, way = TopicFactory(), DeliveryModel.objects.get(slug="demonstrator")
    typed = {"topic": topic.pk, "delivery_model": way.pk, "year": 2026, "months": 30, **slots("note", "")}
    typed |= slots("exists", "A help line")
    answer = director.post(reverse("admin:programme_workplanentry_add"), typed, follow=True)
    assert "30 months is longer than usual for Demonstrator: 12 to 18." in text_of(answer)
    entry = WorkPlanEntry.objects.get()
    assert entry.months == 30
    again = director.post(reverse("admin:programme_workplanentry_add"), typed)
    assert again.status_code == 200
    answer = director.post(address("workplanentry", "change", entry), {**typed, "months": 15}, follow=True)
    assert "than usual" not in text_of(answer)
    director.post(address("workplanentry", "remove", entry), {})
    assert not WorkPlanEntry.objects.exists()


def test_ways_and_criteria_are_edited_and_keep_their_short_names(director):
    way, criterion = DeliveryModel.objects.get(slug="network"), Criterion.objects.get(slug="evidence")
    for row, name in ((way, "deliverymodel"), (criterion, "criterion")):
        page = director.get(address(name, "change", row))
        assert "slug" not in page.context["adminform"].form.fields
        assert page.status_code == 200
        assert "slug" in director.get(reverse(f"admin:programme_{name}_add")).context["adminform"].form.fields
    stage = {"delivery_model": way.pk, "position": 9, **slots("name", "Look back"), **slots("about", "")}
    director.post(reverse("admin:programme_deliverystage_add"), stage)
    assert DeliveryStage.objects.filter(delivery_model=way, position=9).exists()
    hook = {"slug": "act", "nation": Nation.objects.first().pk, "kind": "law", **slots("title"), **slots("about", "")}
    answer = director.post(reverse("admin:programme_policyhook_add"), {**hook, "url": "www.legislation.gov.uk"})
    assert answer.status_code == 302


@pytest.mark.parametrize(
    ("role", "may"),
    [
        ("programme_director", {"score", "take_up", "lay_aside", "publish", "find_gap", "add_source"}),
        ("survey_manager", {"score", "add_source"}),
        ("nation_lead", {"score", "add_source"}),
        ("content_editor", {"add_source"}),
        ("read_only", set()),
    ],
)
def test_who_may_do_what(staff_client, role, may):
    topic = TopicFactory()
    TopicScoreFactory(topic=topic)
    client = staff_client(role, nations=["wls"] if role == "nation_lead" else [])
    verbs = {"score", "take_up", "lay_aside", "publish", "find_gap", "add_source"}
    opened = {verb for verb in verbs if client.get(address("topic", verb, topic)).status_code == 200}
    assert opened == may
    page = text_of(client.get(address("topic", "change", topic)))
    assert ("Median" in page or "Score every criterion first" in page) is ("score" in may)
    assert ("Add a piece of evidence" in page) is ("add_source" in may)


def test_partners_and_strangers_see_nothing(client, user_with_role):
    topic = TopicFactory()
    client.force_login(user_with_role("site_team"), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(address("topic", "change", topic)).status_code in {302, 403}


def test_who_came_later_does_not_overwrite(director):
    topic = TopicFactory(slug="breaks")
    page = director.get(address("topic", "change", topic))
    seen = BeautifulSoup(page.content, "html.parser").find("input", {"name": "_seen"})["value"]
    Topic.objects.filter(pk=topic.pk).update(slug="somebody-else")
    typed = {"slug": "mine", **slots("title"), **slots("about", ""), "_seen": seen}
    answer = director.post(address("topic", "change", topic), typed)
    assert "Somebody changed this after you opened it." in text_of(answer)
    assert Topic.objects.get().slug == "somebody-else"


@pytest.mark.parametrize("items", [1, 3])
def test_the_page_of_a_topic_costs_the_same(director, items, django_assert_max_num_queries):
    topic = reviewed()
    scored(topic, people=items)
    EvidenceItemFactory.create_batch(items, topic=topic)
    EvidenceColumnFactory(topic=topic)
    TopicSourceFactory.create_batch(items, topic=topic)
    for way in DeliveryModel.objects.all()[:items]:
        WorkPlanEntryFactory(topic=topic, delivery_model=way)
    director.get(address("topic", "change", topic))
    with django_assert_max_num_queries(29):
        assert director.get(address("topic", "change", topic)).status_code == 200
