"""Gaps in the evidence, and the organisations that are told of them."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.engagement import actions
from impact.engagement.admin.gap_notice import SEND
from impact.engagement.admin.words import staff_member
from impact.engagement.forms.gaps import ChooseOrganisationsForm, FillGapForm
from impact.engagement.models import GapNotice
from impact.programme.actions import GapWords, edit_gap, move_gap, open_gap, publish_gap
from impact.programme.actions.gaps import GAP_FIELDS
from impact.programme.enums import GapStatus
from impact.programme.models import EvidenceGap
from impact.programme.pure import stages
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin

MOVE, PUBLISH = "programme.move_evidencegap", "programme.publish_evidencegap"


class NoticeInline(ReadOnlyTabularInline):
    """Whom we tell; each has its own page."""

    model = GapNotice
    hide_title = True
    fields = readonly_fields = ("organisation", "contact", "notice", "sent_at", "answered_on")
    ordering = ("organisation__name", "pk")

    @admin.display(description=_("notice"))
    def notice(self, row: GapNotice) -> str:
        """Where it stands, as the link to its own page: the table has no other way there."""
        return format_html(
            '<a class="text-primary-700 underline dark:text-primary-400" href="{}">{}</a>',
            reverse("admin:engagement_gapnotice_change", args=[row.pk]),
            row.get_status_display(),
        )

    def get_queryset(self, request: HttpRequest) -> Any:
        """Those to organisations of one's nations."""
        return super().get_queryset(request).visible_to(staff_member(request)).select_related("organisation", "contact")


def _publish(request: HttpRequest, gap: EvidenceGap, data: dict[str, Any]) -> str:
    del data
    publish_gap(by=staff_member(request), now=timezone.now(), gap=gap)
    return gettext("Everybody can read it now.")


def _choose(request: HttpRequest, gap: EvidenceGap, data: dict[str, Any]) -> HttpResponseRedirect:
    by, now = staff_member(request), timezone.now()
    actions.choose_organisations(by=by, now=now, gap=gap, organisations=data["organisations"])
    rows = reverse("admin:engagement_gapnotice_changelist")
    return HttpResponseRedirect(f"{rows}?gap__id__exact={gap.pk}&status__exact=waiting")


def _send_all(request: HttpRequest, gap: EvidenceGap, data: dict[str, Any]) -> str:
    del data
    number = actions.send_all(by=staff_member(request), now=timezone.now(), gap=gap)
    return gettext("Told: %(number)d. Who has no contact yet still waits.") % {"number": number}


def _move(verb: str) -> Callable[[HttpRequest, EvidenceGap, dict[str, Any]], str]:
    def run(request: HttpRequest, gap: EvidenceGap, data: dict[str, Any]) -> str:
        moved = move_gap(by=staff_member(request), gap=gap, verb=verb, answer=data.get("answer"))
        return gettext("It is now: %(status)s.") % {"status": moved.get_status_display()}

    return run


def _may(verb: str) -> Callable[[EvidenceGap], bool]:
    return lambda gap: stages.after(stages.GAP, gap.status, verb) is not None


def _for_gap(gap: Any) -> dict[str, Any]:
    """The gap, and who reads it (see `EvidenceGapAdmin.get_object`)."""
    return {"gap": gap, "by": gap.reader}


def _is_public(gap: EvidenceGap) -> bool:
    return gap.published_at is not None


GAP_BUTTONS = (
    Button(
        verb="publish",
        title=_("Publish"),
        permission=PUBLISH,
        available=lambda gap: not _is_public(gap),
        run=_publish,
        confirm=_("Everybody can read the question and why it matters."),
    ),
    Button(
        verb="choose",
        title=_("Choose whom we tell"),
        permission=SEND,
        available=lambda gap: gap.status != GapStatus.FILLED,
        run=_choose,
        form=ChooseOrganisationsForm,
        form_kwargs=_for_gap,
        confirm=_("Nothing is sent yet. Next you say whom we write to at each of them."),
    ),
    Button(
        verb="send",
        title=_("Tell everybody chosen"),
        permission=SEND,
        available=_is_public,
        run=_send_all,
        confirm=_(
            "Everybody who is chosen, has a contact and was not told yet gets a mail; who has no e-mail gets a letter "
            "or a call from your list."
        ),
    ),
    Button(
        verb="take-up", title=_("Somebody works on it"), permission=MOVE, available=_may("take_up"),
        run=_move("take_up"),
    ),
    Button(
        verb="fill", title=_("It is filled"), permission=MOVE, available=_may("fill"), run=_move("fill"),
        form=FillGapForm, initial=lambda gap: {"answer": gap.answer},
    ),
    Button(
        verb="reopen", title=_("It is open again"), permission=MOVE, available=_may("reopen"), run=_move("reopen"),
        danger=True,
    ),
)  # fmt: skip


@admin.register(EvidenceGap)
class EvidenceGapAdmin(StaffAdmin):
    """Questions the evidence does not answer; here, for here it is known whom we told."""

    list_display = ("name", "topic", "status", "published_at", "is_example")
    list_filter = ("status", ("published_at", admin.EmptyFieldListFilter), "is_example", "topic")
    list_select_related = ("topic",)
    search_fields = ("slug", "question", "why", "answer")
    ordering = ("-created_at", "slug")
    fields = (*GAP_FIELDS, "status", "filled_by", "published_at")
    readonly_fields = ("published_at", "filled_by")
    buttons = GAP_BUTTONS

    @admin.display(description=_("question"), ordering="slug")
    def name(self, gap: EvidenceGap) -> str:
        """In English."""
        return str(gap.question)

    @admin.display(description=_("what fills it"))
    def filled_by(self, gap: EvidenceGap) -> str:
        """In English."""
        return str(gap.answer) or "–"

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """The gap knows who reads it: people choose organisations of their own nations."""
        gap = super().get_object(request, object_id, from_field)
        if gap is not None:
            gap.reader = request.user
        return gap

    def get_inlines(self, request: HttpRequest, obj: EvidenceGap | None) -> tuple[type[NoticeInline], ...]:
        """For those who may see whom we write to."""
        return (NoticeInline,) if obj and request.user.has_perm("engagement.view_gapnotice") else ()

    def save_by_action(self, request: HttpRequest, obj: EvidenceGap, form: Any, change: bool) -> EvidenceGap:
        """Write it down, or correct its words."""
        data, by = form.cleaned_data, staff_member(request)
        if change:
            return edit_gap(by=by, gap=obj, values=data)
        words = GapWords(data["slug"], data["question"], data["why"])
        return open_gap(by=by, now=timezone.now(), topic=data["topic"], words=words, is_example=data["is_example"])
