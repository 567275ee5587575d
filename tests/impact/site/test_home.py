"""The home page: four doors that are never hidden, what people told us, what happened, where we are."""

import datetime as dt
from types import SimpleNamespace

import pytest
import time_machine
from bs4 import BeautifulSoup

from impact.site import behind_doors
from impact.site.views import home
from tests.factories.thread import YouSaidFactory

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
TITLES = [
    "Answer the national survey",
    "Sign up for an Assembly",
    "Offer to be a site",
    "Find a Network near you",
]


@pytest.fixture
def behind(monkeypatch):
    """What the apps say is behind the doors; nothing at first."""
    found = SimpleNamespace(surveys=[], assemblies=[], calls=[], networks=[])
    monkeypatch.setattr(behind_doors, "survey_doors", lambda now: found.surveys)
    monkeypatch.setattr(behind_doors, "assembly_doors", lambda now: found.assemblies)
    monkeypatch.setattr(behind_doors, "calls", lambda now: found.calls)
    monkeypatch.setattr(behind_doors, "networks_by_nation", lambda: found.networks)
    return found


def survey(state, **changes):
    values = {"slug": "example", "source_kind": "example", "minutes": 12, "opens_at": None, "closes_at": None}
    return SimpleNamespace(state=state, **{**values, **changes})


def assembly(state, **changes):
    return SimpleNamespace(**{"slug": "wales", "state": state, "opens_at": None, "closes_at": None, **changes})


def page_of(client, address="/"):
    answer = client.get(address)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def doors_of(client, address="/"):
    return page_of(client, address).select(".door")


def words(tag):
    return " ".join(tag.get_text(" ").split())


def test_it_asks_the_question(client, behind):
    assert page_of(client).h1.text == "What should change in care? Tell us, and see what happened."


def test_four_doors_are_there_even_when_all_are_shut(client, behind):
    doors = doors_of(client)
    assert [door.h3.text for door in doors] == TITLES
    assert all(door.h3.a["href"] for door in doors)
    assert all("Closed. We don’t know the next date yet." in words(door) for door in doors[:3])
    tell = [door.select_one(".door__second a")["href"] for door in doors[:3]]
    assert tell == [f"/keep-informed/?interest={interest}" for interest in ("survey", "assemblies", "sites")]
    assert "The first ones are being set up." in words(doors[3])


def test_an_open_survey_is_one_click_away_with_its_minutes_and_date(client, behind):
    now = dt.datetime(2026, 5, 18, 10, tzinfo=dt.UTC)
    behind.surveys = [survey("open", closes_at=now + 14 * DAY), survey("open", source_kind="public_ballots")]
    with time_machine.travel(now):
        door = doors_of(client)[0]
    assert door.h3.a["href"] == "/survey/example/"
    assert "About 12 minutes" in words(door)
    assert "Open until 1 June 2026" in words(door)
    assert not door.select_one(".door__second")


def test_ballots_published_elsewhere_are_not_ours_to_answer(client, behind):
    behind.surveys = [survey("open", source_kind="public_ballots")]
    assert "Closed." in words(doors_of(client)[0])


def test_several_open_assemblies_lead_to_their_list(client, behind):
    behind.assemblies = [assembly("open"), assembly("open", slug="scotland")]
    door = doors_of(client)[1]
    assert door.h3.a["href"] == "/assemblies/"
    assert "2 to choose from" in words(door)


def test_a_shut_door_says_when_it_opens_next(client, behind):
    now = dt.datetime(2026, 5, 18, 10, tzinfo=dt.UTC)
    call = SimpleNamespace(url="/sites/calls/x/", phase="planned", opens_at=now + 20 * DAY, closes_at=now + 60 * DAY)
    behind.calls = [call]
    behind.assemblies = [assembly("closed", closes_at=now - DAY)]
    with time_machine.travel(now):
        _survey, assemblies, sites, _networks = doors_of(client)
    assert "Closed. Next opens 7 June 2026." in words(sites)
    assert sites.select_one(".door__second")
    assert "It closed on 17 May 2026." in words(assemblies)


def test_networks_say_how_many_there_are(client, behind):
    behind.networks = [SimpleNamespace(local_networks=number) for number in (3, 0, 1, 0)]
    assert "4 local networks in 2 nations" in words(doors_of(client)[3])
    behind.networks = [SimpleNamespace(local_networks=1)]
    assert "1 local network" in words(doors_of(client)[3])


def report(**changes):
    values = {
        "url": "/reports/example/1/",
        "published_on": dt.date(2026, 5, 4),
        "invented": True,
        "top": (("1st", "Breaks", "47%"), ("2nd", "<b>Pay</b>", "[c]")),
    }
    return SimpleNamespace(**{**values, **changes})


def test_what_people_told_us_is_drawn_large_and_marked_as_invented(client, behind, monkeypatch):
    monkeypatch.setattr(home, "latest_published", report)
    page = page_of(client)
    items = page.select(".top-five__item")
    assert words(items[0]) == "1st Breaks chosen by 47%"
    assert "each group of people has the same say" in words(page)
    assert words(items[1]) == "2nd <b>Pay</b>"
    assert "Example: the answers are invented." in words(page)
    assert "Report of 4 May 2026" in words(page)
    assert page.find("a", href="/reports/example/1/")


def test_a_real_report_is_not_called_an_example(client, behind, monkeypatch):
    monkeypatch.setattr(home, "latest_published", lambda: report(invented=False))
    assert not page_of(client).select(".home__invented")


def test_before_the_first_report_there_is_a_way_to_hear_of_it(client, behind, monkeypatch):
    monkeypatch.setattr(home, "latest_published", lambda: None)
    assert page_of(client).find("a", href="/keep-informed/?interest=reports")


def test_three_things_happened_and_one_of_them_has_not(client, behind):
    for place in range(4):
        YouSaidFactory(order=place)
    YouSaidFactory(order=99, progress="not_yet")
    said = page_of(client).select(".said")
    assert len(said) == 3
    assert "Not yet" in words(said[2])


def test_before_anything_happened_the_page_says_so(client, behind):
    assert "Nothing to show yet." in words(page_of(client))


@pytest.mark.parametrize(
    ("day", "phase"), [("2021-06-01", "Co-design"), ("2022-12-31", "Establishment"), ("2026-05-18", "Delivery")]
)
def test_the_phase_of_today_is_marked(client, behind, day, phase):
    with time_machine.travel(f"{day}T12:00:00Z"):
        current = page_of(client).select("[aria-current=step]")
    assert [now.h3.text for now in current] == [phase]


@pytest.mark.parametrize(("prefix", "lang"), [("/", "en"), ("/cy/", "cy"), ("/easy/", "en"), ("/cy/easy/", "cy")])
def test_every_language_and_format_keeps_its_own_links(client, behind, prefix, lang):
    page = page_of(client, prefix)
    assert page.html["lang"] == lang
    assert [door.h3.a["href"] for door in page.select(".door")][1] == f"{prefix}assemblies/"


@pytest.mark.parametrize("items", [1, 3])
def test_the_home_page_asks_little_of_the_database(client, behind, items, django_assert_num_queries):
    for _ in range(items):
        YouSaidFactory()
    with django_assert_num_queries(4):
        client.get("/")


def test_it_sets_no_cookie_and_only_reads(client, behind):
    assert not client.get("/").cookies
    assert client.post("/").status_code == 405


def test_the_real_apps_answer_for_every_door(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        assert len(doors_of(client)) == 4


def test_events_ahead_are_named(client, behind):
    from tests.factories.engagement import make_event

    assert "See all events" not in client.get("/").content.decode()
    event = make_event()
    page = client.get("/cy/").content.decode()
    assert str(event.title.read("cy")) in page
