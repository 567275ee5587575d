"""What our histories have in common: every insert, change and delete, open fields only; and who may be named where."""

from collections.abc import Callable
from typing import TypeVar

import pghistory
import pgtrigger

Model = TypeVar("Model", bound=type)


def history(name: str, *fields: str) -> Callable[[Model], Model]:
    """Keep every state of these fields in a table of its own."""
    tracked: Callable[[Model], Model] = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        model_name=name,
        obj_field=pghistory.ObjForeignKey(related_name="events"),
        fields=list(fields),
    )
    return tracked


def of_this_assembly(name: str, subject_of: str) -> pgtrigger.Trigger:
    """Only people who have a seat in the very Assembly; `subject_of` selects its public id for the NEW row."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        declare=[("whose", "uuid"), ("mine", "uuid")],
        func=pgtrigger.Func(
            f"""
            SELECT s.subject FROM participation_invitation i JOIN participation_seating s ON s.id = i.seating_id
                WHERE i.id = NEW.invitation_id INTO whose;
            {subject_of} INTO mine;
            IF whose IS DISTINCT FROM mine THEN
                RAISE EXCEPTION 'pgtrigger: this person has their seat in something else';
            END IF;
            RETURN NEW;
            """  # noqa: S608 (no input of anybody's)
        ),
    )


def only_when(name: str, *, reads: str, says: str) -> pgtrigger.Trigger:
    """Rows come and change only while `reads` (a query giving a boolean for the NEW row) is true."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        declare=[("possible", "boolean")],
        func=pgtrigger.Func(
            f"""
            {reads} INTO possible;
            IF NOT COALESCE(possible, FALSE) THEN
                RAISE EXCEPTION 'pgtrigger: {says}';
            END IF;
            RETURN NEW;
            """
        ),
    )
