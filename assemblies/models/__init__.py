"""Nouns of Assemblies."""

from assemblies.models.advice import Advice
from assemblies.models.assembly import Assembly
from assemblies.models.attendance import SessionAttendance
from assemblies.models.ballot import Ballot, GroupPoints, GroupTally
from assemblies.models.come_back_code import ComeBackCode
from assemblies.models.equality import EqualityAnswers
from assemblies.models.notes import FinalNotes, NotesReply, SessionNotes
from assemblies.models.output import Output, OutputPlace
from assemblies.models.paper import Paper
from assemblies.models.quota import Quota
from assemblies.models.session import AgendaItem, Session
from assemblies.models.sign_up import SignUp
from assemblies.models.vote import Vote, VoteOption

__all__ = [
    "Advice",
    "AgendaItem",
    "Assembly",
    "Ballot",
    "ComeBackCode",
    "EqualityAnswers",
    "FinalNotes",
    "GroupPoints",
    "GroupTally",
    "NotesReply",
    "Output",
    "OutputPlace",
    "Paper",
    "Quota",
    "Session",
    "SessionAttendance",
    "SessionNotes",
    "SignUp",
    "Vote",
    "VoteOption",
]
