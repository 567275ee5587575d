"""Site agreements: written, offered, answered, signed for IMPACT, changed by an addendum."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.programme.models import Organisation
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from projects.actions import (
    Signature,
    accept_offer,
    countersign_offer,
    decline_offer,
    draft_addendum,
    edit_addendum,
    edit_agreement,
    offer_addendum,
    offer_agreement,
    take_back_offer,
)
from projects.admin.decision_forms import AcceptForThemForm, AddendumForm, AnswerByForm, DeclineForThemForm
from projects.models import AgreementAddendum, SiteAgreement
from projects.models.agreement import TERMS

ANSWER = (
    "status",
    "answer_by",
    "offered_at",
    "offered_by",
    "signed_name",
    "signed_role",
    "signed_on",
    "signed_at",
    "entered_by",
    "answered_at",
    "decline_reason",
    "countersigned_by",
    "countersigned_at",
)


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _offer(request: HttpRequest, agreement: SiteAgreement, data: dict[str, Any]) -> str:
    offer_agreement(by=_by(request), now=timezone.now(), agreement=agreement, answer_by=data["answer_by"])
    return "Offered. The organisation has its link, and is reminded five days before the day."


def _offer_change(request: HttpRequest, addendum: AgreementAddendum, data: dict[str, Any]) -> str:
    offer_addendum(by=_by(request), now=timezone.now(), addendum=addendum, answer_by=data["answer_by"])
    return "Offered. Nothing changes before they say yes."


def _take_back(request: HttpRequest, paper: Any, data: dict[str, Any]) -> str:
    take_back_offer(by=_by(request), now=timezone.now(), paper=paper)
    return "Taken back to a draft. We have told them."


def _accept(request: HttpRequest, paper: Any, data: dict[str, Any]) -> str:
    signature = Signature(data["signed_name"], data["signed_role"], data["signed_on"])
    accept_offer(by=_by(request), now=timezone.now(), paper=paper, signature=signature)
    return "Accepted, with you as who wrote it down."


def _decline(request: HttpRequest, paper: Any, data: dict[str, Any]) -> str:
    decline_offer(by=_by(request), now=timezone.now(), paper=paper, reason=data["reason"])
    return "Declined, with you as who wrote it down."


def _sign(request: HttpRequest, paper: Any, data: dict[str, Any]) -> str:
    countersign_offer(by=_by(request), now=timezone.now(), paper=paper)
    return "Signed for IMPACT. We have told them."


def _change(request: HttpRequest, agreement: SiteAgreement, data: dict[str, Any]) -> HttpResponse:
    addendum = draft_addendum(by=_by(request), now=timezone.now(), agreement=agreement, **data)
    return HttpResponseRedirect(reverse("admin:projects_agreementaddendum_change", args=[addendum.pk]))


def _length(agreement: SiteAgreement) -> str:
    """A warning, never a rule."""
    return agreement.delivery_model.warning_about(agreement.months)


ANSWER_BUTTONS = (
    Button(
        verb="take-back",
        title="Take the offer back to correct it",
        permission="projects.offer_siteagreement",
        available=lambda paper: paper.is_offered(),
        confirm="It becomes a draft again, and the organisation is told.",
        run=_take_back,
    ),
    Button(
        verb="accept",
        title="Accept for them",
        permission="projects.offer_siteagreement",
        available=lambda paper: paper.is_offered(),
        confirm="Only for a yes that came on signed paper or by phone. Your name is kept with it.",
        form=AcceptForThemForm,
        run=_accept,
    ),
    Button(
        verb="decline",
        title="Decline for them",
        permission="projects.offer_siteagreement",
        available=lambda paper: paper.is_offered(),
        confirm="Only for a no that came on paper or by phone. Your name is kept with it.",
        form=DeclineForThemForm,
        run=_decline,
        danger=True,
    ),
    Button(
        verb="countersign",
        title="Sign for IMPACT",
        permission="projects.countersign_siteagreement",
        available=lambda paper: paper.is_accepted() and paper.countersigned_at is None,
        confirm="You sign what the organisation has accepted. It can't be changed afterwards, only by both sides.",
        run=_sign,
    ),
)


class AddendumInline(ReadOnlyTabularInline):
    """Changes to the agreement; each has its own page."""

    model = AgreementAddendum
    hide_title = True
    fields = ("number", "pounds", "coach_days", "months", "status", "answer_by", "signed_on")
    readonly_fields = fields
    ordering = ("number",)


@admin.register(SiteAgreement)
class SiteAgreementAdmin(StaffAdmin):
    """The list of agreements."""

    list_display = ("__str__", "status", "pounds", "coach_days", "months", "starts_on", "answer_by", "signed_on")
    list_filter = ("status", "expression__call", "expression__nation", "delivery_model", "topic")
    list_select_related = ("expression", "organisation")
    search_fields = ("expression__reference", "organisation__name")
    ordering = ("-created_at", "pk")
    inlines = (AddendumInline,)
    readonly_fields = ("expression", "organisation", "length", *ANSWER)
    fieldsets = (
        (None, {"fields": ("expression", "organisation", "partners", "money_holder", "topic", "delivery_model")}),
        (
            "What is agreed",
            {
                "fields": (
                    "pounds",
                    "coach_days",
                    "months",
                    "length",
                    "starts_on",
                    "offers",
                    "payments",
                    "asks",
                )
            },
        ),
        ("Answer and signatures", {"fields": ANSWER}),
    )
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="offer",
            title="Offer it",
            permission="projects.offer_siteagreement",
            available=lambda agreement: agreement.is_draft(),
            confirm=lambda agreement: (
                f"{agreement.organisation} gets its link to read, to accept or to say no. {_length(agreement)}"
            ),
            form=AnswerByForm,
            run=_offer,
        ),
        *ANSWER_BUTTONS,
        Button(
            verb="change-agreed",
            title="Propose a change",
            permission="projects.add_agreementaddendum",
            available=lambda agreement: agreement.is_accepted(),
            confirm="What was accepted stays. A change holds once the organisation has accepted it too.",
            form=AddendumForm,
            run=_change,
        ),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Agreements begin at their expression of interest."""
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: SiteAgreement | None = None) -> tuple[str, ...]:
        """Once it was offered nothing is typed any more."""
        known = super().get_readonly_fields(request, obj)
        return (*known, *TERMS, "partners") if obj and not obj.is_draft() else known

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Partners are organisations of the register."""
        if db_field.name == "partners":
            kwargs["queryset"] = Organisation.objects.order_by("name")
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    @admin.display(description="usual length")
    def length(self, agreement: SiteAgreement) -> str:
        """Whether the months are as usual for the delivery model."""
        return _length(agreement) or "As usual for this delivery model."

    def save_by_action(self, request: HttpRequest, obj: SiteAgreement, form: Any, change: bool) -> SiteAgreement:
        """Edit by an action."""
        return edit_agreement(by=_by(request), agreement=obj, **form.cleaned_data)


@admin.register(AgreementAddendum)
class AgreementAddendumAdmin(StaffAdmin):
    """Changes to agreements."""

    list_display = ("__str__", "status", "pounds", "coach_days", "months", "answer_by", "signed_on")
    list_filter = ("status",)
    list_select_related = ("agreement__expression",)
    search_fields = ("agreement__expression__reference", "agreement__organisation__name")
    ordering = ("-created_at", "pk")
    fields = ("agreement", "number", "words", "pounds", "coach_days", "months", *ANSWER)
    readonly_fields = ("agreement", "number", *ANSWER)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="offer",
            title="Offer it",
            permission="projects.offer_siteagreement",
            available=lambda addendum: addendum.is_draft(),
            confirm="The organisation gets its link to read, to accept or to say no.",
            form=AnswerByForm,
            run=_offer_change,
        ),
        *ANSWER_BUTTONS,
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Changes begin at their agreement."""
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: AgreementAddendum | None = None) -> tuple[str, ...]:
        """Once it was offered nothing is typed any more."""
        known = super().get_readonly_fields(request, obj)
        return (*known, "words", "pounds", "coach_days", "months") if obj and not obj.is_draft() else known

    def save_by_action(
        self, request: HttpRequest, obj: AgreementAddendum, form: Any, change: bool
    ) -> AgreementAddendum:
        """Edit by an action."""
        return edit_addendum(by=_by(request), addendum=obj, **form.cleaned_data)
