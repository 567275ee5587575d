"""The balance board: a page of its own under the choice, and the small page that moves one site."""

from typing import TYPE_CHECKING, Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.buttons import REFUSED, dress
from impact.ui.refusals import Refused
from projects.actions.choice_moves import MovedMeanwhile, move_site
from projects.enums import MoveTo
from projects.forms.balance import MoveForm, move_of
from projects.models import SEES_ALL, Choice, Expression
from projects.queries.board import board_of, newest_job
from projects.queries.preview import preview_of

if TYPE_CHECKING:
    from projects.admin.choice import ChoiceAdmin


def board_address(choice: Choice) -> str:
    """The board of a choice."""
    return reverse("admin:projects_choice_board", args=[choice.pk])


def _choice(admin: "ChoiceAdmin", request: HttpRequest, choice_id: int) -> Choice:
    """The choice, for those who may look at it and at expressions; Http404 else."""
    choices = admin.get_queryset(request).select_related("call", "round")
    choice = choices.filter(pk=choice_id).first()
    if choice is None or not admin.has_view_permission(request, choice):
        raise Http404
    if not request.user.has_perm("projects.view_expression"):
        raise PermissionDenied
    return choice


def board(admin: "ChoiceAdmin", request: HttpRequest, choice_id: int) -> HttpResponse:
    """Both sets side by side, the rules and what they cost, and the tables of balance."""
    choice = _choice(admin, request, choice_id)
    search = request.GET.get("q", "").strip()[:100]
    found = board_of(choice, cast("User", request.user), page=request.GET.get("page", "1"), search=search)
    may_move = found.whole and choice.status == "proposed"
    context = {
        **admin.admin_site.each_context(request),
        "title": _("Balance board"),
        "board": found,
        "choice": choice,
        "job": found.job,
        "search": search,
        "may_move": may_move,
        "staff_buttons": admin.links(request, choice),
    }
    return render(request, "admin/projects/balance/board.html", context)


def job(admin: "ChoiceAdmin", request: HttpRequest, choice_id: int) -> HttpResponse:
    """How far the worker is, asked by HTMX every two seconds."""
    choice = _choice(admin, request, choice_id)
    return render(request, "admin/projects/balance/_job.html", {"job": newest_job(choice), "choice": choice})


def move(admin: "ChoiceAdmin", request: HttpRequest, choice_id: int, expression_id: int, to: str) -> HttpResponse:
    """Before a site is moved: what it breaks and what the total loses; then the reason, then one action."""
    choice = _choice(admin, request, choice_id)
    if not request.user.has_perm(SEES_ALL):
        raise PermissionDenied
    if to not in MoveTo.values:
        raise Http404
    expression = get_object_or_404(Expression, pk=expression_id, call=choice.call_id)
    form = MoveForm(request.POST if request.method == "POST" else None, initial={"seen": choice.version})
    dress(form)
    refusal = ""
    if request.method == "POST" and form.is_valid():
        done = _moved(request, choice, expression, to, form.cleaned_data)
        if isinstance(done, HttpResponse):
            return done
        refusal = done
        if form.cleaned_data["seen"] != choice.version:  # typed words stay, and the next try is on what is shown now
            form.data = {**form.cleaned_data, "seen": choice.version}
    context: dict[str, Any] = {
        **admin.admin_site.each_context(request),
        "title": _("Move %(reference)s to: %(to)s") % {"reference": expression.reference, "to": MoveTo(to).label},
        "choice": choice,
        "expression": expression,
        "to": to,
        "form": form,
        "refusal": refusal,
        "preview": preview_of(choice, expression, to),
    }
    return render(request, "admin/projects/balance/move.html", context, status=REFUSED if refusal else 200)


def _moved(
    request: HttpRequest, choice: Choice, expression: Expression, to: str, data: dict[str, Any]
) -> HttpResponse | str:
    """To the board once it is moved; else the words of the refusal."""
    by, now = cast("User", request.user), timezone.now()
    try:
        made = move_site(
            by=by, now=now, choice=choice, expression=expression, move=move_of(data, to), seen=data["seen"]
        )  # fmt: skip
    except MovedMeanwhile as refused:
        choice.refresh_from_db()
        return str(refused.message)
    except Refused as refused:
        return str(refused.message)
    if made is None:
        messages.info(request, _("It stands there already; nothing was changed."))
    else:
        said = {"reference": expression.reference, "to": made.get_to_display()}
        messages.success(request, _("%(reference)s is moved to: %(to)s. See below what that means.") % said)
    return HttpResponseRedirect(board_address(choice) + "#rules")
