"""Plain Python: no Django, clock, database or network."""
