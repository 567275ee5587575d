"""Addresses under keep-informed/."""

from django.urls import path, re_path

from impact.people import views

app_name = "people"

urlpatterns = [
    path("", views.subscribe, name="subscribe"),
    path("check-your-mail/", views.check_mail, name="check_mail"),
    path("confirm/<slug:token>/", views.confirm, name="confirm"),
    path("unsubscribe/<slug:token>/", views.unsubscribe, name="unsubscribe"),
    path("another-way/", views.another_way, name="another_way"),
    path("contact/", views.contact, name="contact"),
    path("feedback/", views.feedback, name="feedback"),
    re_path(r"^(?P<kind>contact|feedback|another-way)/sent/$", views.sent, name="sent"),
]
