"""A staff site of one noun, to try StaffAdmin out on a real table."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import path
from unfold.sites import UnfoldAdminSite

from impact.programme.actions import edit_reference
from impact.programme.models import Organisation
from impact.ui.refusals import Refused
from impact.ui.staff import Button, ReadOnlyStaffAdmin, StaffAdmin
from impact.urls import urlpatterns as portal_patterns


class SmallSite(UnfoldAdminSite):
    """Without the portal's own menu: this address book holds one noun only."""

    def get_sidebar_list(self, request: HttpRequest) -> list[Any]:
        return []


site = SmallSite(name="admin")


class Reason(forms.Form):
    reason = forms.CharField(label="Why?", widget=forms.Textarea)
    kind = forms.ChoiceField(choices=[("a", "A")], required=False)
    several = forms.MultipleChoiceField(choices=[("a", "A")], required=False)
    own = forms.CharField(widget=forms.TextInput({"class": "mine"}), required=False)
    tick = forms.BooleanField(required=False)

    def clean(self) -> dict[str, Any]:
        if self.cleaned_data.get("reason") == "both":
            raise forms.ValidationError("These don't fit.")
        return self.cleaned_data


def rename(request: HttpRequest, organisation: Organisation, data: dict[str, Any]) -> str:
    if data["reason"] == "no":
        raise Refused("It is in use. Ask the director.")
    organisation.name = f"{organisation.name} ({data['reason']})"
    edit_reference(by=request.user, noun=organisation)
    return f"Renamed to {organisation.name}."


class OrganisationAdmin(StaffAdmin):
    list_display = ("name", "kind")
    search_fields = ("name",)
    list_filter = ("kind",)
    ordering = ("-name",)
    fields = ("name", "kind", "nation", "website")
    buttons = (
        Button(
            verb="re-name",
            title="Rename",
            permission="programme.change_organisation",
            available=lambda organisation: "(" not in organisation.name,
            confirm=lambda organisation: f"{organisation.name} gets a longer name.",
            form=Reason,
            initial=lambda organisation: {"own": organisation.kind},
            run=rename,
            danger=True,
        ),
        Button(
            verb="look",
            title="Look",
            permission="programme.view_organisation",
            run=lambda request, obj, data: HttpResponse("seen"),
        ),
    )
    list_buttons = (
        Button(
            verb="export",
            title="Export",
            permission="programme.view_organisation",
            run=lambda request, obj, data: "The export is being made.",
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> Organisation:
        if obj.name == "Taken":
            raise Refused("There is one of that name. Choose another.")
        if change:
            edit_reference(by=request.user, noun=obj)
            return obj
        made = Organisation(**form.cleaned_data)
        edit_reference(by=request.user, noun=made)
        return made


class LookedAt(ReadOnlyStaffAdmin):
    list_display = ("name",)


site.register(Organisation, OrganisationAdmin)
urlpatterns = [path("admin/", site.urls), *portal_patterns[1:]]
