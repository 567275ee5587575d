"""Nouns of calls and projects."""

from projects.models.addendum import AgreementAddendum
from projects.models.agreement import SiteAgreement
from projects.models.call import Call
from projects.models.expression import ARRIVED, MOST_LETTERS, Answer, Expression
from projects.models.frozen_paper import FrozenPaper
from projects.models.letter import Letter
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.reserve_place import ReservePlace
from projects.models.review import PanelMember, Review, ReviewRound, ReviewScore
from projects.models.sent_copy import SentCopy

__all__ = [
    "ARRIVED",
    "MOST_LETTERS",
    "AgreementAddendum",
    "Answer",
    "Call",
    "CallQuestion",
    "Expression",
    "FrozenPaper",
    "Letter",
    "PanelMember",
    "Project",
    "ReservePlace",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SentCopy",
    "SiteAgreement",
]
