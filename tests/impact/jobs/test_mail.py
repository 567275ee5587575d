"""The outbox: queued with the transaction, sent by the task, in the person's language."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import pytest
from django.core import mail
from django.core.mail import send_mail
from django.db import connections
from django.template import engines
from django.utils import timezone
from post_office import mail as post_office_mail
from post_office.models import Email

from impact.jobs import mail as outbox
from impact.jobs import tasks

pytestmark = pytest.mark.django_db


@pytest.fixture
def templates(monkeypatch):
    texts = {}

    def render(name, context):
        if name not in texts:
            raise outbox.TemplateDoesNotExist(name)
        return engines["django"].from_string(texts[name]).render(context)

    monkeypatch.setattr(outbox, "render_to_string", render)
    return texts


def test_mail_waits_and_is_sent(templates):
    templates["emails/x/hello.txt"] = "Subject: Hello {{ name }}\n\nDear {{ name }},\nwelcome."
    templates["emails/x/hello.html"] = "<p>Dear {{ name }}</p>"
    outbox.queue_mail(to="a@example.org", template="x/hello", context={"name": "Ann"}, language="cy-simple")
    assert mail.outbox == []
    tasks.send_mail()
    [sent] = mail.outbox
    assert (sent.subject, sent.body, sent.to) == ("Hello Ann", "Dear Ann,\nwelcome.", ["a@example.org"])
    assert sent.alternatives[0][0] == "<p>Dear Ann</p>"
    assert sent.extra_headers["Content-Language"] == "cy"


def test_a_text_without_a_subject_is_a_mistake(templates):
    templates["emails/x/hello.txt"] = "Hello"
    with pytest.raises(outbox.NoSubject):
        outbox.queue_mail(to="a@example.org", template="x/hello", context={}, language="en")


def test_djangos_own_mail_waits_too():
    send_mail("Code", "123", None, ["a@example.org"])
    assert Email.objects.get().subject == "Code"
    assert mail.outbox == []


def test_old_mail_goes():
    send_mail("Code", "123", None, ["a@example.org"])
    assert outbox.delete_old_mail(now=timezone.now()) == 0
    assert outbox.delete_old_mail(now=timezone.now() + dt.timedelta(days=31)) >= 1
    assert not Email.objects.exists()


def test_the_hourly_tidying_and_the_sweep_run_empty():
    tasks.tidy()
    tasks.sweep()


@pytest.fixture
def both_read_first(monkeypatch):
    """Two who send at once both read the queue before either of them sends; one alone waits in vain and goes on."""
    barrier, original = Barrier(2), post_office_mail.get_queued

    def read():
        found = list(original())
        with suppress(BrokenBarrierError):
            barrier.wait(timeout=1)
        return found

    monkeypatch.setattr(post_office_mail, "get_queued", read)


def twice_at_once(send):
    def run(_number):
        try:
            return send()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(run, range(2)))


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_send_a_letter_once(both_read_first):
    send_mail("Hello", "Text", None, ["once@example.org"])
    assert sorted(twice_at_once(outbox.send_waiting_mail)) == [False, True]
    assert [sent.to for sent in mail.outbox] == [["once@example.org"]]
    assert outbox.send_waiting_mail() is True, "the lock is free again"


@pytest.mark.django_db(transaction=True)
def test_the_control_without_the_lock_sends_it_twice(both_read_first):
    send_mail("Hello", "Text", None, ["twice@example.org"])
    twice_at_once(post_office_mail.send_queued)
    assert len(mail.outbox) == 2
