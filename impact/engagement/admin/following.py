"""What came of events: commitments and who else could benefit."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.engagement import actions
from impact.engagement.admin.words import ANSWER, staff_member
from impact.engagement.forms.staff import OutcomeForm, WordsForm
from impact.engagement.models import Commitment, Connection
from impact.engagement.pure.stages import connection_after
from impact.engagement.queries import by_hand
from impact.ui.staff import Button, ReadOnlyStaffAdmin, StaffAdmin


class AskFilter(admin.SimpleListFilter):
    """What staff have to ask themselves."""

    title = _("to ask about")
    parameter_name = "ask"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Two choices."""
        return [("by_hand", _("By you: we can’t write to them")), ("read", _("May be shown, nobody has read it yet"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Commitment]) -> QuerySet[Commitment]:
        """Keep those."""
        if self.value() == "by_hand":
            return queryset.filter(by_hand(timezone.localdate()))
        return queryset.filter(may_show=True, is_shown=False) if self.value() == "read" else queryset


def _show(*, shown: bool) -> Callable[[HttpRequest, Commitment, dict[str, Any]], str]:
    def run(request: HttpRequest, commitment: Commitment, data: dict[str, Any]) -> str:
        del data
        actions.show_commitment(by=staff_member(request), commitment=commitment, shown=shown)
        return gettext("It stands on the event’s page now.") if shown else gettext("Taken off the event’s page.")

    return run


def _outcome(request: HttpRequest, commitment: Commitment, data: dict[str, Any]) -> str:
    answered = actions.answer_commitment(
        by=staff_member(request),
        now=timezone.now(),
        commitment=commitment,
        outcome=data["outcome"],
        words=data["words"],
    )
    return gettext("Kept: %(outcome)s.") % {"outcome": answered.get_outcome_display()}


@admin.register(Commitment)
class CommitmentAdmin(StaffAdmin):
    """What people said they will do. New ones are typed in on the event's page."""

    list_display = ("label", "event", "who", "by_when", "ask_on", "outcome", "may_show", "is_shown")
    list_filter = (AskFilter, "outcome", "event", "may_show", "is_shown")
    list_select_related = ("event", "registration__person")
    search_fields = ("text", "words", "registration__reference", "registration__person__name", "public_id")
    ordering = ("ask_on", "pk")
    fields = (
        "event", "who", "text", "language", "by_when", "ask_on", "may_show", "is_shown", "outcome", "words",
        "answered_on",
    )  # fmt: skip
    readonly_fields = ("event", "who", "language", "is_shown", "outcome", "words", "answered_on")
    buttons = (
        Button(
            verb="show",
            title=_("Show on the event’s page"),
            permission=ANSWER,
            available=lambda commitment: commitment.may_show and not commitment.is_shown,
            run=_show(shown=True),
            confirm=lambda commitment: gettext(
                "Everybody reads these words, without a name. Is nobody named in them?\n\n%(text)s"
            ) % {"text": commitment.text},
        ),
        Button(
            verb="hide",
            title=_("Take off the event’s page"),
            permission=ANSWER,
            available=lambda commitment: commitment.is_shown,
            run=_show(shown=False),
        ),
        Button(
            verb="outcome",
            title=_("Did it happen?"),
            permission=ANSWER,
            run=_outcome,
            form=OutcomeForm,
            initial=lambda commitment: (
                {"outcome": commitment.outcome, "words": commitment.words} if commitment.is_answered else {}
            ),
            confirm=_("What they told you. A later answer takes the place of an earlier one."),
        ),
    )  # fmt: skip

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They are typed in on the event's page."""
        return False

    @admin.display(description=_("what they will do"), ordering="text")
    def label(self, commitment: Commitment) -> str:
        """The beginning of their words."""
        return str(commitment)

    @admin.display(description=_("who"))
    def who(self, commitment: Commitment) -> str:
        """Who said it, if we know."""
        registration = commitment.registration
        return registration.person.name if registration and registration.person else "–"

    def save_by_action(self, request: HttpRequest, obj: Commitment, form: Any, change: bool) -> Commitment:
        """Correct the words, the days, or the yes to showing them."""
        values = {name: form.cleaned_data[name] for name in ("text", "by_when", "ask_on", "may_show")}
        return actions.correct_commitment(by=staff_member(request), commitment=obj, **values)


def _move(verb: str) -> Callable[[HttpRequest, Connection, dict[str, Any]], str]:
    def run(request: HttpRequest, connection: Connection, data: dict[str, Any]) -> str:
        by, now = staff_member(request), timezone.now()
        moved = actions.move_connection(by=by, now=now, connection=connection, verb=verb, words=data["words"])
        return gettext("It is now: %(status)s.") % {"status": moved.get_status_display()}

    return run


def _note(request: HttpRequest, connection: Connection, data: dict[str, Any]) -> str:
    actions.note_connection(by=staff_member(request), now=timezone.now(), connection=connection, words=data["words"])
    return gettext("Kept.")


def _step(verb: str, title: Any) -> Button:
    return Button(
        verb=verb,
        title=title,
        permission="engagement.change_connection",
        available=lambda connection: connection_after(connection.status, verb) is not None,
        run=_move(verb),
        form=WordsForm,
    )


@admin.register(Connection)
class ConnectionAdmin(ReadOnlyStaffAdmin):
    """Who else could benefit, from the idea to what came of it."""

    list_display = ("organisation_name", "event", "status", "who", "created_at")
    list_filter = ("status", "event", "contact_agreed")
    list_select_related = ("event", "registration__person")
    search_fields = ("organisation_name", "found_at", "why", "notes", "public_id")
    ordering = ("-created_at", "-pk")
    fields = (
        "event", "organisation_name", "found_at", "contact", "contact_agreed", "why", "who", "status", "notes",
        "created_at",
    )  # fmt: skip
    readonly_fields = ("who",)
    buttons = (
        _step("introduce", _("Introduced")),
        _step("talk", _("They are in touch")),
        _step("drop", _("Nothing came of it")),
        Button(
            verb="note",
            title=_("Add a note"),
            permission="engagement.change_connection",
            run=_note,
            form=WordsForm,
        ),
    )

    @admin.display(description=_("suggested by"))
    def who(self, connection: Connection) -> str:
        """Who had the idea, if we know."""
        registration = connection.registration
        return registration.person.name if registration and registration.person else "–"
