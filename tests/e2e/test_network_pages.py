"""A member's own pages in every language and format; a coordinator's pages with scripts switched off."""

import re

import pytest

from tests.e2e.walking import checked, link_in, newest_mail, press, sign_in_partner

PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
MEMBER = "member24@example.org"  # of Wrexham, whose second record is with the members
PARTS = (
    "", "consent/", "consent/take-back/", "leave/", "needs/", "meetings/2/", "meetings/3/", "meetings/2/record/",
    "meetings/2/feedback/", "materials/", "solutions/",
)  # fmt: skip


@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
def test_a_members_own_pages(open_page, violations, prefix):
    page = open_page(320)
    link = link_in(newest_mail(page, MEMBER), "/networks/space/")
    space = re.search(r"/networks/space/[^/]+/", link).group(0)
    for part in PARTS:
        assert page.goto(f"{prefix}{space}{part}").status == 200, part
        checked(page, violations)


def test_a_coordinator_without_scripts(open_page):
    page = open_page(320, scripts=False)
    sign_in_partner(page, "coordinator@example.org")
    page.goto("/cy/networks/mine/")
    assert page.locator("html").get_attribute("lang") == "cy"
    page.goto("/networks/mine/")
    press(page, "Wrexham")
    page.wait_for_load_state()
    press(page, "People")
    page.wait_for_url("**/people/")
    assert "Example member 20" in page.locator("main").inner_text()
