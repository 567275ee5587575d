"""Staff pages of Assemblies."""

from assemblies.admin.assembly import AssemblyAdmin
from assemblies.admin.sign_up import SignUpAdmin

__all__ = ["AssemblyAdmin", "SignUpAdmin"]
