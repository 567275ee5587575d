"""A page that came back: whose it is, saving it, and where the pressed button leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.utils import timezone

from surveys import actions
from surveys.actions.refusals import AlreadySent, BadAnswer, NotFound, SurveyClosed
from surveys.definition import Coded, Definition, PageDef, UnknownItem, split_variant
from surveys.pages.place import Place
from surveys.pages.question_page import Around
from surveys.queries import Sitting, UnknownVersion, definition, sitting
from surveys.views import bookmark as bookmarks
from surveys.views import gate
from surveys.views.bookmark import Bookmark

THEN_CHECK = "check"
LOST = (NotFound, AlreadySent, SurveyClosed)

__all__ = ["LOST", "BadAnswer", "Posted", "around", "definition_or_404", "page_or_404", "received"]


def definition_or_404(version: UUID, slug: str) -> Definition:
    """The published questionnaire, if it is this survey's."""
    try:
        found = definition(version)
    except UnknownVersion:
        raise Http404 from None
    if found.survey != slug:
        raise Http404
    return found


def page_or_404(known: Definition, slug: str) -> PageDef:
    try:
        return known.page(slug)
    except UnknownItem:
        raise Http404 from None


def newest_version(slug: str) -> UUID:
    """The version asked now; for a page sent by a device that knows of no answers."""
    version: UUID | None = gate.survey_or_404(slug).version  # type: ignore[attr-defined]
    if version is None:
        raise Http404
    return version


def around(request: HttpRequest, slug: str, mark: Bookmark | None, here: Place) -> Around:
    """What a page holds beside answers."""
    return Around(
        csrf=get_token(request),
        bookmark=bookmarks.written(mark, slug) if mark else "",
        number=here.number,
        total=here.total,
        then=THEN_CHECK if THEN_CHECK in (request.GET.get("then"), request.POST.get("then")) else "",
    )


def received(request: HttpRequest, slug: str, page: str) -> "Posted":
    """The page that was sent, checked to exist."""
    mark = bookmarks.from_form(request, slug)
    known = definition_or_404(mark.version if mark else newest_version(slug), slug)
    return Posted(request, known, page_or_404(known, page), mark)


@dataclass(frozen=True, slots=True)
class Posted:
    """One page sent by one device."""

    request: HttpRequest
    known: Definition
    page: PageDef
    mark: Bookmark | None

    @property
    def slug(self) -> str:
        return self.known.survey

    @property
    def go(self) -> str:
        """The button: next, back, later, send; on the order page also up-12, down-12, clear."""
        return self.request.POST.get("go", "next")

    @property
    def to_check(self) -> bool:
        """Came from check-your-answers and goes back there."""
        return self.request.POST.get("then") == THEN_CHECK

    def stored(self) -> Sitting | None:
        """What is stored so far, for showing the page again. One query."""
        return sitting(self.slug, self.mark.response) if self.mark else None

    def keep(
        self, mark: Bookmark, answers: Mapping[str, Coded | None], texts: Mapping[str, str | None] | None = None
    ) -> dict[str, Coded]:
        """One UPDATE; the language and format of the page go with it."""
        language, format_ = split_variant(gate.language())
        return actions.save_page(
            now=timezone.now(),
            survey=self.slug,
            response=mark.response,
            version=mark.version,
            answers=answers,
            texts=texts,
            language=language,
            format=format_,
        )

    def refused(self, mark: Bookmark, refusal: Exception, *, typed: list[str]) -> HttpResponseBase:
        """The kind page for a draft that cannot be changed any more."""
        return refused(self.request, self.slug, mark, refusal, typed=typed)

    def remembered(self, response: HttpResponseBase, mark: Bookmark) -> HttpResponseBase:
        """Set the cookie again when it was missing or another tab had changed it."""
        if not bookmarks.is_kept(self.request):
            bookmarks.keep(response, mark, self.slug)
        return response

    def at(self, name: str, **where: str | int) -> HttpResponse:
        """A redirect to another page of this survey that remembers where it came from."""
        response: HttpResponse = redirect(f"surveys:{name}", slug=self.slug, **where)  # type: ignore[call-overload]
        if self.to_check and name in {"page", "order", "most"}:
            response["Location"] += f"?then={THEN_CHECK}"
        return response

    def to_order(self) -> HttpResponse:
        """Put the choice in order; Easy Read asks which one matters most instead."""
        if gate.language().endswith("-simple"):
            return self.at("most", page=self.page.slug, step=1)
        return self.at("order", page=self.page.slug)

    def onward(self, here: Place) -> HttpResponse:
        """Where the button leads from this page."""
        match self.go:
            case "later":
                return redirect("surveys:later", slug=self.slug)
            case "send":
                response = redirect("surveys:check", slug=self.slug)
                response["Location"] += "?so-far=1"
                return response
            case "back" if here.previous is not None:
                return redirect("surveys:page", slug=self.slug, page=here.previous.slug)
            case "back":
                return redirect("surveys:start", slug=self.slug)
        if here.following is None or self.to_check:
            return redirect("surveys:check", slug=self.slug)
        return redirect("surveys:page", slug=self.slug, page=here.following.slug)


def refused(
    request: HttpRequest, slug: str, mark: Bookmark, refusal: Exception, *, typed: list[str]
) -> HttpResponseBase:
    """Sent already, closed, or gone: each has its page. `typed` is shown once more where it cannot be kept."""
    if isinstance(refusal, AlreadySent):
        return gate.already_sent(mark, slug)
    found = sitting(slug, mark.response) if isinstance(refusal, SurveyClosed) else None
    if found is None:
        return gate.gone(slug)
    return gate.closed(request, found, typed=typed, status=410)
