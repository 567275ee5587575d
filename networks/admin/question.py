"""Questions all local networks of a network talk about."""

from typing import Any, ClassVar, cast

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from networks.actions.questions import keep_question, remove_question
from networks.models import DiscussionQuestion


class QuestionInline(ReadOnlyTabularInline):
    """The questions of a network, to look at."""

    model = DiscussionQuestion
    hide_title = True
    fields = readonly_fields = ("position", "in_words", "meeting_number")
    ordering = ("position",)

    @admin.display(description=gettext_lazy("question"))
    def in_words(self, row: DiscussionQuestion) -> str:
        """The English text."""
        return str(row)


def _remove(request: HttpRequest, question: DiscussionQuestion, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    remove_question(by=cast("User", request.user), question=question)
    messages.success(request, _("The question is gone from the pages of records."))
    return HttpResponseRedirect(reverse("admin:networks_discussionquestion_changelist"))


@admin.register(DiscussionQuestion)
class DiscussionQuestionAdmin(StaffAdmin):
    """The list of questions."""

    list_display = ("__str__", "network", "position", "meeting_number")
    list_filter = ("network", "meeting_number")
    list_select_related = ("network",)
    search_fields = ("text", "network__slug")
    ordering = ("network__slug", "position")
    fields = ("network", "position", "text", "meeting_number")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="remove",
            title="Take this question out",
            permission="networks.delete_discussionquestion",
            run=_remove,
            danger=True,
            confirm="Drafts keep what was written under it, as an earlier question.",
        ),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: DiscussionQuestion | None = None) -> tuple[str, ...]:
        """A question keeps its network."""
        return (*super().get_readonly_fields(request, obj), *(("network",) if obj else ()))

    def save_by_action(
        self, request: HttpRequest, obj: DiscussionQuestion, form: Any, change: bool
    ) -> DiscussionQuestion:
        """Write or change by an action."""
        by = cast("User", request.user)
        return keep_question(by=by, question=obj if change else None, **form.cleaned_data)
