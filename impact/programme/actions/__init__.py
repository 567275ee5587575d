"""The only code that changes the programme's shared rows."""

from impact.programme.actions.findings import Finding, publish_findings
from impact.programme.actions.hostings import Agreed, correct_hosting, write_hosting
from impact.programme.actions.reference import edit_reference, remove_scope, sync_programme

__all__ = [
    "Agreed",
    "Finding",
    "correct_hosting",
    "edit_reference",
    "publish_findings",
    "remove_scope",
    "sync_programme",
    "write_hosting",
]
