"""Addresses under assemblies/."""

from django.urls import path

from assemblies import views
from assemblies.views import advice, coming_back, draws, member, seat, sessions

app_name = "assemblies"

urlpatterns = [
    path("", views.index, name="index"),
    path("your-sign-up/<slug:token>/", views.Manage.as_view(), name="manage"),
    path("your-sign-up/<slug:token>/change/<slug:page>/", views.Change.as_view(), name="change"),
    path("your-sign-up/<slug:token>/withdraw/", views.withdraw, name="withdraw"),
    path("your-seat/<slug:token>/", seat.seat, name="seat"),
    path("your-seat/<slug:token>/answer/", seat.seat_answer, name="seat_answer"),
    path("your-seat/<slug:token>/step-back/", seat.seat_leave, name="seat_leave"),
    path("your-seat/<slug:token>/back-on-the-list/", seat.seat_rejoin, name="seat_rejoin"),
    path("your-seat/<slug:token>/next-time/", seat.seat_next_time, name="seat_next_time"),
    path("your-seat/<slug:token>/what-i-need/", seat.seat_needs, name="seat_needs"),
    path("your-seat/<slug:token>/payment/<uuid:offer>/", seat.seat_payment, name="seat_payment"),
    path("your-seat/<slug:token>/assembly.ics", seat.seat_calendar, name="seat_calendar"),
    path("your-seat/<slug:token>/how-likely/", seat.seat_likely, name="seat_likely"),
    path("your-seat/<slug:token>/sessions/<int:number>/", member.session, name="member_session"),
    path("your-seat/<slug:token>/sessions/<int:number>/notes/", member.notes, name="member_notes"),
    path("your-seat/<slug:token>/sessions/<int:number>/papers/<uuid:paper>/", member.paper, name="member_paper"),
    path("your-seat/<slug:token>/sessions/<int:number>/votes/<uuid:vote>/", member.vote, name="member_vote"),
    path("<slug:slug>/how-people-were-picked/", draws.how_picked, name="how_picked"),
    path("<slug:slug>/how-people-were-picked/<int:number>/check-sums.txt", draws.check_sums, name="check_sums"),
    path("<slug:slug>/sessions/<int:number>/", sessions.session, name="session"),
    path("<slug:slug>/votes/", sessions.votes, name="votes"),
    path("<slug:slug>/advice/", advice.advice, name="advice"),
    path("<slug:slug>/", views.detail, name="detail"),
    path("<slug:slug>/sign-up/", views.start, name="start"),
    path("<slug:slug>/sign-up/come-back/", coming_back.come_back, name="come_back"),
    path("<slug:slug>/sign-up/come-back/code/", coming_back.come_back_code, name="come_back_code"),
    path("<slug:slug>/sign-up/sent/", views.sent, name="sent"),
    path("<slug:slug>/sign-up/clear/", views.clear, name="clear"),
    path("<slug:slug>/sign-up/<slug:page>/", views.SignUpPages.as_view(), name="sign_up"),
]
