"""Print the published figures of a survey's report."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import override

from impact.reports.files import json_document
from impact.reports.models import Edition
from impact.reports.queries import with_figures
from impact.reports.reading import imprint
from impact.reports.words import number_words, place_words, share_words


class Command(BaseCommand):
    """From the frozen figures of the published edition; answers are never read."""

    help = "Print the published report of a survey; --json gives the documented JSON (docs/features/report-json.md)."

    def add_arguments(self, parser: CommandParser) -> None:
        """Name the survey and the form."""
        parser.add_argument("survey", help="the survey's short name")
        parser.add_argument("--json", action="store_true", help="the documented JSON instead of a list")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit with 1 when nothing is published."""
        del args
        found = Edition.objects.published().filter(report__survey_slug=options["survey"])
        edition = with_figures(found).first()
        if edition is None:
            msg = f"No report of {options['survey']} is published."
            raise CommandError(msg)
        if options["json"]:
            with override("en"):
                document = json_document(edition.body.read(), imprint(edition, "en"))
            self.stdout.write(json.dumps(document, ensure_ascii=False, indent=2))
            return
        self._list(edition)

    def _list(self, edition: Edition) -> None:
        body = edition.body.read()
        if body.survey.invented:
            self.stdout.write("Invented answers.")
        self.stdout.write(
            f"{edition.report.title.exact('en')}, report {edition.number}: {number_words(body.responses)} answers"
        )
        for item in body.priorities:
            place = place_words(item.place, equal=item.equal, language="en")
            self.stdout.write(f"{place:>12}  {share_words(item.share):>5}  {item.labels['en']}")
