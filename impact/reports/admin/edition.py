"""Editions: what an approver has to see, and the buttons."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import SLOTS
from impact.reports.admin.buttons import BUTTONS
from impact.reports.admin.preview import preview, preview_file
from impact.reports.compare import compare
from impact.reports.models import Edition, ReportAction
from impact.reports.queries import before
from impact.reports.words import place_words
from impact.ui.languages import BY_CODE
from impact.ui.staff import ReadOnlyStaffAdmin, ReadOnlyTabularInline


class ActionInline(ReadOnlyTabularInline):
    """What happens next."""

    model = ReportAction
    fields = ("words", "who", "review_on", "status")
    readonly_fields = fields
    ordering = ("review_on", "pk")
    verbose_name_plural = _("what happens next")

    @admin.display(description=_("what will happen"))
    def words(self, action: ReportAction) -> str:
        """As staff read it."""
        return str(action.text)

    @admin.display(description=_("who will see to it"))
    def who(self, action: ReportAction) -> str:
        """As staff read it."""
        return str(action.owner)


@admin.register(Edition)
class EditionAdmin(ReadOnlyStaffAdmin):
    """Every edition, with what it needs next."""

    list_display = ("report", "number", "status", "source_kind", "responses", "built_at", "published_at")
    list_filter = ("status", "source_kind", "report", "published_at")
    list_select_related = ("report",)
    search_fields = ("report__title__en", "report__title__cy", "report__survey_slug", "data_hash", "built_by")
    ordering = ("-built_at", "-pk")
    fields = (
        "report", "number", "status", "source_kind", "responses", "summary_en", "summary_cy", "summary_easy",
        "summary_easy_cy", "submitted_by", "submitted_at", "sent_back_by", "sent_back_at", "sent_back_reason",
        "approved_by", "published_at", "supersedes", "superseded_at", "withdrawn_by", "withdrawn_at",
        "withdrawn_words", "built_at", "built_by", "method_id", "data_hash",
    )  # fmt: skip
    readonly_fields = ("summary_en", "summary_cy", "summary_easy", "summary_easy_cy", "withdrawn_words", "built_by")
    inlines = (ActionInline,)
    buttons = BUTTONS
    change_form_before_template = "admin/reports/sheet.html"

    def get_urls(self) -> list[URLPattern]:
        """Add the previews of an edition that is not in public yet."""
        page, file = self.admin_site.admin_view(preview), self.admin_site.admin_view(preview_file)
        start = "<int:edition_id>/preview/<slug:language>/"
        return [
            path(start, page, name="reports_edition_preview"),
            path(f"{start}priorities.<slug:kind>", file, name="reports_edition_preview_file"),
            *super().get_urls(),
        ]

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """Add the approver's sheet."""
        edition = self.get_object(request, object_id) if object_id else None
        context = {**(extra_context or {}), **(sheet(edition) if edition else {})}
        return super().changeform_view(request, object_id, form_url, context)

    @admin.display(description=_("summary, English"))
    def summary_en(self, edition: Edition) -> str:
        """As it will be read."""
        return edition.summary.exact("en") or "–"

    @admin.display(description=_("summary, Welsh"))
    def summary_cy(self, edition: Edition) -> str:
        """As it will be read."""
        return edition.summary.exact("cy") or "–"

    @admin.display(description=_("summary, Easy Read"))
    def summary_easy(self, edition: Edition) -> str:
        """As it will be read."""
        return edition.summary.exact("en-simple") or "–"

    @admin.display(description=_("summary, Easy Read Welsh"))
    def summary_easy_cy(self, edition: Edition) -> str:
        """As it will be read."""
        return edition.summary.exact("cy-simple") or "–"

    @admin.display(description=_("why it was withdrawn"))
    def withdrawn_words(self, edition: Edition) -> str:
        """As the public reads it."""
        return str(edition.withdrawn_reason) or "–"


def sheet(edition: Edition) -> dict[str, Any]:
    """What changed since the last published edition, what is hidden and why, every language and format, the checks."""
    body = edition.body.read()
    former = before(edition)
    changes = compare(former.body.read(), body) if former else None
    moved = [(one.labels["en"], _place(one.before), _place(one.after)) for one in (changes.moved if changes else ())]
    hidden = [item.labels["en"] for item in body.priorities if item.place is None]
    return {
        "edition": edition,
        "figures": body,
        "former": former,
        "changes": changes,
        "moved": moved,
        "hidden_items": hidden,
        "merged_groups": [group.labels["en"] for group in body.groups if group.merged],
        "low_groups": [named.labels["en"] for named in body.named_by if named.low],
        "previews": [(BY_CODE[slot].name, _preview(edition, slot)) for slot in SLOTS],
        "preview_files": [
            (kind.upper(), reverse("admin:reports_edition_preview_file", args=[edition.pk, "en", kind]))
            for kind in ("csv", "json")
        ],
        "checks": _checks(edition),
    }


def _place(place: int | None) -> str:
    return place_words(place, equal=False, language="en")


def _preview(edition: Edition, slot: str) -> str:
    return reverse("admin:reports_edition_preview", args=[edition.pk, slot])


def _checks(edition: Edition) -> list[tuple[bool, str]]:
    """What has to be so before anybody may publish."""
    missing = edition.missing_summaries
    return [
        ("en" not in missing, _now("The summary is written in English")),
        ("cy" not in missing, _now("The summary is written in Welsh")),
        ("en-simple" not in missing, _now("The summary is written in Easy Read")),
        ("cy-simple" not in missing, _now("The summary is written in Easy Read Welsh")),
        (edition.actions.exists(), _now("It says what happens next, with owners and days")),
        (edition.may_be_published, _now("The survey is an example or public ballots (real ones wait for the audit)")),
    ]
