"""What every page of the builder begins with: may this person build, which draft, which part."""

from dataclasses import dataclass
from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from surveys.actions import PublishedNeverChanges
from surveys.models import Heading, ItemText, Option, Page, Question, Questionnaire

MODELS: dict[str, type[Page | Question | Heading | Option]] = {
    "page": Page,
    "question": Question,
    "heading": Heading,
    "option": Option,
}
# What can be added below what; a page stands below the questionnaire itself.
CHILDREN = {"page": ("question",), "question": ("option", "heading")}
BUILD = "surveys.change_questionnaire"


@dataclass(frozen=True, slots=True)
class Bench:
    """One request to the builder of one questionnaire."""

    admin: Any
    request: HttpRequest
    questionnaire: Questionnaire

    @property
    def by(self) -> User:
        return cast("User", self.request.user)

    def part(self, kind: str, pk: int) -> Any:
        """A part of this questionnaire and of no other."""
        if kind not in MODELS:
            raise Http404
        found = MODELS[kind].objects.filter(questionnaire=self.questionnaire, pk=pk).first()
        if found is None:
            raise Http404
        return found

    def texts_of(self, kind: str, part: Any) -> dict[str, ItemText]:
        """The words of a part by variant."""
        return {text.variant: text for text in ItemText.objects.filter(**{kind: part})}

    def named(self, kind: str, part: Any) -> str:
        """The part in words: its English text, or its short name."""
        english = self.texts_of(kind, part).get("en")
        return english.text if english else str(part.code if kind == "question" else part.slug)

    def home(self, anchor: str = "") -> str:
        """The builder's page, at one part."""
        url = reverse("admin:surveys_questionnaire_change", args=[self.questionnaire.pk])
        return f"{url}#{anchor}" if anchor else url

    def back(self, words: str, anchor: str = "") -> HttpResponseRedirect:
        """Done: say what happened, there where it happened."""
        messages.success(self.request, words)
        return HttpResponseRedirect(self.home(anchor))

    def page(self, template: str, title: str, context: dict[str, Any], status: int = 200) -> TemplateResponse:
        """A page of the admin."""
        everything = {
            **self.admin.admin_site.each_context(self.request),
            "title": title,
            "opts": Questionnaire._meta,  # noqa: SLF001
            "original": self.questionnaire,
            "questionnaire": self.questionnaire,
            "home": self.home(),
            **context,
        }
        self.request.current_app = self.admin.admin_site.name
        return TemplateResponse(self.request, template, everything, status=status)


def open_bench(admin: Any, request: HttpRequest, pk: int) -> Bench:
    """For changing: the permission, the questionnaire among those one may see. Raises PermissionDenied, Http404."""
    if not request.user.has_perm(BUILD):
        raise PermissionDenied
    questionnaire = admin.get_object(request, str(pk))
    if questionnaire is None:
        raise Http404
    return Bench(admin, request, questionnaire)


def frozen(bench: Bench) -> HttpResponseRedirect | None:
    """Back to the page with a word, when it is published."""
    if not bench.questionnaire.is_published:
        return None
    messages.error(bench.request, str(PublishedNeverChanges.message))
    return HttpResponseRedirect(bench.home())


KIND_WORDS = {
    "page": _("page"),
    "question": _("question"),
    "heading": _("heading"),
    "option": _("answer"),
}
