"""Forms of calls and expressions: they check and shape what was typed, and never save."""
