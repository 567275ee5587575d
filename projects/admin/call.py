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
from projects.admin.call_words import COPY_QUESTIONS, PREVIEW, WELSH_CHECKED, WelshFilter
from projects.admin.decision_buttons import CALL_BUTTONS
from projects.enums import CallStatus
from projects.forms.staff import PublishCallForm
from projects.models import Call, CallQuestion
from projects.queries import WORDS_TO_WARN, outreach_figure, total_words, unusual_length, welsh_gaps


def _publish(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    publish_call(
        by=cast("User", request.user),
        now=timezone.now(),
        call=call,
        without_checked_welsh_because=data.get("reason", ""),
    )
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
    fields = ("order", "code", "label_words", "word_guide", "hidden_from_reviewers", "version")
    readonly_fields = fields
    ordering = ("order",)

    @admin.display(description=gettext_lazy("question"))
    def label_words(self, question: CallQuestion) -> str:
        """The English words."""
        return str(question.label)


RULE = gettext_lazy(
    "What was announced is kept. Once a call is announced its short name stays. Once it is open, money, days, months and "
    "sites can only go up; dates can only be made later (the closing date only while it is open); topics and delivery "
    "models can only be added; what is written on the clarity card stays, and empty languages may be filled. "
    "The title and the text about it can be mended at any time; then the Welsh is to be checked again."
)


@admin.register(Call)
class CallAdmin(StaffAdmin):
    """The list of calls."""

    list_display = ("__str__", "status", "opens_at", "closes_at", "published_at", "is_example")
    list_filter = ("status", "opens_at", "is_example", WelshFilter)
    search_fields = ("slug", "title")
    ordering = ("-closes_at", "pk")
    inlines = (QuestionInline,)
    readonly_fields = ("status", "published_at", "words_asked", "usual_length", "welsh", "outreach", "told")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    "slug",
                    "title",
                    "about",
                    "is_example",
                    "topics",
                    "delivery_models",
                    "sites_wanted",
                    "opens_at",
                    "closes_at",
                    "decides_on",
                    "starts_on",
                    "status",
                    "published_at",
                    "words_asked",
                    "welsh",
                    "outreach",
                    "told",
                ),
                "description": RULE,
            },
        ),
        (
            gettext_lazy("Clarity card: without it a call cannot be published"),
            {"fields": ("offer_pounds", "offer_coach_days", "offer_months", "usual_length", "offers", "asks")},
        ),
    )
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="publish",
            title="Publish",
            permission="projects.publish_call",
            available=lambda call: _phase(call) == "unpublished",
            confirm="Everybody will see the call with its dates. It opens by itself; from then on its questions are fixed.",
            form=PublishCallForm,
            run=_publish,
        ),
        PREVIEW,
        COPY_QUESTIONS,
        WELSH_CHECKED,
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

    @admin.display(description=gettext_lazy("usual length"))
    def usual_length(self, call: Call) -> str:
        """A warning when the months lie outside what is usual for the delivery models."""
        return (unusual_length(call) if call.pk else "") or _("Nothing unusual.")

    @admin.display(description=gettext_lazy("Welsh"))
    def welsh(self, call: Call) -> str:
        """Whether both languages are there and who checked."""
        if not call.pk:
            return "–"
        parts = []
        if call.welsh_checked_by and call.welsh_checked_on:
            words = _("Checked by %(who)s on %(day)s.")
            parts.append(words % {"who": call.welsh_checked_by, "day": f"{call.welsh_checked_on:%d/%m/%Y}"})
        if gaps := welsh_gaps(call):
            parts.append(_("Missing: %(gaps)s.") % {"gaps": "; ".join(gaps)})
        if call.welsh_override_by:
            words = _("Announced without checked Welsh by %(who)s: %(why)s")
            parts.append(words % {"who": call.welsh_override_by, "why": call.welsh_override_reason})
        return " ".join(parts) or _("Whole, not checked yet.")

    @admin.display(description=gettext_lazy("organisations to reach"))
    def outreach(self, call: Call) -> str:
        """Of those on the list, how many were asked, started and sent."""
        if not call.pk:
            return "–"
        figure = outreach_figure(call)
        return _("%(listed)d on the list, %(asked)d of them asked, %(started)d started, %(sent)d sent.") % {
            "listed": figure.listed,
            "asked": figure.asked,
            "started": figure.started,
            "sent": figure.sent,
        }

    @admin.display(description=gettext_lazy("people who asked to be told"))
    def told(self, call: Call) -> str:
        """Whether everybody who asked was told that it opened."""
        news = getattr(call, "opening_news", None)
        if news is None:
            return _("They are told by themselves when the call opens.")
        if news.done_at is None:
            return _("They are being told.")
        return _("Told on %(day)s.") % {"day": f"{timezone.localtime(news.done_at):%d/%m/%Y %H:%M}"}

    def save_by_action(self, request: HttpRequest, obj: Call, form: Any, change: bool) -> Call:
        """Create or edit by an action."""
        by, now = cast("User", request.user), timezone.now()
        if change:
            return edit_call(by=by, now=now, call=obj, **form.cleaned_data)
        return create_call(by=by, now=now, **form.cleaned_data)
