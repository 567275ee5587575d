"""Nouns of calls and projects."""

from projects.models.addendum import AgreementAddendum
from projects.models.agreement import SiteAgreement
from projects.models.answer import MOST_LETTERS, Answer
from projects.models.asked_question import AskedQuestion
from projects.models.call import Call
from projects.models.choice import SEES_ALL, Choice
from projects.models.choice_band import ChoiceBand
from projects.models.choice_move import ChoiceMove
from projects.models.choice_proposal import ChoiceProposal
from projects.models.choice_result import ChoiceResult
from projects.models.choice_rule import ChoiceRule
from projects.models.collaborator import Collaborator
from projects.models.embedding_action import OUTCOMES, EmbeddingAction
from projects.models.evaluation import EvaluationPlan, FollowUp, Indicator
from projects.models.expression import ARRIVED, READ, Expression
from projects.models.expression_file import MOST_FILES, ExpressionFile
from projects.models.finding import Finding
from projects.models.frozen_paper import FrozenPaper
from projects.models.grace import Grace
from projects.models.guide import Guide, GuideSource
from projects.models.help_request import HelpRequest
from projects.models.learning_entry import WHAT_HELPS_AND_HINDERS, LearningEntry
from projects.models.lesson import Lesson, StatementTag
from projects.models.letter import Letter
from projects.models.longlist import LonglistConversation
from projects.models.milestone import Milestone, MilestoneMove
from projects.models.moderation import Moderation
from projects.models.nation_need import NationNeed
from projects.models.opening_news import OpeningNews
from projects.models.outreach import ContactAttempt, OutreachEntry
from projects.models.partner import ExpressionPartner
from projects.models.post import FULL_TIME, Post
from projects.models.project import Project
from projects.models.question import CallQuestion
from projects.models.reopening import Reopening
from projects.models.reserve_place import ReservePlace
from projects.models.review import STANDS, Review, ReviewScore
from projects.models.review_round import FEWEST_REVIEWS, READING_CHOICES, WORKING, PanelMember, ReviewRound
from projects.models.section import SectionSave
from projects.models.sent_copy import SentCopy
from projects.models.site_report import ReportReminder, ReportSection, SiteReport
from projects.models.stage_move import StageMove
from projects.models.team_member import TeamMember
from projects.models.theory import THEORY_FIELDS, TheoryOfChange
from projects.models.update import ProjectUpdate
from projects.models.waiting_hosting import WaitingHosting

__all__ = [
    "ARRIVED",
    "FEWEST_REVIEWS",
    "FULL_TIME",
    "MOST_FILES",
    "MOST_LETTERS",
    "OUTCOMES",
    "READ",
    "READING_CHOICES",
    "SEES_ALL",
    "STANDS",
    "THEORY_FIELDS",
    "WHAT_HELPS_AND_HINDERS",
    "WORKING",
    "AgreementAddendum",
    "Answer",
    "AskedQuestion",
    "Call",
    "CallQuestion",
    "Choice",
    "ChoiceBand",
    "ChoiceMove",
    "ChoiceProposal",
    "ChoiceResult",
    "ChoiceRule",
    "Collaborator",
    "ContactAttempt",
    "EmbeddingAction",
    "EvaluationPlan",
    "Expression",
    "ExpressionFile",
    "ExpressionPartner",
    "Finding",
    "FollowUp",
    "FrozenPaper",
    "Grace",
    "Guide",
    "GuideSource",
    "HelpRequest",
    "Indicator",
    "LearningEntry",
    "Lesson",
    "Letter",
    "LonglistConversation",
    "Milestone",
    "MilestoneMove",
    "Moderation",
    "NationNeed",
    "OpeningNews",
    "OutreachEntry",
    "PanelMember",
    "Post",
    "Project",
    "ProjectUpdate",
    "Reopening",
    "ReportReminder",
    "ReportSection",
    "ReservePlace",
    "Review",
    "ReviewRound",
    "ReviewScore",
    "SectionSave",
    "SentCopy",
    "SiteAgreement",
    "SiteReport",
    "StageMove",
    "StatementTag",
    "TeamMember",
    "TheoryOfChange",
    "WaitingHosting",
]
