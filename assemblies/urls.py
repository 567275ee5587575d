"""Addresses under assemblies/."""

from django.urls import path

from assemblies import views

app_name = "assemblies"

urlpatterns = [
    path("", views.index, name="index"),
    path("your-sign-up/<slug:token>/", views.Manage.as_view(), name="manage"),
    path("your-sign-up/<slug:token>/change/<slug:page>/", views.Change.as_view(), name="change"),
    path("your-sign-up/<slug:token>/withdraw/", views.withdraw, name="withdraw"),
    path("<slug:slug>/", views.detail, name="detail"),
    path("<slug:slug>/sign-up/", views.start, name="start"),
    path("<slug:slug>/sign-up/sent/", views.sent, name="sent"),
    path("<slug:slug>/sign-up/clear/", views.clear, name="clear"),
    path("<slug:slug>/sign-up/<slug:page>/", views.SignUpPages.as_view(), name="sign_up"),
]
