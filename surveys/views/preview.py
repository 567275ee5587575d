"""Staff look at a questionnaire as people will see it, drafts included. The same renderer; nothing is saved."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from impact.ui.headers import private
from surveys.definition import Definition, PageDef
from surveys.forms.page import read_page
from surveys.models import Questionnaire
from surveys.pages import question_page
from surveys.pages.question_page import Around
from surveys.pages.typed import Typed
from surveys.queries import definition_of
from surveys.views import gate
from surveys.views.sending import page_or_404


@private
@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest, version: UUID, page: str) -> HttpResponseBase:
    """One page. All questions are shown, also those only asked after certain answers."""
    if not request.user.has_perm("surveys.view_questionnaire"):
        raise Http404
    row = get_object_or_404(Questionnaire.objects.visible_to(request.user).select_related("survey"), public_id=version)
    known = definition_of(row)
    found = page_or_404(known, page)
    typed, problems = Typed(), {}
    if request.method == "POST":
        sent = read_page(found, request.POST)
        typed, problems = sent.typed, sent.problem_words(gate.language())
        if not problems:
            return _onward(request, known, found, row.public_id)
    return HttpResponse(_printed(request, known, found, typed, problems), status=422 if problems else 200)


@private
@require_http_methods(["GET", "HEAD"])
def preview_start(request: HttpRequest, version: UUID) -> HttpResponseBase:
    """The first page."""
    if not request.user.has_perm("surveys.view_questionnaire"):
        raise Http404
    row = get_object_or_404(Questionnaire.objects.visible_to(request.user).select_related("survey"), public_id=version)
    pages = definition_of(row).pages
    if not pages:
        raise Http404
    return redirect("surveys:preview", version=version, page=pages[0].slug)


def _printed(request: HttpRequest, known: Definition, page: PageDef, typed: Typed, problems: dict[str, str]) -> str:
    shape = question_page.Shape(gate.language(), page.slug, tuple(question.code for question in page.questions), 0)
    signs = Around(csrf=get_token(request), bookmark="", number=known.pages.index(page) + 1, total=len(known.pages))
    values = question_page.values(page.questions, typed, signs)
    address = reverse("surveys:preview", kwargs={"version": known.version, "page": page.slug})
    return question_page.with_values(known, shape, values, question_page.Extras(problems, preview=address))


def _onward(request: HttpRequest, known: Definition, page: PageDef, version: UUID) -> HttpResponse:
    """To the page after or before, in the order written; from the last one back to the first."""
    step = -1 if request.POST.get("go") == "back" else 1
    there = known.pages[(known.pages.index(page) + step) % len(known.pages)]
    return redirect("surveys:preview", version=version, page=there.slug)
