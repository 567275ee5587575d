"""Private links: whose they are, and what somebody may do who comes by one."""

from dataclasses import dataclass

from django.conf import settings

from impact.people.pure.tokens import derive_token, is_possible, token_hash
from projects.models import Collaborator, Expression

_WITH = ("call", "nation", "region", "topic", "delivery_model")


@dataclass(frozen=True, slots=True)
class Entry:
    """An expression of interest and who opened it: a collaborator, or the owner of its first link (None)."""

    expression: Expression
    collaborator: Collaborator | None = None

    @property
    def own(self) -> bool:
        """The person who started it."""
        return self.collaborator is None

    @property
    def may_write(self) -> bool:
        """Whether answers and sections may be changed."""
        return self.collaborator is None or self.collaborator.may_write()

    @property
    def may_send(self) -> bool:
        """Whether it may be sent and withdrawn."""
        return self.collaborator is None or self.collaborator.may_send()


def link_token(expression: Expression) -> str:
    """The token of the expression's private link; it is derived, so that a later mail can carry it again."""
    return derive_token(secret=settings.SECRET_KEY, purpose="expression", public_id=expression.public_id)


def collaborator_token(collaborator: Collaborator) -> str:
    """The token of a collaborator's own link: the invitation's, and theirs afterwards."""
    return derive_token(secret=settings.SECRET_KEY, purpose="collaborator", public_id=collaborator.public_id)


def expression_by_token(token: str) -> Expression | None:
    """The expression its owner's private link opens, whatever its state."""
    if not is_possible(token):
        return None
    return Expression.objects.by_link(token_hash(token)).select_related(*_WITH).first()


def entry_by_token(token: str) -> Entry | None:
    """What a link opens, the owner's or a collaborator's, also one that was removed or ran out."""
    expression = expression_by_token(token)
    if expression is not None:
        return Entry(expression)
    if not is_possible(token):
        return None
    joined = [f"expression__{name}" for name in _WITH]
    found = Collaborator.objects.filter(link_hash=token_hash(token)).select_related("expression", *joined).first()
    return Entry(found.expression, found) if found else None
