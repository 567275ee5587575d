"""Broker and cache are away: signing in and everything about one's account. Sessions and codes are rows too."""

import json
import re
import time
from collections.abc import Callable

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from allauth.usersessions.models import UserSession
from django.contrib.auth import get_user
from django.test import Client
from django.urls import reverse
from post_office.models import Email

from impact.accounts.models import User
from tests.faults.outage import expect_no_mail, expect_one_mail
from tests.faults.soft_key import SoftKey

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "a-long-and-quiet-river"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
Person = Callable[..., User]


@pytest.fixture
def person(user_with_role: Callable[..., User]) -> Person:
    """Make somebody with a role, a password and a confirmed address."""

    def make(role: str = "network_coordinator") -> User:
        user = user_with_role(role)
        user.set_password(PASSWORD)
        user.save()
        user.emailaddress_set.create(email=user.email, verified=True, primary=True)
        return user

    return make


def sign_in(client: Client, user: User) -> str:
    """Type the password; returns where that leads."""
    answer = client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
    assert answer.status_code == 302
    return str(answer["Location"])


def sign_in_twice(client: Client, user: User) -> None:
    """Whoever changes their second step types the password once more, however lately they signed in."""
    sign_in(client, user)
    assert client.post(reverse("account_reauthenticate"), {"password": PASSWORD}).status_code == 302


def code_now(secret: str) -> str:
    """What an authenticator app shows."""
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))


# --- Signing in and out


def test_staff_sign_in_and_look_at_the_jobs(
    client: Client, away: Callable[[], None], person: Person, quick: None
) -> None:
    user, secret = person("programme_director"), generate_totp_secret()
    TOTP.activate(user, secret)
    wrong = client.post(reverse("account_login"), {"login": user.email, "password": "wrong"})
    assert wrong.status_code == 200
    assert sign_in(client, user) == reverse("mfa_authenticate")
    inside = client.post(reverse("mfa_authenticate"), {"code": code_now(secret)})
    assert inside.status_code == 302
    assert client.get(reverse("admin:jobs_job_changelist")).status_code == 200


def test_a_partner_signs_in_with_a_code_by_e_mail(
    client: Client, away: Callable[[], None], person: Person, quick: None
) -> None:
    user = person()
    asked = client.post(reverse("account_request_login_code"), {"email": user.email})
    assert asked["Location"] == reverse("account_confirm_login_code")
    assert client.get(asked["Location"]).status_code == 200
    code = re.search(r"^\d{6}$", Email.objects.get().message, re.MULTILINE).group()
    wrong = client.post(asked["Location"], {"code": "nonsense"})
    assert wrong.status_code == 200
    assert client.post(asked["Location"], {"code": code}).status_code == 302
    assert client.get(reverse("site:after_sign_in"))["Location"] == reverse("networks:mine")
    away()
    expect_one_mail(user.email)


def test_a_code_asked_for_meanwhile_opens_the_door_afterwards(
    client: Client, away: Callable[[], None], person: Person, quick: None
) -> None:
    user = person()
    asked = client.post(reverse("account_request_login_code"), {"email": user.email})
    away()
    expect_one_mail(user.email)
    code = re.search(r"^\d{6}$", Email.objects.get().message, re.MULTILINE).group()
    assert client.post(asked["Location"], {"code": code}).status_code == 302
    assert get_user(client) == user


def test_signing_out_here_and_elsewhere(client: Client, away: Callable[[], None], person: Person, quick: None) -> None:
    user, elsewhere = person(), Client()
    for browser in (client, elsewhere):
        sign_in(browser, user)
        browser.get(reverse("networks:mine"))
    assert UserSession.objects.filter(user=user).count() == 2
    assert client.post(reverse("usersessions_list")).status_code == 302
    assert elsewhere.get(reverse("networks:mine"))["Location"].startswith(reverse("account_login"))
    assert client.get(reverse("networks:mine")).status_code == 200
    assert client.post(reverse("account_logout")).status_code == 302
    assert client.get(reverse("networks:mine")).status_code == 302
    away()
    expect_no_mail()


def test_nobody_makes_an_account_for_themselves(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}
    assert client.post(reverse("account_signup"), typed).status_code == 200
    assert not User.objects.filter(email="new@example.org").exists()
    away()
    expect_no_mail()


# --- Passwords and addresses


def test_changing_the_password(client: Client, away: Callable[[], None], person: Person, quick: None) -> None:
    user = person()
    sign_in_twice(client, user)
    typed = {"oldpassword": PASSWORD, "password1": "another-quiet-river", "password2": "another-quiet-river"}
    assert client.post(reverse("account_change_password"), typed).status_code == 302
    user.refresh_from_db()
    assert user.check_password("another-quiet-river")
    away()
    expect_no_mail()


def test_choosing_the_first_password(client: Client, away: Callable[[], None], person: Person, quick: None) -> None:
    user = person()
    user.set_unusable_password()
    user.save()
    client.force_login(user, backend=BACKEND)
    typed = {"password1": "a-first-quiet-river", "password2": "a-first-quiet-river"}
    assert client.post(reverse("account_set_password"), typed).status_code == 302
    user.refresh_from_db()
    assert user.check_password("a-first-quiet-river")
    away()
    expect_no_mail()


def test_a_new_password_by_mail(client: Client, away: Callable[[], None], person: Person, quick: None) -> None:
    user = person()
    asked = client.post(reverse("account_reset_password"), {"email": user.email})
    assert asked["Location"] == reverse("account_reset_password_done")
    link = re.search(r"https?://[^/\s]+(/account/password/reset/key/\S+)", Email.objects.get().message).group(1)
    form = client.get(link)["Location"]
    typed = {"password1": "another-quiet-river", "password2": "another-quiet-river"}
    assert client.post(form, typed).status_code == 302
    user.refresh_from_db()
    assert user.check_password("another-quiet-river")
    away()
    expect_one_mail(user.email)


def test_a_second_address_is_confirmed_by_a_code(
    client: Client, away: Callable[[], None], person: Person, quick: None
) -> None:
    user = person()
    sign_in(client, user)
    added = client.post(reverse("account_email"), {"action_add": "", "email": "second@example.org"})
    assert added["Location"] == reverse("account_email_verification_sent")
    code = re.search(r"^[0-9A-Z-]{6,11}$", Email.objects.get().message, re.MULTILINE).group()
    assert client.post(added["Location"], {"code": code}).status_code == 302
    assert EmailAddress.objects.get(user=user, email="second@example.org").verified
    away()
    expect_one_mail("second@example.org")


# --- The second step


def test_an_app_with_codes_is_set_up_used_and_taken_away(
    client: Client, away: Callable[[], None], person: Person, quick: None
) -> None:
    user = person()
    sign_in_twice(client, user)
    activate, deactivate = reverse("mfa_activate_totp"), reverse("mfa_deactivate_totp")
    secret = client.get(activate).context["form"].secret
    assert client.post(activate, {"code": code_now(secret)}).status_code == 302
    assert client.post(reverse("mfa_generate_recovery_codes")).status_code == 302
    kinds = Authenticator.objects.filter(user=user).values_list("type", flat=True)
    assert set(kinds) == {"totp", "recovery_codes"}

    again = client.post(f"{reverse('mfa_reauthenticate')}?next={deactivate}", {"code": code_now(secret)})
    assert again["Location"] == deactivate
    assert client.post(deactivate).status_code == 302
    assert not Authenticator.objects.filter(user=user).exists()
    away()
    expect_no_mail()


def test_a_key_is_added_named_used_and_taken_away(
    client: Client, away: Callable[[], None], person: Person, quick: None
) -> None:
    user, key = person(), SoftKey()
    sign_in_twice(client, user)
    add, again = reverse("mfa_add_webauthn"), reverse("mfa_reauthenticate_webauthn")
    made = key.make(client.get(add).context["js_data"]["creation_options"])
    assert client.post(add, {"name": "Blue key", "credential": json.dumps(made)}).status_code == 302
    kept = Authenticator.objects.get(user=user, type="webauthn")
    assert client.post(reverse("mfa_edit_webauthn", args=[kept.pk]), {"name": "Red key"}).status_code == 302
    kept.refresh_from_db()
    assert kept.wrap().name == "Red key"

    signed = key.sign(client.get(again).context["js_data"]["request_options"])
    answer = client.post(f"{again}?next={reverse('mfa_index')}", {"credential": json.dumps(signed)})
    assert answer["Location"] == reverse("mfa_index")

    other, login = Client(), reverse("mfa_login_webauthn")
    options = other.get(login, headers={"X-Requested-With": "XMLHttpRequest"}).json()["request_options"]
    assert other.post(login, {"credential": json.dumps(key.sign(options))}).status_code == 302
    assert get_user(other) == user

    assert client.post(reverse("mfa_remove_webauthn", args=[kept.pk])).status_code == 302
    assert not Authenticator.objects.filter(user=user).exists()
    away()
    expect_no_mail()
