"""How states move."""

import pytest

from surveys import stages
from surveys.enums import QuestionnaireStatus, ResponseStatus, SurveyStatus


def test_moves():
    assert stages.move("survey", "draft", "open") == "open"
    assert stages.move("response", "quarantined", "accept") == "submitted"
    with pytest.raises(stages.NoSuchMove, match="closed: open"):
        stages.move("survey", "closed", "open")


def test_verbs():
    assert stages.verbs_from("response", "submitted") == ("set_aside", "withdraw")
    assert stages.verbs_from("response", "withdrawn") == ()


@pytest.mark.parametrize(
    ("noun", "states"),
    [("survey", SurveyStatus), ("questionnaire", QuestionnaireStatus), ("response", ResponseStatus)],
)
def test_the_tables_speak_of_states_that_exist(noun, states):
    for (start, _), (end, permission) in stages.TABLES[noun].items():
        assert {start, end} <= set(states.values)
        assert permission == "" or permission.startswith("surveys.")
