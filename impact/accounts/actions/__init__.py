"""The only code that changes users and their roles."""

from impact.accounts.actions.people import create_user, edit_user, give_role, remove_role

__all__ = ["create_user", "edit_user", "give_role", "remove_role"]
