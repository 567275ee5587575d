"""Public pages of calls and projects, and the pages behind an organisation's private link."""
