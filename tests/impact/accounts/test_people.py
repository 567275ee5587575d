"""People who sign in: creating, roles, adapters, and what the database refuses."""

import pytest
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group
from django.db import IntegrityError, connection, transaction

from impact.accounts import demo
from impact.accounts.actions import create_user, edit_user, give_role, remove_role
from impact.accounts.actions.people import EmailTaken, UnknownRole
from impact.accounts.actions.reference import UnknownPermission, sync_roles
from impact.accounts.models import User
from impact.accounts.roles import ROLES, Role
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
PARTNERS_MAY = {"networks.write_meetingrecord", "projects.write_sitereport", "projects.write_review"}


def test_staff_are_those_with_a_staff_role(now):
    user = create_user(by=None, now=now, email=" New@Example.org ", name="New", roles=["network_coordinator"])
    assert (user.email, user.is_staff, user.has_usable_password()) == ("New@Example.org", False, False)
    assert EmailAddress.objects.get(user=user).verified
    give_role(by=None, user=user, role="survey_manager")
    assert user.is_staff
    remove_role(by=None, user=user, role="survey_manager")
    assert not user.is_staff
    for change in (give_role, remove_role):
        with pytest.raises(UnknownRole):
            change(by=None, user=user, role="king")


def test_an_address_signs_in_once(now):
    UserFactory(email="a@example.org")
    with pytest.raises(EmailTaken):
        create_user(by=None, now=now, email="A@example.org", name="Another")


def test_editing_keeps_the_address():
    user = edit_user(by=None, user=UserFactory(), name=" B ", language="cy", is_active=False)
    user.refresh_from_db()
    assert (user.name, user.language, user.is_active, str(user)) == ("B", "cy", False, "B")
    assert user.get_short_name() == user.get_full_name() == "B"


def test_signing_in_ignores_case():
    user = UserFactory(email="Mixed@example.org")
    assert User.objects.get_by_natural_key("mixed@EXAMPLE.org") == user


def test_who_sees_users(user_with_role):
    director, reader = user_with_role("programme_director"), user_with_role("network_member")
    assert User.objects.visible_to(director).count() == 2
    assert list(User.objects.visible_to(reader)) == [reader]
    assert list(User.objects.all().staff()) == [director]


def test_every_role_is_a_group_with_its_permissions(monkeypatch):
    assert sync_roles() == len(ROLES) == 18
    for role in ROLES.values():
        held = Group.objects.get(name=role.slug).permissions.values_list("content_type__app_label", "codename")
        assert {f"{app}.{name}" for app, name in held} == set(role.permissions)
        assert role.staff or set(role.permissions) <= PARTNERS_MAY, "partners never enter the admin"
    monkeypatch.setitem(ROLES, "odd", Role("odd", "Odd", True, True, ("nowhere.fly",)))
    with pytest.raises(UnknownPermission, match="nowhere"):
        sync_roles()


def test_nobody_signs_up_alone(rf):
    assert get_adapter().is_open_for_signup(rf.get("/")) is False
    assert get_mfa_adapter().get_totp_label(User(email="a@example.org")) == "a@example.org"


def test_the_demo_accounts_have_a_second_factor(now):
    demo.load(now=now)
    demo.load(now=now)
    assert User.objects.count() == len(demo.ACCOUNTS)
    staff = User.objects.filter(is_staff=True)
    assert set(Authenticator.objects.filter(type="totp").values_list("user", flat=True)) == {u.pk for u in staff}
    assert staff.first().check_password(demo.PASSWORD)
    assert len({demo.totp_secret(account.email) for account in demo.ACCOUNTS}) == len(demo.ACCOUNTS)


def test_history_knows_no_names():
    UserFactory(name="Secret Name", email="secret@example.org")
    with connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(e)::text FROM accounts_userevent e")
        [(event,)] = cursor.fetchall()
    assert "secret" not in event.lower()


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("user_has_an_email", {"email": ""}),
        ("user_has_a_name", {"name": ""}),
        ("user_who_may_do_everything_is_staff", {"is_superuser": True}),
    ],
)
def test_the_database_refuses(name, fields):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        UserFactory(**fields)


def test_one_address_one_user():
    UserFactory(email="a@example.org")
    with pytest.raises(IntegrityError, match="user_email_is_unique_whatever_its_case"), transaction.atomic():
        UserFactory(email="A@example.org")
