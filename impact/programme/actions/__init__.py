"""The only code that changes the programme's shared rows."""

from impact.programme.actions.deciding import decide_topic, find_gap
from impact.programme.actions.evidence import edit_evidence, note_column, remove_evidence, remove_note, write_context
from impact.programme.actions.findings import Finding, publish_findings
from impact.programme.actions.gaps import GapWords, edit_gap, move_gap, open_gap, publish_gap
from impact.programme.actions.hostings import Agreed, correct_hosting, write_hosting
from impact.programme.actions.planning import edit_entry, remove_entry
from impact.programme.actions.reference import edit_reference, remove_scope, sync_programme
from impact.programme.actions.scoring import Given, score_topic
from impact.programme.actions.sources import Source, add_source, remove_source, source_of, suggest_topic
from impact.programme.actions.topics import add_topic, edit_topic, publish_topic, take_off_topic

__all__ = [
    "Agreed",
    "Finding",
    "GapWords",
    "Given",
    "Source",
    "add_source",
    "add_topic",
    "correct_hosting",
    "decide_topic",
    "edit_entry",
    "edit_evidence",
    "edit_gap",
    "edit_reference",
    "edit_topic",
    "find_gap",
    "move_gap",
    "note_column",
    "open_gap",
    "publish_findings",
    "publish_gap",
    "publish_topic",
    "remove_entry",
    "remove_evidence",
    "remove_note",
    "remove_scope",
    "remove_source",
    "score_topic",
    "source_of",
    "suggest_topic",
    "sync_programme",
    "take_off_topic",
    "write_context",
    "write_hosting",
]
