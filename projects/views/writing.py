"""One thing per page: each POST saves, and nothing that was saved elsewhere is overwritten unseen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from impact.ui.forms import PlainForm
from impact.ui.refusals import Refused
from projects.actions import SavedElsewhere, save_answer, save_details
from projects.enums import ExpressionStatus
from projects.forms.expression import AnswerForm, ContactForm, DetailsForm, MoneyForm
from projects.models import MOST_LETTERS, Expression
from projects.queries import Written, grace_of, may_send, written
from projects.views.link import by_link
from projects.views.offer import CONFLICT, offer_url


@dataclass(frozen=True, slots=True)
class Page:
    """One page about the organisation: its form, its title, and how what was typed becomes fields."""

    form_class: type[PlainForm]
    title: str
    shape: Callable[[dict[str, Any]], dict[str, Any]] = dict


def _page(form: PlainForm, expression: Expression, token: str, title: str, back: str) -> dict[str, Any]:
    return {
        "form": form,
        "expression": expression,
        "call": expression.call,
        "token": token,
        "title": title,
        "back_url": back,
        "in_time": may_send(expression, timezone.now()),
        "grace": grace_of(expression),
        "phase": expression.call.phase(timezone.now()),
    }


def _sent_already(expression: Expression, token: str) -> HttpResponse | None:
    """What is not a draft any more is read, not written."""
    return None if expression.status == ExpressionStatus.DRAFT else HttpResponseRedirect(offer_url(token))


def _write_details(request: HttpRequest, expression: Expression, token: str, page: Page) -> HttpResponse:
    """Show or save one page about the organisation."""
    form_class, title = page.form_class, page.title
    if away := _sent_already(expression, token):
        return away
    fields = [name for name in form_class.base_fields if name != "seen"]
    stored = {name: _typed(getattr(expression, name)) for name in fields}
    if request.method != "POST":
        form = form_class(initial={**stored, "seen": expression.version})
        return render(request, "projects/page.html", _page(form, expression, token, title, offer_url(token)))
    if request.POST.get("keep") == "saved":
        return HttpResponseRedirect(offer_url(token))
    form = form_class(request.POST)
    if not form.is_valid():
        return render(request, "projects/page.html", _page(form, expression, token, title, offer_url(token)))
    typed = dict(form.cleaned_data)
    seen = typed.pop("seen")
    try:
        save_details(by=None, now=timezone.now(), expression=expression, seen=seen, **page.shape(typed))
    except SavedElsewhere as other:
        mine = form_class(initial={**typed, "seen": other.version})
        rows = [{"key": form.fields[name].label, "value": _words(value)} for name, value in other.saved.items()]
        return _show_both(request, _page(mine, expression, token, title, offer_url(token)), rows)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    return HttpResponseRedirect(offer_url(token))


def _typed(value: Any) -> Any:
    """A stored value as the form shows it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value


def _words(value: Any) -> str:
    """A stored value as people read it."""
    if value is None or isinstance(value, bool):
        return {True: _("Yes"), False: _("No"), None: _("Not answered")}[value]
    return str(value) or _("Not answered")


def _show_both(
    request: HttpRequest, context: dict[str, Any], rows: list[dict[str, Any]], *, can_join: bool = False
) -> HttpResponse:
    """Both versions on one page; the writer's words stay in the form, to be kept, joined or left."""
    context["form"].form_tag = False
    context |= {"saved_rows": rows, "can_join": can_join}
    return render(request, "projects/both.html", context, status=CONFLICT)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def details(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """About your organisation."""
    return _write_details(request, expression, token, Page(DetailsForm, _("About your organisation")))


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def money(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Registration and money. A registered organisation holds its own."""

    def shape(typed: dict[str, Any]) -> dict[str, Any]:
        registered = typed["registered"] == "yes"
        return {"registered": registered, "money_holder": "" if registered else typed["money_holder"]}

    return _write_details(request, expression, token, Page(MoneyForm, _("Registration and money"), shape))


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Who we write to."""
    return _write_details(request, expression, token, Page(ContactForm, _("Who we write to")))


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, expression: Expression, token: str, code: str) -> HttpResponse:
    """One question of the call."""
    every = written(expression)
    place = next((at for at, one in enumerate(every) if one.question.code == code), None)
    if place is None:
        raise Http404
    if away := _sent_already(expression, token):
        return away
    one = every[place]
    after = every[place + 1].question.code if place + 1 < len(every) else None
    following = offer_url(token, "answer", code=after) if after else offer_url(token, "check")
    if request.method == "POST":
        return _save_answer(request, expression, token, one, following)
    form = AnswerForm(question=one.question, initial={"text": one.text, "seen": one.version})
    return render(request, "projects/answer.html", _answer_context(expression, token, one, form))


def _answer_context(expression: Expression, token: str, one: Written, form: AnswerForm) -> dict[str, Any]:
    return {**_page(form, expression, token, str(one.question.label), offer_url(token)), "one": one}


def _save_answer(
    request: HttpRequest, expression: Expression, token: str, one: Written, following: str
) -> HttpResponse:
    if request.POST.get("keep") == "saved":
        return HttpResponseRedirect(following)
    form = AnswerForm(request.POST, question=one.question)
    context = _answer_context(expression, token, one, form)
    if not form.is_valid():
        return render(request, "projects/answer.html", context)
    text, seen = form.cleaned_data["text"], form.cleaned_data["seen"]
    if request.POST.get("keep") == "both":
        text = f"{one.text}\n\n{text}".strip()
        if len(text) > MOST_LETTERS:
            form.add_error("text", _("Both texts together are too long for us to keep. Shorten yours, then try again."))
            return _show_both(request, context, _answer_rows(one.text), can_join=True)
    try:
        save_answer(by=None, now=timezone.now(), expression=expression, question=one.question, text=text, seen=seen)
    except SavedElsewhere as other:
        typed = {"text": form.cleaned_data["text"], "seen": other.version}
        context["form"] = AnswerForm(question=one.question, initial=typed)
        return _show_both(request, context, _answer_rows(other.saved), can_join=True)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
        return HttpResponseRedirect(offer_url(token))
    return HttpResponseRedirect(following)


def _answer_rows(saved: str) -> list[dict[str, Any]]:
    return [{"key": _("Your answer"), "value": saved}]
