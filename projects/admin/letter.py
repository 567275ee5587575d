"""The review queue of letters: read as it will be read, changed, reviewed by somebody else, sent back."""

from collections.abc import Mapping
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString

from impact.accounts.models import User
from impact.ui.languages import BY_CODE
from impact.ui.staff import Button, ReadOnlyStaffAdmin
from projects.actions import edit_letter, review_letter, send_back_letter
from projects.admin.decision_forms import LetterForm, NoteForm, ReviewForm
from projects.enums import LetterStatus
from projects.models import Letter, Review
from projects.queries import letter_body


def _edit(request: HttpRequest, letter: Letter, data: dict[str, Any]) -> str:
    edit_letter(by=cast("User", request.user), now=timezone.now(), letter=letter, **data)
    return "Saved. Somebody else reviews it."


def _review(request: HttpRequest, letter: Letter, data: dict[str, Any]) -> str:
    review_letter(by=cast("User", request.user), now=timezone.now(), letter=letter, seen=data["seen"])
    return "Reviewed. It leaves together with all letters of its call."


def _send_back(request: HttpRequest, letter: Letter, data: dict[str, Any]) -> str:
    send_back_letter(by=cast("User", request.user), now=timezone.now(), letter=letter, note=data["note"])
    return "Back to a draft, with your note."


def said_by_reviewers(letter: Letter) -> Mapping[str, Any]:
    """What reviewers wrote, beside the letter and never in it as it stands."""
    reviews = Review.objects.counted().filter(expression=letter.expression_id).prefetch_related("scores__criterion")
    reasons = [(str(score.criterion), score.reason) for one in reviews for score in one.scores.all() if score.reason]
    return {"reasons": sorted(reasons), "letter": letter, "language": BY_CODE[letter.language]}


def _drafted(letter: Letter) -> bool:
    return letter.status == LetterStatus.DRAFTED


@admin.register(Letter)
class LetterAdmin(ReadOnlyStaffAdmin):
    """The queue."""

    list_display = ("__str__", "organisation", "call", "kind", "language", "status", "drafted_by", "reviewed_by")
    list_filter = ("status", "kind", "language", "expression__call", "expression__nation")
    list_select_related = ("expression__call", "drafted_by", "reviewed_by")
    search_fields = ("expression__reference", "expression__organisation_name", "subject")
    ordering = ("status", "expression__reference")
    fields = (
        "expression",
        "kind",
        "language",
        "status",
        "note",
        "as_it_will_be_read",
        "post_to",
        "reserve_until",
        "drafted_by",
        "drafted_at",
        "reviewed_by",
        "reviewed_at",
        "sent_at",
    )
    readonly_fields = fields
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="write",
            title="Change the words",
            permission="projects.write_letter",
            available=_drafted,
            form=LetterForm,
            form_kwargs=lambda letter: {"letter": letter},
            template="admin/projects/letter.html",
            context=said_by_reviewers,
            run=_edit,
        ),
        Button(
            verb="review",
            title="Reviewed: it may leave",
            permission="projects.review_letter",
            available=_drafted,
            confirm="Somebody other than who wrote it last reads the whole letter, also in Welsh and Easy Read.",
            form=ReviewForm,
            initial=lambda letter: {"seen": letter.version},
            template="admin/projects/letter.html",
            context=lambda letter: {"body": letter_body(letter), "language": BY_CODE[letter.language]},
            run=_review,
        ),
        Button(
            verb="send-back",
            title="Back to draft with a note",
            permission="projects.review_letter",
            available=lambda letter: letter.status in (LetterStatus.DRAFTED, LetterStatus.REVIEWED),
            form=NoteForm,
            run=_send_back,
        ),
    )

    @admin.display(description="organisation", ordering="expression__organisation_name")
    def organisation(self, letter: Letter) -> str:
        """Whom it is to."""
        return letter.expression.organisation_name

    @admin.display(description="call", ordering="expression__call")
    def call(self, letter: Letter) -> str:
        """Its call."""
        return str(letter.expression.call)

    @admin.display(description="as it will be read")
    def as_it_will_be_read(self, letter: Letter) -> SafeString:
        """The whole letter, in its language."""
        return render_to_string("admin/projects/_letter.html", {"body": letter_body(letter)})
