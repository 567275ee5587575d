"""Typing in what came on paper, by phone or at an event: one page, keyboard first, the next form at once."""

from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.ui.buttons import dress
from impact.ui.refusals import Refused
from surveys import actions
from surveys.admin.entry_form import Entry, EntryHead, empty_entry, kept_choices, read_entry
from surveys.admin.words import staff_member
from surveys.definition import Definition
from surveys.models import Survey
from surveys.queries import definition, public_survey

REFUSED = 409


def enter(admin: Any, request: HttpRequest, object_id: int) -> HttpResponseBase:
    """The form; after saving, an empty one with the same head."""
    if not request.user.has_perm("surveys.enter_response"):
        raise PermissionDenied
    survey: Survey | None = admin.get_object(request, str(object_id))
    if survey is None:
        raise Http404
    found = public_survey(survey.slug)
    version = found.version if found else None  # type: ignore[attr-defined]
    if version is None:
        messages.error(request, _("This survey is not open yet, so nothing can be typed in for it."))
        return HttpResponseRedirect(reverse("admin:index"))
    known = definition(version)
    if request.method != "POST":
        head = EntryHead(initial={**kept_choices(request.GET), "submission_key": uuid4()})
        return _form(admin, request, survey, head, empty_entry(known))
    return _posted(admin, request, survey, known)


def _posted(admin: Any, request: HttpRequest, survey: Survey, known: Definition) -> HttpResponseBase:
    head, entry = EntryHead(request.POST), read_entry(known, request.POST)
    if not head.is_valid() or entry.problems:
        return _form(admin, request, survey, _with_key(head), entry)
    if entry.is_empty:
        return _form(admin, request, survey, head, entry, refusal=_("Nothing is filled in yet."))
    data = dict(head.cleaned_data)
    try:
        response = actions.enter_response(
            by=staff_member(request),
            now=timezone.now(),
            survey=survey.slug,
            answers=entry.answers,
            texts=entry.texts,
            **data,
        )
    except Refused as refused:
        return _form(admin, request, survey, head, entry, refusal=str(refused.message))
    short = str(response.public_id)[:8]
    words = _("Saved. Write {number} on the paper form. The next one can be typed in.").format(number=short)
    messages.success(request, words)
    return HttpResponseRedirect(f"{request.path}?{urlencode({name: data[name] for name in EntryHead.KEPT})}")


def _with_key(head: EntryHead) -> EntryHead:
    """A damaged key is replaced; nothing was saved under it."""
    if "submission_key" in head.errors:
        head.data = {**head.data, "submission_key": str(uuid4())}
        del head.errors["submission_key"]
    return head


def _form(  # noqa: PLR0913
    admin: Any, request: HttpRequest, survey: Survey, head: EntryHead, entry: Entry, *, refusal: str = ""
) -> HttpResponseBase:
    dress(head)
    context = {
        **admin.admin_site.each_context(request),
        "title": _("Type in a response: {survey}").format(survey=survey),
        "opts": Survey._meta,  # noqa: SLF001
        "original": survey,
        "survey": survey,
        "head": head,
        "entry": entry,
        "refusal": refusal,
        "paper": reverse("surveys:paper", args=[survey.slug]),
    }
    request.current_app = admin.admin_site.name
    return TemplateResponse(request, "admin/surveys/entry.html", context, status=REFUSED if refusal else 200)
