"""A site team's own pages: nobody else finds them, nothing is lost."""

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from projects.actions import remove_member
from projects.models import FollowUp, LearningEntry, Milestone, ReportSection, SiteReport, TeamMember
from tests.factories.bad_input import BAD_VALUES
from tests.factories.projects import ProjectFactory
from tests.factories.site_projects import (
    EntryFactory,
    IndicatorFactory,
    MilestoneFactory,
    ReportFactory,
    code,
    team_user,
)

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def url(name, **kwargs):
    return reverse(f"projects:{name}", kwargs=kwargs or None)


def page(report, part):
    return url("report_part", public_id=report.public_id, part=part)


def words(response, status=200):
    assert response.status_code == status, response.content.decode()[:3000]
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


@pytest.fixture
def report():
    return ReportFactory()


@pytest.fixture
def member(client, report):
    user = team_user(report.project)
    client.force_login(user, backend=BACKEND)
    return user


def addresses(report):
    milestone = MilestoneFactory(project=report.project)
    slug = report.project.slug
    return [
        url("site", slug=slug),
        url("learning", slug=slug),
        url("reached", slug=slug, public_id=milestone.public_id),
        url("report", public_id=report.public_id),
        url("report_check", public_id=report.public_id),
        page(report, "done"),
    ]


def test_nobody_else_finds_a_sites_pages(client, report, user_with_role):
    found = addresses(report)
    for address in (url("team"), *found):
        assert client.get(address).status_code == 302
    others = [team_user(ProjectFactory()), user_with_role("reviewer"), user_with_role("network_coordinator")]
    gone = team_user(report.project)
    remove_member(by=None, now=timezone.now(), member=TeamMember.objects.get(user=gone))
    for user in (*others, gone):
        client.force_login(user, backend=BACKEND)
        for address in found:
            assert client.get(address).status_code == 404, address
            assert client.post(address, {"text": "Mine", "seen": "0"}).status_code in (404, 405)
    client.force_login(others[1], backend=BACKEND)
    assert client.get(url("team")).status_code == 404
    assert not ReportSection.objects.exists()


def test_pages_are_private_and_a_get_never_writes(client, report, member):
    for address in (url("team"), *addresses(report)):
        response = client.get(address)
        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "no-store, private"
    assert not ReportSection.objects.exists()
    assert client.get(page(report, "nonsense")).status_code == 404
    assert client.post(url("team")).status_code == 405


def test_after_signing_in_a_team_comes_to_its_site(client, member):
    assert client.get("/after-sign-in/")["Location"] == "/sites/team/"


@pytest.mark.parametrize("many", [1, 3])
def test_lists_need_the_same_queries_however_long(client, member, report, many, django_assert_num_queries):
    project = report.project
    for place in range(many):
        MilestoneFactory(project=project)
        EntryFactory(project=project).codes.add(code())
        ReportFactory(project=project, period_from=dt.date(2027, 1 + place, 1), period_to=dt.date(2027, 12, 31))
        other = ProjectFactory()
        TeamMember.objects.create(project=other, user=member)
    client.get(url("team"))
    with django_assert_num_queries(7):  # session, user, two of permissions, projects, reports, milestones
        client.get(url("team"))
    with django_assert_num_queries(9):  # session, user, two of permissions, project; reports, milestones, log, codes
        client.get(url("site", slug=project.slug))


def test_the_site_shows_what_is_late_and_what_was_learned(client, member, report):
    late = MilestoneFactory(project=report.project)
    MilestoneFactory(project=report.project, due_on=timezone.localdate() + dt.timedelta(days=9))
    EntryFactory(project=report.project, learned="<b>Evenings</b> suit").codes.add(code())
    assert "1 milestone is late" in words(client.get(url("team")))
    shown = words(client.get(url("site", slug=report.project.slug)))
    for expected in (
        str(late.title),
        "Late",
        "Ahead",
        "<b>Evenings</b> suit",
        "Time set aside",
        "Report from 1 February",
    ):
        assert expected in shown


def test_a_milestone_is_reached_on_a_day_that_has_come(client, member, report):
    milestone = MilestoneFactory(project=report.project)
    address = url("reached", slug=report.project.slug, public_id=milestone.public_id)
    tomorrow = timezone.localdate() + dt.timedelta(days=1)
    refused = client.post(address, {"on_day": tomorrow.day, "on_month": tomorrow.month, "on_year": tomorrow.year})
    assert "This day lies ahead" in words(refused)
    for _twice in range(2):
        assert client.post(address, {"on_day": "1", "on_month": "May", "on_year": "2026"}).status_code == 302
    milestone.refresh_from_db()
    assert (milestone.done_on, milestone.done_by) == (dt.date(2026, 5, 1), member)
    elsewhere = url("reached", slug=report.project.slug, public_id=MilestoneFactory().public_id)
    assert client.post(elsewhere, {"on_day": "1", "on_month": "5", "on_year": "2026"}).status_code == 404
    assert Milestone.objects.filter(done_on__isnull=False).count() == 1


def test_what_was_learned_is_kept_once(client, member, report):
    address = url("learning", slug=report.project.slug)
    assert "Fill in this answer" in words(client.post(address, {"tried": "A calendar"}))
    typed = {"learned": "The form was the obstacle", "tried": "A calendar", "codes": [str(code().public_id)]}
    for _pressed_twice in range(2):
        assert "Kept" in words(client.post(address, typed, follow=True))
    entry = LearningEntry.objects.get()
    assert (entry.learned, entry.written_by, entry.on, list(entry.codes.all())) == (
        "The form was the obstacle",
        member,
        timezone.localdate(),
        [code()],
    )


# --- the report


def test_the_whole_report_in_welsh(client, member, report):
    indicator = IndicatorFactory(project=report.project)
    milestone = MilestoneFactory(project=report.project)
    address = f"/cy/sites/team/report/{report.public_id}/"
    typed = {
        "done": {"text": "Cwrddon ni."},
        "milestones": {"done": [str(milestone.public_id)], "text": ""},
        "learned": {"learned": "Mae nosweithiau’n well", "codes": [str(code().public_id)]},
        "numbers": {"on_day": "20", "on_month": "4", "on_year": "2026", f"{indicator.public_id}_value": "12.5"},
        "money": {"text": ""},
        "needs": {"text": "Dim byd"},
    }
    assert client.get(address).status_code == 200
    here = f"{address}page/done/"
    for part, values in typed.items():
        assert here == f"{address}page/{part}/"
        response = client.post(here, {**values, "seen": "0"})
        assert response.status_code == 302
        here = response["Location"]
        again = words(client.get(f"{address}page/{part}/"))
        assert again
    assert here == f"{address}check/"
    shown = client.get(here)
    for expected in ("Cwrddon ni.", str(milestone.title), "12.5", "Mae nosweithiau’n well"):
        assert expected in words(shown)
    state = shown.context["form"].initial["state"]
    for _pressed_twice in range(2):
        assert client.post(here, {"state": state, "correct": "on"})["Location"] == address
    report.refresh_from_db()
    assert (report.status, report.sent_by) == ("sent", member)
    assert "Cwrddon ni." in words(client.get(address))
    assert FollowUp.objects.get().value == 12.5
    assert LearningEntry.objects.get().learned == "Mae nosweithiau’n well"
    for late in (f"{address}page/done/", f"{address}check/"):
        assert client.get(late)["Location"] == address
    assert client.post(f"{address}page/done/", {"text": "Later", "seen": "1"})["Location"] == address
    assert ReportSection.objects.get(part="done").body == {"text": "Cwrddon ni."}


def test_an_empty_report_is_not_sent(client, member, report):
    address = url("report_check", public_id=report.public_id)
    assert "Still missing" in words(client.get(address))
    refused = client.post(address, {"state": "", "correct": "on"})
    assert "Write what you did first" in words(refused, 409)
    client.post(page(report, "done"), {"text": "We met.", "seen": "0"})
    assert "Somebody in your team changed this" in words(client.post(address, {"state": "", "correct": "on"}), 409)
    assert "Tick the box" in words(client.post(address, {"state": "done:1"}))
    assert SiteReport.objects.get().status == "open"


def test_a_mate_in_another_window_is_shown_both_and_chooses(client, member, report):
    address = page(report, "done")
    mate = team_user(report.project, "mate")
    ReportSection.objects.create(report=report, part="done", body={"text": "By my mate"}, saved_by=mate)
    both = client.post(address, {"text": "By me", "seen": "0"})
    shown = words(both, 409)
    assert "By my mate" in shown
    assert f"by {mate}" in shown
    assert both.context["form"].initial == {"text": "By me", "seen": 1}
    assert client.post(address, {"text": "By me", "seen": "1", "keep": "saved"}).status_code == 302
    assert ReportSection.objects.get().body == {"text": "By my mate"}
    assert client.post(address, {"text": "By me", "seen": "1", "keep": "both"}).status_code == 302
    assert ReportSection.objects.get().body == {"text": "By my mate\n\nBy me"}
    too_long = client.post(address, {"text": "x" * 4990, "seen": "2", "keep": "both"})
    assert "too long" in words(too_long, 409)
    assert client.post(address, {"text": "By me", "seen": "2", "keep": "mine"}).status_code == 302
    assert ReportSection.objects.get().body == {"text": "By me"}


def test_two_windows_on_a_page_with_several_answers(client, member, report):
    address = page(report, "learned")
    client.post(address, {"learned": "First", "codes": [str(code().public_id)], "seen": "0"})
    both = client.post(address, {"learned": "Second", "seen": "0"})
    assert "Helped: Time set aside for it" in words(both, 409)
    assert "Keep both texts" not in words(both, 409)


def test_what_was_tried_taught_something(client, member, report):
    refused = client.post(page(report, "learned"), {"tried": "A calendar", "seen": "0"})
    assert "also when it did not work" in words(refused)


def test_numbers_are_numbers_on_a_day_that_has_come(client, member, report):
    indicator = IndicatorFactory(project=report.project)
    assert "Breaks" in words(client.get(page(report, "numbers")))
    wrong = {f"{indicator.public_id}_value": "many", "on_day": "1", "on_month": "1", "on_year": "2099", "seen": "0"}
    shown = words(client.post(page(report, "numbers"), wrong))
    assert "Type a number" in shown
    assert "This day lies ahead" in shown
    assert not ReportSection.objects.exists()


@pytest.mark.parametrize("value", BAD_VALUES.values(), ids=BAD_VALUES)
def test_nothing_breaks_a_page(client, member, report, value):
    IndicatorFactory(project=report.project)
    for part, name in (("done", "text"), ("milestones", "done"), ("learned", "codes"), ("numbers", "on_year")):
        response = client.post(page(report, part), {name: value, "seen": value})
        assert response.status_code in (200, 302), part
        assert b"<script>alert" not in response.content
    for name in ("state", "correct"):
        assert client.post(url("report_check", public_id=report.public_id), {name: value}).status_code in (200, 409)
    assert client.post(url("learning", slug=report.project.slug), {"learned": value}).status_code in (200, 302)


def test_twenty_thousand_characters_are_refused_in_words_and_still_there(client, member, report):
    text = "x" * 20_000
    response = client.post(page(report, "done"), {"text": text, "seen": "0"})
    assert "Use 5000 characters or fewer" in words(response)
    assert text in response.content.decode()


def test_a_reopened_report_says_why(client, member):
    again = ReportFactory(
        project=TeamMember.objects.get(user=member).project,
        period_from=dt.date(2026, 1, 1),
        reopened_at=timezone.now(),
        reopened_why="Which month is this?",
    )
    assert "Which month is this?" in words(client.get(url("report", public_id=again.public_id)))
