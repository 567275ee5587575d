"""Staff write, review (two people) and send letters; organisations read theirs and accept; the public list adds up."""

import re
import time
from datetime import date

from tests.e2e.walking import checked, link_in, newest_mail, press, sign_in_staff, write

PREFIXES = ("", "/cy", "/easy", "/cy/easy")
LAKE = "Example friends of the lake, Cumbria"


def contact_of(page, name):
    """The address we write to, as staff see it."""
    page.goto(f"/admin/projects/expression/?q={name.replace(',', '')}")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    return re.search(r"decided-\w+@example\.org", page.locator("#content").inner_text()).group()


def letters_of(page, status):
    """The addresses of the letters of the call that is being decided."""
    page.goto(f"/admin/projects/letter/?status__exact={status}&q=")
    rows = page.locator("#result_list tbody tr, table tbody tr", has_text="friendship and belonging")
    return [row.locator("a[href*='/change/']").first.get_attribute("href") for row in rows.all()]


def letter_to(page, email):
    """The mail with the decision, once the worker has sent it."""
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        newest_mail(page, email)
        mails = page.locator("article", has_text=email).filter(has_text="chosen as a site")
        if mails.count():
            return mails.first.text_content()
        time.sleep(1)
    raise AssertionError(f"no letter to {email}")


def do(address, verb):
    return re.sub(r"change/.*", f"do/{verb}/", address)


def test_from_the_queue_to_a_letter_in_the_hand(open_page, violations):
    director, second = open_page(1280), open_page(1280)
    sign_in_staff(director, "director@example.org")
    sign_in_staff(second, "survey@example.org")
    mail_to = contact_of(director, LAKE)

    drafts = letters_of(second, "drafted")
    assert len(drafts) == 2
    director.goto(do(drafts[0], "write"))
    assert violations(director, impact="critical") == []
    write(director, "Closing", "We are glad to talk about it.")
    press(director, "Change the words")
    director.goto(do(drafts[0], "review"))
    director.locator("[name=language_right]").check()
    press(director, "Reviewed: it may leave")
    assert "somebody else has to review it" in director.locator("[role=alert]").inner_text()
    for address in drafts:
        second.goto(do(address, "review"))
        assert violations(second, impact="critical") == []
        second.locator("[name=language_right]").check()
        press(second, "Reviewed: it may leave")

    director.goto("/admin/projects/call/?q=example-deciding")
    director.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    call = director.url
    press(director, "Send all letters")
    assert "Still drafts: 0" in director.locator("#content").inner_text()
    assert violations(director, impact="critical") == []
    press(director, "Send all letters")
    mail = letter_to(open_page(), mail_to)
    director.goto(do(call, "send-letters"))
    press(director, "Send all letters")
    assert "not sent again" in director.locator("[role=alert]").inner_text()

    page = open_page(320, scripts=False)
    watcher = open_page(320)
    own = link_in(mail, "/letter/")
    page.goto(own)
    assert "You plan the work with the people it is for." in page.locator("main").inner_text()
    for prefix in PREFIXES:
        for part in ("letter/", "", "agreement/"):
            watcher.goto(prefix + own[own.index("/sites/") :].replace("letter/", part))
            checked(watcher, violations)


def test_accepting_an_agreement_and_the_public_list(open_page, violations):
    director = open_page(1280)
    sign_in_staff(director, "director@example.org")
    director.goto("/admin/projects/siteagreement/?status__exact=offered")
    director.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    assert "Hull" in director.locator("#content").inner_text()
    assert violations(director, impact="critical") == []
    agreement = director.url
    mail_to = contact_of(director, "Example kitchen-table group, Hull")
    mails = open_page()
    newest_mail(mails, mail_to)
    own = link_in(mails.locator("main").text_content(), "/agreement/")
    path = own[own.index("/sites/") :]

    page, watcher = open_page(320, scripts=False), open_page(320)
    page.goto("/sites/chosen/")
    before = int(page.locator("dd strong").first.inner_text())
    for prefix in PREFIXES:
        for part in ("", "accept/", "decline/"):
            watcher.goto(prefix + path + part)
            checked(watcher, violations)
    page.goto(f"/cy{path}")
    page.locator(f"main a[href='/cy{path}accept/']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/cy{path}accept/")
    page.locator("main form button").first.click()
    assert page.locator(".govuk-error-summary").count() == 1
    checked(page_without_scripts(page, watcher), violations)
    page.locator("[name=signed_name]").fill("Example chair")
    page.locator("[name=signed_role]").fill("Cadeirydd")
    boxes = page.locator("[name^=signed_on]")
    for box, part in zip(boxes.all(), (date.today().day, date.today().month, date.today().year), strict=True):
        box.fill(str(part))
    page.locator("[name=agree]").check()
    page.locator("main form button").first.click()
    page.wait_for_url(f"**/cy{path}")
    assert "Cadeirydd" in page.locator("main").inner_text()

    page.goto("/sites/chosen/")
    assert int(page.locator("dd strong").first.inner_text()) == before + 1
    assert "Example kitchen-table group, Hull" in page.locator("main").inner_text()
    assert "Example chair" not in page.content()
    for prefix in PREFIXES:
        watcher.goto(f"{prefix}/sites/chosen/")
        checked(watcher, violations)
    director.goto(do(agreement, "countersign"))
    press(director, "Sign for IMPACT")
    for model in ("letter", "siteagreement", "agreementaddendum", "reserveplace"):
        director.goto(f"/admin/projects/{model}/")
        assert violations(director, impact="critical") == [], model


def page_without_scripts(page, watcher):
    """The same address where axe can run."""
    watcher.goto(page.url)
    return watcher
