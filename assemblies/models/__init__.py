"""Nouns of Assemblies."""

from assemblies.models.assembly import Assembly
from assemblies.models.equality import EqualityAnswers
from assemblies.models.quota import Quota
from assemblies.models.sign_up import SignUp

__all__ = ["Assembly", "EqualityAnswers", "Quota", "SignUp"]
