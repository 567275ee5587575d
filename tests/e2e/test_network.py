"""A local network in a real browser: a member, the coordinator on a phone, the manager, and everybody who reads."""

import re
import time

import pytest

from tests.e2e.walking import (
    checked,
    choose,
    codes_to,
    enter,
    follow,
    link_in,
    new_code,
    newest_mail,
    said,
    sign_in_partner,
    sign_in_staff,
    tick,
    type_into,
)

PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
NAME, MEMBER = "Enghraifft Cerdded", "walking.member@example.org"
SAID = "Example walk: evenings alone are long."
REWORDED = "Enghraifft: mae nosweithiau’n gallu bod yn hir."
KEPT = "() => Object.keys(localStorage).filter(one => one.startsWith('network-record'))"
SPACE = (
    "", "consent/", "consent/take-back/", "leave/", "needs/", "materials/", "solutions/", "meetings/3/",
    "meetings/2/", "meetings/2/record/", "meetings/2/feedback/",
)  # fmt: skip
GROUP = (
    "", "people/", "people/invite/", "meetings/", "meetings/plan/", "meetings/3/", "meetings/3/cancel/", "materials/",
    "looking-back/", "others/", "others/solutions/", "plan/", "plan/write/", "plan/actions/add/",
)  # fmt: skip


def place_of(page, place):
    """Open a local network from the coordinator's board; returns its address."""
    page.goto("/networks/mine/")
    with page.expect_navigation():
        page.get_by_role("link", name=place, exact=True).first.click()
    return page.url


def space_in(mail, part=""):
    """The private link in a mail, without what comes after the token."""
    link = link_in(mail, "/networks/space/")
    assert part in link, link
    return re.match(r".*/networks/space/[^/]+/", link).group()


def mail_about(page, to, words):
    """The newest mail to them, once it says these words."""
    for _ in range(60):
        if words in (mail := newest_mail(page, to)):
            return mail
        page.wait_for_timeout(500)
    raise AssertionError(f"no mail to {to} about {words}")


def offer_to_join(member):
    """From the public page to the private one, by keyboard; nothing yet but a wish."""
    member.goto("/cy/networks/")
    for ways in ("[href='/cy/networks/join/']", "[href^='/cy/networks/join/']"):  # who looks for members; this one
        member.locator(f"main a{ways}").first.focus()
        with member.expect_navigation():
            member.keyboard.press("Enter")
    type_into(member, "name", NAME)
    tick(member, "contact_route=email")
    type_into(member, "contact", MEMBER)
    tick(member, "kind=carers")
    type_into(member, "why", "Rwy’n gofalu am fy mam.")
    enter(member)
    assert member.url.endswith("/sent/")


def accept(member, mail):
    """Yes, and how far one's words may go, by keyboard."""
    space = space_in(mail, "/cy/")
    member.goto(link_in(mail, "/answer/"))
    tick(member, "answer=yes")
    enter(member)
    assert member.url.endswith("/consent/")
    tick(member, "naming=role", "shares=everybody", "agreed")
    enter(member)
    assert member.url == f"{space}?done=consent"
    return space


def read_materials(phone, member, space, group, violations):
    """The coordinator sends what they lack; they open one in the form that suits them."""
    phone.goto(group + "materials/")
    checked(phone, violations)
    follow(phone, "Send to 1 member who does not have everything – Meeting 3")
    checked(phone, violations)
    follow(phone, "Send to the members")
    mail_about(member, MEMBER, f"{space}materials/")
    member.goto(space + "materials/")
    member.locator("main form button", has_text="Hawdd ei Ddeall").first.focus()
    with member.expect_navigation():
        member.keyboard.press("Enter")
    assert "Example words." in member.locator("main").inner_text()


def only_reading(route):
    """A signal with which a page opens, but nothing is saved."""
    if route.request.method == "POST":
        route.abort()
    else:
        route.continue_()


def nothing_kept(phone, within=20):
    """Wait until this phone keeps no words: the server has them."""
    deadline = time.monotonic() + within
    while kept := phone.evaluate(KEPT):
        assert time.monotonic() < deadline, kept
        time.sleep(0.2)


def write_where_the_signal_is_poor(phone, violations):
    """What is typed is saved by itself; without a signal it stays on this phone, and is gone from it once saved."""
    words = phone.locator("main textarea").first
    words.press_sequentially("Example walk: evenings")
    assert phone.evaluate(KEPT) != []
    said(phone, r"^Saved \d\d:\d\d$")
    assert phone.evaluate(KEPT) == []
    phone.context.set_offline(True)
    words.press_sequentially(" alone are")
    assert "kept on this phone" in said(phone, "^Not saved yet")
    checked(phone, violations)
    phone.route("**/page/experiences/", only_reading)
    phone.context.set_offline(False)
    phone.reload()
    assert words.input_value() == "Example walk: evenings alone are"
    said(phone, "^Not saved yet")
    phone.unroute("**/page/experiences/", only_reading)
    phone.evaluate("dispatchEvent(new Event('online'))")
    said(phone, r"^Saved \d\d:\d\d$")
    assert phone.evaluate(KEPT) == []
    words.press_sequentially(" long.")
    phone.locator("main [name=who_1]").select_option(label=NAME)
    phone.locator("main [name=share_1]").select_option("everybody")
    nothing_kept(phone)
    phone.reload()
    assert words.input_value() == SAID


def send_record(phone, violations):
    """The two pages that were missing, read once more, to the members; returns where the answers are."""
    for section in ("solutions", "actions"):
        phone.goto(re.sub(r"page/.*", f"page/{section}/", phone.url))
        checked(phone, violations)
        phone.locator("main textarea").first.fill(f"Example walk: {section}.")
        enter(phone)
    assert phone.evaluate(KEPT) == []
    phone.goto(re.sub(r"page/.*", "check/", phone.url))
    checked(phone, violations)
    assert SAID in phone.locator("main").inner_text()
    enter(phone)
    assert phone.url.endswith("/answers/")
    return phone.url


def answer_record(member, space):
    """Their own words in the record, reworded in Welsh by keyboard."""
    member.goto(space + "meetings/2/record/")
    assert SAID in member.locator("main").inner_text()
    mark = member.locator("main [name^=own_words_]").first.get_attribute("name").removeprefix("own_words_")
    tick(member, "answer=right", f"own_{mark}=change", f"own_share_{mark}=networks")
    type_into(member, f"own_words_{mark}", REWORDED)
    enter(member)
    assert member.url.endswith("?done=1")


def everybody_else_is_fine(phone, answers):
    """What eight members say on the phone, typed in for them."""
    while phone.goto(answers) and (open_lines := phone.locator("main li:has-text('Not yet') a")).count():
        with phone.expect_navigation():
            open_lines.first.click()
        choose(phone, "It is right")
        enter(phone)


def test_from_a_wish_to_an_agreed_record(open_page, violations):
    member, phone, watcher = open_page(320, scripts=False), open_page(360), open_page(320)
    offer_to_join(member)
    asked = space_in(mail_about(member, MEMBER, "/networks/space/"), "/cy/")
    sign_in_partner(phone, "coordinator@example.org")
    group = place_of(phone, "Cardiff")
    follow(phone, "People")
    checked(phone, violations)
    follow(phone, f"Offer a place: {NAME}")
    space = accept(member, mail_about(member, MEMBER, "/answer/"))
    assert space == asked
    read_materials(phone, member, space, group, violations)

    phone.goto("/networks/mine/")
    follow(phone, "Go on writing the record of meeting 2, Cardiff")
    follow(phone, "What did people tell from their own lives and work?")
    write_where_the_signal_is_poor(phone, violations)
    answers = send_record(phone, violations)
    assert link_in(mail_about(member, MEMBER, "meetings/2/record/"), "/record/") == space + "meetings/2/record/"
    answer_record(member, space)
    for prefix in PREFIXES.values():
        for part in SPACE:
            assert watcher.goto(space.replace("/cy/", f"{prefix}/") + part).status == 200, part
            checked(watcher, violations)
    everybody_else_is_fine(phone, answers)
    checked(phone, violations)
    assert REWORDED in phone.locator("main").inner_text()

    follow(phone, "Agree this record")
    checked(phone, violations)
    phone.locator("main [name=not_changed_because]").fill("Example walk: they agreed on the phone.")
    phone.locator("main [name=agreed]").check()
    follow(phone, "Agree this record")
    checked(phone, violations)
    assert "9 members were asked, 9 said that it is right" in phone.locator("main").inner_text()
    member.goto(space + "meetings/2/record/")
    assert "Example walk: they agreed on the phone." in member.locator("main").inner_text()
    member.goto(space + "meetings/2/feedback/")
    tick(member, "felt_heard=4", "in_time=yes")
    enter(member)
    assert member.url.endswith("?done=1")


def test_a_member_comes_in_with_a_code_and_agrees_with_the_plan(open_page, violations):
    member, watcher = open_page(320, scripts=False), open_page(320)
    email = "member3@example.org"
    used = codes_to(member, email)
    member.goto("/easy/networks/come-in/")
    type_into(member, "email", email)
    enter(member)
    helper = member.context.new_page()
    type_into(member, "code", "000000")
    enter(member)
    assert member.locator(".govuk-error-summary").is_visible()
    type_into(member, "code", new_code(helper, email, used))
    enter(member)
    assert "/easy/networks/space/" in member.url
    follow(member, "Action plan")
    shown = member.locator("main").inner_text()
    for words in ("Example: people hear about breaks too late.", "Example: write the leaflet.", "early breaks"):
        assert words in shown
    watcher.goto(member.url)
    checked(watcher, violations)
    tick(member, "answer=yes")
    enter(member)
    assert member.url.endswith("/plan/?done=1")


@pytest.mark.parametrize("prefix", ["", "/cy"], ids=["en", "cy"])
def test_a_coordinator_on_a_phone_reads_every_page(open_page, violations, prefix):
    phone = open_page(360)
    sign_in_partner(phone, "coordinator@example.org")
    group = place_of(phone, "Cardiff").replace("/networks/", f"{prefix}/networks/")
    leeds = place_of(phone, "Leeds").replace("/networks/", f"{prefix}/networks/")
    for address in (
        *(group + part for part in GROUP),
        leeds,
        leeds + "plan/",
        leeds + "others/",
        leeds + "looking-back/",
    ):
        assert phone.goto(address).status == 200, address
        checked(phone, violations)
    phone.goto(f"{prefix}/networks/mine/")
    checked(phone, violations)
    for link in {one.get_attribute("href") for one in phone.locator("main a[href*='/record/']").all()}:
        phone.goto(link)
        checked(phone, violations)


def test_the_manager_sees_what_is_late_and_writes_a_debrief(open_page, violations):
    staff = open_page(1280)
    sign_in_staff(staff, "networks@example.org")
    staff.goto("/admin/networks/localnetwork/board/?network=example-loneliness")
    assert violations(staff, impact="critical") == []
    places = staff.locator("#content tbody th a")
    assert sorted(places.all_inner_texts()) == ["All nations", "Cardiff", "Dundee", "Omagh", "Wrexham"]
    staff.get_by_role("link", name="What is late, line by line").click()
    staff.wait_for_url("**/inbox/")
    assert violations(staff, impact="critical") == []
    lines = staff.locator("#content li", has_text="Cardiff").filter(has_text="Meeting 1: Record agreed, no debrief yet")
    meeting = re.search(r"/meeting/(\d+)/", lines.first.get_by_role("link").get_attribute("href")).group(1)
    staff.goto("/admin/networks/debrief/add/")
    assert violations(staff, impact="critical") == []
    staff.locator("form [name=meeting]").select_option(meeting)
    staff.locator("form [name=talked_on]").fill("2026-01-05")
    for name, words in (("went_well", "Example walk: everybody spoke."), ("was_hard", "Example walk: little time.")):
        staff.locator(f"form [name={name}]").fill(words)
    with staff.expect_navigation():
        staff.locator("button[name=_save], input[name=_save]").first.click()
    assert "/add/" not in staff.url, staff.locator("#content").inner_text()
    staff.goto("/admin/networks/localnetwork/inbox/")
    assert lines.count() == 0
    phone = open_page(360)
    sign_in_partner(phone, "coordinator@example.org")
    place_of(phone, "Cardiff")
    follow(phone, "Looking back")
    checked(phone, violations)
    assert "Example walk: everybody spoke." in phone.locator("main").inner_text()


def test_everybody_reads_what_was_learned_and_what_became_of_it(open_page, violations):
    page = open_page(320)
    page.goto("/networks/")
    follow(page, "Example: short breaks for carers")
    checked(page, violations)
    assert "Example: people hear about help too late, and by chance." in page.locator("main").inner_text()
    follow(page, "Leeds")
    checked(page, violations)
    shown = page.locator("main").inner_text()
    for words in ("Example: write the leaflet.", "two of three places tell people", "Not written down yet"):
        assert words in shown
    plan = page.url
    page.goto("/networks/join/")
    follow(page, "Cardiff: Example: loneliness and home care")
    for address in (plan, page.url, page.url + "sent/"):
        for prefix in PREFIXES.values():
            assert page.goto(address.replace("/networks/", f"{prefix}/networks/")).status == 200, address
            checked(page, violations)


def test_somebody_suggests_a_theme_by_keyboard(open_page, violations):
    page, watcher = open_page(320, scripts=False), open_page(320)
    page.goto("/cy/networks/communities/example-coordinators/")
    type_into(page, "text", "Enghraifft: sut i ddechrau cyfarfod")
    enter(page)
    assert page.locator(".govuk-notification-banner").is_visible()
    watcher.goto(page.url)
    checked(watcher, violations)
    assert "sut i ddechrau" not in page.locator("main").inner_text()
