"""What a reviewer sees first: their rounds, what is left, the reading pack, and offers of money."""

from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from impact.accounts.models import User
from impact.participation.actions import answer_payment
from impact.participation.enums import SeatingKind
from impact.participation.forms import AnswerPaymentForm
from impact.participation.models import PaymentOffer
from impact.ui.refusals import Refused
from projects.queries.reviewing import contents, my_rounds, pack_of, site_criteria
from projects.views.review_gate import reviewer_required

REFUSED = 409
FORMATS = ("screen", "large", "easy")


def _offers(user: User) -> Any:
    return PaymentOffer.objects.filter(invitation__person__user=user, invitation__seating__kind=SeatingKind.REVIEW)


@reviewer_required
@require_safe
def reviews(request: HttpRequest) -> HttpResponse:
    """One's rounds, and what is left to do in each."""
    user = cast("User", request.user)
    context = {"rounds": my_rounds(user), "offers": _offers(user).order_by("-offered_at"), "now": timezone.now()}
    return render(request, "projects/review/reviews.html", context)


def _pack(request: HttpRequest, public_id: UUID) -> dict[str, Any]:
    mine = pack_of(cast("User", request.user), public_id)
    if not mine:
        raise Http404
    wanted = request.GET.get("format", "")
    return {
        "contents": contents(mine),
        "criteria": site_criteria(),
        "call_title": mine[0].call_title,
        "due_at": mine[0].due_at,
        "round_id": public_id,
        "reading": wanted if wanted in FORMATS else mine[0].reading,
    }


@reviewer_required
@require_safe
def pack(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Everything one may read of a round on one page, to print; in large print or one thing at a time if wished."""
    return render(request, "projects/review/pack.html", _pack(request, public_id))


@reviewer_required
@require_safe
def pack_text(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The same as plain text, for a screen reader or a file."""
    context = _pack(request, public_id)
    response = render(request, "projects/review/pack.txt", context, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="reading.txt"'
    return response


@reviewer_required
@require_http_methods(["GET", "HEAD", "POST"])
def money(request: HttpRequest, offer: UUID) -> HttpResponse:
    """An offer of money for one's time: yes or no."""
    found = get_object_or_404(_offers(cast("User", request.user)), public_id=offer)
    form = AnswerPaymentForm(request.POST if request.method == "POST" else None)
    context = {"form": form, "offer": found}
    if not form.is_valid():
        return render(request, "projects/review/money.html", context)
    try:
        answer_payment(now=timezone.now(), offer=found, accepts=form.cleaned_data["answer"] == "yes")
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return render(request, "projects/review/money.html", context, status=REFUSED)
    messages.success(request, _("Thank you. We have your answer."))
    return HttpResponseRedirect(reverse("projects:reviews"))
