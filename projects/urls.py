"""Addresses of calls and projects, under /sites/."""

from django.urls import path

from projects.views import calls, chosen, decisions, factfiles, offer, start, writing

app_name = "projects"
urlpatterns = [
    path("", calls.index, name="calls"),
    path("projects/", factfiles.index, name="index"),
    path("projects/<slug:slug>/", factfiles.detail, name="detail"),
    path("calls/<slug:slug>/", calls.call, name="call"),
    path("calls/<slug:slug>/questions/", calls.questions, name="questions"),
    path("calls/<slug:slug>/questions.txt", calls.questions_text, name="questions_text"),
    path("calls/<slug:slug>/is-it-for-us/", calls.self_check, name="self_check"),
    path("calls/<slug:slug>/start/", start.start, name="start"),
    path("calls/<slug:slug>/started/", start.started, name="started"),
    path("offer/<str:token>/", offer.offer, name="offer"),
    path("offer/<str:token>/organisation/", writing.details, name="details"),
    path("offer/<str:token>/money/", writing.money, name="money"),
    path("offer/<str:token>/contact/", writing.contact, name="contact"),
    path("offer/<str:token>/question/<slug:code>/", writing.answer, name="answer"),
    path("offer/<str:token>/check/", offer.check, name="check"),
    path("offer/<str:token>/copy.txt", offer.copy, name="copy"),
    path("offer/<str:token>/withdraw/", offer.withdraw, name="withdraw"),
    path("offer/<str:token>/letter/", decisions.letter, name="letter"),
    path("offer/<str:token>/agreement/", decisions.agreement, name="agreement"),
    path("offer/<str:token>/agreement/accept/", decisions.accept, name="agreement_accept"),
    path("offer/<str:token>/agreement/decline/", decisions.decline, name="agreement_decline"),
    path("offer/<str:token>/agreement/<int:number>/accept/", decisions.accept, name="addendum_accept"),
    path("offer/<str:token>/agreement/<int:number>/decline/", decisions.decline, name="addendum_decline"),
    path("chosen/", chosen.chosen, name="chosen"),
    path("chosen/sites.csv", chosen.chosen_csv, name="chosen_csv"),
]
