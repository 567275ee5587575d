"""A stranger with only the README, timed, in a real browser: the whole portal in one walk."""

import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.walking import choose, link_in, newest_mail, press, sign_in_partner, sign_in_staff, write

SURVEY = "Example survey (invented answers)"
INVENTED_IN_WELSH = ("dychmygol", "dyfeisiedig", "go iawn")


@pytest.fixture(scope="module")
def clock():
    began = time.monotonic()
    times = {}

    def lap(name):
        times[name] = round(time.monotonic() - began, 1)

    yield lap
    sys.stdout.write(f"\nA stranger’s walk, seconds since the start: {times}\n")


@pytest.fixture(scope="module")
def notes():
    """What the stranger writes down on the way."""
    return {}


def submit(page):
    """Confirm on a staff page that asks first."""
    page.locator("#content form button[type=submit], #content form input[type=submit]").last.click()
    page.wait_for_load_state()


@dataclass(frozen=True)
class Build:
    """A line of the Background jobs page."""

    state: str
    percent: int
    attempts: int


def newest_build(page):
    """What the Background jobs page says of the build that was asked for last."""
    page.goto("/admin/jobs/job/?kind=reports.build_edition")
    row = page.locator("#result_list tbody tr").first
    state, progress, attempts = (
        row.locator(f".field-{name}").inner_text() for name in ("state", "progress", "attempts")
    )
    percent = re.match(r"(\d+) %", progress)
    return Build(state.strip().lower(), int(percent.group(1)) if percent else 0, int(attempts))


def wait_for_build(page, reached, within=90):
    """The newest build as soon as it is `reached`."""
    deadline = time.monotonic() + within
    while not reached(build := newest_build(page)):
        assert time.monotonic() < deadline, build
        time.sleep(0.1)
    return build


def is_in_progress(build):
    return build.state == "running" and 0 < build.percent < 100


def kill_the_workers(portal):
    """kill -9 of every process that works on a job, and nothing else; the one above them starts new ones.

    That one is not killed: the supervisor of `make run` stops everything when one of its own ends by itself.
    """
    above = worker_pid(portal)
    killed = children_of(above)
    assert killed, "nobody works"
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while killed & children_of(above):
        assert time.monotonic() < deadline, "a worker outlived kill -9"
        time.sleep(0.02)
    assert worker_pid(portal) == above


def children_of(pid):
    listed = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False)
    return {int(child) for child in listed.stdout.split()}


def worker_pid(portal):
    """Celery's worker among the children of the supervisor (gunicorn speaks of its workers too)."""
    for pid in children_of(portal.process.pid):
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        if b"celery" in words and b"worker" in words:
            return pid
    raise AssertionError("no worker")


def drafts(page):
    """How many draft editions there are."""
    page.goto("/admin/reports/edition/?status__exact=draft")
    return page.locator("#result_list tbody a[href*='/change/']").count()


def newest_draft(page):
    """Open the newest draft edition; returns its address."""
    page.goto("/admin/reports/edition/?status__exact=draft")
    page.locator("table a[href*='/change/']").first.click()
    return page.url


def test_door_one_the_survey(open_page, clock, notes):
    page = open_page(360)
    page.goto("/")
    page.get_by_role("link", name="Answer the national survey").click()
    if page.url.rstrip("/").endswith("/survey"):
        page.get_by_role("link", name=SURVEY).first.click()
    press(page, "Start now")
    choose(page, "Unpaid carer")
    press(page, "Continue")
    while "/check/" not in page.url:
        for box in page.locator("main input[type=checkbox]").all()[:3]:
            box.check()
        radio = page.locator("main input[type=radio]").first
        if radio.count():
            radio.check()
        press(page, "Continue")
    assert "Unpaid carer" in page.locator("main").inner_text()
    press(page, "Send my answers")
    page.wait_for_url("**/sent/")
    assert page.locator("h1").inner_text().startswith("Thank you")
    notes["receipt"] = re.search(r"[0-9a-f-]{36}", page.locator("main").inner_text()).group()
    clock("survey sent")


def test_door_two_an_assembly(open_page, clock):
    page = open_page(360)
    page.goto("/")
    page.get_by_role("link", name="Sign up for an Assembly").click()
    page.get_by_role("link", name=re.compile("Sign up.*Wales")).click()
    press(page, "Start")
    write(page, "What is your name?", "Example stranger")
    press(page, "Continue")
    choose(page, "English")
    press(page, "Continue")
    page.get_by_label(re.compile("^E-?mail$")).check()
    press(page, "Continue")
    write(page, "What is your email address?", "stranger@example.org")
    press(page, "Continue")
    choose(page, "Unpaid carer", "Person working in social care")
    press(page, "Continue")
    if "main" in page.url:
        choose(page, "Unpaid carer")
        press(page, "Continue")
    choose(page, "Wales")
    press(page, "Continue")
    choose(page, "Yes, this is new to me")
    press(page, "Continue")
    press(page, "Continue")
    press(page, "Continue")
    page.get_by_label(re.compile("I agree")).check()
    press(page, "Sign up")
    page.wait_for_url("**/sent/")
    mail = newest_mail(page, "stranger@example.org")
    page.goto(link_in(mail, "/assemblies/your-sign-up/"))
    assert "Example stranger" in page.locator("main").inner_text()
    clock("signed up for an Assembly")


def test_door_three_a_site(open_page, clock, notes):
    page = open_page(1280)
    page.goto("/")
    page.get_by_role("link", name="Offer to be a site").click()
    if "/calls/" not in page.url:
        page.get_by_role("link", name="Example: carers’ health and well-being").click()
    press(page, "Start now")
    write(page, "Name of your organisation or group", "Example stranger’s group")
    choose(page, "Wales")
    write(page, "Your name", "Example contact")
    write(page, "Your email address", "group@example.org")
    press(page, "Send me my private link")
    page.goto(link_in(newest_mail(page, "group@example.org"), "/sites/offer/"))
    tasks = page.url
    for link in [a.get_attribute("href") for a in page.locator("main a").all()]:
        if not re.search(r"/(organisation|money|contact|question/\w+)/$", link):
            continue
        page.goto(link)
        for box in page.locator("main textarea, main input[type=text], main input:not([type])").all():
            if not box.input_value():
                box.fill("An example answer, written by a stranger.")
        for group in page.locator("main fieldset:has(input[type=radio])").all():
            if not group.locator("input:checked").count():
                group.locator("input[type=radio]").first.check()
        with page.expect_navigation():  # the button waits for a save that is on its way
            page.locator("main form button").first.click()
        page.goto(tasks)
    page.get_by_role("link", name="Check and send").click()
    for box in page.locator("main input[type=checkbox]").all():
        box.check()
    page.locator("main form button").first.click()
    text = page.locator("main").inner_text()
    notes["reference"] = re.search(r"\b[A-Z]{2,}[A-Z0-9]*(-[A-Z0-9]+)+\b", text).group()
    clock("expression of interest sent")


def test_door_four_a_network(open_page, clock):
    page = open_page(360)
    page.goto("/")
    page.get_by_role("link", name="Find a Network near you").click()
    assert page.locator("main a").count() > 1
    sign_in_partner(page, "coordinator@example.org")
    page.goto("/networks/mine/")
    press_first = page.get_by_role("button", name=re.compile("^Write the record"))
    press_first.first.click()
    page.wait_for_url("**/record/**")
    record = page.url
    for link in {a.get_attribute("href") for a in page.locator("main a").all()}:
        if "/page/" not in link:
            continue
        page.goto(link)
        for box in page.locator("main textarea:visible, main input[type=text]:visible").all():
            box.fill("Example: a stranger’s words")
        for box in page.locator("main input[type=number]:visible, main input[inputmode=numeric]:visible").all():
            box.fill("2")
        with page.expect_navigation():  # the button waits for a save that is on its way
            page.locator("main form button").first.click()
        assert page.locator(".govuk-error-summary").count() == 0, page.locator(".govuk-error-summary").inner_text()
        page.goto(record)
    clock("meeting record written")


def test_staff_find_each_record_within_three_clicks(open_page, clock, notes):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    ways = {
        "Responses": None,
        "Sign-ups": "Example stranger",
        "Expressions of interest": notes["reference"],
        "Meeting records": "Perth",
    }
    for listing, expected in ways.items():
        page.goto("/admin/")
        page.locator("#content, main").get_by_role("link", name=listing, exact=True).first.click()
        rows = page.locator("#result_list tbody, table tbody").first
        if expected:
            assert expected in rows.inner_text(), listing
        page.locator("#result_list a[href*='/change/'], table a[href*='/change/']").first.click()
        assert "/change/" in page.url
        assert page.locator("#content").inner_text().strip()
    clock("staff found every record")


def test_the_report_is_built_killed_retried_and_published(open_page, clock, portal):
    page = open_page(1280)
    sign_in_staff(page, "survey@example.org")
    drafts_before = drafts(page)
    page.goto("/admin/reports/report/")
    page.get_by_role("link", name=SURVEY).first.click()
    press(page, "Build a new edition")
    submit(page)
    progress = page.url
    job = page.context.new_page()
    job.goto("/admin/jobs/job/")
    job.get_by_role("link", name="reports.build_edition").first.click()
    press(job, "Cancel this job")
    submit(job)
    assert "cancelled" in job.locator("#content").inner_text().lower()
    press(job, "Try again")
    submit(job)
    page.goto(progress)
    page.get_by_text(re.compile("[0-9]+ ?%")).first.wait_for()
    clock("progress seen")

    before = wait_for_build(job, is_in_progress)
    kill_the_workers(portal)
    hit = newest_build(job)  # nobody can have gone on with it: its lease is for six seconds
    assert is_in_progress(hit), f"the kill came too late: {hit}"
    assert (before.attempts, hit.attempts) == (1, 1), "trying again started counting afresh"
    clock(f"workers killed at {hit.percent} %")
    done = wait_for_build(job, lambda build: build.state not in {"running", "queued"})
    assert done == Build("done", 100, attempts=2)
    assert drafts(page) == drafts_before + 1
    clock(f"report built in try {done.attempts} after a cancel and killed workers")


def test_two_people_publish_it(open_page, clock):
    page = open_page(1280)
    sign_in_staff(page, "survey@example.org")
    edition = newest_draft(page)
    press(page, "Write the summary")
    for box in page.locator("#content form textarea:visible").all():
        if not box.input_value():
            box.fill("Example: what people told us, in short.")
    submit(page)
    press(page, "Submit for approval")
    submit(page)
    page.goto(edition)
    assert page.get_by_role("link", name="Approve and publish").count() == 0
    approver = open_page(1280)
    sign_in_staff(approver, "approver@example.org")
    approver.goto(edition)
    press(approver, "Approve and publish")
    for box in approver.locator("form input[type=checkbox]").all():
        box.check()
    submit(approver)
    assert "Published" in approver.locator("#content").inner_text()
    clock("published by a second person")


def test_everybody_reads_it(open_page, clock, violations):
    page = open_page(360)
    page.goto("/reports/")
    page.locator("main").get_by_role("link", name=SURVEY).first.click()
    marks = (
        ("Cymraeg", INVENTED_IN_WELSH),
        ("Hawdd ei Ddeall", INVENTED_IN_WELSH),
        ("English", ("invented", "not real")),
    )
    for switch, words in marks:
        page.get_by_role("link", name=switch).first.click()
        text = page.locator("main").inner_text().lower()
        assert any(word in text for word in words), switch
        assert violations(page) == []
    page.goto("/reports/example-survey/")
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("CSV")).first.click()
    rows = download.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert "invented" in rows[0].lower() + rows[1].lower()
    assert len(rows) > 20
    clock("read in Welsh and Easy Read, CSV opened")


def test_wrong_ways_end_on_kind_pages(open_page, clock):
    page = open_page(360)
    for address, words in (
        ("/no-such-page/", "page"),
        ("/survey/example-pilot/", "closed"),
        ("/survey/no-such-survey/", "page"),
    ):
        page.goto(address)
        assert words in page.locator("main").inner_text().lower()
        assert page.locator("main a, header a").count()
    page.goto("/keep-informed/")
    press(page, "Keep me informed")
    assert page.locator(".govuk-error-summary").is_visible()
    clock("wrong ways")
