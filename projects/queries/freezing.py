"""Everything that is sent, as plain JSON: the one place that says what a frozen copy holds."""

from datetime import datetime
from typing import Any

from django.db.models import TextChoices
from django.utils import translation

from impact.programme.enums import OrganisationKind
from projects.enums import PlaceKind
from projects.models import Expression, SentCopy
from projects.pure.freezing import check_sum
from projects.pure.reviewing import for_reviewers
from projects.queries.expressions import written
from projects.queries.files import frozen_files


def frozen_body(expression: Expression, *, sent_at: datetime) -> dict[str, Any]:
    """What is sent, in the words the organisation saw; people who wrote along are not in it.

    Reviewers never read it as it is: `pure.reviewing.for_reviewers` says what of it they may see.
    """
    language = expression.language
    topic, way = expression.topic, expression.delivery_model
    return {
        "reference": expression.reference,
        "call": {"slug": expression.call.slug, "title": expression.call.title.read(language)},
        "organisation": _organisation(expression, language),
        "place": {
            "name": expression.place,
            "kind": expression.place_kind,
            "kind_words": _words(PlaceKind, expression.place_kind, language),
        },
        "topic": {"slug": topic.slug, "title": topic.title.read(language)} if topic else None,
        "delivery_model": {"slug": way.slug, "name": way.name.read(language)} if way else None,
        "partners": _partners(expression),
        "new_here": expression.new_here,
        "under_pressure": expression.under_pressure,
        "contact": {"name": expression.contact_name, "email": expression.contact_email},
        "language": language,
        "sent_at": sent_at.isoformat(),
        "answers": _answers(expression, language),
        "files": frozen_files(expression),
    }


def frozen_copy(expression: Expression, body: dict[str, Any], *, sent_at: datetime, **more: Any) -> SentCopy:
    """The frozen copy of this body with its check sum and what scorers may read of it; not stored yet."""
    return SentCopy(
        expression=expression,
        body=body,
        open_reading=for_reviewers(body, hide_identity=False),
        blind_reading=for_reviewers(body, hide_identity=True),
        sha256=check_sum(body),
        sent_at=sent_at,
        **more,
    )


def _organisation(expression: Expression, language: str) -> dict[str, Any]:
    return {
        "name": expression.organisation_name,
        "kind": expression.organisation_kind,
        "kind_words": _words(OrganisationKind, expression.organisation_kind, language),
        "nation": expression.nation.code,
        "nation_words": expression.nation.name.read(language),
        "region": expression.region.name.read(language) if expression.region else "",
        "registered": expression.registered,
        "money_holder": expression.money_holder,
    }


def _words(choices: type[TextChoices], value: str, language: str) -> str:
    """What a code means, in the language of the expression."""
    with translation.override(language):
        return str(choices(value).label) if value else ""


def _partners(expression: Expression) -> list[dict[str, Any]]:
    language = expression.language
    return [
        {
            "name": partner.name,
            "kind": partner.kind,
            "kind_words": _words(OrganisationKind, partner.kind, language),
            "nation": partner.nation.code if partner.nation else "",
            "nation_words": partner.nation.name.read(language) if partner.nation else "",
            "registered": partner.registered,
            "part": partner.part,
        }
        for partner in expression.partners.select_related("nation").in_order()
    ]


def _answers(expression: Expression, language: str) -> list[dict[str, Any]]:
    return [
        {
            "code": one.question.code,
            "version": one.question.version,
            "question": one.question.label.read(language),
            "text": one.text,
            "hidden": one.question.hidden_from_reviewers,
        }
        for one in written(expression)
    ]
