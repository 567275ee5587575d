"""Nouns of calls and projects."""

from projects.models.answer import MOST_LETTERS, Answer
from projects.models.call import Call
from projects.models.collaborator import Collaborator
from projects.models.expression import ARRIVED, Expression
from projects.models.longlist import LonglistConversation
from projects.models.partner import ExpressionPartner
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.reopening import Reopening
from projects.models.review import PanelMember, Review, ReviewRound, ReviewScore
from projects.models.section import SectionSave
from projects.models.sent_copy import SentCopy

__all__ = [
    "ARRIVED",
    "MOST_LETTERS",
    "Answer",
    "Call",
    "CallQuestion",
    "Collaborator",
    "Expression",
    "ExpressionPartner",
    "LonglistConversation",
    "PanelMember",
    "Project",
    "Reopening",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SectionSave",
    "SentCopy",
]
