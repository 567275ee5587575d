"""Calls: written, published with a clarity card, closed, decided."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from projects.actions import close_call, create_call, decide_call, edit_call, publish_call
from projects.admin.decision_buttons import CALL_BUTTONS
from projects.enums import CallStatus
from projects.models import Call, CallQuestion
from projects.queries import WORDS_TO_WARN, total_words


def _publish(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    publish_call(by=cast("User", request.user), now=timezone.now(), call=call)
    return _("The call is published with its dates.")


def _close(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    close_call(by=cast("User", request.user), now=timezone.now(), call=call)
    return _("The call is closed.")


def _decide(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    decide_call(by=cast("User", request.user), now=timezone.now(), call=call)
    return _("The call's page now says that the decisions are made.")


def _phase(call: Call) -> str:
    return call.phase(timezone.now()) if call.published_at else "unpublished"


class QuestionInline(ReadOnlyTabularInline):
    """The call's questions, to look at; each has its own page."""

    model = CallQuestion
    hide_title = True
    fields = ("order", "code", "label_words", "word_guide", "version")
    readonly_fields = fields
    ordering = ("order",)

    @admin.display(description=gettext_lazy("question"))
    def label_words(self, question: CallQuestion) -> str:
        """The English words."""
        return str(question.label)


@admin.register(Call)
class CallAdmin(StaffAdmin):
    """The list of calls."""

    list_display = ("__str__", "status", "opens_at", "closes_at", "published_at")
    list_filter = ("status", "opens_at")
    search_fields = ("slug", "title")
    ordering = ("-closes_at", "pk")
    inlines = (QuestionInline,)
    readonly_fields = ("status", "published_at", "words_asked")
    fieldsets = (
        (
            None,
            {"fields": ("slug", "title", "about", "opens_at", "closes_at", "status", "published_at", "words_asked")},
        ),
        (
            gettext_lazy("Clarity card: without it a call cannot be published"),
            {"fields": ("offer_pounds", "offer_coach_days", "offer_months", "offers", "asks")},
        ),
    )
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="publish",
            title="Publish",
            permission="projects.publish_call",
            available=lambda call: _phase(call) == "unpublished",
            confirm="Everybody will see the call with its dates. It opens by itself; from then on its questions are fixed.",
            run=_publish,
        ),
        Button(
            verb="close",
            title="Close now",
            permission="projects.close_call",
            available=lambda call: _phase(call) == CallStatus.OPEN,
            confirm="Nobody can send an expression of interest from now on. Drafts stay readable for who wrote them.",
            run=_close,
            danger=True,
        ),
        Button(
            verb="decide",
            title="Say that it is decided",
            permission="projects.close_call",
            available=lambda call: _phase(call) == CallStatus.CLOSED,
            confirm="The call's page will say that the decisions are made.",
            run=_decide,
        ),
        *CALL_BUTTONS,
    )

    @admin.display(description=gettext_lazy("words asked for"))
    def words_asked(self, call: Call) -> str:
        """How long the form is, with a warning when it is too long."""
        words = total_words(call.questions.all()) if call.pk else 0
        if words > WORDS_TO_WARN:
            return _("About %(words)d words. That is more than 1,000, about an hour: ask less.") % {"words": words}
        return _("About %(words)d words.") % {"words": words}

    def save_by_action(self, request: HttpRequest, obj: Call, form: Any, change: bool) -> Call:
        """Create or edit by an action."""
        by, now = cast("User", request.user), timezone.now()
        if change:
            return edit_call(by=by, now=now, call=obj, **form.cleaned_data)
        return create_call(by=by, now=now, **form.cleaned_data)
