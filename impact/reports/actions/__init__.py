"""The only code that changes reports."""

from impact.reports.actions.approve import (
    NeedsAnotherPerson,
    NotAllowed,
    NotPublishableYet,
    NotThisStep,
    ReasonMissing,
    SummaryMissing,
    approve_and_publish,
    send_back,
    submit,
    withdraw,
)
from impact.reports.actions.build import NotYourSurvey, freeze_edition, open_report, request_build
from impact.reports.actions.follow_up import WordsMissing, add_action, edit_action
from impact.reports.actions.summary import SummarySettled, edit_summary

__all__ = [
    "NeedsAnotherPerson",
    "NotAllowed",
    "NotPublishableYet",
    "NotThisStep",
    "NotYourSurvey",
    "ReasonMissing",
    "SummaryMissing",
    "SummarySettled",
    "WordsMissing",
    "add_action",
    "approve_and_publish",
    "edit_action",
    "edit_summary",
    "freeze_edition",
    "open_report",
    "request_build",
    "send_back",
    "submit",
    "withdraw",
]
