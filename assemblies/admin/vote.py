"""Votes: prepare, open, type in what was counted on paper, close, publish."""

from collections.abc import Mapping
from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions.voting import (
    add_option,
    add_vote,
    close_vote,
    edit_vote,
    open_vote,
    publish_vote,
    remove_option,
    reopen_vote,
    type_tally,
)
from assemblies.admin.parts import PartInline, by, in_words
from assemblies.forms.vote import OptionForm, RemoveOptionForm, TallyForm, VoteForm, points_in
from assemblies.models import Assembly, GroupTally, Session, Vote, VoteOption
from assemblies.pure.results import people, placed, totals
from assemblies.queries.votes import options_of
from impact.ui.staff import Button, StaffAdmin

CHANGE = "assemblies.change_vote"


class OptionInline(PartInline):
    """What people can choose."""

    model = VoteOption
    fields = ("position", "words", "priority", "code")
    readonly_fields = ("words",)
    ordering = ("position",)
    words = in_words("label", _("label"))
    needs = "assemblies.view_vote"
    show_change_link = False


class TallyInline(PartInline):
    """What was counted on paper."""

    model = GroupTally
    fields = ("group", "people", "typed_by", "typed_at")
    ordering = ("group",)
    needs = "assemblies.view_vote"
    show_change_link = False


def _add_option(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    add_option(by=by(request), vote=vote, label=data["label"], priority=data["priority"], code=data["code"])
    return gettext("The option stands at the end of the list.")


def _remove_option(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    remove_option(by=by(request), vote=vote, option=data["option"])
    return gettext("The option is gone.")


def _open(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    del data
    open_vote(by=by(request), now=timezone.now(), vote=vote)
    return gettext("Members can vote now, on the page of the session.")


def _tally(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    tally = type_tally(
        by=by(request),
        now=timezone.now(),
        vote=vote,
        group=data["group"],
        people=data["people"],
        points=points_in(data),
    )
    return gettext("Saved for: %(group)s.") % {"group": tally.get_group_display()}


def _close(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    del data
    close_vote(by=by(request), now=timezone.now(), vote=vote)
    return gettext("Closed and counted. Take the order over on the page of the session, or publish the result.")


def _reopen(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    del data
    reopen_vote(by=by(request), vote=vote)
    return gettext("It is open again.")


def _publish(request: HttpRequest, vote: Vote, data: dict[str, Any]) -> str:
    del data
    publish_vote(by=by(request), now=timezone.now(), vote=vote)
    return gettext("Everybody can see the result.")


def _tally_kwargs(vote: Vote) -> Mapping[str, Any]:
    return {"options": options_of(vote)}


BUTTONS = (
    Button(
        verb="add-option", title=_("Add an option"), permission=CHANGE, run=_add_option, form=OptionForm,
        available=lambda vote: vote.is_planned,
    ),
    Button(
        verb="remove-option", title=_("Take an option away"), permission=CHANGE, run=_remove_option,
        form=RemoveOptionForm, form_kwargs=lambda vote: {"vote": vote},
        available=lambda vote: vote.is_planned and vote.option_count > 0,
    ),
    Button(
        verb="open", title=_("Open it"), permission=CHANGE, run=_open, available=lambda vote: vote.is_planned,
        confirm=_("Members can vote from now on. Question and options can't be changed any more."),
    ),
    Button(
        verb="tally", title=_("Type in a count on paper"), permission=CHANGE, run=_tally, form=TallyForm,
        form_kwargs=_tally_kwargs, available=lambda vote: vote.is_open,
        confirm=_("One group at a time: votes, dots, or points (place 1 counts most). Typing a group again replaces it."),
    ),
    Button(
        verb="close", title=_("Close it"), permission=CHANGE, run=_close, available=lambda vote: vote.is_open,
        confirm=_("Nobody can vote any more. Ballots and paper are added up by group."),
    ),
    Button(
        verb="reopen", title=_("Open it again"), permission=CHANGE, run=_reopen,
        available=lambda vote: vote.is_closed and vote.published_at is None,
        confirm=_("Closed too early, or a count was wrong? Not possible once its order was taken over."),
    ),
    Button(
        verb="publish", title=_("Publish the result"), permission=CHANGE, run=_publish,
        available=lambda vote: vote.is_closed and vote.published_at is None,
        confirm=_("Everybody sees places and rounded numbers; small groups are hidden. It can't be changed afterwards."),
    ),
)  # fmt: skip


@admin.register(Vote)
class VoteAdmin(StaffAdmin):
    """Every vote of the Assemblies of this member of staff's nations. Ballots are nowhere to be seen."""

    form = VoteForm
    list_display = ("name", "assembly", "session", "kind", "status", "voted", "published_at")
    list_filter = ("status", "kind", "assembly__nation", "assembly")
    list_select_related = ("assembly", "session__assembly", "session__entry")
    search_fields = ("question", "assembly__slug", "assembly__title")
    ordering = ("-created_at", "-pk")
    typed = ("assembly", "session", "question", "about", "kind", "how_many", "per_option")
    told = ("status", "voted", "opened_at", "closed_at", "result", "published_at")
    shown = ("assembly", "session", "name", "explained", "kind", "how_many", "per_option")
    readonly_fields = ("opened_at", "closed_at", "published_at", "voted", "result", "name", "explained")
    inlines = (OptionInline, TallyInline)
    buttons = BUTTONS
    explained = in_words("about", _("what people should know first"))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Vote]:
        """With how many voted here and how many options there are."""
        rows: QuerySet[Vote] = super().get_queryset(request)
        return rows.select_related("assembly", "session__assembly", "session__entry").annotate(
            ballot_count=Count("ballots", distinct=True), option_count=Count("options", distinct=True)
        )

    def has_change_permission(self, request: HttpRequest, obj: Vote | None = None) -> bool:
        """While nobody can vote yet."""
        return bool(super().has_change_permission(request, obj)) and (obj is None or obj.is_planned)

    def get_fields(self, request: HttpRequest, obj: Vote | None = None) -> tuple[str, ...]:
        """What is told comes once it is there."""
        if obj is None:
            return self.typed
        return (*(self.typed if self.has_change_permission(request, obj) else self.shown), *self.told)

    def get_readonly_fields(self, request: HttpRequest, obj: Vote | None = None) -> tuple[str, ...]:
        """A vote keeps its Assembly."""
        return (*super().get_readonly_fields(request, obj), *(("assembly",) if obj else ()))

    def get_inlines(self, request: HttpRequest, obj: Vote | None) -> tuple[type[PartInline], ...]:
        """Nothing belongs to a vote that is not there yet."""
        return self.inlines if obj else ()

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only Assemblies one works for, and their sessions."""
        if db_field.name == "assembly":
            kwargs["queryset"] = Assembly.objects.visible_to(by(request)).order_by("slug")
        if db_field.name == "session":
            found = Session.objects.visible_to(by(request)).select_related("assembly", "entry")
            kwargs["queryset"] = found.exclude(status="cancelled").order_by("assembly__slug", "number")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Vote, form: Any, change: bool) -> Vote:
        """Write it down or change it."""
        if change:
            return edit_vote(by=by(request), vote=obj, question=form.question())
        return add_vote(by=by(request), now=timezone.now(), question=form.question())

    @admin.display(description=_("question"), ordering="question")
    def name(self, vote: Vote) -> str:
        """In English."""
        return str(vote.question)

    @admin.display(description=_("voted here"))
    def voted(self, vote: Any) -> int:
        """How many ballots; never whose, never what."""
        return int(vote.ballot_count)

    @admin.display(description=_("result"))
    def result(self, vote: Vote) -> str:
        """Exact totals, for staff, once it is closed."""
        if not vote.is_closed:
            return gettext("Counted when it is closed.")
        labels = {option.position: str(option.label) for option in options_of(vote)}
        counts = vote.counts()
        order = placed(totals(tuple(labels), counts))
        return f"{people(counts)}: " + "; ".join(f"{one.place}. {labels[one.option]} ({one.points})" for one in order)
