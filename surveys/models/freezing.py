"""Triggers that keep what was published and what was sent as it was. Privileges stand behind them (0002)."""

import pgtrigger

_PUBLISHED_NEVER_CHANGES = """
    PERFORM 1 FROM surveys_questionnaire
        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) FOR SHARE;
    IF EXISTS (
        SELECT 1 FROM surveys_questionnaire
        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) AND status = 'published'
    ) THEN
        RAISE EXCEPTION 'A published questionnaire never changes: make a new version of it.';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
"""


def part_is_frozen_once_published() -> pgtrigger.Trigger:
    """For pages, questions, options, headings and texts.

    The row lock makes an edit wait for a publication that runs at the same moment, and then fail.
    """
    return pgtrigger.Trigger(
        name="frozen_once_published",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=pgtrigger.Func(_PUBLISHED_NEVER_CHANGES),
    )


def when_changed(extra: str, *columns: str) -> pgtrigger.Condition:
    """The condition that `extra` (SQL over OLD and NEW) holds and one of the columns is given another value."""
    changes = " OR ".join(f'OLD."{column}" IS DISTINCT FROM NEW."{column}"' for column in columns)
    return pgtrigger.Condition(f"{extra} AND ({changes})")
