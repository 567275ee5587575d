"""What we write to organisations about their expression of interest."""

from typing import Any

from impact.jobs.mail import queue_mail
from impact.ui.links import absolute
from projects.models import Expression
from projects.queries import link_token


def private_link(*, expression: Expression) -> None:
    """The link by which the organisation comes back to its draft."""
    _send(expression, "link")


def receipt(*, expression: Expression, body: dict[str, Any]) -> None:
    """The reference and the frozen copy of what was sent."""
    _send(expression, "receipt", body=body)


def withdrawn(*, expression: Expression) -> None:
    """That the expression was withdrawn."""
    _send(expression, "withdrawn")


def _send(expression: Expression, template: str, **context: Any) -> None:
    language = expression.language
    link = absolute("projects:offer", language=language, token=link_token(expression))
    queue_mail(
        to=expression.contact_email,
        template=f"projects/{template}",
        context={"expression": expression, "call": expression.call, "link": link, **context},
        language=language,
    )
