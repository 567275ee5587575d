"""Staff pages of calls, expressions of interest and projects."""

from projects.admin.agreement import AgreementAddendumAdmin, SiteAgreementAdmin
from projects.admin.call import CallAdmin
from projects.admin.expression import ExpressionAdmin
from projects.admin.letter import LetterAdmin
from projects.admin.project import ProjectAdmin
from projects.admin.question import CallQuestionAdmin
from projects.admin.reserve import ReservePlaceAdmin

__all__ = [
    "AgreementAddendumAdmin",
    "CallAdmin",
    "CallQuestionAdmin",
    "ExpressionAdmin",
    "LetterAdmin",
    "ProjectAdmin",
    "ReservePlaceAdmin",
    "SiteAgreementAdmin",
]
