"""What a local network makes of another's solution."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.enums import ItemKind
from networks.models import LocalNetwork, RecordItem, SolutionUptake


class NotForYou(Refused):
    """One's own, withheld, or not a solution that may be read."""

    message = _("This solution is your own, or it can no longer be read. Choose another.")


@transaction.atomic
def say_uptake(
    *, by: User, now: dt.datetime, local_network: LocalNetwork, item: RecordItem, status: str, words: str = ""
) -> SolutionUptake:
    """Would like to try, are trying, it worked or not; the newest word stands. Raises NotForYou."""
    locked = LocalNetwork.objects.select_for_update(of=("self",)).get(pk=local_network.pk)
    readable = RecordItem.objects.for_networks().filter(pk=item.pk, kind=ItemKind.SOLUTION)
    if not locked.is_led_by(by) or not readable.exclude(record__meeting__local_network=locked).exists():
        raise NotForYou
    kept, _made = SolutionUptake.objects.update_or_create(
        item=item,
        local_network=locked,
        defaults={"status": status, "words": words, "said_by": by, "said_at": now},
    )
    return kept
