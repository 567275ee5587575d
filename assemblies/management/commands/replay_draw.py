"""`manage.py replay_draw SLUG`: pick the people of an Assembly again from what is stored, and compare."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from assemblies.models import Assembly
from impact.participation.models import Selection
from impact.participation.queries import replayed


class Command(BaseCommand):
    help = "Work a random selection out again from its stored record. Exits 1 when anything comes out differently."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which Assembly, and which of its selections when it is not the one that stands."""
        parser.add_argument("slug", help="short name of the Assembly in its address")
        parser.add_argument("--number", type=int, help="number of the selection (default: the one that stands)")

    def handle(self, *args: Any, slug: str, number: int | None = None, **options: Any) -> None:
        """Compare, and say what differs."""
        selection = _find(slug, number)
        differs = replayed(selection)
        if differs:
            for difference in differs:
                self.stderr.write(f"differs: {difference}")
            message = f"Selection {selection.number} of {slug} does not come out as stored."
            raise CommandError(message)
        outcome = selection.outcome
        self.stdout.write(
            f"Selection {selection.number} of {slug} comes out the same: {selection.pool_size} people, "
            f"{selection.size} seats, panel {outcome.panel_index + 1}, seed {outcome.seed}, "
            f"{selection.replacements.count()} replacements."
        )


def _find(slug: str, number: int | None) -> Selection:
    assembly = Assembly.objects.filter(slug=slug).first()
    if assembly is None:
        message = f"There is no Assembly called {slug}."
        raise CommandError(message)
    found = Selection.objects.filter(subject=assembly.public_id)
    found = found.standing() if number is None else found.filter(number=number)
    selection = found.select_related("lottery", "outcome").first()
    if selection is None or not hasattr(selection, "outcome"):
        message = f"{slug} has no random selection that is finished."
        raise CommandError(message)
    return selection
