"""Addresses of the survey. A survey's own pages all stand under its short name, where its cookie is seen."""

from django.urls import path

from surveys.views import coming_back, finishing, ordering, preview, questions, starting

app_name = "surveys"

urlpatterns = [
    path("", starting.index, name="index"),
    path("preview/<uuid:version>/", preview.preview_start, name="preview_start"),
    path("preview/<uuid:version>/<slug:page>/", preview.preview, name="preview"),
    path("<slug:slug>/", starting.start, name="start"),
    path("<slug:slug>/start/", starting.begin, name="begin"),
    path("<slug:slug>/tablet/", starting.tablet, name="tablet"),
    path("<slug:slug>/questions/", starting.questions, name="questions"),
    path("<slug:slug>/paper/", starting.paper, name="paper"),
    path("<slug:slug>/under-16/", starting.under_16, name="under_16"),
    path("<slug:slug>/return/", coming_back.come_back, name="return"),
    path("<slug:slug>/go-on/", coming_back.carry_on, name="carry_on"),
    path("<slug:slug>/later/", coming_back.later, name="later"),
    path("<slug:slug>/forget/", coming_back.forget, name="forget"),
    path("<slug:slug>/q/<slug:page>/", questions.question, name="page"),
    path("<slug:slug>/q/<slug:page>/order/", ordering.order, name="order"),
    path("<slug:slug>/q/<slug:page>/most/<int:step>/", ordering.most, name="most"),
    path("<slug:slug>/check/", finishing.check, name="check"),
    path("<slug:slug>/send/", finishing.send, name="send"),
    path("<slug:slug>/sent/", finishing.sent, name="sent"),
]
