"""Questions to Ask IMPACT: read, decide, answer."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.due import DueFilter
from impact.ui.staff import Button, ReadOnlyStaffAdmin
from projects.actions import (
    answer_with_guide,
    begin_guide,
    pass_on_question,
    turn_down_question,
)
from projects.admin.help_request import due_words
from projects.enums import AskedStatus
from projects.forms.staff import LinkGuideForm, PassOnForm, WordsForm
from projects.models import AskedQuestion
from projects.pure.stages import ASKED, after

PERMISSION = "projects.triage_askedquestion"


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _can(verb: str) -> Any:
    return lambda question: after(ASKED, question.status, verb) is not None


def _take(request: HttpRequest, question: AskedQuestion, data: dict[str, Any]) -> HttpResponse:
    """Take it, with a guide of its own to write."""
    guide = begin_guide(by=_by(request), now=timezone.now(), question=question)
    return HttpResponseRedirect(reverse("admin:projects_guide_change", args=[guide.pk]))


def _pass_on(request: HttpRequest, question: AskedQuestion, data: dict[str, Any]) -> str:
    pass_on_question(by=_by(request), now=timezone.now(), question=question, **data)
    return gettext("Passed on. They are told who can answer it, if they told us how.")


def _link(request: HttpRequest, question: AskedQuestion, data: dict[str, Any]) -> str:
    answered = answer_with_guide(by=_by(request), now=timezone.now(), question=question, **data)
    if answered.status == AskedStatus.ANSWERED:
        return gettext("Answered. They are told where, if they told us how.")
    return gettext("Taken. They are told on the day the guide is published.")


def _turn_down(request: HttpRequest, question: AskedQuestion, data: dict[str, Any]) -> str:
    turn_down_question(by=_by(request), now=timezone.now(), question=question, words=data["words"])
    return gettext("They are told kindly, if they told us how.")


@admin.register(AskedQuestion)
class AskedQuestionAdmin(ReadOnlyStaffAdmin):
    """The list of questions, new ones first."""

    list_display = ("reference", "summary", "nation", "status", "due", "asked_at")
    list_filter = ("status", DueFilter, "nation", "perspective")
    list_select_related = ("nation",)
    search_fields = ("reference", "text", "organisation_name", "person__name")
    ordering = ("due_on", "-asked_at", "pk")
    fields = (
        "reference", "text", "status", "due", "nation", "perspective", "organisation_name", "person", "language",
        "asked_at", "guide", "passed_to", "words", "decided_by", "decided_at", "told_at", "privacy_notice_version",
    )  # fmt: skip
    readonly_fields = ("due",)
    buttons = (
        Button(
            verb="take",
            title=_("We answer it: begin a guide"),
            permission=PERMISSION,
            available=_can("take"),
            confirm=_("A guide is begun with the question as its title. Write it so that nobody can be recognised."),
            run=_take,
        ),
        Button(
            verb="link",
            title=_("A guide answers it"),
            permission=PERMISSION,
            available=_can("link"),
            form=LinkGuideForm,
            run=_link,
        ),
        Button(
            verb="pass-on",
            title=_("Pass it on"),
            permission=PERMISSION,
            available=_can("pass_on"),
            confirm=_("They are told who can answer it better. We do not give their name to anybody."),
            form=PassOnForm,
            run=_pass_on,
        ),
        Button(
            verb="turn-down",
            title=_("Not for us"),
            permission=PERMISSION,
            available=_can("turn_down"),
            confirm=_("Say kindly why, and where they might ask."),
            form=WordsForm,
            run=_turn_down,
        ),
    )

    @admin.display(description=_("question"))
    def summary(self, question: AskedQuestion) -> str:
        """The beginning of the question."""
        return question.text if len(question.text) <= 80 else f"{question.text[:79]}…"  # noqa: PLR2004

    @admin.display(description=_("due"), ordering="due_on")
    def due(self, question: AskedQuestion) -> str:
        """The day, and whether it has passed."""
        return due_words(question)
