"""Staff pages of calls, expressions of interest and projects."""

from projects.admin.call import CallAdmin
from projects.admin.expression import ExpressionAdmin
from projects.admin.longlist import LonglistConversationAdmin
from projects.admin.project import ProjectAdmin
from projects.admin.question import CallQuestionAdmin

__all__ = ["CallAdmin", "CallQuestionAdmin", "ExpressionAdmin", "LonglistConversationAdmin", "ProjectAdmin"]
