"""The only code that changes rows of surveys."""

from surveys.actions.answer import Started, clear_answers, forget_draft, new_resume_code, save_page, start, why_not
from surveys.actions.build import (
    DraftExists,
    NotPossible,
    PublishedNeverChanges,
    create_survey,
    delete_survey,
    delete_version,
    edit_survey,
    edit_version,
    new_version,
    write_definition,
)
from surveys.actions.entry import NotTyped, enter_response
from surveys.actions.open_close import (
    CannotOpen,
    NotThatMove,
    close_survey,
    extend_survey,
    open_survey,
    reschedule_survey,
)
from surveys.actions.parts import (
    add_heading,
    add_option,
    add_page,
    add_question,
    move_part,
    remove_part,
    save_part,
    set_text,
)
from surveys.actions.publish import NotReady, findings_of, note_easy_read_checked, note_welsh_checked, publish
from surveys.actions.refusals import AlreadySent, BadAnswer, NotFound, NotOpen, SurveyClosed
from surveys.actions.review import NotThatResponse, accept_response, note_text, set_aside, withdraw_response
from surveys.actions.submit import Sent, submit
from surveys.actions.tidy import close_due, delete_old_drafts

__all__ = [
    "AlreadySent",
    "BadAnswer",
    "CannotOpen",
    "DraftExists",
    "NotFound",
    "NotOpen",
    "NotPossible",
    "NotReady",
    "NotThatMove",
    "NotThatResponse",
    "NotTyped",
    "PublishedNeverChanges",
    "Sent",
    "Started",
    "SurveyClosed",
    "accept_response",
    "add_heading",
    "add_option",
    "add_page",
    "add_question",
    "clear_answers",
    "close_due",
    "close_survey",
    "create_survey",
    "delete_old_drafts",
    "delete_survey",
    "delete_version",
    "edit_survey",
    "edit_version",
    "enter_response",
    "extend_survey",
    "findings_of",
    "forget_draft",
    "move_part",
    "new_resume_code",
    "new_version",
    "note_easy_read_checked",
    "note_text",
    "note_welsh_checked",
    "open_survey",
    "publish",
    "remove_part",
    "reschedule_survey",
    "save_page",
    "save_part",
    "set_aside",
    "set_text",
    "start",
    "submit",
    "why_not",
    "withdraw_response",
    "write_definition",
]
