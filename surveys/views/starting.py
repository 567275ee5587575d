"""Before the first question: the list of surveys, the start page, all questions, the paper form, starting."""

import secrets

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from surveys import actions
from surveys.actions.refusals import NotFound, NotOpen
from surveys.definition import split_variant
from surveys.enums import Channel, Help, Under16
from surveys.forms.start import HONEYPOT, campaign, read_start
from surveys.option_orders import ORDERS
from surveys.pages.paper import paper_pages
from surveys.pages.place import first_page
from surveys.queries import definition, public_surveys
from surveys.views import bookmark as bookmarks
from surveys.views import gate
from surveys.views.bookmark import Bookmark


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Open, coming and closed surveys, with their dates. One query."""
    now = timezone.now()
    found = [survey for survey in public_surveys() if survey.version is not None]  # type: ignore[attr-defined]
    context = {
        "open": [survey for survey in found if survey.is_open(now)],
        "upcoming": [survey for survey in found if survey.is_upcoming(now)],
        "closed": [survey for survey in found if survey.is_closed(now)],
    }
    return render(request, "surveys/index.html", context)


@require_safe
def start(request: HttpRequest, slug: str) -> HttpResponse:
    """The start page; for a survey that is not open, when it opens or what came of it."""
    return _start_page(request, slug)


@require_safe
def tablet(request: HttpRequest, slug: str) -> HttpResponse:
    """The start page of a device that many people use: nothing stays on it between one person and the next."""
    response = _start_page(request, slug, tablet=True)
    bookmarks.forget(response, slug)
    return response


def _start_page(
    request: HttpRequest, slug: str, *, tablet: bool = False, notice: str = "", status: int = 200
) -> HttpResponse:
    survey = gate.survey_or_404(slug)
    now = timezone.now()
    mark = bookmarks.from_cookie(request, slug)
    if not survey.is_open(now) or survey.version is None:  # type: ignore[attr-defined]
        in_grace = survey.is_closed(now) and survey.takes_answers(now)
        return render(request, "surveys/not_open.html", {
            "survey": survey, "upcoming": survey.is_upcoming(now), "in_grace": in_grace,
            "going": bool(mark and not mark.sent and in_grace),
        })  # fmt: skip
    context = {
        "survey": survey,
        "going": bool(mark and not mark.sent) and not tablet,
        "helpers": Help.choices[:-1],
        "honeypot": HONEYPOT,
        "campaign": campaign(request.POST.get("campaign") or request.GET.get("from")),
        "chosen_help": request.POST.get("help", ""),
        "young_people_welcome": survey.under_16 == Under16.WELCOME,
        "tablet": tablet,
        "notice": notice,
    }
    response = render(request, "surveys/start.html", context, status=status)
    response.headers["Cache-Control"] = "no-store, private"
    return response


@gate.step("GET", "POST")
def begin(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Start: a draft, a bookmark on this device, the first question."""
    if request.method != "POST":
        return redirect("surveys:start", slug=slug)
    sent = read_start(request.POST)
    if gate.forged(request):
        return _start_page(request, slug, tablet=sent.tablet, notice=str(gate.SEND_AGAIN), status=403)
    language, format_ = split_variant(gate.language())
    try:
        started = actions.start(
            now=timezone.now(),
            survey=slug,
            language=language,
            format=format_,
            channel=Channel.TABLET if sent.tablet else Channel.WEB,
            help=sent.help,
            campaign=sent.campaign,
            option_order=secrets.randbelow(ORDERS),
        )
    except NotFound:
        raise Http404 from None
    except NotOpen:
        return redirect("surveys:start", slug=slug)
    response = redirect("surveys:page", slug=slug, page=first_page(definition(started.version)).slug)
    mark = Bookmark(started.response, started.version, started.code, tablet=sent.tablet, trapped=sent.trapped)
    bookmarks.keep(response, mark, slug)
    return response


@require_safe
def questions(request: HttpRequest, slug: str) -> HttpResponse:
    """All questions to read first."""
    return _all_questions(request, slug, "surveys/all_questions.html")


@require_safe
def paper(request: HttpRequest, slug: str) -> HttpResponse:
    """The form to print, made from the same questionnaire."""
    return _all_questions(request, slug, "surveys/paper.html")


def _all_questions(request: HttpRequest, slug: str, template: str) -> HttpResponse:
    survey = gate.survey_or_404(slug)
    if survey.version is None:  # type: ignore[attr-defined]
        raise Http404
    known = definition(survey.version)  # type: ignore[attr-defined]
    context = {"survey": survey, "pages": paper_pages(known, gate.language()), "number": known.number}
    return render(request, template, context)


@require_safe
def under_16(request: HttpRequest, slug: str) -> HttpResponse:
    """For people under 16, as staff decided beforehand: a welcome and a notice, or thanks and another way."""
    survey = gate.survey_or_404(slug)
    context = {"survey": survey, "welcome": survey.under_16 == Under16.WELCOME}
    return render(request, "surveys/under_16.html", context)
