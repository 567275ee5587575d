"""Forms of the networks: they check and shape what was typed, and never save."""
