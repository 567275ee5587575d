"""The theory of change: one draft at a time, agreed versions are kept."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.staff import Button
from projects.actions import agree_theory, edit_theory, write_theory
from projects.admin.part import PartAdmin, member_of_staff
from projects.forms.project_buttons import AgreeTheoryForm
from projects.models import THEORY_FIELDS, TheoryOfChange


def _is_draft(theory: TheoryOfChange) -> bool:
    return theory.agreed_at is None


def _agree(request: HttpRequest, theory: TheoryOfChange, data: dict[str, Any]) -> str:
    agree_theory(by=member_of_staff(request), now=timezone.now(), theory=theory, **data)
    return gettext("This version is agreed. To change something, add a new version.")


@admin.register(TheoryOfChange)
class TheoryOfChangeAdmin(PartAdmin):
    """Versions of theories of change."""

    in_menu = False
    list_display = ("__str__", "written_at", "agreed_at", "agreed_by")
    list_filter = (("agreed_at", admin.EmptyFieldListFilter), "project__nation")
    list_select_related = ("project",)
    search_fields = ("project__slug", "what_changes")
    ordering = ("project__slug", "-number")
    fields = ("project", "number", *THEORY_FIELDS, "written_by", "written_at", "agreed_at", "agreed_by")
    readonly_fields = ("number", "written_by", "written_at", "agreed_at", "agreed_by")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="agree",
            title=_("It is agreed"),
            permission="projects.agree_theoryofchange",
            available=_is_draft,
            form=AgreeTheoryForm,
            confirm=_("This version never changes from then on. Once the project is shown, everybody can read it."),
            run=_agree,
        ),
    )

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Agreed versions are looked at."""
        return super().has_change_permission(request, obj) and (obj is None or _is_draft(obj))

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> TheoryOfChange:
        """Change the draft, or begin a new version."""
        by, now = member_of_staff(request), timezone.now()
        typed = {name: form.cleaned_data[name] for name in THEORY_FIELDS}
        if change:
            return edit_theory(by=by, now=now, theory=obj, **typed)
        return write_theory(by=by, now=now, project=obj.project, **typed)
