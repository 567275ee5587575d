"""The base of every page in the staff admin: scope, no silent writing, buttons that call actions."""

from collections.abc import Sequence
from functools import partial, update_wrapper
from typing import Any, ClassVar

from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils.crypto import salted_hmac
from unfold.admin import ModelAdmin, StackedInline, TabularInline

from impact.ui.buttons import Button, press
from impact.ui.refusals import Refused

__all__ = [
    "Button",
    "ReadOnlyStackedInline",
    "ReadOnlyStaffAdmin",
    "ReadOnlyTabularInline",
    "StaffAdmin",
]

NEVER_TYPED = ("public_id", "created_at", "status")
SEEN = "_seen"
CHANGED_MEANWHILE = (
    "Somebody changed this after you opened it. What you typed is still here, and nothing is saved yet. "
    "Look at the page in another tab; to keep yours, save again."
)


def _fingerprint(obj: Any) -> str:
    """Stands for everything stored in a row, and gives nothing of it away."""
    if obj is None:
        return ""
    stored = [(field.attname, str(getattr(obj, field.attname))) for field in obj._meta.concrete_fields]  # noqa: SLF001
    return salted_hmac("impact.ui.staff", repr(stored)).hexdigest()


class StaffAdmin(ModelAdmin):  # type: ignore[misc]
    """What a subclass says: list_display, search_fields, list_filter, ordering, buttons, and `save_by_action`."""

    list_per_page = 50
    list_max_show_all = 200
    show_full_result_count = False
    actions = None
    save_on_top = False
    view_on_site = False
    compressed_fields = True
    warn_unsaved_form = True
    list_filter_submit = True
    list_before_template = "_components/staff/list_buttons.html"
    change_form_outer_before_template = "_components/staff/buttons.html"
    change_form_before_template = "_components/staff/seen.html"

    buttons: ClassVar[Sequence[Button]] = ()
    list_buttons: ClassVar[Sequence[Button]] = ()

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> Model | None:
        """Call one action with `form.cleaned_data`; return the row it made or changed. May raise Refused.

        `obj` carries the typed values but is not saved; `form.instance.pk` tells which row is meant.
        """
        raise PermissionDenied

    # --- what may be seen -----------------------------------------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = self.model._default_manager.all()  # noqa: SLF001
        if not hasattr(rows, "visible_to"):
            message = (
                f"{self.model.__name__} has no visible_to(user): its staff pages would show everything to everybody."
            )
            raise ImproperlyConfigured(message)
        ordering = self.get_ordering(request)
        visible: QuerySet[Any] = rows.visible_to(request.user)
        return visible.order_by(*ordering) if ordering else visible

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        said = tuple(super().get_readonly_fields(request, obj))
        known = {field.name for field in self.opts.get_fields()}
        return said + tuple(name for name in NEVER_TYPED if name in known and name not in said)

    # --- what may be written --------------------------------------------------------------------------------------

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form_class = super().get_form(request, obj, change=change, **kwargs)
        refusal = getattr(request, "staff_refusal", "")
        if not refusal:
            return form_class

        def clean(self: Any) -> Any:
            cleaned = form_class.clean(self)
            self.add_error(None, refusal)
            return cleaned

        return type(form_class.__name__, (form_class,), {"clean": clean})

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """A refusal comes back as an error of the form, with everything that was typed.

        So does a change somebody else made in the meantime: nothing is overwritten unseen.
        """
        obj = self.get_object(request, object_id) if object_id else None
        now = _fingerprint(obj)
        if request.method == "POST" and request.POST.get(SEEN, now) != now:
            request.staff_refusal = CHANGED_MEANWHILE  # type: ignore[attr-defined]
        context = {**(extra_context or {}), "staff_buttons": self._links(request, obj), "staff_seen": now}
        try:
            return super().changeform_view(request, object_id, form_url, context)
        except Refused as refusal:
            request.staff_refusal = str(refusal.message)  # type: ignore[attr-defined]
            return super().changeform_view(request, object_id, form_url, context)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: Any) -> None:
        saved = self.save_by_action(request, obj, form, change)
        if saved is not None and saved is not obj:
            obj.__dict__.update(saved.__dict__)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Nothing: what belongs to a row is written by its action."""

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        """Formsets are never saved, so the note in the history speaks of the form alone."""
        return super().construct_change_message(request, form, [], add)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        raise PermissionDenied

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        raise PermissionDenied

    # --- buttons --------------------------------------------------------------------------------------------------

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        links = [
            self._link(button, reverse(self._name(button, of_list=True)))
            for button in self.list_buttons
            if button.shown(request, None)
        ]
        page: HttpResponse = super().changelist_view(request, {**(extra_context or {}), "staff_list_buttons": links})
        return page

    def get_urls(self) -> list[URLPattern]:
        own = [
            path(f"do/{button.verb}/", self._view(button), name=self._name(button, of_list=True).split(":")[1])
            for button in self.list_buttons
        ]
        own += [
            path(
                f"<path:object_id>/do/{button.verb}/",
                self._view(button),
                name=self._name(button).split(":")[1],
            )
            for button in self.buttons
        ]
        return [*own, *super().get_urls()]

    def _view(self, button: Button) -> Any:
        def view(request: HttpRequest, object_id: str | None = None) -> HttpResponseBase:
            return press(self, button, request, object_id)

        wrapped = update_wrapper(partial(self.admin_site.admin_view(view)), view)
        wrapped.takes_files = button.takes_files  # type: ignore[attr-defined]  # see impact.files.uploads
        return wrapped

    def _name(self, button: Button, *, of_list: bool = False) -> str:
        options = self.opts
        part = "list_" if of_list else ""
        verb = button.verb.replace("-", "_")
        return f"{self.admin_site.name}:{options.app_label}_{options.model_name}_{part}{verb}"

    def _links(self, request: HttpRequest, obj: Any) -> list[dict[str, Any]]:
        if obj is None:
            return []
        return [
            self._link(button, reverse(self._name(button), args=[obj.pk]))
            for button in self.buttons
            if button.shown(request, obj)
        ]

    @staticmethod
    def _link(button: Button, url: str) -> dict[str, Any]:
        return {"title": button.title, "url": url, "danger": button.danger}


class ReadOnlyStaffAdmin(StaffAdmin):
    """Looked at, searched and filtered; changed by buttons only."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class _OnlyRead:
    extra = 0
    max_num = 0
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ReadOnlyTabularInline(_OnlyRead, TabularInline):  # type: ignore[misc]
    """Rows that belong to this one, as a table to look at."""


class ReadOnlyStackedInline(_OnlyRead, StackedInline):  # type: ignore[misc]
    """Rows that belong to this one, one under another, to look at."""
