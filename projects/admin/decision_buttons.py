"""Buttons for decisions on the pages of calls and of expressions of interest."""

from collections.abc import Mapping
from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.staff import Button
from projects.actions import (
    ask_for_letters,
    draft_agreement,
    offer_to_next_reserve,
    release_reserves,
    send_letters,
)
from projects.admin.decision_forms import AgreementStartForm, StepInForm, UntilForm
from projects.enums import ExpressionStatus
from projects.models import Call, Expression, Letter, SiteAgreement
from projects.queries import freed_places, reserves_in_order, rules_touched, undecided, without_letter


def _is_over(call: Call) -> bool:
    return bool(call.published_at) and call.phase(timezone.now()) in ("closed", "decided")


def _draft(request: HttpRequest, call: Call, data: dict[str, Any]) -> HttpResponse:
    ask_for_letters(by=cast("User", request.user), now=timezone.now(), call=call, until=data["until"])
    messages.success(request, "The letters are being drafted. Reload this page in a moment to see them.")
    queue = reverse("admin:projects_letter_changelist")
    return HttpResponseRedirect(f"{queue}?expression__call__id__exact={call.pk}")


def _send(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    send_letters(by=cast("User", request.user), now=timezone.now(), call=call)
    return "All letters are leaving now. When the last has left, the call's page says that the decisions are made."


def _send_words(call: Call) -> str:
    letters = Letter.objects.filter(expression__call=call).live()
    states: dict[str, int] = {}
    for status in letters.values_list("status", flat=True):
        states[status] = states.get(status, 0) + 1
    return (
        f"Reviewed letters: {states.get('reviewed', 0)}. Still drafts: {states.get('drafted', 0)}. "
        f"Without a decision or a letter: {undecided(call) + without_letter(call)}.\n"
        "All letters leave on the same day, by mail or as letters to post. None can be called back."
    )


def _first(call: Call) -> "tuple[Expression, Expression] | None":
    """The site that left and the reserve that is next, when there are both."""
    freed, order = freed_places(call), reserves_in_order(call)
    return (freed[0], order[0]) if freed and order else None


def _step_in_words(call: Call) -> str:
    pair = _first(call)
    if pair is None:
        return "No place is free, or no reserve is left."
    leaving, following = pair
    touched = rules_touched(leaving, following)
    return (
        f"Site that has gone: {leaving.organisation_name} ({leaving.reference}).\n"
        f"Next reserve: {following.organisation_name} ({following.reference}).\n"
        + (
            "The change touches: " + "; ".join(touched) + ".\n"
            if touched
            else "Both are alike in what the mix counts.\n"
        )
        + "They become a chosen site, and a letter is drafted for the review queue."
    )


def _step_in_initial(call: Call) -> Mapping[str, Any]:
    pair = _first(call)
    return {"leaving": pair[0].pk, "seen": pair[1].pk} if pair else {}


def _step_in(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    found = Expression.objects.filter(call=call).in_bulk([data["leaving"], data["seen"]])
    pair = _first(call)
    leaving = found.get(data["leaving"]) or (pair[0] if pair else call.expressions.first())
    seen = found.get(data["seen"]) or leaving
    by = cast("User", request.user)
    chosen = offer_to_next_reserve(
        by=by, now=timezone.now(), call=call, leaving=cast("Expression", leaving), seen=cast("Expression", seen)
    )
    return f"{chosen.organisation_name} steps in. Their letter waits in the review queue."


def _release(request: HttpRequest, call: Call, data: dict[str, Any]) -> str:
    released = release_reserves(by=cast("User", request.user), now=timezone.now(), call=call)
    return f"Reserves released: {len(released)}. Their letters wait in the review queue."


CALL_BUTTONS = (
    Button(
        verb="draft-letters",
        title="Draft letters",
        permission="projects.send_letter",
        available=_is_over,
        confirm=(
            "A letter is drafted for each decision, in the language of the organisation, from what reviewers said. "
            "Nothing leaves before somebody has reviewed it. Letters that are there already stay as they are."
        ),
        form=UntilForm,
        run=_draft,
    ),
    Button(
        verb="send-letters",
        title="Send all letters",
        permission="projects.send_letter",
        available=_is_over,
        confirm=_send_words,
        run=_send,
        danger=True,
    ),
    Button(
        verb="next-reserve",
        title="Offer to the next reserve",
        permission="projects.send_letter",
        available=lambda call: _is_over(call) and _first(call) is not None,
        confirm=_step_in_words,
        form=StepInForm,
        initial=_step_in_initial,
        run=_step_in,
    ),
    Button(
        verb="release-reserves",
        title="Release the reserves",
        permission="projects.send_letter",
        available=lambda call: _is_over(call) and bool(reserves_in_order(call)),
        confirm="Each reserve gets a letter of “not this time” with its strengths and next steps, after review.",
        run=_release,
        danger=True,
    ),
)


def _agree(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> HttpResponse:
    by = cast("User", request.user)
    agreement = draft_agreement(by=by, now=timezone.now(), expression=expression, **data)
    return HttpResponseRedirect(reverse("admin:projects_siteagreement_change", args=[agreement.pk]))


def _without_agreement(expression: Expression) -> bool:
    chosen = expression.status == ExpressionStatus.CHOSEN
    return chosen and not SiteAgreement.objects.filter(expression=expression).live().exists()


EXPRESSION_BUTTONS = (
    Button(
        verb="agreement",
        title="Write a site agreement",
        permission="projects.add_siteagreement",
        available=_without_agreement,
        confirm="It begins with the call's offer and ask. Change the amounts on the next page; offer it when it is right.",
        form=AgreementStartForm,
        initial=lambda expression: {"topic": expression.topic_id, "delivery_model": expression.delivery_model_id},
        run=_agree,
    ),
)
