"""Files behind the private link: add, look, save, remove."""

import secrets
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from impact.files.actions import NotTaken
from impact.files.sending import file_response
from impact.files.uploads import takes_files, trouble_with
from impact.ui.limits import TOO_MANY, too_often, too_often_words
from impact.ui.refusals import Refused
from projects.actions import add_file, remove_file
from projects.enums import ExpressionStatus
from projects.forms.files import FileForm, RemoveFileForm
from projects.models import MOST_FILES, Expression, ExpressionFile
from projects.pure.sizes import size_in_words
from projects.queries import file_of, files_of
from projects.views.link import CONFLICT, by_link, offer_url

TAGS = {"waiting": "waiting", "clean": "done", "refused": "problem"}


def rows_of(expression: Expression) -> list[dict[str, Any]]:
    """Every file as the page shows it."""
    return [
        {
            "file": file,
            "stored": file.stored_file,
            "size": size_in_words(file.stored_file.size),
            "tag": TAGS[file.stored_file.state],
        }
        for file in files_of(expression)
    ]


def _page(
    request: HttpRequest, expression: Expression, token: str, form: FileForm | None = None, status: int = 200
) -> HttpResponse:
    rows = rows_of(expression)
    draft = expression.status == ExpressionStatus.DRAFT
    context = {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "rows": rows,
        "draft": draft,
        "full": len(rows) >= MOST_FILES,
        "form": form or FileForm(expression=expression),
        "checking": any(row["stored"].state == "waiting" for row in rows),
    }
    return render(request, "projects/files/files.html", context, status=status)


@takes_files
@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def files(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """The files so far, and a form for one more."""
    if request.method != "POST":
        return _page(request, expression, token)
    form = FileForm(request.POST, request.FILES, expression=expression)
    if trouble := trouble_with(request):
        form.errors.pop("upload", None)
        form.add_error("upload", trouble)
    if not form.is_valid():
        return _page(request, expression, token, form)
    if too_often(request):
        form.add_error(None, too_often_words())
        return _page(request, expression, token, form, TOO_MANY)
    try:
        add_file(
            by=None, now=timezone.now(), expression=expression, random=secrets.token_bytes(16), **form.cleaned_data
        )
    except Refused as refusal:
        form.add_error("upload" if isinstance(refusal, NotTaken) else None, str(refusal.message))
        expression.refresh_from_db(fields=["status"])
        return _page(request, expression, token, form, CONFLICT)
    messages.success(request, _("The file is here. We check it before anybody can open it."))
    return HttpResponseRedirect(offer_url(token, "files"))


def _own(expression: Expression, public_id: UUID) -> ExpressionFile:
    file = file_of(expression, public_id)
    if file is None:
        raise Http404
    return file


@by_link
@require_safe
def download(request: HttpRequest, expression: Expression, token: str, file: UUID) -> HttpResponseBase:
    """The organisation's own file, once it is clean."""
    try:
        return file_response(_own(expression, file).stored_file)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    return HttpResponseRedirect(offer_url(token, "files"))


@by_link
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, expression: Expression, token: str, file: UUID) -> HttpResponse:
    """Ask once more, then remove."""
    if request.method == "POST":
        try:
            remove_file(by=None, now=timezone.now(), expression=expression, public_id=file)
        except Refused as refusal:
            messages.error(request, str(refusal.message))
        else:
            messages.success(request, _("The file was removed."))
        return HttpResponseRedirect(offer_url(token, "files"))
    found = _own(expression, file)
    if expression.status != ExpressionStatus.DRAFT:
        return HttpResponseRedirect(offer_url(token, "files"))
    context = {
        "expression": expression,
        "call": expression.call,
        "token": token,
        "file": found,
        "form": RemoveFileForm(),
    }
    return render(request, "projects/files/remove.html", context)
