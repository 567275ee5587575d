"""Addresses of the golden thread."""

from django.urls import path

from impact.thread.views import happened

app_name = "thread"

urlpatterns = [path("", happened.index, name="index"), path("steps/", happened.steps, name="steps")]
