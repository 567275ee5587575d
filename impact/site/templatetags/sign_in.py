"""Draw allauth's own forms as the portal draws its forms, and the picture an authenticator app reads."""

import re
from typing import Any

from django import forms, template
from django.forms import BaseForm, BoundField
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from impact.site.dev_guard import dev_pages_exist_for

register = template.Library()
# allauth names its fields in its own words; on our pages they have ours, in all four languages.
_LABELS = {
    "login": _lazy("E-mail address"),
    "email": _lazy("E-mail address"),
    "password": _lazy("Password"),
    "oldpassword": _lazy("Password now"),
    "password1": _lazy("New password"),
    "password2": _lazy("New password, again"),
    "code": _lazy("Code"),
    "name": _lazy("Name for this key"),
    "passwordless": _lazy("Sign in with this key alone (it then asks for a PIN, a face or a fingerprint)"),
}
_VIEW_BOX = re.compile(r'viewBox="0 0 ([0-9.]+) [0-9.]+"')
_PATH = re.compile(r'<path[^>]* d="([MmHhVvLlZz0-9 ,.-]+)"')


@register.inclusion_tag("site/_fields.html")
def plain_fields(form: BaseForm | None) -> dict[str, Any]:
    """Every field of a form: label, hint, error, input; no placeholder stands in for a label."""
    if form is None:
        return {"hidden": [], "rows": []}
    rows = [_row(field) for field in form.visible_fields()]
    return {"hidden": form.hidden_fields(), "rows": rows, "error_word": _("Error:")}


@register.inclusion_tag("site/_error_summary.html")
def error_summary(form: BaseForm | None) -> dict[str, Any]:
    """What went wrong, above the form, with links to the fields."""
    fields = form.visible_fields() if form else []
    return {"form": form, "first": fields[0].id_for_label if fields else ""}


def _row(field: BoundField) -> dict[str, Any]:
    """One field, with the classes and descriptions its input needs."""
    widget = field.field.widget
    widget.attrs.pop("placeholder", None)
    label = _LABELS.get(field.name, field.label)
    hint = "" if field.name == "passwordless" else field.help_text
    is_box = isinstance(widget, forms.CheckboxInput)
    name = field.id_for_label
    described = [f"{name}-hint"] if hint else []
    described += [f"{name}-error"] if field.errors else []
    attrs: dict[str, str | bool] = {"class": _class_of(field, is_box=is_box)}
    if described and not is_box:
        attrs["aria-describedby"] = " ".join(described)
    if widget.attrs.get("autocomplete") == "one-time-code":
        attrs |= {"spellcheck": "false", "autocapitalize": "characters"}
        # Codes of an app are digits; a code by e-mail may hold letters, which a number pad could not type.
        attrs |= {"inputmode": "numeric"} if type(field.form).__module__.startswith("allauth.mfa") else {}
    drawn = field.as_widget(attrs=attrs)
    return {"field": field, "label": label, "hint": hint, "id": name, "is_box": is_box, "input": drawn}


def _class_of(field: BoundField, *, is_box: bool) -> str:
    """The class of an input of this kind."""
    if is_box:
        return "govuk-checkboxes__input"
    code = field.field.widget.attrs.get("autocomplete") == "one-time-code" or field.name == "code"
    wrong = " govuk-input--error" if field.errors else ""
    return f"govuk-input{' govuk-input--width-10 sign-in-code' if code else ''}{wrong}"


@register.simple_tag(takes_context=True)
def dev_pages_open(context: template.Context) -> bool:
    """Whether the reader may open the page of demo codes."""
    request = context.get("request")
    return request is not None and dev_pages_exist_for(request)


@register.simple_tag
def qr_picture(svg: str, label: str) -> SafeString:
    """The picture an authenticator app reads, drawn in the page: the policy allows no picture inside an address.

    Of allauth's drawing only its size and its path are used, and only characters that a path may have.
    """
    box, path = _VIEW_BOX.search(svg), _PATH.search(svg)
    if box is None or path is None:
        return SafeString("")
    size = box.group(1)
    return format_html(
        '<svg class="qr-code" role="img" aria-label="{}" viewBox="0 0 {} {}" width="240" height="240">'
        '<rect width="{}" height="{}" fill="#ffffff"/><path d="{}" fill="#000000"/></svg>',
        label,
        size,
        size,
        size,
        size,
        path.group(1),
    )
