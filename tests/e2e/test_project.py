"""From a hosting to a published lesson: staff, a site team on a phone without scripts, and everybody."""

import re
import time

import pytest

from tests.e2e.walking import checked, enter, link_in, newest_mail, press, sign_in_partner, sign_in_staff, type_into

PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
MEMBER = "new.site.team@example.org"
TITLE = "Example project of a walk: evening breaks"
LESSON = "example-walk-evenings"


def save(staff):
    """Save the page of the admin, and see that it was kept."""
    staff.locator("button[name=_save], input[name=_save]").first.click()
    staff.wait_for_load_state()
    assert "/add/" not in staff.url, staff.locator("#content").inner_text()


def add(staff, project, model, **fields):
    """Add one part of a project in the admin."""
    staff.goto(f"/admin/projects/{model}/add/?project={project}")
    for name, value in fields.items():
        box = staff.locator(f"form [name={name}]").first
        if box.evaluate("box => box.tagName") == "SELECT":
            box.evaluate(
                "(box, wanted) => { for (const one of box.options) one.selected = one.text.includes(wanted); }", value
            )
        else:
            box.fill(value)
    save(staff)


def confirm(staff, url, **fields):
    """Press a button of the admin and what it asks."""
    staff.goto(url)
    for name, value in fields.items():
        staff.locator(f"#content [name={name}]").first.fill(value)
    staff.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    staff.wait_for_load_state()
    assert "/do/" not in staff.url, staff.locator("#content").inner_text()


def sign_in_invited(page, email, used):
    """Sign in with a code: mail of another kind lies there already, so wait for the one with a new code."""
    page.goto("/account/login/code/")
    page.get_by_label(re.compile("mail", re.IGNORECASE)).first.fill(email)
    page.locator("main button[type=submit]").first.click()
    helper, deadline, code = page.context.new_page(), time.monotonic() + 60, None
    while code is None or code.group(1) in used:
        assert time.monotonic() < deadline, f"no code for {email}"
        code = re.search(r"^\s*([A-Z0-9-]{6,12})\s*$", newest_mail(helper, email), re.MULTILINE)
    used.add(code.group(1))
    helper.close()
    page.get_by_label(re.compile("code", re.IGNORECASE)).first.fill(code.group(1))
    page.locator("main button[type=submit]").first.click()
    page.wait_for_url("**/sites/team/")


def open_first(staff, address):
    """Open the first row of a list of the admin."""
    staff.goto(address)
    staff.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
    staff.wait_for_load_state()


def start_project(staff, violations):
    """Staff start a project from a hosting, show it, and ask its site; its number and short name."""
    staff.goto("/admin/")
    assert "hostings without a project" in staff.locator("#content").inner_text().lower()
    open_first(staff, "/admin/projects/waitinghosting/")
    assert violations(staff, impact="critical") == []
    confirm(staff, staff.url.replace("change/", "do/start/"), title_en=TITLE, starts_on="2026-01-05")
    project = re.search(r"/project/(\d+)/", staff.url).group(1)
    slug = staff.locator("[name=slug]").input_value()
    assert violations(staff, impact="critical") == []
    at = f"/admin/projects/project/{project}/do"
    confirm(staff, f"{at}/publish/")
    confirm(staff, f"{at}/invite/", email=MEMBER, name="Example new member")
    confirm(staff, f"{at}/ask-for-report/", period_from="2026-01-05", period_to="2026-03-31", due_on="2026-12-31")
    add(staff, project, "milestone", title_en="The group meets", due_on="2026-03-01")
    return project, slug


def walk_team_pages(watcher, report, slug, violations):
    """Every page of the team in four languages and formats."""
    for prefix in PREFIXES.values():
        for part in ("", "page/done/", "page/milestones/", "page/learned/", "page/numbers/", "check/"):
            watcher.goto(report.replace("/sites/", f"{prefix}/sites/") + part)
            checked(watcher, violations)
        for part in ("", f"{slug}/", f"{slug}/learned/"):
            watcher.goto(f"{prefix}/sites/team/{part}")
            checked(watcher, violations)


def write_report(page, report):
    """The team fills in three pages and sends, by keyboard."""
    page.goto(report + "page/done/")
    type_into(page, "text", "We met four times and tried a shared calendar.")
    enter(page)
    page.locator("main [name=done]").first.focus()
    page.keyboard.press("Space")
    enter(page)
    type_into(page, "learned", "Evenings suit people better.")
    enter(page)
    for _part in ("numbers", "money", "needs"):
        enter(page)
    assert page.url.endswith("/check/")
    page.locator("main [name=correct]").focus()
    page.keyboard.press("Space")
    enter(page)
    assert "We have your report" in page.locator("main").inner_text()


def publish_lesson(staff, project, slug):
    """Staff read the report, write a lesson from it, show it and say who carries it on."""
    open_first(staff, f"/admin/projects/sitereport/?q={slug}")
    assert "tried a shared calendar" in staff.locator("#content").inner_text()
    confirm(staff, staff.url.replace("change/", "do/read/"))
    add(
        staff, project, "lesson", slug=LESSON, title_en="Offer breaks in the evening",
        title_cy="Cynigiwch seibiannau min nos", words_en="Evenings suit people better.", hooks="Example",
        entries="Evenings suit", statements="rest",
    )  # fmt: skip
    open_first(staff, f"/admin/projects/lesson/?q={LESSON}")
    lesson = staff.url
    confirm(staff, lesson.replace("change/", "do/show/"))
    staff.goto("/admin/projects/embeddingaction/add/")
    staff.locator("form [name=lesson]").select_option(re.search(r"/lesson/(\d+)/", lesson).group(1))
    for name, text in (("what_en", "Tell the neighbouring councils"), ("target_en", "Councils nearby")):
        staff.locator(f"form [name={name}]").fill(text)
    staff.locator("form [name=due_on]").fill("2026-12-31")
    staff.locator("form [name=owner]").evaluate("box => box.append(new Option('Example', '1', true, true))")
    save(staff)


def test_from_a_hosting_to_a_published_lesson(open_page, violations):
    staff, page, watcher = open_page(1280), open_page(320, scripts=False), open_page(320)
    sign_in_staff(staff, "director@example.org")
    project, slug = start_project(staff, violations)

    link = link_in(newest_mail(page, MEMBER), "/sites/team/")
    used = set()
    for visitor in (page, watcher):
        sign_in_invited(visitor, MEMBER, used)
        visitor.goto(link)
        assert TITLE in visitor.locator("main").inner_text()
    page.get_by_role("link", name=re.compile("Report from")).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/report/**")
    report = page.url
    walk_team_pages(watcher, report, slug, violations)
    write_report(page, report)
    watcher.goto(report)
    checked(watcher, violations)
    assert "We have your report" in newest_mail(watcher, MEMBER)

    publish_lesson(staff, project, slug)
    page.goto(f"/sites/projects/{slug}/")
    shown = page.locator("main").inner_text()
    for expected in ("Offer breaks in the evening", "Planned, not yet begun", "The group meets. Reached on"):
        assert expected in shown
    page.get_by_role("link", name="Offer breaks in the evening").first.click()
    assert "Tell the neighbouring councils" in page.locator("main").inner_text()
    for prefix in PREFIXES.values():
        for address in (f"/sites/projects/{slug}/", f"/sites/lessons/{LESSON}/", "/sites/lessons/?uptake=taken_up"):
            watcher.goto(prefix + address)
            checked(watcher, violations)
    watcher.goto(f"/cy/sites/lessons/{LESSON}/")
    assert "Cynigiwch seibiannau min nos" in watcher.locator("main").inner_text()


@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
def test_public_pages_of_every_state_pass_axe(open_page, violations, prefix):
    page = open_page(320)
    for address in (
        "/sites/projects/", "/sites/projects/?nation=wls", "/sites/projects/example-delivering/",
        "/sites/projects/example-evaluating/", "/sites/projects/example-embedding/",
        "/sites/projects/example-complete/", "/sites/lessons/", "/sites/lessons/example-complete-book/",
    ):  # fmt: skip
        page.goto(prefix + address)
        checked(page, violations)


def test_a_team_of_the_demo_finds_what_is_to_be_written(open_page, violations):
    page = open_page(320, scripts=False)
    sign_in_partner(page, "site@example.org")
    page.wait_for_url("**/sites/team/")
    assert "To be written" in page.locator("main").inner_text()
    press(page, "Example project 2: short breaks")
    for expected in ("Read by IMPACT", "Sent", "Late", "Reached on"):
        assert expected in page.locator("main").inner_text(), expected
