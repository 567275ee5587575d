"""Files that were sent with an expression: links on its page, and the download itself."""

from collections.abc import Callable
from functools import partial, update_wrapper
from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from impact.accounts.models import User
from impact.files.sending import file_response
from impact.ui.refusals import Refused
from projects.models import Expression, ExpressionFile
from projects.pure.sizes import size_in_words
from projects.queries import files_of

MAY = "projects.download_expressionfile"


def file_links(expression: Expression) -> "str | SafeString":
    """Each file with its kind, size, state and check sum; clean ones can be opened."""
    if not expression.arrived():
        return _("Files of drafts are not shown to staff.")
    return format_html_join(SafeString(""), "<p>{}</p>", ((_link(file),) for file in files_of(expression))) or _("None")


def _link(file: ExpressionFile) -> SafeString:
    stored = file.stored_file
    name: str | SafeString = stored.original_name
    if stored.is_clean:
        url = reverse("admin:projects_expression_file", args=[file.expression_id, file.public_id])
        name = format_html('<a href="{}">{}</a>', url, stored.original_name)
    return format_html(
        '<span dir="auto">{}</span> ({}, {}): {}. {} {}<br><code>{}</code>',
        name,
        stored.get_kind_display(),
        size_in_words(stored.size),
        stored.get_state_display(),
        stored.get_reason_display() if stored.reason else "",
        file.note,
        stored.sha256,
    )


def file_view(page: "ModelAdmin[Any]") -> Callable[..., HttpResponseBase]:
    """The download, behind the staff gate."""

    @require_safe
    def view(request: HttpRequest, object_id: str, file: UUID) -> HttpResponseBase:
        return _send(request, object_id, file)

    return update_wrapper(partial(page.admin_site.admin_view(view)), view)


def _send(request: HttpRequest, object_id: str, public_id: UUID) -> HttpResponseBase:
    user = cast("User", request.user)
    if not user.has_perm(MAY) or not object_id.isdecimal():
        raise PermissionDenied
    visible = ExpressionFile.objects.visible_to(user).select_related("stored_file")
    found = visible.filter(public_id=public_id, expression=int(object_id)).first()
    if found is None:
        raise Http404
    try:
        return file_response(found.stored_file)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    return HttpResponseRedirect(reverse("admin:projects_expression_change", args=[found.expression_id]))
