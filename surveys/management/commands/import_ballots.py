"""Import a PrefLib file of ballots: `manage.py import_ballots FILE.soi --slug NAME`."""

import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from impact.jobs.refusals import Refused
from surveys.actions.import_ballots import import_ballots


class Command(BaseCommand):
    """Read public ballots as a closed survey with one question."""

    help = "Import a PrefLib .soi or .soc file as a closed survey with one ranking question."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file and the short name."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--slug", required=True, help="Short name of the survey in addresses.")

    def handle(self, *_args: Any, file: Path, slug: str, **_options: Any) -> None:
        """Import, and print the figures and the seconds."""
        began = time.monotonic()
        try:
            with file.open("rb") as lines:
                done = import_ballots(by=None, now=timezone.now(), slug=slug, lines=lines)
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from error  # noqa: EM102
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        seconds = time.monotonic() - began
        self.stdout.write(
            f"Imported {done.ballots:,} ballots in {done.orders:,} different orders over {done.options} options"
            f" as the survey “{done.survey.slug}” in {seconds:.1f} seconds."
        )
