"""Forms of Assemblies."""

from assemblies.forms.sign_up import PAGES
from assemblies.forms.staff import AssemblyForm, CorrectForm, EnterSignUpForm

__all__ = ["PAGES", "AssemblyForm", "CorrectForm", "EnterSignUpForm"]
