"""What staff can do with one version of a questionnaire: each button asks first, then calls one action."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import SLOTS
from impact.ui.staff import Button
from surveys import actions
from surveys.admin.builder.tree import Tree, tree_of
from surveys.admin.words import SLOT_NAMES, staff_member
from surveys.models import Questionnaire
from surveys.publish_check import Finding


@dataclass(frozen=True, slots=True)
class ToMend:
    """A finding of the publish check, with the place to mend it."""

    words: str
    url: str
    stops: bool


def to_mend(questionnaire: Questionnaire, tree: Tree) -> list[ToMend]:
    """The publish check in words, each with its link."""
    findings = actions.findings_of(questionnaire)
    return [ToMend(found.words, _where(questionnaire, tree, found), found.stops) for found in findings]


def _where(questionnaire: Questionnaire, tree: Tree, found: Finding) -> str:
    home = reverse("admin:surveys_questionnaire_change", args=[questionnaire.pk])
    node = tree.find(found.where) if found.where else None
    if node is None:
        return home
    if found.code.startswith("condition") or found.code == "page_unreachable":
        asked = node.questions[0] if node.kind == "page" and node.questions else node
        if asked.kind == "question":
            return reverse("admin:surveys_build_when", args=[questionnaire.pk, asked.pk])
    if found.code in ("text_missing", "hint_missing") and node.missing:
        return reverse("admin:surveys_build_edit", args=[questionnaire.pk, node.kind, node.pk])
    return f"{home}#{node.anchor}"


class VersionForm(forms.Form):
    """What is not asked of people: the note, and which languages and formats there are."""

    note = forms.CharField(label=_("Note for colleagues"), required=False, max_length=200)
    variants = forms.MultipleChoiceField(
        label=_("Languages and formats"),
        choices=[(slot, SLOT_NAMES[slot]) for slot in SLOTS],
        widget=forms.CheckboxSelectMultiple,
    )

    def clean_variants(self) -> list[str]:
        chosen = self.cleaned_data["variants"]
        if "en" not in chosen:
            raise forms.ValidationError(_("English is always there. Tick it."))
        return [slot for slot in SLOTS if slot in chosen]


class CheckedForm(forms.Form):
    """The day somebody checked it."""

    on = forms.DateField(
        label=_("Checked on"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        initial=timezone.localdate,
    )


def _publish(request: HttpRequest, version: Questionnaire, data: dict[str, Any]) -> str:
    published = actions.publish(by=staff_member(request), now=timezone.now(), questionnaire=version)
    return gettext("Version {number} is published. Its fingerprint is {sha}.").format(
        number=published.number, sha=published.sha256
    )


def _edit(request: HttpRequest, version: Questionnaire, data: dict[str, Any]) -> str:
    version.note, version.variants = data["note"], data["variants"]
    actions.edit_version(by=staff_member(request), now=timezone.now(), questionnaire=version)
    return gettext("Note, languages and formats are kept.")


def _welsh(request: HttpRequest, version: Questionnaire, data: dict[str, Any]) -> str:
    actions.note_welsh_checked(by=staff_member(request), now=timezone.now(), questionnaire=version, on=data["on"])
    return gettext("The Welsh check is noted, with your name.")


def _easy_read(request: HttpRequest, version: Questionnaire, data: dict[str, Any]) -> str:
    actions.note_easy_read_checked(by=staff_member(request), now=timezone.now(), questionnaire=version, on=data["on"])
    return gettext("The check with Easy Read readers is noted.")


def _delete(request: HttpRequest, version: Questionnaire, data: dict[str, Any]) -> HttpResponseRedirect:
    survey, number = version.survey_id, version.number
    actions.delete_version(by=staff_member(request), questionnaire=version)
    messages.success(request, gettext("The draft of version {number} was deleted.").format(number=number))
    return HttpResponseRedirect(reverse("admin:surveys_survey_change", args=[survey]))


def _is_draft(version: Questionnaire) -> bool:
    return not version.is_published


QUESTIONNAIRE_BUTTONS = (
    Button(
        verb="publish",
        title=_("Publish"),
        permission="surveys.publish_questionnaire",
        available=_is_draft,
        confirm=_(
            "People are asked this version from now on, as soon as the survey is open. "
            "A published questionnaire never changes; you can make a new version."
        ),
        context=lambda version: {"findings": to_mend(version, tree_of(version))},
        template="admin/surveys/publish.html",
        run=_publish,
    ),
    Button(
        verb="settings",
        title=_("Note and languages"),
        permission="surveys.change_questionnaire",
        available=_is_draft,
        form=VersionForm,
        initial=lambda version: {"note": version.note, "variants": version.variants},
        run=_edit,
    ),
    Button(
        verb="welsh-checked",
        title=_("Welsh was checked"),
        permission="surveys.change_questionnaire",
        available=lambda version: "cy" in version.variants and version.welsh_checked_on is None,
        confirm=_("Note this only when a person who reads Welsh has read every Welsh text. Your name is kept with it."),
        form=CheckedForm,
        run=_welsh,
    ),
    Button(
        verb="easy-read-checked",
        title=_("Easy Read was checked with readers"),
        permission="surveys.change_questionnaire",
        available=lambda version: "en-simple" in version.variants and version.easy_read_checked_on is None,
        confirm=_("Note this only when people who use Easy Read have read every text and picture."),
        form=CheckedForm,
        run=_easy_read,
    ),
    Button(
        verb="delete-draft",
        title=_("Delete this draft"),
        permission="surveys.delete_questionnaire",
        available=_is_draft,
        confirm=_("The draft is deleted with all its pages. Published versions stay. This cannot be undone."),
        danger=True,
        run=_delete,
    ),
)
