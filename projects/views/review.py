"""One review: first the declaration, then reading, scoring, two texts, done. A GET never writes."""

from collections.abc import Callable
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.accounts.models import User
from impact.programme.models import Criterion
from impact.ui.forms import PlainForm
from impact.ui.refusals import Refused
from projects.actions import (
    SavedElsewhere,
    declare_no_conflict,
    finish_review,
    score_criterion,
    stand_aside,
    write_words,
)
from projects.enums import ReviewStatus
from projects.forms.reviewing import CONFLICT, DeclareForm, FinishForm, ScoreForm, StandAsideForm, WordsForm
from projects.models import Review
from projects.queries.reviewing import MyReview, contents, given, site_criteria, whose
from projects.views.review_gate import declared_review, own_review, review_url

REFUSED = 409


def _act(request: HttpRequest, mine: MyReview, action: Callable[..., Review], **said: Any) -> Review:
    return action(by=cast("User", request.user), now=timezone.now(), review=Review(pk=mine.pk), **said)


def _task(title: str, url: str, status: str, *, done: bool) -> dict[str, str]:
    return {"title": title, "url": url, "status": status, "kind": "done" if done else ""}


def _tasks(mine: MyReview) -> list[dict[str, str]]:
    scores, tasks = given(mine.pk), []
    for criterion in site_criteria():
        found = scores.get(criterion.slug)
        status = _("%(score)s of 4") % {"score": found.score} if found else _("To do")
        url = review_url(mine, "review_score", criterion=criterion.slug)
        tasks.append(_task(str(criterion.label), url, status, done=bool(found)))
    written = bool(mine.strengths or mine.next_steps)
    status = _("Done") if written else _("You can leave this out")
    tasks.append(_task(_("Strengths and next steps"), review_url(mine, "review_words"), status, done=written))
    return tasks


@own_review
@require_safe
def review(request: HttpRequest, mine: MyReview) -> HttpResponse:
    """What to do next: declare, or read and score; or what one stood aside from, without its content."""
    if mine.status == ReviewStatus.ASSIGNED:
        return HttpResponseRedirect(review_url(mine, "review_declare"))
    if not mine.may_read:
        return render(request, "projects/review/aside.html", {"mine": mine})
    return _show(request, mine)


def _show(request: HttpRequest, mine: MyReview, refusal: str = "") -> HttpResponse:
    context = {
        "mine": mine,
        "content": contents([mine])[0],
        "tasks": _tasks(mine),
        "finish": FinishForm() if mine.is_open and mine.status == ReviewStatus.DECLARED else None,
        "refusal": refusal,
    }
    return render(request, "projects/review/review.html", context, status=REFUSED if refusal else 200)


@own_review
@require_http_methods(["GET", "HEAD", "POST"])
def declare(request: HttpRequest, mine: MyReview) -> HttpResponse:
    """A conflict of interest or not: who it is from stands here, and nothing of what they wrote."""
    if mine.status != ReviewStatus.ASSIGNED:
        return HttpResponseRedirect(review_url(mine))
    form = DeclareForm(request.POST if request.method == "POST" and mine.is_open else None)
    context = {"mine": mine, "whose": whose(mine), "form": form}
    if not form.is_valid():
        return render(request, "projects/review/declare.html", context)
    try:
        if form.cleaned_data["answer"] == CONFLICT:
            _act(request, mine, stand_aside, why=form.cleaned_data["why"])
        else:
            _act(request, mine, declare_no_conflict)
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return render(request, "projects/review/declare.html", context, status=REFUSED)
    return HttpResponseRedirect(review_url(mine))


@declared_review
@require_http_methods(["GET", "HEAD", "POST"])
def aside(request: HttpRequest, mine: MyReview) -> HttpResponse:
    """A conflict of interest that came to mind later, even after scoring."""
    form = StandAsideForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return render(request, "projects/review/stand_aside.html", {"mine": mine, "form": form})
    try:
        _act(request, mine, stand_aside, why=form.cleaned_data["why"])
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return render(request, "projects/review/stand_aside.html", {"mine": mine, "form": form}, status=REFUSED)
    return HttpResponseRedirect(review_url(mine))


@declared_review
@require_http_methods(["GET", "HEAD", "POST"])
def score(request: HttpRequest, mine: MyReview, criterion: str) -> HttpResponse:
    """One criterion; each press of the button saves."""
    criteria = site_criteria()
    found = next((one for one in criteria if one.slug == criterion), None)
    if found is None:
        raise Http404
    if not mine.is_open and request.method != "POST":
        return HttpResponseRedirect(review_url(mine))
    old = given(mine.pk).get(criterion)
    initial = {"score": old.score, "reason": old.reason, "seen": old.version} if old else {"seen": 0}
    form = ScoreForm(found, request.POST if request.method == "POST" else None, initial=initial)
    following = review_url(mine, "review_words")
    later = criteria[criteria.index(found) + 1 :]
    if later:
        following = review_url(mine, "review_score", criterion=later[0].slug)
    return _write(request, mine, form, score_criterion, following, criterion=found)


@declared_review
@require_http_methods(["GET", "HEAD", "POST"])
def words(request: HttpRequest, mine: MyReview) -> HttpResponse:
    """Strengths and next steps, for the letter."""
    if not mine.is_open and request.method != "POST":
        return HttpResponseRedirect(review_url(mine))
    initial = {"strengths": mine.strengths, "next_steps": mine.next_steps, "seen": mine.version}
    form = WordsForm(request.POST if request.method == "POST" else None, initial=initial)
    return _write(request, mine, form, write_words, review_url(mine))


def _write(  # noqa: PLR0913  (a page has this many parts)
    request: HttpRequest,
    mine: MyReview,
    form: PlainForm,
    action: Callable[..., Review],
    following: str,
    *,
    criterion: Criterion | None = None,
) -> HttpResponse:
    """Show or save one page of the review."""
    if request.POST.get("keep") == "saved":
        return HttpResponseRedirect(following)
    context: dict[str, Any] = {"mine": mine, "form": form, "criterion": criterion, "content": contents([mine])[0]}
    if not form.is_valid():
        return render(request, "projects/review/page.html", context)
    about = {"criterion": criterion} if criterion else {}
    try:
        _act(request, mine, action, **about, **form.cleaned_data)
    except SavedElsewhere as other:
        return _show_both(request, context, other)
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return render(request, "projects/review/page.html", context, status=REFUSED)
    messages.success(request, _("Saved."))
    return HttpResponseRedirect(following)


def _show_both(request: HttpRequest, context: dict[str, Any], other: SavedElsewhere) -> HttpResponse:
    """What was saved meanwhile beside what was typed: the reviewer chooses."""
    form, criterion = context["form"], context["criterion"]
    typed = {**form.cleaned_data, "seen": other.version}
    context["saved_rows"] = [{"key": form.fields[name].label, "value": value} for name, value in other.saved.items()]
    context["form"] = ScoreForm(criterion, initial=typed) if criterion else WordsForm(initial=typed)
    context["form"].form_tag = False
    return render(request, "projects/review/both.html", context, status=REFUSED)


@declared_review
@require_POST
def finish(request: HttpRequest, mine: MyReview) -> HttpResponse:
    """All scores are given: they count from now on."""
    try:
        _act(request, mine, finish_review)
    except Refused as refusal:
        return _show(request, mine, str(refusal.message))
    messages.success(request, _("Thank you. Your scores count now. You can change them until the round closes."))
    return HttpResponseRedirect(reverse("projects:reviews"))
