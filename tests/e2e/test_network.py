"""A local network in a browser: a member without scripts, a coordinator on a phone that goes offline, a manager, all."""

import re
import uuid

import pytest

from tests.e2e.walking import link_in, newest_mail, press, sign_in_partner, sign_in_staff

PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
MEMBER = "member24@example.org"  # of Wrexham, whose second record is with the members
PUBLIC = (
    "/networks/", "/networks/about/example-loneliness/", "/networks/about/example-short-breaks/", "/networks/join/",
    "/networks/communities/", "/networks/communities/example-coordinators/", "/networks/come-in/",
)  # fmt: skip
SPACE = (
    "", "consent/", "consent/take-back/", "leave/", "needs/", "meetings/2/", "meetings/3/", "meetings/2/record/",
    "meetings/2/feedback/", "materials/", "solutions/",
)  # fmt: skip
GROUP = (
    "", "people/", "people/invite/", "meetings/", "meetings/3/", "meetings/3/cancel/", "materials/",
    "materials/3/send/", "looking-back/", "others/", "others/solutions/", "plan/",
)  # fmt: skip


def checked(page, violations):
    """No axe violation; nothing in the main part is wider than the screen."""
    assert violations(page) == [], page.url
    wide = page.evaluate("main => main.scrollWidth - main.clientWidth", page.query_selector("main"))
    assert wide <= 0, page.url


def main(page):
    return page.locator("main").inner_text()


def path_of(link):
    """The address without the host and without the language and format before it."""
    return re.sub(r"^https?://[^/]+(/cy)?(/easy)?", "", link)


def enter(page):
    """Press the page's first real button by keyboard, and wait for the next page."""
    page.locator("main form button.govuk-button:not(.govuk-button--secondary)").first.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_member_without_scripts(open_page, violations):
    page, watcher = open_page(320, scripts=False), open_page(320)
    space = path_of(link_in(newest_mail(page, MEMBER), "/networks/space/"))
    space = re.match(r"/networks/space/[^/]+/", space).group(0)
    for prefix in PREFIXES.values():
        for part in SPACE:
            assert watcher.goto(f"{prefix}{space}{part}").status == 200, part
            checked(watcher, violations)

    page.goto(f"{space}consent/")
    for answer in ("[name=naming][value=role]", "[name=shares][value=networks]", "[name=agreed]"):
        page.locator(f"main {answer}").check()
    enter(page)
    assert "You said" in main(page)
    page.goto(f"{space}meetings/3/")
    page.locator("main [name=coming][value=yes]").check()
    enter(page)
    assert "You said that you are coming" in main(page)
    page.goto(f"{space}meetings/2/record/")
    assert "evenings are the longest part of the day" in main(page)
    enter(page)
    assert page.locator(".govuk-error-summary").count() == 1
    page.locator("main [name=answer][value=right]").focus()
    page.keyboard.press("Space")
    enter(page)
    assert "We have your answer" in main(page)
    page.goto(f"{space}materials/")
    page.locator("main form button").first.click()
    assert "Example words" in main(page)

    page.goto(f"/cy{space}meetings/2/feedback/")
    assert page.locator("html").get_attribute("lang") == "cy"
    page.locator("main [name=felt_heard][value='4']").check()
    page.locator("main [name=learned]").fill("Enghraifft: nid wyf ar fy mhen fy hun.")
    enter(page)
    assert page.locator(".govuk-notification-banner--success").count() == 1
    assert "Enghraifft: nid wyf" in page.locator("main [name=learned]").input_value()


def test_a_member_comes_in_with_a_code(open_page, violations):
    page = open_page(320, scripts=False)
    page.goto("/networks/come-in/")
    page.locator("main [name=email]").fill("member22@example.org")
    press(page, "Send me a code")
    helper = open_page(320)
    code = re.search(r"^\s*(\d{6})\s*$", newest_mail(helper, "member22@example.org"), re.MULTILINE).group(1)
    page.locator("main [name=code]").fill("000000" if code != "000000" else "111111")
    with page.expect_navigation():
        press(page, "Open my pages")
    assert page.locator(".govuk-error-summary").count() == 1
    page.locator("main [name=code]").fill(code)
    press(page, "Open my pages")
    assert "You are a member of this local network" in main(page)
    helper.goto(path_of(page.url))
    checked(helper, violations)


def test_somebody_offers_to_join(open_page, violations):
    page = open_page(320, scripts=False)
    page.goto("/cy/networks/join/")
    page.goto("/networks/join/")
    page.get_by_role("link", name=re.compile("Cardiff")).first.click()
    page.locator("main [name=name]").fill("Example walker")
    page.locator("main [name=kind][value=carers]").check()
    page.locator("main [name=contact_route][value=email]").check()
    page.locator("main [name=contact]").first.fill("walker@example.org")
    enter(page)
    assert page.url.endswith("/sent/")
    watcher = open_page(320)
    for prefix in PREFIXES.values():
        for address in (path_of(page.url), path_of(page.url).replace("sent/", "")):
            watcher.goto(prefix + address)
            checked(watcher, violations)


def open_cardiff(page):
    """The coordinator's own page of Cardiff; its address."""
    sign_in_partner(page, "coordinator@example.org")
    page.wait_for_url("**/networks/mine/")
    page.get_by_role("link", name="Cardiff", exact=True).click()
    page.wait_for_load_state()
    return path_of(page.url)


def state_of(page, wanted):
    page.wait_for_function("wanted => document.getElementById('autosave').textContent.includes(wanted)", arg=wanted)


KEPT = "() => Object.keys(localStorage).filter(one => one.startsWith('network-record')).length"


def test_a_coordinator_on_a_phone(open_page, violations):
    page = open_page(360)
    group = open_cardiff(page)
    for part in GROUP:
        assert page.goto(group + part).status == 200, part
        checked(page, violations)
    page.goto("/networks/mine/")
    checked(page, violations)
    page.get_by_role("link", name="Go on writing the record of meeting 2, Cardiff").click()
    page.wait_for_load_state()
    record = path_of(page.url)
    checked(page, violations)

    page.goto(f"{record}page/solutions/")
    box = page.locator("main [name=text_1]")
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        box.fill(f"Example: one number to call at night, {uuid.uuid4()}.")
        page.keyboard.press("Tab")
    state_of(page, "Saved")
    assert re.search(r"Saved \d{1,2}:\d\d[ap]m", page.locator("#autosave").inner_text())
    assert page.evaluate(KEPT) == 0

    page.route(
        "**/page/solutions/", lambda route: route.abort() if route.request.method == "POST" else route.continue_()
    )
    box.fill("Example: one number to call at night, and somebody who answers.")
    page.keyboard.press("Tab")
    state_of(page, "Not saved yet, kept on this phone")
    assert page.evaluate(KEPT) == 1
    checked(page, violations)
    page.reload()
    assert page.locator("main [name=text_1]").input_value().endswith("somebody who answers.")
    state_of(page, "kept on this phone")
    page.unroute("**/page/solutions/")
    page.locator("main [name=text_1]").fill("Example: one number, and somebody who answers it.")
    page.keyboard.press("Tab")
    state_of(page, "Saved")
    assert page.evaluate(KEPT) == 0
    for part in ("attendance", "learned", "actions", "discussion", "experiences", "gaps"):
        page.goto(f"{record}page/{part}/")
        checked(page, violations)

    page.goto(f"{record}page/actions/")
    page.locator("main [name=text_1]").fill("Example: ask the council.")
    enter(page)
    page.goto(f"{record}check/")
    checked(page, violations)
    enter(page)
    assert page.url.endswith("/answers/")
    checked(page, violations)
    assert "Not yet" in main(page)
    page.get_by_role("link", name=re.compile("Type in what they said")).first.click()
    page.wait_for_load_state()
    checked(page, violations)
    page.locator("main [name=answer][value=right]").check()
    enter(page)
    assert "typed in for them" in main(page)


def test_a_coordinator_without_scripts(open_page):
    page = open_page(320, scripts=False)
    sign_in_partner(page, "coordinator@example.org")
    page.goto("/cy/networks/mine/")
    assert page.locator("html").get_attribute("lang") == "cy"
    page.goto("/networks/mine/")
    page.get_by_role("link", name="Wrexham", exact=True).click()
    press(page, "People")
    assert "Example member 20" in main(page)


def test_a_manager_sees_every_place_and_writes_a_debrief(open_page, violations):
    page = open_page(1280)
    sign_in_staff(page, "networks@example.org")
    page.goto("/admin/networks/localnetwork/board/")
    content = page.locator("#content")
    for place in ("Cardiff", "Wrexham", "Leeds", "Omagh", "Dundee"):
        assert place in content.inner_text()
    assert "No coordinator." in content.inner_text()
    page.goto("/admin/networks/localnetwork/board/?late=1&q=Dun")
    assert ("Dundee" in content.inner_text(), "Cardiff" in content.inner_text()) == (True, False)
    page.goto("/admin/networks/localnetwork/inbox/")
    assert violations(page, impact="critical") == []
    assert "meetings planned" in content.inner_text()


@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
def test_everybody_reads_what_networks_learned(open_page, violations, prefix):
    page = open_page(320)
    for address in PUBLIC:
        assert page.goto(prefix + address).status == 200, address
        checked(page, violations)
    page.goto(f"{prefix}/networks/about/example-short-breaks/")
    plan = page.locator("main a[href*='/plans/']").first
    assert plan.count() == 1
    plan.click()
    page.wait_for_load_state()
    checked(page, violations)
    assert "Example: everybody is told on the first day." in main(page)
