"""The outbox: mail is written in the transaction of what it tells of, and sent by our own task."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import connection
from django.template.exceptions import TemplateDoesNotExist
from django.template.loader import render_to_string
from django.utils import translation
from post_office import mail
from post_office.backends import EmailBackend
from post_office.models import Attachment, Email

from impact.jobs.nudging import nudge_task

KEPT = timedelta(days=30)
SUBJECT = "Subject: "
SENDING = 0x6D61_696C  # the key of the lock: "mail"
Files = Mapping[str, tuple[bytes, str]]  # name -> (content, MIME type)


class NoSubject(Exception):
    """A mail's text must begin with a line `Subject: ...`."""


def _nudge() -> None:
    nudge_task("jobs.send_mail", queue="mail")


class OutboxBackend(EmailBackend):  # type: ignore[misc]
    """Where Django's and allauth's own mail goes: into the outbox too."""

    def send_messages(self, email_messages: Any) -> Any:
        """Queue the messages and wake the worker that sends them."""
        sent = super().send_messages(email_messages)
        _nudge()
        return sent


def queue_mail(*, to: str, template: str, context: dict[str, Any], language: str, files: Files | None = None) -> None:
    """Write one mail into the outbox, in the person's language and format.

    Renders `templates/emails/<template>.txt`, whose first line is `Subject: ...`, and `.html` when there is one.
    Raises NoSubject.
    """
    with translation.override(language):
        text: str = render_to_string(f"emails/{template}.txt", context)
        html: str
        try:
            html = render_to_string(f"emails/{template}.html", context)
        except TemplateDoesNotExist:
            html = ""
    first, _, body = text.lstrip().partition("\n")
    if not first.startswith(SUBJECT):
        raise NoSubject(template)
    attached = {
        name: {"file": ContentFile(content), "mimetype": kind} for name, (content, kind) in (files or {}).items()
    }
    mail.send(
        recipients=[to],
        sender=settings.DEFAULT_FROM_EMAIL,
        subject=first.removeprefix(SUBJECT).strip(),
        message=body.lstrip("\n"),
        html_message=html,
        headers={"Content-Language": "cy" if language.startswith("cy") else "en"},
        attachments=attached or None,
    )
    _nudge()


def send_waiting_mail() -> bool:
    """Send what waits; each mail's state is kept by post-office, so a failed one is tried again later.

    One worker at a time: two that read the same queue would each send all of it. The other one does nothing and says
    so; what came meanwhile goes with the next round. The lock ends with the connection, so a killed worker holds none.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [SENDING])
        if not cursor.fetchone()[0]:
            return False
        try:
            settings.MAIL_DIR.mkdir(parents=True, exist_ok=True)
            while mail.send_queued()[0]:  # a batch at a time, as long as any of it can be sent
                pass
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [SENDING])
    return True


def delete_old_mail(*, now: datetime) -> int:
    """Delete mail that was queued 30 days ago or more, with what was attached to it. Returns how many rows went."""
    gone = int(Email.objects.filter(created__lt=now - KEPT).delete()[0])
    for attachment in Attachment.objects.filter(emails__isnull=True):
        attachment.file.delete(save=False)
        attachment.delete()
    return gone
