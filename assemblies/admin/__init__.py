"""Staff pages of Assemblies."""

from assemblies.admin.assembly import AssemblyAdmin
from assemblies.admin.output import AdviceAdmin, OutputAdmin
from assemblies.admin.parts import AgendaItemAdmin, PaperAdmin
from assemblies.admin.quota import QuotaAdmin
from assemblies.admin.session import SessionAdmin
from assemblies.admin.sign_up import SignUpAdmin
from assemblies.admin.vote import VoteAdmin

__all__ = [
    "AdviceAdmin",
    "AgendaItemAdmin",
    "AssemblyAdmin",
    "OutputAdmin",
    "PaperAdmin",
    "QuotaAdmin",
    "SessionAdmin",
    "SignUpAdmin",
    "VoteAdmin",
]
