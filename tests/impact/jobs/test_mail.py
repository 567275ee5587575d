"""The outbox: queued with the transaction, sent by the task, in the person's language."""

import datetime as dt

import pytest
from django.core import mail
from django.core.mail import send_mail
from django.template import engines
from django.utils import timezone
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
