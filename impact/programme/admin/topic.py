"""Topics: written, scored by several people, decided with a reason; and everything that belongs to one."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.actions import add_topic, edit_topic
from impact.programme.actions.topics import TOPIC_FIELDS
from impact.programme.admin.topic_buttons import CHANGE, DECIDE, SCORE, TOPIC_BUTTONS, by
from impact.programme.models import EvidenceGap, Topic
from impact.programme.queries.topics import Scored, context_of, evidence_of, scores_of
from impact.ui.links import absolute
from impact.ui.staff import StaffAdmin


@admin.register(Topic)
class TopicAdmin(StaffAdmin):
    """Every topic, and what becomes of it."""

    list_display = ("name", "slug", "status", "published_at", "is_example")
    list_filter = ("status", ("published_at", admin.EmptyFieldListFilter), "is_example")
    search_fields = ("slug", "title", "about")
    ordering = ("-created_at", "slug")
    fields = (*TOPIC_FIELDS, "status", "published_at")
    readonly_fields = ("published_at",)
    buttons = TOPIC_BUTTONS
    change_form_outer_after_template = "admin/programme/topic_detail.html"

    class Media:
        css = {"all": ("css/survey_staff.css",)}

    @admin.display(description=_("topic"), ordering="slug")
    def name(self, topic: Topic) -> str:
        """The title in English."""
        return str(topic.title)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """The topic knows who reads it: a form for scores begins with one's own."""
        topic = super().get_object(request, object_id, from_field)
        if topic is not None:
            topic.reader = request.user
        return topic

    def save_by_action(self, request: HttpRequest, obj: Topic, form: Any, change: bool) -> Topic:
        """Write it down, or correct its words."""
        values = {name: form.cleaned_data[name] for name in TOPIC_FIELDS}
        if change:
            return edit_topic(by=by(request), topic=obj, values=values)
        return add_topic(by=by(request), now=timezone.now(), **values)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """With everything that belongs to it below."""
        topic = self.get_object(request, object_id) if object_id else None
        more = {}
        if topic is not None and self.has_view_permission(request, topic):
            more = {"detail": self._detail(request, topic)}
        return super().changeform_view(request, object_id, form_url, {**(extra_context or {}), **more})

    def _detail(self, request: HttpRequest, topic: Topic) -> dict[str, Any]:
        scores = scores_of(topic)
        return {
            "topic": topic,
            "public": absolute("topics:topic", language="en", slug=topic.slug) if topic.is_published else "",
            "may_edit": request.user.has_perm(CHANGE),
            "sources": list(topic.sources.in_order()),
            "columns": evidence_of(topic),
            "nations": context_of(topic),
            "sees_scores": request.user.has_perm(SCORE) or request.user.has_perm(DECIDE),
            "score_first": _has_to_score(request, topic, scores),
            "scores": scores,
            "decisions": list(topic.decisions.select_related("by").in_order()),
            "gaps": list(EvidenceGap.objects.filter(topic=topic).order_by("created_at", "pk")),
            "plan": list(topic.work_plan.select_related("delivery_model").order_by("year", "delivery_model__position")),
            "add": {name: f"{reverse(f'admin:programme_{name}_add')}?topic={topic.pk}" for name in PARTS},
        }


PARTS = ("evidenceitem", "evidencecolumn", "contextnote", "workplanentry")


def _has_to_score(request: HttpRequest, topic: Topic, scores: tuple[Scored, ...]) -> bool:
    """Who scores does so before seeing what others said, so that nobody is steered."""
    if not topic.takes_scores or not request.user.has_perm(SCORE):
        return False
    return any(by(request).pk not in {row.by_id for row in one.scores} for one in scores)
