"""The whole example questionnaire."""

from uuid import UUID

from surveys.definition import Definition
from surveys.example import about_you, change, equality, priorities
from surveys.example.words import VARIANTS

PAGES = (
    *about_you.FIRST_PAGES,
    priorities.PAGE,
    *change.PAGES,
    *about_you.LAST_PAGES,
    equality.PAGE,
)

__all__ = ["PAGES", "VARIANTS", "example_definition"]


def example_definition(survey: str, number: int = 1) -> Definition:
    """The example for a survey with this short name."""
    return Definition(UUID(int=number), survey, number, VARIANTS, PAGES)
