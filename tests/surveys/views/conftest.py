"""A small open survey at a fixed moment, and somebody who answers it."""

import datetime as dt
from collections.abc import Iterator

import pytest
import time_machine

from surveys import queries
from surveys.models import Questionnaire
from surveys.pages import compiled
from tests.factories.surveys import published
from tests.surveys.views.walking import Walker


@pytest.fixture(autouse=True)
def clock(now: dt.datetime) -> Iterator[time_machine.Traveller]:
    """The moment of the tests; move it with `clock.move_to`."""
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    queries.definition.cache_clear()
    compiled.forget()
    yield
    queries.definition.cache_clear()
    compiled.forget()


@pytest.fixture
def small(db: None) -> Questionnaire:
    """A page of every kind, open until July."""
    return published(slug="small")


@pytest.fixture
def walker(small: Questionnaire) -> Walker:
    """Somebody who has not started yet."""
    return Walker()


@pytest.fixture
def started(walker: Walker) -> Walker:
    """Somebody on the first question."""
    walker.start()
    return walker
