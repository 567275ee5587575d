"""Payment offers: who was offered what, what they said, and a file for finance."""

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.actions import export_payments
from impact.participation.models import PaymentOffer
from impact.participation.pure.money import csv_file
from impact.ui.staff import Button, ReadOnlyStaffAdmin

HEADS = (
    "reference",
    "name",
    "email",
    "what for",
    "in words",
    "hours",
    "amount",
    "costs",
    "accepted on",
    "given to finance",
)


class ExportForm(forms.Form):
    """New ones only, or everything again."""

    again = forms.BooleanField(label=_("Also those given to finance before"), required=False)


def _export(request: HttpRequest, obj: None, data: dict[str, Any]) -> HttpResponse:
    now = timezone.now()
    rows = export_payments(by=cast("User", request.user), now=now, again=data["again"])
    content = csv_file(HEADS, (_row(offer, f"{timezone.localdate(now):%Y-%m-%d}") for offer in rows))
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="payments-{timezone.localdate(now):%Y-%m-%d}.csv"'
    return response


def _row(offer: PaymentOffer, today: str) -> tuple[object, ...]:
    person = offer.invitation.person
    answered = f"{timezone.localdate(offer.answered_at):%Y-%m-%d}" if offer.answered_at else ""
    given = f"{timezone.localdate(offer.exported_at):%Y-%m-%d}" if offer.exported_at else today
    return (
        str(offer.public_id)[:8], person.name, person.email, offer.get_nature_display(), offer.what, offer.hours,
        offer.amount, offer.expenses, answered, given,
    )  # fmt: skip


@admin.register(PaymentOffer)
class PaymentOfferAdmin(ReadOnlyStaffAdmin):
    """Offers are made on the page of a sign-up or registration; here they are seen together."""

    list_display = ("who", "what", "nature", "hours", "amount", "status", "offered_at", "exported_at")
    list_filter = ("status", "nature", "invitation__seating__kind", ("exported_at", admin.EmptyFieldListFilter))
    list_select_related = ("invitation__person", "offered_by")
    search_fields = ("what", "invitation__person__name", "public_id")
    ordering = ("-offered_at", "-pk")
    fields = (
        "who", "nature", "what", "hours", "amount", "expenses", "status", "offered_by", "offered_at", "answered_at",
        "exported_at",
    )  # fmt: skip
    readonly_fields = ("who",)
    list_buttons = (
        Button(
            verb="export",
            title=_("File for finance"),
            permission="participation.export_paymentoffer",
            run=_export,
            form=ExportForm,
            confirm=_("A file with every accepted offer. There are no bank details in it: none are kept here."),
        ),
    )

    @admin.display(description=_("person"), ordering="invitation__person__name")
    def who(self, offer: PaymentOffer) -> str:
        """Whom it was offered to."""
        return offer.invitation.person.name
