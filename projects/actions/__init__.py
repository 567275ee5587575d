"""Everything that changes rows of calls and projects."""

from projects.actions.asking import (
    Asked,
    answer_with_guide,
    ask_question,
    pass_on_question,
    take_question,
    turn_down_question,
)
from projects.actions.assigning import ask_to_assign, assign_reviews
from projects.actions.calls import close_call, create_call, decide_call, edit_call, publish_call, turn_calls
from projects.actions.embedding import begin_embedding, give_up, take_up
from projects.actions.factfile import create_project, edit_project, publish_project
from projects.actions.keeping import keep_part
from projects.actions.milestones import move_milestone, reach_milestone
from projects.actions.moving import move_project_on
from projects.actions.factfile import create_project, edit_project, move_project_on, publish_project
from projects.actions.files import FileHasGone, TooManyFiles, add_file, remove_file
from projects.actions.questions import add_question, edit_question, remove_question
from projects.actions.reminding import remind_of_reports
from projects.actions.reports import ask_for_report, read_report, reopen_report, save_report_section, send_report
from projects.actions.grace import give_grace
from projects.actions.guides import (
    add_source,
    begin_guide,
    create_guide,
    edit_guide,
    edit_source,
    look_at_guide_again,
    publish_guide,
    remove_source,
    revise_guide,
    send_guide_back,
    send_guide_to_review,
)
from projects.actions.helping import HelpWanted, ask_for_help, finish_help, promise_help
from projects.actions.opening import tell_me_when_it_opens, tell_some
from projects.actions.outreach import add_outreach, edit_outreach, note_attempt
from projects.actions.questions import add_question, copy_questions, edit_question, remove_question
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
from projects.actions.showing import show_part
from projects.actions.standing import check_expression, withdraw_expression
from projects.actions.start import Starter, send_link_again, start_expression
from projects.actions.starting import start_project
from projects.actions.team import invite_member, remove_member
from projects.actions.theory import agree_theory, edit_theory, write_theory
from projects.actions.write import SavedElsewhere, save_answer, save_details

__all__ = [
    "FileHasGone",
    "SavedElsewhere",
    "Starter",
    "TooManyFiles",
    "add_file",
    "add_question",
    "agree_theory",
    "ask_for_report",
    "begin_embedding",
from projects.actions.welsh import note_call_welsh_checked
from projects.actions.write import SavedElsewhere, save_answer, save_details

__all__ = [
    "Asked",
    "HelpWanted",
    "SavedElsewhere",
    "Starter",
    "add_outreach",
    "add_question",
    "add_source",
    "answer_with_guide",
    "ask_for_help",
    "ask_question",
    "begin_guide",
    "check_expression",
    "close_call",
    "copy_questions",
    "ask_to_assign",
    "assign_reviews",
    "check_expression",
    "close_call",
    "close_round",
    "create_call",
    "create_guide",
    "create_project",
    "create_round",
    "decide_call",
    "declare_no_conflict",
    "edit_call",
    "edit_guide",
    "edit_outreach",
    "edit_project",
    "edit_question",
    "edit_theory",
    "give_up",
    "invite_member",
    "keep_part",
    "move_milestone",
    "edit_source",
    "finish_help",
    "give_grace",
    "look_at_guide_again",
    "move_project_on",
    "note_attempt",
    "note_call_welsh_checked",
    "pass_on_question",
    "promise_help",
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
    "publish_guide",
    "publish_project",
    "reach_milestone",
    "read_report",
    "remind_of_reports",
    "remove_member",
    "remove_file",
    "remove_question",
    "reopen_report",
    "remove_source",
    "revise_guide",
    "save_answer",
    "save_details",
    "save_report_section",
    "remind_reviewers",
    "remove_question",
    "remove_reviewer",
    "save_answer",
    "save_details",
    "score_criterion",
    "send_expression",
    "send_guide_back",
    "send_guide_to_review",
    "send_link_again",
    "send_report",
    "show_part",
    "start_expression",
    "start_project",
    "take_up",
    "take_question",
    "tell_me_when_it_opens",
    "tell_some",
    "stand_aside",
    "start_expression",
    "start_moderation",
    "turn_calls",
    "turn_down_question",
    "withdraw_expression",
    "write_theory",
    "write_words",
]
