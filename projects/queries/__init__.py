"""Named reads over calls, expressions, reviews and projects."""

from projects.queries.calls import WORDS_TO_WARN, CallNow, announced_calls, total_words
from projects.queries.expressions import Written, details_complete, missing_parts, money_known, written
from projects.queries.freezing import frozen_body
from projects.queries.links import Entry, collaborator_token, entry_by_token, expression_by_token, link_token
from projects.queries.sections import section_saves, section_states, who_wrote
from projects.queries.sending import may_send_now, send_by

__all__ = [
    "WORDS_TO_WARN",
    "CallNow",
    "Entry",
    "Written",
    "announced_calls",
    "collaborator_token",
    "details_complete",
    "entry_by_token",
    "expression_by_token",
    "frozen_body",
    "link_token",
    "may_send_now",
    "missing_parts",
    "money_known",
    "section_saves",
    "section_states",
    "send_by",
    "total_words",
    "who_wrote",
    "written",
]
