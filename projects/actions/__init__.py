"""Everything that changes rows of calls and projects."""

from projects.actions.addenda import draft_addendum, edit_addendum, offer_addendum
from projects.actions.agreeing import Signature, accept_offer, decline_offer, lapse_offers, remind_offers
from projects.actions.agreements import (
    countersign_offer,
    draft_agreement,
    edit_agreement,
    offer_agreement,
    take_back_offer,
)
from projects.actions.another_way import ask_for_another_way, type_answers
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
from projects.actions.collaborators import (
    Invited,
    confirm_collaborator,
    invite_collaborator,
    remove_collaborator,
    send_invitation_again,
)
from projects.actions.deciding import choose_expression, hold_expression, turn_down_expression
from projects.actions.embedding import begin_embedding, give_up, take_up
from projects.actions.factfile import create_project, edit_project, publish_project
from projects.actions.files import FileHasGone, TooManyFiles, add_file, remove_file
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
from projects.actions.keeping import keep_part
from projects.actions.letters import ask_for_letters, draft_letters, edit_letter, review_letter, send_back_letter
from projects.actions.letters_leaving import let_letters_go, send_letters
from projects.actions.longlist import Talk, edit_conversation, write_conversation
from projects.actions.milestones import move_milestone, reach_milestone
from projects.actions.moderating import note_moderation
from projects.actions.moving import move_project_on
from projects.actions.opening import tell_me_when_it_opens, tell_some
from projects.actions.outreach import add_outreach, edit_outreach, note_attempt
from projects.actions.panel import edit_reviewer, invite_reviewer, offer_reviewer_money, remove_reviewer
from projects.actions.partners import Partner, add_partner, change_partner, remove_partner
from projects.actions.questions import add_question, copy_questions, edit_question, remove_question
from projects.actions.register import register_organisation
from projects.actions.reminding import remind_of_reports
from projects.actions.reports import ask_for_report, read_report, reopen_report, save_report_section, send_report
from projects.actions.reserves import offer_to_next_reserve, release_reserves
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
from projects.actions.standing import check_expression, longlist_expression, reopen_expression, withdraw_expression
from projects.actions.start import Starter, send_link_again, start_expression
from projects.actions.starting import start_project
from projects.actions.team import invite_member, remove_member
from projects.actions.theory import agree_theory, edit_theory, write_theory
from projects.actions.welsh import note_call_welsh_checked
from projects.actions.write import NoLongerWriting, SavedElsewhere, save_answer, save_details

__all__ = [
    "Asked",
    "FileHasGone",
    "HelpWanted",
    "Invited",
    "NoLongerWriting",
    "Partner",
    "SavedElsewhere",
    "Signature",
    "Starter",
    "Talk",
    "TooManyFiles",
    "accept_offer",
    "add_file",
    "add_outreach",
    "add_partner",
    "add_question",
    "add_source",
    "agree_theory",
    "answer_with_guide",
    "ask_for_another_way",
    "ask_for_help",
    "ask_for_letters",
    "ask_for_report",
    "ask_question",
    "ask_to_assign",
    "assign_reviews",
    "begin_embedding",
    "begin_guide",
    "change_partner",
    "check_expression",
    "choose_expression",
    "close_call",
    "close_round",
    "confirm_collaborator",
    "copy_questions",
    "countersign_offer",
    "create_call",
    "create_guide",
    "create_project",
    "create_round",
    "decide_call",
    "declare_no_conflict",
    "decline_offer",
    "draft_addendum",
    "draft_agreement",
    "draft_letters",
    "edit_addendum",
    "edit_agreement",
    "edit_call",
    "edit_conversation",
    "edit_guide",
    "edit_letter",
    "edit_outreach",
    "edit_project",
    "edit_question",
    "edit_reviewer",
    "edit_round",
    "edit_source",
    "edit_theory",
    "enter_by_phone",
    "finish_help",
    "finish_review",
    "give_grace",
    "give_up",
    "hold_expression",
    "invite_collaborator",
    "invite_member",
    "invite_reviewer",
    "keep_part",
    "lapse_offers",
    "let_letters_go",
    "longlist_expression",
    "look_at_guide_again",
    "move_milestone",
    "move_project_on",
    "note_attempt",
    "note_call_welsh_checked",
    "note_moderation",
    "offer_addendum",
    "offer_agreement",
    "offer_reviewer_money",
    "offer_to_next_reserve",
    "open_round",
    "pass_on_question",
    "promise_help",
    "publish_call",
    "publish_guide",
    "publish_project",
    "reach_milestone",
    "read_report",
    "register_organisation",
    "release_reserves",
    "remind_of_reports",
    "remind_offers",
    "remind_reviewers",
    "remove_collaborator",
    "remove_file",
    "remove_member",
    "remove_partner",
    "remove_question",
    "remove_reviewer",
    "remove_source",
    "reopen_expression",
    "reopen_report",
    "review_letter",
    "revise_guide",
    "save_answer",
    "save_details",
    "save_report_section",
    "score_criterion",
    "send_back_letter",
    "send_expression",
    "send_guide_back",
    "send_guide_to_review",
    "send_invitation_again",
    "send_letters",
    "send_link_again",
    "send_report",
    "show_part",
    "stand_aside",
    "start_expression",
    "start_moderation",
    "start_project",
    "take_back_offer",
    "take_question",
    "take_up",
    "tell_me_when_it_opens",
    "tell_some",
    "turn_calls",
    "turn_down_expression",
    "turn_down_question",
    "type_answers",
    "withdraw_expression",
    "write_conversation",
    "write_theory",
    "write_words",
]
