"""Nouns of Assemblies."""

from assemblies.models.assembly import Assembly
from assemblies.models.sign_up import SignUp

__all__ = ["Assembly", "SignUp"]
