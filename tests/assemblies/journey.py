"""Walk through the sign-up as a person would."""

import re

from django.urls import reverse
from post_office.models import Email

ANSWERS = {
    "name": {"name": "Example: carer"},
    "language": {"written_in": "en"},
    "contact": {"contact_route": "email"},
    "email": {"email": "carer@example.org"},
    "perspectives": {"perspectives": ["2", "3"]},
    "main": {"main_perspective": "2"},
    "nation": {"nation": "wls"},
    "new": {"new_here": "yes"},
    "why": {"why": "I have ideas."},
    "equality": {"age_band": "45-64", "disability": "rather-not"},
}


def url(assembly, what="sign_up", **kwargs):
    return reverse(f"assemblies:{what}", kwargs={"slug": assembly.slug, **kwargs})


def begin(client, assembly):
    return client.post(url(assembly, "start"))["Location"]


def answer(client, assembly, page, **changes):
    return client.post(url(assembly, page=page), {**ANSWERS.get(page, {}), **changes})


def fill(client, assembly, **changes):
    """Fill in every page the journey leads to; returns the slugs in their order."""
    seen = []
    where = begin(client, assembly)
    while not where.endswith("/check/"):
        page = where.rstrip("/").rpartition("/")[2]
        seen.append(page)
        where = client.post(where, changes.get(page, ANSWERS.get(page)))["Location"]
    return seen


def send(client, assembly, **data):
    return client.post(url(assembly, page="check"), {"agree": "yes", **data})


def sign_up(client, assembly, **changes):
    fill(client, assembly, **changes)
    return send(client, assembly)


def private_link(mail=None):
    mail = mail or Email.objects.latest("pk")
    return re.search(r"http://[^/]+(\S*/your-sign-up/\S+/)", mail.message)[1]
