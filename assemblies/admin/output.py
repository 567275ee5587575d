"""Outputs and advice of sessions."""

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions.advising import answer_advice, edit_advice, give_advice, tell_change
from assemblies.actions.outputs import add_output, edit_output, publish_output, take_back_output
from assemblies.admin.parts import PartInline, by, in_words
from assemblies.enums import AdviceStatus
from assemblies.forms.output import AdviceForm, AnswerForm, ChangeForm, OutputForm
from assemblies.models import Advice, Output, OutputPlace, Session
from assemblies.pure.sessions import ADVICE, after
from impact.programme.actions import Source, suggest_topic
from impact.programme.forms import SuggestTopicForm
from impact.ui.staff import Button, StaffAdmin


class _OfSession(StaffAdmin):
    """What belongs to a session that was held."""

    list_select_related = ("session__assembly", "session__entry")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """It stays with its session."""
        return (*super().get_readonly_fields(request, obj), *(("session",) if obj else ()))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only sessions one works for that were held."""
        if db_field.name == "session":
            found = Session.objects.visible_to(by(request)).held().select_related("assembly", "entry")
            kwargs["queryset"] = found.order_by("assembly__slug", "number")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class PlaceInline(PartInline):
    """An order of priorities."""

    model = OutputPlace
    fields = ("place", "equal", "words", "points")
    readonly_fields = ("words",)
    ordering = ("place", "pk")
    words = in_words("label", _("label"))
    needs = "assemblies.view_output"
    show_change_link = False


def _publish(request: HttpRequest, output: Output, data: dict[str, Any]) -> str:
    del data
    publish_output(by=by(request), now=timezone.now(), output=output)
    return gettext("Everybody can read it. An order of priorities stands in the next report.")


def _take_back(request: HttpRequest, output: Output, data: dict[str, Any]) -> str:
    del data
    take_back_output(by=by(request), output=output)
    return gettext("Taken back. Reports that are published keep what they had.")


def _suggest(request: HttpRequest, output: Output, data: dict[str, Any]) -> HttpResponseRedirect:
    """A topic names this output as its source; its link leads to the session's page."""
    session = output.session
    url = reverse("assemblies:session", kwargs={"slug": session.assembly.slug, "number": session.number})
    source = Source(title=output.text, url=url, subject=output.public_id)
    topic = suggest_topic(by=by(request), now=timezone.now(), source=source, topic=data["topic"], title=data["title"])
    messages.success(request, gettext("The output stands on the topic’s page as its source."))
    return HttpResponseRedirect(reverse("admin:programme_topic_change", args=[topic.pk]))


@admin.register(Output)
class OutputAdmin(_OfSession):
    """Priorities in order, themes and asks."""

    form = OutputForm
    list_display = ("words", "kind", "session", "published_at")
    list_filter = ("kind", ("published_at", admin.EmptyFieldListFilter), "session__assembly")
    search_fields = ("text", "session__assembly__slug", "session__assembly__title")
    ordering = ("-created_at", "-pk")
    readonly_fields = ("vote", "people", "published_at", "words")
    words = in_words("text", _("in words"))
    inlines = (PlaceInline,)
    buttons = (
        Button(
            verb="publish", title=_("Publish"), permission="assemblies.change_output", run=_publish,
            available=lambda output: not output.is_published,
            confirm=_("Everybody can read it on the page of the session. An order stands in the next report."),
        ),
        Button(
            verb="take-back", title=_("Take it back"), permission="assemblies.change_output", run=_take_back,
            available=lambda output: output.is_published, danger=True,
            confirm=_("Nobody sees it any more. Reports that are published keep what they had."),
        ),
        Button(
            verb="suggest", title=_("Suggest as a topic"), permission="programme.add_topic", run=_suggest,
            form=SuggestTopicForm, available=lambda output: output.is_published,
            initial=lambda output: {"title": output.text},
            confirm=_("The topic’s page will say that it comes from this Assembly."),
        ),
    )  # fmt: skip

    def has_change_permission(self, request: HttpRequest, obj: Output | None = None) -> bool:
        """While it is not published."""
        return bool(super().has_change_permission(request, obj)) and (obj is None or not obj.is_published)

    def get_fields(self, request: HttpRequest, obj: Output | None = None) -> tuple[str, ...]:
        """What it came from is told once it is there."""
        if obj is None:
            return ("session", "kind", "text")
        text = "text" if self.has_change_permission(request, obj) else "words"
        return ("session", "kind", text, "vote", "people", "published_at")

    def get_inlines(self, request: HttpRequest, obj: Output | None) -> tuple[type[PartInline], ...]:
        """Only an order has places."""
        return self.inlines if obj and obj.kind == "priorities" else ()

    def save_by_action(self, request: HttpRequest, obj: Output, form: Any, change: bool) -> Output:
        """Write it down, or correct the words."""
        data = form.cleaned_data
        if change:
            return edit_output(by=by(request), output=obj, kind=data["kind"], text=data["text"])
        return add_output(
            by=by(request), now=timezone.now(), session=data["session"], kind=data["kind"], text=data["text"]
        )


def _answer(request: HttpRequest, advice: Advice, data: dict[str, Any]) -> str:
    answer_advice(by=by(request), advice=advice, **data)
    return gettext("The answer stands on the public page.")


def _change(request: HttpRequest, advice: Advice, data: dict[str, Any]) -> str:
    tell_change(by=by(request), advice=advice, **data)
    return gettext("What changed stands on the public page.")


@admin.register(Advice)
class AdviceAdmin(_OfSession):
    """Advice -> answer -> what changed. All of it is public."""

    form = AdviceForm
    list_display = ("words", "session", "status", "given_on", "answered_on", "changed_on")
    list_filter = ("status", "session__assembly__kind", "session__assembly")
    search_fields = ("text", "response", "what_changed", "session__assembly__slug", "session__assembly__title")
    ordering = ("-given_on", "-pk")
    told = (
        "status", "given_on", "answer", "answered_for", "answered_by", "answered_on", "change", "changed_on",
    )  # fmt: skip
    readonly_fields = (*told, "words")
    words = in_words("text", _("what was advised"))
    answer = in_words("response", _("answer"))
    answered_for = in_words("answered_as", _("who answers"))
    change = in_words("what_changed", _("what changed"))
    buttons = (
        Button(
            verb="answer", title=_("Answer it"), permission="assemblies.answer_advice", run=_answer, form=AnswerForm,
            available=lambda advice: after(ADVICE, advice.status, "answer") is not None,
            initial=lambda advice: {
                "response": advice.response,
                "answered_as": advice.answered_as,
                "answered_on": advice.answered_on or timezone.localdate(),
            },
            confirm=_("Everybody can read the answer at once."),
        ),
        Button(
            verb="tell-change", title=_("Say what changed"), permission="assemblies.answer_advice", run=_change,
            form=ChangeForm, available=lambda advice: after(ADVICE, advice.status, "change") is not None,
            initial=lambda advice: {
                "what_changed": advice.what_changed,
                "changed_on": advice.changed_on or timezone.localdate(),
            },
            confirm=_("Everybody can read it at once."),
        ),
    )  # fmt: skip

    def has_change_permission(self, request: HttpRequest, obj: Advice | None = None) -> bool:
        """The words, while nobody has answered."""
        return bool(super().has_change_permission(request, obj)) and (obj is None or obj.status == AdviceStatus.GIVEN)

    def get_fields(self, request: HttpRequest, obj: Advice | None = None) -> tuple[str, ...]:
        """The answer comes by its button."""
        if obj is None:
            return ("session", "text")
        return ("session", "text" if self.has_change_permission(request, obj) else "words", *self.told)

    def save_by_action(self, request: HttpRequest, obj: Advice, form: Any, change: bool) -> Advice:
        """Write it down, or correct the words."""
        data = form.cleaned_data
        if change:
            return edit_advice(by=by(request), advice=obj, text=data["text"])
        return give_advice(by=by(request), now=timezone.now(), session=data["session"], text=data["text"])
