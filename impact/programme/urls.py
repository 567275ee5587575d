"""Addresses under topics/; those of gaps stand in impact/engagement/urls.py."""

from django.urls import path

from impact.programme import views

app_name = "topics"

urlpatterns = [
    path("", views.topics, name="index"),
    path("work-plan/", views.work_plan, name="work_plan"),
    path("ways-we-work/", views.ways, name="ways"),
    path("policy-hooks/", views.policy_hooks, name="policy_hooks"),
    path("<slug:slug>/", views.topic, name="topic"),
]
