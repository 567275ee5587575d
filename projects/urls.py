"""Addresses of calls and projects, under /sites/."""

from django.urls import path

from projects.views import another_way, calls, factfiles, offer, partners, people, sections, start, writing

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
    path("offer/<str:token>/organisation/", sections.details, name="details"),
    path("offer/<str:token>/money/", sections.money, name="money"),
    path("offer/<str:token>/where/", sections.where, name="where"),
    path("offer/<str:token>/what/", sections.what, name="what"),
    path("offer/<str:token>/new-to-this/", sections.new_here, name="new_here"),
    path("offer/<str:token>/pressure/", sections.pressure, name="pressure"),
    path("offer/<str:token>/partners/", partners.partners, name="partners"),
    path("offer/<str:token>/partners/add/", partners.add, name="partner_add"),
    path("offer/<str:token>/partners/<uuid:partner>/", partners.change, name="partner"),
    path("offer/<str:token>/partners/<uuid:partner>/take-out/", partners.remove, name="partner_remove"),
    path("offer/<str:token>/people/", people.people, name="people"),
    path("offer/<str:token>/people/<uuid:person>/again/", people.again, name="person_again"),
    path("offer/<str:token>/people/<uuid:person>/remove/", people.remove, name="person_remove"),
    path("offer/<str:token>/join/", people.join, name="join"),
    path("offer/<str:token>/another-way/", another_way.another_way, name="another_way"),
    path("offer/<str:token>/another-way/asked/", another_way.asked, name="another_way_asked"),
    path("offer/<str:token>/contact/", sections.contact, name="contact"),
    path("offer/<str:token>/question/<slug:code>/", writing.answer, name="answer"),
    path("offer/<str:token>/check/", offer.check, name="check"),
    path("offer/<str:token>/copy.txt", offer.copy, name="copy"),
    path("offer/<str:token>/withdraw/", offer.withdraw, name="withdraw"),
]
