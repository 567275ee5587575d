"""Access needs: event support arranges what people asked for. Nobody else can open this list."""

from collections.abc import Callable
from typing import Any, cast

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.actions import move_needs
from impact.participation.models import AccessNeeds
from impact.participation.pure.stages import needs_after
from impact.ui.staff import Button, ReadOnlyStaffAdmin


class OpenFilter(admin.SimpleListFilter):
    """What still has to be arranged."""

    title = _("to arrange")
    parameter_name = "open"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """One choice."""
        return [("yes", _("Still to arrange"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[AccessNeeds]) -> QuerySet[AccessNeeds]:
        """Keep what is open."""
        return cast("Any", queryset).open() if self.value() == "yes" else queryset


def _words(label: Any) -> type[forms.Form]:
    return type("WordsForm", (forms.Form,), {"words": forms.CharField(label=label, max_length=300)})


def _move(verb: str) -> Callable[[HttpRequest, AccessNeeds, dict[str, Any]], str]:
    def run(request: HttpRequest, needs: AccessNeeds, data: dict[str, Any]) -> str:
        by = cast("User", request.user)
        moved = move_needs(by=by, now=timezone.now(), needs=needs, verb=verb, words=data["words"])
        return gettext("It is now: %(stage)s.") % {"stage": moved.get_stage_display()}

    return run


def _button(verb: str, title: Any, label: Any, confirm: Any = "") -> Button:
    return Button(
        verb=verb,
        title=title,
        permission="participation.handle_accessneeds",
        available=lambda needs: (
            needs_after(needs.stage, verb) is not None and (verb != "share" or bool(needs.may_share))
        ),
        run=_move(verb),
        form=_words(label),
        confirm=confirm,
    )


@admin.register(AccessNeeds)
class AccessNeedsAdmin(ReadOnlyStaffAdmin):
    """Identify, record, flag, share, meet, review; deleted three months after."""

    list_display = ("who", "seat", "stage", "companions", "assistants", "may_share", "written_at", "delete_on")
    list_filter = (OpenFilter, "stage", "invitation__seating__kind", "invitation__seating__nation", "may_share")
    list_select_related = ("invitation__person", "changed_by")
    search_fields = ("invitation__person__name", "public_id")
    ordering = ("delete_on", "pk")
    fields = (
        "who", "seat", "access", "communication", "caring", "travel", "food", "companions", "assistants", "may_share", "stage",
        "flagged_because", "shared_with", "shared_on", "met_how", "met_on", "review", "reviewed_on", "written_at",
        "changed_by", "delete_on",
    )  # fmt: skip
    readonly_fields = ("who", "seat")
    buttons = (
        _button("flag", _("Somebody has to act"), _("What has to be done, and by whom?")),
        _button(
            "share", _("I have told those who have to know"), _("Whom did you tell?"), _("The person agreed to this.")
        ),
        _button("meet", _("It is arranged"), _("What was arranged?")),
        _button("review", _("Looked back on with the person"), _("Did it work? What should we do next time?")),
    )

    @admin.display(description=_("seat"), ordering="invitation__status")
    def seat(self, needs: AccessNeeds) -> str:
        """Whether they come."""
        return needs.invitation.get_status_display()

    @admin.display(description=_("person"), ordering="invitation__person__name")
    def who(self, needs: AccessNeeds) -> str:
        """Whose they are."""
        return needs.invitation.person.name
