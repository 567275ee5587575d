"""Plain Python over the bytes of a file: no Django, clock, database or network."""
