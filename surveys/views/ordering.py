"""Putting a choice in order: the list with selects and buttons, and Easy Read's "which one matters most"."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone

from surveys.definition import Coded, PageDef, QuestionDef
from surveys.forms.order import OrderInput, read_most, read_order
from surveys.pages import compiled, order_page
from surveys.pages.order_page import Listed, Said, can_be_ordered, listed, steps
from surveys.pages.place import place, question_to_order
from surveys.pages.words import problem_words
from surveys.views import gate
from surveys.views.sending import LOST, BadAnswer, Posted, around, definition_or_404, page_or_404, received

LONGEST_CODE = 5


@gate.step("GET", "POST")
def order(request: HttpRequest, slug: str, page: str) -> HttpResponseBase:
    """The whole list."""
    return _save(request, slug, page, 0) if request.method == "POST" else _show(request, slug, page, 0)


@gate.step("GET", "POST")
def most(request: HttpRequest, slug: str, page: str, step: int) -> HttpResponseBase:
    """Which one matters most, second most, third most."""
    if not 1 <= step <= order_page.MOST_STEPS:
        raise Http404
    return _save(request, slug, page, step) if request.method == "POST" else _show(request, slug, page, step)


def _question(page: PageDef) -> QuestionDef:
    found = question_to_order(page.questions)
    if found is None:
        raise Http404
    return found


def _show(request: HttpRequest, slug: str, page: str, step: int) -> HttpResponseBase:
    found = gate.sitting_or_page(request, slug, timezone.now())
    if isinstance(found, HttpResponseBase):
        return found
    current, mark = found
    known = definition_or_404(current.version, slug)
    question = _question(page_or_404(known, page))
    answer = current.answers.get(question.code)
    if not can_be_ordered(question, answer):
        return redirect("surveys:page", slug=slug, page=page)
    items = listed(question, answer, current.option_order)
    if _is_past(step, items):
        return redirect("surveys:most", slug=slug, page=page, step=1)
    here = place(known, current.answers, page)
    shape = order_page.shape_of(question, page, items, language=gate.language(), step=step)
    signs = around(request, slug, mark, here)
    values = order_page.values(question, shape, items, signs, said=None if step else _said(request, items))
    return HttpResponse(compiled.order(current.version, shape).joined(values))


def _is_past(step: int, items: Listed) -> bool:
    """A step is only asked after the ones before it were answered."""
    return step > 0 and (step > steps(len(items.codes)) or len(items.placed) < step - 1)


def _said(request: HttpRequest, items: Listed) -> Said | None:
    """What the last move did, from the address; shown only when it is true of the list."""
    moved, way = request.GET.get("moved", ""), request.GET.get("way", "")
    if not (moved.isascii() and moved.isdigit() and len(moved) <= LONGEST_CODE) or way not in {"up", "down"}:
        return None
    code = int(moved)
    return Said(code, items.placed.index(code) + 1, way) if code in items.placed else None


@dataclass(frozen=True, slots=True)
class _Order:
    """An order page that came back."""

    posted: Posted
    question: QuestionDef
    step: int
    sent: OrderInput


def _save(request: HttpRequest, slug: str, page: str, step: int) -> HttpResponseBase:
    posted = received(request, slug, page)
    question = _question(posted.page)
    post = request.POST
    sent = read_most(question, post, step) if step else read_order(question, post, posted.go)
    given = _Order(posted, question, step, sent)
    mark = posted.mark
    if mark is None:
        return gate.not_on_this_device(slug)
    if gate.forged(request):
        return _again(given, notice=str(gate.SEND_AGAIN), status=403)
    if sent.problem is not None:
        return _again(given, problem=problem_words(sent.problem, question, gate.language()), status=422)
    try:
        answers = posted.keep(mark, {question.code: sent.answer})
    except BadAnswer as refusal:
        return _again(given, problem=str(refusal), status=422)
    except LOST as refusal:
        return posted.refused(mark, refusal, typed=[])
    return posted.remembered(_onward(given, answers), mark)


def _onward(given: _Order, answers: dict[str, Coded]) -> HttpResponse:
    posted, said, step = given.posted, given.sent.said, given.step
    page = posted.page.slug
    if said is not None:
        response = posted.at("order", page=page)
        response["Location"] += f"{'&' if '?' in response['Location'] else '?'}moved={said.code}&way={said.way}"
        return response
    if posted.go == "clear":
        return posted.at("order", page=page)
    if posted.go == "back":
        return posted.at("most", page=page, step=step - 1) if step > 1 else posted.at("page", page=page)
    answer = answers.get(given.question.code)
    if posted.go == "next" and isinstance(answer, dict) and _asks_again(step, answer):
        return posted.at("most", page=page, step=step + 1)
    return posted.onward(place(posted.known, answers, page))


def _asks_again(step: int, answer: dict[str, list[int]]) -> bool:
    """Easy Read goes on asking while there is something left to choose from and the last was answered."""
    return 0 < step < steps(len(answer["chosen"])) and len(answer["order"]) >= step


def _again(given: _Order, *, problem: str = "", notice: str = "", status: int) -> HttpResponseBase:
    """The page once more: the list as it was wanted, or as it is stored when what was sent makes no sense."""
    posted, question = given.posted, given.question
    page = posted.page.slug
    found = posted.stored()
    answers = found.answers if found else {}
    items = _as_wanted(given.sent) if given.sent.problem is None else Listed((), ())
    if not items.codes and found is not None:
        items = listed(question, answers.get(question.code), found.option_order)
    if len(items.codes) < 2 or _is_past(given.step, items):  # noqa: PLR2004
        return redirect("surveys:page", slug=posted.slug, page=page)
    shape = order_page.shape_of(question, page, items, language=gate.language(), step=given.step)
    signs = around(posted.request, posted.slug, posted.mark, place(posted.known, answers, page))
    values = order_page.values(question, shape, items, signs)
    html = order_page.with_values(posted.known, shape, values, problem=problem, notice=notice)
    return HttpResponse(html, status=status)


def _as_wanted(sent: OrderInput) -> Listed:
    """The list as the person wanted it."""
    if not isinstance(sent.answer, dict):
        return sent.found
    placed = tuple(sent.answer["order"])
    return Listed(placed, tuple(code for code in sent.found.codes if code not in placed))
