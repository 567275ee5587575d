"""Staff pages of calls, expressions of interest and projects."""

from projects.admin.call import CallAdmin
from projects.admin.expression import ExpressionAdmin
from projects.admin.panel_member import PanelMemberAdmin
from projects.admin.project import ProjectAdmin
from projects.admin.question import CallQuestionAdmin
from projects.admin.review import ModerationAdmin, ReviewAdmin
from projects.admin.review_round import ReviewRoundAdmin

__all__ = [
    "CallAdmin",
    "CallQuestionAdmin",
    "ExpressionAdmin",
    "ModerationAdmin",
    "PanelMemberAdmin",
    "ProjectAdmin",
    "ReviewAdmin",
    "ReviewRoundAdmin",
]
