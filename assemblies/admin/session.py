"""Sessions: plan, change, hold; all that comes out of them starts here."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions.sessions import add_session, edit_session
from assemblies.admin.parts import AgendaInline, PaperInline, PartInline, by, in_words, link_in_words
from assemblies.admin.session_buttons import BUTTONS
from assemblies.enums import CAME, Attended, Group
from assemblies.forms.session import SessionForm
from assemblies.models import Assembly, Output, Session, Vote
from assemblies.queries.sessions import answers_to, attendance_by_group
from impact.ui.dates import public_datetime
from impact.ui.staff import StaffAdmin

TYPED = ("title", "starts_at", "ends_at", "place", "joining_link", "remind_hours")
SHOWN = ("name", "starts", "ends", "where", "link", "reminders")
TOLD = ("status", "why_cancelled", "attendance_in_words", "notes_in_words")


class VoteInline(PartInline):
    """Votes of this session."""

    model = Vote
    fields = ("words", "kind", "status")
    readonly_fields = ("words",)
    ordering = ("pk",)
    words = link_in_words("question", _("question"))
    needs = "assemblies.view_vote"


class OutputInline(PartInline):
    """What came out of it."""

    model = Output
    fields = ("kind", "words", "published_at")
    readonly_fields = ("words",)
    ordering = ("position", "pk")
    words = link_in_words("text", _("in words"))
    needs = "assemblies.view_output"


@admin.register(Session)
class SessionAdmin(StaffAdmin):
    """Every session of the Assemblies of this member of staff's nations."""

    form = SessionForm
    list_display = ("name", "assembly", "number", "starts", "status", "came")
    list_filter = ("status", "notes__status", "assembly__kind", "assembly__nation", "assembly")
    list_select_related = ("assembly", "entry")
    search_fields = ("assembly__slug", "assembly__title", "entry__title", "entry__place")
    ordering = ("-entry__starts_at", "pk")
    readonly_fields = (*SHOWN, *TOLD)
    inlines = (AgendaInline, PaperInline, VoteInline, OutputInline)
    buttons = BUTTONS
    why_cancelled = in_words("cancelled_because", _("why it is cancelled"))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Session]:
        """With its date, its notes, and how many came, in one query."""
        came = Count("attendance", filter=Q(attendance__attended__in=CAME))
        rows: QuerySet[Session] = super().get_queryset(request)
        return rows.select_related("assembly__nation", "entry__seating", "notes").annotate(came_count=came)

    def has_change_permission(self, request: HttpRequest, obj: Session | None = None) -> bool:
        """While it is planned; afterwards buttons do the rest."""
        return bool(super().has_change_permission(request, obj)) and (obj is None or obj.is_planned)

    def get_fields(self, request: HttpRequest, obj: Session | None = None) -> tuple[str, ...]:
        """A form for a new or planned one; everything to look at for one that is held or cancelled."""
        if obj is None:
            return ("assembly", *TYPED)
        typed: tuple[str, ...] = TYPED if self.has_change_permission(request, obj) else SHOWN
        if not (request.user.has_perm("assemblies.change_session") or request.user.has_perm("assemblies.hold_session")):
            typed = tuple(name for name in typed if name != "link")  # it opens the meeting
        return ("assembly", "number", *typed, *TOLD)

    def get_readonly_fields(self, request: HttpRequest, obj: Session | None = None) -> tuple[str, ...]:
        """A session keeps its Assembly and its number."""
        fixed = ("assembly", "number") if obj else ()
        return (*super().get_readonly_fields(request, obj), *fixed)

    def get_inlines(self, request: HttpRequest, obj: Session | None) -> tuple[type[PartInline], ...]:
        """Nothing belongs to a session that is not there yet."""
        return self.inlines if obj else ()

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only Assemblies one works for."""
        if db_field.name == "assembly":
            kwargs["queryset"] = Assembly.objects.visible_to(by(request)).order_by("slug")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Session, form: Any, change: bool) -> Session:
        """Plan or change; members are told."""
        now = timezone.now()
        if change:
            return edit_session(by=by(request), now=now, session=obj, when=form.when())
        return add_session(by=by(request), now=now, assembly=form.cleaned_data["assembly"], when=form.when())

    @admin.display(description=_("title"), ordering="entry__title")
    def name(self, session: Session) -> str:
        """The title of its date."""
        return str(session.entry.title)

    @admin.display(description=_("starts"), ordering="entry__starts_at")
    def starts(self, session: Session) -> str:
        """When."""
        return public_datetime(session.entry.starts_at)

    @admin.display(description=_("ends"))
    def ends(self, session: Session) -> str:
        """Until when."""
        return public_datetime(session.entry.ends_at)

    @admin.display(description=_("place"))
    def where(self, session: Session) -> str:
        """Where."""
        return str(session.entry.place) or "–"

    @admin.display(description=_("link to join online"))
    def link(self, session: Session) -> str:
        """How to join."""
        return session.entry.joining_link or "–"

    @admin.display(description=_("reminders, hours before"))
    def reminders(self, session: Session) -> str:
        """When members are reminded."""
        return ", ".join(str(hours) for hours in session.entry.remind_hours) or "–"

    @admin.display(description=_("came"), ordering="came_count")
    def came(self, session: Any) -> int:
        """How many came."""
        return int(session.came_count)

    @admin.display(description=_("who came"))
    def attendance_in_words(self, session: Session) -> str:
        """Counts by group, for staff."""
        groups, answers = dict(Group.choices), dict(Attended.choices)
        lines = [
            f"{groups[group]}: " + ", ".join(f"{answers[key]} {found[key]}" for key in Attended.values if found[key])
            for group, found in attendance_by_group(session).items()
        ]
        return "; ".join(lines) or gettext("Nobody is marked yet.")

    @admin.display(description=_("notes"))
    def notes_in_words(self, session: Session) -> str:
        """How far they are."""
        notes = getattr(session, "notes", None)
        if notes is None:
            return gettext("Not written yet.")
        said = answers_to(notes)
        return gettext(
            "%(status)s, version %(version)s; agreed %(agreed)s of %(members)s, changes asked %(change)s"
        ) % {
            "status": notes.get_status_display(),
            "version": notes.version,
            "agreed": said.agreed,
            "members": said.members,
            "change": said.change,
        }
