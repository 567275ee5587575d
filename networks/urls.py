"""Addresses of the networks."""

from django.urls import path

from networks.views import board, public, record

app_name = "networks"
urlpatterns = [
    path("", public.index, name="index"),
    path("about/<slug:slug>/", public.network, name="network"),
    path("mine/", board.mine, name="mine"),
    path("meeting/<uuid:public_id>/write/", board.start, name="start"),
    path("record/<uuid:public_id>/", record.record, name="record"),
    path("record/<uuid:public_id>/check/", record.check, name="check"),
    path("record/<uuid:public_id>/page/<slug:section>/", record.section, name="section"),
]
