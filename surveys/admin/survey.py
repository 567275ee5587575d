"""Surveys: make one, prepare it, open it, watch it."""

from copy import deepcopy
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from impact.ui.links import absolute
from impact.ui.staff import StaffAdmin
from surveys import actions
from surveys.admin.entry import enter
from surveys.admin.monitor import watch
from surveys.admin.survey_buttons import SURVEY_BUTTONS
from surveys.admin.survey_forms import SurveyForm
from surveys.admin.words import NATIONS, staff_member, written_in
from surveys.enums import QuestionnaireStatus, SurveyStatus
from surveys.models import Survey

FIXED_ONCE_OPENED = ("slug", "source_kind", "access", "opens_at", "closes_at")
TEXTS = ("title", "help_hours", "welcome", "notice")
CAMPAIGNS = ("newsletter", "poster", "event")
LANGUAGES = (
    ("en", _("English")),
    ("cy", _("Welsh")),
    ("en-simple", _("Easy Read")),
    ("cy-simple", _("Welsh Easy Read")),
)


class NationFilter(admin.SimpleListFilter):
    """Surveys that ask people in one nation."""

    title = _("nation")
    parameter_name = "nation"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(str(number), name) for number, name in NATIONS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Survey]) -> QuerySet[Survey]:
        value = self.value() or ""
        return queryset.filter(nations__contains=[int(value)]) if value in map(str, NATIONS) else queryset


@admin.register(Survey)
class SurveyAdmin(StaffAdmin):
    """What is asked of whom, and when. Status moves by buttons only."""

    form = SurveyForm
    list_display = ("title", "status", "source_kind", "asks", "opens_at", "closes_at")
    list_filter = ("status", "source_kind", NationFilter)
    search_fields = ("slug", "title")
    ordering = ("-pk",)
    buttons = SURVEY_BUTTONS
    change_form_outer_after_template = "admin/surveys/survey_detail.html"
    fieldsets = (
        (None, {"fields": ("status", "title", "slug", "source_kind", "nations")}),
        (_("When"), {"fields": ("opens_at", "closes_at", "results_embargo_until")}),
        (_("What people read before they start"), {"fields": ("welcome", "notice", "minutes")}),
        (_("Help line"), {"fields": ("help_phone", "help_hours")}),
        (_("Who may answer"), {"fields": ("access", "under_16")}),
        (
            _("Privacy"),
            {"fields": ("privacy_notice_version", "lawful_basis", "retention_months")},
        ),
    )

    class Media:
        css = {"all": ("css/survey_staff.css",)}

    @admin.display(description=_("asks people in"))
    def asks(self, survey: Survey) -> str:
        return ", ".join(str(NATIONS[number]) for number in survey.nations)

    def get_fieldsets(self, request: HttpRequest, obj: Survey | None = None) -> Any:
        """Who may only look reads texts and nations as words, not as they are stored."""
        if self._may_write(request, obj):
            return self.fieldsets
        shown = {"nations": "asks", **{name: f"{name}_written" for name in TEXTS}}
        return [
            (title, {**options, "fields": [shown.get(name, name) for name in options["fields"]]})
            for title, options in self.fieldsets
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: Survey | None = None) -> tuple[str, ...]:
        said = super().get_readonly_fields(request, obj)
        if not self._may_write(request, obj):
            return (*said, "asks", *(f"{name}_written" for name in TEXTS))
        return (*said, *FIXED_ONCE_OPENED) if obj and obj.status != SurveyStatus.DRAFT else said

    def _may_write(self, request: HttpRequest, obj: Survey | None) -> bool:
        return bool(self.has_change_permission(request, obj) if obj else self.has_add_permission(request))

    def get_form(self, request: HttpRequest, obj: Survey | None = None, change: bool = False, **kwargs: Any) -> Any:
        """Once opened the nations stay, too: the box is there to be read."""
        form = super().get_form(request, obj, change=change, **kwargs)
        if obj and obj.status != SurveyStatus.DRAFT and "nations" in form.base_fields:
            form.base_fields["nations"] = deepcopy(form.base_fields["nations"])
            form.base_fields["nations"].disabled = True
        return form

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> Survey:
        by, now = staff_member(request), timezone.now()
        if change:
            changes = {name: form.cleaned_data[name] for name in form.changed_data}
            return actions.edit_survey(by=by, now=now, survey=obj, changes=changes)
        return actions.create_survey(by=by, now=now, **form.cleaned_data)

    @admin.display(description=_("title"))
    def title_written(self, survey: Survey) -> SafeString:
        return _readable(survey.title)

    @admin.display(description=_("help line hours"))
    def help_hours_written(self, survey: Survey) -> SafeString:
        return _readable(survey.help_hours)

    @admin.display(description=_("who asks, and why"))
    def welcome_written(self, survey: Survey) -> SafeString:
        return _readable(survey.welcome)

    @admin.display(description=_("what happens to answers"))
    def notice_written(self, survey: Survey) -> SafeString:
        return _readable(survey.notice)

    # --- the page of one survey ---------------------------------------------------------------------------------

    def get_urls(self) -> list[URLPattern]:
        def entry(request: HttpRequest, object_id: int) -> Any:
            return enter(self, request, object_id)

        own = [path("<int:object_id>/enter/", self.admin_site.admin_view(entry), name="surveys_survey_enter")]
        return own + super().get_urls()

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        survey = self.get_object(request, object_id) if object_id else None
        more = {}
        if survey is not None and self.has_view_permission(request, survey):
            more = {"detail": self._detail(request, survey)}
        return super().changeform_view(request, object_id, form_url, {**(extra_context or {}), **more})

    def _detail(self, request: HttpRequest, survey: Survey) -> dict[str, Any]:
        versions = list(survey.questionnaires.order_by("-number"))
        current = next((row for row in versions if row.status == QuestionnaireStatus.PUBLISHED), None)
        public = survey.status != SurveyStatus.DRAFT and current is not None
        watching = request.user.has_perm("surveys.view_response") or request.user.has_perm("surveys.open_survey")
        return {
            "versions": versions if request.user.has_perm("surveys.view_questionnaire") else [],
            "current": current,
            "addresses": _addresses(survey) if public else [],
            "campaigns": [
                (name, absolute("surveys:start", language="en", slug=survey.slug) + f"?from={name}")
                for name in CAMPAIGNS
            ]
            if public
            else [],
            "entry": reverse("admin:surveys_survey_enter", args=[survey.pk])
            if public and request.user.has_perm("surveys.enter_response")
            else "",
            "monitor": watch(survey, staff_member(request), timezone.now()) if current and watching else None,
        }


def _addresses(survey: Survey) -> list[dict[str, Any]]:
    """Where people start, and the form to print, in every language and format."""
    return [
        {
            "name": name,
            "start": absolute("surveys:start", language=code, slug=survey.slug),
            "paper": absolute("surveys:paper", language=code, slug=survey.slug),
        }
        for code, name in LANGUAGES
    ]


def _readable(texts: Any) -> SafeString:
    """Four languages and formats one under another, gaps named."""
    rows = ((name, text or _("missing")) for name, text in written_in(texts))
    return format_html("<dl>{}</dl>", format_html_join("", "<dt>{}</dt><dd>{}</dd>", rows))
