"""A reviewer signs in by code, declares, reads and scores: without scripts, by keyboard, on a narrow screen, in Welsh."""

import pytest

from tests.e2e.walking import checked, enter, sign_in_partner, sign_in_staff

REVIEWER = "reviewer2@example.org"
PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
HIDDEN = ("site@example.org", "Example contact")
TO_START = ".govuk-task-list__item:has(.tag--waiting) a"


def pick(page, name, value):
    """Choose one answer by keyboard."""
    page.locator(f"main [name={name}][value='{value}']").focus()
    page.keyboard.press("Space")


@pytest.fixture
def reviewer(open_page):
    """The reviewer's pages without scripts at 320 px, and a second window of the same person with scripts for axe."""
    page = open_page(320, scripts=False)
    sign_in_partner(page, REVIEWER)
    page.wait_for_url("**/sites/reviews/")
    watcher = open_page(320)
    watcher.context.add_cookies(page.context.cookies())
    return page, watcher


def watch(watcher, url, violations):
    """The same page in every language and format."""
    path = url.split("/sites/", 1)[1]
    for prefix in PREFIXES.values():
        watcher.goto(f"{prefix}/sites/{path}")
        checked(watcher, violations)


def complete(page):
    """Say that all scores are given."""
    page.locator("main button", has_text="My scores are complete").focus()
    page.keyboard.press("Enter")


def score_everything(page):
    """Criterion after criterion, each with a reason."""
    while "/score/" in page.url:
        pick(page, "score", "3")
        page.locator("main [name=reason]").focus()
        page.keyboard.type("A reason in words")
        enter(page)


def test_a_conflict_on_one_and_scores_for_another(reviewer, violations):
    page, watcher = reviewer
    watch(watcher, page.url, violations)
    first = page.locator(TO_START).first
    stood_aside = first.inner_text()
    first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/declare/")
    watch(watcher, page.url, violations)
    assert "Example answer" not in page.locator("main").inner_text()
    pick(page, "answer", "yes")
    page.locator("main [name=why]").focus()
    page.keyboard.type("I know them well")
    enter(page)
    assert "You stood aside" in page.locator("h1").inner_text()
    assert "Example answer" not in page.content()
    watch(watcher, page.url, violations)

    page.goto("/sites/reviews/")
    assert stood_aside not in page.locator("main").inner_text()
    page.locator(TO_START).first.click()
    page.wait_for_url("**/declare/")
    pick(page, "answer", "no")
    enter(page)
    own = page.url
    text = page.locator("main").inner_text()
    assert "Example answer" in text
    assert not [word for word in HIDDEN if word in page.content()]
    watch(watcher, own, violations)

    complete(page)
    page.wait_for_url("**/finish/")
    assert "These still need a score" in page.locator("main").inner_text()
    page.goto(own)
    page.locator(".govuk-task-list a").first.click()
    page.wait_for_url("**/score/**")
    watch(watcher, page.url, violations)
    score_everything(page)
    watch(watcher, page.url, violations)
    page.locator("main [name=strengths]").focus()
    page.keyboard.type("People lead it")
    enter(page)
    assert page.locator("main").inner_text().count("3 of 4") == 6
    complete(page)
    page.wait_for_url("**/sites/reviews/")
    assert "Your scores count now" in page.locator("main").inner_text()
    page.goto(own)
    assert "Your scores are complete and count" in page.locator("main").inner_text()

    page.goto("/sites/reviews/")
    page.locator("main a[href*='/pack/']").first.click()
    page.wait_for_url("**/pack/**")
    watch(watcher, page.url, violations)


def test_staff_pages_have_no_critical_violation(open_page, violations):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    page.goto("/admin/projects/reviewround/?status__exact=moderation")
    page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    assert violations(page, impact="critical") == []
    first = page.url
    page.get_by_role("link", name="How far the reviews are").first.click()
    page.wait_for_url("**/board/")
    assert "talked over" in page.locator("#content").inner_text()
    assert violations(page, impact="critical") == []
    for verb in ("talk", "close", "invite"):
        page.goto(first.replace("change/", f"do/{verb}/"))
        assert violations(page, impact="critical") == [], verb
    for model in ("review", "panelmember", "moderation"):
        page.goto(f"/admin/projects/{model}/")
        assert violations(page, impact="critical") == [], model
