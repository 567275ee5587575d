"""The partner organisations of an expression of interest: added, changed and taken out while it is a draft."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.programme.models import Nation
from impact.ui.refusals import Refused
from projects.actions.write import SavedElsewhere, locked_draft
from projects.models import Collaborator, Expression, ExpressionPartner

MOST_PARTNERS = 20
_SAID = ("name", "kind", "nation", "registered", "part")


class TooManyPartners(Refused):
    """The list is full."""

    message = _("You have twenty partners already, which is as many as we can keep. Name the others in an answer.")


class PartnerIsGone(Refused):
    """Somebody took it out meanwhile."""

    message = _("This partner was taken out in another window. Your words are below: add it again if you want to.")


@dataclass(frozen=True, slots=True)
class Partner:
    """What is said of a partner; only its name must be there."""

    name: str
    kind: str = ""
    nation: Nation | None = None
    registered: bool | None = None
    part: str = ""

    def fields(self) -> dict[str, Any]:
        """As columns."""
        return {name: getattr(self, name) for name in _SAID}


@transaction.atomic
def add_partner(
    *, now: datetime, expression: Expression, partner: Partner, collaborator: Collaborator | None = None
) -> ExpressionPartner:
    """Add one; the same words twice (a double click) are one partner. Raises NotADraft, NoLongerWriting, TooManyPartners."""
    expression = locked_draft(expression, collaborator)
    same = expression.partners.filter(**partner.fields()).first()
    if same is not None:
        return same
    if expression.partners.count() >= MOST_PARTNERS:
        raise TooManyPartners
    return ExpressionPartner.objects.create(
        expression=expression, saved_at=now, saved_by=collaborator, **partner.fields()
    )


@transaction.atomic
def change_partner(
    *,
    now: datetime,
    expression: Expression,
    known: ExpressionPartner,
    partner: Partner,
    seen: int,
    collaborator: Collaborator | None = None,
) -> ExpressionPartner:
    """Save other words. Raises NotADraft, NoLongerWriting, PartnerIsGone, SavedElsewhere."""
    expression = locked_draft(expression, collaborator)
    row = expression.partners.select_related("nation").filter(pk=known.pk).first()
    if row is None:
        raise PartnerIsGone
    saved = _said_of(row)
    if saved == partner:
        return row
    if row.version != seen:
        raise SavedElsewhere(saved=saved, version=row.version)
    for name, value in partner.fields().items():
        setattr(row, name, value)
    row.version, row.saved_at, row.saved_by = row.version + 1, now, collaborator
    row.save()
    return row


@transaction.atomic
def remove_partner(
    *,
    expression: Expression,
    known: ExpressionPartner,
    seen: int,
    collaborator: Collaborator | None = None,
) -> None:
    """Take it out, once. Raises NotADraft, NoLongerWriting, and SavedElsewhere where its words changed meanwhile."""
    expression = locked_draft(expression, collaborator)
    row = expression.partners.select_related("nation").filter(pk=known.pk).first()
    if row is None:
        return
    if row.version != seen:
        raise SavedElsewhere(saved=_said_of(row), version=row.version)
    row.delete()


def _said_of(row: ExpressionPartner) -> Partner:
    return Partner(**{name: getattr(row, name) for name in _SAID})
