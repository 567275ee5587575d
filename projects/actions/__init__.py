"""Everything that changes rows of calls and projects."""

from projects.actions.calls import close_call, create_call, decide_call, edit_call, publish_call, turn_calls
from projects.actions.factfile import create_project, edit_project, move_project_on, publish_project
from projects.actions.files import FileHasGone, TooManyFiles, add_file, remove_file
from projects.actions.questions import add_question, edit_question, remove_question
from projects.actions.send import send_expression
from projects.actions.standing import check_expression, withdraw_expression
from projects.actions.start import Starter, send_link_again, start_expression
from projects.actions.write import SavedElsewhere, save_answer, save_details

__all__ = [
    "FileHasGone",
    "SavedElsewhere",
    "Starter",
    "TooManyFiles",
    "add_file",
    "add_question",
    "check_expression",
    "close_call",
    "create_call",
    "create_project",
    "decide_call",
    "edit_call",
    "edit_project",
    "edit_question",
    "move_project_on",
    "publish_call",
    "publish_project",
    "remove_file",
    "remove_question",
    "save_answer",
    "save_details",
    "send_expression",
    "send_link_again",
    "start_expression",
    "turn_calls",
    "withdraw_expression",
]
