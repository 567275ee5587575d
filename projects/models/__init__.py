"""Nouns of calls and projects."""

from projects.models.call import Call
from projects.models.expression import ARRIVED, MOST_LETTERS, Answer, Expression
from projects.models.expression_file import MOST_FILES, ExpressionFile
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.review import PanelMember, Review, ReviewRound, ReviewScore
from projects.models.sent_copy import SentCopy

__all__ = [
    "ARRIVED",
    "MOST_FILES",
    "MOST_LETTERS",
    "Answer",
    "Call",
    "CallQuestion",
    "Expression",
    "ExpressionFile",
    "PanelMember",
    "Project",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SentCopy",
]
