"""Staff build, preview, open and watch a survey; type in paper; check responses; read open texts."""

from surveys.admin.open_text import OpenTextAdmin
from surveys.admin.questionnaire import QuestionnaireAdmin
from surveys.admin.response import ResponseAdmin
from surveys.admin.survey import SurveyAdmin

__all__ = ["OpenTextAdmin", "QuestionnaireAdmin", "ResponseAdmin", "SurveyAdmin"]
