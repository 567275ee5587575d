"""Buttons of the staff admin: a page that asks first, then one action.

    buttons = (
        Button(
            verb="publish",
            title="Publish",
            permission="surveys.publish_questionnaire",
            available=lambda obj: obj.status == "draft",
            confirm="People will see this version from now on. It can't be changed afterwards.",
            form=PublishForm,                               # optional; its cleaned_data reaches run()
            run=publish_it,                                 # (request, obj, data) -> words for the green message
        ),
    )

`list_buttons` are the same above a list; there `obj` is None. Deny by default: the permission is asked for on GET and
on POST, and the object is looked up among those the person may see.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from unfold import widgets

from impact.ui.refusals import Refused

if TYPE_CHECKING:
    from unfold.admin import ModelAdmin

REFUSED = 409


def _always(obj: Any) -> bool:
    return True


def _nothing(obj: Any) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    verb: str  # last part of the address, lower case with dashes
    title: "str | Promise"  # what the button says
    permission: str  # "app_label.codename"
    run: Callable[[HttpRequest, Any, dict[str, Any]], "str | HttpResponseBase"]
    available: Callable[[Any], bool] = _always
    confirm: "str | Promise | Callable[[Any], str]" = ""  # what happens, in plain words
    form: type[forms.Form] | None = None
    initial: Callable[[Any], Mapping[str, Any]] = _nothing
    form_kwargs: Callable[[Any], Mapping[str, Any]] = _nothing
    danger: bool = False
    template: str = "_components/staff/confirm.html"
    context: Callable[[Any], Mapping[str, Any]] = field(default=_nothing)  # more for the page

    @property
    def takes_files(self) -> bool:
        """Whether its form has a box for a file; files sent to any other page are thrown away unread."""
        fields = self.form.base_fields.values() if self.form else ()
        return any(isinstance(field, forms.FileField) for field in fields)

    def words(self, obj: Any) -> str:
        return self.confirm(obj) if callable(self.confirm) else str(self.confirm)

    def allowed(self, request: HttpRequest) -> bool:
        return bool(request.user.is_active and request.user.has_perm(self.permission))

    def shown(self, request: HttpRequest, obj: Any) -> bool:
        return self.allowed(request) and self.available(obj)


def press(admin: "ModelAdmin", button: Button, request: HttpRequest, object_id: str | None) -> HttpResponseBase:
    """The page behind a button: GET asks, POST does."""
    if not button.allowed(request):
        raise PermissionDenied
    obj = _find(admin, request, object_id)
    pressed = _Pressed(admin, button, request, obj)
    if not button.available(obj):
        messages.error(request, f"“{button.title}” can't be done now: things have changed. Look at the page again.")
        return HttpResponseRedirect(pressed.home)
    form = _form(button, request, obj)
    if trouble := getattr(request, "upload_trouble", ""):  # written there by impact.files.uploads, in words
        return pressed.ask(form, refusal=str(trouble), status=REFUSED)
    if request.method != "POST" or (form is not None and not form.is_valid()):
        return pressed.ask(form)
    try:
        result = button.run(request, obj, form.cleaned_data if form is not None else {})
    except Refused as refusal:
        return pressed.ask(form, refusal=str(refusal.message), status=REFUSED)
    if isinstance(result, HttpResponseBase):
        return result
    messages.success(request, result)
    return HttpResponseRedirect(pressed.home)


def _find(admin: "ModelAdmin", request: HttpRequest, object_id: str | None) -> Any:
    if object_id is None:
        if not admin.has_view_permission(request):
            raise PermissionDenied
        return None
    obj = admin.get_object(request, object_id)
    if obj is None:
        raise Http404
    if not admin.has_view_permission(request, obj):
        raise PermissionDenied
    return obj


@dataclass(frozen=True, slots=True)
class _Pressed:
    admin: "ModelAdmin"
    button: Button
    request: HttpRequest
    obj: Any

    @property
    def home(self) -> str:
        options = self.admin.opts
        name = f"{self.admin.admin_site.name}:{options.app_label}_{options.model_name}"
        if self.obj is None:
            return reverse(f"{name}_changelist")
        return reverse(f"{name}_change", args=[self.obj.pk])

    def ask(self, form: forms.Form | None, *, refusal: str = "", status: int = 200) -> TemplateResponse:
        context = {
            **self.admin.admin_site.each_context(self.request),
            **self.button.context(self.obj),
            "title": self.button.title,
            "opts": self.admin.opts,
            "original": self.obj,
            "button": self.button,
            "words": self.button.words(self.obj),
            "form": form,
            "home": self.home,
            "refusal": refusal,
        }
        self.request.current_app = self.admin.admin_site.name
        return TemplateResponse(self.request, self.button.template, context, status=status)


def _form(button: Button, request: HttpRequest, obj: Any) -> forms.Form | None:
    if button.form is None:
        return None
    posted = request.method == "POST"
    form = button.form(
        request.POST if posted else None,
        request.FILES if posted else None,
        initial=dict(button.initial(obj)),
        **button.form_kwargs(obj),
    )
    dress(form)
    return form


DRESSES: tuple[tuple[type[forms.Widget], list[str]], ...] = (
    (forms.Textarea, widgets.TEXTAREA_CLASSES),
    (forms.SelectMultiple, widgets.INPUT_CLASSES),
    (forms.Select, widgets.SELECT_CLASSES),
    (forms.widgets.Input, widgets.INPUT_CLASSES),
)
UNDRESSED = (forms.CheckboxInput, forms.RadioSelect, forms.CheckboxSelectMultiple, forms.HiddenInput)


def dress(form: forms.BaseForm) -> None:
    """Give ordinary widgets the look of the staff admin."""
    for bound in form:
        widget = bound.field.widget
        if "class" in widget.attrs or isinstance(widget, UNDRESSED):
            continue
        for kind, classes in DRESSES:
            if isinstance(widget, kind):
                widget.attrs["class"] = " ".join(classes)
                break
