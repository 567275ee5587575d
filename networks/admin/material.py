"""Materials: what they are, in which forms, which version."""

import secrets
from typing import Any, ClassVar, cast

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.files.pure.kinds import ENDINGS
from impact.people.enums import Language
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from networks.actions.materials import keep_form, keep_material, remove_form, withdraw_material
from networks.enums import MaterialForm
from networks.models import Material, MaterialFile


class FormFields(forms.Form):
    """One form of a material."""

    form = forms.ChoiceField(label="Form", choices=MaterialForm.choices)
    language = forms.ChoiceField(label="Language", choices=Language.choices)
    words = forms.CharField(label="Words", max_length=20_000, required=False, widget=forms.Textarea(attrs={"rows": 10}))
    url = forms.URLField(label="Address", max_length=500, required=False, assume_scheme="https")
    upload = forms.FileField(
        label="File (PDF, Word, pictures, sound; members open it once it is checked)", required=False,
        allow_empty_file=True, widget=forms.FileInput(attrs={"accept": ",".join(ENDINGS)}),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """Something has to be in it."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not any(cleaned.get(name) for name in ("words", "url", "upload")):
            self.add_error("words", _("Write the words, give an address, or choose a file."))
        return cleaned


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _add_form(request: HttpRequest, material: Material, data: dict[str, Any]) -> str:
    known = MaterialFile.objects.filter(material=material, form=data["form"], language=data["language"]).first()
    keep_form(
        by=_by(request), now=timezone.now(), material=material, known=known, random=secrets.token_bytes(16), **data
    )
    return _("Kept. The members open it in this form from now on.")


def _withdraw(request: HttpRequest, material: Material, data: dict[str, Any]) -> str:
    withdraw_material(by=_by(request), now=timezone.now(), material=material)
    return _("No longer used. What was sent stays to be read.")


class FormInline(ReadOnlyTabularInline):
    """The forms of a material, to look at."""

    model = MaterialFile
    hide_title = True
    fields = ("form", "language", "url", "file")
    readonly_fields = fields
    ordering = ("form", "language")


@admin.register(Material)
class MaterialAdmin(StaffAdmin):
    """The list of materials."""

    list_display = ("__str__", "network", "meeting_number", "evidence", "version", "withdrawn_at")
    list_filter = ("evidence", "network", "meeting_number")
    list_select_related = ("network",)
    search_fields = ("title", "source", "network__slug")
    ordering = ("network__slug", "meeting_number", "pk")
    fields = ("network", "meeting_number", "evidence", "title", "summary", "source", "version", "withdrawn_at")
    readonly_fields = ("version", "withdrawn_at")
    inlines = (FormInline,)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="form",
            title="Write a form",
            permission="networks.change_material",
            confirm="Another text or file in a form that is there makes a new version, which can be sent again.",
            form=FormFields,
            run=_add_form,
        ),
        Button(
            verb="withdraw",
            title="No longer use it",
            permission="networks.change_material",
            available=lambda material: material.withdrawn_at is None,
            confirm="It is not sent any more. What was sent stays to be read.",
            run=_withdraw,
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: Material, form: Any, change: bool) -> Material:
        """Create or correct by an action."""
        return keep_material(by=_by(request), now=timezone.now(), material=obj if change else None, **form.cleaned_data)


@admin.register(MaterialFile)
class MaterialFileAdmin(StaffAdmin):
    """One form of a material: to look at, and to take away."""

    list_display = ("material", "form", "language")
    list_filter = ("form", "language", "material__network")
    list_select_related = ("material",)
    search_fields = ("material__title", "words")
    ordering = ("material", "form", "language")
    fields = ("material", "form", "language", "words", "url", "file")
    readonly_fields = fields

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They are written on the page of their material."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: MaterialFile | None = None) -> bool:
        """Whoever may."""
        return request.user.has_perm("networks.delete_materialfile")

    def delete_model(self, request: HttpRequest, obj: MaterialFile) -> None:
        """Take it away by an action."""
        remove_form(by=_by(request), form=obj)
