"""Pages for trying the portal out exist in development, on this machine, and nowhere else."""

import os

import pytest
from allauth.mfa.totp.internal.auth import validate_totp_code
from bs4 import BeautifulSoup

from impact.accounts.demo import load, totp_secret
from impact.site.dev_guard import is_from_this_machine
from impact.site.dev_mail import letters_in, letters_of

PAGES = ("/dev/mail/", "/dev/codes/", "/dev/mail/0123456789abcdef01234567/")
PLAIN = b"""Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
Subject: Your link
From: no-reply@example.org
To: ann@example.org
Date: Mon, 18 May 2026 09:00:00 -0000

Open https://portal.example/assemblies/s/abc/ please. <b>not bold</b>
"""
BOTH = b"""Content-Type: multipart/alternative; boundary="=="
Subject: =?utf-8?b?Q3ltcnUg4oCTIGhlbMO0?=
To: bob@example.org

--==
Content-Type: text/plain; charset="utf-8"

Text of it
--==
Content-Type: text/html; charset="utf-8"

<p style="color:red">Page of it</p><script>alert(1)</script>
--==--
"""
END = b"-" * 79 + b"\n"


@pytest.fixture
def development(settings, tmp_path):
    settings.DEV_PAGES = True
    settings.ENV = "development"
    settings.DEV_PAGES_FROM = []
    settings.MAIL_DIR = tmp_path
    return tmp_path


@pytest.fixture
def letters(development):
    (development / "old.log").write_bytes(PLAIN + END)
    (development / "new.log").write_bytes(PLAIN.replace(b"Your link", b"Second") + END + BOTH + END)
    os.utime(development / "old.log", (1, 1))
    return development


@pytest.mark.django_db
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("change", "request_from"),
    [
        ({"DEV_PAGES": False}, {}),
        ({"ENV": "production"}, {}),
        ({"ENV": "test"}, {}),
        ({}, {"REMOTE_ADDR": "10.0.0.7"}),
        ({}, {"REMOTE_ADDR": "192.0.2.1"}),
        ({}, {"REMOTE_ADDR": "2001:db8::1"}),
        ({}, {"REMOTE_ADDR": ""}),
        ({}, {"HTTP_X_FORWARDED_FOR": "127.0.0.1"}),
        ({}, {"HTTP_FORWARDED": "for=127.0.0.1"}),
    ],
)
def test_they_are_absent_otherwise(  # noqa: PLR0917
    client, development, settings, page, change, request_from
):
    for name, value in change.items():
        setattr(settings, name, value)
    assert client.get(page, **request_from).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("page", PAGES[:2])
@pytest.mark.parametrize("caller", ["127.0.0.1", "127.3.2.1", "::1"])
def test_they_are_there_on_this_machine(client, development, page, caller):
    answer = client.get(page, REMOTE_ADDR=caller)
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
def test_they_only_read(client, development):
    assert client.post("/dev/mail/").status_code == 405


def test_a_developer_may_allow_a_private_network(settings):
    settings.DEV_PAGES_FROM = ["192.168.56.0/24", "fd00::/8"]
    assert is_from_this_machine("192.168.56.1")
    assert is_from_this_machine("fd00::9")
    assert not is_from_this_machine("192.168.57.1")


def test_letters_are_read_newest_first(letters):
    assert [letter.subject for letter in letters_in(letters)] == ["Cymru – helô", "Second", "Your link"]
    both = letters_in(letters)[0]
    assert (both.to, both.text.strip(), both.sent_at) == ("bob@example.org", "Text of it", None)
    assert "Page of it" in both.html
    assert letters_in(letters)[1].sent_at.hour == 9


def test_no_folder_is_no_letters(tmp_path):
    assert letters_in(tmp_path / "nowhere") == []


@pytest.mark.parametrize("content", [b"", b"\n\n", END, b"\x00\xff nonsense", b"Subject: only\n\n" + END + b"rest"])
def test_broken_files_do_not_break_the_page(content):
    assert all(letter.subject is not None for letter in letters_of(content))


@pytest.mark.django_db
def test_the_mail_page_shows_text_and_clickable_links(client, letters):
    page = BeautifulSoup(client.get("/dev/mail/").content, "html.parser")
    assert page.find("a", href="https://portal.example/assemblies/s/abc/")
    assert not page.find("b", string="not bold")
    found = client.get("/dev/mail/?to=BOB@").content.decode()
    assert "Text of it" in found
    assert "Your link" not in found
    assert "1 of 3" in found
    assert "No letter to" in client.get("/dev/mail/?to=nobody").content.decode()


@pytest.mark.django_db
def test_the_mail_page_without_mail_says_what_to_do(client, development):
    assert "No mail yet" in client.get("/dev/mail/").content.decode()


@pytest.mark.django_db
def test_a_letter_as_its_reader_sees_it_is_shut_in(client, letters):
    both, second, _old = letters_in(letters)
    answer = client.get(f"/dev/mail/{both.key}/")
    assert b"Page of it" in answer.content
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert "allow-scripts" not in policy
    assert client.get(f"/dev/mail/{second.key}/").status_code == 404


@pytest.mark.django_db
def test_the_codes_shown_are_the_codes_asked_for(client, development, now):
    assert "no demo accounts yet" in client.get("/dev/codes/").content.decode()
    load(now=now)
    page = BeautifulSoup(client.get("/dev/codes/").content, "html.parser")
    rows = {row.th.text: [code.text for code in row.find_all("code")] for row in page.tbody.find_all("tr")}
    assert len(rows) == 9
    assert "coordinator@example.org" not in rows
    for email, shown in rows.items():
        assert any(validate_totp_code(totp_secret(email), code) for code in shown)
