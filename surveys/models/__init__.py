"""Nouns of the survey. None of them relates to a person who answered."""

from surveys.models.body import QuestionnaireBody
from surveys.models.equality import EqualityAnswers
from surveys.models.heading import Heading
from surveys.models.item_text import ItemText
from surveys.models.open_text import OpenText
from surveys.models.option import Option
from surveys.models.page import Page
from surveys.models.question import Question
from surveys.models.questionnaire import Questionnaire
from surveys.models.response import Response
from surveys.models.survey import Survey

__all__ = [
    "EqualityAnswers",
    "Heading",
    "ItemText",
    "OpenText",
    "Option",
    "Page",
    "Question",
    "Questionnaire",
    "QuestionnaireBody",
    "Response",
    "Survey",
]
