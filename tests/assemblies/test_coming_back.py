"""An unfinished sign-up goes on on another device with a code by e-mail; nobody learns whether there is one."""

import datetime as dt
import re

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from post_office.models import Email

from assemblies.models import ComeBackCode, SignUp
from tests.assemblies.journey import answer, begin, sign_up, url
from tests.factories.assemblies import AssemblyFactory
from tests.factories.bad_input import BAD_VALUES

pytestmark = pytest.mark.django_db
ADDRESS = "carer@example.org"


@pytest.fixture
def assembly():
    return AssemblyFactory()


@pytest.fixture
def phone(client, assembly):
    """A device on which a sign-up was begun, as far as the address."""
    begin(client, assembly)
    for page in ("name", "language", "contact", "email"):
        answer(client, assembly, page)
    return client


def ask(assembly, email=ADDRESS, client=None):
    return (client or Client()).post(url(assembly, "come_back"), {"email": email})


def digits():
    return re.search(r"^\d{6}$", Email.objects.latest("pk").message, re.MULTILINE)[0]


def give(assembly, code, email=ADDRESS, client=None):
    return (client or Client()).post(url(assembly, "come_back_code"), {"email": email, "code": code})


def test_a_code_brings_the_draft_to_another_device(phone, assembly):
    tablet = Client()
    assert "I have started on another device" in tablet.get(url(assembly, "start")).content.decode()
    assert tablet.get(url(assembly, "come_back")).status_code == 200
    page = ask(assembly, " CARER@example.org", tablet)
    assert "Which code did we send you?" in page.content.decode()
    code = digits()
    assert SignUp.objects.get().draft_hash not in code
    answer_ = give(assembly, f"{code[:3]} {code[3:]}", client=tablet)
    assert answer_["Location"] == url(assembly, page="check")
    assert tablet.get(url(assembly, page="name")).status_code == 200
    assert "lost" in phone.get(url(assembly, page="name"))["Location"], "the device before has it no longer"
    assert give(assembly, code).status_code == 409, "a code opens once"


def test_known_and_unknown_addresses_look_the_same(phone, assembly):
    known, unknown = (ask(assembly, email) for email in (ADDRESS, "nobody@example.org"))
    same = [re.sub(r'value="[^"]*"', "", found.content.decode()) for found in (known, unknown)]
    assert same[0] == same[1]
    assert Email.objects.count() == 1
    assert give(assembly, "123456", "nobody@example.org").status_code == 409


def test_five_tries_and_a_quarter_of_an_hour(phone, assembly):
    ask(assembly)
    code = digits()
    wrong = "000000" if code != "000000" else "111111"
    for _try in range(5):
        assert give(assembly, wrong).status_code == 409
    assert give(assembly, code).status_code == 409, "tried too often"
    assert ComeBackCode.objects.get().tries == 5
    ask(assembly)
    code = digits()
    with time_machine.travel(timezone.now() + dt.timedelta(minutes=16)):
        assert give(assembly, code).status_code == 409
    assert give(assembly, code).status_code == 302


def test_what_is_sent_has_its_private_link_instead(client, assembly):
    sign_up(client, assembly)
    before = Email.objects.count()
    ask(assembly)
    assert Email.objects.count() == before
    assert ComeBackCode.objects.count() == 0


def test_the_code_page_alone_leads_back(assembly, client):
    assert client.get(url(assembly, "come_back_code"))["Location"] == url(assembly, "come_back")


@pytest.mark.parametrize("value", BAD_VALUES.values(), ids=BAD_VALUES)
def test_nonsense_breaks_nothing(assembly, client, value):
    for page in ("come_back", "come_back_code"):
        found = client.post(url(assembly, page), {"email": value, "code": value})
        assert found.status_code in {200, 400, 409, 413}
    found = client.post(url(assembly, "come_back_code"), {"email": ADDRESS, "code": value})
    assert found.status_code in {200, 400, 409, 413}


def test_too_many_from_one_connection(assembly, client, monkeypatch):
    monkeypatch.setattr("assemblies.views.coming_back.too_often", lambda request: True)
    assert ask(assembly, client=client).status_code == 429
    assert give(assembly, "123456", client=client).status_code == 429


def test_a_code_is_tried_five_times_at_most(phone, assembly):
    ask(assembly)
    with pytest.raises(IntegrityError, match="come_back_code_is_tried_five_times_at_most"), transaction.atomic():
        ComeBackCode.objects.update(tries=6)
