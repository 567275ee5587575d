"""`manage.py replay_choice SLUG`: work a balanced choice of sites out again from what is stored, and compare."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from impact.participation.enums import SelectionStatus
from impact.participation.queries import replayed
from impact.ui.refusals import Refused
from projects.enums import ChoiceStatus
from projects.models import Choice, ChoiceBand
from projects.pure.freezing import check_sum
from projects.queries.proposing import newest_proposal, proposed_body


class Command(BaseCommand):
    help = "Replay the proposal and the random selection of a call's balanced choice. Exits 1 when anything differs."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which call."""
        parser.add_argument("slug", help="short name of the call in its address")

    def handle(self, *args: Any, slug: str, **options: Any) -> None:
        """Compare, and say what differs."""
        choice = Choice.objects.standing().filter(call__slug=slug).select_related("round").order_by("-pk").first()
        proposal = newest_proposal(choice) if choice else None
        if choice is None or proposal is None:
            message = f"There is no balanced choice with a proposal for {slug}."
            raise CommandError(message)
        differs = [] if check_sum(proposal.body) == proposal.digest else ["the check sum of the proposal"]
        if choice.status == ChoiceStatus.SETTLED:
            self.stdout.write("Settled: the proposal stands as it was frozen, only its check sum is compared.")
        else:
            differs += _proposal_differs(choice, proposal.body)
        bands = ChoiceBand.objects.filter(choice=choice, selection__status=SelectionStatus.DRAWN)
        for band in bands.select_related("selection__lottery", "selection__outcome"):
            differs += replayed(band.selection)
        for difference in differs:
            self.stderr.write(f"differs: {difference}")
        if differs:
            message = f"The balanced choice of {slug} does not come out as stored."
            raise CommandError(message)
        self.stdout.write(
            f"The balanced choice of {slug} comes out the same: proposal {proposal.number}, {proposal.digest}, "
            f"{bands.count()} random selections."
        )


def _proposal_differs(choice: Choice, body: dict[str, Any]) -> list[str]:
    try:
        again = proposed_body(choice)
    except Refused as refused:
        return [str(refused)]
    return [f"the proposal's {name}" for name in body if again.get(name) != body[name]]
