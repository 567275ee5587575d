"""Class and keep-until of every field of calls and projects."""

from impact.privacy import FieldTable
from projects.privacy import calls, choices, decisions, expressions, reviews, work

FIELDS: FieldTable = {
    **calls.FIELDS,
    **expressions.FIELDS,
    **reviews.FIELDS,
    **choices.FIELDS,
    **decisions.FIELDS,
    **work.FIELDS,
}
