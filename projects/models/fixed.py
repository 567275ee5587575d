"""Triggers for rows whose words stop changing at some state."""

from functools import reduce
from operator import or_

import pgtrigger


def changed(*fields: str) -> pgtrigger.Q:
    """One of these fields would get another value."""
    return reduce(or_, (pgtrigger.Q(**{f"old__{name}__df": pgtrigger.F(f"new__{name}")}) for name in fields))


def fixed_after_draft(name: str, draft: str, *fields: str) -> pgtrigger.Protect:
    """These fields change only while the row is in the state `draft`."""
    return pgtrigger.Protect(
        name=name, operation=pgtrigger.Update, condition=~pgtrigger.Q(old__status=draft) & changed(*fields)
    )


def fixed_in(name: str, status: str, *fields: str) -> pgtrigger.Protect:
    """These fields never change again once the row is in this state."""
    return pgtrigger.Protect(
        name=name, operation=pgtrigger.Update, condition=pgtrigger.Q(old__status=status) & changed(*fields)
    )
