"""Staff in their roles."""

import pytest
from bs4 import BeautifulSoup


@pytest.fixture
def manager(staff_client):
    return staff_client("survey_manager")


@pytest.fixture
def soup():
    def read(response):
        return BeautifulSoup(response.content, "html.parser")

    return read
