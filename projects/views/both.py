"""The merge page: both versions side by side, differences marked in words, and three ways on."""

from typing import Any, cast

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from projects.pure.differences import compare
from projects.views.words import in_background, not_saved

CONFLICT = 409


def show_both(
    request: HttpRequest, context: dict[str, Any], rows: list[dict[str, Any]], *, who: str, can_join: bool = False
) -> HttpResponse:
    """Both versions; the writer's words stay in the form, to be kept, joined or left."""
    if in_background(request):
        return not_saved("conflict", conflict_words(who), status=CONFLICT)
    context["form"].form_tag = False
    context |= {"rows": rows, "who": who, "can_join": can_join}
    return render(request, "projects/both.html", context, status=CONFLICT)


def conflict_words(who: str) -> str:
    """What the background save says; the button then leads to both versions."""
    if who:
        return _("%(name)s changed this meanwhile. Press the button to see both versions; nothing is lost.") % {
            "name": who
        }
    return _("This was changed meanwhile. Press the button to see both versions; nothing is lost.")


def text_row(label: str, saved: str, mine: str) -> dict[str, Any]:
    """One answer of many sentences: what only one version has is marked."""
    compared = compare(saved, mine)
    return {"key": label, "saved": compared.first, "mine": compared.second, "same": saved == mine}


def value_row(field: forms.Field, saved: Any, mine: Any) -> dict[str, Any]:
    """One short value of each, as the form words it."""
    ours, theirs = _in_words(field, saved), _in_words(field, mine)
    return {"key": field.label, "saved_value": ours, "mine_value": theirs, "same": ours == theirs}


def _in_words(field: forms.Field, value: Any) -> str:
    """A stored value as people read it."""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if value in (None, ""):
        return _("Not answered")
    if isinstance(field, forms.ChoiceField) and not isinstance(field, forms.ModelChoiceField):
        return str(dict(cast("Any", field.choices)).get(value, value))
    return str(value)
