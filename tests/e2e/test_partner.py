"""A partner organisation from the announced call to the receipt, with somebody who writes along in a second browser."""

import re

from tests.e2e.walking import checked, choose, enter, link_in, newest_mail, press, said, write

OWNER, WRITER = "walking.partner@example.org", "walking.writer@example.org"
ALONE, WATCHED = "walking.alone@example.org", "walking.watched@example.org"
PARTS = (
    "", "organisation/", "where/", "money/", "contact/", "new-to-this/", "pressure/", "partners/", "partners/add/",
    "people/", "another-way/", "another-way/asked/", "question/who/", "check/", "withdraw/",
)  # fmt: skip
PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}


def open_task(page, link, name):
    """Open a page from the task list."""
    page.goto(link)
    page.get_by_role("link", name=name).first.click()
    page.wait_for_load_state()


def start(page, organisation, nation, email):
    """From the announced call to the private link in the mail."""
    page.goto("/sites/calls/example-open/")
    press(page, "Start now")
    write(page, "Name of your organisation or group", organisation)
    choose(page, nation)
    write(page, "Your name", "Example owner")
    write(page, "Your email address", email)
    press(page, "Send me my private link")
    page.wait_for_url("**/started/")
    return link_in(newest_mail(page, email), "/sites/offer/")


def invite(owner, writer, link, violations):
    """The owner invites, the writer says yes; the writer's own link."""
    open_task(owner, link, "Who writes with you")
    write(owner, "Their name", "Example writer <b>")
    write(owner, "Their email address", WRITER)
    choose(owner, "Read and write")
    press(owner, "Send the invitation")
    owner.wait_for_selector("text=Invited, no answer yet")
    checked(owner, violations)
    own = link_in(newest_mail(writer, WRITER), "/sites/offer/")
    writer.goto(own)
    checked(writer, violations)
    press(writer, "Yes, that's me")
    writer.wait_for_selector("text=Example walking partner")
    return own


def write_at_the_same_time(owner, writer, link, own, violations):
    """Both write one answer: the second hears of it, sees both versions and keeps both."""
    open_task(writer, own, "Who are you")
    open_task(owner, link, "Who are you")
    writer.locator("main textarea").type("We cook together. We walk.")
    said(writer, r"^Saved \d\d:\d\d$")
    owner.locator("main textarea").type("We cook together. We sing.")
    assert "changed this meanwhile" in said(owner, "Not saved yet")
    press(owner, "Save and continue")
    owner.wait_for_selector(".both")
    assert owner.locator("mark", has_text="We walk.").count() == 1
    checked(owner, violations)
    press(owner, "Keep both texts, one after the other")
    owner.wait_for_url("**/question/change/")


def fill_the_rest(owner, link):
    """The organisation, the money, a partner, and how things are."""
    open_task(owner, link, "About your organisation")
    owner.locator("main input[type=radio]").first.check()
    said(owner, r"^Saved \d\d:\d\d$")
    press(owner, "Save and continue")
    owner.wait_for_url(link)
    for task, answer in (("Registration and money", "Yes"), ("Are things very hard right now?", "Yes")):
        open_task(owner, link, task)
        choose(owner, answer)
        press(owner, "Save and continue")
        owner.wait_for_url(link)
    open_task(owner, link, "Partners")
    press(owner, "Add a partner")
    write(owner, "Name of the partner", "Example council")
    press(owner, "Save this partner")
    owner.wait_for_url("**/partners/")


def test_from_the_call_to_the_receipt_with_somebody_who_writes_along(open_page, violations):
    owner, writer = open_page(), open_page()
    link = start(owner, "Example walking partner", "Wales", OWNER)
    fill_the_rest(owner, link)
    own = invite(owner, writer, link, violations)
    write_at_the_same_time(owner, writer, link, own, violations)
    writer.goto(own + "check/")
    assert writer.get_by_role("button", name="Send our expression of interest").count() == 0
    owner.goto(link)
    checked(owner, violations)
    press(owner, "Check and send")
    owner.wait_for_url("**/check/")
    shown = owner.locator("main").inner_text()
    assert [words for words in ("We walk.", "We sing.", "Example council") if words not in shown] == []
    checked(owner, violations)
    owner.locator("main [name=correct]").check()
    press(owner, "Send our expression of interest")
    owner.wait_for_selector("text=Your reference")
    checked(owner, violations)
    reference = re.search(r"EOI-\w{4}-\w{4}", owner.locator("main").inner_text()).group()
    assert reference in newest_mail(owner, OWNER)
    writer.goto(own)
    assert reference in writer.locator("main").inner_text()


def test_by_keyboard_without_scripts_at_320_in_welsh(open_page, violations):
    page, watcher = open_page(320, scripts=False), open_page(320)
    page.goto("/cy/sites/calls/example-open/start/")
    for name, text in (
        ("organisation_name", "Enghraifft ar ei phen ei hun"),
        ("contact_name", "Enghraifft"),
        ("contact_email", ALONE),
    ):
        page.locator(f"main [name={name}]").focus()
        page.keyboard.type(text)
    page.locator("main [name=nation]").first.focus()
    page.keyboard.press("Space")
    enter(page)
    link = link_in(newest_mail(watcher, ALONE), "/cy/sites/offer/")
    typed = {
        "organisation/": {"organisation_kind": None},
        "where/": {"place": "Y Bala", "place_kind": None},
        "money/": {"registered": None},
        "new-to-this/": {"new_here": None},
        "pressure/": {"under_pressure": None},
        "question/who/": {"text": "Rydym yn coginio gyda’n gilydd."},
    }
    for part, fields in typed.items():
        page.goto(link + part)
        for name, text in fields.items():
            page.locator(f"main [name={name}]").first.focus()
            page.keyboard.press("Space") if text is None else page.keyboard.type(text)
        enter(page)
        assert page.locator(".govuk-error-summary").count() == 0, part
    page.goto(link + "another-way/")
    for box in ("[name=way]", "[name=reply_route][value=phone]"):
        page.locator(f"main {box}").first.focus()
        page.keyboard.press("Space")
    page.locator("main [name=reply_to]").focus()
    page.keyboard.type("01632 960000")
    enter(page)
    assert page.url.endswith("/asked/")
    page.goto(link + "check/")
    page.locator("main [name=correct]").focus()
    page.keyboard.press("Space")
    enter(page)
    assert re.search(r"EOI-\w{4}-\w{4}", page.locator("main").inner_text())


def test_every_page_behind_the_link_in_four_languages_and_formats(open_page, violations):
    page = open_page(320)
    link = start(page, "Example watched partner", "Scotland", WATCHED)
    for prefix in PREFIXES.values():
        for part in PARTS:
            page.goto(link.replace("/sites/", f"{prefix}/sites/") + part)
            checked(page, violations)
