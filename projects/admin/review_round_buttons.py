"""Buttons of a round: panel, assignment, opening, talks, closing."""

from collections.abc import Mapping
from typing import Any, cast

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button
from projects.actions import (
    ask_to_assign,
    assign_reviews,
    close_round,
    invite_reviewer,
    note_moderation,
    open_round,
    start_moderation,
)
from projects.actions.assigning import is_big
from projects.enums import RoundStatus
from projects.forms.rounds import CloseForm, InviteForm, TalkForm, seat_of
from projects.models import Expression, ReviewRound
from projects.pure.stages import ROUND, after
from projects.queries.review_state import state_of, wide_choices

RUN = "projects.run_reviewround"


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _not_closed(review_round: ReviewRound) -> bool:
    return review_round.status != RoundStatus.CLOSED


def _invite(request: HttpRequest, review_round: ReviewRound, data: dict[str, Any]) -> str:
    invite_reviewer(
        by=_by(request),
        now=timezone.now(),
        review_round=review_round,
        email=data["email"],
        name=data["name"],
        language=data["language"],
        seat=seat_of(data),
    )
    return _("They are on the panel, and we have written to them.")


def _assign(request: HttpRequest, review_round: ReviewRound, data: dict[str, Any]) -> str:
    if is_big(review_round):
        ask_to_assign(by=_by(request), now=timezone.now(), review_round=review_round)
        return _("A worker assigns the reviewers. “Background jobs” shows how far it is.")
    added = assign_reviews(by=_by(request), now=timezone.now(), review_round=review_round)
    return _("%(count)d reviews were added. What was assigned before stays.") % {"count": added}


def _open(request: HttpRequest, review_round: ReviewRound, data: dict[str, Any]) -> str:
    open_round(by=_by(request), review_round=review_round)
    return _("The reviewers can start, and we have written to them.")


def _moderate(request: HttpRequest, review_round: ReviewRound, data: dict[str, Any]) -> str:
    start_moderation(by=_by(request), review_round=review_round)
    return _("Wide differences can be talked over now. Scores can still be changed.")


def _close(request: HttpRequest, review_round: ReviewRound, data: dict[str, Any]) -> str:
    close_round(by=_by(request), now=timezone.now(), review_round=review_round, reason=data["reason"])
    return _("The round is closed. Scores no longer change.")


def _closing_words(review_round: ReviewRound) -> str:
    missing = state_of(review_round).missing()
    start = _("No score can be changed from then on.")
    return "\n".join([start, *missing, *([_("To close all the same, write down why.")] if missing else [])])


def _talk(request: HttpRequest, review_round: ReviewRound, data: dict[str, Any]) -> str:
    visible = Expression.objects.visible_to(_by(request))
    note_moderation(
        by=_by(request),
        now=timezone.now(),
        review_round=review_round,
        expression=get_object_or_404(visible, pk=data["expression"]),
        who=data["who"],
        agreed=data["agreed"],
        held_on=data["held_on"],
    )
    return _("Written down. The reviewers can still change their scores.")


def _talk_kwargs(review_round: ReviewRound) -> Mapping[str, Any]:
    return {"choices": wide_choices(review_round)}


BUTTONS = (
    Button(
        verb="invite",
        title=gettext_lazy("Put a reviewer on the panel"),
        permission=RUN,
        available=_not_closed,
        confirm=gettext_lazy(
            "We write to them. They sign in with a code we send by e-mail and see only their own pages."
        ),
        form=InviteForm,
        run=_invite,
    ),
    Button(
        verb="assign",
        title=gettext_lazy("Assign reviewers"),
        permission=RUN,
        available=_not_closed,
        confirm=gettext_lazy(
            "Every checked or longlisted expression of interest gets its reviewers, one of them with lived experience. "
            "Loads are even, nobody is over their limit, and what is assigned already stays."
        ),
        run=_assign,
    ),
    Button(
        verb="open",
        title=gettext_lazy("Let reviewers start"),
        permission=RUN,
        available=lambda one: after(ROUND, one.status, "open") is not None,
        confirm=gettext_lazy("Each reviewer gets a mail with the date by which scores are due."),
        run=_open,
    ),
    Button(
        verb="moderate",
        title=gettext_lazy("Start talking over wide differences"),
        permission=RUN,
        available=lambda one: after(ROUND, one.status, "moderate") is not None,
        confirm=gettext_lazy("Reviewers who are late can still score, and everybody can still change their scores."),
        run=_moderate,
    ),
    Button(
        verb="talk",
        title=gettext_lazy("Write down a talk"),
        permission="projects.add_moderation",
        available=lambda one: one.status == RoundStatus.MODERATION,
        confirm=gettext_lazy(
            "Who talked over a wide difference, and what they agreed. A second time corrects the first."
        ),
        form=TalkForm,
        form_kwargs=_talk_kwargs,
        run=_talk,
    ),
    Button(
        verb="close",
        title=gettext_lazy("Close the round"),
        permission=RUN,
        available=lambda one: after(ROUND, one.status, "close") is not None,
        confirm=_closing_words,
        form=CloseForm,
        run=_close,
        danger=True,
    ),
)
