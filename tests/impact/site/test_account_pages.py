"""Signing in and the pages about one's account, in the portal's own look."""

import re
from pathlib import Path

import allauth
import django.conf
import django.contrib.auth
import polib
import pytest
from allauth.mfa.models import Authenticator
from bs4 import BeautifulSoup
from django import forms
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from post_office.models import Email

from impact.site.borrowed_words import BORROWED
from impact.site.templatetags.sign_in import plain_fields, qr_picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def coordinator(user_with_role):
    user = user_with_role("network_coordinator")
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    return user


def ask_for_code(client, address, page="/account/login/code/"):
    return client.post(page, {"email": address})


def last_letter():
    return Email.objects.order_by("-pk").first()


def test_a_partner_signs_in_with_a_code_by_e_mail(client, coordinator):
    assert "Send me a code" in client.get("/account/login/").content.decode()
    sent = ask_for_code(client, coordinator.email)
    assert sent["Location"].startswith("/account/login/code/confirm/")
    page = client.get(sent["Location"]).content.decode()
    assert coordinator.email in page
    letter = last_letter()
    code = re.search(r"^[0-9A-Z-]{6,11}$", letter.message, re.MULTILINE).group()
    assert "Never tell it to anybody" in letter.message
    wrong = client.post("/account/login/code/confirm/", {"code": "ZZZ-ZZZZ"})
    assert "There is a problem" in wrong.content.decode()
    # Pasted with spaces around it, in any case.
    done = client.post("/account/login/code/confirm/", {"code": f" {code.lower()} "})
    assert done.status_code == 302
    assert client.get("/after-sign-in/")["Location"] == reverse("networks:mine")


def test_known_and_unknown_addresses_get_the_same_answer(coordinator):
    known, unknown = Client(), Client()
    answers = [ask_for_code(known, coordinator.email), ask_for_code(unknown, "nobody@example.org")]
    assert answers[0].status_code == answers[1].status_code == 302
    assert answers[0]["Location"] == answers[1]["Location"]
    pages = [
        client.get(answers[0]["Location"]).content.decode().replace(address, "X")
        for client, address in ((known, coordinator.email), (unknown, "nobody@example.org"))
    ]
    without_tokens = [re.sub(r'value="[A-Za-z0-9]{64}"', "", page) for page in pages]
    assert without_tokens[0] == without_tokens[1]
    assert "No account here uses it" in Email.objects.get(to="nobody@example.org").message


@pytest.mark.parametrize("prefix", ["/", "/cy/", "/easy/", "/cy/easy/"])
def test_sign_in_stands_in_every_language(client, prefix):
    page = BeautifulSoup(client.get(f"{prefix}account/login/").content, "html.parser")
    assert page.find("input", {"name": "login", "autocomplete": "email"})
    assert page.find("label", {"for": page.find("input", {"name": "password"})["id"]})
    assert not page.find(attrs={"placeholder": True})


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"login": "nobody", "password": "x"},
        {"login": "a@example.org", "password": "\x00"},
        {"login": "a@example.org\u202e", "password": "x" * 100_000},
        {"login": "x" * 5_000, "password": "y"},
        {"login": ["a@example.org", "b@example.org"], "password": "z"},
    ],
)
def test_whatever_is_typed_gets_a_kind_page(client, typed):
    answer = client.post("/account/login/", typed)
    page = BeautifulSoup(answer.content, "html.parser")
    assert answer.status_code == 200
    summary = page.select_one(".govuk-error-summary")
    assert "There is a problem" in summary.text
    for link in summary.find_all("a"):
        assert page.find(id=link["href"].removeprefix("#")), link


@pytest.mark.parametrize("typed", [{}, {"email": "no"}, {"email": "\x00@example.org"}, {"email": "x" * 9_000}])
def test_whatever_is_typed_for_a_code_gets_a_kind_page(client, typed):
    answer = client.post("/account/login/code/", typed)
    assert answer.status_code == 200
    assert "There is a problem" in answer.content.decode()


def test_nobody_makes_an_account_for_themselves(client):
    page = client.get("/account/signup/").content.decode()
    assert "need an account" in page
    answer = client.post("/account/signup/", {"email": "x@example.org", "password1": "p" * 20, "password2": "p" * 20})
    assert answer.status_code == 200
    assert "need an account" in answer.content.decode()


MINE = (
    "/account/2fa/",
    "/account/sessions/",
    "/account/password/change/",
    "/account/email/",
    "/account/logout/",
    "/account/2fa/webauthn/",
)


@pytest.mark.parametrize("page", MINE)
def test_pages_about_my_account(staff_client, page):
    client = staff_client("survey_manager")
    client.user.set_password("a-long-and-quiet-river")
    client.user.save()
    client.post("/account/login/", {})
    from tests.conftest import sign_in

    sign_in(client, client.user)
    answer = client.get(page)
    found = BeautifulSoup(answer.content, "html.parser")
    assert answer.status_code == 200
    assert len(found.find_all("h1")) == 1
    assert found.select_one(".account-nav a[href='/account/logout/']")
    assert "no-store" in answer["Cache-Control"]
    assert Client().get(page).status_code == 302


def test_keys_are_listed_with_what_can_be_done(staff_client):
    client = staff_client("survey_manager")
    key = Authenticator.objects.create(
        user=client.user, type=Authenticator.Type.WEBAUTHN, data={"name": "Blue key", "credential": {}}
    )
    page = client.get("/account/2fa/webauthn/").content.decode()
    assert "Blue key" in page
    assert f"/account/2fa/webauthn/keys/{key.pk}/remove/" in page
    assert "You have 1 key." in client.get("/account/2fa/").content.decode()


def test_signing_out_asks_first(staff_client):
    client = staff_client("survey_manager")
    assert "Do you want to sign out?" in client.get("/account/logout/").content.decode()
    assert client.post("/account/logout/").status_code == 302
    assert client.get("/admin/").status_code == 302


def test_a_new_password_by_mail(client, user_with_role):
    user = user_with_role("survey_manager")
    user.set_password("a-long-and-quiet-river")
    user.save()
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    assert client.post("/account/password/reset/", {"email": user.email}).status_code == 302
    link = re.search(r"https?://\S+(/account/password/reset/key/\S+)", last_letter().message).group(1)
    form = client.get(link, follow=True)
    assert "Choose a new password" in form.content.decode()
    done = client.post(
        form.redirect_chain[-1][0], {"password1": "another-quiet-river", "password2": "another-quiet-river"}
    )
    assert done.status_code == 302
    user.refresh_from_db()
    assert user.check_password("another-quiet-river")
    assert "no longer works" in client.get(link, follow=True).content.decode()


def test_only_the_path_of_a_picture_is_used():
    svg = '<svg viewBox="0 0 37 37"><path d="M4,4H5V5H4z" onload="alert(1)"/><script>x</script></svg>'
    drawn = qr_picture(svg, '"><script>')
    assert 'd="M4,4H5V5H4z"' in drawn
    assert "onload" not in drawn
    assert "<script>" not in drawn
    assert qr_picture("<svg></svg>", "x") == ""


def test_a_box_has_its_words_beside_it():
    class Form(forms.Form):
        agree = forms.BooleanField(label="I agree", help_text="You may say no.")
        token = forms.CharField(widget=forms.HiddenInput)

    drawn = plain_fields(Form({}))
    assert [row["is_box"] for row in drawn["rows"]] == [True]
    assert 'class="govuk-checkboxes__input"' in drawn["rows"][0]["input"]
    html = render_to_string("site/_fields.html", drawn)
    assert "I agree" in html
    assert "You may say no." in html


def test_borrowed_sentences_are_still_what_the_libraries_say():
    known = set()
    for package in (allauth, django.contrib.auth, django.conf):
        catalogue = Path(package.__file__).parent / "locale" / "de" / "LC_MESSAGES" / "django.po"
        known |= {entry.msgid for entry in polib.pofile(catalogue)}
    assert set(BORROWED) - known == set()


def test_a_missing_form_draws_nothing():
    assert plain_fields(None) == {"hidden": [], "rows": []}
    assert Template("{% load sign_in %}{% error_summary none %}").render(Context({"none": None})).strip() == ""


def test_the_way_to_the_demo_codes_is_shown_only_where_they_are(rf, settings):
    template = Template("{% load sign_in %}{% dev_pages_open as shown %}{{ shown }}")
    assert template.render(Context({})) == "False"
    settings.DEV_PAGES, settings.ENV = True, "development"
    assert template.render(Context({"request": rf.get("/", REMOTE_ADDR="127.0.0.1")})) == "True"
