"""Go on with an unfinished sign-up on another device. The same answer for known and unknown addresses."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assemblies.actions.coming_back import CodeNotRight, come_back_with, send_code
from assemblies.forms.coming_back import AskForCodeForm, CodeForm
from assemblies.models import Assembly
from assemblies.views.signing_up import DRAFT_DAYS, keep_on_device
from impact.ui.headers import private
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words
from impact.ui.wizard import CHECK

REFUSED = 409


def _page(request: HttpRequest, assembly: Assembly, form: AskForCodeForm | CodeForm, status: int = 200) -> HttpResponse:
    back_url = reverse("assemblies:start", kwargs={"slug": assembly.slug})
    context = {"assembly": assembly, "form": form, "back_url": back_url}
    return render(request, "assemblies/come_back.html", context, status=status)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def come_back(request: HttpRequest, slug: str) -> HttpResponse:
    """First the address; the code page follows whether or not there is a draft."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    form = AskForCodeForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _page(request, assembly, form)
    if too_often(request):
        form.add_error(None, too_often_words())
        return _page(request, assembly, form, TOO_MANY)
    email = form.cleaned_data["email"]
    if may_mail(email):
        send_code(now=timezone.now(), assembly=assembly, email=email)
    return _page(request, assembly, CodeForm(initial={"email": email}))


@private
@require_http_methods(["GET", "HEAD", "POST"])
def come_back_code(request: HttpRequest, slug: str) -> HttpResponse:
    """Then the code: this device has the draft from now on, and the one before does not."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    if request.method != "POST":
        return HttpResponseRedirect(reverse("assemblies:come_back", kwargs={"slug": slug}))
    form = CodeForm(request.POST)
    if not form.is_valid():
        return _page(request, assembly, form)
    if too_often(request):
        form.add_error(None, too_often_words())
        return _page(request, assembly, form, TOO_MANY)
    typed = form.cleaned_data
    try:
        token = come_back_with(now=timezone.now(), assembly=assembly, email=typed["email"], code=typed["code"])
    except CodeNotRight as refusal:
        form.add_error("code", str(refusal.message))
        return _page(request, assembly, form, REFUSED)
    response = HttpResponseRedirect(reverse("assemblies:sign_up", kwargs={"slug": slug, "page": CHECK}))
    keep_on_device(response, assembly, token, seconds=DRAFT_DAYS * 86_400)
    return response
