"""Addresses of calls and projects, under /sites/."""

from django.urls import path

from projects.views import calls, factfiles, offer, review, reviews, start, writing

app_name = "projects"
urlpatterns = [
    path("", calls.index, name="calls"),
    path("projects/", factfiles.index, name="index"),
    path("projects/<slug:slug>/", factfiles.detail, name="detail"),
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
    path("reviews/", reviews.reviews, name="reviews"),
    path("reviews/pack/<uuid:public_id>/", reviews.pack, name="review_pack"),
    path("reviews/pack/<uuid:public_id>/pack.txt", reviews.pack_text, name="review_pack_text"),
    path("reviews/money/<uuid:offer>/", reviews.money, name="review_money"),
    path("reviews/<uuid:public_id>/", review.review, name="review"),
    path("reviews/<uuid:public_id>/declare/", review.declare, name="review_declare"),
    path("reviews/<uuid:public_id>/stand-aside/", review.aside, name="review_aside"),
    path("reviews/<uuid:public_id>/score/<slug:criterion>/", review.score, name="review_score"),
    path("reviews/<uuid:public_id>/words/", review.words, name="review_words"),
    path("reviews/<uuid:public_id>/finish/", review.finish, name="review_finish"),
]
