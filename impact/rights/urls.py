"""Addresses under your-data/."""

from django.urls import path

from impact.rights import views

app_name = "rights"

urlpatterns = [
    path("", views.complaint, name="complaint"),
    path("received/<uuid:public_id>/", views.received, name="received"),
]
