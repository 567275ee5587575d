"""Users: create, edit, give and take roles."""

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.actions import create_user, edit_user, give_role, remove_role
from impact.accounts.models import User
from impact.accounts.roles import ROLES
from impact.ui.staff import Button, StaffAdmin


class RoleForm(forms.Form):
    """Which role."""

    role = forms.ChoiceField(label=_("Role"), choices=[(role.slug, role.title) for role in ROLES.values()])


def _give(request: HttpRequest, user: User, data: dict[str, Any]) -> str:
    give_role(by=cast("User", request.user), user=user, role=data["role"])
    return gettext("The role was given.")


def _take(request: HttpRequest, user: User, data: dict[str, Any]) -> str:
    remove_role(by=cast("User", request.user), user=user, role=data["role"])
    return gettext("The role was taken away.")


@admin.register(User)
class UserAdmin(StaffAdmin):
    """Everybody who signs in."""

    list_display = ("name", "email", "held_roles", "is_staff", "is_active")
    list_filter = ("is_staff", "is_active", "groups")
    search_fields = ("name", "email")
    ordering = ("name", "pk")
    fields = ("name", "email", "language", "is_active", "held_roles")
    readonly_fields = ("held_roles",)
    buttons = (
        Button(
            verb="give-role",
            title=_("Give a role"),
            permission="accounts.change_user",
            run=_give,
            form=RoleForm,
            confirm=_("Roles say what this person may do here."),
        ),
        Button(
            verb="take-role",
            title=_("Take a role away"),
            permission="accounts.change_user",
            run=_take,
            form=RoleForm,
            confirm=_("The person keeps their other roles."),
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        """With roles, in one query."""
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description=_("roles"))
    def held_roles(self, user: User) -> str:
        """Titles of the roles somebody holds."""
        if user._state.adding:  # noqa: SLF001 (the add page shows an unsaved row)
            return "–"
        titles = [ROLES[group.name].title for group in user.groups.all() if group.name in ROLES]
        return ", ".join(sorted(titles)) or "–"

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> tuple[str, ...]:
        """The address is how people sign in: it is written once."""
        return ("held_roles", "email") if obj else ("held_roles",)

    def save_by_action(self, request: HttpRequest, obj: User, form: Any, change: bool) -> User:
        """Create (signed in by an e-mail code until they set a password) or edit."""
        by = cast("User", request.user)
        if not change:
            typed = obj
            obj = create_user(by=by, now=timezone.now(), email=typed.email, name=typed.name)
            obj.language, obj.is_active = typed.language, typed.is_active
        return edit_user(by=by, user=obj, name=obj.name, language=obj.language, is_active=obj.is_active)
