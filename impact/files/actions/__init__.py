"""The only code that changes rows of files; bytes follow the rows."""

from impact.files.actions.check import CannotNow, check_again, check_at_once, refuse_file, settle_check
from impact.files.actions.keep import forget_file, keep_file_until
from impact.files.actions.receive import NotTaken, receive_file
from impact.files.actions.sweep import Swept, sweep_files

__all__ = [
    "CannotNow",
    "NotTaken",
    "Swept",
    "check_again",
    "check_at_once",
    "forget_file",
    "keep_file_until",
    "receive_file",
    "refuse_file",
    "settle_check",
    "sweep_files",
]
