"""What people and staff do with Assemblies and sign-ups."""

from assemblies.actions.holding import NotNow, add_assembly, edit_assembly, move_assembly
from assemblies.actions.sending import NotAgreed, enter_sign_up, submit_sign_up
from assemblies.actions.signing_up import NotComplete, NotOpen, correct_sign_up, save_answers, start_sign_up
from assemblies.actions.tidying import tidy
from assemblies.actions.withdrawing import AlreadyWithdrawn, withdraw_sign_up

__all__ = [
    "AlreadyWithdrawn",
    "NotAgreed",
    "NotComplete",
    "NotNow",
    "NotOpen",
    "add_assembly",
    "correct_sign_up",
    "edit_assembly",
    "enter_sign_up",
    "move_assembly",
    "save_answers",
    "start_sign_up",
    "submit_sign_up",
    "tidy",
    "withdraw_sign_up",
]
