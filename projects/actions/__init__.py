"""Everything that changes rows of calls and projects."""

from projects.actions.another_way import ask_for_another_way, type_answers
from projects.actions.calls import close_call, create_call, decide_call, edit_call, publish_call, turn_calls
from projects.actions.collaborators import (
    Invited,
    confirm_collaborator,
    invite_collaborator,
    remove_collaborator,
    send_invitation_again,
)
from projects.actions.factfile import create_project, edit_project, move_project_on, publish_project
from projects.actions.longlist import Talk, edit_conversation, write_conversation
from projects.actions.partners import Partner, add_partner, change_partner, remove_partner
from projects.actions.questions import add_question, edit_question, remove_question
from projects.actions.register import register_organisation
from projects.actions.send import send_expression
from projects.actions.standing import check_expression, longlist_expression, reopen_expression, withdraw_expression
from projects.actions.start import Starter, send_link_again, start_expression
from projects.actions.write import NoLongerWriting, SavedElsewhere, save_answer, save_details

__all__ = [
    "Invited",
    "NoLongerWriting",
    "Partner",
    "SavedElsewhere",
    "Starter",
    "Talk",
    "add_partner",
    "add_question",
    "ask_for_another_way",
    "change_partner",
    "check_expression",
    "close_call",
    "confirm_collaborator",
    "create_call",
    "create_project",
    "decide_call",
    "edit_call",
    "edit_conversation",
    "edit_project",
    "edit_question",
    "invite_collaborator",
    "longlist_expression",
    "move_project_on",
    "publish_call",
    "publish_project",
    "register_organisation",
    "remove_collaborator",
    "remove_partner",
    "remove_question",
    "reopen_expression",
    "save_answer",
    "save_details",
    "send_expression",
    "send_invitation_again",
    "send_link_again",
    "start_expression",
    "turn_calls",
    "type_answers",
    "withdraw_expression",
    "write_conversation",
]
