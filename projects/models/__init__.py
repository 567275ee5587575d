"""Nouns of calls and projects."""

from projects.models.call import Call
from projects.models.expression import ARRIVED, MOST_LETTERS, READ, Answer, Expression
from projects.models.moderation import Moderation
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.review import STANDS, Review, ReviewScore
from projects.models.review_round import FEWEST_REVIEWS, READING_CHOICES, WORKING, PanelMember, ReviewRound
from projects.models.sent_copy import SentCopy

__all__ = [
    "ARRIVED",
    "FEWEST_REVIEWS",
    "MOST_LETTERS",
    "READ",
    "READING_CHOICES",
    "STANDS",
    "WORKING",
    "Answer",
    "Call",
    "CallQuestion",
    "Expression",
    "Moderation",
    "PanelMember",
    "Project",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SentCopy",
]
