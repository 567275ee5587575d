"""What belongs to a project, to look at on its page; each part has a page of its own."""

from django.contrib import admin

from impact.ui.staff import ReadOnlyTabularInline
from projects.models import (
    Finding,
    Indicator,
    LearningEntry,
    Lesson,
    Milestone,
    Post,
    ProjectUpdate,
    SiteReport,
    StageMove,
    TeamMember,
    TheoryOfChange,
)


class _Inline(ReadOnlyTabularInline):
    hide_title = True

    @admin.display(description="what")
    def what(self, part: object) -> str:
        """In English."""
        return str(part)


class PostInline(_Inline):
    """Who works here."""

    model = Post
    fields = readonly_fields = ("what", "holder", "share", "starts_on", "ends_on")
    ordering = ("number", "starts_on")


class MilestoneInline(_Inline):
    """What is to be reached."""

    model = Milestone
    fields = readonly_fields = ("what", "due_on", "done_on")
    ordering = ("due_on",)


class TheoryInline(_Inline):
    """Versions of the theory of change."""

    model = TheoryOfChange
    fields = readonly_fields = ("number", "written_at", "agreed_at", "agreed_by")
    ordering = ("-number",)


class IndicatorInline(_Inline):
    """What is measured."""

    model = Indicator
    fields = readonly_fields = ("what", "baseline", "baseline_on")
    ordering = ("position",)


class FindingInline(_Inline):
    """What was found."""

    model = Finding
    fields = readonly_fields = ("what", "kind", "published_at")
    ordering = ("pk",)


class EntryInline(_Inline):
    """The learning log."""

    model = LearningEntry
    fields = readonly_fields = ("on", "learned", "written_by")
    ordering = ("-on",)


class LessonInline(_Inline):
    """Lessons."""

    model = Lesson
    fields = readonly_fields = ("what", "published_at")
    ordering = ("pk",)


class UpdateInline(_Inline):
    """Notes for the public page."""

    model = ProjectUpdate
    fields = readonly_fields = ("what", "on", "published_at")
    ordering = ("-on",)


class TeamInline(_Inline):
    """The site's team."""

    model = TeamMember
    fields = readonly_fields = ("user", "invited_at", "removed_at")
    ordering = ("invited_at",)


class ReportInline(_Inline):
    """Reports of the site."""

    model = SiteReport
    fields = readonly_fields = ("what", "due_on", "status", "sent_at")
    ordering = ("-period_from",)


class MoveInline(_Inline):
    """How it moved from stage to stage."""

    model = StageMove
    show_change_link = False
    fields = readonly_fields = ("from_status", "to_status", "missing", "reason", "by", "at")
    ordering = ("at",)


PROJECT_INLINES = (
    PostInline,
    MilestoneInline,
    TheoryInline,
    IndicatorInline,
    FindingInline,
    EntryInline,
    LessonInline,
    UpdateInline,
    TeamInline,
    ReportInline,
    MoveInline,
)
