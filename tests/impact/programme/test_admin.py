"""Reference nouns in the admin: every list opens, one action saves, codes stay."""

import pytest
from django.urls import reverse

from impact.programme.models import Nation, Organisation, Perspective, Region, StaffScope
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
NOUNS = ("organisation", "priority", "phase", "region", "perspective", "staffscope", "nation", "publishedfinding")


@pytest.mark.parametrize("noun", NOUNS)
def test_every_list_opens_and_searches(staff_client, noun):
    client = staff_client("programme_director")
    assert client.get(reverse(f"admin:programme_{noun}_changelist"), {"q": "example"}).status_code == 200


def test_an_organisation_is_added_and_edited(staff_client):
    client = staff_client("programme_director")
    typed = {
        "name": "Example group",
        "kind": "group",
        "nation": Nation.objects.get(code="wls").pk,
        "region": "",
        "website": "",
    }
    client.post(reverse("admin:programme_organisation_add"), typed)
    made = Organisation.objects.get(name="Example group")
    assert client.get(reverse("admin:programme_organisation_change", args=[made.pk])).status_code == 200
    page = client.post(reverse("admin:programme_organisation_add"), typed)
    assert page.status_code == 200
    assert Organisation.objects.count() == 1


def test_codes_in_answers_are_read_only(staff_client):
    client = staff_client("programme_director")
    region, perspective = Region.objects.get(code="wls-1"), Perspective.objects.get(number=1)
    for noun in (region, perspective):
        name = noun._meta.model_name
        form = client.get(reverse(f"admin:programme_{name}_change", args=[noun.pk])).context["adminform"].form
        assert "number" not in form.fields
        add = client.get(reverse(f"admin:programme_{name}_add")).context["adminform"].form
        assert "number" in add.fields


def test_a_scope_may_be_taken_away(staff_client):
    scope = StaffScope.objects.create(user=UserFactory(), nation=Nation.objects.get(code="wls"))
    address = reverse("admin:programme_staffscope_delete", args=[scope.pk])
    assert staff_client("survey_manager").post(address, {"post": "yes"}).status_code == 403
    staff_client("programme_director").post(address, {"post": "yes"})
    assert not StaffScope.objects.exists()
