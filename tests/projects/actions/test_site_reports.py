"""Site teams, their reports, and reminders."""

import datetime as dt
import threading

import pytest
from django.db import connection
from post_office.models import Email

from impact.accounts.models import User
from projects.actions import (
    ask_for_report,
    invite_member,
    read_report,
    remind_of_reports,
    remove_member,
    reopen_report,
    save_report_section,
    send_report,
)
from projects.actions.reports import (
    AskedAlready,
    ChangedSince,
    DatesReversed,
    NotNow,
    NotWrittenYet,
    NotYourSite,
    ReasonMissing,
    SavedByOther,
    SentAlready,
)
from projects.actions.team import SwitchedOff, WorksHere
from projects.models import FollowUp, LearningEntry, ReportReminder, ReportSection, TeamMember
from projects.pure.reports import state_of
from projects.queries.reports import versions_of
from projects.tasks import remind_of_reports_task
from tests.factories.projects import ProjectFactory
from tests.factories.site_projects import IndicatorFactory, MilestoneFactory, ReportFactory, code, team_user

pytestmark = pytest.mark.django_db


def save(report, user, now, part="done", seen=0, **body):
    return save_report_section(by=user, now=now, report=report, part=part, body=body or {"text": "We met."}, seen=seen)


def send(report, user, now):
    return send_report(by=user, now=now, report=report, seen=state_of(versions_of(report)))


# --- the team


def test_somebody_is_invited_once_and_written_to_in_their_language(now):
    project = ProjectFactory()
    for _twice in range(2):
        member = invite_member(
            by=None, now=now, project=project, email=" New@Example.org ", name="Example new", language="cy"
        )
    user = User.objects.get(email__iexact="new@example.org")
    assert (member.user, user.is_staff, user.has_usable_password()) == (user, False, False)
    assert user.has_perm("projects.write_sitereport")
    mail = Email.objects.get()
    assert "/cy/sites/team/" in mail.message
    other = ProjectFactory()
    invite_member(by=None, now=now, project=other, email="new@example.org", name="Not taken")
    user.refresh_from_db()
    assert (user.name, Email.objects.count(), User.objects.count()) == ("Example new", 2, 1)
    for _twice in range(2):
        removed = remove_member(by=None, now=now, member=member)
    assert removed.removed_at == now
    assert TeamMember.objects.active().get().project == other
    invite_member(by=None, now=now, project=project, email="new@example.org", name="Back")
    assert TeamMember.objects.active().count() == 2


def test_staff_and_accounts_that_are_off_are_not_in_site_teams(now, user_with_role):
    staff, off = user_with_role("nation_lead"), user_with_role("site_team", is_active=False)
    for user, refusal in ((staff, WorksHere), (off, SwitchedOff)):
        with pytest.raises(refusal):
            invite_member(by=None, now=now, project=ProjectFactory(), email=user.email, name="X")
    assert not TeamMember.objects.exists()


# --- writing


def test_a_report_is_asked_for_once_with_dates_in_order(now):
    project, first = ProjectFactory(), dt.date(2026, 1, 1)
    dates = {"period_from": first, "period_to": dt.date(2026, 3, 31), "due_on": dt.date(2026, 4, 14)}
    assert ask_for_report(by=None, now=now, project=project, **dates).status == "open"
    with pytest.raises(AskedAlready):
        ask_for_report(by=None, now=now, project=project, **dates)
    for wrong in ({"period_to": dt.date(2025, 12, 31)}, {"due_on": dt.date(2026, 3, 1)}):
        with pytest.raises(DatesReversed):
            ask_for_report(by=None, now=now, project=project, **{**dates, **wrong})


def test_two_people_never_overwrite_each_other(now):
    report = ReportFactory()
    one, two = team_user(report.project), team_user(report.project)
    assert save(report, one, now, text="First").version == 1
    with pytest.raises(SavedByOther) as other:
        save(report, two, now, text="Second")
    assert (other.value.current.body, other.value.current.saved_by) == ({"text": "First"}, one)
    assert save(report, two, now, text="First").version == 1
    assert save(report, two, now, seen=1, text="Both").version == 2
    assert ReportSection.objects.get().body == {"text": "Both"}


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment_lose_nothing(now):
    report = ReportFactory()
    users = [team_user(report.project) for _ in range(3)]
    save(report, users[0], now, text="Before")
    gate, outcomes = threading.Barrier(3), []

    def write(user):
        gate.wait()
        try:
            save(report, user, now, seen=1, text=f"By {user.pk}")
            outcomes.append("kept")
        except SavedByOther:
            outcomes.append("shown both")
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=[user]) for user in users]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["kept", "shown both", "shown both"]
    assert ReportSection.objects.get().version == 2


def test_only_the_team_writes_and_only_while_it_is_open(now):
    report = ReportFactory()
    user, other = team_user(report.project), team_user(ProjectFactory())
    with pytest.raises(NotYourSite):
        save(report, other, now)
    with pytest.raises(NotWrittenYet):
        send(report, user, now)
    save(report, user, now)
    with pytest.raises(NotYourSite):
        send(report, other, now)
    with pytest.raises(ChangedSince):
        send_report(by=user, now=now, report=report, seen="done:9")
    send(report, user, now)
    with pytest.raises(SentAlready):
        save(report, user, now, seen=1, text="Too late")
    remove_member(by=None, now=now, member=TeamMember.objects.get(user=user))
    with pytest.raises(NotYourSite):
        save(report, user, now, seen=1, text="Not mine any more")


# --- sending carries into the record


def test_what_a_report_says_goes_into_the_record_and_is_replaced_after_it_was_opened_again(now, user_with_role):
    report, director = ReportFactory(), user_with_role("programme_director")
    user = team_user(report.project)
    mates = team_user(report.project, "mate")
    milestone, later = MilestoneFactory(project=report.project), MilestoneFactory(project=report.project)
    elsewhere, indicator = MilestoneFactory(), IndicatorFactory(project=report.project)
    quiet = IndicatorFactory(project=report.project)
    save(report, user, now)
    done = [str(milestone.public_id), str(elsewhere.public_id), "not-a-uuid"][:2]
    save(report, user, now, part="milestones", done=done, text="")
    save(report, user, now, part="learned", learned="Evenings suit", tried="", codes=[str(code().public_id), "x"])
    save(report, user, now, part="numbers", on="2026-04-20", **{f"{indicator.public_id}_value": "12.50"})
    for _twice in range(2):
        sent = send(report, user, now)
    assert (sent.status, sent.sent_by) == ("sent", user)
    for one in (milestone, later, elsewhere):
        one.refresh_from_db()
    assert (milestone.done_on, milestone.done_by) == (report.period_to, user)
    assert (later.done_on, elsewhere.done_on) == (None, None)
    entry = LearningEntry.objects.get()
    assert (entry.learned, entry.on, list(entry.codes.all())) == ("Evenings suit", report.period_to, [code()])
    assert FollowUp.objects.values_list("indicator", "on", "value").get() == (
        indicator.pk,
        dt.date(2026, 4, 20),
        pytest.approx(12.5),
    )
    assert sorted(email.to[0] for email in Email.objects.all()) == sorted([user.email, mates.email])

    with pytest.raises(ReasonMissing):
        reopen_report(by=director, now=now, report=report, reason=" ")
    reopened = reopen_report(by=director, now=now, report=report, reason="Which month is this?")
    assert (reopened.status, reopened.sent_at, reopened.reopened_why) == ("open", None, "Which month is this?")
    assert sum("Which month is this?" in email.message for email in Email.objects.all()) == 2
    save(report, user, now, part="learned", seen=1, learned="Mornings suit", tried="")
    save(report, user, now, part="numbers", seen=1, on="", **{f"{quiet.public_id}_words": "Much the same"})
    send(report, user, now)
    assert LearningEntry.objects.get().learned == "Mornings suit"
    assert list(FollowUp.objects.values_list("indicator", "words")) == [(quiet.pk, "Much the same")]


def test_staff_read_it_once_and_a_draft_is_neither_read_nor_opened(now, user_with_role):
    report, director = ReportFactory(), user_with_role("programme_director")
    for verb in (
        lambda: read_report(by=director, now=now, report=report),
        lambda: reopen_report(by=director, now=now, report=report, reason="Why"),
    ):
        with pytest.raises(NotNow):
            verb()
    user = team_user(report.project)
    save(report, user, now)
    assert not ReportSection.objects.visible_to(director).exists()
    send(report, user, now)
    assert ReportSection.objects.visible_to(director).count() == 1
    for at in (now, now + dt.timedelta(days=1)):
        read = read_report(by=director, now=at, report=report)
    assert (read.status, read.read_at) == ("read", now)
    assert reopen_report(by=director, now=now, report=report, reason="Why").read_at is None


# --- reminders


@pytest.mark.parametrize(
    ("days", "kinds"),
    [(-8, []), (-7, ["before"]), (0, ["before"]), (2, []), (3, ["after"]), (60, ["after"]), (61, [])],
)
def test_reminders_go_out_in_their_time_and_once(now, days, kinds):
    report = ReportFactory(due_on=now.date() - dt.timedelta(days=days))
    user = team_user(report.project)
    off = team_user(report.project)
    User.objects.filter(pk=off.pk).update(is_active=False)
    assert remind_of_reports(now=now) == len(kinds)
    assert remind_of_reports(now=now) == 0
    assert list(ReportReminder.objects.values_list("kind", flat=True)) == kinds
    assert [email.to for email in Email.objects.all()] == [[user.email]] * len(kinds)


def test_nobody_is_reminded_of_what_was_sent(now):
    report = ReportFactory(due_on=now.date())
    user = team_user(report.project)
    save(report, user, now)
    send(report, user, now)
    Email.objects.all().delete()
    assert remind_of_reports(now=now) == 0
    remind_of_reports_task()
    assert not Email.objects.exists()
