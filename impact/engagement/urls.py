"""Addresses under events/."""

from django.urls import path

from impact.engagement import views

app_name = "engagement"

urlpatterns = [
    path("", views.index, name="index"),
    path("your-place/<slug:token>/", views.place, name="place"),
    path("your-place/<slug:token>/answer/", views.answer_seat, name="answer"),
    path("your-place/<slug:token>/step-back/", views.step_back, name="step_back"),
    path("your-place/<slug:token>/come-back/", views.come_back, name="come_back"),
    path("your-place/<slug:token>/needs/", views.needs, name="needs"),
    path("your-place/<slug:token>/calendar/", views.calendar, name="calendar"),
    path("your-place/<slug:token>/payment/<uuid:offer>/", views.payment, name="payment"),
    path("your-place/<slug:token>/what-i-will-do/", views.commitment, name="commitment"),
    path("your-place/<slug:token>/who-else/", views.connection, name="connection"),
    path("your-place/<slug:token>/how-was-it/", views.feedback, name="feedback"),
    path("did-it-happen/<slug:token>/", views.happened, name="happened"),
    path("<slug:slug>/", views.detail, name="detail"),
    path("<slug:slug>/register/", views.start, name="start"),
    path("<slug:slug>/register/sent/", views.sent, name="sent"),
    path("<slug:slug>/register/clear/", views.clear, name="clear"),
    path("<slug:slug>/register/<slug:page>/", views.RegisterPages.as_view(), name="register"),
]

# Included apart, under topics/gaps/: gaps belong to the programme, whom we told of them is known here.
gap_patterns = [
    path("", views.gaps, name="list"),
    path("<slug:slug>/", views.gap, name="gap"),
]
