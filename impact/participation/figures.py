"""The door out: what waits for staff. Frozen values only."""

from django.urls import reverse
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.participation.models import AccessNeeds, PaymentOffer
from impact.ui.waiting import Waiting


def waiting(user: User) -> tuple[Waiting, ...]:
    """Needs somebody has to arrange, and money finance has not been told of."""
    needs = AccessNeeds.objects.visible_to(user).open().count()
    lines = [Waiting(_("Access needs to arrange"), needs, _list("accessneeds", "open=yes"))]
    if user.has_perm("participation.export_paymentoffer"):
        to_pay = PaymentOffer.objects.visible_to(user).to_pay().filter(exported_at__isnull=True).count()
        lines.append(Waiting(_("Payments to pass to finance"), to_pay, _list("paymentoffer", "")))
    return tuple(lines)


def _list(model: str, query: str) -> str:
    url = reverse(f"admin:participation_{model}_changelist")
    return f"{url}?{query}" if query else url
