"""The organisations that would work with the one that leads: a list, and a page for each."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from impact.ui.refusals import Refused
from projects.actions import Partner, SavedElsewhere, add_partner, change_partner, remove_partner
from projects.forms.partner import PartnerForm, RemoveForm
from projects.models import Expression, ExpressionPartner
from projects.views.both import show_both, value_row
from projects.views.link import CONFLICT, by_link, entry_of, offer_url
from projects.views.words import keep_words
from projects.views.writing import page_context, sent_already

_FACTS = {"yes": True, "no": False, "": None}


@by_link
@require_safe
def partners(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Every partner; none is fine."""
    if away := sent_already(request, expression, token):
        return away
    title = _("Partners")
    context = page_context(request, expression, form=None, token=token, title=title, back=offer_url(token))
    rows = list(expression.partners.select_related("nation").in_order())
    return render(request, "projects/partners/list.html", {**context, "partners": rows})


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """Add a partner."""
    if away := sent_already(request, expression, token):
        return away
    form = PartnerForm(request.POST if request.method == "POST" else None)
    context = _context(request, expression, token, _("Add a partner"), form)
    if not form.is_bound or not form.is_valid():
        return render(request, "projects/partners/partner.html", context)
    partner, _seen = _said(form)
    try:
        add_partner(
            now=timezone.now(), expression=expression, partner=partner, collaborator=entry_of(request).collaborator
        )
    except Refused as refusal:
        return keep_words(request, str(refusal.message), status=CONFLICT, back=offer_url(token, "partners"))
    return HttpResponseRedirect(offer_url(token, "partners"))


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, expression: Expression, token: str, partner: UUID) -> HttpResponse:
    """Change what is said of a partner."""
    known = sent_already(request, expression, token) or _find(expression, partner, request)
    if isinstance(known, HttpResponse):
        return known
    if request.method != "POST":
        form = PartnerForm(initial=_initial(known))
        return render(request, "projects/partners/partner.html", _page(request, expression, token, known, form))
    if request.POST.get("keep") == "saved":
        return HttpResponseRedirect(offer_url(token, "partners"))
    form = PartnerForm(request.POST)
    context = _page(request, expression, token, known, form)
    if not form.is_valid():
        return render(request, "projects/partners/partner.html", context)
    return _save_change(request, expression, known, form, context)


def _save_change(
    request: HttpRequest, expression: Expression, known: ExpressionPartner, form: PartnerForm, context: dict[str, Any]
) -> HttpResponse:
    said, seen = _said(form)
    who = entry_of(request).collaborator
    try:
        change_partner(
            now=timezone.now(), expression=expression, known=known, partner=said, seen=seen, collaborator=who
        )
    except SavedElsewhere as other:
        context["form"] = PartnerForm(initial={**form.cleaned_data, "seen": other.version})
        rows = [
            value_row(form.fields[name], getattr(other.saved, name), getattr(said, name))
            for name in ("name", "kind", "nation", "registered", "part")
        ]
        return show_both(request, context, rows, who="")
    except Refused as refusal:
        return keep_words(request, str(refusal.message), status=CONFLICT, back=context["back_url"])
    return HttpResponseRedirect(context["back_url"])


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, expression: Expression, token: str, partner: UUID) -> HttpResponse:
    """Ask once more, then take a partner out."""
    if away := sent_already(request, expression, token):
        return away
    known = expression.partners.filter(public_id=partner).first()
    if known is None:
        return HttpResponseRedirect(offer_url(token, "partners"))
    form = RemoveForm(request.POST if request.method == "POST" else None, initial={"seen": known.version})
    context = {**_context(request, expression, token, _("Take this partner out?"), form), "partner": known}
    if not form.is_bound or not form.is_valid():
        return render(request, "projects/partners/remove.html", context)
    try:
        remove_partner(
            expression=expression,
            known=known,
            seen=form.cleaned_data["seen"],
            collaborator=entry_of(request).collaborator,
        )
    except SavedElsewhere as other:
        context["form"] = RemoveForm(initial={"seen": other.version})
        return render(request, "projects/partners/remove.html", {**context, "changed": True}, status=CONFLICT)
    except Refused as refusal:
        return keep_words(request, str(refusal.message), status=CONFLICT, back=offer_url(token, "partners"))
    return HttpResponseRedirect(offer_url(token, "partners"))


def _find(expression: Expression, partner: UUID, request: HttpRequest) -> ExpressionPartner | HttpResponse:
    """The partner; what was typed to one that is gone can be copied."""
    known = expression.partners.select_related("nation").filter(public_id=partner).first()
    if known is not None:
        return known
    if request.method != "POST":
        raise Http404
    reason = _("This partner was taken out in another window. Your words are below: add it again if you want to.")
    return keep_words(request, reason, status=CONFLICT)


def _context(request: HttpRequest, expression: Expression, token: str, title: str, form: Any) -> dict[str, Any]:
    back = offer_url(token, "partners")
    return page_context(request, expression, form=form, token=token, title=title, back=back)


def _page(
    request: HttpRequest, expression: Expression, token: str, known: ExpressionPartner, form: PartnerForm
) -> dict[str, Any]:
    return {**_context(request, expression, token, _("Partner"), form), "partner": known}


def _said(form: PartnerForm) -> tuple[Partner, int]:
    typed = dict(form.cleaned_data)
    seen = typed.pop("seen")
    typed["registered"] = _FACTS[typed["registered"]]
    return Partner(**typed), seen


def _initial(known: ExpressionPartner) -> dict[str, Any]:
    facts = {True: "yes", False: "no", None: ""}
    said = {name: getattr(known, name) for name in ("name", "kind", "nation", "part")}
    return {**said, "registered": facts[known.registered], "seen": known.version}
