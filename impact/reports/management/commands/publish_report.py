"""Publish a report's newest edition in the names of two members of staff."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import SLOTS, Texts
from impact.reports.actions import approve_and_publish, edit_summary, submit
from impact.reports.enums import EditionStatus
from impact.reports.models import Edition
from impact.reports.stages import EDITABLE
from impact.reports.words import draft_summary
from impact.ui.links import absolute


class Command(BaseCommand):
    """Submit as one person and approve as another; the actions check everything the admin checks."""

    help = "Submit and publish the newest edition of a survey's report: two different members of staff."

    def add_arguments(self, parser: CommandParser) -> None:
        """Name the survey and the two people."""
        parser.add_argument("survey", help="the survey's short name")
        parser.add_argument("--by", required=True, help="e-mail of the person who submits")
        parser.add_argument("--approved-by", required=True, help="e-mail of the person who approves")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit with 1 and the reason when an action says no."""
        del args
        edition = self._newest(options["survey"])
        by, approver = self._staff(options["by"]), self._staff(options["approved_by"])
        if by == approver:
            raise CommandError("Two different people are needed: one submits, another one approves.")
        try:
            if edition.status in EDITABLE:
                edition = submit(by=by, now=timezone.now(), edition=self._with_summary(by, edition))
            edition = approve_and_publish(by=approver, now=timezone.now(), edition=edition)
        except Refused as refusal:
            raise CommandError(str(refusal.message)) from refusal
        url = absolute("reports:edition", language="en", slug=options["survey"], number=edition.number)
        self.stdout.write(f"Report {edition.number} is published: {url}")

    def _newest(self, survey: str) -> Edition:
        """Find the newest edition that may still be published."""
        open_ones = (*EDITABLE, EditionStatus.SUBMITTED)
        edition = (
            Edition.objects.filter(report__survey_slug=survey, status__in=open_ones)
            .select_related("report", "body")
            .order_by("-number")
            .first()
        )
        if edition is None:
            msg = f"There is no edition of {survey} to publish. Build one first: build_report {survey} --wait"
            raise CommandError(msg)
        return edition

    def _staff(self, email: str) -> User:
        user: User | None = User.objects.staff().by_email(email).first()
        if user is None:
            msg = f"There is no active member of staff with the address {email}."
            raise CommandError(msg)
        return user

    def _with_summary(self, by: User, edition: Edition) -> Edition:
        """Fill empty slots with machine sentences where nobody real speaks; say so."""
        missing = edition.missing_summaries
        if not missing or not edition.may_be_published:
            return edition
        drafted = draft_summary(edition.body.read())
        self.stdout.write(
            f"Notice: no summary was written for {', '.join(missing)}; sentences made from the figures stand there. "
            "For a real report people write these."
        )
        words = Texts({slot: edition.summary.exact(slot) or drafted[slot] for slot in SLOTS})
        return edit_summary(by=by, edition=edition, summary=words)
