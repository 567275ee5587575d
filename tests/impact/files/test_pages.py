"""Bytes leave as downloads only; staff see where each file stands, and what waits."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from impact.files import figures
from impact.files.sending import BytesGone, NotReady, file_response
from tests.conftest import sign_in
from tests.factories.files import PDF, stored_file

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _shelf(shelf_folder):
    pass


def test_a_clean_file_is_something_to_save_and_never_a_page():
    response = file_response(stored_file(state="clean", name='Cynllun Tŷ "x".pdf'))
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"].startswith("attachment; filename*=utf-8''Cynllun")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response["Cache-Control"] == "no-store, private"


def test_what_is_not_clean_or_gone_is_not_sent(shelf_folder):
    for state in ("waiting", "refused"):
        with pytest.raises(NotReady):
            file_response(stored_file(state=state))
    stored = stored_file(state="clean")
    (shelf_folder / stored.stored_as).unlink()
    with pytest.raises(BytesGone):
        file_response(stored)


def test_staff_see_the_list_and_press_the_buttons(client, user_with_role):
    stored = stored_file(state="clean", name="Secret name.pdf")
    sign_in(client, user_with_role("programme_director"))
    url = reverse("admin:files_storedfile_change", args=[stored.pk])
    listed = client.get(reverse("admin:files_storedfile_changelist")).content.decode()
    assert "expression EOI-TEST" in listed
    page = client.get(url).content.decode()
    assert "Secret name" not in listed + page
    assert stored.sha256 in page
    for verb, state in (("refuse", "refused"), ("check_again", "waiting")):
        press = reverse(f"admin:files_storedfile_{verb}", args=[stored.pk])
        assert client.get(press).status_code == 200
        assert client.post(press, follow=True).status_code == 200
        stored.refresh_from_db()
        assert stored.state == state


@pytest.mark.parametrize("role", ["nation_lead", "read_only", "data_entry"])
def test_others_see_nothing(client, user_with_role, role):
    stored = stored_file()
    sign_in(client, user_with_role(role, ["eng"]))
    for name, args in (("changelist", []), ("change", [stored.pk]), ("refuse", [stored.pk])):
        assert client.get(reverse(f"admin:files_storedfile_{name}", args=args)).status_code in {302, 403, 404}


@pytest.mark.parametrize("many", [1, 3])
def test_the_list_asks_as_often_however_long_it_is(client, user_with_role, django_assert_max_num_queries, many):
    for _ in range(many):
        stored_file()
    sign_in(client, user_with_role("programme_director"))
    url = reverse("admin:files_storedfile_changelist")
    client.get(url)
    with django_assert_max_num_queries(9):
        client.get(url)


def test_what_waits_is_said_to_those_who_can_do_something(user_with_role):
    now = timezone.now()
    stored_file(uploaded_at=now)
    stored_file(uploaded_at=now - dt.timedelta(hours=1))
    [line] = figures.waiting(user_with_role("programme_director"))
    assert (line.count, line.url) == (1, "/admin/files/storedfile/?state__exact=waiting")
    assert figures.waiting(user_with_role("nation_lead", ["eng"])) == ()
