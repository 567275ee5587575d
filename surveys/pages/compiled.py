"""Pages cut once and joined for every person.

A published questionnaire never changes, so its pages need not be rendered again: the ordinary template is printed once
with marks, cut at them and kept; a request only joins the pieces with escaped answers. Nothing of a request, a user or
a setting other than those known at start takes part in what is kept.
"""

import secrets
from functools import lru_cache
from uuid import UUID

from surveys import queries
from surveys.pages import order_page, question_page
from surveys.pages.slots import CutPage, cut, marked

MOST_PAGES = 2048


@lru_cache(maxsize=MOST_PAGES)
def question(version: UUID, shape: question_page.Shape) -> CutPage:
    """The page of a question of a published version."""
    token = secrets.token_hex(16)
    return cut(question_page.printed(queries.definition(version), shape, marked(token)), token)


@lru_cache(maxsize=MOST_PAGES)
def order(version: UUID, shape: order_page.Shape) -> CutPage:
    """The page where what was chosen is put in order."""
    token = secrets.token_hex(16)
    return cut(order_page.printed(queries.definition(version), shape, marked(token)), token)


def forget() -> None:
    """Empty both shelves (tests that change a template or a catalogue)."""
    question.cache_clear()
    order.cache_clear()
