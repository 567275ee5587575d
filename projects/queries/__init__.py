"""Named reads over calls, expressions, reviews and projects."""

from projects.queries.calls import WORDS_TO_WARN, CallNow, announced_calls, total_words
from projects.queries.expressions import (
    Written,
    details_complete,
    expression_by_token,
    link_token,
    missing_parts,
    money_known,
    written,
)
from projects.queries.freezing import frozen_body

__all__ = [
    "WORDS_TO_WARN",
    "CallNow",
    "Written",
    "announced_calls",
    "details_complete",
    "expression_by_token",
    "frozen_body",
    "link_token",
    "missing_parts",
    "money_known",
    "total_words",
    "written",
]
