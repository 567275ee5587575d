"""Named reads that cross nouns."""

from assemblies.queries.sign_ups import answers_of, draft_for, nation_choices, perspective_choices, sign_up_for

__all__ = ["answers_of", "draft_for", "nation_choices", "perspective_choices", "sign_up_for"]
