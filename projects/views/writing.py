"""One thing per page: each POST saves, and nothing that was saved elsewhere is overwritten unseen."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from impact.ui.refusals import Refused
from projects.actions import SavedElsewhere, save_answer
from projects.enums import ExpressionStatus
from projects.forms.expression import AnswerForm
from projects.models import MOST_LETTERS, Answer, Expression
from projects.queries import Written, deadline_of, who_wrote, written
from projects.views.both import show_both, text_row
from projects.views.link import CONFLICT, by_link, entry_of, offer_url
from projects.views.words import in_background, keep_words, not_saved, saved

TOO_LONG = 422


def page_context(  # noqa: PLR0913  (what a page is made of)
    request: HttpRequest, expression: Expression, *, form: Any, token: str, title: str, back: str
) -> dict[str, Any]:
    """What every page that is written on has."""
    return {
        "form": form,
        "expression": expression,
        "call": expression.call,
        "token": token,
        "title": title,
        "back_url": back,
        **deadline_of(expression),
        "may_write": entry_of(request).may_write,
    }


def sent_already(request: HttpRequest, expression: Expression, token: str) -> HttpResponse | None:
    """What is not a draft any more is read, not written; what was typed meanwhile can be copied."""
    if expression.status == ExpressionStatus.DRAFT:
        return None
    if request.method == "POST":
        reason = _("This has already been sent or withdrawn, so it can no longer be changed. Nothing was lost.")
        return keep_words(request, reason, status=CONFLICT, back=offer_url(token))
    return HttpResponseRedirect(offer_url(token))


def first_problem(form: Any) -> str:
    """What can't be kept of a form that is saved in the background; what is not filled in yet is no problem."""
    for name, errors in form.errors.as_data().items():
        for error in errors:
            if error.code != "required":
                label = f"{form.fields[name].label}: " if name in form.fields and len(form.visible_fields()) > 1 else ""
                return label + " ".join(error.messages)
    return ""


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, expression: Expression, token: str, code: str) -> HttpResponse:
    """One question of the call."""
    every = written(expression)
    place = next((at for at, one in enumerate(every) if one.question.code == code), None)
    if place is None:
        raise Http404
    if away := sent_already(request, expression, token):
        return away
    one = every[place]
    after = every[place + 1].question.code if place + 1 < len(every) else None
    following = offer_url(token, "answer", code=after) if after else offer_url(token, "check")
    if request.method == "POST":
        return _save_answer(request, expression, token, one, following)
    form = AnswerForm(question=one.question, initial={"text": one.text, "seen": one.version})
    return render(request, "projects/answer.html", _answer_context(request, expression, token, one, form))


def _answer_context(
    request: HttpRequest, expression: Expression, token: str, one: Written, form: AnswerForm
) -> dict[str, Any]:
    title, back = str(one.question.label), offer_url(token)
    context = page_context(request, expression, form=form, token=token, title=title, back=back)
    who = who_wrote(expression, one.answer.saved_by) if one.answer else ""
    return {**context, "one": one, "who": who, "text": one.text}


def _save_answer(
    request: HttpRequest, expression: Expression, token: str, one: Written, following: str
) -> HttpResponse:
    keep = request.POST.get("keep")
    if keep == "saved":
        return HttpResponseRedirect(following)
    form = AnswerForm(request.POST, question=one.question)
    context = _answer_context(request, expression, token, one, form)
    if not form.is_valid():
        if in_background(request):
            return not_saved("invalid", first_problem(form), status=TOO_LONG)
        return render(request, "projects/answer.html", context)
    typed, seen = form.cleaned_data["text"], form.cleaned_data["seen"]
    text = f"{one.text}\n\n{typed}".strip() if keep == "both" else typed
    if len(text) > MOST_LETTERS:
        form.add_error("text", _("Both texts together are too long for us to keep. Shorten yours, then try again."))
        return show_both(request, context, [_row(one.text, typed)], who=context["who"], can_join=True)
    return _keep(request, expression, one, context | {"typed": typed, "seen": seen, "following": following}, text)


def _keep(
    request: HttpRequest, expression: Expression, one: Written, context: dict[str, Any], text: str
) -> HttpResponse:
    try:
        kept = _save(request, expression, one, text, context["seen"])
    except SavedElsewhere as other:
        typed = context["typed"]
        context["form"] = AnswerForm(question=one.question, initial={"text": typed, "seen": other.version})
        return show_both(request, context, [_row(other.saved, typed)], who=other.who, can_join=True)
    except Refused as refusal:
        return keep_words(request, str(refusal.message), status=CONFLICT, back=context["back_url"])
    return saved(kept.version) if in_background(request) else HttpResponseRedirect(context["following"])


def _save(request: HttpRequest, expression: Expression, one: Written, text: str, seen: int) -> Answer:
    return save_answer(
        by=None,
        now=timezone.now(),
        expression=expression,
        question=one.question,
        text=text,
        seen=seen,
        collaborator=entry_of(request).collaborator,
    )


def _row(theirs: str, mine: str) -> dict[str, Any]:
    return text_row(_("Your answer"), theirs, mine)
