"""Nobody works in the admin with one factor, and one factor opens nothing else either."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from impact.site.second_factor import SecondFactorMiddleware

pytestmark = pytest.mark.django_db
PASSWORD = "a-long-and-quiet-river"
NOON = 1_779_105_600


@pytest.fixture
def person(user_with_role):
    def make(role="survey_manager"):
        user = user_with_role(role)
        user.set_password(PASSWORD)
        user.save()
        user.emailaddress_set.create(email=user.email, verified=True, primary=True)
        return user

    return make


def one_factor(user):
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def code_of(secret):
    return format_hotp_value(hotp_value(secret, NOON // 30))


def with_password(client, user, page="/account/login/?next=/admin/"):
    return client.post(page, {"login": user.email, "password": PASSWORD})


def test_strangers_are_sent_to_sign_in(client):
    for page in ("/admin/", "/admin/login/", "/admin/jobs/job/", "/admin/no-such-page/"):
        answer = client.get(page)
        assert answer.status_code == 302, page
        assert answer["Location"].startswith("/account/login/?next=%2Fadmin%2F"), page
    assert client.post("/admin/login/", {"username": "a", "password": "b"})["Location"].startswith("/account/login/")


@pytest.mark.parametrize("role", ["network_coordinator", "site_team", "reviewer", "assembly_member", "network_member"])
def test_partners_never_enter_the_admin(person, role):
    client = one_factor(person(role))
    for page in ("/admin/", "/admin/login/", "/admin/jobs/job/"):
        answer = client.get(page)
        assert answer.status_code == 403, page
    assert client.post("/admin/").status_code == 403


def test_closed_accounts_do_not_enter(person, staff_client):
    user = person()
    client = staff_client("survey_manager", user=user)
    user.is_active = False
    user.save()
    assert client.get("/admin/")["Location"].startswith("/account/login/")


def test_staff_without_a_second_factor_are_helped_to_set_one_up(person, client):
    user = person()
    assert with_password(client, user).status_code == 302
    answer = client.get("/admin/")
    assert answer["Location"] == "/account/2fa/totp/activate/?next=%2Fadmin%2F"
    asked = client.get(answer["Location"], follow=True)
    assert asked.redirect_chain[-1][0].startswith("/account/reauthenticate/")
    answer = client.post(asked.redirect_chain[-1][0], {"password": PASSWORD}, follow=True)
    page = answer.content.decode()
    assert "Set up your second step" in page
    assert '<svg class="qr-code"' in page
    assert "data:image" not in page


def test_setting_one_up_leads_into_the_admin(person, client, time_machine_at_noon):
    user = person()
    with_password(client, user)
    client.get("/account/2fa/totp/activate/")
    client.post("/account/reauthenticate/?next=/account/2fa/totp/activate/", {"password": PASSWORD})
    secret = client.get("/account/2fa/totp/activate/").context["form"].secret
    wrong = client.post("/account/2fa/totp/activate/", {"code": "000000"})
    assert "There is a problem" in wrong.content.decode()
    done = client.post("/account/2fa/totp/activate/", {"code": code_of(secret)})
    assert done["Location"] == "/account/2fa/recovery-codes/"
    assert "each of these codes lets you in once" in client.get(done["Location"]).content.decode()
    step = client.get("/admin/")
    assert step["Location"] == "/account/2fa/reauthenticate/?next=%2Fadmin%2F"
    inside = client.post(step["Location"], {"code": code_of(secret)})
    assert inside["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


@pytest.fixture
def time_machine_at_noon():
    import time_machine

    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def with_app(person):
    user, secret = person(), generate_totp_secret()
    RecoveryCodes.activate(TOTP.activate(user, secret).instance.user)
    return user, secret


def test_a_password_alone_is_not_enough(client, with_app, time_machine_at_noon):
    user, secret = with_app
    assert with_password(client, user)["Location"].startswith("/account/2fa/authenticate/")
    assert client.get("/admin/")["Location"].startswith("/account/login/")
    wrong = client.post("/account/2fa/authenticate/", {"code": "123456"})
    assert wrong.status_code == 200
    assert client.get("/admin/")["Location"].startswith("/account/login/")
    assert client.post("/account/2fa/authenticate/", {"code": code_of(secret)})["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_a_code_works_once(with_app, time_machine_at_noon):
    user, secret = with_app
    first, second = Client(), Client()
    with_password(first, user)
    with_password(second, user)
    first.post("/account/2fa/authenticate/", {"code": code_of(secret)})
    assert second.post("/account/2fa/authenticate/", {"code": code_of(secret)}).status_code == 200
    assert second.get("/admin/").status_code == 302


def test_a_recovery_code_opens_the_door_too(client, with_app):
    user, _secret = with_app
    code = RecoveryCodes(Authenticator.objects.get(user=user, type="recovery_codes")).get_unused_codes()[0]
    with_password(client, user)
    client.post("/account/2fa/authenticate/", {"code": code})
    assert client.get("/admin/").status_code == 200


def test_a_session_without_the_second_factor_is_refused_in_the_admin(with_app):
    user, _secret = with_app
    client = one_factor(user)
    assert client.get("/admin/jobs/job/")["Location"] == "/account/2fa/reauthenticate/?next=%2Fadmin%2Fjobs%2Fjob%2F"
    # A form that was being sent cannot be sent again by coming back, so we come back to the index.
    assert client.post("/admin/jobs/job/")["Location"] == "/account/2fa/reauthenticate/?next=%2Fadmin%2F"


def test_holders_of_a_key_are_asked_for_the_key(person):
    user = person()
    Authenticator.objects.create(user=user, type=Authenticator.Type.WEBAUTHN, data={"name": "Key", "credential": {}})
    assert one_factor(user).get("/admin/")["Location"].startswith("/account/2fa/webauthn/reauthenticate/")


def test_somebody_elses_second_factor_does_not_count(person, with_app):
    user, _secret = with_app
    client = one_factor(user)
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": 1.0, "type": "totp"}]
    session["account_authentication_methods_user"] = str(person("read_only").pk)
    session.save()
    assert client.get("/admin/").status_code == 302


def test_outside_the_admin_one_factor_counts_as_signed_out(with_app, staff_client):
    user, _secret = with_app
    seen = []

    def view(request):
        seen.append(request.user)
        return HttpResponse("ok")

    for client in (one_factor(user), staff_client("survey_manager", user=user)):
        request = RequestFactory().get("/survey/")
        request.session, request.user = client.session, user
        request.resolver_match = client.get("/").resolver_match
        middleware = SecondFactorMiddleware(view)
        assert middleware.process_view(request, view, (), {}) is None
        assert middleware(request).status_code == 200
    assert [person.is_authenticated for person in seen] == [False, True]


def test_without_a_resolved_address_nothing_is_decided():
    request = RequestFactory().get("/")
    request.user, request.resolver_match = AnonymousUser(), None
    assert SecondFactorMiddleware(HttpResponse).process_view(request, HttpResponse, (), {}) is None


def test_no_loop_for_staff_with_one_factor(with_app):
    client = one_factor(with_app[0])
    for page in ("/account/login/", "/account/login/?next=/networks/mine/", "/after-sign-in/"):
        answer = client.get(page, follow=True)
        assert answer.status_code == 200, page
        assert answer.redirect_chain[-1][0].startswith("/account/2fa/reauthenticate/"), page


def test_partners_are_not_touched(person):
    client = one_factor(person("network_coordinator"))
    assert client.get("/after-sign-in/")["Location"] == reverse("networks:mine")


def test_staff_inside_are_not_asked_to_sign_in_again(staff_client):
    answer = staff_client("survey_manager").get("/admin/login/?next=/admin/jobs/job/", follow=True)
    assert answer.redirect_chain[-1][0] == "/admin/jobs/job/"


def test_everybody_else_goes_home_after_signing_in(person):
    assert one_factor(person("site_team")).get("/after-sign-in/")["Location"] == "/sites/team/"
    assert one_factor(person("assembly_member")).get("/after-sign-in/")["Location"] == "/"
    assert Client().get("/after-sign-in/")["Location"].startswith("/account/login/")


def test_signing_out_of_the_admin_goes_home(staff_client):
    client = staff_client("survey_manager")
    assert client.get("/admin/logout/")["Location"] == "/account/logout/"
    assert client.post("/admin/logout/")["Location"] == "/"
    assert client.get("/admin/").status_code == 302


def test_one_page_changes_passwords(staff_client):
    assert staff_client("survey_manager").get("/admin/password_change/")["Location"] == "/account/password/change/"
