"""Questionnaires: the builder of a draft, and a published version to read."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _

from impact.ui.staff import Button, ReadOnlyStaffAdmin
from surveys.admin.builder import parts
from surveys.admin.builder.bench import BUILD, CHILDREN, Bench
from surveys.admin.builder.tree import tree_of
from surveys.admin.builder.when import when
from surveys.admin.questionnaire_buttons import QUESTIONNAIRE_BUTTONS, to_mend
from surveys.admin.survey_buttons import begin_version
from surveys.admin.survey_forms import SurveyOf
from surveys.admin.words import SLOT_NAMES
from surveys.models import Questionnaire, Survey


def _begin(request: HttpRequest, nothing: None, data: dict[str, Any]) -> HttpResponseRedirect:
    if not Survey.objects.visible_to(request.user).filter(pk=data["survey"].pk).exists():
        raise PermissionDenied
    return begin_version(request, data["survey"])


@admin.register(Questionnaire)
class QuestionnaireAdmin(ReadOnlyStaffAdmin):
    """Versions of the questions. A draft is built here with buttons; a published one is read."""

    list_display = ("__str__", "status", "note", "languages", "published_at")
    list_filter = ("status", "survey")
    list_select_related = ("survey",)
    search_fields = ("survey__slug", "survey__title", "note", "sha256")
    ordering = ("-survey_id", "-number")
    buttons = QUESTIONNAIRE_BUTTONS
    list_buttons = (
        Button(
            verb="new",
            title=_("New questionnaire version"),
            permission="surveys.add_questionnaire",
            confirm=_("You get a draft with everything from the newest published version of the survey."),
            form=SurveyOf,
            run=_begin,
        ),
    )

    class Media:
        css = {"all": ("css/survey_staff.css",)}

    @admin.display(description=_("languages and formats"))
    def languages(self, version: Questionnaire) -> str:
        return ", ".join(str(SLOT_NAMES.get(slot, slot)) for slot in version.variants)

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("survey", "published_by", "welsh_checked_by")

    def get_urls(self) -> list[URLPattern]:
        build = "<int:questionnaire>/build"
        part = f"{build}/<str:kind>/<int:pk>"
        own = [
            path(f"{build}/page/add/", self._page(parts.add), {"kind": "page"}, name="surveys_build_add_page"),
            path(f"{build}/question/<int:pk>/when/", self._page(when), name="surveys_build_when"),
            path(f"{build}/add/<str:kind>/<int:owner>/", self._page(parts.add), name="surveys_build_add"),
            path(f"{part}/", self._page(parts.edit), name="surveys_build_edit"),
            path(f"{part}/move/", self._page(parts.move), name="surveys_build_move"),
            path(f"{part}/remove/", self._page(parts.remove), name="surveys_build_remove"),
        ]
        return own + super().get_urls()

    def _page(self, view: Callable[..., HttpResponseBase]) -> Any:
        def page(request: HttpRequest, **where: Any) -> HttpResponseBase:
            return view(self, request, **where)

        return self.admin_site.admin_view(page)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponseBase:
        """The builder, or a published version as it was frozen."""
        version = self.get_object(request, object_id)
        if version is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[no-any-return]
        if not self.has_view_permission(request, version):
            raise PermissionDenied
        bench, tree = Bench(self, request, version), tree_of(version)
        context = {
            "tree": tree,
            "building": not version.is_published and request.user.has_perm(BUILD),
            "findings": [] if version.is_published else to_mend(version, tree),
            "staff_buttons": self._links(request, version),
            "survey_page": reverse("admin:surveys_survey_change", args=[version.survey_id]),
            "preview": reverse("surveys:preview_start", kwargs={"version": version.public_id}) if tree.pages else "",
            "languages": self.languages(version),
            "children": CHILDREN,
            "media": self.media,
        }
        return bench.page("admin/surveys/builder.html", str(version), context)
