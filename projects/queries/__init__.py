"""Named reads over calls, expressions, reviews and projects."""

from projects.queries.agreements import (
    Terms,
    addendum_body,
    agreement_body,
    freed_places,
    hosting_of,
    is_bound,
    next_place,
    reserves_in_order,
    rules_touched,
    shown_agreement,
    terms_from,
    terms_now,
)
from projects.queries.announcing import announcing_waits, grace_of, outreach_figure, unusual_length
from projects.queries.calls import WORDS_TO_WARN, CallNow, announced_calls, total_words
from projects.queries.chosen import chosen_sites, sums_of
from projects.queries.expressions import Written, details_complete, missing_parts, money_known, written
from projects.queries.files import file_of, files_of, frozen_files
from projects.queries.freezing import frozen_body, frozen_copy
from projects.queries.guides import columns_of, find_guides, words_of
from projects.queries.letters import (
    Told,
    day_in,
    decided,
    letter_body,
    neighbours,
    paper_reader,
    parts_in_words,
    told,
    undecided,
    without_letter,
)
from projects.queries.links import Entry, collaborator_token, entry_by_token, expression_by_token, link_token
from projects.queries.receipts import questions_data, receipt_data
from projects.queries.sections import section_saves, section_states, who_wrote
from projects.queries.sending import deadline_of, may_send, send_by
from projects.queries.welsh import welsh_gaps

__all__ = [
    "WORDS_TO_WARN",
    "CallNow",
    "Entry",
    "Terms",
    "Told",
    "Written",
    "addendum_body",
    "agreement_body",
    "announced_calls",
    "announcing_waits",
    "chosen_sites",
    "collaborator_token",
    "columns_of",
    "day_in",
    "deadline_of",
    "decided",
    "details_complete",
    "entry_by_token",
    "expression_by_token",
    "file_of",
    "files_of",
    "find_guides",
    "freed_places",
    "frozen_body",
    "frozen_copy",
    "frozen_files",
    "grace_of",
    "hosting_of",
    "is_bound",
    "letter_body",
    "link_token",
    "may_send",
    "missing_parts",
    "money_known",
    "neighbours",
    "next_place",
    "outreach_figure",
    "paper_reader",
    "parts_in_words",
    "questions_data",
    "receipt_data",
    "reserves_in_order",
    "rules_touched",
    "section_saves",
    "section_states",
    "send_by",
    "shown_agreement",
    "sums_of",
    "terms_from",
    "terms_now",
    "told",
    "total_words",
    "undecided",
    "unusual_length",
    "welsh_gaps",
    "who_wrote",
    "without_letter",
    "words_of",
    "written",
]
