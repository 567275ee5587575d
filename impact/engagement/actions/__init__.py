"""What people and staff do with events and registrations."""

from impact.engagement.actions.asking import AnswerUnknown, answer_commitment, ask_how_it_was, ask_whether_it_happened
from impact.engagement.actions.attending import NotThere, mark_attendance, offer_money, say_needs, set_organisation
from impact.engagement.actions.following import (
    NotNow,
    commit,
    correct_commitment,
    give_feedback,
    move_connection,
    note_connection,
    show_commitment,
    suggest,
)
from impact.engagement.actions.holding import (
    AlreadyOver,
    DatesMissing,
    MovedOn,
    NotYet,
    add_event,
    cancel_event,
    edit_event,
    move_event,
    publish_event,
)
from impact.engagement.actions.moving_on import move_on
from impact.engagement.actions.noticing import (
    answer_notice,
    choose_organisations,
    drop_notice,
    send_all,
    send_notice,
    set_contact,
)
from impact.engagement.actions.programming import edit_item, edit_shown, remove_item, remove_shown
from impact.engagement.actions.registering import NotComplete, NotOpen, save_answers, start_registration
from impact.engagement.actions.seating import SeatsStand, accept_seat, come_back, decline_seat, settle, step_back
from impact.engagement.actions.sending import NotAgreed, correct_registration, enter_registration, submit_registration

__all__ = [
    "AlreadyOver",
    "AnswerUnknown",
    "DatesMissing",
    "MovedOn",
    "NotAgreed",
    "NotComplete",
    "NotNow",
    "NotOpen",
    "NotThere",
    "NotYet",
    "SeatsStand",
    "accept_seat",
    "add_event",
    "answer_commitment",
    "answer_notice",
    "ask_how_it_was",
    "ask_whether_it_happened",
    "cancel_event",
    "choose_organisations",
    "come_back",
    "commit",
    "correct_commitment",
    "correct_registration",
    "decline_seat",
    "drop_notice",
    "edit_event",
    "edit_item",
    "edit_shown",
    "enter_registration",
    "give_feedback",
    "mark_attendance",
    "move_connection",
    "move_event",
    "move_on",
    "note_connection",
    "offer_money",
    "publish_event",
    "remove_item",
    "remove_shown",
    "save_answers",
    "say_needs",
    "send_all",
    "send_notice",
    "set_contact",
    "set_organisation",
    "settle",
    "show_commitment",
    "start_registration",
    "step_back",
    "submit_registration",
    "suggest",
]
