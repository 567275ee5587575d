"""Public pages of Assemblies."""

from assemblies.views.managing import Change, Manage, withdraw
from assemblies.views.reading import detail, index
from assemblies.views.signing_up import SignUpPages, clear, sent, start

__all__ = ["Change", "Manage", "SignUpPages", "clear", "detail", "index", "sent", "start", "withdraw"]
