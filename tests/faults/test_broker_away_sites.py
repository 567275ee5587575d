"""Broker and cache are away: site teams go on with their pages and reports."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from projects.models import LearningEntry, ReportSection
from tests.factories.site_projects import MilestoneFactory, ReportFactory, team_user
from tests.faults.outage import expect_no_mail, expect_one_mail

pytestmark = pytest.mark.django_db(transaction=True)
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def test_a_milestone_is_reached_and_something_learned(client: Client, away: Callable[[], None], quick: None) -> None:
    milestone = MilestoneFactory()
    client.force_login(team_user(milestone.project), backend=BACKEND)
    slug = milestone.project.slug
    reached = reverse("projects:reached", args=[slug, milestone.public_id])
    for _pressed_twice in range(2):
        answer = client.post(reached, {"on_day": "1", "on_month": "5", "on_year": "2026"})
        assert answer["Location"] == reverse("projects:site", args=[slug])
        assert client.post(reverse("projects:learning", args=[slug]), {"learned": "Evenings"}).status_code == 302
    milestone.refresh_from_db()
    assert milestone.done_on is not None
    assert LearningEntry.objects.get().learned == "Evenings"
    away()
    expect_no_mail()


def test_writing_and_sending_a_report(client: Client, away: Callable[[], None], quick: None) -> None:
    report = ReportFactory()
    user = team_user(report.project)
    client.force_login(user, backend=BACKEND)
    part = reverse("projects:report_part", args=[report.public_id, "done"])
    assert client.post(part, {"text": "We met.", "seen": "0"}).status_code == 302
    check = reverse("projects:report_check", args=[report.public_id])
    for _pressed_twice in range(2):
        sent = client.post(check, {"state": "done:1", "correct": "on"})
        assert sent["Location"] == reverse("projects:report", args=[report.public_id])
    report.refresh_from_db()
    assert (report.status, ReportSection.objects.get().body) == ("sent", {"text": "We met."})
    away()
    expect_one_mail(user.email)
