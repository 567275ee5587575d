"""Fixtures of calls and projects."""

import pytest
import time_machine


@pytest.fixture
def time_machine_at():
    """`with time_machine_at(moment): ...`"""
    return lambda moment: time_machine.travel(moment, tick=False)
