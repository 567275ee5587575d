"""Definitions that need no database."""

from collections.abc import Iterator

import pytest

from surveys import queries
from surveys.definition import Definition
from surveys.example.definition import example_definition
from surveys.pages import compiled
from tests.factories.surveys import definition, small_pages


@pytest.fixture
def small() -> Definition:
    """One page of every kind."""
    return definition(*small_pages(), survey="small")


@pytest.fixture
def national() -> Definition:
    """The example questionnaire."""
    return example_definition("national", 2)


@pytest.fixture(autouse=True)
def _published(monkeypatch: pytest.MonkeyPatch, small: Definition, national: Definition) -> Iterator[None]:
    known = {found.version: found for found in (small, national)}
    monkeypatch.setattr(queries, "definition", known.__getitem__)
    compiled.forget()
    yield
    compiled.forget()
