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
from projects.actions.addenda import draft_addendum, edit_addendum, offer_addendum
from projects.actions.agreeing import Signature, accept_offer, decline_offer, lapse_offers, remind_offers
from projects.actions.agreements import (
    countersign_offer,
    draft_agreement,
    edit_agreement,
    link_organisation,
    offer_agreement,
    take_back_offer,
)
from projects.actions.calls import close_call, create_call, decide_call, edit_call, publish_call, turn_calls
from projects.actions.deciding import choose_expression, hold_expression, turn_down_expression
from projects.actions.factfile import create_project, edit_project, move_project_on, publish_project
from projects.actions.letters import ask_for_letters, draft_letters, edit_letter, review_letter, send_back_letter
from projects.actions.letters_leaving import let_letters_go, send_letters
from projects.actions.questions import add_question, edit_question, remove_question
from projects.actions.reserves import offer_to_next_reserve, release_reserves
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
    "Signature",
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
    "accept_offer",
    "add_question",
    "ask_for_letters",
    "check_expression",
    "choose_expression",
    "close_call",
    "copy_questions",
    "ask_to_assign",
    "assign_reviews",
    "check_expression",
    "close_call",
    "close_round",
    "countersign_offer",
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
    "decline_offer",
    "draft_addendum",
    "draft_agreement",
    "draft_letters",
    "edit_addendum",
    "edit_agreement",
    "edit_call",
    "edit_letter",
    "edit_project",
    "edit_question",
    "hold_expression",
    "lapse_offers",
    "let_letters_go",
    "link_organisation",
    "move_project_on",
    "offer_addendum",
    "offer_agreement",
    "offer_to_next_reserve",
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
    "release_reserves",
    "remind_offers",
    "remove_question",
    "review_letter",
    "save_answer",
    "save_details",
    "send_back_letter",
    "send_expression",
    "send_letters",
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
    "take_back_offer",
    "turn_calls",
    "turn_down_expression",
    "withdraw_expression",
    "write_theory",
    "write_words",
]
