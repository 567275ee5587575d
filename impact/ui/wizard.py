"""One thing per page. Answers are rows: the session knows nothing, Back destroys nothing, GET writes nothing.

class SignUpWizard(Wizard):
pages = (
PageSpec("name", _("Your name"), NameForm),
PageSpec("money", _("Being paid"), MoneyForm, condition=lambda draft: draft.wants_pay),
)
url_name = "assemblies:signup_page"          # takes the view's kwargs, `page` among them

def load(self, request): ...                  # the draft, from self.kwargs; Http404 when there is none
def answers(self, draft, page): ...           # what is stored for this page, as form initial
def keep(self, draft, page, cleaned): ...     # call one action; return the draft as it is now
def submit(self, draft): ...                  # call one idempotent action; return an address
def finished_url(self, draft): ...            # where a draft already sent belongs, or None
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views.generic import View

from impact.ui.dates import PlainDateField, public_date
from impact.ui.forms import PlainForm
from impact.ui.refusals import Refused

CHECK = "check"
CHANGE = "change"
REFUSED = 409


def _always(draft: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class PageSpec:
    slug: str
    title: "str | Promise"
    form_class: type[PlainForm]
    condition: Callable[[Any], bool] = _always
    template: str = "_layout/wizard_page.html"
    on_check_page: bool = True


@dataclass(frozen=True, slots=True)
class SummaryRow:
    key: str
    lines: tuple[str, ...]
    change_url: str = ""


class Wizard(View):
    pages: ClassVar[tuple[PageSpec, ...]] = ()
    url_name: ClassVar[str] = ""
    title: ClassVar["str | Promise"] = ""
    check_title: ClassVar["str | Promise"] = ""
    submit_words: ClassVar["str | Promise"] = ""
    check_template: ClassVar[str] = "_layout/wizard_check.html"

    # --- what a subclass says: where these raise, no answer would be right for every wizard ---------------------------

    def load(self, request: HttpRequest) -> Any:
        raise NotImplementedError

    def answers(self, draft: Any, page: PageSpec) -> Mapping[str, Any]:
        raise NotImplementedError

    def keep(self, draft: Any, page: PageSpec, cleaned: dict[str, Any]) -> Any:
        raise NotImplementedError

    def submit(self, draft: Any) -> str:
        raise NotImplementedError

    def finished_url(self, draft: Any) -> str | None:
        return None

    def done(self, draft: Any, page: PageSpec) -> bool:
        """Whether this page is answered well enough to send. By default: everything required is stored."""
        form = self.make_form(draft, page)
        stored = form.initial
        required = [name for name, field in form.fields.items() if field.required]
        return all(stored.get(name) not in (None, "", [], (), False) for name in required)

    def form_kwargs(self, draft: Any, page: PageSpec) -> dict[str, Any]:
        return {}

    def extra_context(self, draft: Any, page: PageSpec | None) -> dict[str, Any]:
        return {}

    def page_url(self, slug: str) -> str:
        return reverse(self.url_name, kwargs={**self.kwargs, "page": slug})

    # --- the journey ---------------------------------------------------------------------------------------------

    def reachable(self, draft: Any) -> list[PageSpec]:
        return [page for page in self.pages if page.condition(draft)]

    def make_form(self, draft: Any, page: PageSpec, data: Any = None, files: Any = None) -> PlainForm:
        return page.form_class(data, files, initial=dict(self.answers(draft, page)), **self.form_kwargs(draft, page))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        draft = self.load(request)
        if url := self.finished_url(draft):
            return HttpResponseRedirect(url)
        if kwargs["page"] == CHECK:
            return self._show_check(draft)
        page = self._find(kwargs["page"])
        if page not in self.reachable(draft):
            return HttpResponseRedirect(self._next_url(draft, None))
        return self._show_page(draft, page, self.make_form(draft, page))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        draft = self.load(request)
        if url := self.finished_url(draft):
            return HttpResponseRedirect(url)
        if kwargs["page"] == CHECK:
            return self._send(draft)
        page = self._find(kwargs["page"])
        form = self.make_form(draft, page, request.POST, request.FILES)
        if not form.is_valid():
            return self._show_page(draft, page, form)
        try:
            draft = self.keep(draft, page, form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            return self._show_page(draft, page, form, status=REFUSED)
        return HttpResponseRedirect(self._next_url(draft, page))

    def _find(self, slug: str) -> PageSpec:
        for page in self.pages:
            if page.slug == slug:
                return page
        raise Http404

    @property
    def _changing(self) -> bool:
        return CHANGE in self.request.GET

    def _next_url(self, draft: Any, page: PageSpec | None) -> str:
        reachable = self.reachable(draft)
        order = list(self.pages)
        later = [found for found in reachable if page is None or order.index(found) > order.index(page)]
        if page is None or self._changing:
            later = [found for found in (reachable if self._changing else later) if not self.done(draft, found)]
        return self.page_url(later[0].slug) if later else self.page_url(CHECK)

    def _back_url(self, draft: Any, page: PageSpec) -> str:
        if self._changing:
            return self.page_url(CHECK)
        order = list(self.pages)
        earlier = [found for found in self.reachable(draft) if order.index(found) < order.index(page)]
        return self.page_url(earlier[-1].slug) if earlier else ""

    def _send(self, draft: Any) -> HttpResponseBase:
        for page in self.reachable(draft):
            if not self.done(draft, page):
                return HttpResponseRedirect(f"{self.page_url(page.slug)}?{CHANGE}=1")
        try:
            return HttpResponseRedirect(self.submit(draft))
        except Refused as refusal:
            return self._show_check(draft, refusal=str(refusal.message), status=REFUSED)

    # --- what is shown -------------------------------------------------------------------------------------------

    def _show_page(self, draft: Any, page: PageSpec, form: PlainForm, status: int = 200) -> HttpResponse:
        reachable = self.reachable(draft)
        context = {
            "form": form,
            "page": page,
            "wizard_title": self.title,
            "back_url": self._back_url(draft, page),
            "number": reachable.index(page) + 1 if page in reachable else 1,
            "total": len(reachable),
            **self.extra_context(draft, page),
        }
        return render(self.request, page.template, context, status=status)

    def _show_check(self, draft: Any, refusal: str = "", status: int = 200) -> HttpResponse:
        last = self.reachable(draft)[-1]
        context = {
            "sections": self.summary(draft),
            "wizard_title": self.title,
            "check_title": self.check_title or _("Check your answers"),
            "submit_words": self.submit_words or _("Send"),
            "back_url": self.page_url(last.slug),
            "refusal": refusal,
            **self.extra_context(draft, None),
        }
        return render(self.request, self.check_template, context, status=status)

    def summary(self, draft: Any) -> list[tuple["str | Promise", list[SummaryRow]]]:
        sections = []
        for page in self.reachable(draft):
            if not page.on_check_page:
                continue
            form = self.make_form(draft, page)
            url = f"{self.page_url(page.slug)}?{CHANGE}=1"
            rows = [SummaryRow(str(bound.label), display_values(bound), url) for bound in form if not bound.is_hidden]
            sections.append((page.title, rows))
        return sections


def display_values(bound: forms.BoundField) -> tuple[str, ...]:
    """A stored answer as a person would say it."""
    value, field = bound.initial, bound.field
    if isinstance(field, forms.BooleanField):
        return (_("Yes") if value else _("No"),)
    if value in (None, "", [], ()):
        return (_("Not answered"),)
    if isinstance(field, PlainDateField):
        return (public_date(value),)
    if isinstance(field, forms.ChoiceField):
        wanted = {str(part) for part in (value if isinstance(value, (list, tuple, set)) else [value])}
        labels = tuple(str(label) for code, label in _flat(field.choices) if str(code) in wanted)
        return labels or (_("Not answered"),)
    return (str(value),)


def _flat(choices: Any) -> list[tuple[Any, Any]]:
    flat: list[tuple[Any, Any]] = []
    for code, label in choices:
        if isinstance(label, (list, tuple)):
            flat += label
        else:
            flat.append((getattr(code, "value", code), label))
    return flat
