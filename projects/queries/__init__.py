"""Named reads over calls, expressions, reviews and projects."""

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
from projects.queries.receipts import questions_data, receipt_data

__all__ = [
    "WORDS_TO_WARN",
    "CallNow",
    "Written",
    "announced_calls",
    "details_complete",
    "expression_by_token",
    "file_of",
    "files_of",
    "frozen_body",
    "frozen_files",
    "link_token",
    "missing_parts",
    "money_known",
    "questions_data",
    "receipt_data",
    "total_words",
    "written",
]
