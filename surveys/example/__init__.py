"""The example national survey: five question areas, English, drafted Welsh, Easy Read in both.

It is an example, not IMPACT's real questionnaire, and says so on its first page. The Welsh is drafted and needs a human
translator; the Easy Read needs its readers.
"""

from surveys.example.definition import VARIANTS, example_definition
from surveys.example.survey import NOTICE, TITLE, WELCOME

__all__ = ["NOTICE", "TITLE", "VARIANTS", "WELCOME", "example_definition"]
