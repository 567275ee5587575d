"""One function per message; each is queued in the transaction of what it tells of."""

from projects.emails.announcing import call_opened, grace_given, help_asked, help_promised
from projects.emails.asking import question_answered, question_not_for_us, question_passed_on, question_received
from projects.emails.decisions import (
    accepted,
    addendum_offered,
    agreement_offered,
    decision,
    declined,
    not_heard,
    offer_taken_back,
    reminder,
    signed_by_both,
)
from projects.emails.expressions import invitation, private_link, receipt, reopened, withdrawn
from projects.emails.reports import invited_to_team, report_reminder, report_reopened, report_sent
from projects.emails.reviewing import on_the_panel, review_reminder, reviewer_money, stood_aside, to_read, too_few

__all__ = [
    "accepted",
    "addendum_offered",
    "agreement_offered",
    "call_opened",
    "decision",
    "declined",
    "grace_given",
    "help_asked",
    "help_promised",
    "invitation",
    "invited_to_team",
    "not_heard",
    "offer_taken_back",
    "on_the_panel",
    "private_link",
    "question_answered",
    "question_not_for_us",
    "question_passed_on",
    "question_received",
    "receipt",
    "reminder",
    "reopened",
    "report_reminder",
    "report_reopened",
    "report_sent",
    "review_reminder",
    "reviewer_money",
    "signed_by_both",
    "stood_aside",
    "to_read",
    "too_few",
    "withdrawn",
]
