"""Staff pages of calls, expressions of interest and projects."""

from projects.admin.asked_question import AskedQuestionAdmin
from projects.admin.call import CallAdmin
from projects.admin.expression import ExpressionAdmin
from projects.admin.guide import GuideAdmin, GuideSourceAdmin
from projects.admin.help_request import HelpRequestAdmin
from projects.admin.outreach import OutreachEntryAdmin
from projects.admin.project import ProjectAdmin
from projects.admin.question import CallQuestionAdmin

__all__ = [
    "AskedQuestionAdmin",
    "CallAdmin",
    "CallQuestionAdmin",
    "ExpressionAdmin",
    "GuideAdmin",
    "GuideSourceAdmin",
    "HelpRequestAdmin",
    "OutreachEntryAdmin",
    "ProjectAdmin",
]
