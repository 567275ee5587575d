"""Addresses of the public shell: in all four languages and formats, and those that stand outside them."""

from django.urls import include, path
from django.views.generic import RedirectView

from impact.site.views import after_sign_in, dev, files, health, home, pages

app_name = "site"

urlpatterns = [
    path("", home.home, name="home"),
    path("about/", pages.about, name="about"),
    path("helping/", pages.helping, name="helping"),
    path("safety/", pages.safety, name="safety"),
    path("privacy/", pages.privacy, name="privacy"),
    path("accessibility/", pages.accessibility, name="accessibility"),
    path("credits/", pages.credits_page, name="credits"),
    path("contact/", RedirectView.as_view(pattern_name="people:contact"), name="contact"),
    path("feedback/", RedirectView.as_view(pattern_name="people:feedback"), name="feedback"),
    path("after-sign-in/", after_sign_in.after_sign_in, name="after_sign_in"),
]

_dev_patterns = [
    path("mail/", dev.mail, name="mail"),
    path("mail/<str:key>/", dev.mail_html, name="mail_html"),
    path("codes/", dev.codes, name="codes"),
]

unprefixed_patterns = [
    path("health/", health.health, name="health"),
    path("favicon.ico", files.favicon, name="favicon"),
    path("robots.txt", files.robots, name="robots"),
    path(".well-known/security.txt", files.security, name="security"),
    path("security.txt", RedirectView.as_view(pattern_name="security", permanent=True)),
    path("dev/", include((_dev_patterns, "dev"))),
]
