from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.test import Client, RequestFactory

from impact.accounts.models import User
from impact.programme.models import Nation, Organisation, Region
from impact.ui.refusals import Refused
from impact.ui.staff import ReadOnlyStackedInline, ReadOnlyTabularInline, StaffAdmin
from impact.ui.waiting import Waiting
from tests.impact.ui.staff_urls import LookedAt, OrganisationAdmin, site

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.impact.ui.staff_urls")]

LIST = "/admin/programme/organisation/"


@pytest.fixture
def organisation() -> Organisation:
    return Organisation.objects.create(name="Example Centre", kind="provider", nation=Nation.objects.get(code="wls"))


@pytest.fixture
def director(staff_client: Any) -> Client:
    client = staff_client("read_only")
    client.user.is_superuser = True
    client.user.save(update_fields=["is_superuser"])
    return client


@pytest.fixture
def stranger(staff_client: Any) -> Client:
    client = staff_client("read_only")
    client.user.groups.clear()
    return client


def test_the_list_and_its_button(director: Client, organisation: Organisation) -> None:
    page = director.get(LIST).content.decode()
    assert "Example Centre" in page
    assert f'href="{LIST}do/export/"' in page
    assert "unsafe-eval" in director.get(LIST).headers["Content-Security-Policy"]
    assert "Export" in director.get(f"{LIST}do/export/").content.decode()
    done = director.post(f"{LIST}do/export/", follow=True)
    assert done.redirect_chain == [(LIST, 302)]
    assert "The export is being made." in done.content.decode()


def test_the_page_of_one_row(director: Client, organisation: Organisation) -> None:
    page = director.get(f"{LIST}{organisation.pk}/change/").content.decode()
    assert f'href="{LIST}{organisation.pk}/do/re-name/"' in page
    assert f'href="{LIST}{organisation.pk}/do/look/"' in page
    assert 'name="created_at"' not in page


def test_a_button_asks_first_and_then_acts_once(director: Client, organisation: Organisation) -> None:
    url = f"{LIST}{organisation.pk}/do/re-name/"
    asked = director.get(url).content.decode()
    assert "Example Centre gets a longer name." in asked
    assert 'value="provider"' in asked
    assert Organisation.objects.get().name == "Example Centre"
    assert director.post(url, {"reason": ""}).status_code == 200
    assert "These don&#x27;t fit." in director.post(url, {"reason": "both"}).content.decode()
    done = director.post(url, {"reason": "moved"}, follow=True)
    assert done.redirect_chain == [(f"{LIST}{organisation.pk}/change/", 302)]
    assert "Renamed to Example Centre (moved)." in done.content.decode()
    again = director.post(url, {"reason": "again"}, follow=True)
    assert "things have changed" in again.content.decode()
    assert Organisation.objects.get().name == "Example Centre (moved)"
    assert url not in director.get(f"{LIST}{organisation.pk}/change/").content.decode()


def test_a_refusal_keeps_the_form(director: Client, organisation: Organisation) -> None:
    response = director.post(f"{LIST}{organisation.pk}/do/re-name/", {"reason": "no", "own": "typed"})
    assert response.status_code == 409
    page = response.content.decode()
    assert "It is in use. Ask the director." in page
    assert 'value="typed"' in page
    assert 'class="mine"' in page


def test_a_button_may_answer_with_its_own_page(director: Client, organisation: Organisation) -> None:
    assert director.post(f"{LIST}{organisation.pk}/do/look/").content == b"seen"


@pytest.mark.parametrize("method", ["get", "post"])
def test_buttons_are_closed_without_the_permission(stranger: Client, organisation: Organisation, method: str) -> None:
    ask = getattr(stranger, method)
    assert ask(f"{LIST}{organisation.pk}/do/re-name/", {"reason": "x"}).status_code == 403
    assert ask(f"{LIST}do/export/").status_code == 403
    assert Organisation.objects.get().name == "Example Centre"


def test_a_row_that_is_not_there_or_may_not_be_seen(
    director: Client, organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert director.get(f"{LIST}999999/do/look/").status_code == 404
    monkeypatch.setattr(OrganisationAdmin, "has_view_permission", lambda *args: False)
    assert director.get(f"{LIST}{organisation.pk}/do/look/").status_code == 403
    assert director.get(f"{LIST}do/export/").status_code == 403


def test_saving_goes_through_the_action(director: Client, organisation: Organisation) -> None:
    wales = Nation.objects.get(code="wls").pk
    typed = {"name": "Second", "kind": "provider", "nation": wales, "website": "https://second.example"}
    added = director.post(f"{LIST}add/", typed, follow=True)
    assert added.redirect_chain == [(LIST, 302)]
    assert Organisation.objects.filter(name="Second").exists()
    director.post(f"{LIST}{organisation.pk}/change/", {**typed, "name": "Third"})
    organisation.refresh_from_db()
    assert organisation.name == "Third"


def test_a_refused_save_keeps_what_was_typed(director: Client, organisation: Organisation) -> None:
    wales = Nation.objects.get(code="wls").pk
    typed = {"name": "Taken", "kind": "provider", "nation": wales, "website": "https://typed.example"}
    page = director.post(f"{LIST}add/", typed).content.decode()
    assert "There is one of that name. Choose another." in page
    assert "https://typed.example" in page
    assert Organisation.objects.count() == 1


def test_nobody_overwrites_what_they_have_not_seen(director: Client, organisation: Organisation) -> None:
    url = f"{LIST}{organisation.pk}/change/"

    def seen(page: str) -> str:
        return page.split('name="_seen" value="')[1].split('"', maxsplit=1)[0]

    first = director.get(url).content.decode()
    typed = {"name": "Mine", "kind": "provider", "nation": organisation.nation_id, "website": ""}
    Organisation.objects.filter(pk=organisation.pk).update(name="Theirs")
    page = director.post(url, {**typed, "_seen": seen(first)}).content.decode()
    assert "Somebody changed this after you opened it." in page
    assert 'value="Mine"' in page
    organisation.refresh_from_db()
    assert organisation.name == "Theirs"
    assert director.post(url, {**typed, "_seen": seen(page)}).status_code == 302
    organisation.refresh_from_db()
    assert organisation.name == "Mine"


def test_nothing_is_deleted_or_written_past_the_actions(director: Client, organisation: Organisation) -> None:
    assert director.post(f"{LIST}{organisation.pk}/delete/", {"post": "yes"}).status_code == 403
    plain = StaffAdmin(Organisation, site)
    request = RequestFactory().get("/")
    for attempt in (
        lambda: plain.delete_model(request, organisation),
        lambda: plain.delete_queryset(request, Organisation.objects.all()),
        lambda: plain.save_by_action(request, organisation, None, change=True),
    ):
        with pytest.raises(PermissionDenied):
            attempt()
    assert Organisation.objects.count() == 1


def test_looking_only() -> None:
    request = RequestFactory().get("/")
    request.user = User(is_superuser=True, is_active=True, is_staff=True)
    admin = LookedAt(Organisation, site)
    assert admin.has_view_permission(request)
    assert not admin.has_add_permission(request)
    assert not admin.has_change_permission(request)
    assert not admin.has_delete_permission(request)
    for kind in (ReadOnlyTabularInline, ReadOnlyStackedInline):
        inline = type("Regions", (kind,), {"model": Region})(Nation, site)
        assert not inline.has_add_permission(request)
        assert not inline.has_change_permission(request)
        assert not inline.has_delete_permission(request)


def test_a_model_that_cannot_say_who_may_see_it_is_not_shown() -> None:
    request = RequestFactory().get("/")
    request.user = User(is_superuser=True)
    from django.contrib.auth.models import Permission

    with pytest.raises(ImproperlyConfigured, match="visible_to"):
        StaffAdmin(Permission, site).get_queryset(request)
    assert LookedAt(Organisation, site).get_queryset(request).count() == 0


def test_words_of_a_refusal() -> None:
    class Full(Refused):
        message = "It is full. Choose another day."

    assert str(Full()) == "It is full. Choose another day."
    assert str(Full("Other words.")) == "Other words."
    assert Waiting("Reports to approve", 2, "/admin/").count == 2
