"""Fixtures of the whole suite: two database roles, reference data, staff who are signed in."""

import datetime as dt
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlparse
from zoneinfo import ZoneInfo

import psycopg2
import pytest
from celery import current_app
from django.conf import settings as portal_settings
from django.core.cache import cache, caches
from django.core.management import call_command
from django.db import connections
from django.test import Client, TransactionTestCase
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from impact.accounts.actions import give_role
from impact.accounts.models import User
from impact.jobs.models import Job
from impact.programme.actions import edit_reference
from impact.programme.models import Nation, StaffScope
from tests.emptying import empty_tables
from tests.roles import as_owner, become, owner_name

# Workers of one test run share a Valkey: each has a numbered database of its own there.
_WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_CACHE = portal_settings.CACHES["default"]
_CACHE["LOCATION"] = _CACHE["LOCATION"].replace("db=0", f"db={_WORKER + 1}")
if hasattr(caches._connections, "default"):
    del caches["default"]  # made from the former address while plugins were loaded

# No test is of wall time: on a busy machine the first example of a run takes seconds (Unicode tables are built then).
hypothesis_settings.register_profile("portal", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("portal")

LONDON = ZoneInfo("Europe/London")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Create and migrate the test database as the owner, then run every test as the application."""
    with django_db_blocker.unblock():
        call_command("sync_reference", stdout=open("/dev/null", "w"))  # noqa: SIM115, PTH123
        become(urlparse(portal_settings.DATABASE_APP_URL).username or "impact_app")
    yield
    with django_db_blocker.unblock():
        become(owner_name())


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """The owner creates the test database."""
    become(owner_name())


@pytest.fixture(scope="session", autouse=True)
def _flush_as_owner() -> Iterator[None]:
    """Transactional tests empty the tables afterwards, which the application may not do."""
    original = TransactionTestCase._fixture_teardown

    def teardown(self: TransactionTestCase) -> None:
        with as_owner():
            empty_tables()
            call_command("sync_reference", stdout=open("/dev/null", "w"))  # noqa: SIM115, PTH123

    TransactionTestCase._fixture_teardown = teardown  # type: ignore[method-assign]
    yield
    TransactionTestCase._fixture_teardown = original  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _clean_slate(settings: Any) -> Iterator[None]:
    """Each test begins in English with an empty cache, and mail waits in the outbox as it does outside tests."""
    settings.EMAIL_BACKEND = "impact.jobs.mail.OutboxBackend"
    translation.activate("en")
    cache.clear()
    yield
    translation.activate("en")


@pytest.fixture
def now() -> dt.datetime:
    """A fixed moment: a Monday morning in May 2026."""
    return dt.datetime(2026, 5, 18, 10, 0, tzinfo=LONDON)


@pytest.fixture
def user_with_role(db: None) -> Callable[..., User]:
    """Make a user who holds a role: `user_with_role("nation_lead", nations=["wls"])`."""
    made = 0

    def make(role: str, nations: tuple[str, ...] | list[str] = (), **fields: Any) -> User:
        nonlocal made
        made += 1
        fields = {"email": f"{role}.{made}@example.org", "name": f"Example {role} {made}", **fields}
        user = User.objects.create(**fields)
        give_role(by=None, user=user, role=role)
        for code in nations:
            edit_reference(by=None, noun=StaffScope(user=user, nation=Nation.objects.get(code=code)))
        return user

    return make


def sign_in(client: Client, user: User) -> None:
    """Sign in with both factors, as allauth would note it."""
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    session = client.session
    session["account_authentication_methods_user"] = str(user.pk)  # allauth believes the records of this user only
    session["account_authentication_methods"] = [
        {"method": "password", "at": 1.0, "email": user.email},
        {"method": "mfa", "at": 2.0, "type": "totp"},
    ]
    session.save()


@pytest.fixture
def staff_client(user_with_role: Callable[..., User]) -> Callable[..., Client]:
    """A client signed in with both factors: `staff_client("survey_manager")`; the user is `client.user`."""

    def make(role: str, nations: tuple[str, ...] | list[str] = (), user: User | None = None) -> Client:
        client = Client()
        person = user or user_with_role(role, nations)
        sign_in(client, person)
        client.user = person  # type: ignore[attr-defined]
        return client

    return make


@pytest.fixture
def app_connection(transactional_db: None) -> Iterator[Any]:
    """A bare connection as the application's database role, for attacks on the test database."""
    url = urlparse(portal_settings.DATABASE_APP_URL)
    parameters = connections["default"].get_connection_params()
    host = parameters.get("host")
    connection = psycopg2.connect(
        dbname=parameters["dbname"], user=url.username, password=url.password, host=host, port=parameters.get("port")
    )
    yield connection
    connection.close()


@pytest.fixture
def run_jobs() -> Callable[[], int]:
    """Run every waiting job in this process, in the order they were asked for; returns how many ran."""

    def run() -> int:
        current_app.loader.import_default_modules()
        ran = 0
        while job := Job.objects.filter(state="queued").order_by("pk").first():
            current_app.tasks[job.kind](job.pk)
            job.refresh_from_db()
            assert job.state != "queued", f"{job.kind} did not take its job"
            ran += 1
        return ran

    return run


@pytest.fixture
def shelf_folder(settings: Any, tmp_path: Path) -> Path:
    """Files lie in a folder of this test alone."""
    settings.MEDIA_ROOT = tmp_path
    default = settings.STORAGES["default"]
    options = {**default["OPTIONS"], "location": tmp_path}
    settings.STORAGES = {**settings.STORAGES, "default": {**default, "OPTIONS": options}}
    return tmp_path
