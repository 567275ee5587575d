"""Ask, correct, object, complain: the form and its receipt."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.rights import actions
from impact.rights.enums import RequestKind, RequestRoute
from impact.rights.forms import DataRequestForm
from impact.rights.models import DataRequest
from impact.ui.headers import private
from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words


@require_http_methods(["GET", "HEAD", "POST"])
def complaint(request: HttpRequest) -> HttpResponse:
    """The form; `?kind=access` chooses beforehand."""
    kind = request.GET.get("kind", "")
    typed = request.POST if request.method == "POST" else None
    form = DataRequestForm(typed, initial={"kind": kind if kind in RequestKind.values else ""})
    status = 200
    if request.method == "POST" and form.is_valid():
        if not too_often(request):
            cleaned = form.cleaned_data
            quietly = cleaned["route"] == RequestRoute.EMAIL and not may_mail(cleaned["contact"])
            kept = actions.receive_request(
                by=None, now=timezone.now(), written_in=current().code, quietly=quietly, **cleaned
            )
            return HttpResponseRedirect(reverse("rights:received", kwargs={"public_id": kept.public_id}))
        form.add_error(None, too_often_words())
        status = TOO_MANY
    return render(request, "rights/complaint.html", {"form": form}, status=status)


@private
@require_safe
def received(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The receipt: reference and dates only, so that the address may be kept or shared."""
    return render(request, "rights/received.html", {"kept": get_object_or_404(DataRequest, public_id=public_id)})
