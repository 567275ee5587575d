"""The first member of staff is made on the command line."""

import io

import pytest
from django.core.management import CommandError, call_command

from impact.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def typed(monkeypatch):
    def type_in(text):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    return type_in


def test_a_first_person(typed, capsys):
    typed("a long enough phrase\n")
    call_command("create_staff", "first@example.org", "--name", "First")
    user = User.objects.get(email="first@example.org")
    assert (user.is_staff, user.check_password("a long enough phrase")) == (True, True)
    assert "first@example.org" in capsys.readouterr().out
    typed("a long enough phrase\n")
    with pytest.raises(CommandError, match="already signs in"):
        call_command("create_staff", "first@example.org", "--name", "First")


def test_a_short_password_is_refused(typed):
    typed("short\n")
    with pytest.raises(CommandError, match="at least 12"):
        call_command("create_staff", "first@example.org", "--name", "First")
    assert not User.objects.exists()


def test_a_terminal_is_asked(monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda: "a long enough phrase")
    call_command("create_staff", "first@example.org", "--name", "First", "--role", "read_only")
    assert User.objects.get().groups.get().name == "read_only"
