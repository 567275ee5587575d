"""The aggregated priority reports: figures -> frozen edition -> publication by a second person."""
