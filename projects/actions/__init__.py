"""Everything that changes rows of calls and projects."""

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
from projects.actions.standing import check_expression, withdraw_expression
from projects.actions.start import Starter, send_link_again, start_expression
from projects.actions.write import SavedElsewhere, save_answer, save_details

__all__ = [
    "SavedElsewhere",
    "Signature",
    "Starter",
    "accept_offer",
    "add_question",
    "ask_for_letters",
    "check_expression",
    "choose_expression",
    "close_call",
    "countersign_offer",
    "create_call",
    "create_project",
    "decide_call",
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
    "publish_project",
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
    "start_expression",
    "take_back_offer",
    "turn_calls",
    "turn_down_expression",
    "withdraw_expression",
]
