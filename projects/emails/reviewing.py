"""What we write to reviewers, and to whoever runs a round."""

from typing import Any

from django.conf import settings

from impact.jobs.mail import queue_mail
from impact.participation.models import PaymentOffer
from impact.ui.links import absolute
from projects.models import PanelMember, ReviewRound


def on_the_panel(*, member: PanelMember) -> None:
    """That somebody is on a panel, and how to sign in."""
    _to_member(member, "review_panel")


def to_read(*, member: PanelMember, left: int) -> None:
    """That expressions wait to be read, and until when."""
    _to_member(member, "review_to_read", left=left)


def review_reminder(*, member: PanelMember, left: int, is_late: bool) -> None:
    """That something is still to do: soon due, or late."""
    _to_member(member, "review_reminder", left=left, is_late=is_late)


def reviewer_money(*, member: PanelMember, offer: PaymentOffer) -> None:
    """An offer of money, to be answered on one's own pages."""
    link = absolute("projects:review_money", language=member.user.language, offer=offer.public_id)
    _to_member(member, "review_money", offer=offer, offer_link=link)


def _to_member(member: PanelMember, template: str, **context: Any) -> None:
    user = member.user
    queue_mail(
        to=user.email,
        template=f"projects/{template}",
        context={
            "name": user.name,
            "call": member.round.call,
            "round": member.round,
            "help_line": settings.HELP_LINE,
            "link": absolute("projects:reviews", language=user.language),
            **context,
        },
        language=user.language,
    )


def stood_aside(*, member: PanelMember, reference: str, had_scored: bool, short: bool) -> None:
    """To staff: somebody has a conflict of interest."""
    context = {"reviewer": member.user.name, "reference": reference, "had_scored": had_scored, "short": short}
    _to_staff(member.round, "review_stood_aside", **context)


def too_few(*, review_round: ReviewRound, words: str) -> None:
    """To staff: nobody on the panel can take over."""
    _to_staff(review_round, "review_too_few", words=words)


def _to_staff(review_round: ReviewRound, template: str, **context: Any) -> None:
    user = review_round.run_by
    if user is None:
        return
    link = absolute("admin:projects_reviewround_change", language=user.language, object_id=review_round.pk)
    context |= {"call": review_round.call, "link": link}
    queue_mail(to=user.email, template=f"projects/{template}", context=context, language=user.language)
