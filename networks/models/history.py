"""What the rows of networks have in common: who may be named where, and what is written once."""

from typing import TypeVar

import pgtrigger
from django.db import models

Row = TypeVar("Row", bound=models.Model)

NEVER = pgtrigger.Update | pgtrigger.Delete


def of_this_group(name: str, local_network_of: str) -> pgtrigger.Trigger:
    """Only members of the very local network; `local_network_of` selects its key for the NEW row."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        declare=[("whose", "bigint"), ("mine", "bigint")],
        func=pgtrigger.Func(
            f"""
            IF NEW.membership_id IS NULL THEN
                RETURN NEW;
            END IF;
            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;
            {local_network_of} INTO mine;
            IF whose IS DISTINCT FROM mine THEN
                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';
            END IF;
            RETURN NEW;
            """  # noqa: S608 (no input of anybody's)
        ),
    )


def refuses_when(name: str, operation: "pgtrigger.core.Operation", *, reads: str, says: str) -> pgtrigger.Trigger:
    """Rows do not come or change while `reads` (a query giving a boolean for the NEW row) is true."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=operation,
        declare=[("impossible", "boolean")],
        func=pgtrigger.Func(
            f"""
            {reads} INTO impossible;
            IF impossible THEN
                RAISE EXCEPTION 'pgtrigger: {says}';
            END IF;
            RETURN NEW;
            """
        ),
    )


MEETING_OF_RECORD = """SELECT m.local_network_id FROM networks_meetingrecord r
    JOIN networks_meeting m ON m.id = r.meeting_id WHERE r.id = """
