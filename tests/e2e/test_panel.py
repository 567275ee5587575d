"""The panel: from the balance board, with its prices and what a move breaks, to letters that wait for their reader."""

import re
import time
from datetime import date

from tests.e2e.walking import press, sign_in_staff, write

CALL = "example-balanced"


def board_of(page, status):
    """Open the board of the choice that stands at this status."""
    page.goto(f"/admin/projects/choice/?status__exact={status}")
    row = page.locator("table tbody tr", has_text="a balanced choice").first
    row.get_by_role("link", name="Open the board").click()
    page.wait_for_load_state()


def drafted(page):
    """The letters of this call that wait, once the worker has drafted them."""
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        page.goto("/admin/projects/letter/?status__exact=drafted")
        rows = page.locator("table tbody tr", has_text="a balanced choice")
        if rows.count():
            return rows.all_inner_texts()
        time.sleep(1)
    raise AssertionError("no letter was drafted")


def test_from_the_board_to_letters(open_page, violations):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    board_of(page, "proposed")
    assert violations(page, impact="critical") == []
    before = page.locator("main, #content").first.inner_text()
    assert "Proven: no other set that keeps the rules scores more." in before
    assert re.search(r"Without the rule for .+ the total would be [\d.]+ points higher|Costs nothing", before)

    board = page.url
    page.locator("a[href*='/board/'][href$='/out/']").first.click()
    assert "What this move means" in page.locator("body").inner_text()
    assert violations(page, impact="critical") == []
    press(page, "Move it")  # without a reason nothing moves
    assert page.get_by_role("alert").count() > 0
    page.get_by_label("Kind of reason").select_option(index=1)
    page.get_by_label("Reason", exact=True).fill("Example: the place has a project of this kind already.")
    press(page, "Move it")
    page.wait_for_url(lambda url: url.startswith(board))
    assert "has a project of this kind already" in page.locator("body").inner_text()

    press(page, "Settle for the panel")
    page.get_by_label("Day of the panel meeting").fill(date.today().isoformat())
    write(page, "Who was in the panel meeting", "Example chair; two people who draw on care and support; a carer")
    for box in page.locator("input[name^=reason_], textarea[name^=reason_]").all():
        box.fill("Example: nobody else could start this year.")
    page.locator("#content form button[type=submit], main form button[type=submit]").last.click()
    page.wait_for_url(lambda url: url.startswith(board))
    assert "Settled. Letters come next" in page.locator("body").inner_text()
    assert page.goto(f"/sites/calls/{CALL}/how-sites-were-chosen/").status == 404  # nobody finds out before the letters

    page.goto(f"/admin/projects/call/?q={CALL}")
    page.locator("table tbody a[href*='/change/']").first.click()
    press(page, "Draft letters")
    page.get_by_label("Reserves stay reserves until").fill(date.today().replace(year=date.today().year + 1).isoformat())
    page.locator("#content form button[type=submit], main form button[type=submit]").last.click()
    page.wait_for_load_state()
    words = " ".join(drafted(page))
    assert "Chosen" in words
    assert "Reserve" in words
    assert "Not this time" in words
