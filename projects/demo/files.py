"""Example files: one expression that was sent with a checked file, one set aside, and one that staff refused.

The one set aside is checked by the first worker that runs, as any other; without a worker it stays so.
"""

import io
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.core.files.base import ContentFile
from PIL import Image

from impact.accounts.models import User
from impact.files.actions import check_at_once, refuse_file
from impact.programme.models import Nation
from projects.actions import Starter, add_file, save_answer, save_details, send_expression, start_expression
from projects.models import Call, Expression

NAME = "Example film group, Cardiff"
NOTES = b"Our group met on a Tuesday. Everybody said what would help. This is an invented example.\n"
SILENCE = (b"\xff\xfb\x90\x00" + b"\0" * 413) * 40  # a second of sound in which nobody speaks


def load(*, now: datetime) -> None:
    """Create the example once."""
    call = Call.objects.filter(slug="example-open").first()
    key = uuid5(NAMESPACE_URL, f"example-files/{NAME}")
    if call is None or not call.takes_expressions(now) or Expression.objects.filter(start_key=key).exists():
        return
    at = now - timedelta(hours=3)
    expression = _draft(call, key, at)
    for place, (name, content, note) in enumerate(_files()):
        upload = ContentFile(content, name=name)
        random = secrets.token_bytes(16)
        file = add_file(by=None, now=at, expression=expression, upload=upload, random=random, note=note)
        if place == 0:
            check_at_once(now=at, stored=file.stored_file, random=secrets.token_bytes(16))
        staff = User.objects.by_email("director@example.org").first()
        if place == 1 and staff:
            refuse_file(by=staff, now=at, stored=file.stored_file)
    send_expression(by=None, now=at, expression=expression)


def _files() -> tuple[tuple[str, bytes, str], ...]:
    out = io.BytesIO()
    picture = Image.new("RGB", (320, 200), (0, 90, 110))
    picture.save(out, "PNG")
    return (
        ("Example picture.png", out.getvalue(), "Our meeting room"),
        ("Example notes.txt", NOTES, "What people said"),
        ("Example spoken answer.mp3", SILENCE, "Our answer, spoken"),
    )


def _draft(call: Call, key: UUID, at: datetime) -> Expression:
    starter = Starter(NAME, Nation.objects.get(code="wls"), "Example contact", "site@example.org", "en")
    expression = start_expression(by=None, now=at, call=call, starter=starter, start_key=key, random=key.bytes[:8])
    details: dict[str, Any] = {
        "organisation_kind": "group",
        "registered": False,
        "money_holder": "Example charity, Powys",
    }
    expression = save_details(by=None, now=at, expression=expression, seen=1, **details)
    question = call.questions.in_order().first()
    if question:
        save_answer(by=None, now=at, expression=expression, question=question, text="Listen to our answer.", seen=0)
    return expression
