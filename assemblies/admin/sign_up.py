"""Sign-ups: find, look at, type in what came by phone or on paper, correct, withdraw."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.actions import enter_sign_up
from assemblies.admin.sign_up_buttons import BUTTONS
from assemblies.enums import SignUpStatus
from assemblies.forms import EnterSignUpForm
from assemblies.forms.staff import SignUpFields
from assemblies.models import Assembly, SignUp
from assemblies.pure.stages import CHANGEABLE
from assemblies.queries import perspective_choices
from impact.accounts.models import User
from impact.participation.enums import InvitationStatus
from impact.programme.models import Perspective
from impact.programme.texts import TextsField
from impact.ui.staff import StaffAdmin


class PerspectiveFilter(admin.SimpleListFilter):
    """By any perspective somebody named, or the main one."""

    title = _("perspective")
    parameter_name = "perspective"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Every perspective."""
        del request, model_admin
        return [(str(number), label) for number, label in perspective_choices()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[SignUp]) -> QuerySet[SignUp]:
        """Keep those who named it."""
        del request
        value = self.value()
        if not (value and value.isascii() and value.isdigit() and len(value) < 4):  # noqa: PLR2004
            return queryset
        return queryset.filter(perspectives__contains=[int(value)])


class SeatFilter(admin.SimpleListFilter):
    """By where somebody stands with a seat."""

    title = _("seat")
    parameter_name = "seat"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Every standing."""
        return list(InvitationStatus.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[SignUp]) -> QuerySet[SignUp]:
        """Keep those who stand there."""
        known = self.value() in InvitationStatus.values
        return queryset.filter(invitation__status=self.value()) if known else queryset


@admin.register(SignUp)
class SignUpAdmin(StaffAdmin):
    """Everybody who signed up for an Assembly of this member of staff's nations."""

    form = EnterSignUpForm
    list_display = (
        "label",
        "who",
        "assembly",
        "status",
        "seat",
        "main",
        "nation",
        "new_here",
        "channel",
        "submitted_at",
    )
    list_filter = (
        "status", "assembly", SeatFilter, ("maybe_same_as", admin.EmptyFieldListFilter), "invitation__wants_next_time", "nation", PerspectiveFilter,
        "new_here", "channel", "language", "format",
    )  # fmt: skip
    list_select_related = (
        "person", "assembly", "nation", "entered_by", "same_as", "maybe_same_as", "invitation__seating", "invitation__person",
    )  # fmt: skip
    search_fields = ("reference", "person__name", "person__email", "person__phone", "public_id")
    ordering = ("-submitted_at", "-pk")
    add_fields = ("assembly", "channel", *SignUpFields.base_fields, "agreed")
    shown_fields = (
        "label", "assembly", "status", "seat", "person", "contact", "named", "main", "nation", "new_here", "why", "channel",
        "entered_by", "started_at", "submitted_at", "withdrawn_at", "withdrawn_because", "withdrawn_by", "same_as", "maybe_same_as",
        "privacy_notice_version", "lawful_basis",
    )  # fmt: skip
    readonly_fields = ("label", "who", "contact", "named", "main", "seat")
    buttons = BUTTONS

    def get_queryset(self, request: HttpRequest) -> QuerySet[SignUp]:
        """What nobody has sent yet is nobody's business. The main perspective comes in the same query."""
        label = Perspective.objects.filter(number=OuterRef("main_perspective")).values("label")
        sent = super().get_queryset(request).exclude(status=SignUpStatus.DRAFT)
        return sent.annotate(main_label=Subquery(label, output_field=TextsField()))  # type: ignore[no-any-return]

    def get_fields(self, request: HttpRequest, obj: SignUp | None = None) -> tuple[str, ...]:
        """A form for a new one; everything to look at for one that is kept."""
        return self.shown_fields if obj else self.add_fields

    def has_change_permission(self, request: HttpRequest, obj: SignUp | None = None) -> bool:
        """Buttons change a sign-up."""
        return False

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only Assemblies one works for, and only those that still take sign-ups."""
        if db_field.name == "assembly":
            mine = Assembly.objects.visible_to(cast("User", request.user))
            kwargs["queryset"] = mine.filter(status__in=CHANGEABLE).order_by("slug")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    @admin.display(description=_("reference"), ordering="reference")
    def label(self, sign_up: SignUp) -> str:
        """The reference people quote."""
        return str(sign_up)

    @admin.display(description=_("seat"), ordering="invitation__status")
    def seat(self, sign_up: SignUp) -> str:
        """Where they stand with a seat."""
        return sign_up.invitation.get_status_display() if sign_up.invitation else "–"

    @admin.display(description=_("name"), ordering="person__name")
    def who(self, sign_up: SignUp) -> str:
        """Who it is."""
        return sign_up.person.name if sign_up.person else "–"

    @admin.display(description=_("contact"))
    def contact(self, sign_up: SignUp) -> str:
        """How to reach them."""
        person = sign_up.person
        return f"{person.get_contact_route_display()}: {person.contact}" if person else "–"

    @admin.display(description=_("main perspective"), ordering="main_perspective")
    def main(self, sign_up: Any) -> str:
        """The main perspective in words."""
        return str(sign_up.main_label) if sign_up.main_label else "–"

    @admin.display(description=_("perspectives"))
    def named(self, sign_up: SignUp) -> str:
        """All perspectives in words."""
        labels = dict(perspective_choices())
        return ", ".join(labels.get(number, "–") for number in sign_up.perspectives) or "–"

    def save_by_action(self, request: HttpRequest, obj: SignUp, form: Any, change: bool) -> SignUp:
        """Type in what came by phone or on paper."""
        answers = form.answers()
        return enter_sign_up(
            by=cast("User", request.user),
            now=timezone.now(),
            assembly=form.cleaned_data["assembly"],
            channel=form.cleaned_data["channel"],
            written_in=answers["written_in"],
            answers=answers,
        )
