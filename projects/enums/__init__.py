"""Words stored in the database."""

from projects.enums.calls import AskedStatus, AttemptResult, AttemptWay, CallStatus, GuideStatus, HelpKind, HelpStatus
from projects.enums.choices import ChoiceStatus, MoveKind, MoveTo, Outcome, RuleFeature
from projects.enums.decisions import AgreementStatus, LetterKind, LetterStatus, PaperKind
from projects.enums.expressions import Channel, ExpressionStatus, PlaceKind, Rights, Section
from projects.enums.reviews import ReviewStatus, RoundStatus
from projects.enums.work import EmbeddingStatus, PostRole, ProjectStatus, ReminderKind, ReportPart, ReportStatus

__all__ = [
    "AgreementStatus",
    "AskedStatus",
    "AttemptResult",
    "AttemptWay",
    "CallStatus",
    "Channel",
    "ChoiceStatus",
    "EmbeddingStatus",
    "ExpressionStatus",
    "GuideStatus",
    "HelpKind",
    "HelpStatus",
    "LetterKind",
    "LetterStatus",
    "MoveKind",
    "MoveTo",
    "Outcome",
    "PaperKind",
    "PlaceKind",
    "PostRole",
    "ProjectStatus",
    "ReminderKind",
    "ReportPart",
    "ReportStatus",
    "ReviewStatus",
    "Rights",
    "RoundStatus",
    "RuleFeature",
    "Section",
]
