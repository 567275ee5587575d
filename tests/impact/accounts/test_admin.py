"""Users in the admin: created, edited, given roles, by the director only."""

import pytest
from django.urls import reverse

from impact.accounts.models import User
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
TYPED = {"name": "Example new", "email": "new@example.org", "language": "cy", "is_active": "on"}


def test_a_user_is_made_edited_and_given_roles(staff_client):
    client = staff_client("programme_director")
    assert client.get(reverse("admin:accounts_user_add")).status_code == 200
    client.post(reverse("admin:accounts_user_add"), TYPED)
    user = User.objects.get(email="new@example.org")
    assert (user.language, user.has_usable_password()) == ("cy", False)
    page = client.get(reverse("admin:accounts_user_change", args=[user.pk]))
    seen = page.context["adminform"].form.initial
    assert seen["name"] == "Example new"
    give = reverse("admin:accounts_user_give_role", args=[user.pk])
    assert client.get(give).status_code == 200
    client.post(give, {"role": "survey_manager"})
    user.refresh_from_db()
    assert user.is_staff
    assert "Survey manager" in client.get(reverse("admin:accounts_user_changelist")).content.decode()
    client.post(reverse("admin:accounts_user_take_role", args=[user.pk]), {"role": "survey_manager"})
    user.refresh_from_db()
    assert not user.is_staff


def test_a_taken_address_comes_back_with_the_reason(staff_client):
    UserFactory(email="new@example.org")
    page = staff_client("programme_director").post(
        reverse("admin:accounts_user_add"), {**TYPED, "email": "New@example.org"}
    )
    assert page.status_code == 200
    assert "already" in page.content.decode()
    assert User.objects.filter(email__iexact="new@example.org").count() == 1


@pytest.mark.parametrize("many", [1, 3])
def test_the_list_needs_the_same_queries_for_many(staff_client, django_assert_max_num_queries, many):
    UserFactory.create_batch(many)
    client = staff_client("programme_director")
    with django_assert_max_num_queries(16):
        client.get(reverse("admin:accounts_user_changelist"))


@pytest.mark.parametrize("role", ["survey_manager", "read_only", "nation_lead"])
def test_others_do_not_manage_users(staff_client, role):
    client = staff_client(role)
    assert client.get(reverse("admin:accounts_user_add")).status_code == 403
    assert client.post(reverse("admin:accounts_user_add"), TYPED).status_code == 403
