"""Addresses of calls and projects, under /sites/."""

from django.urls import path

from projects.views import calls, factfiles, lessons, offer, start, team, team_report, writing
from projects.views import calls, factfiles, files, offer, receipts, start, writing

app_name = "projects"
urlpatterns = [
    path("", calls.index, name="calls"),
    path("projects/", factfiles.index, name="index"),
    path("projects/<slug:slug>/", factfiles.detail, name="detail"),
    path("lessons/", lessons.index, name="lessons"),
    path("lessons/<slug:slug>/", lessons.lesson, name="lesson"),
    path("team/", team.mine, name="team"),
    path("team/report/<uuid:public_id>/", team_report.report, name="report"),
    path("team/report/<uuid:public_id>/check/", team_report.check, name="report_check"),
    path("team/report/<uuid:public_id>/page/<slug:part>/", team_report.part, name="report_part"),
    path("team/<slug:slug>/", team.site, name="site"),
    path("team/<slug:slug>/learned/", team.learning, name="learning"),
    path("team/<slug:slug>/reached/<uuid:public_id>/", team.reached, name="reached"),
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
    path("offer/<str:token>/receipt.pdf", receipts.receipt_pdf, name="receipt_pdf"),
    path("offer/<str:token>/files/", files.files, name="files"),
    path("offer/<str:token>/files/<uuid:file>/", files.download, name="file"),
    path("offer/<str:token>/files/<uuid:file>/remove/", files.remove, name="file_remove"),
    path("calls/<slug:slug>/questions.pdf", receipts.questions_pdf, name="questions_pdf"),
]
