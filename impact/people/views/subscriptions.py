"""Keep me informed: ask, look into your mail, confirm, stop. GET never writes: mail scanners open every link."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.jobs.refusals import Refused
from impact.people import actions
from impact.people.enums import Interest, SubscriptionStatus
from impact.people.forms import SubscribeForm
from impact.people.queries import subscription_to_confirm, subscription_to_end
from impact.ui.headers import private
from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words

GONE, NOT_FOUND = 410, 404


@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    """The form; `?interest=assemblies` ticks a box beforehand."""
    wanted = [interest for interest in request.GET.getlist("interest") if interest in Interest.values]
    typed = request.POST if request.method == "POST" else None
    form = SubscribeForm(typed, initial={"interests": wanted, "written_in": current().code, "nation": ""})
    status = 200
    if request.method == "POST" and form.is_valid():
        if not too_often(request):
            if may_mail(form.cleaned_data["email"]):
                actions.subscribe(now=timezone.now(), **form.cleaned_data)
            return HttpResponseRedirect(reverse("people:check_mail"))
        form.add_error(None, too_often_words())
        status = TOO_MANY
    return render(request, "people/subscribe.html", {"form": form}, status=status)


@require_safe
def check_mail(request: HttpRequest) -> HttpResponse:
    """The same answer for every address."""
    return render(request, "people/check_mail.html")


def _link_problem(request: HttpRequest, refusal: Refused, status: int) -> HttpResponse:
    return render(request, "people/link_problem.html", {"message": refusal.message}, status=status)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show a button; pressing it confirms."""
    if request.method == "POST":
        try:
            actions.confirm_subscription(now=timezone.now(), token=token)
        except actions.LinkUnknown as refusal:
            return _link_problem(request, refusal, NOT_FOUND)
        except actions.LinkTooOld as refusal:
            return _link_problem(request, refusal, GONE)
        return HttpResponseRedirect(request.path)
    subscription = subscription_to_confirm(token)
    if subscription is None:
        return _link_problem(request, actions.LinkUnknown(), NOT_FOUND)
    if subscription.is_past_confirming(timezone.localdate()):
        return _link_problem(request, actions.LinkTooOld(), GONE)
    waits = subscription.status == SubscriptionStatus.PENDING
    return render(request, "people/confirm.html", {"subscription": subscription, "waits": waits})


@private
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Show a button; pressing it stops our mails."""
    if request.method == "POST":
        try:
            actions.unsubscribe(now=timezone.now(), token=token)
        except actions.LinkUnknown as refusal:
            return _link_problem(request, refusal, NOT_FOUND)
        return HttpResponseRedirect(request.path)
    subscription = subscription_to_end(token)
    if subscription is None:
        return _link_problem(request, actions.LinkUnknown(), NOT_FOUND)
    ended = subscription.status == SubscriptionStatus.UNSUBSCRIBED
    return render(request, "people/unsubscribe.html", {"subscription": subscription, "ended": ended})
