"""Everything that changes rows of calls and projects."""

from projects.actions.assigning import ask_to_assign, assign_reviews
from projects.actions.calls import close_call, create_call, decide_call, edit_call, publish_call, turn_calls
from projects.actions.factfile import create_project, edit_project, move_project_on, publish_project
from projects.actions.moderating import note_moderation
from projects.actions.panel import edit_reviewer, invite_reviewer, offer_reviewer_money, remove_reviewer
from projects.actions.questions import add_question, edit_question, remove_question
from projects.actions.review_reminders import remind_reviewers
from projects.actions.reviewing import (
    declare_no_conflict,
    enter_by_phone,
    finish_review,
    score_criterion,
    stand_aside,
    write_words,
)
from projects.actions.rounds import close_round, create_round, edit_round, open_round, start_moderation
from projects.actions.send import send_expression
from projects.actions.standing import check_expression, withdraw_expression
from projects.actions.start import Starter, send_link_again, start_expression
from projects.actions.write import SavedElsewhere, save_answer, save_details

__all__ = [
    "SavedElsewhere",
    "Starter",
    "add_question",
    "ask_to_assign",
    "assign_reviews",
    "check_expression",
    "close_call",
    "close_round",
    "create_call",
    "create_project",
    "create_round",
    "decide_call",
    "declare_no_conflict",
    "edit_call",
    "edit_project",
    "edit_question",
    "edit_reviewer",
    "edit_round",
    "enter_by_phone",
    "finish_review",
    "invite_reviewer",
    "move_project_on",
    "note_moderation",
    "offer_reviewer_money",
    "open_round",
    "publish_call",
    "publish_project",
    "remind_reviewers",
    "remove_question",
    "remove_reviewer",
    "save_answer",
    "save_details",
    "score_criterion",
    "send_expression",
    "send_link_again",
    "stand_aside",
    "start_expression",
    "start_moderation",
    "turn_calls",
    "withdraw_expression",
    "write_words",
]
