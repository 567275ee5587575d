"""Letters and agreements move along their tables and nowhere else."""

from projects.enums import AgreementStatus, LetterKind, LetterStatus
from projects.pure.decision_stages import AGREEMENT, LETTER
from projects.pure.stages import EXPRESSION, after, moves


def test_the_tables_know_every_state():
    for table, states in ((LETTER, LetterStatus), (AGREEMENT, AgreementStatus)):
        named = {status for status, _verb in table} | {step[0] for step in table.values()}
        assert named == set(states.values)


def test_what_is_over_stays_over():
    for status in ("sent", "discarded"):
        assert not [verb for before, verb in LETTER if before == status]
    for status in ("accepted", "declined", "lapsed"):
        assert not [verb for before, verb in AGREEMENT if before == status]
    assert ("drafted", "queued") not in moves(LETTER)
    assert after(AGREEMENT, "declined", "accept") is None


def test_letters_speak_of_decisions():
    assert set(LetterKind.values) <= {step[0] for step in EXPRESSION.values()}
