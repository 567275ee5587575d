import pytest

from projects.pure.status import status_shown


@pytest.mark.parametrize("status", ["chosen", "reserve", "not_this_time"])
def test_a_decision_shows_only_once_people_were_told(status):
    assert status_shown(status, told=False) == "being_read"
    assert status_shown(status, told=True) == status


@pytest.mark.parametrize("status", ["draft", "sent", "checked", "longlisted", "withdrawn"])
@pytest.mark.parametrize("told", [True, False])
def test_everything_else_shows_as_it_is(status, told):
    assert status_shown(status, told=told) == status
