"""Public pages of topics: what stands there, what does not, and what they cost."""

from uuid import uuid4

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from impact.programme import figures
from impact.programme.models import DeliveryModel, Nation, PolicyHook, Statement, TopicDecision
from impact.programme.texts import texts
from tests.factories.accounts import UserFactory
from tests.factories.programme import (
    ContextNoteFactory,
    EvidenceColumnFactory,
    EvidenceGapFactory,
    EvidenceItemFactory,
    PublishedFindingFactory,
    TopicFactory,
    TopicSourceFactory,
    WorkPlanEntryFactory,
    reviewed,
    scored,
)

pytestmark = pytest.mark.django_db


def public(**fields):
    return TopicFactory(**{"published_at": timezone.now(), **fields})


def words_of(client, address):
    page = client.get(address)
    assert page.status_code == 200, address
    return " ".join(BeautifulSoup(page.content, "html.parser").find("main").get_text(" ").split())


def test_the_list_shows_public_topics_what_is_taken_up_first(client):
    public(title=texts("Later"), status="not_now")
    public(title=texts("First"), status="taken_up")
    TopicFactory(title=texts("Hidden"))
    words = words_of(client, "/topics/")
    assert words.index("First") < words.index("Later")
    assert "Hidden" not in words


def test_a_topic_says_where_it_comes_from_what_is_known_and_what_is_not(client):
    topic = public(slug="breaks")
    TopicSourceFactory(topic=topic, kind="finding", finding=PublishedFindingFactory(), url="/reports/a/1/")
    TopicSourceFactory(topic=topic, kind="assembly", subject=uuid4(), title=texts("Breaks, please"), url="")
    EvidenceItemFactory(topic=topic, citation="Smith 2025", url="https://example.org/smith/")
    EvidenceColumnFactory(topic=topic, kind="lived")
    ContextNoteFactory(topic=topic, nation=Nation.objects.get(code="wls"))
    words = words_of(client, "/topics/breaks/")
    assert "(A published report)" in words
    assert "Breaks, please (An Assembly)" in words
    assert "Source: Smith 2025" in words
    assert "What we looked for and did not find We asked three groups. We looked on 1 April 2026." in words
    assert words.count("Not written yet.") == 4, "one column, three nations"
    assert "Wales It is different here." in words
    assert "Nothing is decided yet." in words


def test_links_to_our_own_pages_stay_in_the_language_of_the_reader(client):
    topic = public(slug="breaks")
    TopicSourceFactory(topic=topic, url="/reports/a/1/")
    TopicSourceFactory(topic=topic, url="/cy/reports/a/1/")
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        page = client.get(f"{prefix}/topics/breaks/").content.decode()
        assert f'href="{prefix}/reports/a/1/"' in page
        assert 'href="/cy/reports/a/1/"' in page
        assert "/cy/cy/" not in page


def test_medians_and_reasons_stand_there_once_it_is_decided_without_names(client):
    topic = public(slug="breaks")
    people = scored(topic, people=2, scores=(3, 2))
    assert "How it was scored" not in words_of(client, "/topics/breaks/")
    topic.status = "taken_up"
    topic.save()
    TopicDecision.objects.create(topic=topic, verb="take_up", reason=texts("Many said so"), by=people[0])
    words = words_of(client, "/topics/breaks/")
    assert "We take it up Many said so" in words
    assert words.count("Middle score: 2.5 of 4 , from 2 people") == 4
    assert "3: Many people said so." in words
    assert not any(person.name in words or person.email in words for person in people)


def test_gaps_and_plans_of_a_topic_are_linked(client):
    topic = public(slug="breaks")
    gap = EvidenceGapFactory(topic=topic, question=texts("How long?"))
    EvidenceGapFactory(topic=topic, question=texts("Hidden?"), published_at=None)
    WorkPlanEntryFactory(topic=topic, delivery_model=DeliveryModel.objects.get(slug="network"))
    words = words_of(client, "/topics/breaks/")
    assert "How long? (Open)" in words
    assert "2026: Network. Two places" in words
    assert "Hidden?" not in words
    assert gap.get_absolute_url() == f"/topics/gaps/{gap.slug}/"


def test_what_is_not_public_and_nonsense_are_not_found(client, staff_client):
    topic = TopicFactory(slug="hidden")
    for address in ("hidden", "made-up", "%3Cscript%3E", "a" * 300, "gaps/made-up", "..%2F..%2Fetc"):
        assert client.get(f"/topics/{address}/").status_code == 404, address
    assert staff_client("programme_director").get(f"/topics/{topic.slug}/").status_code == 404, "staff use the admin"
    assert client.post("/topics/").status_code == 405


def test_titles_with_html_are_shown_as_they_were_typed(client):
    evil = texts("<script>alert(1)</script>")
    topic = public(slug="evil", title=evil, about=evil)
    EvidenceItemFactory(topic=topic, title=evil, summary=evil, citation="<img src=x onerror=1>")
    EvidenceGapFactory(slug="evil", question=evil, why=evil, topic=topic)
    WorkPlanEntryFactory(topic=topic, note=evil, exists=evil, delivery_model=DeliveryModel.objects.first())
    for address in ("/topics/", "/topics/evil/", "/topics/gaps/", "/topics/gaps/evil/", "/topics/work-plan/"):
        page = client.get(address).content.decode()
        assert "<script>alert" not in page, address
        assert "<img src=x" not in page, address
        assert "&lt;script&gt;" in page, address


def test_the_board_is_topic_by_way_by_year_of_public_topics(client):
    way = DeliveryModel.objects.get(slug="network")
    WorkPlanEntryFactory(topic=public(title=texts("Breaks")), delivery_model=way, year=2026)
    WorkPlanEntryFactory(topic=public(title=texts("Nights")), delivery_model=way, year=2027, note=texts(""))
    WorkPlanEntryFactory(topic=TopicFactory(title=texts("Hidden")), delivery_model=way)
    page = BeautifulSoup(client.get("/topics/work-plan/").content, "html.parser")
    tables = page.find_all("table")
    assert [table.caption.get_text(strip=True) for table in tables] == ["Work plan for 2027", "Work plan for 2026"]
    heads = [head.get_text(strip=True) for head in tables[1].thead.find_all("th")]
    assert heads == ["Topic", "Demonstrator", "Facilitator", "Network", "Ask IMPACT"]
    row = tables[1].tbody.find_all("tr")
    cells = [" ".join(cell.get_text(" ").split()) for cell in row[0].find_all("td")]
    assert cells[2] == "Two places 12 months Already there: A help line"
    assert cells[0] == "– Nothing planned"
    assert "Hidden" not in page.get_text()


def test_the_ways_we_work_with_steps_length_offer_and_ask(client):
    words = words_of(client, "/topics/ways-we-work/")
    for said in ("Demonstrator", "12 to 18 months", "Coach on the ground", "What we offer", "What we ask"):
        assert said in words
    way = DeliveryModel.objects.get(slug="ask-impact")
    way.stages.all().delete()
    assert "Ask IMPACT" in words_of(client, "/topics/ways-we-work/")


def test_hooks_stand_under_their_nation_and_statements_under_their_voice(client):
    PolicyHook.objects.create(
        slug="act", nation=Nation.objects.get(code="wls"), kind="law", title=texts("An Act"), is_example=True,
        url="https://www.legislation.gov.uk/anaw/2014/4",
    )  # fmt: skip
    Statement.objects.create(slug="day", voice="i", words=texts("I decide."), source="Example")
    words = words_of(client, "/topics/policy-hooks/")
    assert "Wales An Act Law Example" in words
    assert "I decide. Source: Example" in words
    assert words.count("Not written yet.") == 4, "three nations, and no We statement"


@pytest.mark.parametrize("items", [1, 3])
def test_pages_cost_the_same_with_one_and_with_three(client, items, django_assert_num_queries):
    ways = list(DeliveryModel.objects.all())
    for number in range(items):
        topic = public(slug=f"topic-{number}", status="taken_up")
        reviewed(topic)
        scored(topic)
        TopicSourceFactory.create_batch(items, topic=topic)
        EvidenceGapFactory.create_batch(items, topic=topic)
        for way in ways[:items]:
            WorkPlanEntryFactory(topic=topic, delivery_model=way)
        TopicDecision.objects.create(topic=topic, verb="take_up", reason=texts("Why"), by=UserFactory())
        PolicyHook.objects.create(slug=f"h{number}", nation=Nation.objects.first(), kind="law", title=texts("A"))
        Statement.objects.create(slug=f"s{number}", voice="we", words=texts("We ask."), source="Example")
    costs = {"": 1, "topic-0/": 11, "work-plan/": 2, "ways-we-work/": 2, "policy-hooks/": 3, "gaps/": 1}
    for address, number in costs.items():
        with django_assert_num_queries(number):
            assert client.get(f"/topics/{address}").status_code == 200


def test_what_leaves_by_the_door(django_assert_num_queries):
    topic, hidden = public(status="taken_up"), TopicFactory()
    for one in (topic, hidden):
        TopicDecision.objects.create(topic=one, verb="take_up", reason=texts("Why"), by=UserFactory())
    gap = EvidenceGapFactory(topic=topic)
    of_hidden = EvidenceGapFactory(topic=hidden)
    EvidenceGapFactory(published_at=None)
    with django_assert_num_queries(1):
        assert [(one.slug, one.url) for one in figures.topics()] == [(topic.slug, f"/topics/{topic.slug}/")]
    with django_assert_num_queries(1):
        found = {one.public_id: one.topic for one in figures.gaps()}
    assert found == {gap.public_id: topic.public_id, of_hidden.public_id: None}
    with django_assert_num_queries(2):
        steps = figures.steps()
    assert {(step.kind, step.public_id, step.status) for step in steps} == {
        ("topic", topic.public_id, "take_up"),
        ("gap", gap.public_id, "open"),
        ("gap", of_hidden.public_id, "open"),
    }


def test_what_waits_for_whom(user_with_role):
    director, reader = user_with_role("programme_director"), user_with_role("read_only")
    scored(TopicFactory())
    TopicFactory()
    EvidenceGapFactory(published_at=None)
    assert [(line.label, line.count) for line in figures.waiting(director)] == [
        ("topics for you to score", 2),
        ("topics several people have scored", 1),
        ("gaps in the evidence nobody sees yet", 1),
    ]
    assert figures.waiting(reader) == ()


def test_empty_pages_say_so_kindly(client):
    assert "No topic is public yet." in words_of(client, "/topics/")
    assert "There is no such question at the moment." in words_of(client, "/topics/gaps/")
    assert "Nothing is planned yet." in words_of(client, "/topics/work-plan/")
