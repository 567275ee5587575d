"""Reviewers on panels: their limits, what they read in, money for their time."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.participation.forms import OfferPaymentForm, terms_of
from impact.ui.staff import Button, StaffAdmin
from projects.actions import edit_reviewer, offer_reviewer_money, remove_reviewer
from projects.admin.review_round_buttons import RUN
from projects.forms.rounds import seat_of
from projects.models import PanelMember


def _remove(request: HttpRequest, member: PanelMember, data: dict[str, Any]) -> str:
    remove_reviewer(by=cast("User", request.user), now=timezone.now(), member=member)
    return _("They left the panel. Press “Assign reviewers” on the round, so that others read what they had to do.")


def _offer(request: HttpRequest, member: PanelMember, data: dict[str, Any]) -> str:
    offer_reviewer_money(by=cast("User", request.user), now=timezone.now(), member=member, terms=terms_of(data))
    return _("The offer is written down, and we have told them. They answer it on their own page.")


@admin.register(PanelMember)
class PanelMemberAdmin(StaffAdmin):
    """Reviewers come by the button of a round."""

    list_display = ("__str__", "round", "lived_experience", "most", "reading", "left_at")
    list_filter = ("round__call", "lived_experience", "reading")
    list_select_related = ("user", "round__call")
    search_fields = ("user__name", "user__email")
    ordering = ("-round", "user__name")
    fields = ("round", "user", "lived_experience", "most", "reading", "left_at")
    readonly_fields = ("round", "user", "left_at")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="offer-money",
            title=gettext_lazy("Offer money"),
            permission="participation.add_paymentoffer",
            available=lambda member: member.left_at is None,
            confirm=gettext_lazy("What for, how much and which costs. They may say no. No bank details are kept here."),
            form=OfferPaymentForm,
            run=_offer,
        ),
        Button(
            verb="remove",
            title=gettext_lazy("Take off the panel"),
            permission=RUN,
            available=lambda member: member.left_at is None,
            confirm=gettext_lazy(
                "They see nothing of this round any more. What they scored still counts; what they had still to do "
                "goes to others when you assign again."
            ),
            run=_remove,
            danger=True,
        ),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """By the button of a round only."""
        return False

    def save_by_action(self, request: HttpRequest, obj: PanelMember, form: Any, change: bool) -> PanelMember:
        """Correct how somebody sits on the panel."""
        return edit_reviewer(by=cast("User", request.user), member=obj, seat=seat_of(form.cleaned_data))
