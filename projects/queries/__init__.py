"""Named reads over calls, expressions, reviews and projects."""

from projects.queries.announcing import (
    announcing_waits,
    grace_of,
    may_send,
    outreach_figure,
    unusual_length,
)
from projects.queries.calls import WORDS_TO_WARN, CallNow, announced_calls, total_words
from projects.queries.expressions import (
    Written,
    details_complete,
    expression_by_token,
    frozen_body,
    link_token,
    missing_parts,
    money_known,
    written,
)
from projects.queries.files import file_of, files_of, frozen_files
from projects.queries.guides import columns_of, find_guides, words_of
from projects.queries.receipts import questions_data, receipt_data
from projects.queries.welsh import welsh_gaps

__all__ = [
    "WORDS_TO_WARN",
    "CallNow",
    "Written",
    "announced_calls",
    "announcing_waits",
    "columns_of",
    "details_complete",
    "expression_by_token",
    "file_of",
    "files_of",
    "find_guides",
    "frozen_body",
    "frozen_files",
    "grace_of",
    "link_token",
    "may_send",
    "missing_parts",
    "money_known",
    "outreach_figure",
    "questions_data",
    "receipt_data",
    "total_words",
    "unusual_length",
    "welsh_gaps",
    "words_of",
    "written",
]
