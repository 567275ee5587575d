"""One thing a page: look at a question, save it, go on."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone

from surveys.definition import Coded
from surveys.forms.page import PageInput, read_page
from surveys.pages import compiled, question_page
from surveys.pages.order_page import can_be_ordered
from surveys.pages.place import place
from surveys.pages.typed import from_answers
from surveys.views import gate
from surveys.views.sending import LOST, BadAnswer, Posted, around, definition_or_404, page_or_404, received


@gate.step("GET", "POST")
def question(request: HttpRequest, slug: str, page: str) -> HttpResponseBase:
    """A page of the questionnaire."""
    return _save(received(request, slug, page)) if request.method == "POST" else _show(request, slug, page)


def _show(request: HttpRequest, slug: str, page: str) -> HttpResponseBase:
    found = gate.sitting_or_page(request, slug, timezone.now())
    if isinstance(found, HttpResponseBase):
        return found
    current, mark = found
    known = definition_or_404(current.version, slug)
    page_or_404(known, page)
    here = place(known, current.answers, page)
    if not here.questions:
        if here.following is None:
            return redirect("surveys:check", slug=slug)
        return redirect("surveys:page", slug=slug, page=here.following.slug)
    shape = question_page.shape_of(here, language=gate.language(), order=current.option_order)
    typed = from_answers(current.answers, current.texts)
    values = question_page.values(here.questions, typed, around(request, slug, mark, here))
    return HttpResponse(compiled.question(current.version, shape).joined(values))


def _save(posted: Posted) -> HttpResponseBase:
    sent = read_page(posted.page, posted.request.POST)
    mark = posted.mark
    if gate.forged(posted.request):
        return _again(posted, sent, notice=str(gate.SEND_AGAIN), status=403)
    if mark is None:
        return _again(posted, sent, notice=str(gate.NO_ANSWERS_HERE), status=409)
    if sent.problems:
        return _again(posted, sent, status=422)
    try:
        answers = posted.keep(mark, sent.answers, sent.texts)
    except BadAnswer as refusal:
        return _again(posted, sent, notice=str(refusal), status=422)
    except LOST as refusal:
        return posted.refused(mark, refusal, typed=[text for text in sent.texts.values() if text])
    return posted.remembered(_onward(posted, sent, answers), mark)


def _onward(posted: Posted, sent: PageInput, answers: dict[str, Coded]) -> HttpResponse:
    if posted.go == "next":
        for question_ in sent.questions:
            if question_.kind == "choose_and_rank" and can_be_ordered(question_, answers.get(question_.code)):
                return posted.to_order()
    return posted.onward(place(posted.known, answers, posted.page.slug))


def _again(posted: Posted, sent: PageInput, *, notice: str = "", status: int) -> HttpResponse:
    """The page once more, with everything that was typed."""
    found = posted.stored()
    here = place(posted.known, found.answers if found else {}, posted.page.slug)
    shape = question_page.Shape(
        language=gate.language(),
        page=posted.page.slug,
        shown=tuple(question_.code for question_ in sent.questions) or here.shown,
        order=found.option_order if found else 0,
    )
    questions = [posted.known.question(code) for code in shape.shown]
    values = question_page.values(questions, sent.typed, around(posted.request, posted.slug, posted.mark, here))
    problems = sent.problem_words(shape.language)
    html = question_page.with_values(posted.known, shape, values, question_page.Extras(problems, notice))
    return HttpResponse(html, status=status)
