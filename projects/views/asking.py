"""Ask IMPACT: guides for everybody, found by words, and a form for a new question."""

import secrets

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe

from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, too_often, too_often_words
from projects.actions import Asked, ask_question
from projects.enums import GuideStatus
from projects.forms.asking import AskForm
from projects.models import Guide
from projects.queries import columns_of, find_guides
from projects.views.announcing import quietly

A_PAGE = 20


@require_safe
def ask(request: HttpRequest) -> HttpResponse:
    """What has been answered, with a box to search in; without words, everything."""
    found = find_guides(request.GET.get("q", ""))
    page = Paginator(found.guides, A_PAGE).get_page(request.GET.get("page"))
    words = " ".join(found.words)
    context = {"found": found, "words": words, "page_obj": page, "today": timezone.localdate()}
    context["query"] = urlencode({"q": words}) if words else ""
    return render(request, "projects/asking/ask.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def ask_form(request: HttpRequest) -> HttpResponse:
    """A new question."""
    form = AskForm(request.POST if request.method == "POST" else None, initial={"nation": ""})
    status = 200
    if form.is_bound and form.is_valid():
        if not too_often(request):
            return HttpResponseRedirect(reverse("projects:ask_sent", kwargs={"reference": _ask(form)}))
        form.add_error(None, too_often_words())
        status = TOO_MANY
    return render(request, "projects/asking/form.html", {"form": form}, status=status)


def _ask(form: AskForm) -> str:
    typed, language = form.cleaned_data, current().code
    details = form.details(written_in=language)
    asked = Asked(
        text=typed["text"],
        language=language,
        nation=typed["nation"],
        perspective=typed["perspective"],
        organisation_name=typed["organisation_name"],
        details=details,
    )
    question = ask_question(
        now=timezone.now(),
        key=form.key_typed,
        asked=asked,
        random=secrets.token_bytes(8),
        quietly=quietly(details),
    )
    return question.reference


@require_safe
def ask_sent(request: HttpRequest, reference: str) -> HttpResponse:
    """It arrived. The reference is only shown back: whether it exists is not looked up."""
    return render(request, "projects/asking/sent.html", {"reference": reference})


@require_safe
def guide(request: HttpRequest, slug: str) -> HttpResponse:
    """One guide; while it is being revised, a page that says so."""
    found = Guide.objects.filter(slug=slug, published_at__isnull=False).first()
    if found is None:
        raise Http404
    if found.status != GuideStatus.PUBLISHED:
        return render(request, "projects/asking/revising.html", {"guide": found})
    today = timezone.localdate()
    context = {"guide": found, "columns": columns_of(found), "past_review": found.is_past_review(today)}
    return render(request, "projects/asking/guide.html", context)
