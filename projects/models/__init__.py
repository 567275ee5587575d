"""Nouns of calls and projects."""

from projects.models.call import Call
from projects.models.choice import SEES_ALL, Choice
from projects.models.choice_band import ChoiceBand
from projects.models.choice_move import ChoiceMove
from projects.models.choice_proposal import ChoiceProposal
from projects.models.choice_result import ChoiceResult
from projects.models.choice_rule import ChoiceRule
from projects.models.expression import ARRIVED, MOST_LETTERS, Answer, Expression
from projects.models.nation_need import NationNeed
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.review import PanelMember, Review, ReviewRound, ReviewScore
from projects.models.sent_copy import SentCopy

__all__ = [
    "ARRIVED",
    "MOST_LETTERS",
    "SEES_ALL",
    "Answer",
    "Call",
    "CallQuestion",
    "Choice",
    "ChoiceBand",
    "ChoiceMove",
    "ChoiceProposal",
    "ChoiceResult",
    "ChoiceRule",
    "Expression",
    "NationNeed",
    "PanelMember",
    "Project",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SentCopy",
]
