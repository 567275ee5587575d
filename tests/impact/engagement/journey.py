"""Walk through a registration as a person would."""

import re

from django.urls import reverse
from post_office.models import Email

from impact.participation.actions.inviting import link_token

ANSWERS = {
    "name": {"name": "Example: carer"},
    "language": {"written_in": "en"},
    "contact": {"contact_route": "email"},
    "email": {"email": "carer@example.org"},
    "organisation": {"organisation_name": "Example group"},
    "perspectives": {"perspectives": ["2", "3"]},
}


def url(event, what="register", **kwargs):
    return reverse(f"engagement:{what}", kwargs={"slug": event.slug, **kwargs})


def begin(client, event):
    return client.post(url(event, "start"))["Location"]


def answer(client, event, page, **changes):
    return client.post(url(event, page=page), {**ANSWERS.get(page, {}), **changes})


def fill(client, event, **changes):
    """Fill in every page the journey leads to; returns the slugs in their order."""
    seen = []
    where = begin(client, event)
    while not where.endswith("/check/"):
        page = where.rstrip("/").rpartition("/")[2]
        seen.append(page)
        where = client.post(where, changes.get(page, ANSWERS.get(page)))["Location"]
    return seen


def send(client, event, **data):
    return client.post(url(event, page="check"), {"agree": "yes", **data})


def register_online(client, event, **changes):
    fill(client, event, **changes)
    return send(client, event)


def private_link(mail=None):
    mail = mail or Email.objects.latest("pk")
    return re.search(r"http://[^/]+(\S*/your-place/\S+/)", mail.message)[1]


def place(registration, what="place", **kwargs):
    return reverse(f"engagement:{what}", kwargs={"token": link_token(registration.invitation), **kwargs})


def calendar_of(mail):
    """The calendar file attached to a mail, its folded lines joined."""
    attachment = mail.attachments.get()
    with attachment.file.open() as file:
        return file.read().decode().replace("\r\n ", "")


def mails(template_words=""):
    return [mail for mail in Email.objects.order_by("pk") if template_words in mail.subject]
