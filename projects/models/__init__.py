"""Nouns of calls and projects."""

from projects.models.asked_question import AskedQuestion
from projects.models.call import Call
from projects.models.expression import ARRIVED, MOST_LETTERS, Answer, Expression
from projects.models.grace import Grace
from projects.models.guide import Guide, GuideSource
from projects.models.help_request import HelpRequest
from projects.models.opening_news import OpeningNews
from projects.models.outreach import ContactAttempt, OutreachEntry
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.review import PanelMember, Review, ReviewRound, ReviewScore
from projects.models.sent_copy import SentCopy

__all__ = [
    "ARRIVED",
    "MOST_LETTERS",
    "Answer",
    "AskedQuestion",
    "Call",
    "CallQuestion",
    "ContactAttempt",
    "Expression",
    "Grace",
    "Guide",
    "GuideSource",
    "HelpRequest",
    "OpeningNews",
    "OutreachEntry",
    "PanelMember",
    "Project",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SentCopy",
]
