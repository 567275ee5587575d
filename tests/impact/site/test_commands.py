"""Loading the demo programme once, and printing who can sign in to it."""

import io

import psycopg2
import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from impact.accounts.demo import ACCOUNTS
from impact.site.actions import demo_apps, load_demo_of
from impact.site.management.commands import load_demo
from impact.site.models import DemoLoad


def said(name):
    out = io.StringIO()
    call_command(name, stdout=out)
    return out.getvalue()


@pytest.fixture
def loaded(monkeypatch, settings):
    settings.DEMO = True
    calls = []

    def of(name):
        def load(*, now):
            calls.append(name)

        return name, load

    monkeypatch.setattr(load_demo, "demo_apps", lambda: iter([of("first"), of("second")]))
    return calls


@pytest.mark.django_db
def test_each_app_is_loaded_once_in_order(loaded):
    assert "first: example data loaded" in said("load_demo")
    assert "first: example data is in already" in said("load_demo")
    assert loaded == ["first", "second"]
    assert set(DemoLoad.objects.values_list("app_label", flat=True)) == {"first", "second"}


@pytest.mark.django_db
def test_what_failed_half_way_is_loaded_again(now):
    class BrokenData(Exception):
        pass

    def broken(*, now):
        DemoLoad.objects.create(app_label="half", loaded_at=now)
        raise BrokenData

    with pytest.raises(BrokenData):
        load_demo_of(app_label="app", load=broken, now=now)
    assert not DemoLoad.objects.exists()
    assert load_demo_of(app_label="app", load=lambda *, now: None, now=now)


def test_demo_data_comes_in_the_order_of_the_house():
    labels = [label for label, _load in demo_apps()]
    assert labels.index("accounts") < labels.index("programme") < labels.index("thread")
    assert labels.index("surveys") < labels.index("thread") < labels.index("rights")
    assert "admin" not in labels


@pytest.mark.django_db
@pytest.mark.parametrize("command", ["load_demo", "demo_accounts"])
def test_a_real_portal_refuses(settings, command):
    settings.DEMO = False
    with pytest.raises(CommandError, match="not a demo"):
        said(command)
    assert not DemoLoad.objects.exists()


def test_the_accounts_are_printed_with_everything_a_newcomer_needs(settings):
    settings.DEMO = True
    settings.PUBLIC_BASE_URL = "http://127.0.0.1:8123"
    text = said("demo_accounts")
    for account in ACCOUNTS:
        line = next(line for line in text.splitlines() if account.email in line)
        assert account.first_page in line
        assert ("impact-demo-2026" in line) == account.staff
    assert "http://127.0.0.1:8123/dev/codes/" in text
    assert "http://127.0.0.1:8123/dev/mail/" in text
    assert max(len(line) for line in text.splitlines()) <= 100


@pytest.mark.django_db
def test_a_note_is_made_once_and_names_an_app():
    now = timezone.now()
    note = DemoLoad.objects.create(app_label="x", loaded_at=now)
    assert str(note) == "x"
    for label, constraint in (("x", "demo_of_an_app_is_loaded_once"), ("", "demo_load_names_an_app")):
        with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
            DemoLoad.objects.create(app_label=label, loaded_at=now)


@pytest.mark.django_db
def test_staff_may_see_the_notes(user_with_role):
    DemoLoad.objects.create(app_label="x", loaded_at=timezone.now())
    assert DemoLoad.objects.visible_to(user_with_role("read_only")).exists()
    assert not DemoLoad.objects.visible_to(user_with_role("site_team")).exists()


@pytest.mark.django_db(transaction=True)
def test_a_note_cannot_be_taken_back(app_connection):
    with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute("DELETE FROM site_demoload")
