"""An Assembly from signing up to what came of it, in a real browser: by chance, in public, on a phone without scripts."""

import re
import time

import pytest
from playwright.sync_api import Page

from tests.e2e.walking import choose, link_in, newest_mail, press, sign_in_staff, write

SLUG = "example-journey"
PEOPLE = ("journey.one", "journey.two", "journey.three")


@pytest.fixture(scope="module")
def notes():
    """What is handed from one step to the next."""
    return {}


def board(page: Page) -> str:
    return page.locator("#content").inner_text()


def confirm(page: Page, button: str) -> None:
    """Press a button of the Assembly's page and say yes on the page that asks."""
    press(page, button)
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()


def wait_for(page: Page, words: str, within: float = 90) -> None:
    deadline = time.monotonic() + within
    while words not in board(page):
        assert time.monotonic() < deadline, board(page)
        time.sleep(1)
        page.reload()


def fill_assembly(page: Page) -> None:
    page.goto("/admin/assemblies/assembly/add/")
    page.locator("[name=title_en]").fill("Example: an Assembly made by a test")
    page.locator("[name=title_cy]").fill("Enghraifft: Cynulliad a wnaed gan brawf")
    page.locator("[name=about_en]").fill("Example: what should change.")
    page.locator("[name=slug]").fill(SLUG)
    page.locator("[name=nation]").select_option(label="Wales")
    page.locator("[name=selection_mode]").select_option("fair_draw")
    page.locator("[name=held]").select_option("online")
    page.locator("[name=seats]").fill("2")
    for name, value in (
        ("opens_at_0", "2026-01-01"),
        ("opens_at_1", "09:00"),
        ("closes_at_0", "2099-01-01"),
        ("closes_at_1", "17:00"),
    ):
        page.locator(f"[name={name}]").fill(value)
    page.locator("[name=_save]").first.click()
    page.wait_for_load_state()


def test_staff_plan_it_and_open_sign_up(open_page, notes):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    fill_assembly(page)
    page.goto(f"/admin/assemblies/assembly/?q={SLUG}")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    notes["staff"] = page.url
    assert "Say whom you need from each group" in board(page)
    press(page, "Say whom you need")
    page.locator("[name=what]").select_option(label="Unpaid carers")
    for name, value in (("minimum", "1"), ("maximum", "2"), ("reason", "Example: carers are to be there.")):
        page.locator(f"[name={name}]").fill(value)
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.goto(notes["staff"])
    confirm(page, "Open sign-up")
    assert "Sign-up is open." in board(page)


@pytest.mark.parametrize("place", range(3))
def test_people_sign_up(open_page, violations, notes, place):
    page = open_page(320, scripts=place != 0)
    page.goto(f"/assemblies/{SLUG}/")
    press(page, "Sign up")
    press(page, "Start")
    write(page, "What is your name?", f"Example {PEOPLE[place]}")
    press(page, "Continue")
    choose(page, ("English", "Cymraeg", "English, Easy Read")[place])
    press(page, "Continue")
    page.get_by_label(re.compile("^E-?mail$")).check()
    press(page, "Continue")
    write(page, "What is your email address?", f"{PEOPLE[place]}@example.org")
    press(page, "Continue")
    choose(page, "Unpaid carer" if place == 0 else "Person working in social care")
    press(page, "Continue")
    choose(page, "Wales")
    press(page, "Continue")
    choose(page, "Yes, this is new to me")
    press(page, "Continue")
    press(page, "Continue")
    assert "You don’t have to answer these." in page.locator("main").inner_text()
    if place:
        assert violations(page) == []
    choose(page, "45 to 64")
    press(page, "Continue")
    page.get_by_label(re.compile("I agree")).check()
    press(page, "Sign up")
    page.wait_for_url("**/sent/")


def test_a_worker_plans_the_panels_and_chance_decides(open_page, violations, notes):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    page.goto(notes["staff"])
    confirm(page, "Close sign-up")
    confirm(page, "Write everyone down")
    wait_for(page, "Wait for the public value")
    public = open_page(360)
    public.goto(f"/assemblies/{SLUG}/how-people-were-picked/")
    assert "We wait for a public value" in public.locator("main").inner_text()
    press(page, "Enter the public value")
    page.locator("[name=value]").fill("7 11 19 23 31 40")
    page.locator("[name=source]").fill("Example: typed by a test")
    local = page.evaluate(
        "() => { const p = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/London', dateStyle: 'short',"
        " timeStyle: 'medium'}).format(new Date()).split(' '); return p }"
    )
    page.locator("[name=day]").fill(local[0])
    page.locator("[name=time]").fill(local[1])
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()
    page.goto(notes["staff"])
    assert "nobody knows yet" in board(page)
    confirm(page, "Tell everybody")
    wait_for(page, "Answers are coming in.")
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        public.goto(f"{prefix}/assemblies/{SLUG}/how-people-were-picked/")
        assert "7 11 19 23 31 40" in public.locator("main").inner_text()
        assert violations(public) == []


def seat_of(page: Page, name: str) -> tuple[str, str]:
    """The newest mail to somebody about their seat, and the link in it."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        mail = newest_mail(page, f"{name}@example.org")
        if "/your-seat/" in mail:
            return mail, link_in(mail, "/your-seat/")
        time.sleep(1)
    raise AssertionError(f"no mail about a seat to {name}")


def test_everybody_hears_and_one_says_yes(open_page, violations, notes):
    page = open_page(360)
    seats = [seat_of(page, name) for name in PEOPLE]
    links = []
    for _mail, link in seats:
        page.goto(link)
        links.append((link, page.locator("a[href$='/answer/']").count()))
    picked = [link for link, answer in links if answer]
    assert len(picked) == 2
    assert seats[0][1] in picked, "one unpaid carer has to be there"
    not_picked = next(link for link, answer in links if not answer)
    page.goto(not_picked)
    assert violations(page) == []
    page.goto(f"{not_picked}how-likely/")
    assert violations(page) == []
    quiet = open_page(320, scripts=False)
    quiet.goto(seats[0][1])
    press(quiet, "Say yes or no")
    quiet.get_by_label("Yes, I am coming").focus()
    quiet.keyboard.press("Space")
    quiet.locator("main form button").first.focus()
    quiet.keyboard.press("Enter")
    quiet.wait_for_url("**/?done=yes")
    assert "Your seat is kept." in quiet.locator("main").inner_text()
    press(quiet, "Say what I need")
    write(quiet, "Getting in and around", "Example: step-free")
    quiet.get_by_label(re.compile("You may tell those")).check()
    press(quiet, "Save what I need")
    quiet.wait_for_url("**/?done=needs")
    assert "We have kept what you need" in quiet.locator("main").inner_text()
    notes["member"] = seats[0][1]
    other = next(link for link in picked if link != seats[0][1])
    page.goto(other)
    page.locator("a[href$='/answer/']").click()
    page.locator("input[value=no]").check()
    page.locator("main form button").first.click()
    page.wait_for_url("**/?done=no")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        page.goto(not_picked)
        if page.locator("a[href$='/answer/']").count():
            break
        time.sleep(1)
    assert page.locator("a[href$='/answer/']").count() == 1, "the next person is asked by the same rule"


def test_event_support_arranges_what_is_needed(open_page):
    page = open_page(1280)
    sign_in_staff(page, "support@example.org")
    page.goto("/admin/participation/accessneeds/?q=journey.one")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    assert "Example: step-free" in board(page)
    press(page, "It is arranged")
    page.locator("[name=words]").fill("Example: online, so nothing to arrange")
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()
    assert "Arranged" in board(page)


def local_time(page: Page, hours: float) -> tuple[str, str]:
    """Day and time in London, so many hours from now."""
    script = """hours => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/London', dateStyle: 'short',
        timeStyle: 'short'}).format(new Date(Date.now() + hours * 3600000)).split(' ')"""
    day, clock = page.evaluate(script, hours)
    return day, clock


def moment(page: Page, name: str, hours: float) -> None:
    day, clock = local_time(page, hours)
    page.locator(f"[name={name}_0]").fill(day)
    page.locator(f"[name={name}_1]").fill(clock)


def go_on(page: Page, button: str, **typed: str) -> None:
    """Press a button of a session's page, fill in the page that asks, and say yes."""
    press(page, button)
    for name, value in typed.items():
        box = page.locator(f"[name={name}]").first
        box.select_option(label=value) if box.evaluate("e => e.tagName") == "SELECT" else box.fill(value)
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()


def test_a_session_is_held_and_members_agree_the_notes(open_page, violations, notes):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    page.goto(notes["staff"])
    confirm(page, "It has begun to meet")
    page.goto("/admin/assemblies/session/add/")
    page.locator("[name=assembly]").select_option(label="Example: an Assembly made by a test")
    page.locator("[name=title_en]").fill("Example: first session")
    page.locator("[name=title_cy]").fill("Enghraifft: y sesiwn gyntaf")
    moment(page, "starts_at", -1)
    moment(page, "ends_at", 2)
    page.locator("[name=joining_link]").fill("https://meet.example.org/journey")
    page.locator("[name=_save]").first.click()
    page.wait_for_load_state()
    page.goto("/admin/assemblies/session/?q=first+session")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    notes["session"] = page.url
    mail = newest_mail(page, f"{PEOPLE[0]}@example.org")
    assert "Example: first session" in mail
    page.goto(notes["session"])
    press(page, "Mark who came")
    page.locator("#content input[type=radio][value=online]").first.check()
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()
    go_on(page, "It was held")
    go_on(page, "Write the notes", body_en="Example: breaks for carers come first.", body_cy="Enghraifft: seibiannau.")
    press(page, "Send the notes to members")
    moment(page, "answer_by", 48)
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()
    member = open_page(320, scripts=False)
    member.goto(notes["member"])
    assert "https://meet.example.org/journey" in member.locator("main").inner_text()
    press(member, "Example: first session")
    member.get_by_role("link", name=re.compile("[Nn]otes")).first.click()
    member.get_by_label("The notes are right").check()
    press(member, "Send my answer")
    seen = open_page(360)
    seen.goto(member.url)
    assert violations(seen) == []
    page.goto(notes["session"])
    go_on(page, "Finish the notes")
    public = open_page(360)
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        public.goto(f"{prefix}/assemblies/{SLUG}/sessions/1/")
        words = "seibiannau" if "cy" in prefix else "breaks for carers"
        assert words in public.locator("main").inner_text()
        assert violations(public) == []
    page.goto(notes["staff"])
    assert "Attended" in board(page)


def test_its_output_stands_in_the_next_report_in_a_column_of_its_own(open_page, notes):
    page = open_page(1280)
    sign_in_staff(page, "survey@example.org")
    page.goto(notes["session"])
    press(page, "Write an order of priorities")
    page.locator("[name=text_en]").fill("Example: agreed in the room.")
    page.locator("[name=room]").fill("12")
    for place in (1, 2):
        page.locator(f"[name=place_{place}]").select_option(index=place)
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()
    page.goto("/admin/assemblies/output/?q=agreed+in+the+room")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    go_on(page, "Publish")
    page.goto("/admin/reports/report/")
    page.get_by_role("link", name="Example survey (invented answers)").first.click()
    go_on(page, "Build a new edition")
    deadline = time.monotonic() + 120
    while "is ready" not in board(page):
        assert time.monotonic() < deadline, board(page)
        time.sleep(1)
    page.get_by_role("link", name="Open it").click()
    page.wait_for_load_state()
    page.goto(page.locator("a[href*='/preview/en/']").first.get_attribute("href"))
    assert "Example: an Assembly made by a test" in page.locator("main").inner_text()


def test_the_record_replays(portal):
    if portal.process is None:
        pytest.skip("the portal was started by hand")
    done = portal.manage("replay_draw", SLUG)
    assert done.returncode == 0, done.stderr
    assert "comes out the same" in done.stdout
