"""What a person does on a page, in a few words."""

import re
import time
from urllib.parse import urlencode

from playwright.sync_api import Page

PASSWORD = "impact-demo-2026"


def press(page: Page, name: str) -> None:
    """Press the button, or follow the link, with this name."""
    button = page.get_by_role("button", name=name, exact=True)
    (button if button.count() else page.get_by_role("link", name=name, exact=True)).first.click()


def choose(page: Page, *labels: str) -> None:
    """Tick these boxes or choose these answers."""
    for label in labels:
        page.get_by_label(label, exact=True).first.check()


def write(page: Page, label: str, text: str) -> None:
    """Write into the box with this label."""
    page.get_by_label(label).first.fill(text)


def newest_mail(page: Page, to: str, *, within: float = 40) -> str:
    """The text of the newest mail to this address; waits for the worker that sends it."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        page.goto(f"/dev/mail/?{urlencode({'to': to})}")
        mails = page.locator("article", has_text=to)
        if mails.count():
            return mails.first.inner_text()
        time.sleep(0.5)
    raise AssertionError(f"no mail to {to}")


def link_in(text: str, part: str) -> str:
    """The first address in a mail that holds this part."""
    return next(found for found in re.findall(r"https?://\S+", text) if part in found)


def six_digits(page: Page, email: str) -> str:
    """The present code of a demo account's authenticator, from /dev/codes/."""
    page.goto("/dev/codes/")
    row = page.locator("tr, li, article", has_text=email).last.inner_text()
    return re.search(r"\b(\d{3})\s?(\d{3})\b", row.replace("\u00a0", " ")).expand(r"\1\2")


def sign_in_staff(page: Page, email: str) -> None:
    """Sign in with a password and the second factor, as staff do."""
    page.goto("/admin/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    press(page, "Sign in")
    helper = page.context.new_page()
    used = ""
    deadline = time.monotonic() + 100
    while "/admin/" not in page.url:
        assert time.monotonic() < deadline, f"{email} cannot sign in"
        code = six_digits(helper, email)
        if code == used:  # a code opens the door once: wait for the next
            time.sleep(1)
            continue
        used = code
        page.get_by_label(re.compile("code", re.IGNORECASE)).first.fill(code)
        page.locator("main button[type=submit]").first.click()
        page.wait_for_load_state()
    helper.close()


def codes_to(page: Page, email: str) -> list[str]:
    """Every code that was mailed to this address, newest first."""
    page.goto(f"/dev/mail/?{urlencode({'to': email})}")
    texts = page.locator("article", has_text=email).all_inner_texts()
    found = (re.search(r"^\s*([A-Z0-9-]{6,12})\s*$", text, re.MULTILINE) for text in texts)
    return [code.group(1) for code in found if code]


def new_code(page: Page, email: str, used: list[str], *, within: float = 60) -> str:
    """The code that came after these: mail of another day may lie there already."""
    deadline = time.monotonic() + within
    while (codes := codes_to(page, email)) == used:
        assert time.monotonic() < deadline, f"no code for {email}"
        time.sleep(0.3)
    return codes[0]


def sign_in_partner(page: Page, email: str) -> None:
    """Sign in with a code sent by e-mail, as partners do."""
    helper = page.context.new_page()
    used = codes_to(helper, email)
    page.goto("/account/login/code/")
    page.get_by_label(re.compile("mail", re.IGNORECASE)).first.fill(email)
    page.locator("main button[type=submit]").first.click()
    code = new_code(helper, email, used)
    helper.close()
    page.get_by_label(re.compile("code", re.IGNORECASE)).first.fill(code)
    with page.expect_navigation():
        page.locator("main button[type=submit]").first.click()


def enter(page: Page) -> None:
    """Press the first real button of the page's form with the Enter key."""
    button = page.locator("main form button.govuk-button:not(.govuk-button--secondary)").first
    button.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def follow(page: Page, name: str) -> None:
    """Press the button or follow the link that says this, for screen readers too, and wait for the page behind it."""
    told = re.compile(rf"^\s*{re.escape(name)}\s*$")
    with page.expect_navigation():
        page.locator("main button, main a").filter(has_text=told).first.click()


def tick(page: Page, *boxes: str) -> None:
    """Tick these by keyboard: `name` or `name=value`."""
    for box in boxes:
        name, _, value = box.partition("=")
        page.locator(f"main [name={name}]" + (f"[value='{value}']" if value else "")).first.focus()
        page.keyboard.press("Space")


def type_into(page: Page, name: str, text: str) -> None:
    """Write into the box of this name, by keyboard."""
    page.locator(f"main [name={name}]").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type(text)


def checked(page, violations):
    """No axe violation; neither the page nor anything in its main part is wider than the screen."""
    assert violations(page) == [], page.url
    for part in ("html", "main"):
        wide = page.evaluate("part => part.scrollWidth - part.clientWidth", page.query_selector(part))
        assert wide <= 0, (page.url, part)


def said(page, words, within=20):
    """Wait until the place that tells about saving says these words."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        heard = page.locator("#autosave").inner_text()
        if re.search(words, heard):
            return heard
        time.sleep(0.2)
    raise AssertionError(heard)
