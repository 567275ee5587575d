"""A call's words: look at them beforehand, copy questions, note that the Welsh was checked."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button
from projects.actions import copy_questions, note_call_welsh_checked
from projects.enums import CallStatus
from projects.forms.staff import CopyQuestionsForm, OnDayForm
from projects.models import Call


class WelshFilter(admin.SimpleListFilter):
    """Announced calls whose Welsh nobody has checked since its words changed."""

    title = gettext_lazy("Welsh")
    parameter_name = "welsh"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """One choice."""
        return [("unchecked", gettext_lazy("Announced, to be checked"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Call]) -> QuerySet[Call]:
        """Keep those."""
        if self.value() != "unchecked":
            return queryset
        return queryset.filter(published_at__isnull=False, is_example=False, welsh_checked_on__isnull=True)


def _copy(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    number = copy_questions(by=cast("User", request.user), now=timezone.now(), call=call, source=data["source"])
    return _("%(number)d questions are copied. They can be changed until the call opens.") % {"number": number}


def _checked(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    note_call_welsh_checked(by=cast("User", request.user), now=timezone.now(), call=call, on=data["on"])
    return _("The Welsh check is noted, with your name.")


def _preview(request: HttpRequest, call: Call, data: dict[str, Any]) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("projects:preview", kwargs={"slug": call.slug}))


PREVIEW = Button(
    verb="preview",
    title="See it as organisations will",
    permission="projects.view_call",
    confirm="The page as everybody will see it, in English, Welsh and Easy Read, with all questions.",
    run=_preview,
)
COPY_QUESTIONS = Button(
    verb="copy-questions",
    title="Copy the questions of another call",
    permission="projects.add_callquestion",
    available=lambda call: call.status == CallStatus.PLANNED,
    confirm="They are added after the questions that are here. Those with a code this call has already are left out.",
    form=CopyQuestionsForm,
    run=_copy,
)
WELSH_CHECKED = Button(
    verb="welsh-checked",
    title="Welsh was checked",
    permission="projects.check_welsh_call",
    available=lambda call: call.welsh_checked_on is None,
    confirm="Note this only when a person who reads Welsh has read every Welsh text of the call and its questions. "
    "Your name is kept with it. When a text changes afterwards it is to be checked again.",
    form=OnDayForm,
    run=_checked,
)
