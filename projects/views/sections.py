"""The pages about the organisation, the place, the work and the money: each a section that is saved by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from impact.ui.refusals import Refused
from projects.actions import SavedElsewhere, save_details
from projects.enums import Section
from projects.forms.expression import ContactForm, DetailsForm, MoneyForm
from projects.forms.section import PREFER_NOT, NewHereForm, PressureForm, SectionForm, WhatForm, WhereForm
from projects.models import Expression
from projects.queries import section_saves, who_wrote
from projects.views.both import show_both, value_row
from projects.views.link import CONFLICT, by_link, entry_of, offer_url
from projects.views.words import in_background, keep_words, not_saved, saved
from projects.views.writing import TOO_LONG, first_problem, page_context, sent_already

Typed = dict[str, Any]
_WORDS_TO_FACTS = {"yes": True, "no": False, PREFER_NOT: None, "": None}


def _as_facts(typed: Typed) -> Typed:
    """Yes, no and the rest as the database keeps them."""
    return {name: _WORDS_TO_FACTS[value] for name, value in typed.items()}


def _money(typed: Typed) -> Typed:
    """A registered organisation holds its own money."""
    shaped = dict(typed)
    if "registered" in shaped:
        shaped["registered"] = shaped["registered"] == "yes"
        if shaped["registered"]:
            shaped["money_holder"] = ""
    return shaped


@dataclass(frozen=True, slots=True)
class Page:
    """One section: its form, and how what was typed becomes fields."""

    section: Section
    form_class: type[SectionForm]
    shape: Callable[[Typed], Typed] = dict


DETAILS = Page(Section.ORGANISATION, DetailsForm)
WHERE = Page(Section.WHERE, WhereForm)
WHAT = Page(Section.WHAT, WhatForm)
MONEY = Page(Section.MONEY, MoneyForm, _money)
NEW_HERE = Page(Section.NEW_HERE, NewHereForm, _as_facts)
PRESSURE = Page(Section.PRESSURE, PressureForm, _as_facts)
CONTACT = Page(Section.CONTACT, ContactForm)


def _write(request: HttpRequest, expression: Expression, token: str, page: Page) -> HttpResponse:
    """Show or save one section."""
    if away := sent_already(request, expression, token):
        return away
    if request.method == "POST":
        if request.POST.get("keep") == "saved":
            return HttpResponseRedirect(offer_url(token))
        return _save(request, expression, token, page)
    saves = section_saves(expression)
    form = page.form_class(call=expression.call)
    form.initial = {name: _typed(expression, name, was_saved=page.section in saves) for name in _names(form)}
    form.initial["seen"] = expression.version
    context = _context(request, expression, token, page, form)
    if save := saves.get(page.section):
        context |= {"saved_at": save.saved_at, "who": who_wrote(expression, save.saved_by)}
    return render(request, "projects/page.html", context)


def _names(form: SectionForm) -> list[str]:
    return [name for name in form.fields if name != "seen"]


def _typed(expression: Expression, name: str, *, was_saved: bool) -> Any:
    """A stored value as the form shows it."""
    value = getattr(expression, name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return PREFER_NOT if value is None and was_saved and name in ("new_here", "under_pressure") else value


def _context(request: HttpRequest, expression: Expression, token: str, page: Page, form: SectionForm) -> dict[str, Any]:
    title = str(page.section.label)
    context = page_context(request, expression, form=form, token=token, title=title, back=offer_url(token))
    return {**context, "section": page.section.value}


def _save(request: HttpRequest, expression: Expression, token: str, page: Page) -> HttpResponse:
    form = page.form_class(request.POST, call=expression.call)
    context = _context(request, expression, token, page, form)
    background = in_background(request)
    if not form.is_valid() and not background:
        return render(request, "projects/page.html", context)
    fine = {name: form.cleaned_data[name] for name in _names(form) if name in form.cleaned_data}
    problem = first_problem(form)
    if not fine:
        return _nothing_to_save(expression, token, problem, background=background)
    seen = form.cleaned_data["seen"]
    try:
        kept = save_details(
            by=None,
            now=timezone.now(),
            expression=expression,
            seen=seen,
            collaborator=entry_of(request).collaborator,
            **page.shape(fine),
        )
    except SavedElsewhere as other:
        shaped = page.shape(fine)
        context["form"] = page.form_class(initial={**fine, "seen": other.version}, call=expression.call)
        rows = [value_row(form.fields[name], other.saved[name], shaped[name]) for name in fine]
        return show_both(request, context, rows, who=other.who)
    except Refused as refusal:
        return keep_words(request, str(refusal.message), status=CONFLICT, back=offer_url(token))
    return saved(kept.version, problem=problem) if background else HttpResponseRedirect(offer_url(token))


def _nothing_to_save(expression: Expression, token: str, problem: str, *, background: bool) -> HttpResponse:
    if not background:
        return HttpResponseRedirect(offer_url(token))
    return not_saved("invalid", problem, status=TOO_LONG) if problem else saved(expression.version)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def details(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """About your organisation."""
    return _write(request, expression, token, DETAILS)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def where(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Where you would work."""
    return _write(request, expression, token, WHERE)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def what(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """What you would do: one of the call's topics and ways of working."""
    return _write(request, expression, token, WHAT)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def money(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Registration and money."""
    return _write(request, expression, token, MONEY)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def new_here(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Whether they are new to this."""
    return _write(request, expression, token, NEW_HERE)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def pressure(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Whether things are very hard right now; scorers won't see this."""
    return _write(request, expression, token, PRESSURE)


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Who we write to."""
    return _write(request, expression, token, CONTACT)
