"""A small portal to try the room out: one wizard, one form, every error."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from impact.ui import errors
from impact.ui.dates import PlainDateField
from impact.ui.forms import PlainForm
from impact.ui.headers import private
from impact.ui.languages import language_patterns
from impact.ui.refusals import Refused
from impact.ui.wizard import PageSpec, Wizard

handler400 = "impact.ui.errors.bad_request"
handler403 = "impact.ui.errors.permission_denied"
handler404 = "impact.ui.errors.page_not_found"
handler500 = "impact.ui.errors.server_error"


class Everything(PlainForm):
    counts = {"story": 500}
    option_hints = {"who": {"2": "You look after someone and are not paid."}}
    reference = forms.CharField(widget=forms.HiddenInput, required=False)
    name = forms.CharField(label="Your name", help_text="Your first name is <enough>.", max_length=10)
    email = forms.EmailField(label="Your email address")
    who = forms.ChoiceField(
        label="Which is most like you?", widget=forms.RadioSelect, choices=[("1", "Person"), ("2", "Unpaid carer")]
    )
    needs = forms.MultipleChoiceField(
        label="What would help?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("a", "Easy Read"), ("b", "An interpreter")],
    )
    nation = forms.ChoiceField(label="Nation", choices=[("", "Choose"), ("4", "Wales")])
    born = PlainDateField(label="Your birthday", required=False)
    size = forms.IntegerField(label="How many?", required=False, min_value=1, max_value=9)
    story = forms.CharField(label="Tell us more", widget=forms.Textarea, required=False)
    agree = forms.BooleanField(label="You may write to me")


class Who(PlainForm):
    heading_field = "who"
    who = forms.ChoiceField(label="Who are you?", widget=forms.RadioSelect, choices=[("1", "Person"), ("2", "Carer")])


class Work(PlainForm):
    job = forms.CharField(label="Your work")


class About(PlainForm):
    name = forms.CharField(label="Your name")
    born = PlainDateField(label="Your birthday", required=False)
    news = forms.BooleanField(label="Send me news", required=False)
    needs = forms.MultipleChoiceField(
        label="Needs", required=False, choices=[("group", [("a", "Easy Read")]), ("b", "Loop")]
    )


class Draft(dict[str, Any]):
    sent = 0


DRAFT = Draft()


class SignUp(Wizard):
    pages = (
        PageSpec("who", "Who you are", Who),
        PageSpec("work", "Your work", Work, condition=lambda draft: draft.get("who", {}).get("who") == "2"),
        PageSpec("about", "About you", About),
        PageSpec("note", "A note", About, condition=lambda draft: False, on_check_page=False),
    )
    url_name = "signup"
    title = "Sign up"

    def load(self, request: HttpRequest) -> Draft:
        return DRAFT

    def answers(self, draft: Draft, page: PageSpec) -> dict[str, Any]:
        return draft.get(page.slug, {})

    def keep(self, draft: Draft, page: PageSpec, cleaned: dict[str, Any]) -> Draft:
        if cleaned.get("name") == "Nobody":
            raise Refused("We have no Nobody. Type another name.")
        draft[page.slug] = cleaned
        return draft

    def submit(self, draft: Draft) -> str:
        if draft["about"]["name"] == "Late":
            raise Refused("This closed yesterday. Write to us instead.")
        draft.sent += 1
        return "/thanks/"

    def finished_url(self, draft: Draft) -> str | None:
        return "/thanks/" if draft.sent else None


def form(request: HttpRequest) -> HttpResponse:
    filled = Everything(request.POST or None)
    return render(request, "_layout/wizard_page.html", {"form": filled, "page": {"title": "About you"}})


@private
def mine(request: HttpRequest) -> HttpResponse:
    return render(request, "_layout/account.html")


def raising(problem: Exception) -> Any:
    def view(request: HttpRequest) -> HttpResponse:
        raise problem

    return view


def plain(request: HttpRequest, **kwargs: Any) -> HttpResponse:
    return render(request, "_layout/public.html")


site = (
    [
        path("", plain, name="home"),
        path("help/<int:number>/", plain, name="contact"),
        path("p/", plain, name="privacy"),
    ],
    "site",
)

urlpatterns = [
    path("health/", plain),
    path("admin/", plain),
    *language_patterns(
        path("form/", form, name="form"),
        path("mine/", mine),
        path("sign-up/<slug:page>/", SignUp.as_view(), name="signup"),
        path("400/", raising(SuspiciousOperation())),
        path("403/", raising(PermissionDenied())),
        path("404/", raising(Http404())),
        path("413/", raising(RequestDataTooBig())),
        path("500/", raising(ZeroDivisionError())),
        path("429/", errors.too_many_requests),
        path("", include(site)),
    ),
]
