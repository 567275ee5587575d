"""What we write to organisations about their expression of interest."""

from typing import Any

from impact.jobs.mail import queue_mail
from impact.ui.links import absolute
from projects.enums import Rights
from projects.models import Collaborator, Expression, Reopening
from projects.queries import collaborator_token, link_token


def private_link(*, expression: Expression) -> None:
    """The link by which the organisation comes back to its draft."""
    _send(expression, "link")


def receipt(*, expression: Expression, body: dict[str, Any]) -> None:
    """The reference and the frozen copy of what was sent: to the owner, and to everybody who may send."""
    _send(expression, "receipt", body=body)
    _to_those_who_send(expression, "receipt", body=body)


def reopened(*, expression: Expression, reopening: Reopening) -> None:
    """That staff gave it back, why, and until when it may be sent again."""
    _send(expression, "reopened", reopening=reopening)
    _to_those_who_send(expression, "reopened", reopening=reopening)


def withdrawn(*, expression: Expression) -> None:
    """That the expression was withdrawn."""
    _send(expression, "withdrawn")


def invitation(*, collaborator: Collaborator) -> None:
    """The link by which somebody who is invited says yes and comes back."""
    expression = collaborator.expression
    _send(expression, "invitation", to=collaborator, collaborator=collaborator)


def _to_those_who_send(expression: Expression, template: str, **context: Any) -> None:
    for collaborator in expression.collaborators.confirmed().filter(rights=Rights.SUBMIT):
        _send(expression, template, to=collaborator, **context)


def _send(expression: Expression, template: str, *, to: Collaborator | None = None, **context: Any) -> None:
    """Each person gets a link of their own."""
    language = expression.language
    token = collaborator_token(to) if to else link_token(expression)
    link = absolute("projects:offer", language=language, token=token)
    queue_mail(
        to=to.email if to else expression.contact_email,
        template=f"projects/{template}",
        context={"expression": expression, "call": expression.call, "link": link, **context},
        language=language,
    )
