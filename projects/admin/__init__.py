"""Staff pages of calls, expressions of interest and projects."""

from projects.admin.agreement import AgreementAddendumAdmin, SiteAgreementAdmin
from projects.admin.asked_question import AskedQuestionAdmin
from projects.admin.call import CallAdmin
from projects.admin.choice import ChoiceAdmin, ChoiceRuleAdmin, NationNeedAdmin
from projects.admin.embedding import EmbeddingActionAdmin
from projects.admin.evaluation import EvaluationPlanAdmin, FindingAdmin, FollowUpAdmin, IndicatorAdmin
from projects.admin.expression import ExpressionAdmin
from projects.admin.guide import GuideAdmin, GuideSourceAdmin
from projects.admin.help_request import HelpRequestAdmin
from projects.admin.hosting import WaitingHostingAdmin
from projects.admin.learning import LearningEntryAdmin, LessonAdmin, ProjectUpdateAdmin
from projects.admin.letter import LetterAdmin
from projects.admin.longlist import LonglistConversationAdmin
from projects.admin.milestone import MilestoneAdmin
from projects.admin.outreach import OutreachEntryAdmin
from projects.admin.panel_member import PanelMemberAdmin
from projects.admin.post import PostAdmin
from projects.admin.project import ProjectAdmin
from projects.admin.question import CallQuestionAdmin
from projects.admin.reserve import ReservePlaceAdmin
from projects.admin.review import ModerationAdmin, ReviewAdmin
from projects.admin.review_round import ReviewRoundAdmin
from projects.admin.site_report import SiteReportAdmin, TeamMemberAdmin
from projects.admin.theory import TheoryOfChangeAdmin

__all__ = [
    "AgreementAddendumAdmin",
    "AskedQuestionAdmin",
    "CallAdmin",
    "CallQuestionAdmin",
    "ChoiceAdmin",
    "ChoiceRuleAdmin",
    "EmbeddingActionAdmin",
    "EvaluationPlanAdmin",
    "ExpressionAdmin",
    "FindingAdmin",
    "FollowUpAdmin",
    "GuideAdmin",
    "GuideSourceAdmin",
    "HelpRequestAdmin",
    "IndicatorAdmin",
    "LearningEntryAdmin",
    "LessonAdmin",
    "LetterAdmin",
    "LonglistConversationAdmin",
    "MilestoneAdmin",
    "ModerationAdmin",
    "NationNeedAdmin",
    "OutreachEntryAdmin",
    "PanelMemberAdmin",
    "PostAdmin",
    "ProjectAdmin",
    "ProjectUpdateAdmin",
    "ReservePlaceAdmin",
    "ReviewAdmin",
    "ReviewRoundAdmin",
    "SiteAgreementAdmin",
    "SiteReportAdmin",
    "TeamMemberAdmin",
    "TheoryOfChangeAdmin",
    "WaitingHostingAdmin",
]
