"""Somebody registers for an event without scripts on a narrow screen, by keyboard; staff find them."""

import re

import pytest

from tests.e2e.walking import checked, enter, link_in, newest_mail, sign_in_staff

EVENT = "example-wales-open"
PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
EMAIL = "event.stranger@example.org"
TYPED = {
    "name": "Example event stranger",
    "email": EMAIL,
    "organisation_name": "Example walking group",
}
CHOSEN = {"written_in": "en-simple", "contact_route": "email", "perspectives": "2"}


def answer(page):
    """Answer whatever this page asks, by keyboard."""
    for name, text in TYPED.items():
        box = page.locator(f"main [name={name}]")
        if box.count():
            box.focus()
            page.keyboard.press("Control+a")
            page.keyboard.type(text)
    for name, value in CHOSEN.items():
        option = page.locator(f"main [name={name}][value='{value}']")
        if option.count() and not option.is_checked():
            option.focus()
            page.keyboard.press("Space")


def test_registering_by_keyboard_without_scripts_at_320(open_page, violations):
    page, watcher = open_page(320, scripts=False), open_page(320)
    page.goto("/easy/events/")
    page.locator(f"main a[href='/easy/events/{EVENT}/register/']").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{EVENT}/register/")
    enter(page)
    while "/check/" not in page.url:
        answer(page)
        enter(page)
        assert page.locator(".govuk-error-summary").count() == 0, page.locator("main").inner_text()
    page.locator("main [name=agree]").focus()
    page.keyboard.press("Space")
    enter(page)
    assert page.url.endswith("/sent/")
    reference = re.search(r"\b[A-Z]{2,3}-\w{4}-\w{4}\b", page.locator("main").inner_text()).group()

    mail = newest_mail(page, EMAIL)
    assert reference in mail
    own = link_in(mail, "/easy/events/your-place/")
    page.goto(own)
    assert reference in page.locator("main").inner_text()
    page.goto(own + "needs/")
    page.locator("main [name=access]").focus()
    page.keyboard.type("A step-free way in")
    enter(page)
    assert page.locator(".govuk-notification-banner--success").count() == 1
    for prefix in PREFIXES.values():
        for part in ("", "needs/", "step-back/"):
            watcher.goto(own.replace("/easy/", f"{prefix}/") + part)
            checked(watcher, violations)

    staff = open_page(1280)
    sign_in_staff(staff, "director@example.org")
    staff.goto(f"/admin/engagement/registration/?q={reference}")
    staff.get_by_role("link", name=reference).first.click()
    assert TYPED["name"] in staff.locator("#content").inner_text()
    assert "Coming" in staff.locator("#content").inner_text()

    page.goto(own + "step-back/")
    enter(page)
    assert "done=left" in page.url
    staff.reload()
    assert "Stepped back" in staff.locator("#content").inner_text()


@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
def test_public_pages_and_the_pages_of_registering_pass_axe(open_page, violations, prefix):
    page = open_page(320)
    for address in (
        "/events/", f"/events/{EVENT}/", "/events/example-wales-autumn/", "/events/example-uk/",
        "/events/example-england/", "/events/your-place/made-up/", "/events/did-it-happen/made-up/",
        f"/events/{EVENT}/register/",
    ):  # fmt: skip
        page.goto(prefix + address)
        checked(page, violations)
    page.locator("main form button").first.click()
    while "/check/" not in page.url:
        checked(page, violations)
        for name, text in TYPED.items():
            if page.locator(f"main [name={name}]").count():
                page.locator(f"main [name={name}]").fill(text)
        for name, value in CHOSEN.items():
            if page.locator(f"main [name={name}][value='{value}']").count():
                page.locator(f"main [name={name}][value='{value}']").check()
        page.locator("main form button.govuk-button:not(.govuk-button--secondary)").first.click()
        page.wait_for_load_state()
    checked(page, violations)


def test_staff_pages_have_no_critical_violation(open_page, violations):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    page.goto("/admin/engagement/event/?q=example-wales-autumn")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    text = page.locator("#content").inner_text()
    assert "Seats in all" in text
    assert "Example carers’ centre" in text
    assert violations(page, impact="critical") == []
    event = page.url
    for verb in ("commitment", "who-else", "attendance", "feedback"):
        page.goto(event.replace("change/", f"do/{verb}/"))
        assert violations(page, impact="critical") == [], verb
    for model in ("registration", "commitment", "connection", "programmeitem"):
        page.goto(f"/admin/engagement/{model}/")
        assert violations(page, impact="critical") == [], model
