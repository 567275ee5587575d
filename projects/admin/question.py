"""The questions of calls, each on its own page."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.staff import Button, StaffAdmin
from projects.actions import add_question, edit_question, remove_question
from projects.enums import CallStatus
from projects.models import Call, CallQuestion


def _remove(request: HttpRequest, question: CallQuestion, data: dict[str, Any]) -> HttpResponse:
    remove_question(by=cast("User", request.user), now=timezone.now(), question=question)
    return HttpResponseRedirect(reverse("admin:projects_call_change", args=[question.call_id]))


@admin.register(CallQuestion)
class CallQuestionAdmin(StaffAdmin):
    """The list of questions."""

    list_display = ("__str__", "call", "code", "word_guide", "version")
    list_filter = ("call",)
    list_select_related = ("call",)
    search_fields = ("code", "label", "call__slug")
    ordering = ("-call", "order")
    fields = ("call", "order", "code", "label", "hint", "word_guide", "hidden_from_reviewers", "version")
    readonly_fields = ("version",)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="remove",
            title="Remove",
            permission="projects.delete_callquestion",
            available=lambda question: question.call.status == CallStatus.PLANNED,
            confirm="The question is taken out of the call. Questions are fixed once a call opens.",
            run=_remove,
            danger=True,
        ),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: CallQuestion | None = None) -> tuple[str, ...]:
        """Answers are kept under the code, so it never changes."""
        fixed = ("call", "code") if obj else ()
        return (*super().get_readonly_fields(request, obj), *fixed)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """A question without a place comes last."""
        form_class = super().get_form(request, obj, change=change, **kwargs)
        if "order" in form_class.base_fields and obj is None:
            form_class.base_fields["order"].required = False
            form_class.base_fields["order"].help_text = _("Leave it empty to put the question last.")
        return form_class

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Questions are added to calls that have not opened."""
        if db_field.name == "call":
            kwargs["queryset"] = Call.objects.filter(status=CallStatus.PLANNED).newest_first()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: CallQuestion, form: Any, change: bool) -> CallQuestion:
        """Add or edit by an action."""
        by, now = cast("User", request.user), timezone.now()
        if change:
            return edit_question(by=by, now=now, question=obj, **form.cleaned_data)
        return add_question(by=by, now=now, **form.cleaned_data)
